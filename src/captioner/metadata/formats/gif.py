"""GIF and BMP, for reading: that it is one, and its size; they hold no captions."""

from __future__ import annotations

from captioner.metadata.blocks import Blocks, Source

SUFFIXES = (".gif", ".bmp")

READ_ONLY = "GIF and BMP files have no place for captions"
"""Why no such file is written."""


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a GIF or a BMP."""
    return head[:6] in (b"GIF87a", b"GIF89a") or (head[:2] == b"BM" and head[6:10] == b"\0\0\0\0" and len(head) > 26)


def blocks(source: Source) -> Blocks:
    """Format and size."""
    head = source.head
    if head[:2] == b"BM":
        found = Blocks("BMP", int.from_bytes(head[18:22], "little"))
        found.height = abs(int.from_bytes(head[22:26], "little", signed=True))
    else:
        found = Blocks("GIF", int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little"))
    found.read_only = READ_ONLY
    return found
