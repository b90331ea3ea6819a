"""A credit whose name is misspelt, or that of no agency Captioner knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from captioner.captions.credit.agencies import registry
from captioner.captions.credit.bylines import is_person
from captioner.captions.credit.suppliers import is_organisation
from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.values import Value

TITLE = "Unknown agency"
WHY = "A misspelt credit is no credit, and can't be searched for."
SEVERITY = Severity.WARNING

_PARTS = re.compile(r"\s*(?:[/／]|\bvia\b|\bVIA\b)\s*")
_SHORTEST = 6
"""Letters of a name of which one may be wrong; shorter ones are too like one another."""


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning for a credit that is an agency's name misspelt, also where it ends the caption; a note for one that nobody knows."""
    for photo in photos:
        credit, again = photo.current.credit, _credit(photo.current.credit)
        if again != credit:
            message = f"Credit {quoted(credit)} is misspelt: {quoted(again)}."
            yield Finding("agency_unknown", SEVERITY, photo.id, "credit", message, fix=True)
        elif credit and not _known(credit) and credit not in photo.current.byline:
            message = f"Credit {quoted(credit)} is no agency that Captioner knows: look at its spelling."
            yield Finding("agency_unknown", Severity.NOTE, photo.id, "credit", message)
        if (misspelt := _misspelt().search(photo.trailer)) and photo.trailer:
            message = f"The caption's credit {quoted(misspelt[0])} is misspelt: {quoted(_right(misspelt[0]))}."
            yield Finding("agency_unknown", SEVERITY, photo.id, "caption", message, fix=True)


def fix(photo: Read) -> PhotoMetadata | None:
    """The metadata with misspelt agencies written rightly; None where there are none."""
    values: dict[str, Value] = {}
    if (credit := _credit(photo.current.credit)) != photo.current.credit:
        values["credit"] = credit
    if photo.trailer and (line := _misspelt().sub(lambda match: _right(match[0]), photo.trailer)) != photo.trailer:
        values["caption"] = photo.current.caption[: -len(photo.trailer)] + line
    return photo.current.with_values(values) if values else None


@lru_cache(4096)
def _credit(credit: str) -> str:
    """The credit with every part that is a misspelling written rightly."""
    parts = [part for part in _PARTS.split(credit) if part]
    for part in parts:
        if (right := _right(part)) != part:
            credit = credit.replace(part, right)
    return credit


@lru_cache(4096)
def _right(name: str) -> str:
    """The agency's name where this is it with a letter wrong, missing, doubled or swapped, in capitals where this is; else the name itself."""
    known = registry()
    agency = known.misspelt(name)
    if agency is None and known.find(name) is None and len(name) >= _SHORTEST and not is_person(name):
        agency = next((each for each in known.agencies if _near(name, each.name)), None)
    if agency is None:
        return name
    return agency.name.upper() if name.isupper() else agency.name


def _near(name: str, other: str) -> bool:
    from rapidfuzz.distance import OSA

    one, two = name.casefold(), other.casefold()
    return len(two) >= _SHORTEST and one[0] == two[0] and bool(OSA.distance(one, two, score_cutoff=1) == 1)


@lru_cache(4096)
def _known(credit: str) -> bool:
    known = registry()
    parts = (credit, *_PARTS.split(credit))
    return any(known.find(part) or is_organisation(part) for part in parts if part)


@lru_cache(1)
def _misspelt() -> re.Pattern[str]:
    names = sorted({name for agency in registry().agencies for name in agency.misspelt}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
