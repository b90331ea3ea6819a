from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from captioner import resources
from captioner.domain.errors import UsageError
from captioner.domain.fields import Group
from captioner.domain.iptc import DESK
from captioner.ui.editor.field_sets import USUAL, field_set, field_sets, read_field_set
from captioner.ui.editor.form import Heading
from captioner.ui.editor.pane import EditorPane


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for room in ("captioner.settings", "captioner.ui.editor.field_sets"):
        monkeypatch.setattr(f"{room}.default_file", lambda: tmp_path / "settings.toml")
    made = tmp_path / "field_sets"
    made.mkdir()
    return made


def test_every_set_can_be_read_and_the_desks_own_takes_the_place_of_ours(folder: Path) -> None:
    ours = [path.stem for path in resources.tomls("field_sets")]
    assert [each.name for each in field_sets()] == ours
    (folder / "short.toml").write_text(
        'title = "Ours"\nfields = ["keywords", "event_name", "headline"]\n', encoding="utf-8"
    )
    short = field_set("short")
    assert (short.title, short.fields) == ("Ours", ("caption", "headline", "keywords", "event_name"))


def test_no_set_and_one_that_is_gone_are_the_usual_one() -> None:
    assert field_set("") is USUAL
    assert field_set("gone") is USUAL
    assert USUAL.fields == DESK


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("fields = 3", "a list of names"),
        ('fields = ["captoin"]', "captoin"),
        ("fields", "can't be used"),
        ("", "it needs"),
    ],
)
def test_a_set_that_can_not_be_understood_is_told(folder: Path, text: str, says: str) -> None:
    file = folder / "odd.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=says):
        read_field_set(file)


@pytest.fixture
def short(qtbot, session, desk):
    desk.settings = dataclasses.replace(desk.settings, field_set="short", folded_groups="PLACE GONE")
    made = EditorPane(session)
    qtbot.addWidget(made)
    made.resize(440, 900)
    made.show()
    yield made
    made.one.show_photo(None)


def test_the_form_has_the_fields_of_the_set_and_saves_them(qtbot, short, desk):
    assert set(short.rows) == set(field_set("short").fields)
    short.set_photos([4])
    short.focus_field("country")
    qtbot.keyClicks(short.rows["country"].input, "China")
    short.commit()
    said = desk.catalog.photo(4).current
    assert (said.country, said.city) == ("China", "Shanghai")


def test_a_folded_group_stays_so_opens_for_the_field_that_is_gone_to_and_is_remembered(qtbot, short, desk):
    short.set_photos([4])
    assert not short.rows["city"].isVisible()
    assert short.rows["credit"].isVisible()
    short.focus_field("city")
    assert short.rows["city"].isVisible()
    short.form.fold(Group.CREDIT)
    short.form.refolded.emit()
    assert not short.rows["credit"].isVisible()
    assert desk.settings.folded_groups == "CREDIT"


def test_a_heading_folds_its_fields(qtbot, short):

    short.set_photos([4])
    heading = next(each for each in short.findChildren(Heading) if each.group is Group.SUBJECT)
    qtbot.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert not short.rows["keywords"].isVisible()
    assert heading.text().endswith("▸")
    qtbot.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert short.rows["keywords"].isVisible()
