"""The difference hash: 128 bits that stay nearly the same when a picture is scaled, recompressed or toned."""

from __future__ import annotations

from PIL import Image

MARGINS = ((0.025, 0.025), (0.05, 0.05), (0.075, 0.075), (0.06, 0), (0, 0.06))
"""What a copy may have been cropped by, as shares of the width at left and right, and of the height at top and bottom.

What lies between is near to one of them: up to eight per cent at every side, or at two sides for another format, such as 4:3 of 3:2.
"""


def dhashes(image: Image.Image) -> bytes:
    """96 bytes of an upright picture: its own hash, then those that it has without each of MARGINS; its cropped copies have one of them."""
    grey = image.convert("L")
    width, height = grey.size
    sizes = ((round(width * across), round(height * down)) for across, down in MARGINS)
    return dhash(grey) + b"".join(dhash(grey.crop((x, y, width - x, height - y))) for x, y in sizes)


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
