"""What a file says now, merged into what the desk knows of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from captioner import metadata
from captioner.domain.changes import Changes
from captioner.domain.errors import FileError, Unreadable
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.merging import Conflict, merge
from captioner.domain.photo import Disagreement, Photo, Trouble
from captioner.metadata import Reading
from captioner.operations.desk import Desk

BATCH = 100
"""Photos read again before the catalogue is told: what was read stays even if the rest is never reached."""


def merged_with_file(photo: Photo, now: Photo) -> Photo:
    """The photo after its file was read again as `now`: both sides' changes, or a conflict that changes neither."""
    merged = merge(photo.embedded, now.embedded, photo.current)
    if merged.conflicts:
        return in_conflict(photo, merged.conflicts).replace(charset=now.charset)
    return photo.replace(
        charset=now.charset,
        fingerprint=now.fingerprint,
        picture=now.picture,
        embedded=with_picks(photo, now.embedded, now.disagreements),
        current=merged.metadata,
        disagreements=now.disagreements,
        read_only=now.read_only,
        signed=now.signed,
        trouble=Trouble.NONE,
        trouble_note=now.trouble_note,
    )


def in_conflict(photo: Photo, conflicts: Sequence[Conflict]) -> Photo:
    """The photo marked as in conflict; its base stays, so that the conflict is found again until it is resolved."""
    fields = ", ".join(FIELDS[conflict.field].label for conflict in conflicts)
    return photo.replace(trouble=Trouble.CONFLICT, trouble_note=f"The desk and another program both changed {fields}.")


def with_reading(photo: Photo, reading: Reading) -> Photo:
    """The photo with what its file says now as its base; what the desk says is left alone, and what is known of its pixels stays."""
    picture = reading.picture
    return photo.replace(
        fingerprint=reading.fingerprint,
        picture=photo.picture if picture.format == photo.picture.format else picture,
        embedded=with_picks(photo, reading.metadata, reading.disagreements),
        disagreements=reading.disagreements,
        read_only=reading.read_only,
        signed=reading.signed,
        trouble=Trouble.NONE,
        trouble_note="" if photo.trouble else photo.trouble_note,
    )


def with_picks(photo: Photo, said: PhotoMetadata, disagreements: Sequence[Disagreement]) -> PhotoMetadata:
    """What a file says now, by the copies that the desk still sets against those an editor picked; see agreeing.py."""
    values = {
        each.field: photo.embedded[each.field]
        for each in disagreements
        if each in photo.disagreements
        and photo.embedded[each.field] in (each.xmp, each.iim, each.exif)
        and photo.embedded[each.field] != said[each.field] == photo.current[each.field]
    }
    return said.with_values(values)


def read_file(desk: Desk, photo: Photo) -> Reading:
    """The photo's file, read in the charset that somebody said it has, else as the user prefers; raises FileError."""
    return metadata.read(photo.path, undeclared_charset=photo.charset or desk.settings.undeclared_charset)


def reread(desk: Desk, ids: Iterable[int]) -> Changes:
    """Read these photos' files again and merge what changed; a file that is gone is marked as missing."""
    waiting = desk.catalog.each(ids)
    parts = []
    while photos := list(islice(waiting, BATCH)):
        parts.append(desk.catalog.refresh([_reread(desk, photo) for photo in photos], action="Re-read", seen=photos))
    return Changes.together(parts)


def _reread(desk: Desk, photo: Photo) -> Photo:
    try:
        reading = read_file(desk, photo)
    except FileError as error:
        return photo.replace(trouble=trouble_of(error), trouble_note=str(error))
    now = with_reading(photo, reading)
    if now.fingerprint != photo.fingerprint:  # what was wrong with the old pixels may be mended
        now = now.replace(trouble_note="")
    return merged_with_file(photo, now)


def trouble_of(error: FileError) -> Trouble:
    """How a photo stands whose file gave this error."""
    return Trouble.MISSING if isinstance(error, Unreadable) and _is_gone(error.path) else Trouble.FAILED


def _is_gone(path: Path) -> bool:
    """Whether there is certainly no such file: one in a folder that can't be looked into may still be there."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False
