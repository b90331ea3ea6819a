from __future__ import annotations

from PySide6.QtCore import Qt

from captioner.operations.duplicates import Group, Repeat
from captioner.ui.dialogs.duplicates import DuplicatesDialog, group_lines

LEFT = Qt.MouseButton.LeftButton


def opened(qtbot, session) -> DuplicatesDialog:
    dialog = DuplicatesDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "Looking" not in dialog.said.text())
    return dialog


def test_two_photos_of_a_group_stand_side_by_side(qtbot, session):
    dialog = opened(qtbot, session)
    assert "Same caption, other picture: 1" in dialog.said.text()
    assert "Alt text repeats the caption: 1" in dialog.said.text()
    assert (dialog.left.name.text(), dialog.right.name.text()) == ("a.jpg", "b.jpg")


def test_an_alt_text_stands_beside_its_caption(qtbot, session):
    dialog = opened(qtbot, session)
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    assert (dialog.left.label.text(), dialog.right.label.text()) == ("Caption", "Alt text")
    assert dialog.left.name.text() == dialog.right.name.text() == "c.jpg"


def test_a_group_can_be_shown_in_the_contact_sheet(qtbot, session):
    dialog = opened(qtbot, session)
    with qtbot.waitSignal(dialog.open_requested) as shown:
        qtbot.mouseClick(dialog.show_in_sheet, LEFT)
    assert shown.args == [[1, 2]]


def test_a_group_leads_with_its_file_names(qtbot, session):
    dialog = opened(qtbot, session)
    lines = dialog.list.model().index(0, 0).data().splitlines()
    assert lines[0] == "a.jpg, b.jpg"
    assert lines[1].startswith("Same caption, other picture")


def test_captions_that_disagree_say_in_what(desk):
    group = Group(Repeat.CAPTION_CONFLICT, (1, 2, 3), "number: 1 or 3; place: Lima or Cusco")
    assert group_lines(group, desk.catalog.photos([1, 2])) == (
        "a.jpg, b.jpg +1",
        "One picture, captions disagree: number 1 or 3; place Lima or Cusco",
    )


def test_nothing_repeats(qtbot, session, desk):
    from captioner.operations import editing

    editing.assign(desk, 2, {"caption": "Another."})
    editing.assign(desk, 3, {"alt_text": ""})
    assert "Nothing repeats" in opened(qtbot, session).said.text()
