from __future__ import annotations

import pytest

from captioner.captions.story.html import read_html
from captioner.captions.story.pages import Line, PagePicture


def pictures(html: str) -> list[PagePicture]:
    return [item for item in read_html(html).items if isinstance(item, PagePicture)]


@pytest.mark.parametrize(
    ("attributes", "address"),
    [
        ('src="a.jpg"', "a.jpg"),
        ('src="data:image/gif;base64,AA==" data-src="a.jpg"', "a.jpg"),
        ('src="/static/blank.gif" data-original="a.jpg"', "a.jpg"),
        ('src="/placeholder.png" srcset="s.jpg 320w, a.jpg 1200w"', "a.jpg"),
        ('srcset="s.jpg 1x, a.jpg 2x"', "a.jpg"),
        ('src="a.jpg?x=1&amp;y=2"', "a.jpg?x=1&y=2"),
    ],
)
def test_a_picture_has_its_own_address(attributes: str, address: str) -> None:
    assert [p.src for p in pictures(f"<p>x</p><img {attributes} alt='A dog'>")] == [address]


def test_a_figure_binds_caption_and_credit() -> None:
    html = "<figure><img src=a.jpg alt='A dog &amp; a cat'><figcaption>A dog.<span class=credit>Ada Lamm/AP</span></figcaption></figure>"
    assert pictures(html) == [PagePicture("a.jpg", "A dog & a cat", "A dog.", "Ada Lamm/AP")]


@pytest.mark.parametrize(
    "html",
    [
        '<img src="/img/logo.png" alt="The Daily">',
        '<img src="x.gif" width="1" height="1">',
        '<nav><img src="a.jpg" alt="b"></nav>',
    ],
)
def test_what_is_no_photo_is_left_out(html: str) -> None:
    assert pictures(html) == []


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Ice breaks early - The Daily</title><h1>The Daily</h1><h1>Ice breaks early</h1>", "Ice breaks early"),
        ("<title>Ice breaks early on the lake | The Daily</title>", "Ice breaks early on the lake"),
        ('<title>x</title><meta property="og:title" content="Ice breaks early">', "Ice breaks early"),
        ("", ""),
    ],
)
def test_title(head: str, title: str) -> None:
    assert read_html(f"<html>{head}<p>Text</p></html>").title == title


def test_paragraphs_are_lines_and_inline_marks_are_not_cut() -> None:
    items = read_html("<div>One <b>bold</b> word.<p>Two<br>lines</p><script>no()</script>tail</div>").items
    assert items == (Line("One bold word."), Line("Two"), Line("lines"), Line("tail"))
