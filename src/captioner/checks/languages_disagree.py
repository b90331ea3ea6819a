"""Two languages of a caption, or a field and its translation, whose numbers or dates are not the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.captions.dates import find_dates
from captioner.captions.words import words
from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity
from captioner.domain.iptc import FIELDS

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
    **dict.fromkeys(("mille", "mil", "Tausend", "тысяч", "тыс"), 10**3),
    **dict.fromkeys(
        ("millones", "millón", "Million", "milhões", "milhão", "milioni", "milione", "миллион", "млн"), 10**6
    ),
    **dict.fromkeys(("milliard", "Milliarde", "miliardi", "миллиард", "млрд"), 10**9),
}
_NUMBER = re.compile(
    r"(?<![A-Za-z\d.,/-])(?P<n>\d{1,3}(?:,\d{3})+|\d+)(?P<part>\.\d+)?"
    rf"(?:\s?(?P<times>{'|'.join(sorted(_TIMES, key=len, reverse=True))}))?"
)
_SPACED = re.compile(r"(?<![\d.,])(\d{1,3})[ \u00a0\u202f](?=\d{3}(?!\d))")
_COMMA = re.compile(r"(?<=\d)[.,](?=\d)")
_WITH_COMMA = words(
    "bg ca cs da de el es et fi fr hr hu id is it lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi"
)
"""Languages that write a comma where English has a point in a number, and a point or a space where it has a comma."""
_MEASURED = re.compile(
    r"\s?-?(?:km|kil[oó]met|mi\b|mile|feet|foot|ft\b|met(?:er|re)|m\b|cm\b|inch|pound|lb|kg|kilo|ton|acre|hectare|degree|°|percent|%|dollar|euro|yuan|pound|yen|rouble|ruble"
    r"|公里|千米|米|英里|英尺|公斤|吨|亩|公顷|度|元|美元|欧元|日元|斤|时|点|分|heures?|horas?|Uhr|h\b|h\d|e\b|er\b|º|ª|grad|degré|st\b|nd\b|rd\b|th\b|am\b|pm\b|a\.m|p\.m|:|[./-]\d|كم|متر|دولار|يورو)",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[$€£¥]\s?$")


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning where both halves of a caption give a full date and none is the same, or both hold a number that the other lacks; and one
    for each translation of a field that is so.

    Halves are its lines, by their alphabet. Measures, money and times of day are often converted, and let be.
    """
    for photo in photos:
        caption = photo.current.caption
        halves = [] if caption.isascii() else _halves(caption)
        if len(halves) == 2 and (message := _disagreeing("The two languages", *halves)):
            yield Finding("languages_disagree", SEVERITY, photo.id, "caption", message)
        for field, language, text in photo.current.languages:
            label = f"{FIELDS[field].label} and its translation ({language})"
            if message := _disagreeing(label, str(photo.current[field]), _in_english_figures(text, language)):
                yield Finding("languages_disagree", SEVERITY, photo.id, field, message)


def _disagreeing(sides: str, one: str, other: str) -> str:
    """What the two give otherwise, in a sentence that begins with what they are; "" where they agree."""
    return _dates(sides, one, other) or _numbers(sides, one, other)


def _in_english_figures(text: str, language: str) -> str:
    """The text with points and commas in its numbers as English has them."""
    if language.partition("-")[0].casefold() not in _WITH_COMMA:
        return text
    return _COMMA.sub(lambda match: "." if match[0] == "," else ",", _SPACED.sub(r"\1.", text))


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


def _dates(sides: str, one: str, other: str) -> str:
    a, b = ({str(date.value) for date in find_dates(text) if date.value and date.day} for text in (one, other))
    if a and b and not a & b:
        return f"{sides} give different dates: {min(a)} and {min(b)}."
    return ""


def _numbers(sides: str, one: str, other: str) -> str:
    a, b = _counted(one), _counted(other)
    only_a, only_b = a - b, b - a
    if only_a and only_b:
        return f"{sides} give different numbers: {_shown(min(only_a))} and {_shown(min(only_b))}."
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
