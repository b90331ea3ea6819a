from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from captioner.progress import Progress
from captioner.ui.frame.closing import Begun, Closing, ClosingDialog


class Window(QWidget):
    closing: Closing

    def closeEvent(self, event) -> None:
        event.setAccepted(self.closing.may_go())


class Gate:
    """Work that goes on until it is let go; `passed` counts what it has done."""

    def __init__(self) -> None:
        self.open = threading.Event()

    def work(self) -> Iterator[Progress]:
        done = 0
        while not self.open.wait(0.005):
            done += 1
            yield Progress(done, 1_000_000)


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open.set()


@pytest.fixture
def window(qtbot, session, tmp_path):
    made = Window()
    made.closing = Closing(session, made)
    made.closing.open(tmp_path / "work.unfinished")
    qtbot.addWidget(made, before_close_func=lambda w: setattr(w.closing, "_agreed", True))
    made.show()
    return made


def test_with_nothing_under_way_it_closes_unasked(window):
    window.close()
    assert not window.isVisible()


def test_it_asks_once_and_enter_keeps_working(qtbot, window, session, gate):
    session.run("Import agency", gate.work())
    window.close()
    window.close()
    [dialog] = window.findChildren(ClosingDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert window.isVisible()


def test_stop_and_close_closes_and_the_next_start_knows_what_was_left(qtbot, window, session, gate, tmp_path):
    begun = Begun("Import agency", ("/agency",), accept=True)
    session.run(begun.title, gate.work(), begun=begun)
    session.run("Export", gate.work())
    window.close()
    [dialog] = window.findChildren(ClosingDialog)
    dialog.stop.click()
    assert not window.isVisible()
    session.close()
    next_one = Closing(session, window)
    next_one.open(tmp_path / "work.unfinished")
    assert next_one.left == [begun]
    last = Closing(session, window)
    last.open(tmp_path / "work.unfinished")
    assert last.left == []


@pytest.mark.parametrize("cancelled", [False, True])
def test_what_ended_or_was_cancelled_is_not_left(qtbot, window, session, gate, tmp_path, heard, cancelled):
    job = session.run("Import agency", gate.work(), begun=Begun("Import agency", ("/agency",)))
    assert (tmp_path / "work.unfinished").exists()
    job.cancel() if cancelled else gate.open.set()
    qtbot.waitUntil(lambda: bool(heard.ended))
    assert not (tmp_path / "work.unfinished").exists()


def test_a_damaged_file_holds_nothing(session, window, tmp_path):
    file = tmp_path / "damaged.unfinished"
    file.write_text('[{"title": 1, "path": []}]')
    closing = Closing(session, window)
    closing.open(file)
    assert closing.left == []


def test_two_jobs_get_on_at_the_same_time(qtbot, session, gate):
    seen = set()
    session.job_progress.connect(lambda job, progress: seen.add(job.title) if progress.done > 1 else None)
    session.run("Import agency", gate.work())
    session.run("Export", gate.work())
    qtbot.waitUntil(lambda: seen == {"Import agency", "Export"})
