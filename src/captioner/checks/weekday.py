"""A caption whose weekday is not that of its date."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator

from captioner.captions.parse import parse
from captioner.domain.findings import Finding, Severity
from captioner.domain.photo import Photo

TITLE = "Weekday against date"
SEVERITY = Severity.ERROR


def find(photos: Iterable[Photo]) -> Iterator[Finding]:
    """One finding for each caption that names a weekday and a full date which the calendar does not put together."""
    for photo in photos:
        parsed = parse(photo.current.caption)
        if not parsed.weekday_conflict:
            continue
        message = "The caption's weekday and date do not go together."
        date = parsed.date_created
        if date is not None and date.weekday is not None:
            message += f" {date.year:04d}-{date.month:02d}-{date.day:02d} was a {calendar.day_name[date.weekday]}."
        yield Finding("weekday", SEVERITY, photo.id, "caption", message)
