"""Where the tiles of the contact sheet stand, and which of them a key leads to: rules without a window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt

PADDING = 8
"""Pixels around all the tiles together."""

MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Tiling:
    """So many tiles in lines of `columns`, in a view `width` pixels wide; `mirrored` where reading starts at the right.

    Points and areas are those of the view, of which the first `scrolled` pixels are out of sight.
    """

    count: int
    width: int
    columns: int
    height: int
    mirrored: bool = False

    @property
    def tile_width(self) -> int:
        """The width of one tile: the lines are full."""
        return (self.width - 2 * PADDING) // self.columns

    @property
    def whole_height(self) -> int:
        """The height of all lines together."""
        return -(-self.count // self.columns) * self.height + 2 * PADDING

    def cell(self, row: int, scrolled: int) -> QRect:
        """Where the tile of this row stands."""
        line, column = divmod(row, self.columns)
        left = PADDING + column * self.tile_width
        if self.mirrored:
            left = self.width - left - self.tile_width
        return QRect(left, PADDING + line * self.height - scrolled, self.tile_width, self.height)

    def row_at(self, point: QPoint, scrolled: int) -> int:
        """Which row is at this point; -1 for none."""
        x = self.width - point.x() if self.mirrored else point.x()
        column = (x - PADDING) // self.tile_width
        row = (point.y() - PADDING + scrolled) // self.height * self.columns + column
        return row if 0 <= column < self.columns and 0 <= row < self.count else -1

    def rows_in(self, area: QRect, scrolled: int) -> range:
        """The rows of which something is in this area."""
        first = max(0, (area.top() + scrolled - PADDING) // self.height) * self.columns
        last = ((area.bottom() + scrolled - PADDING) // self.height + 1) * self.columns
        return range(min(first, self.count), min(max(last, 0), self.count))

    def row_for(self, key: Qt.Key, now: int, view_height: int) -> int | None:
        """The row that a key leads to from the row `now` (-1: from none); None for keys that lead nowhere."""
        last = self.count - 1
        page = max(1, view_height // self.height) * self.columns
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else last
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            return min(max(max(now, 0) + (page if key == Qt.Key.Key_PageDown else -page), 0), last)
        if key not in MOVES:
            return None
        if now < 0:
            return 0
        across, down = MOVES[key]
        target = now + (-across if self.mirrored else across) + down * self.columns
        return min(max(target, 0), last) if across or 0 <= target <= last else now
