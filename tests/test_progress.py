from __future__ import annotations

import pytest

from captioner.progress import Progress, Work, finish


def counting(events: list[str], steps: int = 3) -> Work[str]:
    try:
        for n in range(steps):
            events.append(f"step {n}")
            yield Progress(n + 1, steps)
        return "done"
    finally:
        events.append("closed")


def test_work_runs_to_its_end_and_reports_every_step() -> None:
    events: list[str] = []
    reports: list[Progress] = []
    assert finish(counting(events), reports.append) == "done"
    assert reports == [Progress(1, 3), Progress(2, 3), Progress(3, 3)]
    assert events == ["step 0", "step 1", "step 2", "closed"]


def test_work_that_has_nothing_to_report_still_returns() -> None:
    assert finish(counting([], steps=0)) == "done"


def test_work_is_closed_when_the_reporter_raises() -> None:
    events: list[str] = []

    def interrupted(_: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        finish(counting(events), interrupted)
    assert events == ["step 0", "closed"]


def test_an_error_of_the_work_reaches_the_caller() -> None:
    def failing() -> Work[None]:
        yield Progress(0)
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        finish(failing())
