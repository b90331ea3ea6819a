from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest

from captioner.domain.changes import Changes
from captioner.domain.errors import CatalogError
from captioner.progress import Progress
from captioner.ui import session as session_module

real_patience = session_module.PATIENCE  # before the tests' own patience is put in its place
CHANGED = Changes(photos=frozenset({1}), fields=frozenset({"caption"}))


def failing() -> Changes:
    raise CatalogError("The catalogue is locked by another program.")


def test_what_an_operation_changed_is_told_to_all(session, heard):
    assert session.perform(lambda: CHANGED) == CHANGED
    assert session.perform(lambda: ("Import", CHANGED)) == CHANGED
    assert heard.changes == [CHANGED, CHANGED]


def test_nothing_is_told_when_nothing_changed(session, heard):
    assert not session.perform(Changes)
    assert not session.perform(lambda: None)
    assert heard.changes == []


def test_an_error_becomes_one_sentence(session, heard):
    assert not session.perform(failing)
    assert heard.failed == ["The catalogue is locked by another program."]


def test_the_window_does_not_wait_for_a_catalogue_that_is_held(qtbot, session, heard, monkeypatch):
    monkeypatch.setattr("captioner.ui.session.PATIENCE", 0.01)
    free = threading.Event()
    order: list[str] = []

    def held() -> Changes:
        assert free.wait(20)
        order.append("first")
        return CHANGED

    def next_one() -> Changes:
        order.append("second")
        return CHANGED

    assert not session.perform(held)
    assert not session.perform(next_one)
    assert heard.messages == ["The catalogue is busy; what you typed is kept and will be saved."] * 2
    assert heard.changes == []
    free.set()
    qtbot.waitUntil(lambda: heard.changes == [CHANGED, CHANGED])
    assert order == ["first", "second"]


def test_what_was_asked_for_is_still_done_when_the_session_closes(session, monkeypatch):
    monkeypatch.setattr("captioner.ui.session.PATIENCE", 0.01)
    begun, free = threading.Event(), threading.Event()
    done: list[str] = []

    def held() -> Changes:
        begun.set()
        assert free.wait(20)
        return Changes()

    def saved() -> Changes:
        done.append("saved")
        return CHANGED

    session.perform(held)
    session.perform(saved)
    assert begun.wait(20)
    threading.Timer(0.05, free.set).start()
    session.close()
    assert done == ["saved"]


def test_a_catalogue_is_waited_for_no_longer_than_an_editor_feels():
    assert real_patience <= 0.1


def test_a_large_operation_runs_elsewhere_and_tells_the_same(qtbot, session, heard):
    outcomes: list[object] = []
    session.perform_later(lambda: ("Accept", CHANGED), outcomes.append)
    session.perform_later(failing)
    qtbot.waitUntil(lambda: bool(outcomes) and bool(heard.failed))
    assert heard.changes == [CHANGED]
    assert outcomes == [("Accept", CHANGED)]


def test_long_work_is_announced_and_its_changes_told(qtbot, session, heard):
    def work():
        yield Progress(1, 2, "CFP001.jpg")
        return SimpleNamespace(changes=CHANGED)

    results: list[object] = []
    steps: list[Progress] = []
    session.job_progress.connect(lambda _, progress: steps.append(progress))
    job = session.run("Import agency", work(), results.append)
    assert heard.started == [job]
    qtbot.waitUntil(lambda: bool(results))
    assert heard.ended == [job]
    assert heard.changes == [CHANGED]
    assert steps == [Progress(1, 2, "CFP001.jpg")]


def test_cancelled_work_says_that_what_is_finished_stays(qtbot, session, heard):
    def work():
        while True:
            yield Progress(1, 2)

    job = session.run("Import agency", work())
    job.cancel()
    qtbot.waitUntil(lambda: bool(heard.ended))
    assert heard.messages == ["Import agency was cancelled; what was finished stays."]
    assert heard.stale
    assert heard.changes == []


def test_work_that_fails_is_told_in_a_sentence(qtbot, session, heard):
    def work():
        yield Progress(0)
        failing()

    session.run("Import", work())
    qtbot.waitUntil(lambda: bool(heard.ended))
    assert heard.failed == ["The catalogue is locked by another program."]


def test_after_closing_nothing_is_begun(session, heard):
    session.close()
    ran: list[int] = []
    assert session.call(lambda: ran.append(1), ran.append).cancelled
    assert session.run("Import", iter(()), ran.append).cancelled
    assert (ran, heard.started) == ([], [])


def test_a_session_can_be_shown_before_its_desk_is_open(qtbot, begin):
    waiting = begin()
    assert not waiting.is_open
    with pytest.raises(RuntimeError, match="not open"):
        _ = waiting.desk
    with qtbot.waitSignal(waiting.opened):
        waiting.open(SimpleNamespace())
    assert waiting.is_open
