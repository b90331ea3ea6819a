from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from tests.ui.conftest import fake_desk, ids, photo

from captioner.catalog.ordering import Grouping
from captioner.ui.photos.grid import ContactSheet
from captioner.ui.photos.model import Photos
from captioner.ui.photos.thumbnail_loader import ThumbnailLoader

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class StillLoader(ThumbnailLoader):
    """Remembers what is wanted, fetches nothing."""

    wanted: tuple[int, ...] = ()

    def want(self, photos):
        self.wanted = tuple(photo.id for photo in photos)


@pytest.fixture
def sheet(qtbot, session):
    """Twenty photos, four in a line, two lines and a bit to be seen."""
    made = ContactSheet(Photos(session), StillLoader(session))
    qtbot.addWidget(made)
    made.resize(4 * 216 + 16 + 24, 500)
    made.photos.show(ids(*range(1, 21)))
    made.show()
    qtbot.waitExposed(made)
    assert made.columns == 4
    made.select(1)
    return made


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Qt.Key.Key_Right], 2),
        ([Qt.Key.Key_Left], 1),
        ([Qt.Key.Key_Down], 5),
        ([Qt.Key.Key_Up], 1),
        ([Qt.Key.Key_End], 20),
        ([Qt.Key.Key_End, Qt.Key.Key_Down], 20),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 1),
        ([Qt.Key.Key_PageDown], 9),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown], 20),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], 1),
    ],
)
def test_the_keyboard_moves(qtbot, sheet, keys, expected):
    for key in keys:
        qtbot.keyClick(sheet, key)
    assert sheet.selected() == [expected]


def test_shift_selects_a_range_and_ctrl_only_looks(qtbot, sheet):
    qtbot.keyClick(sheet, Qt.Key.Key_Down, SHIFT)
    assert sheet.selected() == [1, 2, 3, 4, 5]
    qtbot.keyClick(sheet, Qt.Key.Key_Right, CTRL)
    assert sheet.selected() == [1, 2, 3, 4, 5]
    assert sheet.current.id == 6


def test_the_mouse_selects_adds_and_ranges(qtbot, sheet):
    view = sheet.viewport()
    qtbot.mouseClick(view, LEFT, pos=sheet.cell(2).center())
    assert sheet.selected() == [3]
    qtbot.mouseClick(view, LEFT, CTRL, sheet.cell(5).center())
    assert sheet.selected() == [3, 6]
    qtbot.mouseClick(view, LEFT, SHIFT, sheet.cell(7).center())
    assert sheet.selected() == [6, 7, 8]
    qtbot.mouseClick(view, LEFT, pos=QPoint(2, 2))
    assert sheet.selected() == []


def test_enter_and_a_double_click_open_the_photo(qtbot, sheet):
    with qtbot.waitSignal(sheet.activated) as opened:
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert opened.args == [1]
    with qtbot.waitSignal(sheet.activated) as opened:
        qtbot.mouseDClick(sheet.viewport(), LEFT, pos=sheet.cell(3).center())
    assert opened.args == [4]


def test_the_current_photo_is_brought_into_sight(sheet):
    sheet.select(20)
    assert sheet.viewport().rect().contains(sheet.cell(19))
    sheet.select(1)
    assert sheet.viewport().rect().contains(sheet.cell(0))


def test_every_point_of_a_cell_belongs_to_its_row(sheet):
    sheet.verticalScrollBar().setValue(77)
    for row in range(20):
        assert sheet.row_at(sheet.cell(row).center()) == row
    assert sheet.row_at(QPoint(1, 30)) == -1


def test_reading_from_right_to_left_starts_at_the_right(qtbot, sheet):
    sheet.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert sheet.cell(0).center().x() > sheet.cell(1).center().x()
    assert [sheet.row_at(sheet.cell(row).center()) for row in range(4)] == [0, 1, 2, 3]
    qtbot.keyClick(sheet, Qt.Key.Key_Left)
    assert sheet.selected() == [2]


def test_only_what_is_near_the_eye_is_read_of_a_million(qtbot, jobs, session):
    desk = fake_desk(0)
    desk.catalog.photos = lambda wanted: [desk.catalog.asked.append(id) or photo(id) for id in wanted]
    session.open(desk)
    sheet = ContactSheet(Photos(session), StillLoader(session))
    qtbot.addWidget(sheet)
    sheet.resize(900, 700)
    sheet.photos.show(range(1, 1_000_001))
    sheet.show()
    qtbot.waitExposed(sheet)
    sheet.select(1_000_000)
    sheet.grab()
    assert len(set(desk.catalog.asked)) < 100
    assert sheet.viewport().rect().contains(sheet.cell(999_999))


def test_pictures_in_sight_are_wanted_before_those_below(sheet):
    sheet.grab()
    wanted = sheet._thumbnails.wanted
    assert wanted[:8] == tuple(range(1, 9))
    assert len(wanted) > 8


def test_a_lost_photo_passes_its_place_on(sheet):
    sheet.select(5)
    sheet.photos.show(ids(1, 2, 3, 4, 6, 7))
    assert sheet.selected() == [6]


def test_files_dropped_on_the_sheet_are_handed_on_and_never_moved(qtbot, sheet):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/agency/in"), QUrl("https://example.org/a.jpg")])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(sheet.dropped) as dropped:
        sheet.dropEvent(event)
    assert dropped.args == [[Path("/agency/in")]]
    assert event.dropAction() == Qt.DropAction.CopyAction


def test_stepping_stops_at_the_ends(sheet):
    assert not sheet.step(-1)
    assert sheet.step(1)
    assert sheet.selected() == [2]
    sheet.select(20)
    assert not sheet.step(1)


def test_assistive_programs_hear_name_state_and_caption(sheet):
    sheet.select(3)
    assert sheet.accessibleName() == "Contact sheet"
    assert sheet.accessibleDescription() == "CFP003.jpg, unchanged. People walk past the quay. 3 of 20."


def test_all_are_selected_without_leaving_the_current_one(sheet):
    sheet.select(4)
    sheet.select_all()
    assert sheet.selected() == list(range(1, 21))
    assert sheet.current.id == 4
    sheet.select_none()
    assert (sheet.selected(), sheet.current) == ([], None)


def test_larger_pictures_leave_fewer_in_a_line(sheet):
    sheet.set_edge(400)
    QApplication.sendPostedEvents()
    assert sheet.columns == 2


def test_a_click_on_a_heading_selects_its_group(qtbot, sheet):
    sheet.photos.show(ids(*range(1, 8)), Grouping.CITY, (("Cairo", 3), ("", 4)))
    group, area = sheet.headings_in(sheet.viewport().rect())[1]
    qtbot.mouseClick(sheet.viewport(), LEFT, pos=area.center())
    assert (group, sheet.selected(), sheet.current.id) == (1, [4, 5, 6, 7], 4)


def test_assistive_programs_hear_the_group(sheet):
    sheet.photos.show(ids(*range(1, 8)), Grouping.CITY, (("Cairo", 3), ("", 4)))
    sheet.select(2)
    assert sheet.accessibleDescription().endswith(" 2 of 7. Cairo.")
    sheet.select(5)
    assert sheet.accessibleDescription().endswith(" 5 of 7. No city.")


def test_the_heading_is_in_sight_with_its_first_line(qtbot, sheet):
    sheet.photos.show(ids(*range(1, 21)), Grouping.DATE, (("2024-03-04", 12), ("2023", 8)))
    sheet.select(20)
    sheet.select(13)
    assert [group for group, area in sheet.headings_in(sheet.viewport().rect()) if area.top() >= 0] == [1]
    sheet.grab()


def test_as_a_table_a_photo_is_a_line_and_the_keys_are_the_same(qtbot, sheet):
    sheet.select(3)
    sheet.show_table(True)
    assert (sheet.columns, sheet.selected()) == (1, [3])
    qtbot.keyClick(sheet, Qt.Key.Key_Down, SHIFT)
    assert sheet.selected() == [3, 4]
    qtbot.mouseClick(sheet.viewport(), LEFT, pos=sheet.cell(6).center())
    assert sheet.selected() == [7]
    qtbot.keyClick(sheet, Qt.Key.Key_End)
    assert sheet.selected() == [20]
    assert sheet.viewport().rect().contains(sheet.cell(19))
    sheet.show_table(False)
    assert sheet.columns == 4
    assert sheet.viewport().rect().contains(sheet.cell(19))


def test_columns_wider_than_the_view_are_scrolled_with_their_header(sheet):
    sheet.show_table(True)
    bar = sheet.horizontalScrollBar()
    assert bar.maximum() == sheet.header.length() - sheet.viewport().width()
    before = sheet.viewport().grab().toImage()
    bar.setValue(bar.maximum())
    assert sheet.header.offset() == bar.maximum()
    assert sheet.viewport().grab().toImage() != before
    sheet.header.resizeSection(2, 48)
    assert bar.maximum() == max(0, sheet.header.length() - sheet.viewport().width())


def test_a_table_wants_no_pictures(sheet):
    sheet._thumbnails.wanted = ()
    sheet.show_table(True)
    sheet.viewport().grab()
    assert sheet._thumbnails.wanted == ()


def drag(qtbot, sheet, row, by):
    start = sheet.cell(row).center()
    qtbot.mousePress(sheet.viewport(), LEFT, pos=start)
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(start + by), QPointF(start + by), LEFT, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(sheet.viewport(), move)
    qtbot.mouseRelease(sheet.viewport(), LEFT, pos=start + by)


def test_several_selected_photos_are_dragged_together(qtbot, sheet):
    sheet.selection.all([1, 2, 3])
    with qtbot.waitSignal(sheet.dragged):
        drag(qtbot, sheet, 1, QPoint(60, 0))
    assert sheet.selected() == [1, 2, 3]


def test_a_click_on_one_of_several_selects_it_alone(qtbot, sheet):
    sheet.selection.all([1, 2, 3])
    with qtbot.assertNotEmitted(sheet.dragged):
        drag(qtbot, sheet, 1, QPoint(1, 0))
    assert sheet.selected() == [2]


def test_a_photo_that_was_not_selected_is_dragged_alone(qtbot, sheet):
    sheet.selection.all([1, 2])
    with qtbot.waitSignal(sheet.dragged):
        drag(qtbot, sheet, 5, QPoint(0, 60))
    assert sheet.selected() == [6]
