"""The kinds of value a field can hold: text, lists of text, dates as precise as they are known, structures and translations."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from captioner.domain.errors import BadValue
from captioner.domain.fields import Numbers
from captioner.domain.structures import Structure

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?P<offset>Z|[+-]\d\d:?\d\d)?)?)?)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A moment as precisely as it is known: year, month, day, time of day, offset from UTC.

    Each part needs the one before it. `time` is "HH:MM", "HH:MM:SS" or with a fraction; `offset` is "+HH:MM",
    "-HH:MM" or empty where no zone is stated. Always a real day of the calendar.
    """

    year: int
    month: int = 0
    day: int = 0
    time: str = ""
    offset: str = ""

    def __post_init__(self) -> None:
        if (self.day and not self.month) or (self.time and not self.day) or (self.offset and not self.time):
            raise ValueError("a part of the date is missing before a finer one")
        datetime.date(self.year, self.month or 1, self.day or 1)
        if self.time:
            datetime.time.fromisoformat(self.time[:8])

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ISO 8601 as `str()` prints it ("2023", "2023-03", "2023-03-04T14:05:06+08:00"); raises ValueError."""
        match = _ISO.fullmatch(text.strip())
        if not match:
            raise ValueError(f"{text!r} is no date such as 2023, 2023-03, 2023-03-04 or 2023-03-04T14:05:06+08:00")
        year, month, day, time, offset = match.group("year", "month", "day", "time", "offset")
        if offset == "Z":
            offset = "+00:00"
        elif offset and ":" not in offset:
            offset = offset[:3] + ":" + offset[3:]
        if offset and not (int(offset[1:3]) <= 15 and int(offset[4:]) < 60):
            raise ValueError(f"{text!r} has an impossible offset from UTC")
        if (month == "00") or (day == "00"):
            raise ValueError(f"{text!r} is no day of the calendar")
        return cls(int(year), int(month or 0), int(day or 0), time or "", offset or "")

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        if self.month:
            parts.append(f"-{self.month:02d}")
        if self.day:
            parts.append(f"-{self.day:02d}")
        if self.time:
            parts.append(f"T{self.time}{self.offset}")
        return "".join(parts)

    def to_the_second(self) -> PartialDate:
        """The same moment with whole seconds, as IIM states times."""
        time = self.time.partition(".")[0]
        return replace(self, time=f"{time}:00" if time.count(":") == 1 else time)

    def agrees_with(self, other: PartialDate) -> bool:
        """Whether the two say the same wherever both say something (2023-03 agrees with 2023-03-04)."""
        pairs = [
            (self.year, other.year),
            (self.month, other.month),
            (self.day, other.day),
            (self.time[:5], other.time[:5]),
            (self.time[6:8], other.time[6:8]),
            (self.offset, other.offset),
        ]
        return all(a == b or not a or not b for a, b in pairs)

    @property
    def weekday(self) -> int | None:
        """0 for Monday to 6 for Sunday; None where the day is not known."""
        return datetime.date(self.year, self.month, self.day).weekday() if self.day else None


class Translation(NamedTuple):
    """The text of a field in one other language; `language` is a BCP 47 tag such as "fr" or "zh-Hans"."""

    field: str
    language: str
    text: str


Value = str | tuple[str, ...] | tuple[Structure, ...] | tuple[Translation, ...] | PartialDate | None
"""What any field can hold; empty is "", () or None."""

_NUMBERS = {
    Numbers.WHOLE: (re.compile(r"[+-]?\d{1,18}", re.ASCII), "a whole number such as 24"),
    Numbers.DECIMAL: (re.compile(r"[+-]?\d{1,18}(?:\.\d{1,18})?", re.ASCII), "a number such as 3 or 2.5"),
}


def texts_in(value: Value) -> list[str]:
    """Every text of a value, in order: those of lists, structures and translations each by itself; none where it is empty."""
    if isinstance(value, tuple):
        return [text for item in value for text in _texts_of_item(item)]
    return [str(value)] if value else []


def _texts_of_item(item: str | Structure | Translation) -> list[str]:
    if isinstance(item, str):
        return [item]
    return [item.text] if isinstance(item, Translation) else item.texts()


def texts_only(value: Value) -> tuple[str, ...]:
    """The items of a list field; raises TypeError for another kind of value."""
    if isinstance(value, tuple) and all(isinstance(item, str) for item in value):
        return value  # type: ignore[return-value]
    raise TypeError(f"{value!r} is no list of texts")


def structures_only(value: Value) -> tuple[Structure, ...]:
    """The structures of a field that holds them; raises TypeError for another kind of value."""
    if isinstance(value, tuple) and all(isinstance(item, Structure) for item in value):
        return value  # type: ignore[return-value]
    raise TypeError(f"{value!r} holds other things than structures")


def translations_only(value: Value) -> tuple[Translation, ...]:
    """The translations of a field that holds them; raises TypeError for another kind of value."""
    if isinstance(value, tuple) and all(isinstance(item, Translation) for item in value):
        return value  # type: ignore[return-value]
    raise TypeError(f"{value!r} holds other things than translations")


def parse_number(numbers: Numbers, text: str, label: str) -> str:
    """The number that was typed, as it is kept; raises BadValue with a sentence that says what to type."""
    text = text.strip()
    if not text or numbers is Numbers.NONE:
        return text
    pattern, example = _NUMBERS[numbers]
    if not pattern.fullmatch(text):
        raise BadValue(f"{label}: “{text[:40]}” is not {example}.")
    return text
