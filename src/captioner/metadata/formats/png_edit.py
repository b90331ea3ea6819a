"""PNG for writing: changed blocks go into their chunks, every other chunk stays as it is, in its order (PNG specification, 5 and 11.3)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

from captioner.metadata.blocks import NewBlocks, Source
from captioner.metadata.formats import png
from captioner.metadata.formats.png import Chunk
from captioner.metadata.standards import photoshop

HOME_FOR_IIM = False
"""Whether IIM may be added: PNG has no place of its own for it, only what other programs left in a text chunk."""
IS_EXIF = False
"""Whether the file as a whole is one Exif block."""
EXIF_LIMIT = XMP_LIMIT = (1 << 31) - 1
"""The longest blocks that one chunk can hold."""

_TEXT_HEAD = png.XMP + b"\0\0\0\0\0"
"""Keyword, and: not packed, no language, no translated keyword."""
_DIGITS_TO_A_LINE = 72


def rewrite(data: bytes, new: NewBlocks) -> bytes:
    """The file with these blocks in place; a block that stands in an old "Raw profile" chunk is changed there."""
    chain = list(png.chunks(data))
    pieces = [data[chunk.start : chunk.end] for chunk in chain]
    place = next(i for i, chunk in enumerate(chain) if chunk.kind == b"IDAT")
    added = []
    if new.exif is not None and not _put(data, chain, pieces, png.holds_exif, new.exif):
        added.append(packed(b"eXIf", new.exif))
    if new.xmp is not None and not _put(data, chain, pieces, png.holds_xmp, new.xmp):
        added.append(packed(b"iTXt", _TEXT_HEAD + new.xmp))
    if new.iim is not None and new.resources is not None:
        bare = bool(png.blocks(Source.of(data)).iim)
        _put(data, chain, pieces, png.holds_iim, new.iim if bare else photoshop.joined(new.resources))
    pieces[place:place] = added
    return data[:8] + b"".join(pieces) + data[chain[-1].end :]


def untouched(data: bytes) -> list[bytes]:
    """Everything that no edit may touch, in order."""
    ours = (png.holds_exif, png.holds_xmp, png.holds_iim)
    chain = list(png.chunks(data))
    kept = [data[chunk.start : chunk.end] for chunk in chain if not any(holds(data, chunk) for holds in ours)]
    return [*kept, data[chain[-1].end :]]


def packed(kind: bytes, body: bytes) -> bytes:
    """One chunk: length, type, body, checksum."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _put(
    data: bytes, chain: list[Chunk], pieces: list[bytes], holds: Callable[[bytes, Chunk], bool], block: bytes
) -> bool:
    """Put the block where the file has it already; False where it has no such chunk."""
    for at, chunk in enumerate(chain):
        if holds(data, chunk):
            pieces[at] = _changed(data, chunk, block)
            return True
    return False


def _changed(data: bytes, chunk: Chunk, block: bytes) -> bytes:
    body = data[chunk.body : chunk.end - 4]
    if chunk.kind == b"eXIf":
        return packed(b"eXIf", block)
    if body.startswith(png.XMP):
        return packed(b"iTXt", _TEXT_HEAD + block)
    keyword = body.partition(b"\0")[0]
    return packed(b"zTXt", keyword + b"\0\0" + zlib.compress(_profile(keyword, block)))


def _profile(keyword: bytes, block: bytes) -> bytes:
    """A raw profile: its name and length on lines of their own, then hexadecimal digits, 72 to a line."""
    name = keyword.removeprefix(png.PROFILE)
    if name in (b"exif", b"APP1"):
        block = b"Exif\0\0" + block
    digits = block.hex().encode()
    lines = [digits[at : at + _DIGITS_TO_A_LINE] for at in range(0, len(digits), _DIGITS_TO_A_LINE)]
    return b"\n" + name + b"\n" + str(len(block)).rjust(8).encode() + b"\n" + b"\n".join(lines) + b"\n"
