"""Where the tiles of the contact sheet stand, and which of them a key leads to: rules without a window."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, Qt

PADDING = 8
"""Pixels around all the tiles together."""

HEADING = 36
"""The height of the line over a group."""

MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Tiling:
    """So many tiles in lines of `columns`, in a view `width` pixels wide; `mirrored` where reading starts at the right.

    With `groups`, the numbers of tiles that belong together, each group begins on a line of its own under its heading. Points and areas
    are those of the view, of which the first `scrolled` pixels are out of sight.
    """

    count: int
    width: int
    columns: int
    height: int
    mirrored: bool = False
    groups: Sequence[int] = ()
    _starts: array[int] = field(
        init=False, repr=False, compare=False
    )  # each group's first row, and behind it the count
    _tops: array[int] = field(init=False, repr=False, compare=False)  # where its first line begins
    _bottom: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts, tops, at, top = array("q"), array("q"), 0, 0
        for number in self.groups or (self.count,):
            top += HEADING if self.groups else 0
            starts.append(at)
            tops.append(top)
            at += number
            top += -(-number // self.columns) * self.height
        starts.append(at)
        object.__setattr__(self, "_starts", starts)
        object.__setattr__(self, "_tops", tops)
        object.__setattr__(self, "_bottom", top)

    @property
    def tile_width(self) -> int:
        """The width of one tile: the lines are full."""
        return (self.width - 2 * PADDING) // self.columns

    @property
    def whole_height(self) -> int:
        """The height of all lines together."""
        return self._bottom + 2 * PADDING

    def cell(self, row: int, scrolled: int) -> QRect:
        """Where the tile of this row stands."""
        group = self.group_of(row)
        line, column = divmod(row - self._starts[group], self.columns)
        left = PADDING + column * self.tile_width
        if self.mirrored:
            left = self.width - left - self.tile_width
        top = PADDING + self._tops[group] + line * self.height - scrolled
        return QRect(left, top, self.tile_width, self.height)

    def group_of(self, row: int) -> int:
        """The group that this row belongs to."""
        return max(bisect_right(self._starts, row, hi=len(self._tops)) - 1, 0)

    def rows_of(self, group: int) -> range:
        """The rows of a group."""
        return range(self._starts[group], self._starts[group + 1])

    def row_at(self, point: QPoint, scrolled: int) -> int:
        """Which row is at this point; -1 for none."""
        x = self.width - point.x() if self.mirrored else point.x()
        column = (x - PADDING) // self.tile_width
        rows = self._line_at(point.y() + scrolled)
        return rows.start + column if 0 <= column < len(rows) else -1

    def rows_in(self, area: QRect, scrolled: int) -> range:
        """The rows of which something is in this area."""
        first = self._line_at(area.top() + scrolled, below=True).start
        last = self._line_at(area.bottom() + scrolled).stop
        return range(first, max(first, last))

    def headings_in(self, area: QRect, scrolled: int) -> Iterator[tuple[int, QRect]]:
        """The groups whose headings are in this area, and where these stand."""
        if not self.groups:
            return
        group = max(bisect_right(self._tops, area.top() + scrolled - PADDING) - 1, 0)
        while group < len(self._tops):
            top = PADDING + self._tops[group] - HEADING - scrolled
            if top > area.bottom():
                return
            if top + HEADING > area.top():
                yield group, QRect(PADDING, top, self.width - 2 * PADDING, HEADING)
            group += 1

    def row_for(self, key: Qt.Key, now: int, view_height: int) -> int | None:
        """The row that a key leads to from the row `now` (-1: from none); None for keys that lead nowhere."""
        last = self.count - 1
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else last
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            lines = max(1, view_height // self.height)
            return self._lines_on(max(now, 0), lines if key == Qt.Key.Key_PageDown else -lines, to_the_end=True)
        if key not in MOVES:
            return None
        if now < 0:
            return 0
        across, down = MOVES[key]
        if down:
            return self._lines_on(now, down)
        return min(max(now + (-across if self.mirrored else across), 0), last)

    def _line_at(self, y: int, *, below: bool = False) -> range:
        """The rows of the line at this height of the whole; of none, an empty range where the next would be (or, `below`, the next line)."""
        y -= PADDING
        group = bisect_right(self._tops, y) - 1
        if group < 0:
            return self._line(0, 0) if below else range(0)
        line = (y - self._tops[group]) // self.height
        rows = self._line(group, line)
        return self._line(group + 1, 0) if below and not rows and group + 1 < len(self._tops) else rows

    def _line(self, group: int, line: int) -> range:
        end = self._starts[group + 1]
        first = min(self._starts[group] + line * self.columns, end)
        return range(first, min(first + self.columns, end))

    def _lines_on(self, now: int, by: int, *, to_the_end: bool = False) -> int:
        """The row so many lines on, in the same column or the last of a shorter line; at the end it stays, or goes to the very end."""
        group = self.group_of(now)
        line, column = divmod(now - self._starts[group], self.columns)
        line += by
        while line < 0 and group > 0:
            group -= 1
            line += self._lines_of(group)
        while line >= self._lines_of(group) and group + 1 < len(self._tops):
            line -= self._lines_of(group)
            group += 1
        if not 0 <= line < self._lines_of(group):
            return (0 if by < 0 else self.count - 1) if to_the_end else now
        rows = self._line(group, line)
        return rows[min(column, len(rows) - 1)]

    def _lines_of(self, group: int) -> int:
        return -(-len(self.rows_of(group)) // self.columns)
