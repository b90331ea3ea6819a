from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.captions.parse import Parsed, parse
from captioner.domain.iptc import FIELDS
from captioner.domain.values import PartialDate

PIECES = st.sampled_from(
    [
        "(AP Photo/", ")", " /CFP", "REUTERS/", "via ", " / AFP", "[Photo by ", "]", "EPA-EFE/", "Jan. 7, 2024", "2024年2月13日", "13 مارس/آذار 2024", "in Paris, France", "（新华社记者", "摄）",
        "NO RESALES. ", "KENYA OUT", "\u202e", "\u2066", "😀", "\n", "-- ", "(240213) -- ", "London's ", "Mandatory Credit: ", "Photo credit should read: ", "\x00", "的", "في ", "٣", "Name",
    ]
)  # fmt: skip
MESSY = st.lists(PIECES | st.text(max_size=8), max_size=25).map("".join)


@settings(max_examples=300, deadline=None)
@given(MESSY)
def test_never_raises_and_every_span_lies_in_the_text(text: str) -> None:
    parsed = parse(text)
    for spans in parsed.spans.values():
        assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert parsed == parse(text)
    assert parsed.caption == " ".join(parsed.caption.split())


@settings(max_examples=100, deadline=None)
@given(MESSY)
def test_statements_are_iptc_fields_with_values(text: str) -> None:
    for proposal in parse(text).statements():
        assert proposal.field in set(FIELDS)
        assert proposal.value


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["Jan. 7, 2024", "x"]), MESSY)
def test_the_caption_is_made_of_the_kept_pieces(lead: str, text: str) -> None:
    whole = lead + text
    parsed = parse(whole)
    pieces = " ".join(whole[a:b] for a, b in parsed.spans.get("caption", ()))
    assert parsed.caption.split() == pieces.split() or parsed.caption.replace(" ", "") == "".join(pieces.split())


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        "[",
        "（",
        "😀",
        "\u202e",
        "A",
        "Aa ",
        "in Aa, ",
        "/ ",
        "/A",
        "1 ",
        "May 5, 2020 ",
        "在北京",
        "في مدينة ",
        "\n",
        ". A",
        "A of ",
        "AP Photo/",
        "SOUTH KOREA AND ",
        "U.S. ",
        "A-",
        "A's ",
    ],
)
def test_100_000_code_points_are_no_trouble(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    parsed = parse(text)
    assert len(parsed.caption) <= len(text)
    assert all(end <= len(text) for spans in parsed.spans.values() for _, end in spans)


def test_empty_text_states_nothing() -> None:
    assert parse("") == Parsed()
    assert parse(" \n ").statements() == ()


def test_caption_is_no_statement_where_nothing_was_taken_off() -> None:
    text = "A tram passes the Rossio Square in Lisbon, Portugal, on 3 May 2024."
    assert "caption" not in [proposal.field for proposal in parse(text).statements()]
    with_credit = [proposal.field for proposal in parse(text + " /CFP").statements()]
    assert with_credit[:2] == ["caption", "credit"]


def test_a_reference_date_works_out_what_the_text_leaves_open() -> None:
    text = "Shoppers wait outside a bakery in Lyon, France, on Tuesday. (AP Photo/Jane Roe)"
    assert parse(text).date_created is None
    assert parse(text, datetime.date(2024, 3, 8)).date_created == PartialDate(2024, 3, 5)
    december = "Shoppers wait outside a bakery in Lyon, France, December 30. /CFP"
    assert parse(december, datetime.date(2024, 1, 2)).date_created == PartialDate(2023, 12, 30)


def test_spans_of_a_photographers_name_written_in_capitals() -> None:
    text = "Snow falls in Oslo, Norway, 5 January 2024. EPA-EFE/KARI NORDMANN"
    parsed = parse(text)
    ((start, end),) = parsed.spans["byline"]
    assert (parsed.byline, text[start:end]) == (("Kari Nordmann",), "KARI NORDMANN")


def test_a_json_record_has_every_field() -> None:
    record = parse("x").to_json()
    assert record["date_created"] == ""
    assert record["byline"] == []
    assert record["handout"] is False


@given(
    st.sampled_from(("People", "Snow", "Tokyo Tower", "Voters", "FIRE")),
    st.sampled_from((" in ", " on ", ", ", " near ", " at ")),
    st.sampled_from(("Tokyo, Japan", "Ohio, U.S.", "Lake Victoria, Kenya", "LIMA, PERU")),
    st.sampled_from((". /CFP", " | CFP", "./VCG", ". - REUTERS", ". AFP", ".")),
)
def test_a_short_caption_is_never_taken_for_a_dateline(who: str, word: str, place: str, ending: str) -> None:
    parsed = parse(f"{who}{word}{place}, May 1, 2024{ending}")
    assert parsed.caption.rstrip(".") == f"{who}{word}{place}, May 1, 2024"
    assert bool(parsed.credit) == (ending != ".")


@pytest.mark.parametrize(
    ("given_by", "source"),
    [
        ("released by the Ministry of Health of Peru", "Ministry of Health of Peru"),
        ("provided by NASA", "NASA"),
        ("released on May 3, 2024 by the Israel Defense Forces", "Israel Defense Forces"),
        ("taken by Jane Doe", ""),
    ],
)
def test_the_sentence_names_who_gave_the_picture(given_by: str, source: str) -> None:
    parsed = parse(f"A photo {given_by} shows people in Lima, Peru, May 1, 2024. /Getty")
    assert (parsed.source, parsed.handout, parsed.credit) == (source, bool(source), "Getty Images")


def test_the_opening_of_a_chinese_wire_photo_is_a_dateline() -> None:
    fields = parse("（新华社照片，北京，2024年12月26日）游客在颐和园赏雪。新华社记者 邱向南 摄")
    assert (fields.caption, fields.credit) == ("游客在颐和园赏雪。", "Xinhua")
    assert str(fields.date_created) == "2024-12-26"
