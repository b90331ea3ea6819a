"""HEIC, HEIF, AVIF and CR3, for reading: that it is one, and its size (ISO/IEC 14496-12 boxes; 23008-12, "ispe")."""

from __future__ import annotations

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.limits import LARGEST_IIM, MOST_DATASETS, MOST_SEGMENTS

SUFFIXES = (".heic", ".heif", ".hif", ".avif", ".cr3")

_BRANDS = {b"avif": "AVIF", b"avis": "AVIF", b"crx ": "RAW"}
_PICTURES = frozenset((b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", *_BRANDS))


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a picture of this family."""
    return head[4:8] == b"ftyp" and head[8:12] in _PICTURES


def blocks(source: Source) -> Blocks:
    """Format and size; the size is the largest that any picture in the file states."""
    name = _BRANDS.get(source.head[8:12], "HEIC")
    found = Blocks(name, read_only=f"Captioner can't write into {name} files yet")
    found.warnings.append(f"The captions inside {name} files are not read yet.")
    meta = _box(source, b"meta")
    at, seen = meta.find(b"ispe"), 0
    while at >= 0 and seen < MOST_DATASETS:
        width, height = (int.from_bytes(meta[at + 8 + n : at + 12 + n], "big") for n in (0, 4))
        if width * height > found.width * found.height:
            found.width, found.height = width, height
        at, seen = meta.find(b"ispe", at + 4), seen + 1
    return found


def _box(source: Source, kind: bytes) -> bytes:
    """The first box of this kind at the top of the file, at most two million bytes of it; empty where there is none."""
    at = seen = 0
    while at + 8 <= source.size and seen < MOST_SEGMENTS:
        head = source.take(at, at + 8)
        length = int.from_bytes(head[:4], "big")
        if head[4:] == kind:
            return source.take(at + 8, at + min(length, LARGEST_IIM))
        if length < 8:
            break
        at, seen = at + length, seen + 1
    return b""
