"""Files made to fill the memory of a decoder, told by their headers before one sees them."""

from __future__ import annotations

import struct
from typing import BinaryIO

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
"""Bytes of one value by type (TIFF 6.0, section 2; BigTIFF)."""
_ORDERS = {b"II": "<", b"MM": ">"}
_LARGEST_WHOLE = 100_000_000
"""Bytes of a WebP or HEIC, which its decoder takes into memory whole: no picture of these kinds has as many."""
_LARGEST_CHUNK = 32_000_000
_MOST_CHUNKS = 200_000


def is_trap(stream: BinaryIO, size: int) -> bool:
    """Whether decoding these `size` bytes would take far more memory or time than their picture is worth.

    The stream must stand at its beginning, and stands there again afterwards.
    """
    head = stream.read(12)
    stream.seek(0)
    if head[:8] == b"\x89PNG\r\n\x1a\n":
        return _is_overloaded(stream, size)
    if head[4:8] == b"ftyp" or head[8:] == b"WEBP":
        return size > _LARGEST_WHOLE
    return overfull(stream, size)


def _is_overloaded(stream: BinaryIO, size: int) -> bool:
    """Whether a PNG has a chunk before its picture, or more chunks, than any has (PNG specification, 5.3)."""
    at, number = 8, 0
    try:
        while at + 12 <= size and number < _MOST_CHUNKS:
            stream.seek(at)
            length, kind = struct.unpack(">I4s", stream.read(8))
            if kind == b"IDAT":
                return False
            if length > _LARGEST_CHUNK:
                return True
            at, number = at + 12 + length, number + 1
    except struct.error:
        return False  # it is shorter than it was
    finally:
        stream.seek(0)
    return number == _MOST_CHUNKS


def overfull(stream: BinaryIO, size: int) -> bool:
    """Whether the values of the first directory of a TIFF or Exif block claim more than all its bytes; False for what is none.

    They would lie over one another, and reading them all fills the memory.

    The stream must stand at its beginning, and stands there again afterwards.
    """
    try:
        return _claimed(stream) > size
    except struct.error:
        return False  # it is cut off, and reading it comes to an end
    finally:
        stream.seek(0)


def _claimed(stream: BinaryIO) -> int:
    head = stream.read(16)
    order = _ORDERS.get(head[:2])
    if order is None:
        return 0
    big = head[2:4] == struct.pack(order + "H", 43)
    entry = struct.Struct(order + ("HHQ8x" if big else "HHI4x"))
    (start,) = struct.unpack_from(order + ("Q" if big else "I"), head, 8 if big else 4)
    stream.seek(start if start < 1 << 62 else 0)
    (count,) = struct.unpack(order + ("Q" if big else "H"), stream.read(8 if big else 2))
    table = stream.read(min(count, 0xFFFF) * entry.size)
    whole = table[: len(table) - len(table) % entry.size]
    return sum(_SIZES.get(kind, 1) * number for _, kind, number in entry.iter_unpack(whole))
