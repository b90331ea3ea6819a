from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from captioner.ui.photos.tiling import Tiling


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
        (Qt.Key.Key_Down, 7, 7),
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
