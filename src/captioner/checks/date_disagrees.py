"""A caption, a Date Created and a camera that give different days."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.values import PartialDate

TITLE = "Dates against each other"
WHY = "A picture has one day on which it was taken."
SEVERITY = Severity.WARNING


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning where caption or camera give another day than Date Created, a note where only the night lies between them.

    Pictures from the files, combinations, and captions that name the field's day among others are let be.
    """
    for photo in photos:
        created = photo.current.date_created
        if created is None or photo.flags.file_photo or photo.flags.combined:
            continue
        stated = photo.stated.get("date_created")
        if isinstance(stated, PartialDate) and not _same(stated, created) and not _also_said(photo, created):
            message = f"The caption states {quoted(stated)}, but Date created says {quoted(_day(created))}."
            yield Finding("date_disagrees", _severity(stated, created), photo.id, "date_created", message)
        elif (camera := photo.camera_date) and not _same(camera, created):
            message = (
                f"Date created says {quoted(_day(created))}, but the camera's clock stood at {quoted(_day(camera))}."
            )
            certain = isinstance(stated, PartialDate) and _same(stated, created)
            severity = Severity.NOTE if certain else _severity(camera, created)
            yield Finding("date_disagrees", severity, photo.id, "date_created", message)


def _also_said(photo: Read, created: PartialDate) -> bool:
    return any(
        (date.month, date.day) == (created.month, created.day) and date.year in (0, created.year)
        for date in photo.dates
    )


def _same(one: PartialDate, other: PartialDate) -> bool:
    return all(
        a == b or not a or not b for a, b in ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    )


def _severity(one: PartialDate, other: PartialDate) -> Severity:
    """A day before or after may be the same moment in another part of the world."""
    if not one.day or not other.day:
        return SEVERITY
    apart = datetime.date(one.year, one.month, one.day) - datetime.date(other.year, other.month, other.day)
    return Severity.NOTE if abs(apart.days) <= 1 else SEVERITY


def _day(date: PartialDate) -> PartialDate:
    return PartialDate(date.year, date.month, date.day)
