"""What figures in a caption stand for: dates in figures only, numbers with their separators, words and scales."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from captioner.captions.lexicon import Lexicon
from captioner.captions.words import words

BAR = "\u2044"
"""Between the figures of a date of which it isn't known whether its day or its month comes first: "5⁄3⁄2021"."""

_YEAR_FIRST = re.compile(r"(?<![\d./-])(\d{4})([./-])(\d\d?)\2(\d\d?)(?!\d)")
_YEAR_LAST = re.compile(r"(?<![\d./-])(\d\d?)([./-])(\d\d?)\2(\d{4}|\d\d)(?![\d/-]|\.\d)")
_SPACED = re.compile(r"(?<![\d.,])(\d{1,3}) (?=\d{3}(?:\D|$))")
_SCORE = re.compile(r"(?<![\d:.,/-])(\d{1,3})-(?=\d{1,3}(?![\d:/-]))")
_GLUED = re.compile(r"(?P<money>[$€£¥]\s?)?(?P<figure>\d[\d.,]*)(?P<scale>bn|mn|m|k)\b(?P<counted> [a-z]+)?")
_DEGREES = re.compile(r"(?<=\d)\s?°?\s?([CF])\b")
_COUNTED = words(
    "people tonnes tons euros dollars pounds barrels residents visitors doses voters refugees migrants users tourists"
)
_THOUSANDS = {True: re.compile(r"\d{1,3}(?:\.\d{3})+"), False: re.compile(r"\d{1,3}(?:,\d{3})+")}


def dates_said(text: str, *, day_first: bool, chinese: bool = False) -> str:
    """The text with its dates in figures as ISO 8601, or in Chinese; with BAR where the order of day and month is open."""
    if not (re.search(r"\d[./-]\d", text)):
        return text
    text = _YEAR_FIRST.sub(lambda m: _day(m[1], m[3], m[4], chinese=chinese) or m[0], text)

    def said(match: re.Match[str]) -> str:
        first, mark, second, year = int(match[1]), match[2], int(match[3]), match[4]
        if len(year) == 2 and (mark == "-" or (mark == "." and not day_first)):
            return match[0]
        year = f"20{year}" if len(year) == 2 else year
        if mark == "/" and not day_first and first <= 12 and second <= 12 and first != second:
            return f"{first}{BAR}{second}{BAR}{year}"
        day, month = (second, first) if second > 12 else (first, second)
        return _day(year, str(month), str(day), chinese=chinese) or match[0]

    return _YEAR_LAST.sub(said, text)


def _day(year: str, month: str, day: str, *, chinese: bool) -> str:
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return ""
    return f"{year}年{int(month)}月{int(day)}日" if chinese else f"{year}-{int(month):02d}-{int(day):02d}"


def figures_said(text: str) -> str:
    """The text with thousands joined, scores with a colon, and the letters glued to a number in full: "5bn", "1.2m people", "100m"."""

    def said(match: re.Match[str]) -> str:
        money, figure, scale, counted = match["money"] or "", match["figure"], match["scale"], match["counted"] or ""
        if scale in ("m", "mn"):
            amount = money or scale == "mn" or counted.strip() in _COUNTED
            scale = "million" if amount else "meter"
        return f"{money}{figure} {({'bn': 'billion', 'k': 'thousand'}).get(scale, scale)}{counted}"

    if not re.search(r"\d", text):
        return text
    text = _DEGREES.sub(lambda match: f" degrees {'Celsius' if match[1] == 'C' else 'Fahrenheit'}", text)
    return _GLUED.sub(said, _SCORE.sub(r"\1:", _SPACED.sub(r"\1", text)))


def number(run: list[str], know: Lexicon) -> str | None:
    """The value that a run of tokens says, in plain figures: "twenty-one", "five thousand", "5,000", "1.2 million"; None for no number.

    Commas and points are read as the language of the lexicon writes them. What is figures but no amount, as "2:1" and "3rd", is
    itself.
    """
    total, current = Decimal(0), Decimal(0)
    for place, token in enumerate(run):
        low = token.casefold().rstrip(".")
        if place and (scale := know.scales.get(low)):
            current = (current or Decimal(1)) * scale
            if scale >= 1000:
                total, current = total + current, Decimal(0)
        elif low in know.numbers:
            if current % (100 if know.numbers[low] > 9 else 10) or (current and current < 20):
                return None
            current += know.numbers[low]
        elif place == 0 and token[0].isdigit():
            amount = _amount(token.rstrip("."), know.language)
            if amount is None:
                return low if len(run) == 1 else None
            current = amount
        elif not (low == "and" and 0 < place < len(run) - 1 and run[place - 1].casefold() in know.scales):
            return None
    return f"{(total + current).normalize():f}"


def _amount(figure: str, language: str) -> Decimal | None:
    comma = language in ("spanish", "french", "german")
    thousands, decimal = (".", ",") if comma else (",", ".")
    if figure.isdigit() and figure.startswith("0") and len(figure) > 1:
        return None
    if _THOUSANDS[comma].fullmatch(figure.partition(decimal)[0]):
        figure = figure.replace(thousands, "")
    try:
        return Decimal(figure.replace(decimal, "."))
    except InvalidOperation:
        return None
