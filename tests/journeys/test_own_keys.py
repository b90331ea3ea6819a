"""An editor chooses other keys: the whole window answers to them and names them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.journeys.desk_window import Hands, window

from captioner.ui.actions import own_keys
from captioner.ui.actions.keys_dialog import KeysDialog
from captioner.ui.actions.keys_sheet import KeysSheet

__all__ = ["window"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def own_file(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_keys, "default_file", lambda: tmp_path / "keys.toml")


def test_another_key_saves_and_goes_on_everywhere(qtbot, window):
    hands = Hands()
    hands.press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), KeysSheet))
    QApplication.activeModalWidget().change.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), KeysDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeysDialog)
    dialog.choose_action("next_photo")
    dialog.key.setFocus()
    qtbot.waitUntil(dialog.key.hasFocus)
    hands.press(Qt.Key.Key_G, CTRL)
    dialog.accept()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)

    assert window.status.next_key == "Next: Ctrl+G"
    window.activateWindow()
    window.sheet.grid.setFocus()
    qtbot.waitUntil(window.sheet.grid.hasFocus)
    first = window.sheet.grid.selection.current
    hands.press(Qt.Key.Key_F2)
    hands.type("Rowers pass a buoy.")
    hands.press(Qt.Key.Key_Return, CTRL)  # no longer the key
    assert window.sheet.grid.selection.current == first
    hands.press(Qt.Key.Key_G, CTRL)
    assert window.sheet.grid.selection.current != first
    qtbot.waitUntil(lambda: bool(window.session.desk.catalog.photo(first).current.caption))
    assert window.session.desk.catalog.photo(first).current.caption.strip() == "Rowers pass a buoy."
