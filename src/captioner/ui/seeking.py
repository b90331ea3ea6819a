"""Finding the next photo that somebody should look at, among any number of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from captioner.domain.photo import Photo

if TYPE_CHECKING:
    from captioner.operations.desk import Desk


def first(desk: Desk, ids: Iterable[int], wanted: Callable[[Photo], bool]) -> int:
    """The first of these photos that is wanted, 0 where there is none. Reads as far as it must: for a worker."""
    for batch in _batches(ids):
        for photo in desk.catalog.photos(batch):
            if wanted(photo):
                return photo.id
    return 0


def round_from(ids: Sequence[int], row: int, direction: int) -> Iterator[int]:
    """All ids once, from the one beside `row` on, in this direction, round the end."""
    count = len(ids)
    return (ids[(row + direction * step) % count] for step in range(1, count + 1))


def has_problem(photo: Photo) -> bool:
    """Whether something stands between the photo and its file, or a check finds more than a note."""
    from captioner.domain.findings import Severity
    from captioner.operations.checking import findings

    return bool(photo.trouble) or any(f.severity is not Severity.NOTE for f in findings(photo))


def _batches(ids: Iterable[int], size: int = 200) -> Iterator[list[int]]:
    batch: list[int] = []
    for id in ids:
        batch.append(id)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
