"""What one window session works on: the desk, its background jobs, and the news about both."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from captioner.domain.changes import Changes
from captioner.domain.errors import CaptionerError
from captioner.progress import Progress, Work
from captioner.ui.language import told

if TYPE_CHECKING:
    from concurrent.futures import Future

    from captioner.jobs import Job, Jobs
    from captioner.operations.desk import Desk

R = TypeVar("R")
Outcome = TypeVar("Outcome", Changes, tuple[str, Changes] | None)

PATIENCE = 0.08
"""Seconds that an operation may hold the window up: longer, and an editor feels it."""

STALE_EVERY = 1.0
"""Seconds between two looks at what a running job has done so far."""


class Session(QObject):
    """Every operation of the window goes through here, so that all who watch hear what it changed.

    Attributes: `jobs`, and `desk` once the catalogue is open (before that, reading it raises RuntimeError).
    Signals: `opened` when the desk is there; `changed(Changes)` after an operation; `stale` when photos may have come, gone
    or changed without being listed; `message(str)` and `failed(str)` one sentence for the editor; `job_started(Job)`,
    `job_progress(Job, Progress)`, `job_ended(Job)` about long work.
    """

    opened = Signal()
    changed = Signal(object)
    stale = Signal()
    message = Signal(str)
    failed = Signal(str)
    job_started = Signal(object)
    job_progress = Signal(object, object)
    job_ended = Signal(object)

    def __init__(self, jobs: Jobs, desk: Desk | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self._desk = desk
        self._closed = False

    @property
    def desk(self) -> Desk:
        """The open desk; raises RuntimeError before it is open."""
        if self._desk is None:
            raise RuntimeError("the catalogue is not open yet")
        return self._desk

    @property
    def is_open(self) -> bool:
        """Whether the catalogue is open."""
        return self._desk is not None

    @property
    def is_closed(self) -> bool:
        """Whether the window is going, and nothing is begun any more."""
        return self._closed

    def open(self, desk: Desk) -> None:
        """Give the session its desk; everything that waited for it fills itself."""
        self._desk = desk
        self.opened.emit()

    def close(self) -> None:
        """Stop the workers and wait for them; whatever is still asked for, by a timer or a late result, is not begun."""
        self._closed = True
        self.jobs.close()

    def perform(self, function: Callable[[], Changes | tuple[str, Changes] | None]) -> Changes:
        """Run a short operation on the catalogue now and tell what it changed; an error becomes one sentence in `failed`.

        Waits PATIENCE at most. While another program holds the catalogue it returns no changes, says so, and the operation is done
        in its turn; what comes of it is told then. After closing, nothing is begun.
        """
        if self._closed:
            return Changes()
        turn = self.jobs.in_turn(function, PATIENCE, self._told_late)
        if turn.done():
            return self._told(turn)
        self.message.emit(self.tr("The catalogue is busy; what you typed is kept and will be saved."))
        return Changes()

    def _told_late(self, turn: Future[Changes | tuple[str, Changes] | None]) -> None:
        self._told(turn)

    def _told(self, turn: Future[Changes | tuple[str, Changes] | None]) -> Changes:
        try:
            outcome = turn.result()
        except CaptionerError as error:
            self.failed.emit(told(str(error)))
            return Changes()
        changes = outcome[1] if isinstance(outcome, tuple) else outcome
        if changes:
            self.changed.emit(changes)
        return changes or Changes()

    def perform_later(self, function: Callable[[], Outcome], done: Callable[[Outcome], None] | None = None) -> Job:
        """Run an operation that may touch many photos on a worker, and then tell what it changed, as `perform` does."""

        def home(outcome: Outcome) -> None:
            changes = outcome[1] if isinstance(outcome, tuple) else outcome
            if changes:
                self.changed.emit(changes)
            if done:
                done(outcome)

        return self.call(function, home)

    def call(
        self,
        function: Callable[[], R],
        done: Callable[[R], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Run something short on a worker; `done` gets its result on this thread. Errors go to `failed`, or become a sentence."""
        if self._closed:
            return _never()
        return self.jobs.call(function, done, failed or self.tell)

    def quietly(
        self,
        function: Callable[[], R],
        done: Callable[[R], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Run something slow beside the long work, but not shown as such; once its job is cancelled nothing comes home."""

        def work() -> Work[R]:
            yield Progress(0)
            return function()

        def unless_cancelled(callback: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda value: None if job.cancelled else callback(value)

        if self._closed:
            return _never()
        job = self.jobs.start("", work(), done=unless_cancelled(done), failed=unless_cancelled(failed or self.tell))
        return job

    def run(
        self,
        title: str,
        work: Work[R],
        done: Callable[[R], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        begun: object = None,
    ) -> Job:
        """Run long work on a worker, seen in the activity strip; `done` gets its result on this thread; `begun` is what begins it again.

        A result with `changes` tells them to all; work that was cancelled or failed may have changed anything, so `stale` is sent.
        """
        if self._closed:
            return _never()
        looked = time.monotonic()

        def progress(now: Progress) -> None:
            nonlocal looked
            self.job_progress.emit(job, now)
            if time.monotonic() - looked > STALE_EVERY:
                looked = time.monotonic()
                self.stale.emit()

        def finished(result: R) -> None:
            job.problems = _problems(result)
            self.job_ended.emit(job)
            changes: Any = getattr(result, "changes", None)
            if isinstance(changes, Changes) and changes:
                self.changed.emit(changes)
            else:
                self.stale.emit()
            if done:
                done(result)

        def cancelled() -> None:
            self.job_ended.emit(job)
            self.stale.emit()
            self.message.emit(self.tr("{title} was cancelled; what was finished stays.").format(title=title))

        def broken(error: BaseException) -> None:
            job.error = told(str(error)) or type(error).__name__
            self.job_ended.emit(job)
            self.stale.emit()
            (failed or self.tell)(error)

        job = self.jobs.start(
            title, work, done=finished, failed=broken, progress=progress, cancelled=cancelled, begun=begun
        )
        self.job_started.emit(job)
        return job

    def tell(self, error: BaseException) -> None:
        """Say in one sentence what went wrong with files or catalogue; a fault of our own is raised, to be seen as one."""
        self.failed.emit(sentence(error))


def sentence(error: BaseException) -> str:
    """What went wrong with files or catalogue, in words; any other error is a fault of our own and raised, to be seen as one."""
    if not isinstance(error, CaptionerError | OSError):
        raise error
    return told(str(error))


def _problems(result: object) -> int:
    """How many files a report says could not be done, or wait for a decision."""
    found = [getattr(result, name, 0) for name in ("failed", "conflicts", "left", "stayed")]
    return sum(each if isinstance(each, int) else len(each) for each in found)


def _never() -> Job:
    """A job that was cancelled before it began."""
    from captioner.jobs import Job

    job = Job("")
    job.cancel()
    return job
