"""Pictures of every format that is written in place, drawn small: each kind of file that a desk meets, by name."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

from PIL import Image
from PIL.PngImagePlugin import PngInfo

PROFILE = "Raw profile type "


def picture(mode: str = "RGB", number: int = 0, size: tuple[int, int] = (33, 21)) -> Image.Image:
    """A picture without two equal rows; another one for another number."""
    image = Image.new(mode, size)
    bands = len(image.getbands())
    pixels = [
        tuple((x * 7 + y * 13 + number * 31 + band * 50) % 256 for band in range(bands))
        for y in range(size[1])
        for x in range(size[0])
    ]
    image.putdata([each[0] for each in pixels] if bands == 1 else pixels)
    return image


def saved(image: Image.Image, format: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, format, **options)
    return stream.getvalue()


def raw_profile(name: str, block: bytes) -> PngInfo:
    """A text chunk as ImageMagick writes one."""
    digits = block.hex()
    lines = "\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    info = PngInfo()
    info.add_text(PROFILE + name, f"\n{name}\n{len(block):8}\n{lines}\n", zip=True)
    return info


def exif_block(order: str = "<") -> bytes:
    """A TIFF block with a maker's name, a camera's date and a description of 20 bytes."""
    values = b"An old description.\0"
    entries = [(0x010E, 2, len(values)), (0x010F, 2, 4)]
    at = 8 + 2 + 12 * len(entries) + 4
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IH", 8, len(entries))
    head += struct.pack(order + "HHII", *entries[0], at) + struct.pack(order + "HHI", *entries[1]) + b"Ab1\0"
    return head + b"\0\0\0\0" + values


def iim_block() -> bytes:
    """IIM with a caption and a category, not saying its charset."""
    return b"".join(
        struct.pack(">BBBH", 0x1C, 2, number, len(value)) + value
        for number, value in ((15, b"SPO"), (120, b"Old caption"))
    )


def photoshop_block() -> bytes:
    """Photoshop resources: IIM, and one that is not ours."""

    def resource(number: int, data: bytes) -> bytes:
        return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + b"\0" * (len(data) % 2)

    return resource(0x0404, iim_block()) + resource(0x03ED, b"\0\x48\0\0\0\1\0\1\0\x48\0\0\0\1\0\1")


def _tiff(pages: int = 1, **options: object) -> bytes:
    rest = [picture(number=number) for number in range(1, pages)]
    return saved(picture(), "TIFF", tiffinfo={305: "Made by us"}, save_all=pages > 1, append_images=rest, **options)


def big_endian_tiff() -> bytes:
    """A one-strip greyscale TIFF in big-endian order, its picture behind its directory."""
    pixels = bytes(range(64))
    entries = [(0x0100, 3, 1, 8), (0x0101, 3, 1, 8), (0x0102, 3, 1, 8), (0x0103, 3, 1, 1), (0x0106, 3, 1, 1),
               (0x0111, 4, 1, 8 + 2 + 12 * 8 + 4), (0x0116, 3, 1, 8), (0x0117, 4, 1, 64)]  # fmt: skip
    table = struct.pack(">H", len(entries))
    for tag, kind, count, value in entries:
        table += struct.pack(">HHI", tag, kind, count) + (
            struct.pack(">HH", value, 0) if kind == 3 else struct.pack(">I", value)
        )
    return b"MM\0*\0\0\0\x08" + table + b"\0\0\0\0" + pixels


def with_chunk_behind(data: bytes, kind: bytes, body: bytes) -> bytes:
    """The PNG with one more chunk before IEND."""
    chunk = struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    return data[:-12] + chunk + data[-12:]


PICTURES: dict[str, Callable[[], bytes]] = {
    "plain.jpg": lambda: saved(picture(), "JPEG"),
    "progressive.jpg": lambda: saved(picture(), "JPEG", progressive=True),
    "exif.jpg": lambda: saved(picture(), "JPEG", exif=b"Exif\0\0" + exif_block(">")),
    "plain.png": lambda: saved(picture(), "PNG"),
    "palette.png": lambda: saved(picture("P"), "PNG"),
    "alpha.png": lambda: saved(picture("RGBA"), "PNG"),
    "animated.png": lambda: saved(
        picture(), "PNG", save_all=True, append_images=[picture(number=1), picture(number=2)]
    ),
    "exif.png": lambda: saved(picture(), "PNG", exif=b"Exif\0\0" + exif_block()),
    "old-exif.png": lambda: saved(picture(), "PNG", pnginfo=raw_profile("exif", b"Exif\0\0" + exif_block(">"))),
    "old-iim.png": lambda: saved(picture(), "PNG", pnginfo=raw_profile("iptc", photoshop_block())),
    "bare-iim.png": lambda: saved(picture(), "PNG", pnginfo=raw_profile("iptc", iim_block())),
    "late-chunk.png": lambda: with_chunk_behind(saved(picture(), "PNG"), b"deSk", b"kept"),
    "trailer.png": lambda: saved(picture(), "PNG") + b"behind the end",
    "lossy.webp": lambda: saved(picture(), "WEBP", quality=80),
    "lossless.webp": lambda: saved(picture(), "WEBP", lossless=True),
    "alpha.webp": lambda: saved(picture("RGBA"), "WEBP", lossless=True),
    "alpha-lossy.webp": lambda: saved(picture("RGBA"), "WEBP", quality=70),
    "animated.webp": lambda: saved(picture(), "WEBP", save_all=True, append_images=[picture(number=1)]),
    "exif.webp": lambda: saved(picture(), "WEBP", exif=b"Exif\0\0" + exif_block()),
    "odd.webp": lambda: saved(
        picture(size=(17, 9)),
        "WEBP",
        quality=60,
        xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></x:xmpmeta>",
    ),
    "plain.tif": _tiff,
    "pages.tif": lambda: _tiff(pages=3),
    "big-endian.tif": big_endian_tiff,
    "packed.tiff": lambda: _tiff(compression="tiff_lzw"),
    "profile.tif": lambda: _tiff(icc_profile=b"\0" * 64),
}
