"""Fujifilm's RAF, for reading: the camera's JPEG within it holds the metadata (known from files; numbers are big-endian)."""

from __future__ import annotations

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.formats import jpeg
from captioner.metadata.formats.tiff import RAW
from captioner.metadata.problems import Damaged

SUFFIXES = (".raf",)

READ_ONLY = RAW
"""Why no such file is written."""

_JPEG_AT, _RECORDS_AT = 84, 92
_CROPPED_SIZE = 0x0111
_MOST_RECORDS = 256


class _Part(Source):
    """A stretch of another source."""

    __slots__ = ("_start", "_whole")

    def __init__(self, whole: Source, start: int, end: int) -> None:
        self._whole, self._start = whole, start
        self._file, self._head, self.size = None, b"", max(0, min(end, whole.size) - start)

    def take(self, start: int, end: int) -> bytes:
        """The bytes from `start` to `end` of the stretch; fewer where it is shorter."""
        return self._whole.take(self._start + start, self._start + min(end, self.size))


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a RAF."""
    return head[:15] == b"FUJIFILMCCD-RAW"


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a RAF; raises Damaged where it has no picture of the camera's in it."""
    start, length = (int.from_bytes(source.take(at, at + 4), "big") for at in (_JPEG_AT, _JPEG_AT + 4))
    inside = _Part(source, start, start + length)
    if not jpeg.matches(inside.take(0, 3)):
        raise Damaged("it is a RAF without the camera's picture")
    found = jpeg.blocks(inside)
    found.format, found.read_only = "RAW", READ_ONLY
    width, height = _size(source)
    if width and height:
        found.width, found.height = width, height
    return found


def _size(source: Source) -> tuple[int, int]:
    """Width and height of the raw picture as its records state them; (0, 0) where they don't."""
    at = int.from_bytes(source.take(_RECORDS_AT, _RECORDS_AT + 4), "big")
    count = int.from_bytes(source.take(at, at + 4), "big") if at else 0
    at += 4
    for _ in range(min(count, _MOST_RECORDS)):
        head = source.take(at, at + 8)
        if int.from_bytes(head[:2], "big") == _CROPPED_SIZE:
            return int.from_bytes(head[6:8], "big"), int.from_bytes(head[4:6], "big")
        at += 4 + int.from_bytes(head[2:4], "big")
    return 0, 0
