from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from captioner.jobs import Job, Jobs
from captioner.progress import Progress, Work

WAIT = 20


class Home:
    """A main thread for tests: runs what is delivered when asked to."""

    def __init__(self) -> None:
        self.delivered: queue.Queue[Callable[[], None]] = queue.Queue()
        self.heard: list[tuple[str, Any]] = []

    def note(self, kind: str) -> Callable[..., None]:
        return lambda *value: self.heard.append((kind, value[0] if value else None))

    def until(self, *kinds: str) -> list[tuple[str, Any]]:
        while not any(kind in kinds for kind, _ in self.heard):
            self.delivered.get(timeout=WAIT)()
        return self.heard


@pytest.fixture
def home() -> Home:
    return Home()


@pytest.fixture
def jobs(home: Home) -> Iterator[Jobs]:
    jobs = Jobs(home.delivered.put)
    yield jobs
    jobs.close()


def start(jobs: Jobs, home: Home, work: Work[Any]) -> Job:
    return jobs.start(
        "Count",
        work,
        done=home.note("done"),
        failed=home.note("failed"),
        progress=home.note("progress"),
        cancelled=home.note("cancelled"),
    )


def test_work_comes_home_with_progress_then_its_result(jobs: Jobs, home: Home) -> None:
    def count() -> Work[str]:
        for number in range(3):
            yield Progress(number, 3)
        return "counted"

    start(jobs, home, count())
    heard = home.until("done", "failed")
    assert heard[0] == ("progress", Progress(0, 3))
    assert heard[-1] == ("done", "counted")


def test_nothing_runs_at_home_until_home_takes_it(jobs: Jobs, home: Home) -> None:
    ran_on: list[threading.Thread] = []

    def work() -> Work[None]:
        ran_on.append(threading.current_thread())
        yield Progress(1)

    start(jobs, home, work())
    home.delivered.get(timeout=WAIT)
    assert ran_on[0] is not threading.current_thread()
    assert home.heard == []


def test_a_failure_comes_home(jobs: Jobs, home: Home) -> None:
    def work() -> Work[None]:
        yield Progress(0)
        raise ValueError("no such folder")

    start(jobs, home, work())
    kind, error = home.until("failed")[-1]
    assert kind == "failed"
    assert str(error) == "no such folder"


def test_cancelled_work_cleans_up_on_the_worker_and_says_so_once(jobs: Jobs, home: Home) -> None:
    reached, go_on, cleaned = threading.Event(), threading.Event(), threading.Event()

    def endless() -> Work[None]:
        try:
            while True:
                yield Progress(1)
                reached.set()
                go_on.wait(WAIT)
        finally:
            cleaned.set()

    job = start(jobs, home, endless())
    assert reached.wait(WAIT)
    job.cancel()
    go_on.set()
    kinds = [kind for kind, _ in home.until("cancelled")]
    assert cleaned.is_set()
    assert kinds.count("cancelled") == 1
    assert not {"done", "failed"} & set(kinds)


def test_a_short_call_brings_its_result_or_its_error(jobs: Jobs, home: Home) -> None:
    jobs.call(lambda: 6 * 7, home.note("done"), home.note("failed"))
    assert home.until("done") == [("done", 42)]
    jobs.call(lambda: 1 // 0, home.note("done"), home.note("failed"))
    assert isinstance(home.until("failed")[-1][1], ZeroDivisionError)


def test_the_result_of_a_cancelled_call_is_dropped(jobs: Jobs, home: Home) -> None:
    job = jobs.call(lambda: "late", home.note("late"))
    job.cancel()
    jobs.call(lambda: "next", home.note("next"))
    jobs.call(lambda: "last", home.note("last"))
    home.until("last")
    assert "late" not in [kind for kind, _ in home.heard]


def test_closing_ends_running_work() -> None:
    home = Home()
    jobs = Jobs(home.delivered.put)
    cleaned = threading.Event()

    def endless() -> Work[None]:
        try:
            while True:
                yield Progress(1)
        finally:
            cleaned.set()

    start(jobs, home, endless())
    home.delivered.get(timeout=WAIT)
    jobs.close()
    assert cleaned.is_set()
