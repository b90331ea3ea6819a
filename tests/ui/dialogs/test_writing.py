from __future__ import annotations

import struct

import pytest
from PySide6.QtCore import Qt
from tests.metadata.conftest import BARE, exif

from captioner import metadata
from captioner.domain.iptc import EMPTY
from captioner.domain.photo import Trouble
from captioner.metadata.policy import CLOSED
from captioner.operations import editing, rereading
from captioner.settings import Settings
from captioner.ui.dialogs.conflict import ConflictDialog
from captioner.ui.dialogs.writing import WriteDialog

LEFT = Qt.MouseButton.LeftButton


def lines(dialog) -> list[str]:
    model = dialog.changes.lines
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def elsewhere(desk, photo, **values):
    """Another program writes this into the photo's file."""
    metadata.write(desk.catalog.photo(photo).path, EMPTY.with_values(values), tuple(values))


@pytest.fixture
def dialog(qtbot, session):
    def make(ids=None):
        made = WriteDialog(session, ids)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: "Comparing" not in made.said.text())
        return made

    return make


def test_the_change_is_shown_before_it_happens(dialog, desk):
    editing.assign(desk, 1, {"city": "Lima", "caption": "A vendor sells fruit in Lima."})
    before = desk.catalog.photo(1).path.read_bytes()
    made = dialog()
    assert made.said.text() == "1 photo, 2 fields"
    assert made.write.text() == "Write 1 now"
    assert lines(made)[0] == "a.jpg"
    assert "City: − nothing; + Lima" in lines(made)
    assert desk.catalog.photo(1).path.read_bytes() == before


def test_write_now_writes_and_says_what_became_of_each(qtbot, dialog, desk):
    editing.assign(desk, 1, {"city": "Lima"})
    editing.assign(desk, 2, {"city": "Cusco"})
    made = dialog([1])
    qtbot.mouseClick(made.write, LEFT)
    qtbot.waitUntil(lambda: made.said.text() == "1 written")
    assert metadata.read(desk.catalog.photo(1).path).metadata.city == "Lima"
    assert metadata.read(desk.catalog.photo(2).path).metadata.city == ""
    assert lines(made) == ["a.jpg written to file City"]
    assert made.write.isHidden()


def test_nothing_left_to_write(dialog):
    made = dialog()
    assert made.said.text() == "Nothing left to write."
    assert not made.write.isEnabled()


@pytest.mark.parametrize(("button", "city"), [("mine", "Lima"), ("file", "Cusco")])
def test_a_conflict_is_never_written_over_until_someone_chooses(qtbot, dialog, desk, button, city):
    editing.assign(desk, 1, {"city": "Lima"})
    elsewhere(desk, 1, city="Cusco")
    made = dialog()
    assert made.said.text() == "1 in conflict: choose whose words stand"
    assert made.changes.isHidden()
    assert not made.write.isEnabled()
    card = made._cards.itemAt(0).widget()
    assert "file Cusco" in card.versions.accessibleName()
    assert "mine Lima" in card.versions.accessibleName()
    qtbot.mouseClick(getattr(card, button), LEFT)
    qtbot.waitUntil(lambda: "conflict" not in made.said.text() and "Comparing" not in made.said.text())
    assert desk.catalog.photo(1).current.city == city
    assert made.write.isEnabled() == (button == "mine")


def test_a_conflict_that_arises_while_the_dialog_is_open_is_settled_there(qtbot, dialog, desk):
    for photo in (1, 2):
        editing.assign(desk, photo, {"city": "Lima"})
    made = dialog()
    elsewhere(desk, 1, city="Cusco")
    qtbot.mouseClick(made.write, LEFT)
    qtbot.waitUntil(lambda: made.said.text() == "1 written · 1 in conflict, untouched")
    qtbot.mouseClick(made.settle, LEFT)
    qtbot.waitUntil(lambda: made.said.text() == "1 in conflict: choose whose words stand")
    assert made.settle.isHidden()
    qtbot.mouseClick(made._cards.itemAt(0).widget().mine, LEFT)
    qtbot.waitUntil(lambda: made.write.isEnabled() and made.write.isVisible())
    assert list(made.ready()) == [1]


def test_a_conflict_that_was_seen_is_remembered(qtbot, dialog, desk, session, heard):
    editing.assign(desk, 1, {"city": "Lima"})
    elsewhere(desk, 1, city="Cusco")
    dialog().close()
    qtbot.waitUntil(lambda: any(1 in changes.photos for changes in heard.changes))
    assert list(desk.catalog.ids("is:conflict")) == [1]
    assert desk.catalog.photo(1).trouble is Trouble.CONFLICT


def test_a_photo_that_is_refused_is_named_before_the_write_and_goes_into_a_sidecar_when_asked(qtbot, dialog, desk):
    editing.assign(desk, 1, {"city": "Lima"})
    editing.assign(desk, 2, {"city": "Cusco"})
    desk.catalog.refresh([desk.catalog.photo(1).replace(read_only="it has two Exif blocks")])
    made = dialog()
    assert made.said.text() == "1 photo, 1 field · 1 can't be written"
    assert "two Exif blocks" in lines(made)[0]
    made.sidecar.setChecked(True)
    assert made.said.text() == "2 photos, 2 fields · 1 into a sidecar"
    assert made.write.text() == "Write 2 now"


def test_what_the_settings_say_of_sidecars_is_what_the_dialog_begins_with(qtbot, dialog, desk):
    for id in (1, 2):
        editing.assign(desk, id, {"city": "Lima"})
    desk.catalog.refresh([desk.catalog.photo(1).replace(read_only="it has two Exif blocks")])
    desk.settings = Settings(sidecars="refused")
    made = dialog()
    assert made.sidecar.isVisible()
    assert made.said.text() == "2 photos, 2 fields · 1 into a sidecar"
    desk.settings = Settings(sidecars="always")
    made = dialog()
    assert not made.sidecar.isVisible()
    assert made.said.text() == "2 photos, 2 fields · 2 into a sidecar"
    pictures = [desk.catalog.photo(id).path for id in (1, 2)]
    before = [picture.read_bytes() for picture in pictures]
    qtbot.mouseClick(made.write, LEFT)
    qtbot.waitUntil(lambda: made.said.text() == "2 written")
    assert [picture.read_bytes() for picture in pictures] == before
    assert [metadata.read(picture).metadata.city for picture in pictures] == ["Lima", "Lima"]


def test_what_a_write_refuses_only_in_the_end_can_go_into_a_sidecar_then(qtbot, dialog, desk):
    """Its header looks sound; the directories of its Exif run in a loop, which is found when they are to be changed."""
    path = desk.catalog.photo(1).path
    loop = b"II*\0\x08\0\0\0" + struct.pack("<HHHIII", 1, 0x8769, 4, 1, 8, 0)
    path.write_bytes(BARE[:2] + exif(loop) + BARE[2:])
    rereading.reread(desk, [1])
    editing.assign(desk, 1, {"caption": "A vendor."})
    made = dialog([1])
    assert made.said.text() == "1 photo, 1 field"
    before = path.read_bytes()
    qtbot.mouseClick(made.write, LEFT)
    qtbot.waitUntil(lambda: made.said.text() == "0 written · 1 not written")
    assert "loop" in lines(made)[0]
    assert made.aside.text() == "Write 1 into sidecars"
    qtbot.mouseClick(made.aside, LEFT)
    qtbot.waitUntil(lambda: made.said.text() == "1 written")
    assert made.aside.isHidden()
    assert path.read_bytes() == before
    assert metadata.read(path).metadata.caption == "A vendor."


def test_what_no_sidecar_can_take_either_is_counted_as_not_written(dialog, desk):
    editing.assign(desk, 1, {"city": "Lima"})
    desk.catalog.refresh([desk.catalog.photo(1).replace(read_only=CLOSED)])
    made = dialog()
    assert not made.sidecar.isVisible()
    assert made.said.text() == "1 can't be written"
    assert "read-only" in lines(made)[0]


def test_a_vanished_file_is_said_and_stops_nothing(dialog, desk):
    for id in (1, 2):
        editing.assign(desk, id, {"city": "Lima"})
    desk.catalog.photo(1).path.unlink()
    made = dialog()
    assert list(made.ready()) == [2]
    assert "1 can't be written" in made.said.text()


def test_closing_while_it_compares_does_no_harm(qtbot, session, desk, heard):
    editing.assign(desk, 1, {"city": "Lima"})
    made = WriteDialog(session)
    made.open()
    made.close()
    qtbot.wait(100)
    assert heard.failed == []


def test_the_conflict_dialog_settles_one_photo(qtbot, session, desk):
    editing.assign(desk, 1, {"city": "Lima"})
    elsewhere(desk, 1, city="Cusco")
    made = ConflictDialog(session, 1)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.card is not None)
    with qtbot.waitSignal(made.accepted):
        qtbot.mouseClick(made.card.file, LEFT)
    assert desk.catalog.photo(1).current.city == "Cusco"


def test_a_long_conflict_is_shown_whole(qtbot, session, desk):
    editing.assign(desk, 1, {"caption": "Ours " * 90, "city": "Lima"})
    elsewhere(desk, 1, caption="Theirs " * 90, city="Cusco")
    made = ConflictDialog(session, 1)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.card is not None)
    room = made.card.parentWidget()
    qtbot.wait(300)
    print("DBG2", made.card.size(), room.size(), made.size(), made.card.sizeHint(), made.card.minimumSizeHint(), room)
    qtbot.waitUntil(lambda: made.card.height() <= room.height())
    assert made.card.heightForWidth(room.width()) <= room.height()


def test_the_conflict_dialog_says_when_there_is_none(qtbot, session):
    made = ConflictDialog(session, 3)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: "no conflict" in made.said.text())
    assert made.card is None


def test_the_conflict_dialog_says_why_a_file_can_t_be_read(qtbot, session, desk):
    desk.catalog.photo(3).path.unlink()
    made = ConflictDialog(session, 3)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: "c.jpg" in made.said.text())


def test_many_conflicts_leave_the_buttons_in_sight(dialog, desk):
    long = "A very long caption of a press photo that goes on and on. " * 12
    for id in (1, 2, 3):
        editing.assign(desk, id, {"caption": f"{long} at the desk"})
        elsewhere(desk, id, caption=f"{long} elsewhere")
    made = dialog()
    assert made._cards.count() == 4  # three cards, and what pushes them together
    assert made.minimumSizeHint().height() < 500


def test_a_file_that_is_gone_is_said_to_be_missing_and_what_to_do(dialog, desk):
    editing.assign(desk, 1, {"city": "Lima"})
    desk.catalog.photo(1).path.unlink()
    made = dialog()
    assert lines(made)[0] == "a.jpg file missing bring it back, or remove the photo from the catalogue"
    assert made.cancel.text() == "Close"
