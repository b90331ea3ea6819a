from __future__ import annotations

import io
import struct
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import piexif
import pytest
from PIL import Image, ImageCms

from captioner.domain.errors import NotAPicture, Unreadable
from captioner.exporting.camera_exif import camera_exif
from captioner.exporting.encode import encoded
from captioner.exporting.presets import Preset, Removal
from captioner.metadata import PICTURE_SUFFIXES

REQUIRED = (
    piexif.ImageIFD.XResolution,
    piexif.ImageIFD.YResolution,
    piexif.ImageIFD.ResolutionUnit,
    piexif.ImageIFD.YCbCrPositioning,
)
"""What every JPEG's Exif must have by its standard, whatever the camera said."""
WEB = Preset(name="web", long_edge=400, quality=86, srgb=True, remove=(Removal.GPS, Removal.SERIAL_NUMBERS))
FULL = Preset(name="full", quality=95)


def a_photo(path: Path, size: tuple[int, int] = (900, 600), **more: object) -> Path:
    thumbnail = io.BytesIO()
    Image.new("RGB", (16, 12), "red").save(thumbnail, "JPEG")
    exif = piexif.dump(
        {
            "0th": {
                piexif.ImageIFD.Make: b"Nikon",
                piexif.ImageIFD.Model: b"Z9",
                piexif.ImageIFD.Software: b"Editor 7",
                piexif.ImageIFD.Artist: b"Somebody",
                piexif.ImageIFD.Orientation: 6,
            },
            "Exif": {
                piexif.ExifIFD.ExposureTime: (1, 500),
                piexif.ExifIFD.FNumber: (28, 10),
                piexif.ExifIFD.ISOSpeedRatings: 800,
                piexif.ExifIFD.ExposureBiasValue: (-1, 3),
                piexif.ExifIFD.FocalLength: (85, 1),
                piexif.ExifIFD.LensModel: "NIKKOR Z 85mm ƒ/1.2 S".encode(),
                piexif.ExifIFD.LensSpecification: ((85, 1), (85, 1), (12, 10), (12, 10)),
                piexif.ExifIFD.DateTimeOriginal: b"2024:02:13 14:05:06",
                piexif.ExifIFD.OffsetTimeOriginal: b"+08:00",
                piexif.ExifIFD.BodySerialNumber: b"1234567",
                piexif.ExifIFD.LensSerialNumber: b"7654321",
                piexif.ExifIFD.CameraOwnerName: b"Ann Poe",
                piexif.ExifIFD.MakerNote: b"Nikon\0secret",
                piexif.ExifIFD.UserComment: b"ASCII\0\0\0private",
            },
            "GPS": {
                piexif.GPSIFD.GPSVersionID: (2, 3, 0, 0),
                piexif.GPSIFD.GPSLatitudeRef: b"N",
                piexif.GPSIFD.GPSLatitude: ((31, 1), (13, 1), (4321, 100)),
            },
            "1st": {piexif.ImageIFD.Compression: 6},
            "thumbnail": thumbnail.getvalue(),
        }
    )
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    image.save(path, exif=exif, **more)
    return path


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg))


def test_it_is_scaled_upright_and_says_so(tmp_path: Path) -> None:
    made = encoded(a_photo(tmp_path / "a.jpg"), WEB)
    with opened(made.jpeg) as image:
        assert image.format == "JPEG"
        assert image.size == (made.width, made.height) == (267, 400)
        left, right = image.convert("L").getpixel((20, 200)), image.convert("L").getpixel((246, 200))
        assert isinstance(left, int)
        assert isinstance(right, int)
        assert left > right  # dark at the top as stored, so at the right once turned
    tags = piexif.load(made.jpeg)
    assert tags["0th"][piexif.ImageIFD.Orientation] == 1
    assert (tags["Exif"][piexif.ExifIFD.PixelXDimension], tags["Exif"][piexif.ExifIFD.PixelYDimension]) == (267, 400)


def test_a_small_picture_is_never_enlarged(tmp_path: Path) -> None:
    made = encoded(a_photo(tmp_path / "a.jpg", (90, 60)), WEB)
    assert (made.width, made.height) == (60, 90)


def test_camera_lens_exposure_and_date_are_kept_and_nothing_else(tmp_path: Path) -> None:
    tags = piexif.load(encoded(a_photo(tmp_path / "a.jpg"), WEB).jpeg)
    assert set(tags["0th"]) - {piexif.ImageIFD.ExifTag} == {
        piexif.ImageIFD.Make,
        piexif.ImageIFD.Model,
        piexif.ImageIFD.Orientation,
        *REQUIRED,
    }
    exif = tags["Exif"]
    assert exif[piexif.ExifIFD.ExposureTime] == (1, 500)
    assert Fraction(*exif[piexif.ExifIFD.FNumber]) == Fraction(28, 10)
    assert exif[piexif.ExifIFD.ISOSpeedRatings] == 800
    assert exif[piexif.ExifIFD.ExposureBiasValue] == (-1, 3)
    assert exif[piexif.ExifIFD.LensModel] == "NIKKOR Z 85mm ƒ/1.2 S".encode()
    assert len(exif[piexif.ExifIFD.LensSpecification]) == 4
    assert exif[piexif.ExifIFD.DateTimeOriginal] == b"2024:02:13 14:05:06"
    assert exif[piexif.ExifIFD.OffsetTimeOriginal] == b"+08:00"
    for private in (piexif.ExifIFD.MakerNote, piexif.ExifIFD.UserComment):
        assert private not in exif
    for serial in (piexif.ExifIFD.BodySerialNumber, piexif.ExifIFD.LensSerialNumber, piexif.ExifIFD.CameraOwnerName):
        assert serial not in exif
    assert not tags["GPS"]
    assert not tags["1st"]
    assert tags["thumbnail"] is None


def test_position_and_serial_numbers_stay_where_the_preset_does_not_remove_them(tmp_path: Path) -> None:
    tags = piexif.load(encoded(a_photo(tmp_path / "a.jpg"), FULL).jpeg)
    assert tags["Exif"][piexif.ExifIFD.BodySerialNumber] == b"1234567"
    assert tags["GPS"][piexif.GPSIFD.GPSLatitude] == ((31, 1), (13, 1), (4321, 100))
    assert tags["GPS"][piexif.GPSIFD.GPSVersionID] == (2, 3, 0, 0)
    assert piexif.ExifIFD.MakerNote not in tags["Exif"]


def odd_profile() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    profile = profile.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")
    return profile.replace("sRGB built-in".encode("utf-16-be"), "odd RGB paper".encode("utf-16-be"))


def test_srgb_is_converted_and_embedded_or_the_own_profile_kept(tmp_path: Path) -> None:
    Image.new("RGB", (64, 64), (200, 40, 40)).save(tmp_path / "a.png", icc_profile=odd_profile())
    with opened(encoded(tmp_path / "a.png", WEB).jpeg) as image:
        red, _, blue = image.getpixel((30, 30))  # type: ignore[misc]
        assert blue > red
        embedded = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
        assert ImageCms.getProfileDescription(embedded).strip() == "sRGB built-in"
        assert len(image.info["icc_profile"]) < 1000
    assert piexif.load(encoded(tmp_path / "a.png", WEB).jpeg)["Exif"][piexif.ExifIFD.ColorSpace] == 1
    with opened(encoded(tmp_path / "a.png", FULL).jpeg) as image:
        red, _, blue = image.getpixel((30, 30))  # type: ignore[misc]
        assert red > blue
        assert image.info["icc_profile"] == odd_profile()


@pytest.mark.parametrize("mode", ["L", "CMYK", "LAB", "RGBA", "I;16"])
@pytest.mark.parametrize("preset", [WEB, FULL], ids=["web", "full"])
def test_every_kind_of_picture_becomes_a_jpeg(tmp_path: Path, mode: str, preset: Preset) -> None:
    Image.new(mode, (40, 20)).save(tmp_path / "a.tif")
    with opened(encoded(tmp_path / "a.tif", preset).jpeg) as image:
        assert image.size == (40, 20)
        assert image.mode == ("RGB" if preset.srgb or mode not in ("L", "CMYK", "I;16") else image.mode)


def test_broken_exif_costs_what_the_camera_said_and_not_the_picture(tmp_path: Path) -> None:
    Image.new("RGB", (40, 20)).save(tmp_path / "a.jpg", exif=b"Exif\0\0II*\0\xff\xff\xff\xff broken")
    tags = piexif.load(encoded(tmp_path / "a.jpg", WEB).jpeg)
    assert tags["0th"][piexif.ImageIFD.Orientation] == 1


def test_a_value_of_the_wrong_type_is_left_out(tmp_path: Path) -> None:
    make_is_a_number = struct.pack("<HHLL", 0x010F, 3, 1, 5)
    model_is_text = struct.pack("<HHL4s", 0x0110, 2, 3, b"Z9")
    directory = b"II*\0" + struct.pack("<LH", 8, 2) + make_is_a_number + model_is_text + bytes(4)
    Image.new("RGB", (40, 20)).save(tmp_path / "a.jpg", exif=b"Exif\0\0" + directory)
    tags = piexif.load(camera_exif(tmp_path / "a.jpg", (40, 20), srgb=True))
    assert 0x010F not in tags["0th"]
    assert tags["0th"][0x0110] == b"Z9"


def test_what_cannot_be_decoded_is_refused(tmp_path: Path) -> None:
    whole = a_photo(tmp_path / "a.jpg").read_bytes()
    (tmp_path / "short.jpg").write_bytes(whole[: len(whole) - 2000])
    with pytest.raises(NotAPicture, match="breaks off"):
        encoded(tmp_path / "short.jpg", WEB)
    with pytest.raises(Unreadable):
        encoded(tmp_path / "gone.jpg", WEB)
    Image.new("1", (66_000, 2)).save(tmp_path / "long.png")
    with pytest.raises(NotAPicture, match="65,500"):
        encoded(tmp_path / "long.png", FULL)


def test_the_camera_exif_of_the_whole_corpus_can_be_carried_over(shared: Callable[[str], Path]) -> None:
    files = [file for file in sorted(shared("corpus").rglob("*")) if file.suffix.lower() in PICTURE_SUFFIXES]
    kept = 0
    for file in files:
        try:
            tags = piexif.load(camera_exif(file, (100, 50), srgb=True))
        except NotAPicture:
            continue
        kept += piexif.ImageIFD.Model in tags["0th"]
        assert piexif.ExifIFD.MakerNote not in tags["Exif"]
    assert kept > 85
