"""WebP, for reading: size, Exif and XMP (WebP container specification)."""

from __future__ import annotations

from captioner.metadata.blocks import Blocks, Source

SUFFIXES = (".webp",)


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a WebP."""
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a WebP."""
    found = Blocks("WebP", read_only="Captioner can't write into WebP files yet")
    at = 12
    while at + 8 <= source.size:
        head = source.take(at, at + 8)
        kind, length = head[:4], int.from_bytes(head[4:], "little")
        body = at + 8
        if kind in (b"VP8X", b"VP8 ", b"VP8L") and not found.width:
            found.width, found.height = _size(kind, source.take(body, body + 10))
        elif kind == b"EXIF":
            found.exif = source.take(body, body + length).removeprefix(b"Exif\0\0")
        elif kind == b"XMP ":
            found.xmp = source.take(body, body + length)
        at = body + length + length % 2
    return found


def _size(kind: bytes, body: bytes) -> tuple[int, int]:
    """Width and height as each of the three kinds of WebP states them."""
    if kind == b"VP8X":
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if kind == b"VP8 ":
        return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
    bits = int.from_bytes(body[1:5], "little")
    return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
