"""The country of a place whose caption does not name it: worked out from the city, the landmark or the other places of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from captioner.captions import gazetteer
from captioner.captions.gazetteer import City, Country, fold, landmarks
from captioner.captions.place.elements import Element
from captioner.captions.place.sites import Site

_STATELESS = frozenset(("jerusalem", "east jerusalem", "jerusalem s old city"))
_GREAT_CITY = 60
_BASE_AT = re.compile(r"(?:Naval (?:Base|Station|Air Station)|Joint Base|Port of|University of)\s")


def completed(best: Site, sites: Sequence[Site], home: str) -> Site:
    """The site with its country worked out from the city, the landmark or the other places of the text."""
    if best.country is None and best.city and fold(best.city.text) not in _STATELESS:
        mentioned = {site.country.code for site in sites if site.country} | {home}
        best = best._replace(country=likely(best.city.cities, mentioned, best.province))
    if best.country is None and best.city is None and best.sublocation:
        code = landmarks().get(fold(best.sublocation.text), "") or _head_city(best.sublocation)
        best = best._replace(country=gazetteer.countries().by_code.get(code))
    return best


def _head_city(venue: Element) -> str:
    """The country of the city that a venue is named after: "Brighton beach"."""
    if base := _BASE_AT.match(venue.text):
        found = gazetteer.cities(venue.text[base.end() :])
        return found[0].country if found and found[0].size >= 50 else ""
    head, _, kind = venue.text.rpartition(" ")
    if kind.casefold() in ("crossing", "border", "strait"):
        return ""
    found = gazetteer.cities(head)
    return found[0].country if found and found[0].size >= (50 if kind.islower() else _GREAT_CITY) else ""


def likely(cities: Sequence[City], mentioned: set[str], province: Element | None) -> Country | None:
    """The country of the likeliest of these namesakes: of the province's country, of one mentioned (alpha-2), or the largest."""
    if not cities:
        return None
    codes = {s.country for s in province.states} if province else set()
    near = next((c for c in cities if c.country in codes), None) or next(
        (c for c in cities if c.country in mentioned and c.size >= cities[0].size - 12), cities[0]
    )
    return gazetteer.countries().by_code.get(near.country)
