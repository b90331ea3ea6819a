"""Adobe RGB (1998) as a profile, for camera pictures that are in it and carry none: they say so in Exif alone (DCF 2.0)."""

from __future__ import annotations

import struct
from functools import cache

_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.60974, 0.31111, 0.01947),
    b"gXYZ": (0.20528, 0.62567, 0.06087),
    b"bXYZ": (0.14919, 0.06322, 0.74457),
}
"""Adapted to D50, as profiles have them."""
_GAMMA = 563
"""2 + 51/256 in 256ths (Adobe RGB (1998) Color Image Encoding, section 4.3.1.2)."""
_NAME = b"Adobe RGB (1998) compatible\0"


@cache
def adobe_rgb_profile() -> bytes:
    """A matrix profile of about 500 bytes (ICC.1:2001-04, version 2.4)."""
    curve = b"curv" + struct.pack(">LLH", 0, 1, _GAMMA)
    tags = {
        b"desc": b"desc" + struct.pack(">LL", 0, len(_NAME)) + _NAME + bytes(4 + 4 + 2 + 1 + 67),
        b"cprt": b"text" + bytes(4) + b"No copyright, use freely\0",
        b"wtpt": _xyz(_D50),
        **{tag: _xyz(colour) for tag, colour in _PRIMARIES.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    table, body, start = b"", b"", 128 + 4 + 12 * len(tags)
    for tag, content in tags.items():
        table += struct.pack(">4sLL", tag, start + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    return _header(start + len(body)) + struct.pack(">L", len(tags)) + table + body


def _header(size: int) -> bytes:
    made = struct.pack(">6H", 2024, 1, 1, 0, 0, 0)
    named = struct.pack(">LLL4s4s4s", size, 0, 0x02400000, b"mntr", b"RGB ", b"XYZ ") + made + b"acsp"
    return (named + bytes(28) + _numbers(_D50)).ljust(128, b"\0")


def _xyz(colour: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + _numbers(colour)


def _numbers(colour: tuple[float, float, float]) -> bytes:
    return struct.pack(">3l", *(round(value * 65536) for value in colour))
