from __future__ import annotations

import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageEnhance

from captioner.thumbnails.hashing import dhash, dhashes, distance

HASHES = st.binary(min_size=16, max_size=16)


def scene(seed: int = 0) -> Image.Image:
    image = Image.new("RGB", (600, 400), (150, 190, 230))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 260, 600, 400), (60 + seed % 40, 110, 50))
    for k in range(7):
        x, y = (k * 97 + seed * 61) % 560, (k * 53 + seed * 37) % 340
        draw.ellipse((x, y, x + 90, y + 120), ((k * 40 + seed * 13) % 255, k * 30 % 255, 200 - k * 20))
    return image


def recompressed(image: Image.Image, quality: int) -> Image.Image:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return Image.open(buffer)


def test_sixteen_bytes_of_horizontal_then_vertical_gradients() -> None:
    across = Image.linear_gradient("L").transpose(Image.Transpose.ROTATE_90)
    assert dhash(across) == b"\xff" * 8 + bytes(8)
    assert dhash(Image.linear_gradient("L")) == bytes(8) + b"\xff" * 8
    assert dhash(Image.new("RGB", (50, 50), "white")) == bytes(16)


def test_the_same_picture_scaled_recompressed_or_toned_stays_near() -> None:
    original = scene()
    for other in (
        original.resize((300, 200)),
        recompressed(original, 40),
        ImageEnhance.Brightness(original).enhance(1.15),
        original.convert("L"),
    ):
        assert distance(dhash(original), dhash(other)) <= 10


def test_a_copy_cropped_at_every_side_is_near_to_the_centre() -> None:
    original = scene()
    hashes = dhashes(original)
    assert hashes[:16] == dhash(original)
    for share in (0.03, 0.05, 0.07):
        copy = original.crop((int(600 * share), int(400 * share), int(600 * (1 - share)), int(400 * (1 - share))))
        assert min(distance(hashes[at : at + 16], dhash(copy)) for at in (16, 32, 48)) <= 10
    assert distance(hashes, dhash(original)) == 0


@pytest.mark.parametrize("box", [(33, 0, 567, 400), (42, 0, 558, 400), (0, 25, 600, 375), (0, 30, 600, 370)])
def test_a_copy_cropped_to_another_format_is_near_to_the_centre(box: tuple[int, int, int, int]) -> None:
    soft = Image.frombytes("L", (16, 12), random.Random(1).randbytes(192))
    original = soft.resize((600, 400), Image.Resampling.BICUBIC)
    hashes, copy = dhashes(original), dhash(original.crop(box))
    assert distance(hashes, copy) > 10
    assert min(distance(hashes[at:], copy) for at in range(16, len(hashes), 16)) <= 10


def test_other_pictures_are_far() -> None:
    hashes = [dhash(scene(seed)) for seed in range(6)]
    assert min(distance(a, b) for i, a in enumerate(hashes) for b in hashes[:i]) > 15
    mirrored = scene().transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert distance(dhash(scene()), dhash(mirrored)) > 15


@given(HASHES, HASHES)
def test_distance_counts_the_bits_that_differ(a: bytes, b: bytes) -> None:
    assert distance(a, a) == 0
    assert distance(a, b) == distance(b, a) == sum((x ^ y).bit_count() for x, y in zip(a, b, strict=True))
    assert distance(a, bytes(x ^ 255 for x in a)) == 128
