from __future__ import annotations

import json

import pytest
from tests.checks.photos import photo

from captioner.checks import (
    agency_unknown,
    credit_disagrees,
    credit_doubled,
    date_disagrees,
    date_future,
    place_disagrees,
)
from captioner.domain.findings import Severity
from captioner.domain.photo import Disagreement
from captioner.domain.values import PartialDate

CAPTION = "Commuters cross a bridge in fog in Lyon, France, December 4, 2023."


def test_another_day_is_a_warning_and_the_day_beside_it_a_note() -> None:
    (finding,) = date_disagrees.find([photo(caption=CAPTION, date_created="2022-12-04")])
    assert finding.severity is Severity.WARNING
    assert finding.message == "The caption states “2023-12-04”, but Date created says “2022-12-04”."
    (finding,) = date_disagrees.find([photo(caption=CAPTION, date_created="2023-12-05")])
    assert finding.severity is Severity.NOTE


@pytest.mark.parametrize(
    ("caption", "date"),
    [
        (CAPTION, "2023-12-04T14:05"),
        (CAPTION, "2023-12"),
        (CAPTION.replace("December 4", "December 3-4"), "2023-12-04"),
        ("FILE - Fog in Lyon, France, December 4, 1998.", "2023-12-04"),
        ("This combination of pictures shows Lyon, December 4, 2023, and Rome.", "2020-01-01"),
        ("Fog in Lyon, France, December 4, 2023, ten days after the storm of November 24, 2023.", "2023-11-24"),
        ("Fog.", "2023-12-04"),
    ],
)
def test_days_that_agree_or_are_of_the_past_are_no_finding(caption: str, date: str) -> None:
    assert list(date_disagrees.find([photo(caption=caption, date_created=date)])) == []


def test_a_camera_with_another_day_is_told_and_less_so_where_the_caption_bears_the_date_out() -> None:
    clock = Disagreement("date_created", xmp=PartialDate(2023, 12, 4), exif=PartialDate(2001, 1, 1))
    (finding,) = date_disagrees.find([photo(date_created="2023-12-04", disagreements=(clock,))])
    assert (finding.severity, "camera's clock" in finding.message) == (Severity.WARNING, True)
    (finding,) = date_disagrees.find([photo(caption=CAPTION, date_created="2023-12-04", disagreements=(clock,))])
    assert finding.severity is Severity.NOTE


def test_a_day_to_come_is_an_error_in_the_field_and_a_warning_in_the_caption() -> None:
    (finding,) = date_future.find([photo(date_created="2026-05-22")])
    assert (finding.field, finding.severity) == ("date_created", Severity.ERROR)
    (finding,) = date_future.find([photo(caption=CAPTION.replace("2023", "2026"))])
    assert (finding.field, finding.severity) == ("caption", Severity.WARNING)


@pytest.mark.parametrize("date", ["2026-05-20", "2026-05-21T08:00+09:00", "2026", "1998-01-01"])
def test_today_and_a_tomorrow_that_has_begun_elsewhere_are_not_to_come(date: str) -> None:
    assert list(date_future.find([photo(date_created=date)])) == []


def test_another_country_is_a_warning_and_told_once() -> None:
    (finding,) = place_disagrees.find([photo(caption=CAPTION, country="Sudan", country_code="SDN", city="Khartoum")])
    assert (finding.field, finding.severity) == ("country", Severity.WARNING)
    (finding,) = place_disagrees.find([photo(caption=CAPTION, country_code="SDN")])
    assert finding.field == "country_code"


def test_another_city_is_a_note() -> None:
    (finding,) = place_disagrees.find([photo(caption=CAPTION, country="France", city="Lille")])
    assert (finding.field, finding.severity) == ("city", Severity.NOTE)


@pytest.mark.parametrize(
    ("caption", "place"),
    [
        (CAPTION, {"country": "FRANCE", "city": "LYON"}),
        (CAPTION, {"country": "法国", "city": "里昂"}),
        (CAPTION, {"city": "Greater Lyon"}),
        ("A rocket stands in Kourou, French Guiana, May 3, 2024.", {"country": "France"}),
        ("People march in Hong Kong, May 3, 2024.", {"country": "China", "city": "Hong Kong"}),
        ("A sculpture stands in Kyiv, Ukraine, May 3, 2024.", {"city": "Kiev"}),
        ("A train from Lyon, France, arrives in Turin, Italy, May 3, 2024.", {"country": "France", "city": "Lyon"}),
        ("A ship passes Brooklyn, New York, May 3, 2024.", {"city": "New York", "country": "USA"}),
        ("People pray in Gaza City, Gaza Strip, May 3, 2024.", {"country": "Israel"}),
    ],
)
def test_places_that_can_both_be_said_are_no_finding(caption: str, place: dict[str, str]) -> None:
    assert list(place_disagrees.find([photo(caption=caption, **place)])) == []


def test_a_credit_of_another_agency_is_a_warning_and_another_photographer_a_note() -> None:
    (finding,) = credit_disagrees.find([photo(caption=f"{CAPTION} /CFP", credit="AP")])
    assert (finding.field, finding.severity) == ("credit", Severity.WARNING)
    (finding,) = credit_disagrees.find(
        [photo(caption=f"{CAPTION} (AP Photo/Ann Moss)", credit="AP", byline=["Carl Dee"])]
    )
    assert (finding.field, finding.severity) == ("byline", Severity.NOTE)


@pytest.mark.parametrize(
    ("line", "credit", "byline"),
    [
        ("(Photo by Ann Moss/AFP via Getty Images)", "AFP", ["MOSS Ann"]),
        ("(Photo by Ann Moss/AFP via Getty Images)", "Getty Images", ["A. Moss"]),
        ("(Photo by Ann Moss/AFP via Getty Images)", "AFP/Getty", ["AFP"]),
        ("REUTERS/Ann Moss", "via REUTERS", ["Stringer"]),
        ("(Xinhua/Ann Moss)", "新华社", ["安碧"]),
        ("EPA-EFE/ANN MOSS", "EPA", ["Ann Moss"]),
        ("(AP Photo/Ann Moss)", "ASSOCIATED PRESS", ["Ann Moss"]),
        ("NASA/Handout via REUTERS", "NASA", []),
    ],
)
def test_credits_that_share_an_agency_are_no_finding(line: str, credit: str, byline: list[str]) -> None:
    assert list(credit_disagrees.find([photo(caption=f"{CAPTION} {line}", credit=credit, byline=byline)])) == []


@pytest.mark.parametrize(
    "line", ["/CFP /CFP", "/CFP. /CFP", "(AP Photo/Ann Moss) (AP Photo/Ann Moss)", "REUTERS/Ann Moss REUTERS/Ann Moss"]
)
def test_a_credit_line_that_stands_twice_is_said_once(line: str) -> None:
    doubled = photo(caption=f"{CAPTION} {line}")
    assert [(f.field, f.fix) for f in credit_doubled.find([doubled])] == [("caption", True)]
    mended = credit_doubled.fix(doubled)
    assert mended is not None
    assert mended.caption in (f"{CAPTION} {line[: len(line) // 2]}", f"{CAPTION} /CFP.")


def test_a_credit_that_is_one_name_twice_is_said_once() -> None:
    mended = credit_doubled.fix(photo(credit="CFP/CFP"))
    assert mended is not None
    assert mended.credit == "CFP"
    two = photo(
        caption=f"{CAPTION} (Photo by Ann MOSS / AFP) (Photo by ANN MOSS/AFP via Getty Images)", credit="AFP/Getty"
    )
    assert credit_doubled.fix(two) is None


@pytest.mark.parametrize(
    ("credit", "right"),
    [
        ("Retuers", "Reuters"),
        ("RETUERS", "REUTERS"),
        ("NASA/Handout via Rueters", "NASA/Handout via Reuters"),
        ("Gety Images", "Getty Images"),
    ],
)
def test_a_misspelt_agency_is_mended(credit: str, right: str) -> None:
    (finding,) = agency_unknown.find([photo(credit=credit)])
    assert (finding.severity, finding.fix) == (Severity.WARNING, True)
    mended = agency_unknown.fix(photo(credit=credit))
    assert mended is not None
    assert mended.credit == right


def test_a_misspelt_agency_is_mended_at_the_end_of_the_caption_too() -> None:
    mended = agency_unknown.fix(photo(caption=f"{CAPTION} RETUERS/Ann Moss"))
    assert mended is not None
    assert mended.caption == f"{CAPTION} REUTERS/Ann Moss"


@pytest.mark.parametrize("credit", ["AP", "AFP via Getty Images", "Ministry of Fog", "Ann Moss", "Daily Herald via AP"])
def test_agencies_bodies_and_the_photographer_are_known(credit: str) -> None:
    assert list(agency_unknown.find([photo(credit=credit, byline=["Ann Moss"])])) == []


def test_a_credit_that_nobody_knows_is_a_note() -> None:
    (finding,) = agency_unknown.find([photo(credit="Foto Meier")])
    assert (finding.severity, finding.fix) == (Severity.NOTE, False)


CAIRO = {"gpsLatitude": "30.0444", "gpsLongitude": "31.2357"}
PARIS = {"gpsLatitude": "48.8566", "gpsLongitude": "2.3522"}


@pytest.mark.parametrize(
    ("where", "fields", "told"),
    [
        (PARIS, {"city": "Cairo", "country": "Egypt"}, ["city"]),
        (CAIRO, {"city": "Cairo", "country": "Egypt"}, []),
        (CAIRO, {"city": "القاهرة"}, []),
        (CAIRO, {"caption": "A man sings in Paris, France."}, ["caption"]),
        (PARIS, {"caption": "A man sings in Paris, France."}, []),
        (PARIS, {"city": "Versailles", "country_code": "FRA"}, []),
        (PARIS, {"city": "Xqzzt"}, []),
        (PARIS, {"country": "Egypt"}, []),
        ({"gpsLatitude": "0", "gpsLongitude": "0"}, {"city": "Cairo"}, []),
        ({"city": "Paris"}, {"city": "Cairo"}, []),
    ],
)
def test_the_cameras_position_is_compared_with_the_city(
    where: dict[str, str], fields: dict[str, str], told: list[str]
) -> None:
    said = photo(**fields, location_created=[json.dumps(where)])
    assert [finding.field for finding in place_disagrees.find([said])] == told


def test_how_far_away_the_camera_stood_is_told() -> None:
    (finding,) = place_disagrees.find([photo(city="Cairo", location_created=[json.dumps(PARIS)])])
    assert finding.message.startswith("The camera stood 3,2")
    assert finding.severity is Severity.WARNING
