"""Whether the files still say what the catalogue believes they say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from captioner.domain.errors import FileError
from captioner.domain.photo import Photo, Trouble
from captioner.domain.values import Value
from captioner.metadata import fingerprint
from captioner.operations.desk import Desk
from captioner.operations.rereading import read_file, trouble_of, with_picks


class Problem(StrEnum):
    """What can be wrong between a file and the catalogue."""

    MISSING = "missing"
    CHANGED = "changed"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Difference:
    """One problem; `catalogue` and `file` are the two values of `field` where the problem is a field's.

    `error` is a sentence about a file that is there and can't be read; where it looks as it did, that is the only problem.
    """

    photo: Photo
    problem: Problem | None
    field: str = ""
    catalogue: Value = ""
    file: Value = ""
    error: str = ""


def verify(desk: Desk) -> Iterator[Difference]:
    """Re-read every file and compare it with what the catalogue holds as embedded; changes nothing."""
    for photo in desk.catalog.each(desk.catalog.ids()):
        yield from differences(desk, photo)


def differences(desk: Desk, photo: Photo) -> Iterator[Difference]:
    """Where this photo's file differs from what the catalogue holds as embedded."""
    try:
        reading = read_file(desk, photo)
    except FileError as error:
        if trouble_of(error) is Trouble.MISSING:
            yield Difference(photo, Problem.MISSING)
        else:
            changed = _is_known(photo) and fingerprint(photo.path) not in (None, photo.fingerprint)
            yield Difference(photo, Problem.CHANGED if changed else None, error=error.reason)
        return
    said = with_picks(photo, reading.metadata, reading.disagreements)
    differing = said.differing(photo.embedded)
    for name in differing:
        yield Difference(photo, Problem.DIFFERS, name, photo.embedded[name], said[name])
    if not differing and _is_known(photo) and fingerprint(photo.path) != photo.fingerprint:
        yield Difference(photo, Problem.CHANGED)


def _is_known(photo: Photo) -> bool:
    """Whether the catalogue knows how the file looked: one that an older Captioner made asks to read it once more."""
    return photo.fingerprint.mtime_ns != 0
