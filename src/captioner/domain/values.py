"""The kinds of value a field can hold: text, lists of text, and dates as precise as they are known."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from captioner.domain.errors import BadValue

if TYPE_CHECKING:
    from captioner.domain.fields import Field

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


Value = str | tuple[str, ...] | PartialDate | None
"""What any field can hold; empty is "", () or None."""


def parse_value(field: Field, text: str | Iterable[str]) -> Value:
    """The value that typed or stored text means for this field; raises BadValue with a sentence that says what to type.

    A list field takes an iterable, one item a value, or one text that stands for a list of one. Blank items are dropped.
    """
    from captioner.domain.fields import Kind

    texts = (text,) if isinstance(text, str) else tuple(text)
    if any("\ud800" <= character <= "\udfff" for item in texts for character in item):
        raise BadValue(f"{field.label}: the text holds bytes that are not UTF-8.")
    if field.kind is Kind.LIST:
        return tuple(item.strip() for item in texts if item.strip())
    if len(texts) != 1:
        raise BadValue(f"{field.label} takes one value, not {len(texts)}.")
    if field.kind is not Kind.DATE:
        return texts[0]
    if not texts[0].strip():
        return None
    try:
        return PartialDate.parse(texts[0])
    except ValueError as error:
        raise BadValue(f"{field.label}: {error}.") from None
