from __future__ import annotations

import pytest

from captioner.operations import editing, writing
from captioner.progress import finish
from captioner.ui.dialogs.history import HistoryDialog


@pytest.fixture
def dialog(qtbot, session, desk):
    """The history of a photo that was given a headline, then another and a city, and was written."""
    editing.assign(desk, 1, {"headline": "Fruit sold in Lima"}, "First edit")
    editing.assign(desk, 1, {"headline": "Fruit bought in Lima", "city": "Lima"}, "Second edit")
    finish(writing.write_back(desk))
    made = HistoryDialog(session, desk.catalog.photo(1))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.moments.count() > 0)
    return made


def told(dialog) -> list[str]:
    return [dialog.moments.item(row).text().split("\n")[1] for row in range(dialog.moments.count())]


def choose(dialog, beginning: str) -> None:
    dialog.moments.setCurrentRow(next(row for row, text in enumerate(told(dialog)) if text.startswith(beginning)))


def test_it_tells_what_was_done_the_newest_first(dialog):
    assert [text.split(" · ")[0] for text in told(dialog)] == [
        "Write to file",
        "Second edit",
        "First edit",
        "Import agency",
    ]
    assert not dialog.restore.isEnabled()


def test_words_that_differ_are_marked(dialog):
    choose(dialog, "Second edit")
    html = dialog.change.toHtml()
    assert "line-through" in html
    assert html.index("sold") < html.index("bought")
    assert "in the file" not in dialog.change.toPlainText()
    choose(dialog, "Write to file")
    assert "Headline, in the file" in dialog.change.toPlainText()


def test_one_field_alone_can_be_looked_at(dialog):
    dialog.field.setCurrentIndex(dialog.field.findData("city"))
    assert [text.split(" · ")[0] for text in told(dialog)] == ["Write to file", "Second edit"]
    assert "Headline" not in dialog.change.toPlainText()


def test_restore_brings_the_fields_back_and_the_list_follows(qtbot, dialog, desk):
    choose(dialog, "First edit")
    dialog.restore.click()
    assert (desk.catalog.photo(1).current.headline, desk.catalog.photo(1).current.city) == ("Fruit sold in Lima", "")
    qtbot.waitUntil(lambda: told(dialog)[0].startswith("Restore"))
    assert not dialog.isModal()
