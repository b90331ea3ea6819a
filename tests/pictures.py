"""Small pictures for tests, made by us: distinct scenes with metadata of our own."""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image, ImageDraw

from captioner import metadata
from captioner.domain.iptc import metadata_from

CFP = "People walk past lanterns at Yuyuan Garden in Shanghai, China, February 13, 2024. /CFP"


def draw(path: Path, seed: int = 0, size: tuple[int, int] = (320, 240)) -> Path:
    """A JPEG that no other seed looks like."""
    chance = random.Random(seed)
    image = Image.new("RGB", size, tuple(chance.randrange(256) for _ in range(3)))
    pen = ImageDraw.Draw(image)
    for _ in range(30):
        x, y = chance.randrange(size[0]), chance.randrange(size[1])
        pen.ellipse(
            (x, y, x + chance.randrange(20, 120), y + chance.randrange(20, 120)),
            tuple(chance.randrange(256) for _ in range(3)),
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, "JPEG", quality=90)
    return path


def news_photo(path: Path, seed: int = 0, **fields: str | list[str]) -> Path:
    """A JPEG with these fields written in it as an agency would."""
    draw(path, seed)
    if fields:
        metadata.write(path, metadata_from(fields), tuple(fields))
    return path


def undeclared(path: Path, city: bytes) -> Path:
    """A JPEG whose IIM has a city in these bytes, and does not say their charset."""
    plain = draw(path).read_bytes()
    block = b"\x1c\x02\x5a" + len(city).to_bytes(2, "big") + city
    body = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(block).to_bytes(4, "big") + block + b"\0" * (len(block) % 2)
    path.write_bytes(plain[:2] + b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body + plain[2:])
    return path
