"""Where the copy of a signed picture goes that is written in its place: beside it, and never over another picture."""

from __future__ import annotations

import itertools
from pathlib import Path

from captioner.domain.errors import FileError
from captioner.metadata.image_data import digest

MARK = "-edited"


def place_for(picture: Path) -> Path:
    """The copy of this picture that is there, else the first free name: photo-edited.jpg, photo-edited-2.jpg and so on.

    A copy is told by its coded image data, which are those of the picture. Raises Unreadable or NotAPicture for the picture itself.
    """
    own = digest(picture)
    for number in itertools.count(1):
        place = picture.with_name(f"{picture.stem}{MARK}{'' if number == 1 else f'-{number}'}{picture.suffix}")
        if not place.exists() or _is_copy(place, own):
            return place
    raise AssertionError("there is always another number")


def _is_copy(place: Path, own: bytes) -> bool:
    try:
        return digest(place) == own
    except FileError:
        return False
