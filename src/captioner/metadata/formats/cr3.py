"""Canon's CR3, for reading: size, Exif and XMP in boxes of Canon's own (ISO/IEC 14496-12; what the boxes hold is known from files)."""

from __future__ import annotations

import struct

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.formats.boxes import UUID, Box, boxes
from captioner.metadata.formats.directories import Directory, Shape, block_of, directory, number
from captioner.metadata.formats.tiff import RAW
from captioner.metadata.limits import LARGEST_BLOCK
from captioner.metadata.standards import exif

SUFFIXES = (".cr3",)

READ_ONLY = RAW
"""Why no such file is written."""

_CANON = UUID + bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_XMP = UUID + bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_WIDTH, _HEIGHT = 0x0100, 0x0101
_WANTED = {
    b"CMT1": exif.IN_MAIN | {_WIDTH, _HEIGHT},
    b"CMT2": exif.IN_EXIF,
    b"CMT4": exif.IN_GPS,
}
"""Boxes that each hold a TIFF of one directory, and what is read of it."""


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a CR3."""
    return head[4:12] == b"ftypcrx "


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a CR3; one that is damaged is read as far as it goes."""
    found = Blocks("RAW", read_only=READ_ONLY)
    for box in boxes(source):
        if box.kind == b"moov":
            for each in boxes(source, box.body, box.end):
                if each.kind == _CANON:
                    _take(found, source, each)
        elif box.kind == _XMP and box.end - box.body <= LARGEST_BLOCK:
            found.xmp = source.take(box.body, box.end).rstrip(b"\0 ")
    return found


def _take(found: Blocks, source: Source, canon: Box) -> None:
    """Put the directories together that Canon keeps apart; numbers keep the byte order of the first."""
    held: dict[bytes, Directory] = {}
    orders: list[str] = []
    for box in boxes(source, canon.body, canon.end):
        if box.kind not in _WANTED or box.end - box.body > LARGEST_BLOCK:
            continue
        inside = Source.of(source.take(box.body, box.end))
        try:
            shape = Shape(exif.byte_order(inside.head))
            (start,) = shape.pointer.unpack(inside.take(4, 8))
            held[box.kind] = directory(inside, shape, start, _WANTED[box.kind])
        except (struct.error, ValueError):
            found.warnings.append("A part of its Exif is damaged and was not read.")
            continue
        orders.append(shape.order)
        if box.kind == b"CMT1":
            found.width, found.height = (number(shape, held[box.kind], tag) for tag in (_WIDTH, _HEIGHT))
    if len(set(orders)) == 1:
        found.exif = block_of(orders[0], *(held.get(kind, {}) for kind in _WANTED))
