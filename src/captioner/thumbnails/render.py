"""A picture as an editor sees it, at any size: upright, in sRGB, eight bits, on white."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from captioner.thumbnails.adobe_rgb import adobe_rgb_profile
from captioner.thumbnails.colour import to_srgb
from captioner.thumbnails.hashing import dhashes
from captioner.thumbnails.opening import opened, quiet
from captioner.thumbnails.traps import overfull

_ORIENTATION, _EXIF, _INTEROPERABILITY = 0x0112, 0x8769, 0xA005
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture of this Exif orientation stand upright (Exif 3.0, section 4.6.5.1.6)."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A small JPEG in sRGB, its size in pixels, and the difference hashes of the picture and of its centre."""

    jpeg: bytes
    width: int
    height: int
    dhash: bytes


def render(path: Path, edge: int = 512) -> Thumbnail:
    """The thumbnail of a picture, at most `edge` pixels wide and high, never enlarged; raises NotAPicture, Unreadable."""
    image = to_srgb(upright(path, edge, finesse=1.0))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=82)
    return Thumbnail(buffer.getvalue(), image.width, image.height, dhashes(image))


def upright_srgb(path: Path, edge: int | None = None) -> Image.Image:
    """The whole picture, upright, in sRGB, mode RGB, at most `edge` pixels wide and high and never enlarged.

    Raises NotAPicture for what can't be decoded to its end, Unreadable for what can't be opened.
    """
    return to_srgb(upright(path, edge))


def upright(path: Path, edge: int | None = None, *, finesse: float = 2.0) -> Image.Image:
    """The picture upright in its own colours, mode RGB, L or CMYK (or LAB); the profile it carries, or says in Exif that it is in, in `info`.

    A JPEG is decoded straight to a size near the one asked for, but at least `finesse` times as large: 1 is fast, 2 is as
    sharp as a full decode.
    """
    with opened(path) as image:
        size = _fitted(image.size, edge)
        if size != image.size:
            image.draft(None, (round(size[0] * finesse), round(size[1] * finesse)))
        _load(image)
        small = _eight_bits(image)
        if size != small.size:
            small = small.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
        plain = _on_white(small)
        orientation, in_adobe_rgb = _said_in_exif(image)
        turn = _UPRIGHT.get(orientation)
        result = plain.transpose(turn) if turn is not None else plain.copy()
        profile = image.info.get("icc_profile") or (in_adobe_rgb and result.mode == "RGB" and adobe_rgb_profile())
        result.info = {"icc_profile": profile} if profile else {}
        return result


def _fitted(size: tuple[int, int], edge: int | None) -> tuple[int, int]:
    """The size within a square of `edge`, in the same proportions; the size itself where it fits."""
    width, height = size
    longest = max(size)
    if edge is None or longest <= edge:
        return size
    return max(1, round(width * edge / longest)), max(1, round(height * edge / longest))


def _load(image: Image.Image) -> None:
    """Decode the pixels. Decoders release the interpreter, so many threads decode at once; TIFF alone may warn."""
    if image.format == "TIFF":
        with quiet():
            image.load()
    else:
        image.load()


def _said_in_exif(image: Image.Image) -> tuple[int, bool]:
    """How the decoded picture is to be turned (Pillow turns TIFFs itself), and whether a camera says it is in Adobe RGB.

    A picture whose Exif can't be read is shown as it lies, as every viewer does.
    """
    block = image.info.get("exif")
    if isinstance(block, bytes) and overfull(io.BytesIO(block.removeprefix(b"Exif\0\0")), len(block)):
        return 1, False
    try:
        with quiet():
            exif = image.getexif()
            orientation = exif.get(_ORIENTATION, 1)
            in_adobe_rgb = exif.get_ifd(_INTEROPERABILITY).get(1) == "R03" if _EXIF in exif else False
    except Exception:  # broken Exif makes Pillow raise almost anything
        return 1, False
    return orientation if isinstance(orientation, int) else 1, in_adobe_rgb


def _eight_bits(image: Image.Image) -> Image.Image:
    """The picture with eight bits a channel, in RGB, RGBA, L, LA, CMYK or LAB."""
    if image.mode.startswith("I") or image.mode == "F":
        return _scaled_to_eight_bits(image)
    if image.mode in ("LA", "LAB", "CMYK", "RGBA"):
        return image
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image if image.mode in ("RGB", "L") else image.convert("L" if image.mode == "1" else "RGB")


def _scaled_to_eight_bits(image: Image.Image) -> Image.Image:
    """A grey picture of 16 or 32 bits, or of fractions, from black to the white of its kind."""
    grey = image.convert("F")
    _, high = grey.getextrema()
    assert isinstance(high, float)
    # Pillow doesn't say what stands for white, so the brightest pixel decides.
    usual = (1.0, 255.0) if image.mode == "F" else (65535.0,)
    white = next((value for value in usual if high <= value), high)
    return grey.point(lambda value: value * (255.0 / white)).convert("L")


def _on_white(image: Image.Image) -> Image.Image:
    """The picture as it looks on a white page."""
    if image.mode not in ("RGBA", "LA"):
        return image
    page = Image.new(image.mode[:-1], image.size, "white")
    page.paste(image.convert(page.mode), mask=image.getchannel("A"))
    return page
