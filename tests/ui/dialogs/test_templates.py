from __future__ import annotations

from pathlib import Path

import pytest

from captioner.captions.templates import Template, own_templates, save_template, template
from captioner.domain.iptc import PhotoMetadata
from captioner.ui.dialogs.templates import TemplateDialog


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("captioner.captions.templates.default_file", lambda: tmp_path / "settings.toml")
    save_template(Template(name="night", title="Night", set={"credit": ("CFP",)}, add={"keywords": ("a", "b")}))


@pytest.fixture
def dialog(qtbot, session) -> TemplateDialog:
    made = TemplateDialog(session, 3, PhotoMetadata(city="Cairo"), "night")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.list.count() > 1)
    return made


def test_the_last_template_is_shown_with_its_ticks(dialog):
    assert dialog.chosen == template("night")
    assert dialog.lines["credit"].tick.isChecked()
    assert not dialog.lines["city"].tick.isChecked()
    assert dialog.lines["keywords"].text.text() == "a; b"
    assert dialog.lines["keywords"].how.currentData() == "add"
    assert dialog.give.text() == "Give to 3 photos"


def test_a_text_that_is_typed_is_ticked_and_saved_under_a_name(qtbot, dialog):
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    assert dialog.lines["city"].text.text() == "Cairo"
    assert not any(line.tick.isChecked() for line in dialog.lines.values())
    qtbot.keyClicks(dialog.lines["country"].text, "Egypt")
    dialog.lines["city"].tick.setChecked(True)
    dialog.name.setText("cairo desk")
    dialog.save.click()
    assert template("cairo desk").set == {"city": ("Cairo",), "country": ("Egypt",)}
    assert (own_templates() / "cairo desk.toml").exists()
    qtbot.waitUntil(lambda: dialog.list.currentItem() and dialog.list.currentItem().text() == "cairo desk")


def test_a_text_that_cannot_be_used_is_told_and_keeps_the_dialog_open(qtbot, dialog):
    qtbot.keyClicks(dialog.lines["city"].text, "{cty}")
    dialog.give.click()
    assert dialog.isVisible()
    assert "knows no {cty}" in dialog.said.text()
    dialog.lines["city"].text.setText("{country}")
    with qtbot.waitSignal(dialog.accepted):
        dialog.give.click()


def test_a_name_that_is_no_files_is_told(dialog):
    dialog.name.setText("../night")
    dialog.save.click()
    assert "can't name a template" in dialog.said.text()
