"""Text with {variables}: a photo's fields, its date in words, its file and a count; the same in templates, codes and file names.

`{city}` is a field by its IPTC name, `{CITY}` the same in capitals; `{year}`, `{month}` … are the parts of Date Created as a house style
writes them; `{name}` and `{folder}` are the file's, `{n}` counts the photos of one run and `{n:03}` pads it, `{today}` is the day.
A part in <angle brackets> is left out where one of its variables is empty. Any other brace or bracket stands for itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from captioner.captions.dates import MONTHS
from captioner.domain.errors import field_advice
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo
from captioner.domain.values import PartialDate, texts_in

VARIABLE = re.compile(r"\{(\w+)(?::(0?[1-9]))?\}", re.ASCII)
_OPTIONAL = re.compile(r"<([^<>]*\{\w+(?::0?[1-9])?\}[^<>]*)>", re.ASCII)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LONG = {number: name.capitalize() for name, number in sorted(MONTHS.items(), key=lambda each: len(each[0]))}
_ABBREVIATED = {1: "Jan.", 2: "Feb.", 8: "Aug.", 9: "Sept.", 10: "Oct.", 11: "Nov.", 12: "Dec."}
"""Months that are abbreviated before a day; the short ones never are."""

ABOUT_THE_FILE = ("name", "folder", "n", "today")


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a text is expanded for: the n-th photo of a run (from 1), on a day."""

    photo: Photo
    n: int = 1
    today: date | None = None


def expanded(text: str, occasion: Occasion) -> str:
    """The text with its variables filled in; what is no variable stays as it is. Values are never expanded again."""

    def part(match: re.Match[str]) -> str:
        filled = all(value_of(name, form, occasion) for name, form in VARIABLE.findall(match[1]))
        return match[1] if filled else ""

    def value(match: re.Match[str]) -> str:
        return value_of(match[1], match[2] or "", occasion) if is_variable(match[1]) else match[0]

    return VARIABLE.sub(value, _OPTIONAL.sub(part, text))


def variables_in(text: str) -> list[str]:
    """The names in braces that the text holds, each once, known or not."""
    return list(dict.fromkeys(name for name, _ in VARIABLE.findall(text)))


def is_variable(name: str) -> bool:
    """Whether there is a variable of this name."""
    return name in variables() or (name.isupper() and name.lower() in FIELDS)


def fault_in(text: str) -> str:
    """Why the text can't be a template, as the end of a sentence; "" where every variable is known."""
    unknown = next((name for name in variables_in(text) if not is_variable(name)), "")
    return f"knows no {{{unknown}}}; {field_advice(unknown, variables())}" if unknown else ""


@cache
def variables() -> tuple[str, ...]:
    """Every variable by name: those of the file, the date's parts, the fields."""
    return (*ABOUT_THE_FILE, *date_parts(PartialDate(2000, 1, 1)), *FIELDS)


def value_of(name: str, form: str, occasion: Occasion) -> str:
    """What a variable stands for here; "" for one that is empty, or that there is not. `form` pads `n`: "3", "03"."""
    photo = occasion.photo
    if name == "n":
        return format(occasion.n, form)
    if name in ABOUT_THE_FILE:
        today = (occasion.today or date.today()).isoformat()
        return {"name": photo.path.stem, "folder": photo.path.parent.name, "today": today}[name]
    if name in FIELDS:
        return ", ".join(texts_in(photo.current[name]))
    if name.isupper() and name.lower() in FIELDS:
        return value_of(name.lower(), form, occasion).upper()
    created = photo.current.date_created
    return date_parts(created).get(name, "") if created else ""


def date_parts(date: PartialDate) -> Mapping[str, str]:
    """The parts of a date by the names that house styles and templates have for them; "" for a part that is not known."""
    month = _LONG.get(date.month, "")
    return {
        "year": str(date.year),
        "month": month,
        "MONTH": month.upper(),
        "mon": _ABBREVIATED.get(date.month, month),
        "m": str(date.month or ""),
        "day": str(date.day or ""),
        "dd": f"{date.day:02}" if date.day else "",
        "weekday": _WEEKDAYS[date.weekday] if date.weekday is not None else "",
    }
