"""A picture that was taken tomorrow."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.values import PartialDate

TITLE = "Dates to come"
WHY = "A picture can't show a day that has not been: mostly the year is mistyped."
SEVERITY = Severity.ERROR
DAILY = True


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """An error for a Date Created after tomorrow, a warning for such a day in the caption; tomorrow has begun somewhere already."""
    for photo in photos:
        latest = photo.today + datetime.timedelta(days=1)
        created, stated = photo.current.date_created, photo.stated.get("date_created")
        if created and _begins(created) > latest:
            message = f"Date created says {quoted(created)}, which is still to come."
            yield Finding("date_future", SEVERITY, photo.id, "date_created", message)
        elif isinstance(stated, PartialDate) and _begins(stated) > latest:
            message = f"The caption states {quoted(stated)}, which is still to come."
            yield Finding("date_future", Severity.WARNING, photo.id, "caption", message)


def _begins(date: PartialDate) -> datetime.date:
    return datetime.date(date.year, date.month or 1, date.day or 1)
