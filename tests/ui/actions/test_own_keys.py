from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from captioner.ui.actions import build, own_keys
from captioner.ui.actions.keys_dialog import KeysDialog
from captioner.ui.actions.keys_sheet import KeysSheet
from captioner.ui.actions.rows import ROWS

BY_ID = {row.id: row for row in ROWS}
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    kept = tmp_path / "keys.toml"
    monkeypatch.setattr(own_keys, "default_file", lambda: kept)
    return kept


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window) -> dict[str, QAction]:
    class Nobody:
        def __getattr__(self, name: str):
            return lambda: None

    return build.actions(window, QWidget(window), Nobody())


@pytest.fixture
def dialog(qtbot, session, window, actions, file) -> KeysDialog:
    made = KeysDialog(session, actions, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_key_of_captioners_own_may_be_that_of_its_action():
    assert own_keys.in_use({}) == {row.id: own_keys.normal(row.key) for row in ROWS}
    for row in ROWS:
        assert own_keys.refusal(own_keys.normal(row.key), row) == ""


@pytest.mark.parametrize(
    ("id", "key", "why"),
    [
        ("write", "Ctrl+Alt+W", "AltGr"),
        ("write", "Ctrl+Space", "Input methods"),
        ("write", "Ctrl+.", "Input methods"),
        ("write", "Henkan", "Input methods"),
        ("pick", "Shift+Space", "Input methods"),
        ("write", "W", "typed"),
        ("write", "Shift+W", "typed"),
        ("write", "Del", "typed"),
        ("write", "Ctrl+V", "Text fields"),
        ("write", "Alt+3", "Alt"),
        ("pick", "Left", "moves"),
        ("pick", "PgDown", "moves"),
        ("pick", "Ctrl+K, Ctrl+P", "no key"),
        ("write", "Ctrl+W", ""),
        ("write", "F12", ""),
        ("pick", "W", ""),
        ("pick", "", ""),
    ],
)
def test_keys_that_type_or_compose_are_refused_in_a_sentence(qapp, id, key, why):
    says = own_keys.refusal(key, BY_ID[id])
    assert why in says
    assert bool(says) == bool(why)
    assert own_keys.in_use({id: key})[id] == (own_keys.normal(BY_ID[id].key) if why else key)


def test_what_was_chosen_is_there_the_next_time(file):
    own_keys.save(own_keys.chosen_for({}, "write", "Ctrl+W"))
    assert own_keys.load() == {"write": "Ctrl+W"}
    assert own_keys.in_use(own_keys.load())["write"] == "Ctrl+W"


@pytest.mark.parametrize("text", ["keys = [", "keys = 3", '[keys]\nwrite = 4\nfind = "Ctrl+Alt+Delete"', "\x00", '[keys]\nfind = "nonsense"'])  # fmt: skip
def test_a_broken_file_leaves_captioners_own_keys(file, text):
    file.write_text(text, "utf-8")
    assert own_keys.in_use(own_keys.load()) == own_keys.in_use({})


def test_a_file_that_cannot_be_read_is_kept_beside(file):
    file.write_text("[keys\nwrite = ", "utf-8")
    own_keys.save({"write": "Ctrl+W"})
    assert own_keys.load() == {"write": "Ctrl+W"}
    assert file.with_name("keys.toml.broken").read_text("utf-8") == "[keys\nwrite = "


def test_keys_of_a_newer_version_are_neither_used_nor_lost(file):
    file.write_text('version = 9\n[keys]\nfly = "Ctrl+Y"\nwrite = "Ctrl+W"\n', "utf-8")
    own = own_keys.load()
    assert own_keys.in_use(own)["write"] == "Ctrl+W"
    assert own_keys.chosen_for(own, "find", "Ctrl+K") == {"fly": "Ctrl+Y", "write": "Ctrl+W", "find": "Ctrl+K"}


def test_no_two_actions_have_one_key_whatever_the_file_says(file):
    file.write_text('[keys]\nexport = "Ctrl+O"\nwrite = "Ctrl+O"\n', "utf-8")
    keys = own_keys.in_use(own_keys.load())
    assert [id for id, key in keys.items() if key == "Ctrl+O"] == ["write"]  # first among the rows
    used = [key for key in keys.values() if key]
    assert len(used) == len(set(used))


def test_a_key_taken_over_leaves_the_other_without_and_comes_back():
    own = own_keys.chosen_for({}, "write", "Ctrl+E")
    assert (own_keys.in_use(own)["write"], own_keys.in_use(own)["export"]) == ("Ctrl+E", "")
    own = own_keys.chosen_for(own, "export", "Ctrl+E")
    assert (own_keys.in_use(own)["write"], own_keys.in_use(own)["export"]) == ("", "Ctrl+E")
    assert own_keys.chosen_for(own, "write", "Ctrl+S") == {}


def test_a_key_pressed_is_used_kept_and_shown(qtbot, dialog, actions, file):
    dialog.choose_action("write")
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClick(dialog.key, Qt.Key.Key_W, CTRL)
    assert build.shown_key(actions["write"]) == "Ctrl+W"
    assert "(Ctrl+W)" in actions["write"].toolTip()
    assert dialog.list.currentItem().text(1) == "Ctrl+W"
    qtbot.waitUntil(lambda: own_keys.load() == {"write": "Ctrl+W"})


def test_a_conflict_is_said_and_can_be_taken_over(qtbot, dialog, actions):
    dialog.choose_action("write")
    qtbot.keyClick(dialog.key, Qt.Key.Key_E, CTRL)
    assert "Export" in dialog.answer.text()
    assert build.shown_key(actions["write"]) == "Ctrl+S"
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert build.shown_key(actions["write"]) == "Ctrl+E"
    assert build.shown_key(actions["export"]) == ""


def test_a_refused_key_changes_nothing(qtbot, dialog, actions):
    dialog.choose_action("write")
    qtbot.keyClick(dialog.key, Qt.Key.Key_W, CTRL | ALT)
    assert "AltGr" in dialog.answer.text()
    assert build.shown_key(actions["write"]) == "Ctrl+S"
    assert dialog.use.isHidden()


def test_one_key_and_all_keys_go_back(qtbot, dialog, actions):
    for id, key in (("write", Qt.Key.Key_W), ("find", Qt.Key.Key_K)):
        dialog.choose_action(id)
        qtbot.keyClick(dialog.key, key, CTRL)
    dialog.choose_action("write")
    dialog.reset.click()
    assert (build.shown_key(actions["write"]), build.shown_key(actions["find"])) == ("Ctrl+S", "Ctrl+K")
    dialog.reset_all.click()
    assert build.shown_key(actions["find"]) == "Ctrl+F"


def test_backspace_takes_a_key_away_and_a_sign_needs_no_shift(qtbot, dialog, actions):
    dialog.choose_action("write")
    qtbot.keyClick(dialog.key, Qt.Key.Key_Exclam, CTRL | SHIFT)
    assert actions["write"].shortcut() == QKeySequence("Ctrl+!")
    qtbot.keyClick(dialog.key, Qt.Key.Key_Backspace)
    assert actions["write"].shortcuts() == []


def test_an_action_is_found_by_name_and_by_key(dialog):
    dialog.search.setText("ctrl+s")
    assert dialog.list.currentItem().text(0).endswith("Write to files")


def test_the_sheet_of_keys_leads_to_changing_them(qtbot, window, actions):
    sheet = KeysSheet(actions, window)
    qtbot.addWidget(sheet)
    with qtbot.waitSignal(sheet.change_wanted):
        sheet.findChild(QPushButton).click()
