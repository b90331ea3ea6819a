"""A caption taken apart into the IPTC fields it states, each with where it says so."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from captioner.domain.photo import Proposal, Span
from captioner.domain.values import PartialDate, Value

if TYPE_CHECKING:
    from captioner.captions.credits import CreditParts
    from captioner.captions.datelines import Dateline
    from captioner.captions.places import Place

LONGEST_BODY = 6000
"""Dates and places are looked for in so many code points of a caption; captions are shorter by far."""
_BRITISH = frozenset(("PA", "Alamy Live News", "Shutterstock", "dpa", "EPA", "EPA-EFE"))
_STATED = (
    "credit",
    "byline",
    "source",
    "instructions",
    "job_id",
    "date_created",
    "sublocation",
    "city",
    "province_state",
    "country",
    "country_code",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What a caption states; empty where it says nothing. `spans` are code points of the text for every field that is filled."""

    caption: str = ""
    credit: str = ""
    byline: tuple[str, ...] = ()
    source: str = ""
    instructions: str = ""
    job_id: str = ""
    handout: bool = False
    file_photo: bool = False
    date_created: PartialDate | None = None
    weekday_conflict: bool = False
    sublocation: str = ""
    city: str = ""
    province_state: str = ""
    country: str = ""
    country_code: str = ""
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    as_sent: str = field(default="", repr=False)
    """The text itself."""

    def to_json(self) -> dict[str, object]:
        """Every field, empty as "", [] or false, and the spans."""
        return {
            "caption": self.caption,
            "credit": self.credit,
            "byline": list(self.byline),
            "source": self.source,
            "instructions": self.instructions,
            "job_id": self.job_id,
            "handout": self.handout,
            "file_photo": self.file_photo,
            "date_created": str(self.date_created) if self.date_created else "",
            "weekday_conflict": self.weekday_conflict,
            "sublocation": self.sublocation,
            "city": self.city,
            "province_state": self.province_state,
            "country": self.country,
            "country_code": self.country_code,
            "spans": {name: [list(span) for span in spans] for name, spans in self.spans.items()},
        }

    def statements(self) -> tuple[Proposal, ...]:
        """The IPTC fields that the caption fills; the caption itself only where it differs from the text."""
        found = [Proposal("caption", self.caption, self._where("caption"))] if self._freed else []
        for name in _STATED:
            value: Value = getattr(self, name)
            if value:
                found.append(Proposal(name, value, self._where(name)))
        return tuple(found)

    @property
    def _freed(self) -> bool:
        return bool(self.caption) and self.caption != " ".join(self.as_sent.split())

    def _where(self, name: str) -> tuple[Span, ...]:
        return self.spans.get(name, ())


def parse(text: str, reference_date: datetime.date | None = None) -> Parsed:
    """What the text states; never raises on any text, in time linear in its length.

    With a reference date (when the caption was sent), a weekday or a day without a year is worked out to the last such day
    before it; without one, such dates stay open.
    """
    return _parse(text, reference_date)


@lru_cache(1024)
def _parse(text: str, reference_date: datetime.date | None) -> Parsed:
    # The grammar is a hundred milliseconds of patterns to compile: it is loaded with the first caption, not with the window.
    from captioner.captions import flags
    from captioner.captions.credits import collapsed, split_credit
    from captioner.captions.datelines import read_dateline
    from captioner.captions.places import find_place
    from captioner.captions.taken import date_taken

    credit = split_credit(text)
    dateline = read_dateline(text, credit.kept[0][0], credit.kept[-1][1]) if credit.kept else None
    kept = _after(credit.kept, dateline)
    reading = _masked(text, kept)
    taken = date_taken(reading, dateline, reference=reference_date, day_first=credit.credit in _BRITISH)
    place = find_place(reading, dateline, taken.dates)
    marks = flags.read(reading)
    spans = _spans(credit, place, kept)
    source = credit.source
    if not source and marks.span and marks.given_by not in credit.credit:
        source, spans["source"] = marks.given_by, (marks.span,)
    if taken.span:
        spans["date_created"] = (taken.span,)
    return Parsed(
        caption=collapsed(text, kept),
        credit=credit.credit,
        byline=credit.byline,
        source=source,
        instructions=credit.instructions,
        job_id=credit.job_id,
        handout=credit.handout or marks.handout,
        file_photo=credit.file_photo or marks.file_photo,
        date_created=taken.value,
        weekday_conflict=taken.weekday_conflict,
        sublocation=place.sublocation,
        city=place.city,
        province_state=place.province_state,
        country=place.country,
        country_code=place.country_code,
        spans=spans,
        as_sent=text,
    )


def _after(kept: tuple[Span, ...], dateline: Dateline | None) -> tuple[Span, ...]:
    if dateline is None:
        return kept
    cut = dateline.span[1]
    return tuple((max(a, cut), b) for a, b in kept if b > cut)


def _masked(text: str, kept: tuple[Span, ...]) -> str:
    """The text up to the end of the caption with everything that is not caption blanked, so that places in it stay the same."""
    end = min(kept[-1][1], kept[0][0] + LONGEST_BODY) if kept else 0
    pieces, at = [], 0
    for a, b in kept:
        a, b = min(a, end), min(b, end)
        pieces += [" " * (a - at), text[a:b]]
        at = b
    return "".join(pieces)


def _spans(credit: CreditParts, place: Place, kept: tuple[Span, ...]) -> dict[str, tuple[Span, ...]]:
    spans = {"caption": kept} if kept else {}
    spans.update(credit.spans)
    spans.update(place.spans)
    return spans
