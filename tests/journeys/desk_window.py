"""The window over twenty new photos, without a screen, and hands that type real key events into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.pictures import news_photo

from captioner.jobs import Jobs
from captioner.operations import importing
from captioner.operations.desk import Desk
from captioner.progress import finish
from captioner.settings import Settings
from captioner.ui.main_thread import MainThread
from captioner.ui.main_window import MainWindow
from captioner.ui.session import Session

PHOTOS = 20


class Hands:
    """Types into whatever has the keyboard. Counts each key that is no text; a key with Ctrl held is one, and Ctrl is another."""

    def __init__(self) -> None:
        self.strokes = 0
        self.held = 0

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self._there(), letter)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.strokes += 1
        self.held += modifier is not Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self._there(), key, modifier)

    def _there(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget, "nothing has the keyboard"
        return widget


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window over twenty new photos without a caption, as it stands after an import."""
    folder = tmp_path / "agency"
    folder.mkdir()
    for number in range(1, PHOTOS + 1):
        news_photo(folder / f"regatta-{number:02d}.jpg", seed=number)
    with Desk.open(tmp_path / "catalog.db", Settings()) as desk:
        finish(importing.import_paths(desk, [folder]))
        door = MainThread()
        jobs = Jobs(door.deliver)
        session = Session(jobs, desk)
        shown = MainWindow(session)
        qtbot.addWidget(shown)
        with qtbot.waitSignal(shown.sheet.loaded):
            shown.show()
        shown.activateWindow()
        qtbot.waitUntil(lambda: shown.isActiveWindow(), timeout=20_000)
        qtbot.waitUntil(lambda: bool(shown.sheet.grid.selection.current), timeout=20_000)
        shown.sheet.grid.setFocus()
        yield shown
        door.close()
        session.close()
