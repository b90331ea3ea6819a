"""What happens to one picture that arrives at the desk, in this order: read, digest, thumbnail."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from captioner import metadata
from captioner.domain.errors import FileError, Unreadable
from captioner.domain.photo import Photo
from captioner.settings import Settings
from captioner.thumbnails.render import Thumbnail, render


def arrive(path: Path, settings: Settings, charset: str = "") -> tuple[Photo, bytes]:
    """The photo as its file has it, not catalogued yet, and its thumbnail's JPEG; raises FileError where it can't be read.

    `charset`, where somebody named one, is that of texts which do not say theirs; the photo remembers it.

    A picture that can be read but not decoded arrives all the same, without thumbnail (b"") and hash; `trouble_note` says why.
    """
    if path.is_dir():
        raise Unreadable(path, "the folder can't be opened, so the pictures in it are missing here.")
    reading = metadata.read(path, undeclared_charset=charset or settings.undeclared_charset)
    digest = metadata.digest(path)
    thumbnail, note = _thumbnail(path)
    photo = Photo(
        path=path,
        fingerprint=reading.fingerprint,
        picture=dataclasses.replace(reading.picture, digest=digest, dhash=thumbnail.dhash if thumbnail else b""),
        embedded=reading.metadata,
        current=reading.metadata,
        disagreements=reading.disagreements,
        read_only=reading.read_only,
        signed=reading.signed,
        charset=charset,
        trouble_note=note,
    )
    return photo, thumbnail.jpeg if thumbnail else b""


def _thumbnail(path: Path) -> tuple[Thumbnail | None, str]:
    try:
        return render(path), ""
    except FileError as error:
        return None, f"No thumbnail: {error.reason}"
