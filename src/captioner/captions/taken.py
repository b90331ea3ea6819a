"""The day a picture was taken, chosen from the dates in its caption and dateline."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from captioner.captions.date.relative import last_weekday
from captioner.captions.datelines import Dateline
from captioner.captions.dates import Date, Dated, judged, lone_years
from captioner.domain.photo import Span
from captioner.domain.values import PartialDate


@dataclass(frozen=True, slots=True)
class Taken:
    """The day chosen, where it stands, and whether its weekday is wrong."""

    value: PartialDate | None
    span: Span | None
    weekday_conflict: bool


_SENTENCE = re.compile(r"(?<=[a-z\d)”\"'’]{2}[.!?])\s+(?=[A-Z“\"])|[。！？]")
_FROM_FILE = re.compile(r"\s*(?:FILE|\(FILES?\)|File\b|资料图|صورة أرشيفية)")
_ARCHIVED = re.compile(r"(?:archiv\w*|arquivo|أرشيفية|Aufnahme)(?:\s(?:del?|di|do|von|vom|aus|من|عام))?\s*$")
_LAST = re.compile(r"[\u0620-\u064a](?:،(?: عام)?| عام| سنة)\s*$")
"""Before a year alone that dates the picture: "una foto d'archivio del 2017", and in Arabic what it ends with: "القاهرة، 2014"."""
_EVENT_YEAR = re.compile(
    r"(?:Games|Olympics|Olympic Games|Paralympics|Cup|Open|Championships?|Festival|Expo|Euro|Copa America|Paris|Tokyo|Beijing|Awards|Week|Grand Prix|Marathon|Summit|COP\d\d|Forum|Tour)(?: [A-Z]\w+)?,?\s+$"
)
_EVENT_AFTER_YEAR = re.compile(
    r"\s+(?:[A-Z][\w'’]*\s+){0,4}(?:Games|Olympics|Paralympics|World Cup|Cup|Open|Championships?|Festival|Expo|Awards|Grand Prix|Marathon|Summit|Tour|season|edition|Forum)\b"
)


def date_taken(
    text: str, dates: Sequence[Date], dateline: Dateline | None, *, combined: bool, reference: datetime.date | None
) -> Taken:
    """The day that the caption says the picture was taken; `dates` are the date expressions outside its dateline.

    A date called so wins; then a plain date of the sentence; then a dateline's. Two days in a combination are none.
    """
    found = [judged(date, text) for date in dates]
    sent = dateline.date if dateline else None
    candidates = _with_years(found, text, sent, reference)
    chosen = _chosen(candidates, text)
    if combined and len({d.value for d in candidates if d.value and d.dated is not Dated.OTHER}) > 1:
        chosen = None
    elif chosen is None and sent and not _has_other_day(found, sent):
        chosen = _with_years([sent], text, None, reference)[0]
    if chosen is None and reference and not found and (weekday := last_weekday(text, reference)):
        return Taken(*weekday, False)
    if chosen is None or chosen.value is None:
        return Taken(_lone_year(text, found), None, any(d.weekday_conflict for d in found))
    return Taken(chosen.value, chosen.span, chosen.weekday_conflict)


def _has_other_day(found: list[Date], sent: Date) -> bool:
    """Whether the sentence names a day of its own, though without a year, other than the dateline's."""
    return any(
        d.dated > Dated.OTHER and d.day and (d.month, d.day) != (sent.month, sent.day) and not d.year for d in found
    )


def _chosen(dates: list[Date], text: str) -> Date | None:
    usable = [date for date in dates if date.dated > Dated.OTHER and date.value]
    if len(usable) < 2:
        return usable[0] if usable else None
    sentences = [0, *(m.end() for m in _SENTENCE.finditer(text))]
    best = max(date.dated for date in usable)
    usable = [date for date in usable if date.dated == best]
    first = [date for date in usable if _sentence_of(date, sentences) == _sentence_of(usable[0], sentences)]
    exact = [date for date in first if date.day] or first
    if best is Dated.TAKEN or _FROM_FILE.match(text):
        return exact[0]
    return max(exact, key=lambda date: (_closes(date, text), date.span))


_BEFORE_OPENING = re.compile(r"[\s（(：:]|图为|资料图|资料照片|这是")
"""What may stand before the day that opens a Chinese caption."""


def _sentence_of(date: Date, sentences: list[int]) -> int:
    return sum(1 for start in sentences if start <= date.span[0])


def _closes(date: Date, text: str) -> int:
    """How much a date looks like the one that closes a caption: it follows a place and a comma, or "on", or ends the sentence."""
    before, after = text[max(0, date.span[0] - 8) : date.span[0]], text[date.span[1] : date.span[1] + 3]
    ends = not after.strip() or after[:1] in ".。"
    opens = "年" in text[slice(*date.span)] and not _BEFORE_OPENING.sub("", text[: date.span[0]])
    return 3 * opens + 2 * ends + (bool(re.search(r"[A-Z]?\w[.]?,\s$|\bon\s$", before)))


def _with_years(dates: list[Date], text: str, sent: Date | None, reference: datetime.date | None) -> list[Date]:
    """The dates, those without a year given the year that plainly goes with them."""
    if all(date.year for date in dates):
        return dates
    events = {year for year, span in lone_years(text, dates) if _names_event(text, span)}
    return [
        date if date.year else date._replace(year=_year_for(date, dates, text, events, sent, reference))
        for date in dates
    ]


def _year_for(
    date: Date, dates: list[Date], text: str, events: set[int], sent: Date | None, reference: datetime.date | None
) -> int:
    if sent and sent.year and (date.month, date.day) <= (sent.month, sent.day) and sent.month - date.month <= 1:
        return sent.year
    same = {d.year for d in dates if d.year and d.month == date.month and (not d.day or d.day == date.day)}
    if len(same) == 1:
        return same.pop()
    before = {d.year for d in dates if d.year and not d.month and d.span < date.span}
    if len(before) == 1 and "年" in text:
        return before.pop()
    if len(events) == 1:
        return next(iter(events))
    if reference and date.day:
        return reference.year if (date.month, date.day) <= (reference.month, reference.day) else reference.year - 1
    return 0


def _names_event(text: str, span: Span) -> bool:
    return bool(_EVENT_YEAR.search(text[max(0, span[0] - 40) : span[0]]) or _EVENT_AFTER_YEAR.match(text, span[1]))


def _lone_year(text: str, dates: list[Date]) -> PartialDate | None:
    """A year alone, where the caption says that it dates the picture: "taken in 2019", "…, France, in 2019."."""
    if any(date.dated > Dated.OTHER and not date.year for date in dates):
        return None
    for year, span in lone_years(text, dates):
        before, after = text[max(0, span[0] - 24) : span[0]], text[span[1] : span[1] + 16]
        if re.search(r"\b(?:taken|shot|pictured|photographed) in\s*$", before) or re.match(
            r"\s+(?:file )?(?:photo|picture|image)", after
        ):
            return PartialDate(year)
        if re.search(r"[A-Z][\w’']+,(?: in)?\s*$", before) and not after.strip(" ."):
            return PartialDate(year)
        if before.endswith(", ") and re.match(r", in [A-Z]", after):
            return PartialDate(year)
        if _ARCHIVED.search(before) or (_LAST.search(before) and not after.strip(" .")):
            return PartialDate(year)
        if _FROM_FILE.match(text) and re.search(r"\bin\s*$", before):
            return PartialDate(year)
    return None
