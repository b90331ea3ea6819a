"""Boxes of the ISO base media file format, which HEIC, AVIF and CR3 are made of (ISO/IEC 14496-12, section 4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from captioner.metadata.blocks import Source
from captioner.metadata.limits import MOST_SEGMENTS

UUID = b"uuid"
_BRANDS_AT, _LONGEST_BRANDS = 16, 512


class Box(NamedTuple):
    """One box: its four letters (with those of a "uuid" its sixteen bytes besides), and where its body starts and ends."""

    kind: bytes
    body: int
    end: int


def boxes(source: Source, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """The boxes from `start` to `end` one behind the other, as far as they are whole; a last one that breaks off ends where its room does."""
    limit = source.size if end is None else min(end, source.size)
    at = start
    for _ in range(MOST_SEGMENTS):
        head = source.take(at, min(at + 32, limit))
        if len(head) < 8:
            return
        length, kind, body = int.from_bytes(head[:4], "big"), head[4:8], 8
        if length == 1:
            length, body = int.from_bytes(head[8:16], "big"), 16
        elif length == 0:
            length = limit - at
        if kind == UUID:
            kind, body = kind + head[body : body + 16], body + 16
        if length < body:
            return
        yield Box(kind, at + body, min(at + length, limit))
        at += length


def brands(head: bytes) -> frozenset[bytes]:
    """The kinds of file that this one says it is, the main one among them; none where it does not start with an "ftyp" box."""
    if head[4:8] != b"ftyp":
        return frozenset()
    end = min(int.from_bytes(head[:4], "big"), _LONGEST_BRANDS, len(head))
    return frozenset((head[8:12], *(head[at : at + 4] for at in range(_BRANDS_AT, end - 3, 4))))
