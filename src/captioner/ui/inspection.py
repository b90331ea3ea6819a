"""What the checks say of all photos, kept up to date in the background: only what changed is checked again."""

from __future__ import annotations

import time
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.domain.changes import Changes
from captioner.domain.findings import Finding, Severity
from captioner.progress import Progress, Work
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.jobs import Job
    from captioner.operations.desk import Desk

CALM = 1500
"""Milliseconds without a change after which what changed is checked."""
SOON = 300
"""Milliseconds without a change after which the few photos that changed are looked at by themselves."""
FEW = 50
"""So many changed photos are a few."""
REST = 10
"""Comparing all photos takes long where they are very many: then it is done so seldom that it takes one part of so many of the time."""
SEEN = 200
"""More photos than this are checked before everybody's eyes, in the activity strip."""
UNASKED = 2000
"""More photos than this are not checked until somebody wants to know: it takes its time."""
LARGE = 20_000
"""In a catalogue of more photos than this nothing is read or compared until somebody wants to know; then, what changes is looked at by
itself, and among all photos when it is asked for again."""


class Inspection(QObject):
    """The findings of every photo by its id, as of when they were last read. The few photos that an edit changed are looked at soon,
    by themselves; what they are among all photos, and what that means for these, follows when the desk is calm.

    Attributes: `found`; `waiting`, how many photos have not been checked since they changed; `running`. Signal: `changed` when one of
    these has.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.found: dict[int, tuple[Finding, ...]] = {}
        self.waiting = 0
        self.running = False
        self._read = False  # whether what the catalogue keeps was read once
        self._asked = False
        self._took = 0.0  # seconds that the last check took
        self._fresh: set[int] = set()  # photos that were changed and not looked at since
        self._again: set[int] = set()  # photos that came or went otherwise than by being checked
        self._timer = QTimer(self, interval=CALM, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._look)
        session.opened.connect(self._wait)
        session.stale.connect(self._wait)
        session.changed.connect(self._hear)
        if session.is_open:
            self._wait()

    @property
    def problems(self) -> set[int]:
        """The photos of which something graver than a note was said."""
        return {photo for photo, found in self.found.items() if is_problem(found)}

    def check(self) -> None:
        """Check what is waiting now, however many photos it is."""
        self._asked = True
        self._timer.stop()
        self._begin()

    def _hear(self, changes: Changes) -> None:
        self._again |= changes.added | changes.removed
        if self._read and len(changes.photos) <= FEW:
            self._fresh |= changes.photos
            self._soon.start()
        self._wait()

    def _wait(self) -> None:
        self._timer.start(max(CALM, round(1000 * REST * self._took)))

    def _look(self) -> None:
        """Look at the few photos that changed, by themselves."""
        fresh, self._fresh = self._fresh, set()
        desk = self._session.desk

        def done(found: list[Finding]) -> None:
            self._take(fresh, self.waiting, found)

        self._session.call(partial(_alone, desk, fresh), done)

    def _begin(self) -> None:
        if self.running or not self._session.is_open or self._session.is_closed:
            if self.running:
                self._wait()
            return
        self.running = True
        self.changed.emit()
        self._session.quietly(partial(_count, self._session.desk), lambda counts: self._counted(*counts), self._failed)

    def _counted(self, waiting: int, photos: int) -> None:
        self.waiting = waiting
        if photos > LARGE and not (self._asked or self._read):
            self.running = False
            self.changed.emit()
            return
        check = self._asked or (waiting <= UNASKED and photos <= LARGE)
        shown = check and waiting > SEEN
        again, self._again = self._again, set()
        work = _inspect(self._session.desk, again, check=check, everything=not self._read)
        if self._session.is_closed:
            work.close()
            return
        session, began = self._session, time.monotonic()

        def progress(now: Progress) -> None:
            if shown:
                session.job_progress.emit(job, now)

        def ended() -> None:
            self.running = self._asked = False
            self._took = time.monotonic() - began
            if shown:
                session.job_ended.emit(job)

        def done(news: tuple[set[int] | None, int, list[Finding]]) -> None:
            ended()
            self._take(*news)

        def failed(error: BaseException) -> None:
            ended()
            self._failed(error)

        def cancelled() -> None:
            ended()
            self.changed.emit()

        title = self.tr("Check photos")
        job: Job = session.jobs.start(title, work, done=done, failed=failed, progress=progress, cancelled=cancelled)
        if shown:
            session.job_started.emit(job)

    def _take(self, ids: set[int] | None, waiting: int, found: Iterable[Finding]) -> None:
        """Keep what was read: of these photos, None for all there are."""
        if ids is None:
            self.found.clear()
        else:
            for id in ids:
                self.found.pop(id, None)
        by_photo: dict[int, list[Finding]] = {}
        for finding in found:
            by_photo.setdefault(finding.photo, []).append(finding)
        self.found.update((photo, tuple(said)) for photo, said in by_photo.items())
        self._read, self.waiting = True, waiting
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self.running = False
        self.changed.emit()
        self._session.tell(error)


def is_problem(found: Iterable[Finding]) -> bool:
    """Whether something graver than a note was found."""
    return any(finding.severity is not Severity.NOTE for finding in found)


def _count(desk: Desk) -> tuple[int, int]:
    """How many photos wait to be checked, and how many there are."""
    from captioner.operations.checking import unchecked

    return len(unchecked(desk)), desk.catalog.count()


def _alone(desk: Desk, ids: set[int]) -> list[Finding]:
    """What the checks say of each of these photos by itself, and what was said of them among others."""
    from captioner.checks import CHECKS
    from captioner.operations import checking

    rules = checking.rules_of(desk)
    found = [f for photo in desk.catalog.photos(ids) for f in checking.findings(photo, rules)]
    kept = (f for f in desk.catalog.findings(ids) if hasattr(CHECKS.get(f.check), "TOGETHER"))
    return [*found, *kept]


def _inspect(
    desk: Desk, again: set[int], *, check: bool, everything: bool
) -> Work[tuple[set[int] | None, int, list[Finding]]]:
    """Check what changed, and read what is kept: of what was checked and of `again`, or of everything.

    Without `check` the photos that wait are only looked at by themselves, if they are not too many.
    """
    from captioner.operations.checking import refresh, unchecked

    checked: frozenset[int] = frozenset()
    if check:
        checked = (yield from refresh(desk)).photos
    ids = None if everything else {*checked, *again}
    yield Progress(len(checked), len(checked))
    waiting = unchecked(desk)
    kept = desk.catalog.findings(None if ids is None else sorted(ids))
    if len(waiting) > UNASKED:
        return ids, len(waiting), kept
    found = [finding for finding in kept if finding.photo not in waiting]
    return None if ids is None else ids | waiting, len(waiting), found + _alone(desk, waiting)
