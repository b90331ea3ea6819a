"""Finding the next photo that somebody should look at, among any number of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from captioner.domain.findings import Finding, Severity
from captioner.domain.photo import Photo

if TYPE_CHECKING:
    from captioner.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class Problem:
    """A photo with problems: its fields in which something graver than a note was found, none where only its file is in trouble."""

    photo: int
    fields: tuple[str, ...]


def first(desk: Desk, ids: Iterable[int], wanted: Callable[[Photo], bool]) -> int:
    """The first of these photos that is wanted, 0 where there is none. Reads as far as it must: for a worker."""
    for batch in _batches(ids):
        for photo in desk.catalog.photos(batch):
            if wanted(photo):
                return photo.id
    return 0


def first_problem(desk: Desk, ids: Iterable[int]) -> Problem | None:
    """The first of these photos with a problem, None where there is none. For a worker.

    What the checks said when they last looked at a photo counts; of a photo that has changed since, they are asked again.
    """
    from captioner.operations import checking

    rules, changed = checking.rules_of(desk), checking.unchecked(desk)
    for batch in _batches(ids):
        kept: dict[int, list[Finding]] = {}
        for finding in desk.catalog.findings(batch):
            kept.setdefault(finding.photo, []).append(finding)
        for photo in desk.catalog.photos(batch):
            found = kept.get(photo.id, [])
            if photo.id in changed:
                found = checking.findings(photo, rules)
            if fields := problem_fields(found):
                return Problem(photo.id, fields)
            if photo.trouble:
                return Problem(photo.id, ())
    return None


def problem_fields(found: Iterable[Finding]) -> tuple[str, ...]:
    """The fields in which something graver than a note was found, the gravest first, otherwise in the order of the checks."""
    grave = [finding for finding in found if finding.severity is not Severity.NOTE]
    grave.sort(key=lambda finding: list(Severity).index(finding.severity))
    return tuple(dict.fromkeys(finding.field for finding in grave))


def round_from(ids: Sequence[int], row: int, direction: int) -> Iterator[int]:
    """All ids once, from the one beside `row` on, in this direction, round the end."""
    count = len(ids)
    return (ids[(row + direction * step) % count] for step in range(1, count + 1))


def _batches(ids: Iterable[int], size: int = 200) -> Iterator[list[int]]:
    batch: list[int] = []
    for id in ids:
        batch.append(id)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
