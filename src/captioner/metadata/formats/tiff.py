"""TIFF and the raw formats built on it: size, XMP, IIM and Exif (TIFF 6.0; BigTIFF; XMP specification part 3)."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.limits import LARGEST_BLOCK
from captioner.metadata.problems import Damaged, LeftAlone, Unwritable
from captioner.metadata.standards import exif, exif_edit
from captioner.metadata.standards.exif import SUB_IFDS, TYPE_SIZES

SUFFIXES = (".tif", ".tiff", ".dng", ".cr2", ".nef", ".arw", ".pef", ".orf", ".rw2")

XMP, IIM, PHOTOSHOP = 0x02BC, 0x83BB, 0x8649
OURS = frozenset((XMP, IIM, PHOTOSHOP))
"""Tags whose values are blocks of a standard."""
_WIDTH, _HEIGHT, _PHOTOMETRIC, _DNG, _C2PA = 0x0100, 0x0101, 0x0106, 0xC612, 0xCD41
_WANTED = OURS | exif.IN_MAIN | {_WIDTH, _HEIGHT, _PHOTOMETRIC, SUB_IFDS, _DNG, _C2PA}
_SENSOR_DATA = frozenset((32803, 34892))
"""Photometric interpretations that only raw files have: a colour filter array, and linear raw (DNG specification)."""
_PLAIN, _BIG = (b"II*\0", b"MM\0*"), (b"II+\0", b"MM\0+")
_MAGIC = (*_PLAIN, *_BIG, b"IIRO", b"IIRS", b"MMOR", b"IIU\0")
_LONG_8 = {16: 8, 17: 8, 18: 8}
_MOST_NUMBERS = 64
"""Of a list of numbers only so many are looked at: pages hang one on the other, and few directories on one."""
_MOST_ENTRIES = 4096


@dataclass(frozen=True, slots=True)
class _Shape:
    """How numbers stand in this file: byte order, and the widths that make a BigTIFF."""

    order: str
    big: bool

    @property
    def count(self) -> struct.Struct:
        return struct.Struct(self.order + ("Q" if self.big else "H"))

    @property
    def entry(self) -> struct.Struct:
        return struct.Struct(self.order + ("HHQQ" if self.big else "HHII"))

    @property
    def pointer(self) -> struct.Struct:
        return struct.Struct(self.order + ("Q" if self.big else "I"))


Directory = dict[int, tuple[int, bytes]]
"""By tag: the type and the bytes of the value."""


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a TIFF, or a raw picture built like one."""
    return head[:4] in _MAGIC


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a TIFF; raises Damaged where its first directory can't be read."""
    head = source.head[:16]
    shape = _Shape("<" if head[:2] == b"II" else ">", head[:4] in _BIG)
    plain = head[:4] in _PLAIN
    try:
        first = shape.pointer.unpack_from(head, 8 if shape.big else 4)[0]
        main, sub = _directory(source, shape, first, _WANTED), []
        for start in _numbers(shape, main.get(SUB_IFDS)):
            sub.append(_directory(source, shape, start, frozenset((_PHOTOMETRIC,))))
    except struct.error:
        raise Damaged("it is a TIFF whose directory is broken") from None
    raw = head[8:10] == b"CR" or _DNG in main or any(_is_sensor_data(shape, each) for each in (main, *sub))
    found = Blocks("RAW" if raw or not (plain or shape.big) else "TIFF")
    if found.format == "RAW":
        found.read_only = "it is a RAW file, which Captioner never changes"
    elif shape.big:
        found.read_only = "it is a BigTIFF, which Captioner can only read"
    found.width, found.height = (next(iter(_numbers(shape, main.get(tag))), 0) for tag in (_WIDTH, _HEIGHT))
    found.xmp, found.iim = _bytes(main, XMP), _bytes(main, IIM).rstrip(b"\0")
    found.signed = _C2PA in main
    if resources := _bytes(main, PHOTOSHOP):
        found.photoshop = (resources,)
    if plain:
        found.exif = source.take(0, source.size) if source.in_memory else _exif(source, shape, main)
    return found


def _exif(source: Source, shape: _Shape, main: Directory) -> bytes:
    """The Exif tags that are read, as a block of their own: most of a TIFF is picture, which may stay on the disk."""
    values = {tag: value for tag, value in main.items() if tag in exif.IN_MAIN and tag != exif.EXIF_IFD}
    try:
        for start in _numbers(shape, main.get(exif.EXIF_IFD))[:1]:
            values |= _directory(source, shape, start, exif.IN_EXIF)
    except struct.error:
        pass  # the camera's date is lost, what the main directory says is not
    turned = _numbers(shape, values.pop(exif.ORIENTATION, None))[:1]
    texts = {tag: (kind, value) for tag, (kind, value) in values.items() if TYPE_SIZES.get(kind) == 1 and value}
    if turned:
        texts[exif.ORIENTATION] = (1, struct.pack("<I", turned[0]))
    return exif_edit.place(b"", texts, limit=1 << 32) if texts else b""


def pieces(data: bytes) -> list[tuple[int, int]]:
    """Where the coded data of every page lies; raises Damaged, also where so much lies over one another that a small file would become a large one."""
    try:
        found = exif_edit.survey(data).data
    except (LeftAlone, Unwritable):
        raise Damaged("its directories are broken") from None
    if sum(end - start for start, end in found) > 2 * len(data):
        raise Damaged("its pictures lie over one another")
    return found


def digested(data: bytes) -> bytes:
    """The bytes that are the picture itself: the coded data of every page. Raises Damaged."""
    return b"".join(data[start:end] for start, end in pieces(data))


def _directory(source: Source, shape: _Shape, start: int, wanted: frozenset[int]) -> Directory:
    """The wanted values of the IFD at `start`; raises struct.error where it is cut off, or longer than any."""
    (count,) = shape.count.unpack(source.take(start, start + shape.count.size))
    at, step = start + shape.count.size, 4 + 2 * shape.pointer.size
    table = source.take(at, at + step * min(count, _MOST_ENTRIES))
    values: Directory = {}
    for place in range(0, step * count, step):
        tag, kind, number, pointer = shape.entry.unpack_from(table, place)
        size = (TYPE_SIZES.get(kind) or _LONG_8.get(kind, 0)) * number
        if tag not in wanted or tag in values or size > LARGEST_BLOCK:
            continue
        inline = place + step - shape.pointer.size
        values[tag] = (
            kind,
            table[inline : inline + size] if size <= shape.pointer.size else source.take(pointer, pointer + size),
        )
    return values


def _is_sensor_data(shape: _Shape, directory: Directory) -> bool:
    return not _SENSOR_DATA.isdisjoint(_numbers(shape, directory.get(_PHOTOMETRIC)))


def _bytes(directory: Directory, tag: int) -> bytes:
    return directory.get(tag, (0, b""))[1]


def _numbers(shape: _Shape, value: tuple[int, bytes] | None) -> list[int]:
    if value is None:
        return []
    size = TYPE_SIZES.get(value[0]) or _LONG_8.get(value[0], 0)
    order = "little" if shape.order == "<" else "big"
    stated = value[1][: _MOST_NUMBERS * size]
    return [int.from_bytes(stated[at : at + size], order) for at in range(0, len(stated), size or 1)]  # type: ignore[arg-type]
