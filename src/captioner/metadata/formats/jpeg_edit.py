"""JPEG for writing: put changed blocks into their segments; every other byte stays, in its order.

Pointers that count from outside a changed segment are moved along: the sizes and offsets of a multi-picture index (CIPA DC-007), and
the place of a preview behind the picture that a MakerNote points to.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from captioner.metadata.blocks import NewBlocks, Source
from captioner.metadata.formats import jpeg
from captioner.metadata.formats.jpeg import Segment
from captioner.metadata.problems import Damaged, Unwritable
from captioner.metadata.standards import exif, exif_edit, photoshop, xmp

HOME_FOR_IIM = True
"""Whether IIM may be added: JPEG has a segment for it."""
IS_EXIF = False
"""Whether the file as a whole is one Exif block."""
EXIF_LIMIT, XMP_LIMIT = exif_edit.LIMIT, xmp.LIMIT
"""The longest blocks that one segment can hold."""

_MP_ENTRIES = 0xB002
_JFIF = (b"JFIF\0", b"JFXX\0")
_ONE_LONG = {order: struct.pack(order + "HI", 4, 1) for order in "<>"}
"""How an entry of one four-byte number goes on behind its tag."""


@dataclass(slots=True)
class _Piece:
    """A stretch of the new file before SOS; `old` is the segment it comes from, None for a new one."""

    data: bytes
    old: Segment | None


def rewrite(data: bytes, new: NewBlocks) -> bytes:
    """The file with these blocks in place; raises Unwritable where a block has no room."""
    *chain, scan = jpeg.segments(Source.of(data))
    pieces = [_Piece(data[each.start : each.end], each) for each in chain]
    if new.exif is not None:
        _put(data, pieces, jpeg.APP1, jpeg.EXIF, [new.exif], _after_jfif(data, pieces))
    if new.xmp is not None:
        _put(data, pieces, jpeg.APP1, jpeg.XMP, [new.xmp], _behind(data, pieces, jpeg.EXIF))
    if new.resources is not None:
        payloads = _payloads(data, pieces, new.resources)
        _put(data, pieces, jpeg.APP13, jpeg.PHOTOSHOP, payloads, _behind(data, pieces, jpeg.XMP))
    grown = 2 + sum(len(piece.data) for piece in pieces) - scan.start
    _move_multi_picture(data, pieces, grown)
    _move_previews(data, pieces, scan.start, grown)
    return b"".join([data[:2], *(piece.data for piece in pieces), memoryview(data)[scan.start :]])


class _Rest:
    """A file from some place to its end, compared where it lies: it may be large."""

    __slots__ = ("_bytes", "_data")

    def __init__(self, data: bytes, start: int) -> None:
        self._data, self._bytes = data, memoryview(data)[start:]

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Rest)
            and len(self._bytes) == len(other._bytes)
            and self._data.endswith(other._bytes)  # as fast as memory is
        )

    __hash__ = None  # type: ignore[assignment]


def untouched(data: bytes) -> list[object]:
    """Everything that no edit may touch, in order: all other segments, and the file from SOS to its end. To be compared."""
    touched = {jpeg.APP1: (jpeg.EXIF[:5], jpeg.XMP), jpeg.APP2: (jpeg.MPF,), jpeg.APP13: (jpeg.PHOTOSHOP,)}
    *chain, scan = jpeg.segments(Source.of(data))
    kept = [
        data[start:end] for marker, start, body, end in chain if not data.startswith(touched.get(marker, ()), body, end)
    ]
    return [*kept, _Rest(data, scan.start)]


def _put(data: bytes, pieces: list[_Piece], marker: int, prefix: bytes, payloads: list[bytes], place: int) -> None:
    """Put payloads into the segments of this kind, in order; more payloads get new segments, segments left over go."""
    mine = [i for i, piece in enumerate(pieces) if _holds(data, piece, marker, prefix)]
    for index, payload in zip(mine, payloads, strict=False):
        old = pieces[index].old
        assert old is not None
        own_prefix = data[old.body : old.body + len(prefix)]
        pieces[index].data = data[old.start : old.body - 3] + _segment(marker, own_prefix + payload)[1:]
    place = mine[-1] + 1 if mine else place
    for payload in payloads[len(mine) :]:
        pieces.insert(place, _Piece(_segment(marker, prefix + payload), None))
        place += 1
    for index in reversed(mine[len(payloads) :]):
        del pieces[index]


def _holds(data: bytes, piece: _Piece, marker: int, prefix: bytes) -> bool:
    if piece.old is None or piece.old.marker != marker:
        return False
    if prefix == jpeg.EXIF:
        prefix = prefix[:5]
    return data.startswith(prefix, piece.old.body, piece.old.end)


def _segment(marker: int, payload: bytes) -> bytes:
    if len(payload) > jpeg.LIMIT:
        raise Unwritable("a metadata block would pass the 64 KiB that a JPEG segment can hold")
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def _after_jfif(data: bytes, pieces: list[_Piece]) -> int:
    """Where a new Exif segment goes: first, or behind the JFIF segments, which come first by their own standard."""
    place = 0
    for piece in pieces:
        old = piece.old
        if old is None or old.marker != jpeg.APP0 or data[old.body : old.body + 5] not in _JFIF:
            break
        place += 1
    return place


def _behind(data: bytes, pieces: list[_Piece], prefix: bytes) -> int:
    """Where a new segment goes: behind the last one of the kind that comes before it, and never behind a multi-picture index."""
    first = _after_jfif(data, pieces)
    place = first
    for index, piece in enumerate(pieces):
        if piece.data[1:2] == b"\xe1" and piece.data[4:].startswith((jpeg.EXIF[:5], prefix, jpeg.XMP_EXTENSION)):
            place = index + 1
    index_at = next((i for i, piece in enumerate(pieces) if _holds(data, piece, jpeg.APP2, jpeg.MPF)), len(pieces))
    return max(min(place, index_at), 0)


def _payloads(data: bytes, pieces: list[_Piece], resources: Sequence[photoshop.Resource]) -> list[bytes]:
    """The resources cut into payloads: as they were spread over the segments while they fit, else as one stream."""
    limit = jpeg.LIMIT - len(jpeg.PHOTOSHOP)
    whole = photoshop.joined(resources)
    old = [piece.old for piece in pieces if _holds(data, piece, jpeg.APP13, jpeg.PHOTOSHOP)]
    payloads = [data[each.body + len(jpeg.PHOTOSHOP) : each.end] for each in old if each is not None]
    if len(payloads) > 1:
        kept = _spread(payloads, resources)
        if kept and all(len(each) <= limit for each in kept):
            return kept
    rest = _padding(payloads)
    if len(whole) + len(rest) <= limit:
        return [whole + rest]
    return [whole[at : at + limit] for at in range(0, len(whole), limit)]


def _padding(payloads: list[bytes]) -> bytes:
    if len(payloads) != 1:
        return b""
    return photoshop.resources(payloads[0])[1]


def _spread(payloads: list[bytes], resources: Sequence[photoshop.Resource]) -> list[bytes]:
    """The resources grouped as they were over several complete segments; nothing where they were one stream."""
    try:
        parts = [photoshop.resources(payload) for payload in payloads]
    except Damaged:
        return []
    waiting = list(resources)
    result = []
    for number, (old, rest) in enumerate(parts):
        known = {each.number for each in old}
        taken = []
        while waiting and (waiting[0].number in known or number == len(parts) - 1 or _is_new(waiting[0], parts)):
            taken.append(waiting.pop(0))
        result.append(photoshop.joined(taken) + rest)
    return [] if waiting else result


def _is_new(resource: photoshop.Resource, parts: list[tuple[list[photoshop.Resource], bytes]]) -> bool:
    return all(resource.number != each.number for old, _ in parts for each in old)


def _move_multi_picture(data: bytes, pieces: list[_Piece], grown: int) -> None:
    """Patch the first picture's size, and the offsets of the others by what grew behind the index they count from."""
    for index, piece in enumerate(pieces):
        if _holds(data, piece, jpeg.APP2, jpeg.MPF) and piece.old is not None and grown:
            behind = sum(len(each.data) - (each.old.end - each.old.start if each.old else 0) for each in pieces[index:])
            head = piece.old.body - piece.old.start + len(jpeg.MPF)
            piece.data = piece.data[:head] + _patched_index(piece.data[head:], grown, behind)


def _patched_index(block: bytes, grown: int, behind: int) -> bytes:
    try:
        order = exif.byte_order(block)
        (start,) = struct.unpack_from(order + "I", block, 4)
        (count,) = struct.unpack_from(order + "H", block, start)
        patched = bytearray(block)
        for at in range(start + 2, start + 2 + 12 * count, 12):
            tag, _, size, place = struct.unpack_from(order + "HHII", block, at)
            if tag == _MP_ENTRIES:
                for entry in range(place, place + size, 16):
                    _patch_entry(patched, order, entry, grown, behind)
    except (Damaged, struct.error):
        raise Unwritable("its index of several pictures is damaged") from None
    return bytes(patched)


def _patch_entry(block: bytearray, order: str, at: int, grown: int, behind: int) -> None:
    size, offset = struct.unpack_from(order + "II", block, at + 4)
    if offset:
        struct.pack_into(order + "I", block, at + 8, offset + behind)
    else:
        struct.pack_into(order + "I", block, at + 4, size + grown)


def _move_previews(data: bytes, pieces: list[_Piece], scan: int, grown: int) -> None:
    """Patch the pointers of a MakerNote that lead behind the picture."""
    if not grown:
        return
    at = 2
    for piece in pieces:
        if _holds(data, piece, jpeg.APP1, jpeg.EXIF) and piece.old is not None:
            old_base = piece.old.body + len(jpeg.EXIF)
            head = old_base - piece.old.start
            moved = grown - (at + head - old_base)
            block = bytearray(piece.data[head:])
            for place in pointers_behind(bytes(block), data, old_base, scan):
                order = exif.byte_order(bytes(block))
                (value,) = struct.unpack_from(order + "I", block, place)
                struct.pack_into(order + "I", block, place, value + moved)
            piece.data = piece.data[:head] + bytes(block)
        at += len(piece.data)


def pointers_behind(block: bytes, data: bytes, base: int, scan: int) -> list[int]:
    """Places in a TIFF block of 4-byte pointers that lead to a JPEG behind the end of the picture; `base` is where the block starts, `scan` the place of SOS."""
    note = exif.maker_note(block)
    if note is None:
        return []
    start, size, order = note
    found = {}
    at = block.find(_ONE_LONG[order], start + 2, start + size - 4)
    while at >= 0:
        (value,) = struct.unpack_from(order + "I", block, at + 6)
        if (at - start) % 2 == 0 and scan < base + value < len(data) - 2 and data[base + value + 1] == 0xD8:
            found[at + 6] = base + value
        at = block.find(_ONE_LONG[order], at + 6, start + size - 4)
    end = jpeg.end_of_image(data, scan) if found else 0  # looking through the whole picture is for the few that need it
    return [place for place, target in found.items() if target >= end]
