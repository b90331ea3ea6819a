from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from captioner.ui.photos.tiling import HEADING, PADDING, Tiling


@pytest.mark.parametrize("mirrored", [False, True])
def test_every_tile_is_found_where_it_stands(mirrored):
    tiling = Tiling(count=10, width=816, columns=4, height=150, mirrored=mirrored)
    assert [tiling.row_at(tiling.cell(row, 70).center(), 70) for row in range(10)] == list(range(10))
    assert tiling.row_at(QPoint(400, 5000), 70) == -1
    assert tiling.whole_height == 3 * 150 + 16
    assert tiling.rows_in(QRect(0, 0, 816, 100), 160) == range(4, 8)


@pytest.mark.parametrize(
    ("key", "now", "to"),
    [
        (Qt.Key.Key_Down, 7, 9),
        (Qt.Key.Key_Down, 5, 9),
        (Qt.Key.Key_Right, 9, 9),
        (Qt.Key.Key_Up, -1, 0),
        (Qt.Key.Key_End, 0, 9),
        (Qt.Key.Key_PageDown, 1, 9),
        (Qt.Key.Key_A, 1, None),
    ],
)
def test_keys_stay_among_the_tiles(key, now, to):
    assert Tiling(10, 816, 4, 150).row_for(key, now, 300) == to


def test_left_goes_on_where_reading_starts_at_the_right():
    assert Tiling(10, 816, 4, 150, mirrored=True).row_for(Qt.Key.Key_Left, 1, 300) == 2


GROUPED = Tiling(9, 816, 4, 150, groups=(5, 1, 3))
"""Lines: 0 1 2 3 / 4 / heading 5 / heading 6 7 8."""


@pytest.mark.parametrize("mirrored", [False, True])
def test_every_group_begins_on_a_line_of_its_own_under_its_heading(mirrored):
    tiling = Tiling(9, 816, 4, 150, mirrored, groups=(5, 1, 3))
    assert [tiling.row_at(tiling.cell(row, 70).center(), 70) for row in range(9)] == list(range(9))
    assert tiling.whole_height == 4 * 150 + 3 * HEADING + 16
    assert [(group, area.top()) for group, area in tiling.headings_in(QRect(0, 0, 816, 900), 0)] == [
        (0, PADDING),
        (1, PADDING + HEADING + 300),
        (2, PADDING + 2 * HEADING + 450),
    ]
    assert [group for group, _ in tiling.headings_in(QRect(0, 0, 816, 200), 400)] == [2]
    assert list(tiling.rows_of(2)) == [6, 7, 8]


def test_what_stands_in_an_area_is_found_also_where_only_a_heading_is():
    heading = next(area for group, area in GROUPED.headings_in(QRect(0, 0, 816, 900), 0) if group == 1)
    assert GROUPED.row_at(heading.center(), 0) == -1
    assert not GROUPED.rows_in(heading.adjusted(0, 1, 0, -1), 0)
    assert GROUPED.rows_in(heading.adjusted(0, -10, 0, 10), 0) == range(4, 6)
    assert GROUPED.rows_in(QRect(0, 0, 816, 5000), 0) == range(9)
    assert GROUPED.rows_in(QRect(0, 0, 816, 5), 0) == range(0)


@pytest.mark.parametrize(
    ("key", "now", "to"),
    [
        (Qt.Key.Key_Down, 1, 4),
        (Qt.Key.Key_Down, 4, 5),
        (Qt.Key.Key_Down, 5, 6),
        (Qt.Key.Key_Down, 7, 7),
        (Qt.Key.Key_Up, 8, 5),
        (Qt.Key.Key_Up, 5, 4),
        (Qt.Key.Key_Up, 2, 2),
        (Qt.Key.Key_Right, 4, 5),
        (Qt.Key.Key_PageDown, 0, 5),
        (Qt.Key.Key_PageDown, 5, 8),
        (Qt.Key.Key_PageUp, 6, 4),
    ],
)
def test_keys_go_from_group_to_group(key, now, to):
    assert GROUPED.row_for(key, now, 300) == to


def test_no_photo_is_no_line():
    assert Tiling(0, 816, 4, 150).rows_in(QRect(0, 0, 816, 900), 0) == range(0)
    assert Tiling(0, 816, 4, 150).whole_height == 2 * PADDING
