"""The order in which a caption is read: its credits, its dateline, its dates, its place; each from what the one before left."""

from __future__ import annotations

import datetime
from functools import lru_cache

from captioner.captions import flags
from captioner.captions.credit.agencies import registry
from captioner.captions.credits import CreditParts, collapsed, split_credit
from captioner.captions.datelines import read_dateline
from captioner.captions.dates import find_dates
from captioner.captions.parsed import Parsed
from captioner.captions.place.place import Place
from captioner.captions.places import find_place
from captioner.captions.taken import date_taken
from captioner.domain.photo import Span

LONGEST_BODY = 2400
"""Dates and places are looked for in so many code points of a caption; captions are shorter by far."""
_MOST_DATES = 60
"""No caption states more."""
_MONTH_FIRST = ("", "US", "PH", "CN", "TW", "JP", "KR", "KP", "HU", "LT", "MN")
"""Countries where the month or the year comes first, and agencies of the world, where either may."""
_BRITISH = frozenset(("PA", "Alamy Live News", "Shutterstock", "dpa", "EPA", "EPA-EFE"))


@lru_cache(1024)
def read(text: str, reference_date: datetime.date | None) -> Parsed:
    """What the text states: credits first, then the dateline, then dates and the place in what remains."""
    credit = split_credit(text)
    reading = _masked(text, credit.kept)
    home = _home(credit)
    day_first = credit.credit in _BRITISH or home not in _MONTH_FIRST  # 4/3/2021 is the fourth of March
    dates = find_dates(reading, day_first=day_first)[:_MOST_DATES]
    dateline = read_dateline(reading, dates, credit.kept[0][0]) if credit.kept else None
    kept, body = credit.kept, credit.body
    marks = flags.read(reading)
    if dateline is not None:
        cut = dateline.span[1]
        kept = _after(kept, cut)
        body = collapsed(text, kept)
        reading = " " * cut + reading[cut:]
        dates = [date for date in dates if date.span[0] >= cut]
    taken = date_taken(reading, dates, dateline, combined=marks.combined, reference=reference_date)
    place = find_place(reading, dateline, dates, home=home, combined=marks.combined)
    spans = _spans(credit, place, kept)
    source = credit.source
    if not source and marks.span and marks.given_by not in credit.credit:
        source, spans["source"] = marks.given_by, (marks.span,)
    if taken.span:
        spans["date_created"] = (taken.span,)
    return Parsed(
        caption=body,
        credit=credit.credit,
        byline=credit.byline,
        source=source,
        instructions=credit.instructions,
        job_id=credit.job_id,
        handout=credit.handout or marks.handout,
        file_photo=credit.file_photo or marks.file_photo,
        date_created=taken.value,
        weekday_conflict=taken.weekday_conflict or any(date.weekday_conflict for date in dates),
        sublocation=place.sublocation,
        city=place.city,
        province_state=place.province_state,
        country=place.country,
        country_code=place.country_code,
        spans=spans,
        as_sent=text,
    )


def _home(credit: CreditParts) -> str:
    """The country on which the credit's agencies report, alpha-2; empty for those of the world."""
    names = (credit.source, *credit.credit.split(" via "))
    return next((agency.home for name in names if name and (agency := registry().find(name)) and agency.home), "")


def _after(kept: tuple[Span, ...], cut: int) -> tuple[Span, ...]:
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
