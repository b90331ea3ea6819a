"""PNG, for reading: size, Exif, XMP, and the IIM that ImageMagick and others hide in text chunks (PNG specification, 11.3)."""

from __future__ import annotations

import zlib

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.problems import Damaged

SUFFIXES = (".png",)

_XMP = b"XML:com.adobe.xmp"
_PROFILE = b"Raw profile type "
_LARGEST_TEXT = 16_000_000
"""A text chunk that unpacks to more than this is no metadata."""


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a PNG."""
    return head[:8] == b"\x89PNG\r\n\x1a\n"


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a PNG; raises Damaged where it has no header."""
    if source.take(12, 16) != b"IHDR":
        raise Damaged("it is a PNG without its header")
    found = Blocks("PNG", read_only="Captioner can't write into PNG files yet")
    found.width, found.height = (int.from_bytes(source.take(at, at + 4), "big") for at in (16, 20))
    at = 8
    while at + 12 <= source.size:
        head = source.take(at, at + 8)
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if kind == b"IEND":
            break
        if kind in (b"iTXt", b"tEXt", b"zTXt", b"eXIf") and length <= _LARGEST_TEXT:
            _take(found, kind, source.take(at + 8, at + 8 + length))
        at += 12 + length
    return found


def _take(found: Blocks, kind: bytes, body: bytes) -> None:
    if kind == b"eXIf":
        found.exif = body.removeprefix(b"Exif\0\0")
        return
    keyword, _, rest = body.partition(b"\0")
    try:
        text = _text(kind, rest)
    except (zlib.error, ValueError):
        found.warnings.append("A text chunk of its PNG is damaged and was not read.")
        return
    if keyword == _XMP:
        found.xmp = text
    elif keyword.startswith(_PROFILE):
        _take_profile(found, keyword.removeprefix(_PROFILE), text)


def _text(kind: bytes, rest: bytes) -> bytes:
    """The text behind the keyword, unpacked; raises ValueError or zlib.error."""
    packed = kind == b"zTXt"
    if packed:
        rest = rest[1:]
    elif kind == b"iTXt":
        packed = rest[:1] == b"\1"
        _, _, rest = rest[2:].split(b"\0", 2)
    return zlib.decompressobj().decompress(rest, _LARGEST_TEXT) if packed else rest


def _take_profile(found: Blocks, name: bytes, text: bytes) -> None:
    """A profile in hexadecimal digits, behind its name and length on lines of their own."""
    try:
        profile = bytes.fromhex("".join(text.decode("ascii").split("\n")[3:]))
    except ValueError:
        return
    if name in (b"iptc", b"8bim"):
        found.photoshop = (profile,)
    elif name in (b"exif", b"APP1") and profile.startswith(b"Exif\0\0") and not found.exif:
        found.exif = profile[6:]
    elif name == b"xmp" and not found.xmp:
        found.xmp = profile
