"""What a field can be expected to say: the desk's own list, what the catalogue says most often, agencies, and terms for keywords."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from captioner.captions.gazetteer import City, cities, countries, fold, states
from captioner.captions.place.place import Place
from captioner.operations.desk import Desk
from captioner.settings import default_file
from captioner.vocabularies import vocabulary

MOST = 2000
"""Values of the catalogue that are offered: the most frequent."""

TOPICS = "media_topics"

_TOWN = 40
"""A place of ten thousand inhabitants on the gazetteer's scale; smaller ones are meant only where they stand first."""


def known_values(desk: Desk, field: str, language: str = "en") -> tuple[str, ...]:
    """What is offered in a field, each once: the desk's list, then the catalogue's values, the most frequent first, then common ones.

    Reads the catalogue and files: for a worker. Keywords end with the labels of IPTC's Media Topics in this language (BCP 47).
    """
    common: Iterator[str] = iter(())
    if field in ("credit", "source"):
        from captioner.captions.credit.agencies import registry

        common = (agency.name for agency in registry().agencies)
    elif field == "keywords":
        common = (term.label(language) for term in vocabulary(TOPICS).terms)
    elif field == "country":
        common = (country.name for country in countries().by_code.values())
    elif field == "city":
        cities("Lima")  # read now, not at the first key
        states()
    return tuple(dict.fromkeys([*_listed(field), *desk.catalog.frequent(field, MOST), *common]))


def places_of(city: str) -> list[Place]:
    """The places of that name that a desk may mean, the likeliest first: city as it is written here, state or province, country, code."""
    found = cities(city.strip())
    meant = [*found[:1], *(each for each in found[1:4] if each.size >= _TOWN)]
    places: list[Place] = []
    for each in meant:
        place = _place(city.strip(), each)
        if place and place not in places:
            places.append(place)
    return places


def own_lists() -> Path:
    """The folder of the desk's lists of values, one text file a field (city.txt), beside the settings."""
    return default_file().parent / "lists"


def _listed(field: str) -> list[str]:
    try:
        text = (own_lists() / f"{field}.txt").read_text(encoding="utf-8-sig")
    except (OSError, ValueError):
        return []
    return [line.strip() for line in text.splitlines() if line.strip()]


def _place(city: str, listed: City) -> Place | None:
    country = countries().by_code.get(listed.country)
    if country is None:
        return None
    state = next((each.name for each in states().get(fold(listed.state), ()) if each.country == listed.country), "")
    return Place(
        city=city, province_state=state if listed.state else "", country=country.name, country_code=country.alpha3
    )
