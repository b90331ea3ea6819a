from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.captions.variables import Occasion, expanded, fault_in, variables
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo
from captioner.domain.values import PartialDate

PHOTO = Photo(
    id=7,
    path=Path("/agency/harbour/CFP7.jpg"),
    current=PhotoMetadata(
        caption="A {city} ship.", city="Bremen", byline=("Ana Ruiz", "Bo Li"), date_created=PartialDate(2024, 5, 3)
    ),
)
OCCASION = Occasion(PHOTO, 4, date(2024, 5, 6))


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{city}, {country}", "Bremen, "),
        ("{CITY} ({weekday}, {mon} {day}, {year})", "BREMEN (Friday, May 3, 2024)"),
        ("{date_created} {dd} {m} {MONTH}", "2024-05-03 03 5 MAY"),
        ("{byline}", "Ana Ruiz, Bo Li"),
        ("{folder}/{name} {n:03} {n:3} {n} {today}", "harbour/CFP7 004   4 4 2024-05-06"),
        ("at sea<, near {city}><, {country}>", "at sea, near Bremen"),
        ("{caption}", "A {city} ship."),
        ("a {b} { city } {} <i> 1 < 2 > 0", "a {b} { city } {} <i> 1 < 2 > 0"),
    ],
)
def test_variables_are_filled_in(template: str, text: str) -> None:
    assert expanded(template, OCCASION) == text


def test_a_date_says_no_more_than_is_known() -> None:
    photo = PHOTO.replace(current=PHOTO.current.with_values({"date_created": PartialDate(2024, 5)}))
    assert expanded("{month}< {day}>, {year}", Occasion(photo)) == "May, 2024"
    nothing = PHOTO.replace(current=PhotoMetadata())
    assert expanded("{month}{year}{date_created}", Occasion(nothing)) == ""


def test_an_unknown_variable_is_told_with_the_nearest() -> None:
    assert fault_in("{city} {NAME} {n:02}") == "knows no {NAME}; " + fault_in("{NAME}").split("; ")[1]
    assert fault_in("{citty}") == "knows no {citty}; the nearest is city"
    assert fault_in("{city} {CITY} {n} {today}") == ""


@given(st.text("{}<>city:03n ", max_size=30))
def test_text_of_any_shape_can_be_expanded(text: str) -> None:
    expanded(text, OCCASION)


def test_every_variable_has_one_meaning() -> None:
    assert len(set(variables())) == len(variables())
