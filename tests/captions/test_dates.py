from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.captions.dates import find_dates
from captioner.captions.parse import parse


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sunday, Jan. 7, 2024", "2024-01-07"), ("06 April 2022", "2022-04-06"), ("5th May, 2023", "2023-05-05"), ("March 2023", "2023-03"), ("2024-02-29", "2024-02-29"),
        ("MAY 9, 2021", "2021-05-09"), ("2024年2月13日", "2024-02-13"), ("2021年3月", "2021-03"), ("13 مارس/آذار 2024", "2024-03-13"), ("١٨ ديسمبر ٢٠٢٢", "2022-12-18"),
        ("17 أكتوبر/تشرين الأول 2020", "2020-10-17"), ("3 Sept 2019", "2019-09-03"), ("113年10月3日", "2024-10-03"), ("3 maja 2023", "2023-05-03"), ("3 Mayıs 2023", "2023-05-03"), ("23 جانفي 2021", "2021-01-23"),
        ("二〇二三年五月三日", "2023-05-03"), ("二○二三年十月二十一日", "2023-10-21"), ("3 DE MAYO DE 2023", "2023-05-03"), ("3 ene 2023", "2023-01-03"),
    ],
)  # fmt: skip
def test_forms(text: str, value: str) -> None:
    (date,) = find_dates(text)
    assert str(date.value) == value
    assert date.span == (0, len(text))


def test_the_country_of_the_agency_says_whether_the_day_comes_first() -> None:
    assert str(parse("Gente en Madrid, 03/05/2023. EFE/Ana Ruiz").date_created) == "2023-05-03"
    assert parse("People in Quito, 03/05/2023. (AP Photo/Ana Ruiz)").date_created is None
    assert str(parse("متظاهرون في بيروت، 3/5/2023 (رويترز)").date_created) == "2023-05-03"


@pytest.mark.parametrize(
    "text", ["Feb. 30, 2023", "31 June 2020", "2023-13-01", "2023年2月30日", "24/7", "1-0", "2023/24", "12:30"]
)
def test_what_is_no_day_of_the_calendar_is_no_date(text: str) -> None:
    assert [d for d in find_dates(text) if d.day and d.value] == []


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)))
def test_a_right_weekday_never_conflicts_and_a_wrong_one_always_does(day: datetime.date) -> None:
    wrong = day + datetime.timedelta(days=1)
    assert not find_dates(f"{day:%A}, {day:%B} {day.day}, {day.year}")[0].weekday_conflict
    assert find_dates(f"{wrong:%A} {day.day} {day:%B} {day.year}")[0].weekday_conflict


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A wreath for the victims of the August 4, 2020 blast in Beirut, Lebanon, August 4, 2023.", "2023-08-04"),
        ("FILE - Oil in Goleta, Calif., May 21, 2015. A judge ruled on Tuesday, Sept. 20, 2022.", "2015-05-21"),
        ("A handout image released on August 1, 2023 shows a ship.", ""),
        ("A photo taken and released by the navy on August 1, 2023 shows a ship.", "2023-08-01"),
        ("(COMBO) This combination of pictures shows A in Paris on May 1, 2020 and B in Rome on May 2, 2020.", ""),
        ("A vendor in Lusaka, on August 11, 2021, a day before the election.", "2021-08-11"),
        ("Children play in Madrid, Spain, August 12.", ""),
        ("Swimmers at the Paris 2024 Olympic Games in Nanterre, France, on July 28.", "2024-07-28"),
        (
            "File photo dated 14/06/21 of a beach. Issue date: Wednesday July 20, 2022. Photo credit should read: Ana Roe/PA Wire",
            "2021-06-14",
        ),
    ],
)
def test_the_day_the_picture_was_taken(text: str, value: str) -> None:
    assert parse(text).to_json({})["date_created"] == value
