from __future__ import annotations

import random

import pytest
from PIL import Image, ImageOps

from captioner.catalog.dhashes import turned
from captioner.thumbnails.hashing import dhash, distance


@pytest.mark.parametrize("seed", range(4))
def test_the_hash_of_a_turned_picture_is_foretold(seed: int) -> None:
    soft = Image.frombytes("L", (12, 9), random.Random(seed).randbytes(108))
    picture = soft.resize((320, 240), Image.Resampling.BICUBIC)
    clockwise = (Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_90)
    copies = [*map(picture.transpose, clockwise), ImageOps.mirror(picture)]
    for copy, foretold in zip(copies, turned(dhash(picture)), strict=True):
        assert distance(dhash(copy), foretold) <= 3
        assert distance(dhash(copy), dhash(picture)) > 20
