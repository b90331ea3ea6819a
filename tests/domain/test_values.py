from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import partial_dates

from captioner.domain.errors import BadValue
from captioner.domain.iptc import FIELDS
from captioner.domain.typed import parse_value
from captioner.domain.values import PartialDate


@pytest.mark.parametrize(
    "text",
    [
        "2023",
        "2023-03",
        "2023-03-04",
        "2023-03-04T14:05",
        "2023-03-04T14:05:06",
        "2023-03-04T14:05:06.125",
        "2023-03-04T14:05:06+08:00",
        "2024-02-29",
        "0001",
    ],
)
def test_a_date_prints_as_it_was_written(text: str) -> None:
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (" 2023-03-04 ", "2023-03-04"),
        ("2023-03-04 14:05", "2023-03-04T14:05"),
        ("2023-03-04T14:05Z", "2023-03-04T14:05+00:00"),
        ("2023-03-04T14:05-0330", "2023-03-04T14:05-03:30"),
    ],
)
def test_other_spellings_of_iso_8601_are_understood(text: str, meant: str) -> None:
    assert str(PartialDate.parse(text)) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "4 March 2023",
        "2023-3-4",
        "2023-13",
        "2023-00",
        "2023-03-00",
        "2023-02-29",
        "0000",
        "20230304",
        "2023-03-04T",
        "2023-03-04T25:00",
        "2023-03-04T14:60",
        "2023-03-04T14:05:06+99:00",
        "2023-03-04T14:05:06+08:75",
        "2023-03T14:05",
        "2023-03-04T14:05+08:00 or so",
        "٢٠٢٣",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        PartialDate.parse(text)


@given(partial_dates())
def test_every_date_survives_printing(date: PartialDate) -> None:
    assert PartialDate.parse(str(date)) == date


@given(st.text(alphabet="0123456789-:TZ+. ", max_size=30))
def test_parsing_raises_nothing_but_value_error(text: str) -> None:
    try:
        date = PartialDate.parse(text)
    except ValueError:
        return
    assert PartialDate.parse(str(date)) == date


@pytest.mark.parametrize(
    "parts", [(2023, 0, 4), (2023, 3, 0, "14:05"), (2023, 3, 4, "", "+08:00"), (2023, 2, 30), (2023, 3, 4, "25:00")]
)
def test_a_date_that_cannot_be_is_never_made(parts: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=r"."):
        PartialDate(*parts)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("2023", "2023-03-04", True),
        ("2023-03", "2023-03-04T14:05", True),
        ("2023-03-04T14:05", "2023-03-04T14:05:09+08:00", True),
        ("2023-03-04T14:05:06", "2023-03-04T14:05:06.9", True),
        ("2023", "2024-03-04", False),
        ("2023-03-04", "2023-03-05", False),
        ("2023-03-04T14:05", "2023-03-04T14:06", False),
        ("2023-03-04T14:05+08:00", "2023-03-04T14:05+09:00", False),
    ],
)
def test_dates_agree_where_both_say_something(one: str, other: str, agree: bool) -> None:
    first, second = PartialDate.parse(one), PartialDate.parse(other)
    assert first.agrees_with(second) is agree
    assert second.agrees_with(first) is agree


@given(partial_dates())
def test_a_date_agrees_with_every_coarser_form_of_itself(date: PartialDate) -> None:
    assert date.agrees_with(date)
    assert date.agrees_with(PartialDate(date.year))
    assert date.agrees_with(PartialDate(date.year, date.month, date.day))


@given(partial_dates())
def test_the_weekday_is_the_calendars(date: PartialDate) -> None:
    if date.day:
        assert date.weekday == datetime.date(date.year, date.month, date.day).weekday()
    else:
        assert date.weekday is None


def test_typed_text_becomes_a_value_of_the_fields_kind() -> None:
    assert parse_value(FIELDS["headline"], "Fog over the Bund") == "Fog over the Bund"
    assert parse_value(FIELDS["date_created"], "2023-12") == PartialDate(2023, 12)
    assert parse_value(FIELDS["date_created"], "  ") is None
    assert parse_value(FIELDS["byline"], "Zhang Wei") == ("Zhang Wei",)
    assert parse_value(FIELDS["keywords"], [" fog ", "", "river", "  "]) == ("fog", "river")


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("headline", ["one", "two"], "Headline takes one value, not 2."),
        ("date_created", "last week", "Date created: 'last week' is no date such as 2023"),
        ("date_created", "2023-02-30", "Date created: "),
    ],
)
def test_a_wrong_value_is_answered_with_what_to_type(field: str, typed: str | list[str], told: str) -> None:
    with pytest.raises(BadValue) as raised:
        parse_value(FIELDS[field], typed)
    assert str(raised.value).startswith(told)
