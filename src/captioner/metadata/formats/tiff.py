"""TIFF and the raw formats built on it, for reading: size, XMP, IIM and Exif (TIFF 6.0; XMP specification part 3)."""

from __future__ import annotations

import struct

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.problems import Damaged
from captioner.metadata.standards.exif import TYPE_SIZES

SUFFIXES = (".tif", ".tiff", ".dng", ".cr2", ".nef", ".arw", ".pef", ".orf", ".rw2")

_WIDTH, _HEIGHT, _XMP, _IIM, _PHOTOSHOP, _DNG = 0x0100, 0x0101, 0x02BC, 0x83BB, 0x8649, 0xC612
_OURS = frozenset((_WIDTH, _HEIGHT, _XMP, _IIM, _PHOTOSHOP, _DNG))
_MAGIC = (b"II*\0", b"MM\0*", b"IIRO", b"IIRS", b"MMOR", b"IIU\0")


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a TIFF, or a raw picture built like one."""
    return head[:4] in _MAGIC


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a TIFF; raises Damaged where its first directory can't be read."""
    head = source.head[:16]
    order = "<" if head[:2] == b"II" else ">"
    plain = head[:4] in (b"II*\0", b"MM\0*")
    raw = not plain or head[8:10] == b"CR"
    found = Blocks("RAW" if raw else "TIFF")
    try:
        values = _directory(source, order, struct.unpack_from(order + "I", head, 4)[0])
    except struct.error:
        raise Damaged("it is a TIFF whose directory is broken") from None
    if _DNG in values:
        found.format = "RAW"
    found.read_only = f"Captioner can't write into {found.format} files yet"
    found.width, found.height = (_number(order, values.get(tag, b"")) for tag in (_WIDTH, _HEIGHT))
    found.xmp, found.iim = values.get(_XMP, b""), values.get(_IIM, b"")
    if _PHOTOSHOP in values:
        found.photoshop = (values[_PHOTOSHOP],)
    if plain:
        found.exif = source.take(0, source.size)
    return found


def _directory(source: Source, order: str, start: int) -> dict[int, bytes]:
    """The values of our tags in the IFD at `start`."""
    (count,) = struct.unpack(order + "H", source.take(start, start + 2))
    table = source.take(start + 2, start + 2 + 12 * count)
    values = {}
    for at in range(0, 12 * count, 12):
        tag, kind, number = struct.unpack_from(order + "HHI", table, at)
        if tag not in _OURS:
            continue
        size = TYPE_SIZES.get(kind, 0) * number
        (place,) = struct.unpack_from(order + "I", table, at + 8)
        values[tag] = table[at + 8 : at + 8 + size] if size <= 4 else source.take(place, place + size)
    return values


def _number(order: str, value: bytes) -> int:
    return int.from_bytes(value, "little" if order == "<" else "big")
