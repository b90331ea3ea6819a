from __future__ import annotations

import pytest

from captioner.captions.replacing import REPLACEABLE
from captioner.ui.dialogs.replacing import ReplaceDialog


@pytest.fixture
def dialog(qtbot, session) -> ReplaceDialog:
    made = ReplaceDialog(session, [1, 2, 3])
    qtbot.addWidget(made)
    made.show()
    return made


def lines(dialog):
    model = dialog.changes.lines
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_what_would_change_is_shown_as_one_types(qtbot, dialog, desk):
    assert dialog.where.currentData() == REPLACEABLE
    qtbot.keyClicks(dialog.sought, "third")
    qtbot.keyClicks(dialog.by, "Last")
    assert not dialog.apply.isEnabled()
    qtbot.waitUntil(lambda: "1 of 3 photos change" in dialog.said.text())
    assert lines(dialog) == [
        "c.jpg",
        "Caption: − Third caption of the day.; + Last caption of the day.",
        "Alt text: − Third caption of the day.; + Last caption of the day.",
    ]
    assert dialog.apply.text() == "Replace in 1"
    assert desk.catalog.photo(3).current.caption == "Third caption of the day."


def test_case_counts_where_it_is_asked_for_and_a_field_can_be_chosen(qtbot, dialog):
    qtbot.keyClicks(dialog.sought, "third")
    dialog.where.setCurrentIndex(dialog.where.findText("Caption"))
    qtbot.waitUntil(lambda: len(lines(dialog)) == 2)
    dialog.match_case.click()
    qtbot.waitUntil(lambda: "0 of 3 photos change" in dialog.said.text())
    assert not dialog.apply.isEnabled()


def test_a_bad_pattern_is_said_at_once(qtbot, dialog):
    dialog.pattern.click()
    qtbot.keyClicks(dialog.sought, "(")
    assert dialog.said.text() == "The pattern can't be understood: missing ) at position 1."
    assert not dialog.apply.isEnabled()
    qtbot.keyClicks(dialog.sought, r"\w+)$")
    qtbot.waitUntil(lambda: "change. It is one step" in dialog.said.text())


def test_a_pattern_that_would_run_for_ever_is_said_and_nothing_applied(qtbot, dialog, monkeypatch):
    monkeypatch.setattr("captioner.captions.replacing.PATIENCE", 0.001)
    dialog.pattern.click()
    qtbot.keyClicks(dialog.sought, r"(\w|\w\w|\w ?| \w)+\d")
    qtbot.waitUntil(lambda: "takes too long" in dialog.said.text())
    assert not dialog.apply.isEnabled()
