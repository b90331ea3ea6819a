"""HEIC, HEIF and AVIF, for reading: size, Exif and XMP of the primary picture (ISO/IEC 14496-12, 8.11; 23008-12, 6.5 and annex A)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.formats.boxes import UUID, Box, boxes, brands
from captioner.metadata.limits import LARGEST_BLOCK, LARGEST_IIM, MOST_DATASETS
from captioner.metadata.problems import Damaged

SUFFIXES = (".heic", ".heif", ".hif", ".avif")

READ_ONLY = "Captioner can't write into HEIC and AVIF files"
"""Why no such file is written."""

_AVIF = frozenset((b"avif", b"avis"))
_PICTURES = frozenset((b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")) | _AVIF
_C2PA = UUID + bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_RDF = b"application/rdf+xml"
_MOST_EXTENTS = 1000


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a picture of this family."""
    return head[4:8] == b"ftyp" and head[8:12] in _PICTURES


@dataclass(slots=True)
class _Meta:
    """The items of a file: which is the picture, of what kind each is, where its bytes lie, and what it describes."""

    source: Source
    primary: int = 0
    kinds: dict[int, bytes] = field(default_factory=dict)
    places: dict[int, tuple[bool, list[tuple[int, int]]]] = field(default_factory=dict)
    described: dict[int, list[int]] = field(default_factory=dict)
    properties: list[Box] = field(default_factory=list)
    of_item: dict[int, list[int]] = field(default_factory=dict)
    own_data: Box | None = None


def blocks(source: Source) -> Blocks:
    """The metadata blocks of the primary picture; one that is damaged is read as far as it goes. Its size is that of the upright picture."""
    name = "AVIF" if brands(source.head) & _AVIF else "HEIC"
    found = Blocks(name, read_only=READ_ONLY, upright=True)
    try:
        for box in boxes(source):
            if box.kind == b"meta":
                _take(found, source, _read_meta(source, box))
            elif box.kind == _C2PA:
                found.signed = True
    except (Damaged, struct.error, IndexError):
        found.warnings.append(
            f"The boxes of its {name} are damaged, so that not all of its metadata may have been read."
        )
    return found


def _take(found: Blocks, source: Source, meta: _Meta) -> None:
    found.width, found.height = _size(meta)
    taken: set[bytes] = set()
    for item, kind in meta.kinds.items():
        if kind not in (b"Exif", _RDF) or kind in taken:
            continue
        if meta.primary not in meta.described.get(item, [meta.primary]):
            continue  # it tells of a depth map or another picture
        taken.add(kind)
        body = _bytes(source, meta, item)
        if kind == _RDF:
            found.xmp = body.rstrip(b"\0")
        else:
            found.exif = body[4 + int.from_bytes(body[:4], "big") :]


def _read_meta(source: Source, box: Box) -> _Meta:
    """What the "meta" box states; raises Damaged, struct.error or IndexError."""
    if box.end - box.body > LARGEST_IIM:
        raise Damaged("it lists more items than any picture has")
    inside = Source.of(source.take(box.body, box.end))
    meta = _Meta(inside)
    for each in boxes(inside, 4):
        if each.kind == b"pitm":
            meta.primary = _Numbers(inside, each).of(2 if inside.take(each.body, each.body + 1) == b"\0" else 4, skip=4)
        elif each.kind == b"iinf":
            meta.kinds = dict(_kinds(inside, each))
        elif each.kind == b"iloc":
            meta.places = dict(_places(inside, each))
        elif each.kind == b"iref":
            meta.described = _described(inside, each)
        elif each.kind == b"iprp":
            _take_properties(inside, each, meta)
        elif each.kind == b"idat":
            meta.own_data = each
    return meta


class _Numbers:
    """Big-endian whole numbers one behind the other within a box; raises IndexError at its end."""

    __slots__ = ("_at", "_data")

    def __init__(self, source: Source, box: Box) -> None:
        self._data = source.take(box.body, box.end)
        self._at = 0

    def of(self, width: int, *, skip: int = 0) -> int:
        """The next number of so many bytes (0: none, which is 0), behind so many others."""
        start = self._at + skip
        self._at = start + width
        if self._at > len(self._data):
            raise IndexError
        return int.from_bytes(self._data[start : self._at], "big")

    def rest(self) -> bytes:
        """What is left."""
        return self._data[self._at :]

    def items(self, count: int) -> range:
        """So many times, if any file has that many; raises Damaged."""
        if count > MOST_DATASETS:
            raise Damaged("it lists more items than any picture has")
        return range(count)


def _kinds(source: Source, box: Box) -> Iterator[tuple[int, bytes]]:
    """By item what it is: four letters, or the media type of one that is "mime"."""
    version = source.take(box.body, box.body + 1)
    for number, each in enumerate(boxes(source, box.body + (6 if version == b"\0" else 8), box.end)):
        if number >= MOST_DATASETS:
            raise Damaged("it lists more items than any picture has")
        entry = _Numbers(source, each)
        edition = entry.of(1)
        item = entry.of(4 if edition == 3 else 2, skip=3)
        if edition < 2:
            _, _, media = entry.rest()[2:].partition(b"\0")
            yield item, media.partition(b"\0")[0]
            continue
        entry.of(2)
        kind = entry.of(4).to_bytes(4, "big")
        _, _, media = entry.rest().partition(b"\0")
        yield item, media.partition(b"\0")[0] if kind == b"mime" else kind


def _places(source: Source, box: Box) -> Iterator[tuple[int, tuple[bool, list[tuple[int, int]]]]]:
    """By item whether its bytes lie in the "meta" box itself, and where: start and length of each stretch."""
    stated = _Numbers(source, box)
    version = stated.of(1)
    widths = stated.of(2, skip=3)
    offset, length, base = widths >> 12, widths >> 8 & 15, widths >> 4 & 15
    index = widths & 15 if version else 0
    for _ in stated.items(stated.of(4 if version == 2 else 2)):
        item = stated.of(4 if version == 2 else 2)
        method = stated.of(2) & 15 if version else 0
        start = stated.of(base, skip=2)
        count = stated.of(2)
        if count > _MOST_EXTENTS:
            raise Damaged("it is stored in more pieces than any picture")
        stretches = [(start + stated.of(offset, skip=index), stated.of(length)) for _ in range(count)]
        yield item, (method == 1, stretches if method < 2 else [])


def _described(source: Source, box: Box) -> dict[int, list[int]]:
    """By item the items that it describes."""
    wide = 2 if source.take(box.body, box.body + 1) == b"\0" else 4
    found: dict[int, list[int]] = {}
    for each in boxes(source, box.body + 4, box.end):
        if each.kind == b"cdsc":
            stated = _Numbers(source, each)
            item = stated.of(wide)
            found.setdefault(item, []).extend(stated.of(wide) for _ in stated.items(stated.of(2)))
    return found


def _take_properties(source: Source, box: Box, meta: _Meta) -> None:
    """The properties there are, and by item those that it has, by their number from 1."""
    for each in boxes(source, box.body, box.end):
        if each.kind == b"ipco":
            meta.properties = [
                found for found, _ in zip(boxes(source, each.body, each.end), range(MOST_DATASETS), strict=False)
            ]
        elif each.kind == b"ipma":
            stated = _Numbers(source, each)
            head = stated.of(4)
            wide, large = 4 if head >> 24 else 2, head & 1
            for _ in stated.items(stated.of(4)):
                item = stated.of(wide)
                mask = 0x7FFF if large else 0x7F
                meta.of_item[item] = [stated.of(2 if large else 1) & mask for _ in range(stated.of(1))]


def _size(meta: _Meta) -> tuple[int, int]:
    """Width and height of the primary picture as it is seen: its extent, what is cut off, and its turn, in the order stated (23008-12, 6.5)."""
    width = height = 0
    for number in meta.of_item.get(meta.primary, ()):
        if not 0 < number <= len(meta.properties):
            continue
        box = meta.properties[number - 1]
        stated = _Numbers(meta.source, box)
        if box.kind == b"ispe":
            width, height = stated.of(4, skip=4), stated.of(4)
        elif box.kind == b"clap":
            wide, wide_by, high, high_by = (stated.of(4) for _ in range(4))
            width, height = (wide // wide_by, high // high_by) if wide_by and high_by else (width, height)
        elif box.kind == b"irot" and stated.of(1) & 1:
            width, height = height, width
    return width, height


def _bytes(source: Source, meta: _Meta, item: int) -> bytes:
    """The bytes of an item; raises Damaged where they are more than any metadata, or not all there."""
    own, stretches = meta.places.get(item, (False, []))
    if own and meta.own_data is None:
        raise Damaged("an item of it is missing")
    whole, first = (meta.source, meta.own_data.body) if own and meta.own_data else (source, 0)
    wanted = [(first + start, length or max(0, whole.size - first - start)) for start, length in stretches]
    if sum(length for _, length in wanted) > LARGEST_BLOCK:
        raise Damaged("it has more metadata than any picture")
    parts = [whole.take(start, start + length) for start, length in wanted]
    if any(len(part) < length for part, (_, length) in zip(parts, wanted, strict=True)):
        raise Damaged("an item of it is cut off")
    return b"".join(parts)
