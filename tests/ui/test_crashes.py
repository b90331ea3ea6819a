from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from captioner.ui import crashes
from captioner.ui.crashes import Crashes
from captioner.ui.dialogs.crash import CrashDialog


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def watching(tmp_path, told):
    made = Crashes(tmp_path / "crashes", told.append)
    yield made
    made.stop()


def fail(words: str = "no luck") -> None:
    raise ZeroDivisionError(words)


def caught(watching: Crashes, words: str = "no luck") -> None:
    try:
        fail(words)
    except ZeroDivisionError:
        watching.take(*sys.exc_info())


def test_a_fault_is_written_down_once_and_told_each_time(watching, told, tmp_path, capsys):
    watching.watch()
    caught(watching)
    caught(watching)
    [file] = crashes.reports(tmp_path / "crashes")
    text = file.read_text()
    assert "ZeroDivisionError: no luck" in text
    assert "in fail" in text
    assert len(told) == 2
    assert "ZeroDivisionError" in told[0]
    assert "no luck" in capsys.readouterr().err


def test_no_more_reports_than_can_be_read(watching, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(crashes, "MOST", 2)
    watching.watch()
    for number in range(4):
        caught(watching, str(number))
    assert len(crashes.reports(tmp_path / "crashes")) == 2


def test_the_home_folder_is_not_named(watching, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(Path, "home", lambda: Path("/home/anna.maier"))
    watching.watch()
    caught(watching, "/home/anna.maier/secret.jpg")
    assert "anna" not in crashes.text_of(crashes.reports(tmp_path / "crashes"))


def test_a_fault_on_another_thread_is_written_down_too(watching, told, tmp_path, capsys):
    watching.watch()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert told
    assert crashes.reports(tmp_path / "crashes")


def test_where_no_report_can_be_written_it_is_still_told(tmp_path, told, capsys):
    (tmp_path / "crashes").write_text("a file is in the way")
    watching = Crashes(tmp_path / "crashes", told.append)
    watching.watch()
    caught(watching)
    watching.stop()
    assert told
    assert crashes.reports(tmp_path / "crashes") == []


def test_reports_can_be_read_copied_and_deleted(qtbot, qapp, session, watching, tmp_path, capsys):
    watching.watch()
    caught(watching)
    files = crashes.reports(tmp_path / "crashes")
    dialog = CrashDialog(session, files)
    qtbot.addWidget(dialog)
    assert "ZeroDivisionError" in dialog.lines.toPlainText()
    dialog.copy.click()
    assert "ZeroDivisionError" in qapp.clipboard().text()
    dialog.delete.click()
    assert crashes.reports(tmp_path / "crashes") == []


def run(tmp_path: Path, code: str) -> subprocess.CompletedProcess[str]:
    begin = f"""
from pathlib import Path
from PySide6.QtCore import QTimer
from captioner import app
from captioner.ui.main_window import MainWindow
app.QApplication([])
window = lambda: next(w for w in app.QApplication.topLevelWidgets() if isinstance(w, MainWindow))
{code}
app.run(catalog=Path({str(tmp_path / "catalog.db")!r}))
"""
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    return subprocess.run([sys.executable, "-c", begin], env=env, capture_output=True, text=True, timeout=120)


FAULT = "QTimer.singleShot(300, lambda: 1 / 0)"
SAY_AND_CLOSE = "QTimer.singleShot(2500, lambda: (print(window().notice.text), app.QApplication.closeAllWindows()))"


def test_the_window_goes_on_after_a_fault_and_the_next_start_offers_the_report(tmp_path):
    done = run(tmp_path, f"{FAULT}\n{SAY_AND_CLOSE}")
    assert done.returncode == 0
    assert done.stdout == "Something went wrong in Captioner (ZeroDivisionError). Your photos and captions are safe.\n"
    again = run(tmp_path, SAY_AND_CLOSE)
    assert again.stdout == "Something went wrong in Captioner the last time.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_process_that_dies_of_a_signal_leaves_where_it_was(tmp_path):
    done = run(tmp_path, "import os, signal\nQTimer.singleShot(1000, lambda: os.kill(os.getpid(), signal.SIGSEGV))")
    assert done.returncode < 0
    assert "Segmentation fault" in crashes.text_of(crashes.reports(tmp_path / "state" / "captioner" / "crashes"))
