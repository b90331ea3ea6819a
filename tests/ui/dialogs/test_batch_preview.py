from __future__ import annotations

from captioner.domain.edits import Order, Verb
from captioner.ui.dialogs.batch import BatchDialog


def test_the_batch_is_shown_photo_by_photo_and_changes_nothing(qtbot, session, desk):
    dialog = BatchDialog(session, [1, 2, 3], [Order(Verb.SET, "city", "Lima")])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "3 of 3 photos change" in dialog.said.text())
    model = dialog.changes.lines
    said = [model.data(model.index(row)) for row in range(model.rowCount())]
    assert said == [
        "a.jpg",
        "City: − nothing; + Lima",
        "b.jpg",
        "City: − nothing; + Lima",
        "c.jpg",
        "City: − nothing; + Lima",
    ]
    assert desk.catalog.photo(1).current.city == ""


def test_nothing_to_change_is_nothing_to_apply(qtbot, session):
    dialog = BatchDialog(session, [1], [Order(Verb.CLEAR, "city")])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "0 of 1" in dialog.said.text())
    assert not dialog.apply.isEnabled()
