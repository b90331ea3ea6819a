"""Runs long work on threads: progress, results, errors and cancellation come home through one door."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from captioner.progress import Progress, Work

Result = TypeVar("Result")
Deliver = Callable[[Callable[[], None]], None]

PROGRESS_EVERY = 0.05
"""Seconds between two reports of one job: more often nobody could see, and the window would be kept busy."""


def _ignore(*_: object) -> None:
    """Nobody asked to be told."""


class Job:
    """One piece of work under way. Attributes: `begun`, what it takes to begin it again where that can be; `problems`, how many
    things it could not do, and `error`, the sentence that ended it.
    """

    def __init__(self, title: str, begun: object = None) -> None:
        self.title = title
        self.begun = begun
        self.problems = 0
        self.error = ""
        self.started = time.monotonic()
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask it to stop at its next step; what it finished so far stays."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancelled.is_set()


class Jobs:
    """Lanes of worker threads: `start` for long work with progress, `call` for short things that somebody waits for.

    `in_turn` has a lane of one thread, for changes that must be made in the order in which they were asked for.
    Every callback runs where `deliver` puts it, never on the worker: for a window, its main thread.
    """

    def __init__(self, deliver: Deliver, threads: int = 2) -> None:
        self._deliver = deliver
        self._long = ThreadPoolExecutor(threads, thread_name_prefix="job")
        self._short = ThreadPoolExecutor(threads, thread_name_prefix="call")
        self._turns = ThreadPoolExecutor(1, thread_name_prefix="turn")
        self._running: set[Job] = set()
        self._lock = threading.Lock()

    def start(
        self,
        title: str,
        work: Work[Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None] = _ignore,
        cancelled: Callable[[], None] = _ignore,
        begun: object = None,
    ) -> Job:
        """Run the work to its end; exactly one of `done`, `failed` and `cancelled` is called, after the last `progress`."""
        job = Job(title, begun)
        with self._lock:
            self._running.add(job)
        self._long.submit(self._drive, job, work, done, failed, progress, cancelled)
        return job

    def call(
        self,
        function: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] = _ignore,
    ) -> Job:
        """Run one short function; if its job is cancelled before it starts it is not run, and later its result is dropped."""
        job = Job("")

        def run() -> None:
            if job.cancelled:
                return
            try:
                result = function()
            except Exception as error:
                self._home(job, failed, error)
            else:
                self._home(job, done, result)

        self._short.submit(run)
        return job

    def in_turn(
        self,
        function: Callable[[], Result],
        patience: float,
        late: Callable[[Future[Result]], None],
    ) -> Future[Result]:
        """Run one function after all those before it, and wait for it no longer than `patience` seconds.

        The Future has ended, or it will come home to `late` when it has: a function that was begun late is not lost.
        """
        turn = self._turns.submit(function)
        if not wait((turn,), patience).done:
            turn.add_done_callback(lambda ended: self._deliver(lambda: late(ended)))
        return turn

    def close(self) -> None:
        """Cancel everything and wait until the workers have stopped; what was asked for in turn is still done."""
        with self._lock:
            running = tuple(self._running)
        for job in running:
            job.cancel()
        self._turns.shutdown()
        self._short.shutdown(cancel_futures=True)
        self._long.shutdown(cancel_futures=True)

    def _home(self, job: Job, callback: Callable[[Any], None], value: object) -> None:
        self._deliver(lambda: None if job.cancelled else callback(value))

    def _drive(
        self,
        job: Job,
        work: Work[Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None],
        cancelled: Callable[[], None],
    ) -> None:
        told = 0.0
        try:
            while not job.cancelled:
                step = next(work)
                if time.monotonic() - told >= PROGRESS_EVERY:
                    told = time.monotonic()
                    self._deliver(lambda step=step: progress(step))  # type: ignore[misc]
            work.close()
            self._deliver(cancelled)
        except StopIteration as end:
            result = end.value
            self._deliver(lambda: done(result))
        except BaseException as error:
            # The worker is the last to see it: whatever it is, the window must hear of it.
            problem = error
            self._deliver(lambda: failed(problem))
        finally:
            with self._lock:
                self._running.discard(job)
