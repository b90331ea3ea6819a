"""Which photos and fields an operation touched: all that a window needs to repaint no more than it must."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the photos whose rows changed, came or went, and the fields that changed in any of them."""

    photos: frozenset[int] = frozenset()
    fields: frozenset[str] = frozenset()
    added: frozenset[int] = frozenset()
    removed: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.photos or self.added or self.removed)

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.photos | other.photos,
            self.fields | other.fields,
            self.added | other.added,
            self.removed | other.removed,
        )

    @classmethod
    def together(cls, parts: Iterable[Changes]) -> Changes:
        """All the parts as one: what `|` makes of them, in one go, for work that comes to thousands of parts."""
        photos: set[int] = set()
        fields: set[str] = set()
        added: set[int] = set()
        removed: set[int] = set()
        for part in parts:
            photos |= part.photos
            fields |= part.fields
            added |= part.added
            removed |= part.removed
        return cls(frozenset(photos), frozenset(fields), frozenset(added), frozenset(removed))
