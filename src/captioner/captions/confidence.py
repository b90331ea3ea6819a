"""How sure each value of a caption is, 0 to 1: what the text says outright above what was worked out, a known name above a form.

| field | sure | less sure |
|---|---|---|
| credit, source | every name is in the registry: 0.98 | a body that nobody knows: 0.8 |
| byline | reads like a person's name: 0.95 | one word, or a long one: 0.7 |
| instructions, job_id | 0.95 | |
| date_created | day, month and year together: 0.98 | only a month or year, or a dateline's day: 0.85; the year from elsewhere: 0.7; weekday wrong: 0.5 |
| city | known, in the stated country: 0.97 | known, country worked out: 0.9; namesakes abroad: 0.6; unknown: 0.8 with a country, 0.5 without |
| sublocation | its words name a kind of place: 0.9 | only its position does: 0.65 |
| province_state | 0.95 | no state known of the name: 0.75 |
| country, country_code | stated: 0.98 | as sure as the city or spot that it follows from |
| caption | nothing taken off: 1 | credit or dateline taken off: 0.97 |
| handout, file_photo | 0.95 | |
"""

from __future__ import annotations

import re

from captioner.captions import gazetteer
from captioner.captions.credit.agencies import registry
from captioner.captions.credit.bylines import is_person
from captioner.captions.parsed import Parsed
from captioner.captions.place.venues import is_venue

_PARTS = re.compile(r" via |/")
_YEAR = re.compile(r"[\d٠-٩۰-۹０-９]{4}|[/.]\d\d$|\d\d[/.]\d\d[/.]\d\d")
_RIVALS = 12
"""Two towns of a name are rivals where one has less than sixteen times the other's inhabitants."""


def confidence_of(parsed: Parsed) -> dict[str, float]:
    """How sure each filled field is, by field."""
    sure = {name: 0.95 for name in ("instructions", "job_id", "handout", "file_photo") if getattr(parsed, name)}
    if parsed.caption:
        sure["caption"] = 1.0 if parsed.caption == " ".join(parsed.as_sent.split()) else 0.97
    for name in ("credit", "source"):
        if told := getattr(parsed, name):
            sure[name] = _of_supplier(told)
    if parsed.byline:
        sure["byline"] = 0.95 if all(map(is_person, parsed.byline)) else 0.7
    if parsed.date_created:
        sure["date_created"] = _of_date(parsed)
    return sure | _of_places(parsed)


def _of_supplier(name: str) -> float:
    known = all(registry().find(part) or part in ("Pool", "Handout") for part in _PARTS.split(name))
    return 0.98 if known or name.startswith("Getty Images for ") else 0.8


def _of_date(parsed: Parsed) -> float:
    if parsed.weekday_conflict:
        return 0.5
    span, caption = parsed.spans.get("date_created"), parsed.spans.get("caption")
    if span and not _YEAR.search(parsed.as_sent, *span[0]):
        return 0.7
    in_dateline = bool(span and caption and span[0][0] < caption[0][0])
    assert parsed.date_created is not None
    return 0.85 if in_dateline or not parsed.date_created.day else 0.98


def _of_places(parsed: Parsed) -> dict[str, float]:
    inferred = [parsed.spans.get(name) for name in ("city", "province_state", "sublocation")]
    stated = bool(parsed.country) and parsed.spans.get("country") not in inferred
    sure: dict[str, float] = {}
    if parsed.city:
        sure["city"] = _of_city(parsed.city, stated=stated or bool(parsed.province_state), country=parsed.country)
    if parsed.sublocation:
        by_words = not parsed.sublocation.isascii() or is_venue(parsed.sublocation)
        sure["sublocation"] = 0.9 if by_words else 0.65
    if parsed.province_state:
        known = gazetteer.fold(parsed.province_state) in gazetteer.states()
        sure["province_state"] = 0.95 if known else 0.75
    if parsed.country:
        sure["country"] = 0.98 if stated else min(sure.values(), default=0.6)
        sure["country_code"] = sure["country"]
    return sure


def _of_city(name: str, *, stated: bool, country: str) -> float:
    found = gazetteer.cities(name)
    if not found:
        return 0.8 if country and stated else 0.5
    if stated:
        return 0.97
    rivals = {city.country for city in found if city.size >= found[0].size - _RIVALS}
    return 0.9 if len(rivals) == 1 else 0.6
