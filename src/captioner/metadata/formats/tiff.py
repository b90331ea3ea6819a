"""TIFF and the raw formats built on it: size, XMP, IIM and Exif (TIFF 6.0; BigTIFF; XMP specification part 3)."""

from __future__ import annotations

import struct

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.formats.directories import Directory, Shape, bytes_of, directory, exif_of, number, numbers
from captioner.metadata.problems import Damaged, LeftAlone, Unwritable
from captioner.metadata.standards import exif, exif_edit
from captioner.metadata.standards.exif import SUB_IFDS

SUFFIXES = (
    ".tif", ".tiff", ".dng", ".cr2", ".nef", ".nrw", ".arw", ".sr2", ".pef", ".orf", ".rw2", ".rwl", ".srw", ".3fr", ".erf",
)  # fmt: skip

READ_ONLY = ""
"""Why no such file is written ("" = in place)."""
RAW = "it is a RAW file, which Captioner never changes"
_BIG_TIFF = "it is a BigTIFF, which Captioner can only read"

XMP, IIM, PHOTOSHOP = 0x02BC, 0x83BB, 0x8649
OURS = frozenset((XMP, IIM, PHOTOSHOP))
"""Tags whose values are blocks of a standard."""
_WIDTH, _HEIGHT, _PHOTOMETRIC, _DNG, _C2PA = 0x0100, 0x0101, 0x0106, 0xC612, 0xCD41
_TOP, _LEFT, _BOTTOM, _RIGHT = 4, 5, 6, 7
"""Where the picture lies on the sensor, as Panasonic and Leica state it in place of a size."""
_SIZES = frozenset((_WIDTH, _HEIGHT, _PHOTOMETRIC, _TOP, _LEFT, _BOTTOM, _RIGHT))
_WANTED = OURS | exif.IN_MAIN | _SIZES | {SUB_IFDS, _DNG, _C2PA}
_MOST_PAGES, _MOST_ENTRIES = 64, 4096
_SENSOR_DATA = frozenset((32803, 34892))
"""Photometric interpretations that only raw files have: a colour filter array, and linear raw (DNG specification)."""
_PLAIN, _BIG, _PANASONIC = (b"II*\0", b"MM\0*"), (b"II+\0", b"MM\0+"), b"IIU\0"
_MAGIC = (*_PLAIN, *_BIG, b"IIRO", b"IIRS", b"MMOR", _PANASONIC)


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a TIFF, or a raw picture built like one."""
    return head[:4] in _MAGIC


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a TIFF; raises Damaged where its first directory can't be read."""
    head = source.head[:16]
    shape = Shape("<" if head[:2] == b"II" else ">", head[:4] in _BIG)
    plain = head[:4] in _PLAIN
    try:
        first = shape.pointer.unpack_from(head, 8 if shape.big else 4)[0]
        main, sub = directory(source, shape, first, _WANTED), []
        for start in numbers(shape, main, SUB_IFDS):
            sub.append(directory(source, shape, start, _SIZES))
    except struct.error:
        raise Damaged("it is a TIFF whose directory is broken") from None
    raw = head[8:10] == b"CR" or _DNG in main or any(_is_sensor_data(shape, each) for each in (main, *sub))
    found = Blocks("RAW" if raw or not (plain or shape.big) else "TIFF")
    if found.format == "RAW":
        found.read_only = RAW
    elif shape.big:
        found.read_only = _BIG_TIFF
    # the first directory of a raw file is mostly that of a small preview
    sizes = [_size(shape, each) for each in (main, *(sub if found.format == "RAW" else ()))]
    found.width, found.height = max(sizes, key=lambda size: size[0] * size[1])
    found.xmp, found.iim = bytes_of(main, XMP), bytes_of(main, IIM).rstrip(b"\0")
    found.signed = _C2PA in main or _is_signed_behind(source, shape, first)
    if resources := bytes_of(main, PHOTOSHOP):
        found.photoshop = (resources,)
    in_place = not found.read_only and source.in_memory
    found.exif = source.take(0, source.size) if in_place else exif_of(source, shape, main)
    return found


def _is_signed_behind(source: Source, shape: Shape, at: int) -> bool:
    """Whether a page behind the first one holds the C2PA manifest: writers of it add it to the last."""
    seen: set[int] = set()
    step = 4 + 2 * shape.pointer.size
    try:
        while at and at not in seen and len(seen) < _MOST_PAGES:
            seen.add(at)
            (count,) = shape.count.unpack(source.take(at, at + shape.count.size))
            start = at + shape.count.size
            end = start + step * min(count, _MOST_ENTRIES)
            table = source.take(start, end)
            if any(
                shape.entry.unpack_from(table, place)[0] == _C2PA for place in range(0, len(table) - step + 1, step)
            ):
                return True
            (at,) = shape.pointer.unpack(source.take(end, end + shape.pointer.size))
    except struct.error:
        return False  # it breaks off there, and who reads that page will say so
    return False


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


def _size(shape: Shape, found: Directory) -> tuple[int, int]:
    """Width and height in pixels; (0, 0) where the directory states none."""
    width, height = (number(shape, found, tag) for tag in (_WIDTH, _HEIGHT))
    if not width and not height:
        width, height = (
            max(0, number(shape, found, far) - number(shape, found, near))
            for near, far in ((_LEFT, _RIGHT), (_TOP, _BOTTOM))
        )
    return width, height


def _is_sensor_data(shape: Shape, found: Directory) -> bool:
    return not _SENSOR_DATA.isdisjoint(numbers(shape, found, _PHOTOMETRIC))
