"""WebP for writing: Exif and XMP in chunks of their own, every other chunk as it is (WebP container specification, "Extended File Format")."""

from __future__ import annotations

import struct

from captioner.metadata.blocks import NewBlocks, Source
from captioner.metadata.formats import webp
from captioner.metadata.formats.webp import Chunk
from captioner.metadata.problems import Unwritable

HOME_FOR_IIM = False
"""Whether IIM may be added: WebP has no place for it."""
IS_EXIF = False
"""Whether the file as a whole is one Exif block."""
EXIF_LIMIT = XMP_LIMIT = (1 << 31) - 1
"""The longest blocks that one chunk can hold."""

_HAS_XMP, _HAS_EXIF, _HAS_ALPHA = 0x04, 0x08, 0x10
_PREFIX = b"Exif\0\0"
_LARGEST_SIDE = 1 << 24


def rewrite(data: bytes, new: NewBlocks) -> bytes:
    """The file with these blocks in place; a simple file becomes an extended one. Raises Unwritable where it has no picture."""
    chain = list(webp.chunks(Source.of(data)))
    pieces = [data[each.start : each.next] for each in chain]
    if not chain or chain[0].kind != b"VP8X":
        chain, pieces = [Chunk(b"VP8X", 0, 0, 0, 0), *chain], [_extended_header(data), *pieces]
    if new.exif is not None:
        old = next((data[each.body : each.end] for each in chain if each.kind == b"EXIF"), b"")
        _put(chain, pieces, b"EXIF", (_PREFIX if old.startswith(_PREFIX) else b"") + new.exif)
    if new.xmp is not None:
        _put(chain, pieces, b"XMP ", new.xmp)
    flags = pieces[0][8]
    flags |= _HAS_EXIF if any(each.kind == b"EXIF" for each in chain) else 0
    flags |= _HAS_XMP if any(each.kind == b"XMP " for each in chain) else 0
    pieces[0] = pieces[0][:8] + bytes((flags,)) + pieces[0][9:]
    body = b"WEBP" + b"".join(pieces)
    return b"RIFF" + struct.pack("<I", len(body)) + body + data[8 + int.from_bytes(data[4:8], "little") :]


def untouched(data: bytes) -> list[bytes]:
    """Everything that no edit may touch, in order; of the extended header all but what it tells of Exif and XMP."""
    kept = []
    for each in webp.chunks(Source.of(data)):
        if each.kind not in (b"VP8X", b"EXIF", b"XMP "):
            kept.append(data[each.start : each.end])
    header = _extended_header(data)
    kept.append(bytes((header[8] & ~(_HAS_EXIF | _HAS_XMP),)) + header[9:])
    return [*kept, data[8 + int.from_bytes(data[4:8], "little") :]]


def _put(chain: list[Chunk], pieces: list[bytes], kind: bytes, body: bytes) -> None:
    """Put the block where the file has it already, else behind the picture, Exif before XMP."""
    piece = kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
    for at, each in enumerate(chain):
        if each.kind == kind:
            pieces[at] = piece
            return
    before = (b"VP8X", b"ICCP", b"ANIM", b"ANMF", b"ALPH", b"VP8 ", b"VP8L", *((b"EXIF",) if kind == b"XMP " else ()))
    place = max(i + 1 for i, each in enumerate(chain) if each.kind in before)
    chain.insert(place, Chunk(kind, 0, 0, 0, 0))
    pieces.insert(place, piece)


def _extended_header(data: bytes) -> bytes:
    """The VP8X chunk: the file's own, or the one that a simple file lacks."""
    found = webp.blocks(Source.of(data))
    first = next(iter(webp.chunks(Source.of(data))), None)
    if first is None or not (0 < found.width <= _LARGEST_SIDE and 0 < found.height <= _LARGEST_SIDE):
        raise Unwritable("it has no picture in it")
    if first.kind == b"VP8X":
        return data[first.start : first.next]
    has_alpha = first.kind == b"VP8L" and data[first.body + 4] & 0x10
    sides = (found.width - 1).to_bytes(3, "little") + (found.height - 1).to_bytes(3, "little")
    return b"VP8X" + struct.pack("<I", 10) + bytes((_HAS_ALPHA if has_alpha else 0, 0, 0, 0)) + sides
