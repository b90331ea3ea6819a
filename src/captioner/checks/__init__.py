"""What can be wrong with a photo's metadata: one file a check, each with TITLE, WHY, SEVERITY and `find(photos)`.

A check that can mend what it finds has `fix(photo)` besides: the metadata mended, or None where nothing is to be done. A check
that compares photos has TOGETHER, which says what kind of group its `find` is given: all others look at each photo by itself, and find
the same in it whatever photos they are given with it. A check that has DAILY finds otherwise on another day.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Protocol

from captioner.checks import (
    agency_unknown,
    ai_source,
    alt_text,
    byline_in_caption,
    byte_limits,
    caption_conflict,
    caption_is_headline,
    country_code,
    credit_disagrees,
    credit_doubled,
    credit_missing,
    date_disagrees,
    date_future,
    house_style,
    languages_disagree,
    lookalikes,
    mandatory,
    mojibake,
    names_vary,
    near_caption,
    place_disagrees,
    placeholder,
    positions,
    punctuation,
    restricted,
    same_caption,
    standards_disagree,
    weekday,
)
from captioner.checks.reading import Read
from captioner.checks.settings import Rules
from captioner.checks.together import Together
from captioner.domain.findings import Finding, Severity
from captioner.domain.photo import Photo


class Check(Protocol):
    """What every file of this room offers; SEVERITY is that of its gravest finding, WHY a sentence for the editor."""

    TITLE: str
    WHY: str
    SEVERITY: Severity

    def find(self, photos: Iterable[Read]) -> Iterator[Finding]:
        """Every finding of this check, photo by photo; reads nothing but the photos given."""
        ...


CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "mandatory": mandatory,
        "credit_missing": credit_missing,
        "placeholder": placeholder,
        "weekday": weekday,
        "date_future": date_future,
        "date_disagrees": date_disagrees,
        "country_code": country_code,
        "place_disagrees": place_disagrees,
        "restricted": restricted,
        "ai_source": ai_source,
        "caption_conflict": caption_conflict,
        "same_caption": same_caption,
        "near_caption": near_caption,
        "credit_disagrees": credit_disagrees,
        "credit_doubled": credit_doubled,
        "agency_unknown": agency_unknown,
        "byline_in_caption": byline_in_caption,
        "positions": positions,
        "names_vary": names_vary,
        "languages_disagree": languages_disagree,
        "mojibake": mojibake,
        "lookalikes": lookalikes,
        "punctuation": punctuation,
        "caption_is_headline": caption_is_headline,
        "alt_text": alt_text,
        "house_style": house_style,
        "standards_disagree": standards_disagree,
        "byte_limits": byte_limits,
    }
)
"""Every check by the name of its file: what must not be published first, then what is to be looked at."""

_ALONE = tuple((name, check) for name, check in CHECKS.items() if not hasattr(check, "TOGETHER"))

DAILY = tuple(name for name, check in CHECKS.items() if hasattr(check, "DAILY"))
"""The checks that may find otherwise tomorrow, though nothing changed."""


def find(photo: Photo, rules: Rules, today: datetime.date | None = None) -> list[Finding]:
    """What the checks that look at one photo say of it, under these rules, in the order of CHECKS."""
    read = Read(photo, rules, today)
    return [
        _weighed(finding, rules) for name, check in _ALONE if name not in rules.off for finding in check.find((read,))
    ]


def find_together(kind: Together, group: Sequence[Photo], rules: Rules) -> list[Finding]:
    """What the checks that compare photos say of one group of this kind."""
    reads = [Read(photo, rules) for photo in group]
    return [
        _weighed(finding, rules)
        for name, check in CHECKS.items()
        if name not in rules.off and getattr(check, "TOGETHER", None) is kind
        for finding in check.find(reads)
    ]


def _weighed(finding: Finding, rules: Rules) -> Finding:
    severity = rules.severities.get(finding.check)
    return replace(finding, severity=severity) if severity else finding
