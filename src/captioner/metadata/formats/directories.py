"""TIFF directories on the disk, and a small Exif block made of what was found in them (TIFF 6.0, section 2; BigTIFF)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Literal, NamedTuple

from captioner.metadata.blocks import Source
from captioner.metadata.limits import LARGEST_BLOCK
from captioner.metadata.standards import exif
from captioner.metadata.standards.exif import TYPE_SIZES

_LONG_8 = {16: 8, 17: 8, 18: 8}
_MOST_NUMBERS = 64
"""Of a list of numbers only so many are looked at: pages hang one on the other, and few directories on one."""
_MOST_ENTRIES = 4096
_LONG = 4


@dataclass(frozen=True, slots=True)
class Shape:
    """How numbers stand in this file: byte order, and the widths that make a BigTIFF."""

    order: str
    big: bool = False

    @property
    def count(self) -> struct.Struct:
        """The number of entries of a directory."""
        return struct.Struct(self.order + ("Q" if self.big else "H"))

    @property
    def entry(self) -> struct.Struct:
        """Tag, type, count and value or pointer."""
        return struct.Struct(self.order + ("HHQQ" if self.big else "HHII"))

    @property
    def pointer(self) -> struct.Struct:
        """A place in the file."""
        return struct.Struct(self.order + ("Q" if self.big else "I"))


class Entry(NamedTuple):
    """The type of a value, how many of them there should be, and the bytes that are there."""

    kind: int
    number: int
    value: bytes


Directory = dict[int, Entry]
"""By tag; the first where a tag stands twice."""


def directory(source: Source, shape: Shape, start: int, wanted: frozenset[int]) -> Directory:
    """The wanted values of the IFD at `start`; raises struct.error where it is cut off, or longer than any."""
    (count,) = shape.count.unpack(source.take(start, start + shape.count.size))
    at, step = start + shape.count.size, 4 + 2 * shape.pointer.size
    table = source.take(at, at + step * min(count, _MOST_ENTRIES))
    values: Directory = {}
    for place in range(0, step * count, step):
        tag, kind, number, pointer = shape.entry.unpack_from(table, place)
        if tag not in wanted or tag in values:
            continue
        size = _size(kind) * number
        if size > LARGEST_BLOCK:
            continue
        inline = place + step - shape.pointer.size
        small = size <= shape.pointer.size
        value = table[inline : inline + size] if small else source.take(pointer, pointer + size)
        values[tag] = Entry(kind, number, value)
    return values


def bytes_of(found: Directory, tag: int) -> bytes:
    """The bytes of a value; none where the directory lacks it."""
    return found[tag].value if tag in found else b""


def numbers(shape: Shape, found: Directory, tag: int) -> list[int]:
    """The whole numbers that a value consists of, at most the first 64; none where the directory lacks it."""
    if tag not in found:
        return []
    size = _size(found[tag].kind)
    order: Literal["little", "big"] = "little" if shape.order == "<" else "big"
    stated = found[tag].value[: _MOST_NUMBERS * size]
    return [int.from_bytes(stated[at : at + size], order) for at in range(0, len(stated), size or 1)]


def number(shape: Shape, found: Directory, tag: int) -> int:
    """The first of them; 0 where there is none."""
    return next(iter(numbers(shape, found, tag)), 0)


def exif_of(source: Source, shape: Shape, main: Directory) -> bytes:
    """The Exif tags that are read, as a block of their own: most of such a file is picture, which may stay on the disk."""

    def pointed(tag: int, wanted: frozenset[int]) -> Directory:
        try:
            return directory(source, shape, number(shape, main, tag), wanted) if tag in main else {}
        except struct.error:
            return {}  # what the camera adds is lost, what the main directory says is not

    return block_of(shape.order, main, pointed(exif.EXIF_IFD, exif.IN_EXIF), pointed(exif.GPS_IFD, exif.IN_GPS))


def block_of(order: str, main: Directory, photo: Directory, gps: Directory) -> bytes:
    """A TIFF block in this byte order with what these directories hold of the tags that are read; empty where they hold none."""
    parts = [
        {tag: each for tag, each in found.items() if tag in wanted and _is_whole(each)}
        for found, wanted in (
            (main, exif.IN_MAIN - {exif.EXIF_IFD, exif.GPS_IFD}),
            (photo, exif.IN_EXIF),
            (gps, exif.IN_GPS),
        )
    ]
    if not any(parts):
        return b""
    first, second, third = parts
    photo_at = 8 + 2 + 12 * (len(first) + bool(second) + bool(third)) + 4
    gps_at = photo_at + (2 + 12 * len(second) + 4 if second else 0)
    if second:
        first[exif.EXIF_IFD] = Entry(_LONG, 1, struct.pack(order + "I", photo_at))
    if third:
        first[exif.GPS_IFD] = Entry(_LONG, 1, struct.pack(order + "I", gps_at))
    values_at = gps_at + (2 + 12 * len(third) + 4 if third else 0)
    tables, values = b"", b""
    for part in (first, second, third):
        if not part:
            continue
        tables += struct.pack(order + "H", len(part))
        for tag, (kind, count, value) in sorted(part.items()):
            tables += struct.pack(order + "HHI", tag, kind, count)
            if len(value) > 4:
                tables += struct.pack(order + "I", values_at + len(values))
                values += value + b"\0" * (len(value) % 2)
            else:
                tables += value.ljust(4, b"\0")
        tables += b"\0\0\0\0"
    magic = b"II*\0" if order == "<" else b"MM\0*"
    return magic + struct.pack(order + "I", 8) + tables + values


def _size(kind: int) -> int:
    return TYPE_SIZES.get(kind) or _LONG_8.get(kind, 0)


def _is_whole(entry: Entry) -> bool:
    return entry.kind in TYPE_SIZES and 0 < len(entry.value) == TYPE_SIZES[entry.kind] * entry.number
