"""Photos to fill a catalogue with, and what is derived from them in these tests."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from captioner.catalog.photos import Derived
from captioner.domain.edits import Assignment, Edit
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo, Picture, Proposal
from captioner.domain.values import Value


def derive(metadata: PhotoMetadata) -> Derived:
    """Keys that ignore case, one proposal (the last word of the caption is the city), and a signature of its words."""
    words = metadata.caption.split()
    span = (len(metadata.caption) - len(words[-1]), len(metadata.caption)) if words else (0, 0)
    stated = (Proposal("city", words[-1], (span,)),) if words else ()
    return Derived(metadata.caption.casefold(), metadata.alt_text.casefold(), stated, hashes(metadata.caption))


def hashes(caption: str) -> tuple[int, ...]:
    """A number for each word of the caption."""
    return tuple(sorted({zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in caption.casefold().split()}))


def photo(path: str | Path, *, dhash: bytes = b"", digest: bytes = b"", **fields: Any) -> Photo:
    """A photo as an import finds it: the desk says what the file says."""
    metadata = PhotoMetadata(**fields)
    return Photo(path=Path(path), picture=Picture(digest=digest, dhash=dhash), embedded=metadata, current=metadata)


def photos(*captions: str) -> list[Photo]:
    """One photo a caption, /in/0.jpg and so on."""
    return [photo(f"/in/{number}.jpg", caption=caption) for number, caption in enumerate(captions)]


def edit(id: int | Iterable[int], field: str, after: Value, action: str = "Edit", before: Value = "") -> Edit:
    """One field of one or many photos set to a value."""
    ids = (id,) if isinstance(id, int) else tuple(id)
    return Edit(action, tuple(Assignment(i, field, before, after) for i in ids))
