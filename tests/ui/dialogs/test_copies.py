"""Fields that files say in several ways, settled in the window: for one photo below the field, for all of a kind in the dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from tests.metadata.conftest import BARE, dataset, photoshop, resource, xmp

from captioner import metadata
from captioner.operations import editing, rereading
from captioner.ui.dialogs.copies import CopiesDialog
from captioner.ui.editor.pane import EditorPane

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def differing(desk):
    """Photos 1 and 2 say their city in two ways; 3 says it in one."""
    for id, city in ((1, "Lima"), (2, "Cusco")):
        path = desk.catalog.photo(id).path
        iim = photoshop(resource(0x0404, dataset(1, 90, b"\x1b%G") + dataset(2, 90, b"Oslo")))
        path.write_bytes(BARE[:2] + xmp(f"<photoshop:City>{city}</photoshop:City>") + iim + BARE[2:])
    rereading.reread(desk, [1, 2])
    return desk


@pytest.fixture
def dialog(qtbot, session):
    made = CopiesDialog(session, [1, 2, 3])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "Looking" not in made.said.text())
    return made


def test_one_click_settles_all_photos_of_a_kind_as_one_step(qtbot, differing, dialog):
    assert "differ in 2 photos" in dialog.said.text()
    [card] = dialog.cards
    assert card.heading.text() == "City · 2 photos"
    assert card.versions.accessibleName() in ("XMP: Lima; IIM: Oslo", "XMP: Cusco; IIM: Oslo")
    iim = next(button for standard, button in card.buttons.items() if standard == "iim")
    qtbot.mouseClick(iim, LEFT)
    qtbot.waitUntil(lambda: "say the same" in dialog.said.text())
    assert dialog.cards == []
    assert [differing.catalog.photo(id).current.city for id in (1, 2, 3)] == ["Oslo", "Oslo", ""]
    editing.undo(differing)
    assert [differing.catalog.photo(id).current.city for id in (1, 2)] == ["Lima", "Cusco"]
    assert differing.catalog.photo(1).unwritten == ()


def test_nothing_that_differs_is_said(dialog):
    assert dialog.said.text() == "Exif, IIM and XMP say the same in 3 photos."


def test_below_its_field_one_photo_is_settled_at_a_click(qtbot, session, differing):
    pane = EditorPane(session)
    qtbot.addWidget(pane)
    pane.resize(420, 900)
    pane.show()
    pane.set_photos([1])
    row = pane.rows["city"]
    assert not row.copies.isHidden()
    assert row.copies.buttons["exif"].isHidden()
    assert "IIM says: Oslo" in row.copies.buttons["iim"].toolTip()
    assert row.copies.buttons["iim"].accessibleDescription() == "IIM says: Oslo"
    qtbot.mouseClick(row.copies.buttons["xmp"], LEFT)
    qtbot.waitUntil(lambda: differing.catalog.photo(1).unwritten == ("city",))
    assert differing.catalog.photo(1).current.city == "Lima"
    assert row.copies.isHidden()
    assert not row.changed_mark.isHidden()
    editing.undo(differing)
    pane.refresh()
    assert not row.copies.isHidden()
    pane.set_photos([3])
    assert row.copies.isHidden()


def test_from_the_field_all_photos_are_asked_for(qtbot, session, differing):
    pane = EditorPane(session)
    qtbot.addWidget(pane)
    pane.show()
    pane.set_photos([2])
    with qtbot.waitSignal(pane.one.alike_wanted):
        qtbot.mouseClick(pane.rows["city"].copies.alike, LEFT)


def test_after_a_write_all_copies_say_what_was_picked(qtbot, differing, dialog):
    from captioner.operations import writing
    from captioner.progress import finish

    qtbot.mouseClick(next(iter(dialog.cards[0].buttons.values())), LEFT)
    qtbot.waitUntil(lambda: "say the same" in dialog.said.text())
    finish(writing.write_back(differing))
    for id, city in ((1, "Lima"), (2, "Cusco")):
        reading = metadata.read(differing.catalog.photo(id).path)
        assert (reading.metadata.city, reading.disagreements) == (city, ())
