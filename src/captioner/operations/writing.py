"""From the catalogue into the files: what would be written, writing it, and conflicts with other programs."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from captioner import metadata
from captioner.domain.changes import Changes
from captioner.domain.edits import Assignment, edit_between
from captioner.domain.errors import ChangedOnDisk, FileError, Signed
from captioner.domain.merging import Conflict, Merged, merge
from captioner.domain.photo import Photo, Trouble
from captioner.metadata import WritePolicy, fingerprint
from captioner.operations.desk import Desk, write_policy
from captioner.operations.rereading import in_conflict, read_file, trouble_of, with_reading
from captioner.progress import Progress, Work

BATCH = 50
"""Results in one transaction of the catalogue."""


@dataclass(frozen=True, slots=True)
class PendingWrite:
    """What writing one photo would do to its file: field by field, or why it would not be written."""

    photo: Photo
    changes: tuple[Assignment, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    note: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class WriteResult:
    """What became of one photo's write; `photo` is as it stands afterwards. With an error or a conflict its file is unchanged."""

    photo: Photo
    written: tuple[str, ...] = ()
    target: Path | None = None
    skipped: str = ""
    conflicts: tuple[Conflict, ...] = ()
    warnings: tuple[str, ...] = ()
    error: str = ""


@dataclass(slots=True)
class WriteReport:
    """Every result in the order asked for, and which rows of the catalogue changed."""

    results: list[WriteResult] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)


class Side(StrEnum):
    """Whose value stands where desk and file disagree."""

    OURS = "ours"
    FILE = "file"


def pending(desk: Desk, ids: Iterable[int] | None = None) -> list[PendingWrite]:
    """What Write would do to these photos (default: all with something to write); nothing is changed, files are only read."""
    return [_pending(desk, photo) for photo in desk.catalog.photos(_wanted(desk, ids))]


def note_conflicts(desk: Desk, found: Sequence[PendingWrite]) -> Changes:
    """Mark the photos that were found in conflict, so that the desk shows them as such until each is settled."""
    seen = [pending.photo for pending in found if pending.conflicts]
    marked = [in_conflict(pending.photo, pending.conflicts) for pending in found if pending.conflicts]
    return desk.catalog.refresh(marked, seen=seen) if marked else Changes()


def write_back(desk: Desk, ids: Iterable[int] | None = None, policy: WritePolicy | None = None) -> Work[WriteReport]:
    """Write what the desk says into the files of these photos (default: all with something to write), one after the other.

    A file that another program changed is merged first; where both changed a field it becomes a conflict and is not
    touched. Each file is the old or the new one, whole; afterwards `embedded` is what was read back.
    """
    policy = policy or write_policy(desk.settings)
    photos = desk.catalog.photos(_wanted(desk, ids))
    report = WriteReport()
    stored = 0
    try:
        for number, photo in enumerate(photos):
            yield Progress(number, len(photos), photo.path.name)
            report.results.append(_write(desk, photo, policy))
            if len(report.results) - stored >= BATCH:
                _store(desk, report, photos, stored)
                stored = len(report.results)
    finally:
        _store(desk, report, photos, stored)
    return report


def rehearse(desk: Desk, ids: Iterable[int] | None = None, policy: WritePolicy | None = None) -> Iterator[WriteResult]:
    """What `write_back` would come to, photo by photo, with every refusal, target and warning; nothing is changed."""
    policy = dataclasses.replace(policy or write_policy(desk.settings), rehearsal=True)
    for photo in desk.catalog.photos(_wanted(desk, ids)):
        yield _write(desk, photo, policy)


def conflicts(desk: Desk, photo: Photo) -> tuple[Conflict, ...]:
    """Where the photo's file now and the desk disagree, against what the file said before; raises FileError."""
    return merge(photo.embedded, read_file(desk, photo).metadata, photo.current).conflicts


def resolve(desk: Desk, photo_id: int, side: Side) -> Changes:
    """Settle a conflict: the file as it is now becomes the base, and the side chosen says the conflicting fields.

    Choosing the file's values is an edit that can be undone; choosing ours leaves them to be written. Raises FileError.
    """
    changes = Changes()
    for photo in desk.catalog.photos([photo_id]):
        now = with_reading(photo, read_file(desk, photo))
        merged = merge(photo.embedded, now.embedded, photo.current)
        values = {c.field: c.file for c in merged.conflicts} if side is Side.FILE else {}
        edit = edit_between("Resolve conflict", [(photo, merged.metadata.with_values(values))])
        # The edit first: with the new base alone, what the other program changed elsewhere would look like changes of ours.
        if edit:
            changes |= desk.catalog.apply(edit)
        changes |= desk.catalog.refresh([now], action="Re-read", seen=[photo])
    return changes


def _wanted(desk: Desk, ids: Iterable[int] | None) -> Iterable[int]:
    return desk.catalog.ids("is:unwritten") if ids is None else ids


def _pending(desk: Desk, photo: Photo) -> PendingWrite:
    try:
        now, merged = _compared(desk, photo)
    except FileError as error:
        return PendingWrite(photo, error=error.reason)
    changes = tuple(
        Assignment(photo.id, name, now.embedded[name], merged.metadata[name])
        for name in merged.metadata.differing(now.embedded)
    )
    note = "Changed on disk since it was read; both sides' changes are kept." if now is not photo else ""
    refused = now.read_only or (Signed.REASON if now.signed else "")
    return PendingWrite(photo, changes, merged.conflicts, note, refused)


def _compared(desk: Desk, photo: Photo) -> tuple[Photo, Merged]:
    """The photo on the base of what its file says now, read again only if it looks different, and the merge of both."""
    if fingerprint(photo.path) == photo.fingerprint:
        return photo, Merged(photo.current, ())
    now = with_reading(photo, read_file(desk, photo))
    return now, merge(photo.embedded, now.embedded, photo.current)


def _write(desk: Desk, photo: Photo, policy: WritePolicy) -> WriteResult:
    try:
        now, merged = _compared(desk, photo)
        if merged.conflicts:
            return WriteResult(in_conflict(photo, merged.conflicts), conflicts=merged.conflicts)
        now = now.replace(current=merged.metadata)
        if not now.unwritten:
            sound = now.replace(trouble=Trouble.NONE, trouble_note="")
            return WriteResult(sound, skipped="The file says all of it already.")
        written = metadata.write(now.path, now.current, now.unwritten, policy=policy, expected=now.fingerprint)
        after = with_reading(now, read_file(desk, now)).replace(written=True)
    except ChangedOnDisk as error:
        return WriteResult(photo, error=f"{error.reason}; write again to merge its changes")
    except FileError as error:
        return WriteResult(photo.replace(trouble=trouble_of(error), trouble_note=error.reason), error=error.reason)
    return WriteResult(after, written.fields, written.target, warnings=written.warnings)


def _store(desk: Desk, report: WriteReport, seen: Sequence[Photo], start: int) -> None:
    """Give the catalogue the results from `start` on; what an editor typed meanwhile stays."""
    fresh = [result.photo for result in report.results[start:]]
    if fresh:
        report.changes |= desk.catalog.refresh(fresh, action="Write to file", seen=seen[start : start + len(fresh)])
