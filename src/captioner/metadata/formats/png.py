"""PNG: size, Exif, XMP, and the IIM that ImageMagick and others hide in text chunks (PNG specification, 5 and 11.3)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import NamedTuple

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.limits import LARGEST_BLOCK, MOST_SEGMENTS
from captioner.metadata.problems import Damaged

SUFFIXES = (".png",)

READ_ONLY = ""
"""Why no such file is written ("" = in place)."""

XMP = b"XML:com.adobe.xmp"
PROFILE = b"Raw profile type "
_EXIF_PROFILES, _IIM_PROFILES, _XMP_PROFILES = (
    tuple(PROFILE + name + b"\0" for name in names) for names in ((b"exif", b"APP1"), (b"iptc", b"8bim"), (b"xmp",))
)
_TEXTS = (b"iTXt", b"tEXt", b"zTXt")


_MOST_BLOCKS = 8
"""Blocks in text chunks that are unpacked: two of a kind are too many already."""


class Chunk(NamedTuple):
    """One chunk of a PNG: where its length, its body and whatever follows it start."""

    kind: bytes
    start: int
    body: int
    end: int


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a PNG."""
    return head[:8] == b"\x89PNG\r\n\x1a\n"


def chunks(data: bytes) -> Iterator[Chunk]:
    """Every chunk up to IEND; raises Damaged where the file breaks off or has no picture in it."""
    at, pictures, number = 8, 0, 0
    while number < MOST_SEGMENTS:
        kind = data[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if len(kind) < 4 or end > len(data):
            raise Damaged("it is a PNG that breaks off")
        pictures += kind == b"IDAT"
        yield Chunk(kind, at, at + 8, end)
        if kind == b"IEND":
            break
        at, number = end, number + 1
    else:
        raise Damaged("it has more chunks than any picture")
    if not pictures:
        raise Damaged("it has no picture in it")


def holds_exif(data: bytes, chunk: Chunk) -> bool:
    """Whether this chunk is the Exif of the picture, in its own chunk or in an old text chunk."""
    return chunk.kind == b"eXIf" or _starts(data, chunk, _EXIF_PROFILES)


def holds_xmp(data: bytes, chunk: Chunk) -> bool:
    """Whether this chunk is the XMP packet."""
    return _starts(data, chunk, (XMP + b"\0", *_XMP_PROFILES))


def holds_iim(data: bytes, chunk: Chunk) -> bool:
    """Whether this chunk is IIM, bare or among Photoshop's resources."""
    return _starts(data, chunk, _IIM_PROFILES)


def _starts(data: bytes, chunk: Chunk, keywords: tuple[bytes, ...]) -> bool:
    return chunk.kind in _TEXTS and data.startswith(keywords, chunk.body, chunk.end)


def digested(data: bytes) -> bytes:
    """The bytes that are the picture itself: header, palette, transparency and coded data, of every frame. Raises Damaged."""
    kinds = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"fcTL", b"fdAT")
    return b"".join(data[chunk.body : chunk.end - 4] for chunk in chunks(data) if chunk.kind in kinds)


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a PNG; raises Damaged where it has no header."""
    if source.take(12, 16) != b"IHDR":
        raise Damaged("it is a PNG without its header")
    found = Blocks("PNG")
    found.width, found.height = (int.from_bytes(source.take(at, at + 4), "big") for at in (16, 20))
    seen: list[str] = []
    at, number, taken = 8, 0, 0
    while True:
        head = source.take(at, at + 8)
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if at + 12 + length > source.size or len(head) < 8:
            found.read_only = "it breaks off before its end"
            break
        if number == MOST_SEGMENTS:
            found.read_only = "it has more chunks than any picture"
            break
        if kind == b"IEND":
            break
        if kind == b"caBX":
            found.signed = True
        elif kind == b"eXIf" or (kind in _TEXTS and source.take(at + 8, at + 24).startswith((XMP[:16], PROFILE[:16]))):
            taken += 1
            if length > LARGEST_BLOCK or taken > _MOST_BLOCKS:
                found.read_only = "it has more metadata than any picture"
                break
            _take(found, seen, kind, source.take(at + 8, at + 8 + length))
        at, number = at + 12 + length, number + 1
    for name, what in (("exif", "Exif blocks"), ("xmp", "XMP packets"), ("iim", "IIM blocks")):
        if seen.count(name) > 1:
            found.read_only = f"it has two {what}, and programs differ on which one counts"
    found.several_xmp = seen.count("xmp") > 1
    return found


def _take(found: Blocks, seen: list[str], kind: bytes, body: bytes) -> None:
    if kind == b"eXIf":
        found.exif = body.removeprefix(b"Exif\0\0")
        seen.append("exif")
        return
    keyword, _, rest = body.partition(b"\0")
    if keyword != XMP and not keyword.startswith(PROFILE):
        return
    try:
        text = _text(kind, rest)
    except (zlib.error, ValueError):
        found.warnings.append("A text chunk of its PNG is damaged and was not read.")
        found.read_only = "a text chunk of its PNG is damaged"
        return
    if keyword == XMP:
        found.xmp = text
        seen.append("xmp")
    else:
        _take_profile(found, seen, keyword.removeprefix(PROFILE), text)


def _text(kind: bytes, rest: bytes) -> bytes:
    """The text behind the keyword, unpacked; raises ValueError or zlib.error."""
    packed = kind == b"zTXt"
    if packed:
        rest = rest[1:]
    elif kind == b"iTXt":
        packed = rest[:1] == b"\1"
        _, _, rest = rest[2:].split(b"\0", 2)
    if not packed:
        return rest
    unpacking = zlib.decompressobj()
    text = unpacking.decompress(rest, LARGEST_BLOCK)
    if unpacking.unconsumed_tail:
        raise ValueError("it unpacks to more than any metadata")
    return text


def _take_profile(found: Blocks, seen: list[str], name: bytes, text: bytes) -> None:
    """A profile in hexadecimal digits, behind its name and length on lines of their own."""
    try:
        profile = bytes.fromhex(text.split(b"\n", 3)[3].decode("ascii"))
    except (ValueError, IndexError):
        return
    if name in (b"iptc", b"8bim"):
        seen.append("iim")
        if profile.startswith(b"\x1c"):
            found.iim = profile
        else:
            found.photoshop = (profile,)
    elif name in (b"exif", b"APP1") and profile.startswith(b"Exif\0\0"):
        seen.append("exif")
        found.exif = found.exif or profile[6:]
    elif name == b"xmp":
        seen.append("xmp")
        found.xmp = found.xmp or profile
