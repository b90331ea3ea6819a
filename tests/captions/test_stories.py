from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.captions.stories import Story, read_story

GOLDEN = Path(__file__).parents[1] / "data" / "stories"
PAGES = sorted(p for p in GOLDEN.iterdir() if p.suffix != ".json")
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "story.html"


def compared(story: Story) -> dict[str, object]:
    captions = [{k: v for k, v in caption.items() if k != "fields"} for caption in story.to_json()["captions"]]
    return {"title": story.title, "captions": captions}


def expected(gold: Path) -> dict[str, object]:
    said = json.loads(gold.read_text("utf-8"))
    return {"title": said["title"], "captions": said["captions"]}


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_golden_pages(page: Path) -> None:
    assert compared(read_story(page.read_bytes())) == expected(page.with_suffix(".json"))


def test_labelled_pages(shared: Callable[[str], Path]) -> None:
    golds = sorted(shared("labels/dev_stories").glob("*.json"))
    assert golds
    for gold in golds:
        page = gold.parent / json.loads(gold.read_text("utf-8"))["file"]
        assert compared(read_story(page.read_bytes())) == expected(gold), page.name


def test_the_sample_page_has_one_caption_under_two_pictures() -> None:
    captions = read_story(SAMPLE.read_bytes()).captions
    assert [(c.src, c.times, c.credit) for c in captions] == [
        ("flood-rescue.jpg", 3, "CFP"),
        ("flood-wading.jpg", 3, "CFP"),
        ("harbour-dusk.jpg", 2, "CFP"),
    ]
    assert captions[0].text == captions[1].text


def test_what_a_caption_states_comes_with_it() -> None:
    fields = read_story(SAMPLE.read_bytes()).captions[0].fields
    assert (str(fields.date_created), fields.city, fields.country_code) == ("2025-09-15", "Galati", "ROU")


@pytest.mark.parametrize("charset", ["gb18030", "utf-8", "utf-16"])
def test_the_charset_is_read_from_the_page(charset: str) -> None:
    text = (GOLDEN / "chinese.html").read_text("utf-8").replace("charset=utf-8", f"charset={charset}")
    assert compared(read_story(text.encode(charset))) == expected(GOLDEN / "chinese.json")


def test_undeclared_chinese_is_understood() -> None:
    text = "北江水位缓慢回落 沿岸村镇忙清淤\n\n2024年4月20日，广东清远，村民划着小艇转移物资。/视觉中国\n"
    story = read_story(text.encode("gb18030"))
    assert [(c.text, c.credit) for c in story.captions] == [("2024年4月20日，广东清远，村民划着小艇转移物资。", "VCG")]


@pytest.mark.parametrize(
    "page", [b"", b"\xff\xfe\x00", "<p", "<html></html>", "\x00", "just one line", b"\x80\x81<img src=x>"]
)
def test_a_page_without_captions_has_none(page: bytes | str) -> None:
    assert read_story(page).captions == ()


TAGS = [
    "<p>",
    "</p>",
    "<figure>",
    "</figure>",
    "<figcaption>",
    "<img src=a.jpg alt='A man in Rome, May 3, 2022. /CFP'>",
    "<noscript>",
    "</noscript>",
]
WORDS = [
    "A man in Rome, Italy, May 3, 2022. /CFP",
    "1 of 3 | ",
    "\n",
    "/CFP",
    "（视觉中国）",
    "<",
    "&#0;",
    "&amp;",
    "</div>",
    "<svg>",
    "<!--",
    "\x00",
]


@given(st.lists(st.sampled_from(TAGS + WORDS)).map("".join) | st.text())
@settings(deadline=None)
def test_no_page_raises(page: str) -> None:
    story = read_story(page)
    assert all(caption.times >= 1 and caption.text for caption in story.captions)
    assert json.loads(json.dumps(story.to_json()))["title"] == story.title


@given(st.binary())
@settings(deadline=None)
def test_no_bytes_raise(page: bytes) -> None:
    assert isinstance(read_story(page).captions, tuple)


TREE = "A tree lies on a road in Taipei, November 2, 2024."
BODY = "More than 100 people were evacuated in the county, officials said on Sunday."


@pytest.mark.parametrize("again", ["", " /CFP"])
def test_a_caption_that_runs_on_and_stands_again_is_one_picture(again: str) -> None:
    story = read_story(f"Storm hits the island\n\n{TREE} /CFP{BODY}\n{TREE}{again}\n")
    assert [(c.text, c.credit, c.times) for c in story.captions] == [(TREE, "CFP", 2)]


def test_after_a_line_of_article_it_is_another_picture() -> None:
    story = read_story(f"Storm hits the island\n\n{TREE} /CFP{BODY}\n{BODY}\n{TREE} /CFP\n")
    assert [c.times for c in story.captions] == [1, 1]


def test_a_paragraph_with_a_copyright_sign_is_a_caption_only_under_a_picture() -> None:
    line = "Officials at the company said on Monday that prices rose. © Acme Media Group"
    page = "<html><body><h1>Prices rise</h1>{}<p>" + line + "</p></body></html>"
    assert read_story(page.format("")).captions == ()
    under = read_story(page.format("<img src='a.jpg'>")).captions
    assert [c.credit for c in under] == ["Acme Media Group"]


def test_bytes_that_are_no_text_are_no_story() -> None:
    picture = (
        b"\xff\xd8\xff\xe1\x00\x10Exif\x00\x00" + b"A man walks in Rome, May 3, 2022. /CFP\n" + bytes(range(256)) * 8
    )
    assert read_story(picture).to_json() == {"title": "", "captions": []}


@pytest.mark.parametrize("date", ["12/10/2023", "3/4/23", "Updated 12/10/2023", "12/10.2023"])
def test_a_date_in_figures_is_no_counter(date: str) -> None:
    assert read_story(f"Storm hits the island\n{date}\n\n{BODY}\n").captions == ()


@pytest.mark.parametrize(
    "picture",
    [
        "<div>Advertisement</div><img src='a.jpg' alt='The bank that everybody trusts'>",
        "<p>Sponsored</p><p><img src='a.jpg' alt='The bank that everybody trusts'></p>",
        "<img src='/ads/a.jpg' alt='The bank that everybody trusts'>",
        "<a href='https://bank.example/offer'><img src='a.jpg' alt='The bank that everybody trusts'></a>",
    ],
)
def test_an_advertisement_is_no_caption(picture: str) -> None:
    page = f"<html><body><h1>Storm hits the island</h1><p>{BODY}</p>{picture}<p>{BODY}</p></body></html>"
    assert read_story(page).captions == ()


def test_the_line_under_a_picture_is_its_own_caption_though_another_has_the_same() -> None:
    part = f"<p><img src='{{}}.jpg'></p><p>{TREE} /CFP</p><p>{BODY}</p>"
    story = read_story(f"<html><body><h1>Storm hits the island</h1>{part.format('a')}{part.format('b')}</body></html>")
    assert [(c.src, c.text, c.times) for c in story.captions] == [("a.jpg", TREE, 1), ("b.jpg", TREE, 1)]
