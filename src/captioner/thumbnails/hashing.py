"""The difference hash: 128 bits that stay nearly the same when a picture is scaled, recompressed or toned."""

from __future__ import annotations

from PIL import Image

MARGINS = (0.025, 0.05, 0.075)
"""What a copy may have been cropped by at every side, as shares of width and height; what lies between is near to one of them."""


def dhashes(image: Image.Image) -> bytes:
    """64 bytes of an upright picture: its own hash, then those that it has without each of MARGINS; its cropped copies have one of them."""
    grey = image.convert("L")
    width, height = grey.size
    boxes = ((x, y, width - x, height - y) for x, y in ((round(width * m), round(height * m)) for m in MARGINS))
    return dhash(grey) + b"".join(dhash(grey.crop(box)) for box in boxes)


def dhash(image: Image.Image) -> bytes:
    """16 bytes of an upright picture: 64 bits “brighter to the right”, row by row, then 64 bits “brighter below”."""
    grey = image if image.mode == "L" else image.convert("L")
    across = grey.resize((9, 8), Image.Resampling.BOX).tobytes()
    down = grey.resize((8, 9), Image.Resampling.BOX).tobytes()
    bits = 0
    for y in range(8):
        for x in range(8):
            bits = bits << 1 | (across[9 * y + x] < across[9 * y + x + 1])
    for y in range(8):
        for x in range(8):
            bits = bits << 1 | (down[8 * y + x] < down[8 * y + 8 + x])
    return bits.to_bytes(16, "big")


def distance(a: bytes, b: bytes) -> int:
    """In how many of the 128 bits two hashes, or two pictures' own ones, differ: 0 for the same picture, about 64 for unrelated ones."""
    return (int.from_bytes(a[:16], "big") ^ int.from_bytes(b[:16], "big")).bit_count()
