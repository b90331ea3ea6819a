from __future__ import annotations

import csv
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from captioner.domain.iptc import DESK, EMPTY, FIELDS, PhotoMetadata, metadata_from
from captioner.exporting.formats import FORMATS
from captioner.exporting.published import Published

CFP = "People walk past lanterns at Yuyuan Garden in Shanghai, China, February 13, 2024."
ARABIC = "أشخاص يسيرون بجانب الفوانيس في القاهرة، مصر"
CHINESE = "2024年2月13日，上海豫园，游客走过灯笼。"


def published(file: str = "a.jpg", width: int = 20, height: int = 10, **fields: str | list[str]) -> Published:
    return Published(file, width, height, metadata_from(fields))


def page(*pictures: Published, title: str = "A story") -> lxml_html.HtmlElement:
    text = FORMATS["html"].made(title, pictures).decode()
    assert text.startswith("<!DOCTYPE html>")
    return lxml_html.document_fromstring(text.encode(), parser=lxml_html.HTMLParser(encoding="utf-8"))


def test_every_format_says_what_it_makes() -> None:
    assert {name: (made.SUFFIX, made.KIND) for name, made in FORMATS.items()} == {
        "html": (".html", "page"),
        "csv": (".csv", "csv"),
        "json": (".json", "json"),
    }


def test_a_figure_holds_the_picture_its_alt_text_and_the_caption_with_its_credit_once() -> None:
    root = page(published("a b.jpg", alt_text='A "red" lantern & people', caption=f"{CFP} /CFP", credit="CFP"))
    (image,) = root.findall(".//figure/img")
    assert dict(image.attrib) == {"src": "a%20b.jpg", "alt": 'A "red" lantern & people', "width": "20", "height": "10"}
    (caption,) = root.findall(".//figure/figcaption")
    assert caption.text_content().startswith(CFP)
    assert caption.text_content().count("CFP") == 1
    assert root.findtext(".//title") == "A story"


def test_a_credit_that_stands_only_in_its_field_is_named() -> None:
    text = page(published(caption=CFP, credit="Reuters")).findtext(".//figcaption")
    assert text is not None
    assert text.count("Reuters") == 1


def test_a_caption_is_written_in_the_house_style() -> None:
    said = metadata_from({"caption": f"{CFP} /CFP", "credit": "CFP", "byline": ["Ada Lamm"]})
    text = page(Published("a.jpg", 20, 10, said, "china_daily")).findtext(".//figcaption")
    assert text == f"{CFP} [Photo by Ada Lamm/CFP]"


def test_a_missing_alt_text_or_one_that_repeats_the_caption_is_left_empty() -> None:
    for alt in ("", CFP, CFP.upper().rstrip("."), f"{CFP} /CFP"):
        (image,) = page(published(alt_text=alt, caption=CFP, credit="CFP")).findall(".//img")
        assert image.get("alt") == ""


def test_a_picture_without_caption_has_no_empty_figcaption() -> None:
    root = page(published(width=0, height=0))
    assert root.find(".//figcaption") is None
    assert dict(root.find(".//img").attrib) == {"src": "a.jpg", "alt": ""}


def test_captions_cannot_become_markup() -> None:
    nasty = '<script>alert("1")</script> & "q" \'s\' </figcaption> ]]> \x00\x0b'
    root = page(published('x"><b>.jpg', caption=nasty, alt_text=nasty + "!"), title=nasty)
    assert not root.findall(".//script")
    assert not root.findall(".//b")
    caption = root.find(".//figcaption").text_content()
    assert caption.startswith('<script>alert("1")</script> & "q"')
    assert root.findtext(".//title").startswith("<script>")
    assert root.find(".//img").get("src") == "x%22%3E%3Cb%3E.jpg"


def test_lines_of_a_caption_stay_lines() -> None:
    caption = page(published(caption="First.\r\nSecond.\rThird.")).find(".//figcaption")
    assert len(caption.findall("br")) == 2
    assert [line.strip() for line in caption.itertext()] == ["First.", "Second.", "Third."]


@pytest.mark.parametrize(
    ("caption", "language", "direction"), [(ARABIC, "ar", "rtl"), (CHINESE, "zh", "ltr"), (CFP, "en", "ltr")]
)
def test_the_page_says_its_language_and_direction(caption: str, language: str, direction: str) -> None:
    root = page(published(caption=caption, credit="CFP"))
    assert (root.get("lang"), root.get("dir")) == (language, direction)
    assert root.find(".//figure").get("lang") is None


def test_a_caption_in_another_language_than_the_page_says_so() -> None:
    root = page(published(caption=CFP), published(caption=ARABIC), published(caption=CFP))
    assert [(f.get("lang"), f.get("dir")) for f in root.findall(".//figure")] == [
        (None, None),
        ("ar", "rtl"),
        (None, None),
    ]
    assert (root.get("lang"), root.get("dir")) == ("en", "ltr")


def table(*pictures: Published) -> list[list[str]]:
    content = FORMATS["csv"].made("", pictures)
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def test_the_table_has_a_column_for_every_field_of_the_desk_and_others_that_are_filled() -> None:
    headings, line = table(
        published(
            caption=f'{CHINESE}, "quoted"\nsecond line',
            byline=["A B", "C D"],
            date_created="2024-02",
            contact='{"city": "Paris"}',
        )
    )
    assert headings == ["file", *DESK, "contact"]
    cells = dict(zip(headings, line, strict=True))
    assert cells["file"] == "a.jpg"
    assert cells["caption"] == f'{CHINESE}, "quoted"\nsecond line'
    assert cells["byline"] == "A B; C D"
    assert cells["date_created"] == "2024-02"
    assert cells["city"] == ""
    assert cells["contact"] == '{"city": "Paris"}'


def test_lines_of_the_table_end_as_rfc_4180_says() -> None:
    content = FORMATS["csv"].made("", [published(caption="x")])
    assert content.count(b"\r\n") == 2
    assert content.endswith(b"\r\n")


def test_no_cell_is_a_formula() -> None:
    for text in ('=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)"):
        assert table(published(headline=text))[1][1 + list(FIELDS).index("headline")] == f"'{text}"


def test_the_data_names_fields_as_the_command_line_does() -> None:
    content = FORMATS["json"].made("标题", [published(caption=ARABIC, keywords=["a", "b"], date_created="2024-02-13")])
    assert ARABIC.encode() in content
    assert json.loads(content) == {
        "title": "标题",
        "pictures": [
            {
                "file": "a.jpg",
                "width": 20,
                "height": 10,
                "caption": ARABIC,
                "date_created": "2024-02-13",
                "keywords": ["a", "b"],
            }
        ],
    }


ANYTHING = st.text(st.characters(), max_size=40)
METADATA = st.builds(
    PhotoMetadata, caption=ANYTHING, alt_text=ANYTHING, credit=ANYTHING, headline=ANYTHING, keywords=st.tuples(ANYTHING)
)


@given(METADATA, ANYTHING)
def test_any_text_gives_sound_files(metadata: PhotoMetadata, title: str) -> None:
    pictures = [Published("a.jpg", 20, 10, metadata), Published("b.jpg", 0, 0, EMPTY)]
    root = page(*pictures, title=title)
    assert [image.get("src") for image in root.findall(".//figure/img")] == ["a.jpg", "b.jpg"]
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", FORMATS["html"].made(title, pictures).decode())
    assert [line[0] for line in table(*pictures)] == ["file", "a.jpg", "b.jpg"]
    assert [line["file"] for line in json.loads(FORMATS["json"].made(title, pictures))["pictures"]] == [
        "a.jpg",
        "b.jpg",
    ]
