"""A caption that states another place than the fields beside it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from captioner.captions import gazetteer
from captioner.captions.gazetteer import fold
from captioner.captions.lexicon import lexicon
from captioner.checks.countries import compatible, country_of
from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Caption against place"
WHY = "The fields are searched, the caption is read: one of them sends people to the wrong place."
SEVERITY = Severity.WARNING
FAR = 120
"""Kilometres: wider than any city, its province's name and the rounding of the gazetteer."""


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning where the caption is set in another country than the field or the code, a note where it is in another city.

    What the caption names besides is no contradiction: a field whose country or city stands anywhere in the caption is let be. Territories
    and their states, other spellings and other alphabets of one name agree. A warning too where the camera stood more than FAR from
    every place of the city's name in its country, as far as the gazetteer knows them.
    """
    for photo in photos:
        yield from _country(photo) or _city(photo)
        yield from _position(photo)


def _country(photo: Read) -> list[Finding]:
    stated, current = str(photo.stated.get("country", "")), photo.current
    field = "country" if current.country else "country_code"
    value = current.country or current.country_code
    one, other = country_of(stated) if stated else None, country_of(value) if value else None
    if (
        one is None
        or other is None
        or compatible(one, other, value)
        or _named(other.name, photo)
        or _named(value, photo)
    ):
        return []
    label = "Country" if current.country else "Country code"
    message = f"The caption states {quoted(stated)}, but {label} says {quoted(value)}."
    return [Finding("place_disagrees", SEVERITY, photo.id, field, message)]


def _city(photo: Read) -> list[Finding]:
    stated, value = str(photo.stated.get("city", "")), photo.current.city
    if not stated or not value or _same_city(stated, value) or _named(value, photo):
        return []
    wider = fold(f"{photo.current.sublocation} {photo.current.province_state}")
    if fold(stated) in wider or fold(value) in fold(
        f"{photo.stated.get('sublocation', '')} {photo.stated.get('province_state', '')}"
    ):
        return []
    message = f"The caption states {quoted(stated)}, but City says {quoted(value)}."
    return [Finding("place_disagrees", Severity.NOTE, photo.id, "city", message)]


def _position(photo: Read) -> list[Finding]:
    """Camera's position against city."""
    where = next(iter(photo.current.location_created), None)
    city = photo.current.city or str(photo.stated.get("city", ""))
    if where is None or not city:
        return []
    latitude, longitude = str(where.get("gpsLatitude")), str(where.get("gpsLongitude"))
    if (
        not latitude or not longitude or (float(latitude) == float(longitude) == 0)
    ):  # a camera that knows nothing says zero
        return []
    country = country_of(photo.current.country or photo.current.country_code or str(photo.stated.get("country", "")))
    known = gazetteer.positions(city)
    known = tuple(each for each in known if country and each[0] == country.code) or known
    nearest = min((_distance(float(latitude), float(longitude), *at) for _, *at in known), default=0)
    if nearest <= FAR:
        return []
    field, says = ("city", "City says") if photo.current.city else ("caption", "the caption is set in")
    message = f"The camera stood {nearest:,.0f} km away, but {says} {quoted(city)}."
    return [Finding("place_disagrees", SEVERITY, photo.id, field, message)]


def _distance(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Kilometres between two points given in degrees, along the great circle."""
    a, b = math.radians(latitude), math.radians(other_latitude)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(other_longitude - longitude) / 2) ** 2
    return 2 * 6371 * math.asin(min(1, math.sqrt(half)))


def _same_city(one: str, other: str) -> bool:
    a, b = fold(one), fold(other)
    if not a or not b or a in b or b in a or a.isascii() != b.isascii():
        return True
    spelling = lexicon().spelling
    if spelling.get(a, a) == spelling.get(b, b):
        return True
    known = gazetteer.cities(one)[:1]
    return bool(known) and known == gazetteer.cities(other)[:1]


def _named(name: str, photo: Read) -> bool:
    return len(name) > 2 and fold(name) in fold(photo.current.caption)
