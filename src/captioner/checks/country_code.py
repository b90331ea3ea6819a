"""A country code that is none, or is another country's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.captions import gazetteer
from captioner.checks.countries import by_alpha3, compatible, country_of
from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import PhotoMetadata

TITLE = "Country code"
WHY = "Archives and clients sort by the code, not by the name."
SEVERITY = Severity.ERROR

_MORE = re.compile(r"X[A-Z]{2}|Q[M-Z][A-Z]|ZZ[A-Z]|ENG|SCT|WLS|NIR|SUN|YUG|CSK|DDR|SCG|ANT")
"""Codes that ISO leaves to users and the IIM uses (XSP is space), those of sport, and those that once were."""


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """An error for a code that is another country's or none at all; a note for one in two or small letters, and for none beside a country."""
    for photo in photos:
        code, name = photo.current.country_code.strip(), photo.current.country
        country, coded = country_of(name) if name else None, _coded(code)
        better = _better(photo)
        if not code:
            if better:
                message = f"Country code is empty: {quoted(name)} is {better}."
                yield Finding("country_code", Severity.NOTE, photo.id, "country_code", message, fix=True)
        elif coded is None and not _MORE.fullmatch(code.upper()):
            hint = f" {quoted(name)} is {country.alpha3}." if country else ""
            message = f"Country code {quoted(code)} is no code of ISO 3166-1.{hint}"
            yield Finding("country_code", SEVERITY, photo.id, "country_code", message, fix=bool(better))
        elif coded and country and not compatible(coded, country, name):
            message = f"Country code {quoted(code)} is {coded.name}, but Country says {quoted(name)}."
            yield Finding("country_code", SEVERITY, photo.id, "country_code", message)
        elif better:
            message = f"Country code {quoted(code)} is written {better} in three letters."
            yield Finding("country_code", Severity.NOTE, photo.id, "country_code", message, fix=True)


def fix(photo: Read) -> PhotoMetadata | None:
    """The metadata with the three-letter code of its country; None where the code is one, or is another country's."""
    better = _better(photo)
    return photo.current.with_values({"country_code": better}) if better else None


def _better(photo: Read) -> str:
    """The code to write instead; "" where nothing is to be mended or nobody knows which of the two is wrong."""
    code, name = photo.current.country_code.strip(), photo.current.country
    country, coded = country_of(name) if name else None, _coded(code)
    if coded and (country is None or compatible(coded, country, name)):
        return "" if code == coded.alpha3 else coded.alpha3
    if coded is None and country and not _MORE.fullmatch(code.upper()):
        return country.alpha3
    return ""


def _coded(code: str) -> gazetteer.Country | None:
    return by_alpha3().get(code.upper()) or (
        gazetteer.countries().by_code.get(code.upper()) if len(code) == 2 else None
    )
