"""A caption in two languages whose numbers or dates are not the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.captions.dates import find_dates
from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity

TITLE = "Languages against each other"
WHY = "Readers of one language are told other facts than readers of the other."
SEVERITY = Severity.WARNING

_SCRIPTS = {
    "Latin": re.compile(r"[A-Za-zÀ-ɏ]"),
    "Chinese or Japanese": re.compile(r"[\u3040-\u30ff\u3400-\u9fff]"),
    "Arabic": re.compile(r"[\u0620-\u06ff]"),
    "Cyrillic": re.compile(r"[\u0400-\u052f]"),
    "Korean": re.compile(r"[\uac00-\ud7a3]"),
}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)
_NUMBER = re.compile(
    r"(?<![A-Za-z\d.,/-])(?P<n>\d{1,3}(?:,\d{3})+|\d+)(?P<part>\.\d+)?(?:\s?(?P<times>million|billion|thousand|万|萬|亿|億|مليون|ألف))?"
)
_TIMES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "万": 10**4,
    "萬": 10**4,
    "亿": 10**8,
    "億": 10**8,
    "مليون": 10**6,
    "ألف": 10**3,
}
_MEASURED = re.compile(
    r"\s?-?(?:km|kilomet|mi\b|mile|feet|foot|ft\b|met(?:er|re)|m\b|cm\b|inch|pound|lb|kg|kilo|ton|acre|hectare|degree|°|percent|%|dollar|euro|yuan|pound|yen|rouble|ruble"
    r"|公里|千米|米|英里|英尺|公斤|吨|亩|公顷|度|元|美元|欧元|日元|斤|时|点|分|st\b|nd\b|rd\b|th\b|am\b|pm\b|a\.m|p\.m|:|[./-]\d|كم|متر|دولار|يورو)",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[$€£¥]\s?$")


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning where both halves of a caption give a full date and none is the same, or both hold a number that the other lacks.

    Halves are its lines, by their alphabet. Measures, money and times of day are often converted, and let be.
    """
    for photo in photos:
        caption = photo.current.caption
        if caption.isascii():
            continue
        halves = _halves(caption)
        if len(halves) == 2 and (message := _dates(*halves) or _numbers(*halves)):
            yield Finding("languages_disagree", SEVERITY, photo.id, "caption", message)


def _halves(caption: str) -> list[str]:
    """The text of each alphabet that has whole lines of the caption; [] where it has lines of one only."""
    texts: dict[str, list[str]] = {}
    for line in caption.splitlines():
        if script := _script(line):
            texts.setdefault(script, []).append(line)
    return ["\n".join(lines) for lines in texts.values()] if len(texts) > 1 else []


def _script(line: str) -> str:
    counts = {name: len(letters.findall(line)) for name, letters in _SCRIPTS.items()}
    script = max(counts, key=counts.__getitem__)
    return script if counts[script] >= 8 else ""


def _dates(one: str, other: str) -> str:
    a, b = ({str(date.value) for date in find_dates(text) if date.value and date.day} for text in (one, other))
    if a and b and not a & b:
        return f"The two languages give different dates: {min(a)} and {min(b)}."
    return ""


def _numbers(one: str, other: str) -> str:
    a, b = _counted(one), _counted(other)
    only_a, only_b = a - b, b - a
    if only_a and only_b:
        return f"The two languages give different numbers: {_shown(min(only_a))} and {_shown(min(only_b))}."
    return ""


def _counted(text: str) -> set[float]:
    """The numbers of things in a text: no dates, measures, money or times."""
    text = text.translate(_DIGITS)
    spans = [date.span for date in find_dates(text)]
    found: set[float] = set()
    for match in _NUMBER.finditer(text):
        at, times = match.start(), match["times"]
        if any(a <= at < b for a, b in spans) or _MEASURED.match(text, match.end()) or _MONEY.search(text[:at]):
            continue
        value = float(match["n"].replace(",", "") + (match["part"] or "")) * _TIMES.get(times or "", 1)
        if not (times is None and 1900 <= value <= 2100):
            found.add(value)
    return found


def _shown(number: float) -> str:
    return f"{number:,.0f}" if number == int(number) else f"{number:,}"
