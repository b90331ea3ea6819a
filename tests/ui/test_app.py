from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from captioner import settings
from captioner.operations.desk import Desk
from captioner.settings import Settings


def captioner(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "captioner", *map(str, arguments)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


def test_the_window_takes_its_own_picture(tmp_path: Path):
    picture = tmp_path / "window.png"
    with Desk.open(tmp_path / "catalog.db", Settings()):
        pass
    done = captioner("--catalog", tmp_path / "catalog.db", "--screenshot", picture)
    assert done.returncode == 0, done.stderr
    assert QImage(str(picture)).width() > 1000


def test_a_file_that_is_no_catalogue_is_named_in_one_sentence(tmp_path: Path):
    (tmp_path / "notes.db").write_text("no database")
    done = captioner("--catalog", tmp_path / "notes.db", "--screenshot", tmp_path / "window.png")
    assert done.returncode == 3
    assert "notes.db" in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "notes.db").read_text() == "no database"


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path):
    done = captioner("--catalog", tmp_path / "catalog.db", tmp_path / "nowhere")
    assert done.returncode == 2
    assert "nowhere" in done.stderr


@pytest.mark.parametrize(
    "heavy", ["sqlite_utils", "sqlite3", "lxml", "PIL", "numpy", "rapidfuzz", "captioner.catalog.catalog"]
)
def test_the_window_is_painted_before_heavy_things_are_imported(heavy):
    code = f"import sys, captioner.app; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=120).returncode == 0


def test_a_window_closed_before_its_catalogue_is_open_leaves_none_open(tmp_path: Path):
    code = f"""
import time
from pathlib import Path
from PySide6.QtCore import QTimer
from captioner import app
from captioner import settings
from captioner.operations.desk import Desk
opening, closing = Desk.open, Desk.close
def late(catalog, preferences):
    QTimer.singleShot(0, app.QApplication.instance(), app.QApplication.closeAllWindows)
    time.sleep(0.3)
    return opening(catalog, preferences)
def close(desk):
    closing(desk)
    print("closed")
Desk.open, Desk.close = late, close
app.run(catalog=Path({str(tmp_path / "catalog.db")!r}))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.stdout == "closed\n", done.stderr


@pytest.mark.parametrize(("language", "expected"), [("ar_EG.UTF-8", "RightToLeft"), ("en_GB.UTF-8", "LeftToRight")])
def test_the_window_runs_as_the_language_of_the_desk_is_read(tmp_path: Path, language, expected):
    code = f"""
from pathlib import Path
from PySide6.QtCore import QTimer
from captioner import app
app.QApplication([])
QTimer.singleShot(200, app.QApplication.closeAllWindows)
app.run(catalog=Path({str(tmp_path / "catalog.db")!r}))
print(app.QApplication.layoutDirection().name)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "LC_ALL": language, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.stdout == f"{expected}\n", done.stderr


@pytest.mark.parametrize(("language", "side"), [("en", "left"), ("ar", "right")])
def test_the_window_opens_in_the_language_of_the_settings(tmp_path: Path, monkeypatch, language: str, side: str):
    """The list of sources, which lies on white, stands where reading begins."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    settings.save(Settings(language=language, theme="light"), tmp_path / "captioner" / "settings.toml")
    picture = tmp_path / "window.png"
    with Desk.open(tmp_path / "catalog.db", Settings()):
        pass
    done = captioner("--catalog", tmp_path / "catalog.db", "--screenshot", picture)
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    places = {"left": 20, "right": image.width() - 20}
    assert {name for name, x in places.items() if image.pixelColor(x, 600).name() == "#ffffff"} == {side}
