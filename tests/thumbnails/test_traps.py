from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from PIL import Image

from captioner.domain.errors import NotAPicture
from captioner.thumbnails.render import render
from captioner.thumbnails.traps import is_trap, overfull


def block(count: int, order: str = "<", size: int = 1000) -> bytes:
    """A TIFF block of one entry of that many values."""
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IH", 8, 1)
    return (head + struct.pack(order + "HHII", 0x0111, 4, count, 26)).ljust(size, b"\0")


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("count", "answer"), [(10, False), (250, False), (251, True), (0xFFFFFFFF, True)])
def test_more_values_than_there_are_bytes_are_a_trap(order: str, count: int, answer: bool) -> None:
    stream = io.BytesIO(block(count, order))
    assert overfull(stream, 1000) is answer
    assert stream.tell() == 0


@pytest.mark.parametrize(
    "data", [b"", b"II", b"II*\0\x08\0\0\0", b"\xff\xd8\xff\xe0", b"II*\0\xff\xff\xff\xff", b"II+\0" + b"\xff" * 20]
)
def test_what_is_cut_off_or_no_tiff_is_none(data: bytes) -> None:
    assert not overfull(io.BytesIO(data), len(data))


def test_a_large_picture_of_a_small_file_is_refused(tmp_path: Path) -> None:
    Image.new("RGB", (9000, 9000)).save(tmp_path / "black.png", compress_level=9)
    with pytest.raises(NotAPicture, match="far too small"):
        render(tmp_path / "black.png")


@pytest.mark.parametrize(
    ("chunk", "answer"), [(b"\x01\xc9\xc3\x80iTXt", False), (b"\x02\0\0\0iTXt", True), (b"\x7f\0\0\0IDAT", False)]
)
def test_a_png_with_more_around_its_picture_than_any_is_a_trap(chunk: bytes, answer: bool) -> None:
    stream = io.BytesIO(b"\x89PNG\r\n\x1a\n" + chunk)
    assert is_trap(stream, 1 << 31) is answer
    assert stream.tell() == 0


def test_a_png_of_very_many_chunks_and_a_webp_of_gigabytes_are_traps() -> None:
    chunks = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0teSt\0\0\0\0" * 200_001
    assert is_trap(io.BytesIO(chunks), len(chunks))
    assert is_trap(io.BytesIO(b"RIFF\0\0\0\0WEBP"), 1 << 30)
    assert not is_trap(io.BytesIO(b"RIFF\0\0\0\0WEBP"), 1 << 20)
