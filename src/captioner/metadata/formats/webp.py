"""WebP: size, Exif and XMP (WebP container specification)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.limits import LARGEST_BLOCK, MOST_SEGMENTS
from captioner.metadata.problems import Damaged

SUFFIXES = (".webp",)

READ_ONLY = ""
"""Why no such file is written ("" = in place)."""

_PICTURES = (b"VP8 ", b"VP8L", b"ALPH", b"ANMF")


class Chunk(NamedTuple):
    """One chunk of a WebP: where its four letters, its body, the body's end and the next chunk start."""

    kind: bytes
    start: int
    body: int
    end: int
    next: int


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a WebP."""
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def chunks(source: Source) -> Iterator[Chunk]:
    """Every chunk within the RIFF; raises Damaged where one breaks off."""
    end_of_all = 8 + int.from_bytes(source.take(4, 8), "little")
    at, number = 12, 0
    while at + 8 <= end_of_all:
        head = source.take(at, at + 8)
        end = at + 8 + int.from_bytes(head[4:], "little")
        if len(head) < 8 or end > source.size:
            raise Damaged("it is a WebP that breaks off")
        yield Chunk(head[:4], at, at + 8, end, end + (end - at) % 2)
        at = end + (end - at) % 2
        number += 1
        if number > MOST_SEGMENTS:
            raise Damaged("it has more chunks than any picture")


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a WebP; one that breaks off is read as far as it goes."""
    found = Blocks("WebP")
    seen: list[bytes] = []
    try:
        for kind, _, body, end, _ in chunks(source):
            seen.append(kind)
            if kind in (b"EXIF", b"XMP ") and end - body > LARGEST_BLOCK:
                raise Damaged("it has more metadata than any picture")
            if kind in (b"VP8X", b"VP8 ", b"VP8L") and not found.width:
                found.width, found.height = _size(kind, source.take(body, body + 10))
            elif kind == b"EXIF":
                found.exif = source.take(body, end).removeprefix(b"Exif\0\0")
            elif kind == b"XMP ":
                found.xmp = source.take(body, end)
            elif kind == b"C2PA":
                found.signed = True
    except Damaged as problem:
        found.read_only = f"{problem}"
    if seen.count(b"EXIF") > 1 or seen.count(b"XMP ") > 1:
        found.read_only = "it has two metadata blocks of a kind, and programs differ on which one counts"
        found.several_xmp = seen.count(b"XMP ") > 1
    return found


def digested(data: bytes) -> bytes:
    """The bytes that are the picture itself: coded data and transparency, of every frame. Raises Damaged."""
    return b"".join(data[chunk.body : chunk.end] for chunk in chunks(Source.of(data)) if chunk.kind in _PICTURES)


def _size(kind: bytes, body: bytes) -> tuple[int, int]:
    """Width and height as each of the three kinds of WebP states them."""
    if kind == b"VP8X":
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if kind == b"VP8 ":
        return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
    bits = int.from_bytes(body[1:5], "little")
    return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
