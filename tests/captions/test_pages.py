from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.captions.pages import decoded, is_html


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("grüß".encode(), "grüß"),
        ("\ufeffgrüß".encode("utf-16"), "\ufeffgrüß"),
        ("消防员".encode("gb18030"), "消防员"),
        (b'<meta charset="gb2312">' + "消防员".encode("gbk"), '<meta charset="gb2312">消防员'),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>\xe9', '<?xml version="1.0" encoding="iso-8859-1"?>é'),
        (b'<meta charset="no-such">x', '<meta charset="no-such">x'),
    ],
)
def test_decoding(page: bytes, text: str) -> None:
    assert decoded(page) == text


@given(st.binary())
def test_decoding_never_raises(page: bytes) -> None:
    assert isinstance(decoded(page), str)


def test_html_is_told_from_text() -> None:
    assert is_html("<!DOCTYPE html><p>x")
    assert is_html('text <img src="a.jpg"> text')
    assert not is_html("a < b and b > c, <said> the professor")
