from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from captioner.ui.frame.no_catalog import NoCatalog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def box(qtbot) -> NoCatalog:
    made = NoCatalog("notes.db is no catalogue.")
    qtbot.addWidget(made)
    made.open()
    return made


def test_another_catalogue_is_chosen(qtbot, box, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("/desk/other.db", ""))
    with qtbot.waitSignal(box.chosen) as chosen:
        qtbot.mouseClick(box.another, LEFT)
    assert chosen.args == [Path("/desk/other.db")]
    assert box.informativeText() == "notes.db is no catalogue."


def test_choosing_none_ends(qtbot, box, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    with qtbot.waitSignal(box.ended):
        qtbot.mouseClick(box.another, LEFT)


def test_escape_ends(qtbot, box):
    with qtbot.waitSignal(box.ended):
        qtbot.keyClick(box, Qt.Key.Key_Escape)
