from __future__ import annotations

from pathlib import Path

import pytest
from tests.operations.test_templates import three

from captioner.domain.edits import Order, Verb
from captioner.operations import editing
from captioner.operations.desk import Desk
from captioner.operations.known_values import known_values, places_of


@pytest.fixture(autouse=True)
def lists(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr("captioner.operations.known_values.default_file", lambda: tmp_path / "settings.toml")
    made = tmp_path / "lists"
    made.mkdir()
    return made


def test_the_desks_list_stands_before_the_catalogue_and_that_before_what_all_have(
    desk: Desk, inbox: Path, lists: Path
) -> None:
    ids = three(desk, inbox)
    editing.edit(
        desk, ids, [Order(Verb.SET, "credit", "Night desk"), Order(Verb.SET, "keywords", ("politics", "rain"))]
    )
    (lists / "credit.txt").write_text("\ufeffOur agency\n\n  Night desk \n", encoding="utf-8")
    credits = known_values(desk, "credit")
    assert credits[:2] == ("Our agency", "Night desk")
    assert "Reuters" in credits
    keywords = known_values(desk, "keywords")
    assert set(keywords[:2]) == {"politics", "rain"}
    assert "weather" in keywords
    assert len(set(keywords)) == len(keywords)


def test_a_list_that_can_not_be_read_offers_nothing(desk: Desk, lists: Path) -> None:
    (lists / "byline.txt").write_bytes(b"\xff\xfe\xff")
    assert known_values(desk, "byline") == ()


@pytest.mark.parametrize(
    ("city", "says"),
    [
        ("Lima", ("", "Peru", "PER")),
        ("san francisco ", ("California", "United States", "USA")),
        ("上海", ("", "China", "CHN")),
    ],
)
def test_a_city_has_its_state_country_and_code(city: str, says: tuple[str, str, str]) -> None:
    place = places_of(city)[0]
    assert place.city == city.strip()
    assert (place.province_state, place.country, place.country_code) == says


def test_what_is_no_city_lies_nowhere() -> None:
    assert places_of("Zzyzxx town") == []
