from __future__ import annotations

import io
import itertools
import struct

import piexif
import pytest
from piexif import GPSIFD, ExifIFD, ImageIFD
from PIL import Image

from captioner.exporting.exif_block import packed

TYPES = {name: {tag: each["type"] for tag, each in piexif.TAGS[name].items()} for name in ("Image", "Exif", "GPS")}
MAIN = {ImageIFD.Make: b"Maker", ImageIFD.Model: b"Odd", ImageIFD.XResolution: (72, 1), ImageIFD.Orientation: 1}
SHOT = {
    ExifIFD.DateTimeOriginal: b"2024:02:13 08:09:10",
    ExifIFD.ExposureTime: (1, 250),
    ExifIFD.ExposureBiasValue: (-1, 3),
    ExifIFD.LensSpecification: ((24, 1), (70, 1), (28, 10), (28, 10)),
    ExifIFD.ExifVersion: b"0232",
    ExifIFD.LensModel: "Weitwinkel ä".encode(),
    ExifIFD.PixelXDimension: 70_000,
}
WHERE = {GPSIFD.GPSVersionID: (2, 3, 0, 0), GPSIFD.GPSLatitudeRef: b"N", GPSIFD.GPSLatitude: ((30, 1), (2, 1), (1, 9))}
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8}


def directory(block: bytes, at: int) -> tuple[dict[int, bytes], list[range], int]:
    """Values by tag, the stretches taken by the directory and its values, and its pointer to the next."""
    (count,) = struct.unpack_from(">H", block, at)
    values, taken = {}, [range(at, at + 6 + 12 * count)]
    tags = []
    for entry in range(count):
        tag, kind, items = struct.unpack_from(">HHI", block, at + 2 + 12 * entry)
        size = items * SIZES[kind]
        where = at + 10 + 12 * entry
        if size > 4:
            (where,) = struct.unpack_from(">I", block, where)
            taken.append(range(where, where + size))
        values[tag] = block[where : where + size]
        tags.append(tag)
    assert tags == sorted(tags)
    (following,) = struct.unpack_from(">I", block, at + 2 + 12 * count)
    return values, taken, following


def test_directories_end_values_are_even_and_nothing_overlaps() -> None:
    block = packed(MAIN, SHOT, WHERE, TYPES)
    assert block[:6] == b"Exif\0\0"
    block = block[6:]
    main, taken, following = directory(block, 8)
    assert following == 0
    for pointer in (0x8769, 0x8825):
        (at,) = struct.unpack(">I", main[pointer])
        _, more, following = directory(block, at)
        assert following == 0
        taken += more
    taken.sort(key=lambda stretch: stretch.start)
    assert all(stretch.start % 2 == 0 and stretch.stop <= len(block) for stretch in taken)
    assert all(one.stop <= other.start for one, other in itertools.pairwise(taken))


def test_what_was_packed_is_read_by_others() -> None:
    block = packed(MAIN, SHOT, WHERE, TYPES)
    read = piexif.load(block)
    assert {tag: read["0th"][tag] for tag in MAIN} == MAIN
    assert read["Exif"] == SHOT
    assert read["GPS"] == WHERE
    picture = io.BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "JPEG", exif=block)
    exif = Image.open(picture).getexif()
    assert (exif[ImageIFD.Model], exif.get_ifd(0x8769)[ExifIFD.DateTimeOriginal]) == ("Odd", "2024:02:13 08:09:10")


def test_an_empty_directory_is_left_out() -> None:
    read = piexif.load(packed({ImageIFD.Orientation: 1}, {}, {}, TYPES))
    assert read["0th"] == {ImageIFD.Orientation: 1}
    assert (read["Exif"], read["GPS"]) == ({}, {})


@pytest.mark.parametrize(
    ("tag", "value"),
    [(ImageIFD.Orientation, 70_000), (ImageIFD.XResolution, 72), (ImageIFD.Orientation, "up"), (ImageIFD.Make, 5)],
)
def test_a_value_that_its_type_cannot_hold_is_refused(tag: int, value: object) -> None:
    with pytest.raises(ValueError, match="no value"):
        packed({tag: value}, {}, {}, TYPES)
