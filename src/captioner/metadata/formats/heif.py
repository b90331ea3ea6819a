"""HEIC, HEIF, AVIF and CR3, for reading: that it is one, and its size (ISO/IEC 14496-12 boxes; 23008-12, "ispe")."""

from __future__ import annotations

from captioner.metadata.blocks import Blocks, Source

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
    at = meta.find(b"ispe")
    while at >= 0:
        width, height = (int.from_bytes(meta[at + 8 + n : at + 12 + n], "big") for n in (0, 4))
        if width * height > found.width * found.height:
            found.width, found.height = width, height
        at = meta.find(b"ispe", at + 4)
    return found


def _box(source: Source, kind: bytes) -> bytes:
    """The first box of this kind at the top of the file; empty where there is none."""
    at = 0
    while at + 8 <= source.size:
        head = source.take(at, at + 8)
        length = int.from_bytes(head[:4], "big")
        if head[4:] == kind:
            return source.take(at + 8, at + length)
        if length < 8:
            break
        at += length
    return b""
