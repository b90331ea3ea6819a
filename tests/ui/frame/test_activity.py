from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton

from captioner.domain.errors import Unreadable
from captioner.jobs import Job
from captioner.progress import Progress
from captioner.ui.frame.activity import ActivityStrip, rate_and_rest


@pytest.mark.parametrize(
    ("progress", "seconds", "expected"),
    [
        (Progress(100, 400), 10, "10/s · 30 s left"),
        (Progress(10, 400), 60, "10/min · 39 min left"),
        (Progress(100, 250), 100, "1/s · 2 min 30 s left"),
        (Progress(100), 10, "10/s"),
        (Progress(0, 400), 10, ""),
        (Progress(100, 400), 0.2, ""),
    ],
)
def test_rate_and_time_left_in_words(progress, seconds, expected):
    assert rate_and_rest(progress, seconds) == expected


@pytest.fixture
def strip(qtbot, session):
    made = ActivityStrip(session)
    qtbot.addWidget(made)
    return made


def texts(strip):
    return [label.text() for label in strip.findChildren(QLabel)]


def test_the_strip_shows_itself_while_something_runs(session, strip):
    assert strip.isHidden()
    job = Job("Import agency")
    session.job_started.emit(job)
    session.job_progress.emit(job, Progress(120, 400, "CFP120.jpg"))
    assert not strip.isHidden()
    assert "Import agency" in texts(strip)
    assert any(text.startswith("120 / 400") for text in texts(strip))
    bar = strip.findChild(QProgressBar)
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (120, 400, "Import agency")
    session.job_ended.emit(job)
    assert strip.isHidden()


def test_cancel_asks_the_job_to_stop_once(session, strip):
    job = Job("Import agency")
    session.job_started.emit(job)
    button = strip.findChild(QToolButton)
    assert button.accessibleName() == "Cancel Import agency"
    button.click()
    assert job.cancelled
    assert not button.isEnabled()


def test_kept_open_it_says_what_ended(session, strip):
    strip.toggle()
    assert not strip.isHidden()
    job = Job("Export web")
    session.job_started.emit(job)
    job.cancel()
    session.job_ended.emit(job)
    assert any("Export web cancelled" in text for text in texts(strip))


def test_kept_open_it_says_what_went_wrong(qtbot, session, strip):
    strip.toggle()

    def work(outcome):
        yield Progress(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    session.run("Import agency", work(SimpleNamespace(failed=["a.jpg", "b.jpg"], changes=None)))
    qtbot.waitUntil(lambda: any("Import agency ended · 2 problems" in text for text in texts(strip)))
    session.run("Export", work(Unreadable(Path("/a.jpg"), "it has vanished")))
    qtbot.waitUntil(lambda: any("Export failed · a.jpg: it has vanished" in text for text in texts(strip)))
