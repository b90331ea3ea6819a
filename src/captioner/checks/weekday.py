"""A caption whose weekday is not that of its date."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity

TITLE = "Weekday against date"
WHY = "Either the weekday or the date is wrong, and readers notice."
SEVERITY = Severity.ERROR


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each caption that names a weekday with a full date which the calendar does not put together."""
    for photo in photos:
        for date in photo.dates:
            start, end = date.span
            if not date.weekday_conflict or date.value is None or date.value.weekday is None:
                continue
            caption = photo.current.caption
            if caption[:start].endswith(("The ", "the ")) and caption[start:end].startswith(("Sun,", "Sun ")):
                continue  # the newspaper
            right = calendar.day_name[date.value.weekday]
            message = f"The caption's weekday and date do not go together: {date.value} was a {right}."
            yield Finding("weekday", SEVERITY, photo.id, "caption", message)
            break
