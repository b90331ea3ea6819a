"""Where a picture keeps its metadata: the raw blocks of each standard, as every format hands them up."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from captioner.metadata.standards.photoshop import Resource

HEAD = 24 * 1024
"""How much of a file is read at first; most news pictures keep all their metadata within it."""
_MORE = 4 * 1024
"""How much is read at least where more is asked for: what comes next often stands just behind."""


class Source:
    """A picture's bytes by position: the first 24 KiB are read at once, the rest only when asked for."""

    __slots__ = ("_file", "_head", "_more", "_more_from", "size")

    def __init__(self, descriptor: int, size: int) -> None:
        self._file: int | None = descriptor
        self._head = os.read(descriptor, HEAD)
        self.size = size
        self._more, self._more_from = b"", 0

    @classmethod
    def of(cls, data: bytes) -> Source:
        """A source over bytes that are already in memory."""
        source = cls.__new__(cls)
        source._file, source._head, source.size = None, data, len(data)
        return source

    def take(self, start: int, end: int) -> bytes:
        """The bytes from `start` to `end`; fewer where the file is shorter."""
        end = min(end, self.size)
        if end <= len(self._head) or self._file is None:
            return self._head[start:end]
        if start >= end:
            return b""  # a pointer may lead further than the system can count
        if start < self._more_from or end > self._more_from + len(self._more):
            self._more, self._more_from = self._read(start, min(max(end, start + _MORE), self.size)), start
        start -= self._more_from
        return self._more[start : max(start, end - self._more_from)]

    def _read(self, start: int, end: int) -> bytes:
        assert self._file is not None
        os.lseek(self._file, start, os.SEEK_SET)
        parts = []
        while start < end and (part := os.read(self._file, end - start)):
            parts.append(part)
            start += len(part)
        return b"".join(parts)

    @property
    def in_memory(self) -> bool:
        """Whether all of the bytes are there already, so that taking them costs nothing."""
        return self._file is None

    @property
    def head(self) -> bytes:
        """The first bytes, enough to recognise any format."""
        return self._head


@dataclass(slots=True)
class Blocks:
    """What one picture file holds for us; a block is empty where the file has none.

    `exif` is the TIFF block without its prefix. `photoshop` holds the payload of every Photoshop segment in order, `iim` the IIM block of a
    format that keeps it bare. `read_only` says why the file can't be written ("" = it can, as far as seen). In a file that is
    `upright` the format turns the picture by itself, and what its Exif says of that is history.
    """

    format: str
    width: int = 0
    height: int = 0
    exif: bytes = b""
    xmp: bytes = b""
    extended_xmp: bytes = b""
    several_xmp: bool = False
    photoshop: tuple[bytes, ...] = ()
    iim: bytes = b""
    read_only: str = ""
    signed: bool = False
    upright: bool = False
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class NewBlocks:
    """The blocks to write; None leaves the file's own as it is.

    `iim` is the same block that `resources` envelop: a format takes the one that it keeps, or both. `tags` are the Exif texts of a format that
    is one Exif block itself.
    """

    exif: bytes | None = None
    tags: Mapping[int, str] = field(default_factory=dict)
    xmp: bytes | None = None
    resources: Sequence[Resource] | None = None
    iim: bytes | None = None
