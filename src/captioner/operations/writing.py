"""From the catalogue into the files: while one photo waits for the disk, the next is prepared."""

from __future__ import annotations

import dataclasses
import itertools
import threading
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from captioner import metadata
from captioner.catalog.written_files import Wrote
from captioner.domain.changes import Changes
from captioner.domain.errors import ChangedOnDisk, FileError, Refused
from captioner.domain.merging import Conflict, Merged
from captioner.domain.photo import Photo, Trouble
from captioner.metadata import WritePolicy
from captioner.metadata.policy import CLOSED
from captioner.operations.conflicts import RESOLVE, Side, compared, resolve, settled
from captioner.operations.desk import Desk, write_policy
from captioner.operations.rereading import in_conflict, read_file, trouble_of, with_reading
from captioner.operations.surveying import KEPT, to_write
from captioner.progress import Progress, Work

WRITE = "Write to file"

BATCH = 50
"""Results in one transaction of the catalogue."""

AT_ONCE = 3
"""Files being written at the same time: a write spends most of its time waiting until the disk has it."""


@dataclass(frozen=True, slots=True)
class WriteResult:
    """What became of one photo's write; `photo` is as it stands afterwards. With an error or a conflict its file is unchanged.

    `unread` is a sentence where the file was written, but could not be read again afterwards. One that was `refused` may have its fields beside it.
    """

    photo: Photo
    written: tuple[str, ...] = ()
    target: Path | None = None
    skipped: str = ""
    conflicts: tuple[Conflict, ...] = ()
    warnings: tuple[str, ...] = ()
    unread: str = ""
    error: str = ""
    refused: bool = False


@dataclass(slots=True)
class WriteReport:
    """How many photos were written, failed, are in conflict or said it already, and which rows of the catalogue changed.

    `results` are the first KEPT of those that call for a look and of those that don't, in the order asked for.
    """

    written: int = 0
    failed: int = 0
    conflicts: int = 0
    unchanged: int = 0
    results: list[WriteResult] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    _troubled: int = 0

    def take(self, result: WriteResult) -> None:
        """Count one result."""
        if result.error:
            self.failed += 1
        elif result.conflicts:
            self.conflicts += 1
        elif result.written:
            self.written += 1
        else:
            self.unchanged += 1
        troubled = bool(result.error or result.conflicts or result.unread or result.warnings)
        self._troubled += troubled
        kept = self._troubled if troubled else self.written + self.unchanged
        if kept <= KEPT:
            self.results.append(result)


def write_back(
    desk: Desk,
    ids: Collection[int] | None = None,
    policy: WritePolicy | None = None,
    *,
    settle: Side | None = None,
    tell: Callable[[WriteResult], object] = lambda _: None,
) -> Work[WriteReport]:
    """Write what the desk says into the files of these photos (default: all with something to write), in their order.

    A file that another program changed is merged first; where both changed a field it becomes a conflict and is not
    touched, unless `settle` says whose words stand. Each file is the old or the new one, whole; afterwards `embedded` is what
    was read back. `tell` hears of every result when it is there.
    """
    wanted = to_write(desk, ids)
    writer = _Writer(desk, dataclasses.replace(policy or write_policy(desk.settings), lasting=False), settle)
    report = WriteReport()
    parts: list[Changes] = []
    photos = desk.catalog.each(wanted)
    begun: deque[tuple[str, Future[WriteResult]]] = deque()
    done = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        try:
            while True:
                for photo in itertools.islice(photos, AT_ONCE - len(begun)):
                    begun.append((photo.path.name, pool.submit(writer.write, photo)))
                if not begun:
                    break
                yield Progress(done, len(wanted), begun[0][0])
                result = begun[0][1].result()
                begun.popleft()
                done += 1
                report.take(result)
                tell(result)
                if len(writer.finished) >= BATCH:
                    parts.append(writer.store())
        finally:
            pool.shutdown(cancel_futures=True)
            parts.append(writer.store())
            report.changes = Changes.together([*parts, *writer.settled])
    return report


def rehearse(
    desk: Desk,
    ids: Collection[int] | None = None,
    policy: WritePolicy | None = None,
    *,
    settle: Side | None = None,
) -> Iterator[WriteResult]:
    """What `write_back` would come to, photo by photo, with every refusal, target and warning; nothing is changed."""
    writer = _Writer(desk, dataclasses.replace(policy or write_policy(desk.settings), rehearsal=True), settle)
    for photo in desk.catalog.each(to_write(desk, ids)):
        yield writer.outcome(photo)[1]


class _Writer:
    """Writes photos in one manner, on any thread; the conflicts that it settles are one step to undo, and `settled` is what they changed.

    What a thread has written it puts into `finished` itself, as it was and is now, so that nothing is lost when the thread that
    waits for it is interrupted.
    """

    def __init__(self, desk: Desk, policy: WritePolicy, settle: Side | None) -> None:
        self.settled: list[Changes] = []
        self.finished: list[tuple[Photo, WriteResult]] = []
        self._desk = desk
        self._policy = policy
        self._settle = settle
        self._step: int | None = None
        self._write_step: int | None = None
        self._settling = threading.Lock()

    def write(self, photo: Photo) -> WriteResult:
        """Write one photo, and keep what became of it for the catalogue."""
        seen, result = self.outcome(photo)
        self.finished.append((seen, result))
        return result

    def store(self) -> Changes:
        """Give the catalogue what is finished by now."""
        batch = list(self.finished)
        if self._write_step is None and any(result.written for _, result in batch):
            self._write_step = self._desk.catalog.begin(WRITE)
        changes = _store(self._desk, batch, self._write_step)
        del self.finished[: len(batch)]
        return changes

    def outcome(self, photo: Photo) -> tuple[Photo, WriteResult]:
        """What became of the photo, after the photo as it stood just before, its conflict settled."""
        try:
            now, merged = compared(self._desk, photo)
            if merged.conflicts and self._settle and self._policy.rehearsal:
                merged = Merged(settled(merged, self._settle), ())
            elif merged.conflicts and self._settle:
                photo = self._resolved(photo, self._settle)
                now, merged = compared(self._desk, photo)
        except FileError as error:
            return photo, _failed(photo, error)
        return photo, self._written(photo, now, merged)

    def _resolved(self, photo: Photo, side: Side) -> Photo:
        with self._settling:
            if self._step is None:
                self._step = self._desk.catalog.begin(RESOLVE)
            self.settled.append(resolve(self._desk, photo.id, side, step=self._step))
        return self._desk.catalog.photo(photo.id) or photo

    def _written(self, photo: Photo, now: Photo, merged: Merged) -> WriteResult:
        if merged.conflicts:
            return WriteResult(in_conflict(photo, merged.conflicts), conflicts=merged.conflicts)
        now = now.replace(current=merged.metadata)
        if not now.unwritten:
            sound = now.replace(trouble=Trouble.NONE, trouble_note="")
            return WriteResult(sound, skipped="The file says all of it already.")
        try:
            policy = dataclasses.replace(
                self._policy, undeclared_charset=photo.charset or self._policy.undeclared_charset
            )
            done = metadata.write(now.path, now.current, now.unwritten, policy=policy, expected=now.fingerprint)
        except FileError as error:
            return _failed(photo, error)
        try:
            undecided = now.replace(disagreements=())  # what an editor picked is written now
            after = with_reading(undecided, read_file(self._desk, now)).replace(written=True)
        except FileError as error:
            unread = f"Written, but it could not be read again afterwards: {error.reason.rstrip('.')}."
            after = photo.replace(trouble=trouble_of(error), trouble_note=unread)
            return WriteResult(after, done.fields, done.target, warnings=done.warnings, unread=unread)
        return WriteResult(after, done.fields, done.target, warnings=done.warnings)


def _failed(photo: Photo, error: FileError) -> WriteResult:
    if isinstance(error, ChangedOnDisk):
        return WriteResult(photo, error=f"{error.reason}; write again to merge its changes")
    marked = photo.replace(trouble=trouble_of(error), trouble_note=error.reason)
    return WriteResult(marked, error=error.reason, refused=isinstance(error, Refused) and error.reason != CLOSED)


def _store(desk: Desk, results: Sequence[tuple[Photo, WriteResult]], step: int | None) -> Changes:
    """Give the catalogue the photos as they were and are now, once the disk has them; what an editor typed meanwhile stays."""
    if not results:
        return Changes()
    seen = [photo for photo, _ in results]
    fresh = [result.photo for _, result in results]
    wrote = {result.photo.id: Wrote(result.written, _beside(result)) for _, result in results if result.written}
    for folder in {place.parent for photo in fresh if photo.written for place in (photo.path, photo.path.resolve())}:
        metadata.make_lasting(folder)
    return desk.catalog.refresh(
        [_seen_last(desk, photo) for photo in fresh], action=WRITE, seen=seen, step=step, wrote=wrote
    )


def _beside(result: WriteResult) -> str:
    """The sidecar that took the fields; "" where the picture did."""
    aside = result.target and result.target.suffix.lower() == ".xmp"
    return str(result.target) if aside else ""


def _seen_last(desk: Desk, photo: Photo) -> Photo:
    """The photo as its file is by now, where another writer of this catalogue has put the same words into it a moment later."""
    if not photo.written or photo.trouble is not Trouble.NONE:
        return photo
    try:
        if metadata.fingerprint(photo.path) == photo.fingerprint:
            return photo
        again = with_reading(photo, read_file(desk, photo)).replace(written=True)
    except FileError:
        return photo
    return again if again.embedded == photo.embedded else photo
