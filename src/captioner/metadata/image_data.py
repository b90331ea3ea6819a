"""The picture itself, whatever its metadata says: a hash of its coded data, and the small picture inside its Exif."""

from __future__ import annotations

import hashlib
from pathlib import Path

from captioner.domain.errors import NotAPicture
from captioner.metadata.formats import FORMATS, jpeg
from captioner.metadata.limits import LARGEST_FILE
from captioner.metadata.opening import opened, unreadable
from captioner.metadata.problems import Damaged
from captioner.metadata.reading import decode_file
from captioner.metadata.standards import exif


def digest(path: Path) -> bytes:
    """A 16-byte hash of the coded image data, equal for copies that differ in metadata only.

    For a JPEG that is SOS to EOI of the primary image; formats without such a reading, and what is damaged in others, count as a whole.
    Raises Unreadable or NotAPicture.
    """
    file, status = opened(path)
    try:
        with file:
            if status.st_size > LARGEST_FILE:  # it is never written, so it may count as a whole
                return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).digest()
            data = file.readall()
    except OSError as problem:
        raise unreadable(path, problem) from None
    return hashlib.blake2b(_coded(path, data), digest_size=16).digest()


def _coded(path: Path, data: bytes) -> bytes:
    for each in FORMATS:
        if each.matches(data[:16]) and hasattr(each, "digested"):
            try:
                return bytes(each.digested(data))
            except Damaged as problem:
                if each is jpeg:
                    raise NotAPicture(path, f"{problem}") from None
    return data


def embedded_thumbnail(path: Path) -> bytes:
    """The JPEG of the Exif thumbnail, not turned upright; empty where there is none. Raises Unreadable or NotAPicture."""
    decoded, _ = decode_file(path)
    return exif.thumbnail(decoded.blocks.exif)
