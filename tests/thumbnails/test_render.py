from __future__ import annotations

import io
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import piexif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageDraw

from captioner.domain.errors import FileError, NotAPicture, Unreadable
from captioner.thumbnails import opening
from captioner.thumbnails.render import render, upright, upright_srgb

RED, GREEN, BLUE, YELLOW = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)


def four_corners(width: int = 80, height: int = 40) -> Image.Image:
    """Red top left, green top right, blue bottom left, yellow bottom right."""
    image = Image.new("RGB", (width, height), RED)
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height // 2 - 1), GREEN)
    draw.rectangle((0, height // 2, width // 2 - 1, height), BLUE)
    draw.rectangle((width // 2, height // 2, width, height), YELLOW)
    return image


def nearest(colour: tuple[int, ...]) -> tuple[int, int, int]:
    return min((RED, GREEN, BLUE, YELLOW), key=lambda c: sum((a - b) ** 2 for a, b in zip(c, colour, strict=True)))


def corners(image: Image.Image) -> list[tuple[int, int, int]]:
    w, h = image.size
    spots = [(w // 4, h // 4), (3 * w // 4, h // 4), (w // 4, 3 * h // 4), (3 * w // 4, 3 * h // 4)]
    return [nearest(image.getpixel(spot)) for spot in spots]  # type: ignore[arg-type]


STORED_AS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a camera stores an upright picture under each Exif orientation."""


@pytest.mark.parametrize("suffix", ["jpg", "tif", "png", "webp"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_stands_upright(tmp_path: Path, orientation: int, suffix: str) -> None:
    turn = STORED_AS[orientation]
    stored = four_corners() if turn is None else four_corners().transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = tmp_path / f"a.{suffix}"
    stored.save(file, exif=exif)
    image = upright_srgb(file)
    assert image.size == (80, 40)
    assert corners(image) == [RED, GREEN, BLUE, YELLOW]
    assert upright_srgb(file, 40).size == (40, 20)
    small = render(file, 20)
    assert (small.width, small.height) == (20, 10)


def test_a_thumbnail_is_an_untagged_jpeg_of_the_asked_size_and_never_larger_than_the_picture(tmp_path: Path) -> None:
    four_corners(3000, 1000).save(tmp_path / "big.jpg")
    four_corners(30, 10).save(tmp_path / "small.jpg")
    big, small = render(tmp_path / "big.jpg"), render(tmp_path / "small.jpg")
    assert (big.width, big.height) == (512, 171)
    assert (small.width, small.height) == (30, 10)
    with Image.open(io.BytesIO(big.jpeg)) as image:
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (512, 171))
        assert "icc_profile" not in image.info
    assert len(big.dhash) == 96


MIDDLE_GREY = Image.new("L", (20, 10), 128)
MODES = {
    "L": MIDDLE_GREY,
    "LA": MIDDLE_GREY.convert("LA"),
    "P": MIDDLE_GREY.convert("RGB").quantize(4),
    "RGB": MIDDLE_GREY.convert("RGB"),
    "RGBA": MIDDLE_GREY.convert("RGBA"),
    "I;16": Image.new("I;16", (20, 10), 128 * 257),
    "I": Image.new("I", (20, 10), 128 * 257),
    "F": Image.new("F", (20, 10), 128 / 255),
    "CMYK": MIDDLE_GREY.convert("RGB").convert("CMYK"),
    "LAB": Image.new("LAB", (20, 10), (137, 128, 128)),
}


@pytest.mark.parametrize("mode", MODES)
def test_every_mode_becomes_eight_bit_rgb(tmp_path: Path, mode: str) -> None:
    file = tmp_path / ("a.png" if mode in ("LA", "P", "RGBA") else "a.tif")
    MODES[mode].save(file)
    result = upright_srgb(file)
    assert result.mode == "RGB"
    assert all(abs(value - 128) <= 4 for value in result.getpixel((5, 5)))  # type: ignore[union-attr]


def test_a_bilevel_picture_is_black_and_white(tmp_path: Path) -> None:
    image = Image.new("1", (20, 10), 1)
    image.paste(0, (0, 0, 10, 10))
    image.save(tmp_path / "a.tif")
    result = upright_srgb(tmp_path / "a.tif")
    assert (result.getpixel((2, 2)), result.getpixel((15, 2))) == ((0, 0, 0), (255, 255, 255))


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    image = Image.new("RGBA", (20, 20), (255, 0, 0, 0))
    image.paste((255, 0, 0, 255), (0, 0, 10, 20))
    image.save(tmp_path / "a.png")
    result = upright_srgb(tmp_path / "a.png")
    assert result.getpixel((2, 2)) == RED
    assert result.getpixel((15, 2)) == (255, 255, 255)
    image.quantize(4).save(tmp_path / "p.png")
    assert upright_srgb(tmp_path / "p.png").getpixel((15, 2)) == (255, 255, 255)


def swapped_profile() -> bytes:
    """A valid RGB profile that is not sRGB: its red and blue primaries change places."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile = profile.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")
    return bytes(profile.replace("sRGB built-in".encode("utf-16-be"), "odd RGB paper".encode("utf-16-be")))


def test_colours_are_converted_by_the_profile_and_kept_without_one(tmp_path: Path) -> None:
    image = Image.new("RGB", (16, 16), (200, 40, 40))
    image.save(tmp_path / "plain.png")
    image.save(tmp_path / "odd.png", icc_profile=swapped_profile())
    image.save(tmp_path / "srgb.png", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    image.save(tmp_path / "broken.png", icc_profile=b"no profile at all")
    for untouched in ("plain", "srgb", "broken"):
        assert upright_srgb(tmp_path / f"{untouched}.png").getpixel((5, 5)) == (200, 40, 40)
    red, _, blue = upright_srgb(tmp_path / "odd.png").getpixel((5, 5))  # type: ignore[misc]
    assert blue > 150 > red
    assert "icc_profile" not in upright_srgb(tmp_path / "odd.png").info
    assert upright(tmp_path / "odd.png").info["icc_profile"] == swapped_profile()
    assert upright(tmp_path / "odd.png").getpixel((5, 5)) == (200, 40, 40)


def test_a_camera_picture_in_adobe_rgb_that_says_so_in_exif_alone_is_converted(tmp_path: Path) -> None:
    image = Image.new("RGB", (16, 16), (200, 100, 50))
    for index, expected in ((b"R03", (227, 100, 42)), (b"R98", (200, 100, 50))):
        exif = {
            "Exif": {piexif.ExifIFD.ColorSpace: 0xFFFF},
            "Interop": {piexif.InteropIFD.InteroperabilityIndex: index},
        }
        image.save(tmp_path / "a.png", exif=piexif.dump(exif)[6:])
        shown = upright_srgb(tmp_path / "a.png").getpixel((5, 5))
        assert all(abs(a - b) <= 1 for a, b in zip(shown, expected, strict=True))  # type: ignore[arg-type]
    image.save(tmp_path / "a.png", exif=piexif.dump(exif | {"Interop": {1: b"R03"}})[6:], icc_profile=swapped_profile())
    assert upright(tmp_path / "a.png").info["icc_profile"] == swapped_profile()


def test_a_grey_picture_with_a_colour_profile_is_still_shown(tmp_path: Path) -> None:
    Image.new("L", (16, 16), 90).save(tmp_path / "a.jpg", icc_profile=swapped_profile())
    assert upright_srgb(tmp_path / "a.jpg").mode == "RGB"


def test_a_cmyk_jpeg_is_not_inverted(tmp_path: Path) -> None:
    Image.new("CMYK", (16, 16), (0, 255, 255, 0)).save(tmp_path / "a.jpg")
    assert nearest(upright_srgb(tmp_path / "a.jpg", 8).getpixel((4, 4))) == RED  # type: ignore[arg-type]


def test_a_scaled_decode_looks_like_a_full_one(tmp_path: Path) -> None:
    image = Image.radial_gradient("L").resize((1600, 1200)).convert("RGB")
    image.save(tmp_path / "a.jpg", quality=95)
    scaled = upright_srgb(tmp_path / "a.jpg", 200)
    full = upright_srgb(tmp_path / "a.jpg").resize((200, 150), Image.Resampling.LANCZOS)
    differences = [abs(a - b) for a, b in zip(scaled.tobytes(), full.tobytes(), strict=True)]
    assert max(differences) <= 12
    assert sum(differences) / len(differences) < 1.5


def test_bad_files_are_refused_in_one_sentence_that_names_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "formats", lambda: opening.FORMATS)
    whole = io.BytesIO()
    four_corners(400, 300).save(whole, "JPEG")
    bad: dict[str, tuple[bytes, type[FileError], str]] = {
        "empty.jpg": (b"", NotAPicture, "empty"),
        "text.jpg": (b"this is no picture\n" * 20, NotAPicture, "no picture of a known kind"),
        "short.jpg": (whole.getvalue()[: len(whole.getvalue()) // 2], NotAPicture, "breaks off"),
        "phone.heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(64), NotAPicture, "HEIC"),
        "camera.cr3": (b"\0\0\0\x18ftypcrx " + bytes(64), NotAPicture, "RAW"),
    }
    for name, (content, kind, words) in bad.items():
        file = tmp_path / name
        file.write_bytes(content)
        with pytest.raises(kind, match=words) as caught:
            render(file)
        assert str(caught.value).startswith(name)
        assert "\n" not in str(caught.value)


def test_a_raw_file_that_decodes_to_a_stamp_is_refused(tmp_path: Path) -> None:
    four_corners(160, 120).save(tmp_path / "a.tif")
    (tmp_path / "a.tif").rename(tmp_path / "a.NEF")
    with pytest.raises(NotAPicture, match="RAW"):
        render(tmp_path / "a.NEF")


def test_what_cannot_be_opened_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no longer there"):
        render(tmp_path / "gone.jpg")
    with pytest.raises(Unreadable, match="folder"):
        render(tmp_path)
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(Unreadable, match="device"):
        render(tmp_path / "pipe.jpg")


def test_a_bomb_is_refused_before_it_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    png = io.BytesIO()
    Image.new("L", (10, 10)).save(png, "PNG")
    (tmp_path / "bomb.png").write_bytes(
        png.getvalue()[:16] + (100_000).to_bytes(4, "big") + (100_000).to_bytes(4, "big") + b"\x08\0\0\0\0" + bytes(4)
    )
    with pytest.raises(NotAPicture):
        render(tmp_path / "bomb.png")
    four_corners().save(tmp_path / "large.jpg")
    monkeypatch.setattr(opening, "MAX_PIXELS", 80 * 40 - 1)
    with pytest.raises(NotAPicture, match="80 × 40"):
        render(tmp_path / "large.jpg")


def test_a_stitched_picture_of_two_hundred_megapixels_is_no_bomb(tmp_path: Path) -> None:
    Image.new("1", (20_000, 10_000), 1).save(tmp_path / "wide.png")
    with opening.opened(tmp_path / "wide.png") as image:
        assert image.size == (20_000, 10_000)


WHOLE = io.BytesIO()
four_corners(64, 48).save(WHOLE, "JPEG", quality=60, exif=bytes(Image.Exif().tobytes()))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, 900), at=st.integers(0, 900), junk=st.binary(max_size=12))
def test_damage_anywhere_is_a_file_error_or_a_picture(tmp_path: Path, cut: int, at: int, junk: bytes) -> None:
    content = bytearray(WHOLE.getvalue())
    content[at : at + len(junk)] = junk
    file = tmp_path / "damaged.jpg"
    file.write_bytes(content[: max(0, len(content) - cut)])
    try:
        outcome: object = render(file, 32).jpeg[:2]
    except FileError as error:
        outcome = error.path
    assert outcome in (b"\xff\xd8", file)


def test_many_threads_render_the_same_as_one(tmp_path: Path) -> None:
    files = []
    for k in range(12):
        files.append(tmp_path / f"{k}.jpg")
        four_corners(300 + k, 200).save(files[-1], icc_profile=swapped_profile())
    alone = [render(file, 100) for file in files]
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(lambda file: render(file, 100), files)) == alone


def test_heic_is_shown_where_its_package_is_installed(shared: Callable[[str], Path]) -> None:
    pytest.importorskip("pillow_heif", reason="the optional package pillow-heif is not installed")
    small = render(shared("corpus/exif-samples/heic/IMG_5195.HEIC"), 128)
    assert (small.width, small.height) == (99, 128)


def test_every_jpeg_tiff_and_webp_of_the_corpus_is_shown(shared: Callable[[str], Path]) -> None:
    wanted = (".jpg", ".jpeg", ".tif", ".tiff", ".webp")
    files = [file for file in sorted(shared("corpus").rglob("*")) if file.suffix.lower() in wanted]
    assert len(files) > 140
    for file in files:
        small = render(file, 128)
        assert max(small.width, small.height) <= 128


def test_the_orientation_set_of_the_corpus_shows_the_same_scene(shared: Callable[[str], Path]) -> None:
    from captioner.thumbnails.hashing import distance

    folder = shared("corpus/exif-samples/jpg/orientation")
    for kind in ("landscape", "portrait"):
        hashes = [render(folder / f"{kind}_{n}.jpg").dhash for n in range(1, 9)]
        assert all(distance(hashes[0], other) <= 12 for other in hashes)
