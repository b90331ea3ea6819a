"""A photo as it was at an earlier time, by its history."""

from __future__ import annotations

from collections.abc import Iterable

from captioner.catalog.journal import HistoryLine
from captioner.domain.changes import Changes
from captioner.domain.iptc import FIELDS
from captioner.domain.values import Value
from captioner.operations.desk import Desk

RESTORE = "Restore"


def restore(desk: Desk, photo_id: int, kept: int) -> Changes:
    """Give every field that the desk changed after the first `kept` lines of the photo's history the value it had then, as one step."""
    later = desk.catalog.history(photo_id)[kept:]
    photos = desk.catalog.photos([photo_id])
    return desk.catalog.amend(RESTORE, [(photo, photo.current.with_values(values_before(later))) for photo in photos])


def values_before(later: Iterable[HistoryLine]) -> dict[str, Value]:
    """By field, what the desk said before these lines of a history; what files came to say doesn't count."""
    found: dict[str, Value] = {}
    for line in later:
        if line.field in FIELDS and not line.in_file:
            found.setdefault(line.field, line.before)
    return found
