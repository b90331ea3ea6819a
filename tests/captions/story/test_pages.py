from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.captions.story.pages import LONGEST, decoded, is_html, is_text, unscripted


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("grüß".encode(), "grüß"),
        ("\ufeffgrüß".encode("utf-16"), "\ufeffgrüß"),
        ("消防员".encode("gb18030"), "消防员"),
        (b'<meta charset="gb2312">' + "消防员".encode("gbk"), '<meta charset="gb2312">消防员'),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>\xe9', '<?xml version="1.0" encoding="iso-8859-1"?>é'),
        ("<p>消防员</p>".encode("utf-16-le"), "<p>消防员</p>"),
        ("<p>消防员</p>".encode("utf-16-be"), "<p>消防员</p>"),
        (b'<meta charset="utf-8">' + "消防员".encode("gb18030"), '<meta charset="utf-8">消防员'),
        (b'<meta charset="gb2312">' + "消防员".encode(), '<meta charset="gb2312">消防员'),
        ("صيادون في البحر".encode("cp1256"), "صيادون في البحر"),
        ("صيادون يسحبون شباكهم، 12 مارس 2022".encode("cp1256"), "صيادون يسحبون شباكهم، 12 مارس 2022"),
        ("grüße, élève, größer".encode("cp1252"), "grüße, élève, größer"),
        (b'<meta charset="iso-2022-jp">' + "消防".encode("iso-2022-jp"), '<meta charset="iso-2022-jp">消防'),
        (b'<meta charset="utf-8">' + "صيادون في البحر".encode("cp1256"), '<meta charset="utf-8">صيادون في البحر'),
        ("消防员在清远市区排涝的时候遇到了困难。".encode() + b"\xff", "消防员在清远市区排涝的时候遇到了困难。\ufffd"),
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


def test_utf_16_without_a_mark_is_text() -> None:
    assert is_text("<p>Fire</p>".encode("utf-16-le"))
    assert not is_text(bytes(range(256)) * 8)


@pytest.mark.parametrize(
    ("page", "read"),
    [
        ("<p>a</p><script>var x='<p>';</script><p>b</p>", "<p>a</p><p>b</p>"),
        ("<p>a</p><STYLE type=x>p{}</STYLE >b", "<p>a</p>b"),
        ("<p>a<script>never closed <p>b", "<p>a"),
        ('<script type="application/ld+json">{}</script>', '<script type="application/ld+json">{}</script>'),
        (f'<img src="data:image/png;base64,{"A" * 500}" alt="x">', '<img src="data:image/png;base64," alt="x">'),
        ("x" * (LONGEST + 5), "x" * LONGEST),
    ],
    ids=["script", "style", "unclosed", "data", "picture", "long"],
)
def test_what_no_reader_sees_is_not_read(page: str, read: str) -> None:
    assert unscripted(page) == read
