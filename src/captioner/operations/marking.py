"""Stars, labels and picks, given to any number of photos as one undoable step."""

from __future__ import annotations

from collections.abc import Sequence

from captioner.domain.changes import Changes
from captioner.domain.iptc import FIELDS
from captioner.domain.marks import MOST_STARS, PICKED
from captioner.operations.desk import Desk
from captioner.operations.editing import amend


def rate(desk: Desk, ids: Sequence[int], stars: int) -> Changes:
    """Give these photos 1…5 stars; 0 takes their stars away. Raises ValueError for other numbers."""
    if not 0 <= stars <= MOST_STARS:
        raise ValueError(f"{stars} stars")
    return _give(desk, ids, "rating", str(stars) if stars else "")


def toggle_label(desk: Desk, ids: Sequence[int], label: str) -> Changes:
    """Label these photos; where all of them have this label already, take it away."""
    return _toggle(desk, ids, "label", label)


def toggle_pick(desk: Desk, ids: Sequence[int]) -> Changes:
    """Pick these photos; where all of them are picked already, unpick them."""
    return _toggle(desk, ids, "pick", PICKED)


def _toggle(desk: Desk, ids: Sequence[int], field: str, value: str) -> Changes:
    everywhere = all(photo.current[field] == value for photo in desk.catalog.each(ids))
    return _give(desk, ids, field, "" if everywhere else value)


def _give(desk: Desk, ids: Sequence[int], field: str, value: str) -> Changes:
    changed = ((photo, photo.current.with_values({field: value})) for photo in desk.catalog.each(ids))
    return amend(desk, FIELDS[field].label, changed)
