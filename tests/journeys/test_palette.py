"""The command palette leads to a field and to a photo, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.journeys.desk_window import window

from captioner.ui.actions.palette import CommandPalette

__all__ = ["window"]


@pytest.fixture
def palette(qtbot, window) -> CommandPalette:
    assert window.editor
    window.actions_by_id["palette"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), CommandPalette))
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, CommandPalette)
    return opened


def test_it_goes_to_a_field(qtbot, window, palette):
    qtbot.keyClicks(palette.focusWidget(), "field credit")
    assert "Go to field Credit" in palette.lines()
    qtbot.keyClick(palette.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.editor.rows["credit"].isAncestorOf(window.focusWidget()))


def test_it_goes_to_a_photo_by_its_file_name(qtbot, window, palette):
    qtbot.keyClicks(palette.focusWidget(), "regatta-07")
    qtbot.waitUntil(lambda: palette.lines() == ["regatta-07.jpg"], timeout=20_000)
    qtbot.keyClick(palette.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sheet.grid.current.path.name == "regatta-07.jpg")
