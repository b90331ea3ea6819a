"""Twenty photos are captioned in the window with real key events; every key that is not text is counted, and few are needed."""

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
MOST = 25
"""Keys besides the text that captioning them may take."""

CAPTIONS = [f"Rowers pass buoy {number} at a regatta in Lucerne, Switzerland, on Sunday." for number in range(1, 21)]


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
        qtbot.waitUntil(lambda: shown.isActiveWindow() and shown.sheet.grid.hasFocus())
        yield shown
        door.close()
        session.close()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        pytest.param(Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, id="PgDn"),
        pytest.param(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, id="Ctrl+Enter"),
    ],
)
def test_twenty_photos_take_few_keys_and_no_question(qtbot, window, capsys, key, modifier):
    hands = Hands()
    hands.press(Qt.Key.Key_F2)
    for caption in CAPTIONS:
        hands.type(caption)
        hands.press(key, modifier)
        assert not QApplication.activeModalWidget()
        assert not QApplication.activePopupWidget()

    catalog = window.session.desk.catalog
    qtbot.waitUntil(lambda: not catalog.count("no:caption"), timeout=20_000)
    said = {photo.path.stem: photo.current.caption for photo in catalog.photos(catalog.ids())}
    assert said == {f"regatta-{number:02d}": caption for number, caption in enumerate(CAPTIONS, 1)}
    with capsys.disabled():
        print(f"\n{PHOTOS} captions: {hands.strokes} keys besides the text, {hands.held} of them with a key held down")
    assert hands.strokes <= MOST
