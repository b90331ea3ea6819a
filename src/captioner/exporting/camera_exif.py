"""The Exif block of a re-encoded picture: what the camera says of the shot, chosen tag by tag, and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import piexif
from piexif import ExifIFD, ImageIFD
from PIL.TiffImagePlugin import IFDRational

from captioner.exporting.exif_block import packed
from captioner.metadata import Removal
from captioner.thumbnails.opening import opened, quiet

_EXIF_POINTER = 0x8769
_GPS_POINTER = 0x8825
_CAMERA = (ImageIFD.Make, ImageIFD.Model)
_SHOT = (
    ExifIFD.LensMake,
    ExifIFD.LensModel,
    ExifIFD.LensSpecification,
    ExifIFD.ExposureTime,
    ExifIFD.FNumber,
    ExifIFD.ISOSpeedRatings,
    ExifIFD.ExposureProgram,
    ExifIFD.ExposureMode,
    ExifIFD.ExposureBiasValue,
    ExifIFD.MeteringMode,
    ExifIFD.WhiteBalance,
    ExifIFD.Flash,
    ExifIFD.FocalLength,
    ExifIFD.FocalLengthIn35mmFilm,
    ExifIFD.DateTimeOriginal,
    ExifIFD.SubSecTimeOriginal,
    ExifIFD.OffsetTimeOriginal,
    ExifIFD.DateTimeDigitized,
    ExifIFD.SubSecTimeDigitized,
    ExifIFD.OffsetTimeDigitized,
)
_SERIAL_NUMBERS = (ExifIFD.CameraOwnerName, ExifIFD.BodySerialNumber, ExifIFD.LensSerialNumber)
_SRGB, _UNCALIBRATED = 1, 0xFFFF
_INCHES, _CENTRED = 2, 1

Tags = dict[int, Any]
_TYPES = {name: {tag: each["type"] for tag, each in piexif.TAGS[name].items()} for name in ("Image", "Exif", "GPS")}


def camera_exif(path: Path, size: tuple[int, int], *, srgb: bool, remove: Collection[Removal] = ()) -> bytes:
    """An Exif block for a JPEG of this size in pixels, made from the picture at `path`: upright, without thumbnail or maker notes.

    A tag whose value has not the type that Exif gives it is left out. Raises NotAPicture, Unreadable.
    """
    image_tags, exif_tags, gps_tags = _read(path)
    wanted = _SHOT if Removal.SERIAL_NUMBERS in remove else (*_SHOT, *_SERIAL_NUMBERS)
    main = _chosen("Image", image_tags, _CAMERA) | {
        ImageIFD.Orientation: 1,
        ImageIFD.XResolution: (72, 1),
        ImageIFD.YResolution: (72, 1),
        ImageIFD.ResolutionUnit: _INCHES,
        ImageIFD.YCbCrPositioning: _CENTRED,
    }
    shot = _chosen("Exif", exif_tags, wanted) | {
        ExifIFD.ExifVersion: b"0232",
        ExifIFD.ComponentsConfiguration: b"\1\2\3\0",
        ExifIFD.FlashpixVersion: b"0100",
        ExifIFD.ColorSpace: _SRGB if srgb else _UNCALIBRATED,
        ExifIFD.PixelXDimension: size[0],
        ExifIFD.PixelYDimension: size[1],
    }
    where = {} if Removal.GPS in remove else _chosen("GPS", gps_tags, tuple(piexif.TAGS["GPS"]))
    return packed(main, shot, where, _TYPES)


def _read(path: Path) -> tuple[Mapping[int, Any], Mapping[int, Any], Mapping[int, Any]]:
    """The tags of the main, the Exif and the GPS directory; empty where the block is too damaged to read."""
    with opened(path) as image, quiet():
        try:
            exif = image.getexif()
            return exif, exif.get_ifd(_EXIF_POINTER), exif.get_ifd(_GPS_POINTER)
        except Exception:  # a picture with broken Exif is still published, without what the camera said
            return {}, {}, {}


def _chosen(directory: str, tags: Mapping[int, Any], wanted: Collection[int]) -> Tags:
    made = {}
    for tag in wanted:
        if tag in tags and (value := _as_packed(tags[tag], piexif.TAGS[directory][tag]["type"])) is not None:
            made[tag] = value
    return {tag: value for tag, value in made.items() if _can_be_written(directory, tag, value)}


def _as_packed(value: Any, kind: int) -> Any:
    """A value as Pillow reads it in the shape that `packed` wants for this type; None where it does not fit."""
    if kind == piexif.TYPES.Ascii:
        # Pillow reads bytes as Latin-1, so this gives back the very bytes of the file, UTF-8 or not.
        return value.rstrip("\0 ").encode("latin-1", "replace") or None if isinstance(value, str) else None
    if kind == piexif.TYPES.Undefined:
        return value if isinstance(value, bytes) else None
    items = tuple(value) if isinstance(value, bytes | tuple) else (value,)
    if kind in (piexif.TYPES.Rational, piexif.TYPES.SRational):
        items = tuple(_fraction(item) for item in items)
    if not items or any(item is None or isinstance(item, str | float) for item in items):
        return None
    return items if len(items) > 1 else items[0]


def _fraction(value: Any) -> tuple[int, int] | None:
    if isinstance(value, IFDRational):
        return int(value.numerator), int(value.denominator)
    return (value, 1) if isinstance(value, int) else None


def _can_be_written(directory: str, tag: int, value: Any) -> bool:
    tags: dict[str, Tags] = {"Image": {}, "Exif": {}, "GPS": {}, directory: {tag: value}}
    try:
        packed(tags["Image"], tags["Exif"], tags["GPS"], _TYPES)
    except ValueError:
        return False
    return True
