"""Which photos are selected, and which one is current: rules of the contact sheet, without a window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


class Selection:
    """Ids that are selected, the current one among them or not, and the anchor that a range grows from.

    Attributes: `ids` (a set), `current` (an id, 0 for none), `anchor` (likewise).
    """

    def __init__(self) -> None:
        self.ids: set[int] = set()
        self.current = 0
        self.anchor = 0

    def only(self, id: int) -> None:
        """Select this photo alone and make it current."""
        self.ids = {id}
        self.current = self.anchor = id

    def toggle(self, id: int) -> None:
        """Select this photo too, or no longer; it becomes current."""
        self.ids ^= {id}
        self.current = self.anchor = id

    def extend(self, order: Sequence[int], to: int) -> None:
        """Select from the anchor to this photo, in the order shown; it becomes current, the anchor stays."""
        if self.anchor not in order:
            return self.only(to)
        start, end = sorted((order.index(self.anchor), order.index(to)))
        self.ids = set(order[start : end + 1])
        self.current = to
        return None

    def go(self, order: Sequence[int], to: int, *, extend: bool, add: bool, look: bool) -> None:
        """Make this photo current: alone, or as the keys held say; `extend` a range, `add` or take away, only `look`."""
        if extend:
            self.extend(order, to)
        elif add:
            self.toggle(to)
        elif look:
            self.look_at(to)
        else:
            self.only(to)

    def look_at(self, id: int) -> None:
        """Make this photo current and leave the selection."""
        self.current = id

    def all(self, ids: Iterable[int]) -> None:
        """Select all of these; the current one stays."""
        self.ids = set(ids)

    def clear(self) -> None:
        """Select none; there is no current photo."""
        self.ids = set()
        self.current = self.anchor = 0

    def keep(self, shown: Sequence[int], row: int = 0) -> None:
        """After other photos are shown: what is gone is no longer selected; the one now at `row` takes a lost current's place."""
        there = self.ids.intersection(shown) if self.ids else set()
        if self.current and (self.current in there or self.current in shown):
            self.ids = there
        elif shown and self.current:
            self.only(shown[min(max(row, 0), len(shown) - 1)])
        else:
            self.ids = there
            self.current = 0
