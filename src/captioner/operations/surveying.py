"""What a write would do, before it does: compared with the files as they are now."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from captioner.domain.changes import Changes
from captioner.domain.edits import Assignment
from captioner.domain.errors import FileError
from captioner.domain.merging import Conflict
from captioner.domain.photo import Photo
from captioner.metadata.policy import CLOSED
from captioner.operations.conflicts import compared
from captioner.operations.desk import Desk
from captioner.operations.rereading import in_conflict, trouble_of
from captioner.progress import Progress, Work

KEPT = 500
"""Of each kind, how many photos a report keeps to be shown; all are counted."""
BATCH = 50
"""Conflicts marked in one transaction of the catalogue."""


@dataclass(frozen=True, slots=True)
class PendingWrite:
    """What writing one photo would do to its file: field by field, or why it would not be written; `signed` pictures wait to be told how."""

    photo: Photo
    changes: tuple[Assignment, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    note: str = ""
    error: str = ""
    signed: bool = False


@dataclass(slots=True)
class Survey:
    """What Write would do: `ready` photos can be written, those in `aside` only into a sidecar, those in `lost` not at all, not even beside the file.

    `signed` photos carry Content Credentials, which any change to the file breaks. The counts of fields are those of `ready`, `aside` and
    `signed`; `shown` are the first KEPT photos of each kind, in order.
    """

    ready: array[int] = field(default_factory=lambda: array("q"))
    aside: array[int] = field(default_factory=lambda: array("q"))
    signed: array[int] = field(default_factory=lambda: array("q"))
    ready_fields: int = 0
    aside_fields: int = 0
    signed_fields: int = 0
    lost: int = 0
    conflicts: int = 0
    shown: list[PendingWrite] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)

    def take(self, pending: PendingWrite) -> None:
        """Count one photo."""
        if pending.conflicts:
            before, self.conflicts = self.conflicts, self.conflicts + 1
        elif pending.error and (not pending.changes or pending.error == CLOSED):
            before, self.lost = self.lost, self.lost + 1
        elif not pending.changes:
            return
        else:
            ids = self.aside if pending.error else self.signed if pending.signed else self.ready
            before = len(ids)
            ids.append(pending.photo.id)
            if pending.error:
                self.aside_fields += len(pending.changes)
            elif pending.signed:
                self.signed_fields += len(pending.changes)
            else:
                self.ready_fields += len(pending.changes)
        if before < KEPT:
            self.shown.append(pending)


def pending(desk: Desk, ids: Collection[int] | None = None) -> Iterator[PendingWrite]:
    """What Write would do to these photos (default: all with something to write); nothing is changed, files are only read."""
    for photo in desk.catalog.each(to_write(desk, ids)):
        yield _pending(desk, photo)


def survey(desk: Desk, ids: Collection[int] | None = None) -> Work[Survey]:
    """Compare catalogue and files as `pending` does; photos found in conflict are marked, and the desk shows them as such until settled."""
    wanted = to_write(desk, ids)
    found = Survey()
    conflicting: list[PendingWrite] = []
    parts: list[Changes] = []
    try:
        for number, one in enumerate(pending(desk, wanted)):
            yield Progress(number, len(wanted), one.photo.path.name)
            found.take(one)
            if one.conflicts:
                conflicting.append(one)
            if len(conflicting) >= BATCH:
                parts.append(_note_conflicts(desk, conflicting))
                conflicting.clear()
    finally:
        parts.append(_note_conflicts(desk, conflicting))
        found.changes = Changes.together(parts)
    return found


def _note_conflicts(desk: Desk, found: Sequence[PendingWrite]) -> Changes:
    marked = [in_conflict(pending.photo, pending.conflicts) for pending in found]
    return desk.catalog.refresh(marked, seen=[pending.photo for pending in found]) if marked else Changes()


def to_write(desk: Desk, ids: Collection[int] | None) -> Collection[int]:
    """The photos asked for; None stands for all with something to write."""
    return desk.catalog.ids("is:unwritten") if ids is None else ids


def _pending(desk: Desk, photo: Photo) -> PendingWrite:
    try:
        now, merged = compared(desk, photo)
    except FileError as error:
        return PendingWrite(photo.replace(trouble=trouble_of(error)), error=error.reason)
    changes = tuple(
        Assignment(photo.id, name, now.embedded[name], merged.metadata[name])
        for name in merged.metadata.differing(now.embedded)
    )
    note = "Changed on disk since it was read; both sides' changes are kept." if now is not photo else ""
    return PendingWrite(photo, changes, merged.conflicts, note, now.read_only, now.signed and not now.read_only)
