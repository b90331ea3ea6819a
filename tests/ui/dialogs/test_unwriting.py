from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from captioner import metadata
from captioner.operations import editing, writing
from captioner.progress import finish
from captioner.ui.dialogs.unwriting import UnwriteDialog
from captioner.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, session, desk):
    """A window whose last step wrote Lima into a.jpg."""
    editing.assign(desk, 1, {"city": "Lima"})
    finish(writing.write_back(desk))
    made = MainWindow(session)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.sheet.loaded):
        made.show()
    return made


def asked(qtbot, window, action: str) -> UnwriteDialog:
    window.actions_by_id[action].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(UnwriteDialog)))
    [dialog] = window.findChildren(UnwriteDialog)
    qtbot.waitUntil(lambda: "a.jpg" in dialog._names.text())
    return dialog


def city(desk) -> str:
    return metadata.read(desk.catalog.photo(1).path).metadata.city


def test_undo_of_a_write_asks_and_enter_changes_no_file(qtbot, window, desk):
    dialog = asked(qtbot, window, "undo")
    assert "1 file" in dialog.said.text()
    assert "City" in dialog.said.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(UnwriteDialog))
    assert city(desk) == "Lima"
    assert desk.catalog.undo_action == writing.WRITE


def test_undo_gives_the_file_back_and_redo_writes_again(qtbot, window, desk):
    asked(qtbot, window, "undo").go.click()
    qtbot.waitUntil(lambda: desk.catalog.redo_action == writing.WRITE)
    assert city(desk) == ""
    assert desk.catalog.photo(1).current.city == "Lima"
    qtbot.waitUntil(lambda: window.actions_by_id["redo"].isEnabled())
    qtbot.waitUntil(lambda: not window.findChildren(UnwriteDialog))
    asked(qtbot, window, "redo").go.click()
    qtbot.waitUntil(lambda: desk.catalog.undo_action == writing.WRITE)
    assert city(desk) == "Lima"


def test_a_file_changed_since_is_told_of_in_one_sentence(qtbot, window, desk):
    path = desk.catalog.photo(1).path
    metadata.write(path, metadata.read(path).metadata.with_values({"city": "Cusco"}), ["city"])
    asked(qtbot, window, "undo").go.click()
    qtbot.waitUntil(lambda: "another program changed City" in window.notice.text)
    assert city(desk) == "Cusco"
