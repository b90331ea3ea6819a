"""Copies of a field in one file that say different things: which of them counts is an editor's choice, and the next write makes all say so.

A pick is kept in the catalogue without a mark of its own. Where another copy was picked than counted so far, the desk simply says it. Where
the one that counted stays, the file is taken to say one of the others, so that something is left to write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from captioner.domain.changes import Changes
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.photo import Disagreement, Photo
from captioner.domain.values import PartialDate, Value
from captioner.operations.desk import Desk
from captioner.progress import Progress, Work

AGREE = "Settle copies"
BATCH = 100
"""Photos in one transaction of the catalogue."""


class Standard(StrEnum):
    """Where a copy of a field stands in the file; the command line calls it so."""

    XMP = "xmp"
    IIM = "iim"
    EXIF = "exif"


@dataclass(frozen=True, slots=True)
class Pattern:
    """In which way the copies of a field differ: copies of one number say the same; the standards that have none are left out."""

    field: str
    copies: tuple[tuple[Standard, int], ...]

    @property
    def standards(self) -> tuple[Standard, ...]:
        """The standards that have a copy."""
        return tuple(standard for standard, _ in self.copies)


@dataclass(slots=True)
class Alike:
    """Photos whose copies of a field differ in the same way; `first` is the one to show."""

    pattern: Pattern
    first: Photo
    disagreement: Disagreement
    ids: list[int] = field(default_factory=list)


def copy_of(disagreement: Disagreement, standard: Standard) -> Value:
    """What that standard says; None where it has no copy."""
    return getattr(disagreement, standard.value)  # type: ignore[no-any-return]


def pattern_of(disagreement: Disagreement) -> Pattern:
    """In which way these copies differ."""
    values: list[Value] = []
    copies = []
    for standard in Standard:
        value = copy_of(disagreement, standard)
        if value is not None:
            if value not in values:
                values.append(value)
            copies.append((standard, values.index(value)))
    return Pattern(disagreement.field, tuple(copies))


def open_disagreements(desk: Desk, photo: Photo) -> list[Disagreement]:
    """Those of a photo's disagreements that are still to be settled: no copy was picked yet, and a write could make all copies agree."""
    return [
        each
        for each in photo.disagreements
        if each.field not in photo.unwritten and any(_other(desk, each, value) is not None for value in _copies(each))
    ]


def alike(desk: Desk, ids: Iterable[int]) -> Work[list[Alike]]:
    """The open disagreements of these photos, by the way in which copies differ, the most frequent first."""
    found: dict[Pattern, Alike] = {}
    wanted = list(ids)
    for number, photo in enumerate(desk.catalog.each(wanted)):
        yield Progress(number, len(wanted), photo.path.name)
        for each in open_disagreements(desk, photo):
            pattern = pattern_of(each)
            found.setdefault(pattern, Alike(pattern, photo, each)).ids.append(photo.id)
    return sorted(found.values(), key=lambda group: -len(group.ids))


def agree(desk: Desk, ids: Iterable[int], name: str, standard: Standard, *, step: int | None = None) -> Changes:
    """Let what this standard says of a field count for these photos, where its copies differ: one step that can be undone.

    Photos whose file has no such copy, or one copy only, stay as they are. The next write makes all copies say so.
    """
    FIELDS[name]
    one = desk.catalog.begin(AGREE) if step is None else step
    parts = []
    photos = desk.catalog.each(ids)
    while batch := list(islice(photos, BATCH)):
        picked = list(_picked(batch, name, standard))
        parts.append(desk.catalog.amend(AGREE, [(photo, after) for photo, _, after in picked], step=one))
        stated = {
            photo.id: {name: other} for photo, each, _ in picked if (other := _set_against(desk, photo, each, standard))
        }
        if stated:
            parts.append(desk.catalog.restate(stated, step=one))
    return Changes.together(parts)


def _picked(
    photos: Iterable[Photo], name: str, standard: Standard
) -> Iterator[tuple[Photo, Disagreement, PhotoMetadata]]:
    for photo in photos:
        for each in photo.disagreements:
            value = copy_of(each, standard)
            if each.field == name and value is not None:
                yield photo, each, photo.current.with_values({name: value})


def _set_against(desk: Desk, photo: Photo, each: Disagreement, standard: Standard) -> Value:
    """The copy that the file is to count as saying, so that what was picked is left to write; None where it is left anyway."""
    value = copy_of(each, standard)
    return _other(desk, each, value) if photo.embedded[each.field] == value else None


def _other(desk: Desk, each: Disagreement, value: Value) -> Value:
    """A copy that says something else than this value, and that a write would bring in line; None where there is none."""
    camera = not isinstance(value, PartialDate) or bool(desk.settings.write_camera_date and value.time)
    copies = (each.xmp, each.iim, each.exif if camera else None)
    return next((copy for copy in copies if copy is not None and copy != value), None)


def _copies(each: Disagreement) -> list[Value]:
    return [value for standard in Standard if (value := copy_of(each, standard)) is not None]
