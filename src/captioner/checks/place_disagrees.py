"""A caption that states another place than the fields beside it."""

from __future__ import annotations

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


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning where the caption is set in another country than the field or the code, a note where it is in another city.

    What the caption names besides is no contradiction: a field whose country or city stands anywhere in the caption is let be. Territories
    and their states, other spellings and other alphabets of one name agree. GPS is not looked at.
    """
    for photo in photos:
        yield from _country(photo) or _city(photo)


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
