"""What stands in the editor is on disk within two seconds, whatever becomes of the program then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.pictures import CFP, news_photo

from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.progress import finish
from captioner.settings import Settings

BEGIN = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from captioner import app
from captioner.ui.main_window import MainWindow

def window():
    return next(w for w in app.QApplication.topLevelWidgets() if isinstance(w, MainWindow))

def when_shown(act):
    made = [w for w in app.QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    ready = made and made[0].panes._editor and made[0].sheet.grid.current and made[0].editor.caption.input.isVisible()
    QTimer.singleShot(500 if ready else 50, act if ready else lambda: when_shown(act))

def run(act):
    app.QApplication([])
    QTimer.singleShot(0, lambda: when_shown(act))
    app.run(catalog=Path(sys.argv[1]))
"""

TYPE_AND_DIE = """
def act():
    window().actions_by_id["edit_caption"].trigger()
    for letter in "Quay at dusk ":
        QTest.keyClick(window().editor.caption.input, letter)
    QTimer.singleShot(2000, lambda: os.kill(os.getpid(), signal.SIGKILL))
run(act)
"""

LOOK = """
def act():
    print(window().editor.caption.input.toPlainText(), flush=True)
    app.QApplication.closeAllWindows()
run(act)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_words_typed_two_seconds_before_a_kill_are_there_at_the_next_start(tmp_path: Path) -> None:
    catalog = tmp_path / "catalog.db"
    news_photo(tmp_path / "inbox" / "a.jpg", 1, caption=CFP)
    with Desk.open(catalog, Settings()) as desk:
        finish(import_paths(desk, [tmp_path / "inbox"]))
    assert run(TYPE_AND_DIE, catalog).returncode == -signal.SIGKILL
    shown = run(LOOK, catalog).stdout
    assert "Quay at dusk" in shown
    assert CFP in shown


def run(code: str, catalog: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", BEGIN + code, str(catalog)], env=env, capture_output=True, text=True, timeout=60
    )
