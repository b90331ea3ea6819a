"""Files made to break who reads them: each is refused or answered in bounded memory and time, and left as it was where it is refused."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from benchmarks import fuzz
from tests.metadata.conftest import XMP, bare_jpeg, dataset, packet, segment, tiff
from tests.metadata.formats.pictures import PICTURES, picture, saved
from tests.metadata.formats.read_only_pictures import XMP as XMP_PACKET
from tests.metadata.formats.read_only_pictures import box, canon, fuji, heic, raw
from tests.metadata.formats.read_only_pictures import photoshop as photoshop_document

from captioner import metadata
from captioner.domain.errors import NotAPicture, Refused
from captioner.domain.iptc import metadata_from
from captioner.thumbnails.render import render

MEGABYTE = 1 << 20
MOST_MEMORY = 300 * MEGABYTE
MOST_SECONDS = 2.0
"""Of the processor's time, which a busy computer does not stretch."""

Hostile = Callable[[Path], None]
HOSTILE: dict[str, Hostile] = {}


def hostile(name: str) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Register the bytes of a hostile file by its name."""

    def register(make: Callable[[], bytes]) -> Callable[[], bytes]:
        HOSTILE[name] = lambda path: path.write_bytes(make()) and None
        return make

    return register


def huge(name: str, head: bytes, size: int = (1 << 29) + 1) -> None:
    """Register a file that is really as large as it claims, but for the most part a hole."""

    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.write(head)
            file.truncate(size)

    HOSTILE[name] = make


def jpeg(*segments: bytes) -> bytes:
    bare = bare_jpeg()
    return bare[:2] + b"".join(segments) + bare[2:]


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    data = PICTURES["plain.png"]()
    return data[:33] + b"".join(chunk(*each) for each in chunks) + data[33:]


def chunk(kind: bytes, body: bytes, claimed: int | None = None) -> bytes:
    length = len(body) if claimed is None else claimed
    return struct.pack(">I", length) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def webp(*chunks: tuple[bytes, bytes], flags: int = 0x0C) -> bytes:
    header = struct.pack("<I", flags) + (32).to_bytes(3, "little") + (20).to_bytes(3, "little")
    simple = PICTURES["lossy.webp"]()[12:]
    body = b"WEBP" + b"".join(
        kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
        for kind, data in ((b"VP8X", header), *chunks)
    )
    return b"RIFF" + struct.pack("<I", len(body) + len(simple)) + body + simple


def exif(block: bytes) -> bytes:
    return segment(0xE1, b"Exif\0\0" + block)


def ifd(entries: list[tuple[int, int, int, int]], following: int = 0) -> bytes:
    table = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return struct.pack("<H", len(entries)) + table + struct.pack("<I", following)


LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, (b"&%c;" % (97 + n)) * 10) for n in range(12))
    + b"]>"
    + packet("<dc:title>&m;</dc:title>")
)
EXTERNAL = b'<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + packet("<dc:title>&x;</dc:title>")


def wrapped(xmp: bytes) -> dict[str, Callable[[], bytes]]:
    """One packet in every format that has a place for it."""
    text = b"XML:com.adobe.xmp\0\0\0\0\0"
    return {
        ".jpg": lambda: jpeg(segment(0xE1, XMP + xmp)),
        ".png": lambda: png((b"iTXt", text + xmp)),
        ".webp": lambda: webp((b"XMP ", xmp)),
        ".tif": lambda: with_tag(0x02BC, xmp),
        ".xmp": lambda: xmp,
    }


def with_tag(tag: int, value: bytes) -> bytes:
    """A TIFF picture of 8 × 8 pixels whose directory also holds this value."""
    pixels = bytes(range(64))
    entries = [(0x0100, 3, 1, 8), (0x0101, 3, 1, 8), (0x0102, 3, 1, 8), (0x0103, 3, 1, 1), (0x0106, 3, 1, 1),
               (tag, 1, len(value), 200 + 64), (0x0111, 4, 1, 200), (0x0116, 3, 1, 8), (0x0117, 4, 1, 64)]  # fmt: skip
    table = b"II*\0" + struct.pack("<I", 8) + ifd(sorted(entries))
    return table.ljust(200, b"\0") + pixels + value


def deep(depth: int) -> bytes:
    return packet("<dc:title>" + "<a>" * depth + "x" + "</a>" * depth + "</dc:title>")


def nested(depth: int, text: int) -> bytes:
    """Descriptions within descriptions, each of which is a foreign node with all that is in it."""
    inner = "x" * text
    for _ in range(depth):
        inner = f"<desk:a><rdf:RDF><rdf:Description>{inner}</rdf:Description></rdf:RDF></desk:a>"
    return packet(inner)


MANY_NAMESPACES = packet("", attributes="".join(f' xmlns:p{n}="urn:{n}" p{n}:a="1"' for n in range(1500)))
for _name, _xmp in {
    "laughs": LAUGHS,
    "external": EXTERNAL,
    "deep": deep(9000)[:60000],
    "nested": nested(80, 10000),
    "namespaces": MANY_NAMESPACES[:65000],
    "keywords": packet("<dc:subject><rdf:Bag>" + "<rdf:li>a</rdf:li>" * 3500 + "</rdf:Bag></dc:subject>"),
}.items():
    for _suffix, _make in wrapped(_xmp).items():
        hostile(f"xmp-{_name}{_suffix}")(_make)
for _name, _xmp in {
    "many-keywords": packet("<dc:subject><rdf:Bag>" + "<rdf:li>a</rdf:li>" * 800_000 + "</rdf:Bag></dc:subject>"),
    "long": packet(f"<dc:title>{'x' * 14_000_000}</dc:title>"),
    "too-long": packet(f"<dc:title>{'x' * 20_000_000}</dc:title>"),
    "nested-large": nested(80, 9_000_000),
    "many-nodes": packet("<desk:a/>" * 1_500_000),
    "many-namespaces": packet("".join(f'<rdf:Description xmlns:p{n}="urn:{n}" p{n}:a="1"/>' for n in range(60_000))),
}.items():
    for _suffix, _make in wrapped(_xmp).items():
        if _suffix in (".png", ".xmp"):
            hostile(f"xmp-{_name}{_suffix}")(_make)


@hostile("ifd-loop.jpg")
def _() -> bytes:
    return jpeg(exif(b"II*\0\x08\0\0\0" + ifd([(0x8769, 4, 1, 8), (0x010E, 2, 4, 0x61626300)], 8)))


@hostile("ifd-loop.tif")
def _() -> bytes:
    return b"II*\0\x08\0\0\0" + ifd([(0x0100, 3, 1, 8), (0x0101, 3, 1, 8), (0x014A, 4, 1, 8)], 8)


@hostile("ifd-counts.jpg")
def _() -> bytes:
    entries = [(tag, kind, 0xFFFFFFFF, 8) for tag, kind in ((0x010E, 2), (0x013B, 7), (0x8298, 129), (0x8769, 4))]
    return jpeg(exif(b"II*\0\x08\0\0\0" + ifd(entries)))


@hostile("ifd-counts.tif")
def _() -> bytes:
    entries = [(0x0100, 3, 1, 8), (0x0101, 3, 1, 8)]
    entries += [(tag, 4, 0xFFFFFFFF, 8) for tag in (0x0111, 0x0117, 0x014A, 0x02BC, 0x83BB, 0x8649, 0x8769)]
    return b"II*\0\x08\0\0\0" + ifd(sorted(entries))


@hostile("ifd-chain.tif")
def _() -> bytes:
    """20,000 directories, one behind the other."""
    size = len(ifd([(0x0100, 3, 1, 8)]))
    return b"II*\0\x08\0\0\0" + b"".join(ifd([(0x0100, 3, 1, 8)], 8 + size * (n + 1)) for n in range(20_000))


@hostile("ifd-chain.jpg")
def _() -> bytes:
    size = len(ifd([(0x0100, 3, 1, 8)]))
    return jpeg(exif(b"II*\0\x08\0\0\0" + b"".join(ifd([(0x0100, 3, 1, 8)], 8 + size * (n + 1)) for n in range(3600))))


@hostile("ifd-overlap.tif")
def _() -> bytes:
    """Sixty-four pointers to directories of 65,535 entries that lie over one another, each entry a megabyte."""
    pointers = struct.pack("<64I", *range(512, 512 + 64 * 2, 2))
    main = ifd([(0x0100, 3, 1, 8), (0x0101, 3, 1, 8), (0x014A, 4, 64, 100)])
    table = b"".join(struct.pack("<HHII", 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF) for _ in range(66_000))
    return (b"II*\0\x08\0\0\0" + main).ljust(100, b"\0") + pointers.ljust(412, b"\0") + table + bytes(MEGABYTE)


@hostile("ifd-values.tif")
def _() -> bytes:
    """Every tag there is, all with the same ten megabytes for their value."""
    entries = [(tag, 7, 10 * MEGABYTE, 0x100000) for tag in range(65_535)]
    return (b"II*\0\x08\0\0\0" + ifd(entries)).ljust(11 * MEGABYTE + 0x100000, b"\0")


@hostile("ifd-values.jpg")
def _() -> bytes:
    entries = [(tag, 7, 60_000, 8) for tag in range(5_000)]
    return jpeg(exif((b"II*\0\x08\0\0\0" + ifd(entries)).ljust(65_500, b"\0")))


@hostile("ifd-values.png")
def _() -> bytes:
    entries = [(tag, 7, MEGABYTE, 8) for tag in range(65_535)]
    return png((b"eXIf", (b"II*\0\x08\0\0\0" + ifd(entries)).ljust(MEGABYTE + 100, b"\0")))


@hostile("ifd-values.webp")
def _() -> bytes:
    entries = [(tag, 7, MEGABYTE, 8) for tag in range(65_535)]
    return webp((b"EXIF", (b"II*\0\x08\0\0\0" + ifd(entries)).ljust(MEGABYTE + 100, b"\0")))


@hostile("strips.tif")
def _() -> bytes:
    """Two thousand directories that all claim the same million strips."""
    offsets = 8 + 4 * MEGABYTE
    one = [(0x0111, 4, MEGABYTE, 8), (0x0117, 4, MEGABYTE, 8)]
    size = len(ifd(one))
    chain = b"".join(ifd(one, offsets + size * (n + 1) if n < 1999 else 0) for n in range(2000))
    return b"II*\0" + struct.pack("<I", offsets) + bytes(4 * MEGABYTE) + chain


@hostile("big-counts.tif")
def _() -> bytes:
    head = b"II+\0\x08\0\0\0" + struct.pack("<Q", 16) + struct.pack("<Q", (1 << 64) - 1)
    return head + b"".join(struct.pack("<HHQQ", tag, 16, (1 << 63) - 1, 16) for tag in (0x0100, 0x014A, 0x02BC, 0x83BB))


@hostile("big-sub-ifds.tif")
def _() -> bytes:
    head = b"II+\0\x08\0\0\0" + struct.pack("<Q", 16) + struct.pack("<Q", 1)
    return head + struct.pack("<HHQQ", 0x014A, 1, 60_000_000, 0) + bytes(61_000_000)


@hostile("segments.jpg")
def _() -> bytes:
    return jpeg(*[segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0")] * 10_000)


@hostile("very-many-segments.jpg")
def _() -> bytes:
    return jpeg(segment(0xE5, b"") * 500_000)


@hostile("segments-of-iim.jpg")
def _() -> bytes:
    body = b"8BIM\x04\x04\0\0" + struct.pack(">I", 60_000) + dataset(2, 25, b"a") * 10_000
    return jpeg(segment(0xED, b"Photoshop 3.0\0" + body) * 1000)


@hostile("extended.jpg")
def _() -> bytes:
    guid = b"0123456789ABCDEF" * 2
    parts = [segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + guid + struct.pack(">II", 64_000 * 1500, n * 64_000) + b" " * 64_000)
             for n in range(1500)]  # fmt: skip
    return jpeg(segment(0xE1, XMP + packet("", attributes=f' xmlns:n="http://ns.adobe.com/xmp/note/" n:HasExtendedXMP="{guid.decode()}"')), *parts)  # fmt: skip


@hostile("iim-lengths.jpg")
def _() -> bytes:
    body = b"\x1c\x02\x78\xff\xff" + b"\xff" * 32767
    resources = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(body)) + body
    return jpeg(segment(0xED, b"Photoshop 3.0\0" + resources))


@hostile("iim-four-gigabytes.jpg")
def _() -> bytes:
    body = b"\x1c\x02\x78\x80\x04\xff\xff\xff\xff" + b"x" * 100
    return jpeg(segment(0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", 0xFFFFFFFF) + body))


@hostile("iim-datasets.tif")
def _() -> bytes:
    return with_tag(0x83BB, dataset(2, 25, b"") * 1_000_000)


@hostile("iim-chinese.tif")
def _() -> bytes:
    return with_tag(
        0x83BB, b"\x1c\x02\x78\x80\x04" + struct.pack(">I", 12_000_000) + "火".encode("gb18030") * 6_000_000
    )


@hostile("resources.tif")
def _() -> bytes:
    return with_tag(0x8649, (b"8BIM\x04\0\0\0" + bytes(4)) * 400_000)


@hostile("filler.jpg")
def _() -> bytes:
    text = b"<" + b"SAMSUNG" * 9_000
    return jpeg(exif(tiff([(0x010E, 2, len(text), text)])))


@cache
def _bomb(size: int = 200 * MEGABYTE) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(MEGABYTE)) for _ in range(size // MEGABYTE)) + packer.flush()


@hostile("bomb-text.png")
def _() -> bytes:
    return png((b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + _bomb()))


@hostile("bomb-profile.png")
def _() -> bytes:
    return png(*((b"zTXt", b"Raw profile type " + name + b"\0\0" + _bomb()) for name in (b"exif", b"iptc", b"xmp")))


@hostile("many-bombs.png")
def _() -> bytes:
    bomb = _bomb(15 * MEGABYTE)
    return png(*[(b"zTXt", b"Raw profile type iptc\0\0" + bomb)] * 60)


@hostile("lines.png")
def _() -> bytes:
    return png((b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(b"\n" * 15_900_000)))


@hostile("bomb-icc.png")
def _() -> bytes:
    return png((b"iCCP", b"profile\0\0" + _bomb()))


@hostile("chunks.png")
def _() -> bytes:
    return png(*[(b"teSt", b"")] * 300_000)


@hostile("chunks.webp")
def _() -> bytes:
    return webp(*[(b"teSt", b"")] * 300_000)


@hostile("claims.png")
def _() -> bytes:
    return png() [:33] + chunk(b"eXIf", b"II*\0", 0x7FFFFFFF) + png()[33:]  # fmt: skip


@hostile("claims.webp")
def _() -> bytes:
    return webp() [:30] + b"EXIF" + struct.pack("<I", 1 << 30) + webp()[30:]  # fmt: skip


@hostile("claims.psd")
def _() -> bytes:
    return (
        b"8BPS\0\1".ljust(26, b"\0")
        + struct.pack(">I", 0)
        + struct.pack(">I", 1 << 30)
        + b"8BIM\x04\x04\0\0\xff\xff\xff\xff"
    )


@hostile("claims.heic")
def _() -> bytes:
    return struct.pack(">I", 16) + b"ftypheic\0\0\0\0" + struct.pack(">I", 1 << 30) + b"meta" + b"ispe" * 1000


@hostile("boxes.heic")
def _() -> bytes:
    return struct.pack(">I", 16) + b"ftypheic\0\0\0\0" + (struct.pack(">I", 8) + b"free") * 3_000_000


@hostile("sizes.heic")
def _() -> bytes:
    return struct.pack(">I", 16) + b"ftypheic\0\0\0\0" + struct.pack(">I", 40_000_008) + b"meta" + b"ispe" * 10_000_000


def item_boxes(*meta: bytes, behind: bytes = b"") -> bytes:
    """A HEIC whose "meta" box holds these boxes."""
    return box(b"ftyp", b"heic\0\0\0\0mif1heic") + box(b"meta", bytes(4), *meta) + behind


@hostile("items.heic")
def _() -> bytes:
    """Four thousand million items, and as many pieces."""
    return item_boxes(
        box(b"pitm", bytes(4), b"\0\1"),
        box(b"iinf", b"\1\0\0\0", b"\xff" * 4),
        box(b"iloc", b"\2\0\0\0\x44\0", b"\xff" * 1000),
        box(b"iprp", box(b"ipco"), box(b"ipma", b"\1\0\0\1", b"\xff" * 1000)),
    )


@hostile("entries.heic")
def _() -> bytes:
    entry = box(b"infe", b"\2\0\0\0\0\1\0\0Exif\0")
    return item_boxes(box(b"iinf", bytes(4), b"\xff\xff", entry * 80_000))


@hostile("pieces.heic")
def _() -> bytes:
    """One item of a thousand pieces, each the whole file, of which there is a megabyte."""
    entry = box(b"infe", b"\2\0\0\0\0\1\0\0Exif\0")
    place = struct.pack(">BBHBBHHHHH", 0, 0, 0, 0x44, 0, 1, 1, 0, 1000, 0)[:-2] + struct.pack(">II", 0, 0) * 1000
    return item_boxes(box(b"iinf", bytes(4), b"\0\1", entry), box(b"iloc", place), behind=bytes(MEGABYTE))


@hostile("same-items.heic")
def _() -> bytes:
    """Sixteen thousand packets of XMP, all of them the same fourteen megabytes of nothing."""
    entries = [
        box(b"infe", struct.pack(">BBHHH", 2, 0, 0, n, 0) + b"mime\0application/rdf+xml\0") for n in range(16_000)
    ]
    places = b"".join(struct.pack(">HHHII", n, 0, 1, MEGABYTE, 14 * MEGABYTE) for n in range(16_000))
    places = b"\0\0\0\0\x44\0" + struct.pack(">H", 16_000) + places
    return item_boxes(box(b"iinf", bytes(4), b"\xff\xff", *entries), box(b"iloc", places), behind=bytes(15 * MEGABYTE))


@hostile("pixels.heic")
def _() -> bytes:
    extent = box(b"ispe", bytes(4), struct.pack(">II", 50_000, 50_000))
    return heic().replace(box(b"ispe", bytes(4), struct.pack(">II", 640, 480)), extent)


@hostile("claims.cr3")
def _() -> bytes:
    return canon().replace(b"CMT1II*\0\x08\0\0\0\5\0", b"CMT1II*\0\x08\0\0\0\xff\xff")


@hostile("moov.cr3")
def _() -> bytes:
    return box(b"ftyp", b"crx \0\0\0\1crx isom") + struct.pack(">I", 1 << 30) + b"moov" + box(b"free") * 1_000_000


@hostile("claims.raf")
def _() -> bytes:
    data = bytearray(fuji())
    struct.pack_into(">I", data, 88, 1 << 30)
    struct.pack_into(">I", data, 92, len(data) - 12)
    data[-12:-8] = b"\xff" * 4
    return bytes(data)


@hostile("claims.dng")
def _() -> bytes:
    return raw().replace(struct.pack("<HHI", 0x02BC, 1, len(XMP_PACKET)), struct.pack("<HHI", 0x02BC, 1, 1 << 30))


@hostile("pixels.dng")
def _() -> bytes:
    return raw().replace(struct.pack("<HHIHH", 0x0100, 3, 1, 640, 0), struct.pack("<HHII", 0x0100, 4, 1, 50_000))


@hostile("pixels.psd")
def _() -> bytes:
    return photoshop_document().replace(struct.pack(">II", 480, 640), struct.pack(">II", 50_000, 50_000))


@hostile("pixels.png")
def _() -> bytes:
    header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@hostile("fewer-pixels.png")
def _() -> bytes:
    """Just as many as a picture may have, all black: a gigabyte and a half out of a small file."""
    header = struct.pack(">IIBBBBB", 22_000, 22_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", _bomb()) + chunk(b"IEND", b"")


@hostile("pixels.jpg")
def _() -> bytes:
    data = bare_jpeg()
    at = data.index(b"\xff\xc0") + 5
    return data[:at] + struct.pack(">HH", 50_000, 50_000) + data[at + 4 :]


@hostile("progressive.jpg")
def _() -> bytes:
    data = saved(picture(), "JPEG", progressive=True)
    at = data.index(b"\xff\xc2") + 5
    return data[:at] + struct.pack(">HH", 22_000, 22_000) + data[at + 4 :]


@hostile("pixels.webp")
def _() -> bytes:
    return webp().replace((32).to_bytes(3, "little") + (20).to_bytes(3, "little"), b"\xff\xc3\0" * 2)


@hostile("pixels.tif")
def _() -> bytes:
    return PICTURES["big-endian.tif"]().replace(struct.pack(">HHIHH", 0x0100, 3, 1, 8, 0), struct.pack(">HHII", 0x0100, 4, 1, 50_000)).replace(
        struct.pack(">HHIHH", 0x0101, 3, 1, 8, 0), struct.pack(">HHII", 0x0101, 4, 1, 50_000))  # fmt: skip


@hostile("pixels.gif")
def _() -> bytes:
    return b"GIF89a" + struct.pack("<HH", 50_000, 50_000) + saved(picture("P"), "GIF")[10:]


def jumb(body: bytes, claimed: int | None = None) -> bytes:
    """A box of JUMBF that says it is a C2PA manifest store."""
    inside = struct.pack(">I", 30) + b"jumdc2pa" + bytes.fromhex("00110010800000aa00389b71") + b"\x03c2pa\0" + body
    return struct.pack(">I", len(inside) + 8 if claimed is None else claimed) + b"jumb" + inside


def nested_boxes(depth: int) -> bytes:
    store = b""
    for _ in range(depth):
        store = jumb(store)
    return store


@hostile("manifest-claims.jpg")
def _() -> bytes:
    return jpeg(*(segment(0xEB, b"JP\0\1" + struct.pack(">I", n) + jumb(b"", 0xFFFFFFF0)) for n in range(1, 500)))


@hostile("manifest-deep.jpg")
def _() -> bytes:
    return jpeg(segment(0xEB, b"JP\0\1\0\0\0\1" + nested_boxes(1400)))


@hostile("manifest-deep.png")
def _() -> bytes:
    return png((b"caBX", nested_boxes(6000)))


@hostile("manifest-claims.webp")
def _() -> bytes:
    return webp((b"C2PA", jumb(jumb(b"", 0x7FFFFFFF) * 4000)))


huge("hole-text.png", png()[:33] + struct.pack(">I", (1 << 29) - 100) + b"iTXtXML:com.adobe.xmp\0\0\0\0\0")
huge("hole-exif.png", png()[:33] + struct.pack(">I", (1 << 29) - 100) + b"eXIfII*\0")
huge("hole-xmp.webp", b"RIFF" + struct.pack("<I", (1 << 29) - 8) + b"WEBPXMP " + struct.pack("<I", (1 << 29) - 20))
huge("hole-exif.webp", b"RIFF" + struct.pack("<I", (1 << 29) - 8) + b"WEBPEXIF" + struct.pack("<I", (1 << 29) - 20))
huge("hole.psd", b"8BPS\0\1".ljust(26, b"\0") + bytes(4) + struct.pack(">I", 1 << 28) + b"8BIM\x04\x04\0\0\x0f\0\0\0")
huge("hole.cr3", struct.pack(">I", 24) + b"ftypcrx \0\0\0\1crx isom" + struct.pack(">I", 1 << 29) + b"moov")
huge("hole.raf", b"FUJIFILMCCD-RAW ".ljust(84, b"\0") + struct.pack(">II", 148, 1 << 29) + bytes(56) + bare_jpeg()[:20])
huge("hole.dng", b"II*\0\x08\0\0\0" + ifd([(0x02BC, 1, 1 << 29, 100), (0xC612, 1, 4, 1)]))
huge("hole.heic", struct.pack(">I", 16) + b"ftypheic\0\0\0\0" + struct.pack(">I", 1 << 28) + b"meta")
huge("hole.tif", b"II*\0\x08\0\0\0" + ifd([(0x0100, 3, 1, 8), (0x010E, 2, 1 << 28, 100), (0x02BC, 1, 1 << 28, 100)]))
huge("hole.jpg", jpeg())
huge("hole.xmp", b"<x:xmpmeta ")

TRY = """
import json, os, signal, sys, time
from pathlib import Path
from captioner import metadata
from captioner.domain.errors import FileError
from captioner.domain.iptc import metadata_from
from captioner.metadata import Sidecar, WritePolicy
from captioner.thumbnails.render import render

GOAL = metadata_from({"caption": "New", "keywords": ["one", "two"], "date_created": "2024-07-01T06:30:15"})
DO = {
    "read": metadata.read,
    "digest": metadata.digest,
    "thumbnail": metadata.embedded_thumbnail,
    "credentials": metadata.read_credentials,
    "render": render,
    "write": lambda path: metadata.write(path, GOAL, policy=WritePolicy(camera_date=True)),
    "write aside": lambda path: metadata.write(path, GOAL, policy=WritePolicy(sidecar=Sidecar.ALWAYS, rehearsal=True)),
}

def peak():
    [line] = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) * 1024

for line in sys.stdin:
    if os.fork():
        if os.wait()[1]:
            print(flush=True)  # it says no more
        continue
    path, answers = Path(line[:-1]), []
    signal.alarm(100)  # ends the process
    for name, do in DO.items():
        if name == "digest" and path.name.startswith("hole") and path.suffix != ".jpg":
            continue  # it reads half a gigabyte, and one of them is enough
        began, end = time.process_time(), "done"
        try:
            do(path)
        except FileError as error:
            end = str(error)
        except Exception as error:
            end = f"crash: {error!r}"
        answers.append([name, end, time.process_time() - began, peak()])
    print(json.dumps(answers), flush=True)
    os._exit(0)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells how much memory was used at most")
def test_hostile_files_are_refused_or_answered_in_bounded_memory_and_time(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", TRY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )
    assert child.stdin is not None
    assert child.stdout is not None
    bad = []
    for name, make in HOSTILE.items():
        path = tmp_path / name
        make(path)
        if path.suffix == ".xmp":
            path = path.rename(tmp_path / "photo.xmp").with_suffix(".png")
            path.write_bytes(PICTURES["plain.png"]())
        before = zlib.crc32(path.read_bytes()) if path.stat().st_size < 64 * MEGABYTE else 0
        child.stdin.write(f"{path}\n")
        answer = child.stdout.readline()
        assert answer.strip(), f"{name} killed the process"
        for done, end, seconds, memory in json.loads(answer):
            hashed = name.startswith("hole") and done == "digest"  # half a gigabyte takes as long as it takes
            if end.startswith("crash") or (seconds > MOST_SECONDS and not hashed) or memory > MOST_MEMORY:
                bad.append(f"{name}, {done}: {end}, {seconds:.1f} s, {memory // MEGABYTE} MB")
            elif done == "write" and end != "done" and before and zlib.crc32(path.read_bytes()) != before:
                bad.append(f"{name} was changed by a write that was refused")
        for each in tmp_path.iterdir():
            each.unlink()
    child.communicate()
    assert child.returncode == 0
    assert bad == []


def test_the_files_are_as_hostile_as_they_claim(tmp_path: Path) -> None:
    """Made wrongly they would only be refused as no pictures at all."""
    for name in ("xmp-laughs.jpg", "xmp-external.webp", "xmp-laughs.tif", "xmp-external.png"):
        HOSTILE[name](tmp_path / name)
        reading = metadata.read(tmp_path / name)
        assert any("document type" in each for each in reading.warnings), name
        assert not reading.metadata.title
    for name in ("manifest-claims.jpg", "manifest-deep.jpg", "manifest-deep.png", "manifest-claims.webp"):
        HOSTILE[name](tmp_path / name)
        credentials = metadata.read_credentials(tmp_path / name)
        assert credentials, name
        assert credentials.standing is metadata.Standing.INVALID, name
    for name, reason in {
        "xmp-many-nodes.png": "larger than metadata",
        "iim-datasets.tif": "IIM",
        "resources.tif": "more Photoshop resources",
        "many-bombs.png": "more metadata",
        "bomb-text.png": "damaged",
        "chunks.png": "more chunks",
        "hole.tif": "larger than the 500 MB",
    }.items():
        HOSTILE[name](tmp_path / name)
        with pytest.raises(Refused, match=reason):
            metadata.write(tmp_path / name, metadata_from({"caption": "New"}))


def test_pictures_of_enormous_size_are_read_and_not_shown(tmp_path: Path) -> None:
    for name in (each for each in HOSTILE if each.startswith("pixels.")):
        path = tmp_path / name
        HOSTILE[name](path)
        size = metadata.read(path).picture
        assert max(size.width, size.height) >= 50_000, name
        with pytest.raises(NotAPicture):
            render(path)


def test_damaged_files_are_no_surprise(tmp_path: Path) -> None:
    """A short run of `make fuzz`: over the corpus where it is there, and our own pictures."""
    report = fuzz.run(20261122, iter(range(4000)), fuzz.seeds(fuzz.CORPUS), tmp_path, tmp_path / "kept")
    assert report.failures == {}
    assert report.ends["written"] > 1000
    assert report.ends["refused"] > 200
    assert report.ends["not read"] > 300
