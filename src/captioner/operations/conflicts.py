"""Where the desk and another program both changed a field, and whose words stand."""

from __future__ import annotations

from enum import StrEnum

from captioner.domain.changes import Changes
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.merging import Conflict, Merged, merge
from captioner.domain.photo import Photo
from captioner.metadata import fingerprint
from captioner.operations.desk import Desk
from captioner.operations.rereading import read_file, with_reading

RESOLVE = "Resolve conflict"


class Side(StrEnum):
    """Whose value stands where desk and file disagree."""

    OURS = "ours"
    FILE = "file"


def conflicts(desk: Desk, photo: Photo) -> tuple[Conflict, ...]:
    """Where the photo's file now and the desk disagree, against what the file said before; raises FileError."""
    return merge(photo.embedded, read_file(desk, photo).metadata, photo.current).conflicts


def resolve(desk: Desk, photo_id: int, side: Side, *, step: int | None = None) -> Changes:
    """Settle a conflict: the file as it is now becomes the base, and the side chosen says the conflicting fields.

    Choosing the file's values is an edit that can be undone; choosing ours leaves them to be written. Raises FileError.
    """
    changes = Changes()
    for photo in desk.catalog.photos([photo_id]):
        now = with_reading(photo, read_file(desk, photo))
        merged = merge(photo.embedded, now.embedded, photo.current)
        # The edit first: with the new base alone, what the other program changed elsewhere would look like changes of ours.
        changes |= desk.catalog.amend(RESOLVE, [(photo, settled(merged, side))], step=step)
        changes |= desk.catalog.refresh([now], action="Re-read", seen=[photo])
    return changes


def settled(merged: Merged, side: Side) -> PhotoMetadata:
    """The merge with the words of the side that was chosen, where both differ."""
    values = {c.field: c.file for c in merged.conflicts} if side is Side.FILE else {}
    return merged.metadata.with_values(values)


def compared(desk: Desk, photo: Photo) -> tuple[Photo, Merged]:
    """The photo on the base of what its file says now, read again only if it looks different, and the merge of both."""
    if fingerprint(photo.path) == photo.fingerprint:
        return photo, Merged(photo.current, ())
    now = with_reading(photo, read_file(desk, photo))
    return now, merge(photo.embedded, now.embedded, photo.current)
