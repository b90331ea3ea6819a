from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from captioner import resources
from captioner.ui.actions import build
from captioner.ui.actions.commands import Commands
from captioner.ui.actions.keys_sheet import KeysSheet
from captioner.ui.actions.palette import ROW, CommandPalette, Goal, score
from captioner.ui.actions.rows import ROWS, Menu, Place, Situation


class Hands:
    """Answers to every command, and remembers which were given."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def __getattr__(self, name: str):
        return lambda: self.given.append(name)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window, hands) -> dict[str, QAction]:
    return build.actions(window, QWidget(window), hands)


def test_every_row_has_its_method_and_its_icon():
    for row in ROWS:
        assert callable(getattr(Commands, row.id, None)), row.id
        assert not row.icon or resources.file("icons", f"{row.icon}.svg").is_file(), row.icon


def test_no_two_actions_share_a_key_or_a_name():
    keys = [QKeySequence(row.key).toString() for row in ROWS if row.key]
    assert len(keys) == len(set(keys))
    assert all(keys)
    assert len({row.id for row in ROWS}) == len(ROWS)
    assert len({row.text for row in ROWS}) == len(ROWS)


def test_keys_leave_typing_and_input_methods_alone():
    for row in ROWS:
        assert not row.key.startswith("Ctrl+Alt+"), row.id
        assert row.key not in ("Ctrl+Space", "Shift+Space", "Ctrl+;", "Ctrl+."), row.id
        if len(row.key) == 1 or row.key in ("Del", "Space", "Ctrl+A"):
            assert row.place is Place.SHEET, row.id


def test_an_action_calls_the_method_of_its_name(actions, hands):
    actions["write"].trigger()
    actions["zoom"].trigger()
    assert hands.given == ["write", "zoom"]


def test_the_menus_hold_every_action(actions, qtbot):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = build.menus(bar, actions)

    def held(menu: QMenu) -> set[str]:
        return {
            name
            for action in menu.actions()
            for name in (held(action.menu()) if action.menu() else {action.objectName()})
            if not action.isSeparator()
        }

    assert set[str]().union(*map(held, menus.values())) == {row.id for row in ROWS}


def test_an_action_stands_in_the_menu_within_its_menu(actions, qtbot):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    (within,) = (a.menu() for a in build.menus(bar, actions)[Menu.PHOTO].actions() if a.text() == "Rating")
    assert [action.objectName() for action in within.actions()] == [f"rate_{stars}" for stars in range(6)]


def test_what_can_not_be_done_now_is_grey(actions):
    build.enable(actions, Situation())
    assert not actions["write"].isEnabled()
    assert not actions["undo"].isEnabled()
    assert actions["quit"].isEnabled()
    build.enable(actions, Situation(opened=True, total=3, shown=3, selected=1, undo="Import of 16 photos"))
    assert actions["write"].isEnabled()
    assert actions["undo"].text() == "Undo Import of 16 photos"
    assert actions["redo"].text() == "Redo"
    assert not actions["redo"].isEnabled()


def test_both_enter_keys_save_and_go_on(actions):
    keys = {key.toString() for key in actions["next_photo"].shortcuts()}
    assert keys == {"Ctrl+Enter", "Ctrl+Return"}
    assert build.shown_key(actions["next_photo"]) == "Ctrl+Enter"


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("undo", "undo"),
        ("exp", "export"),
        ("wf", "write"),
        ("next without", "next_uncaptioned"),
        ("duplicates", "duplicates"),
    ],
)
def test_a_few_letters_find_a_command(qtbot, window, actions, typed, best):
    build.enable(actions, Situation(True, 3, 3, 1, "Edit", "Edit"))
    palette = CommandPalette(actions.values(), window, typed)
    qtbot.addWidget(palette)
    assert palette.names()[0] == best


def test_the_palette_is_as_high_as_what_it_found(qtbot, window, actions):
    build.enable(actions, Situation(True, 3, 3, 1, "Edit", "Edit"))
    palette = CommandPalette(actions.values(), window)
    qtbot.addWidget(palette)
    palette.show()
    before = palette.height()
    qtbot.keyClicks(palette._line, "duplicates")
    rows = before // ROW - len(palette.names())
    assert palette.height() <= before - (rows - 3) * ROW


def test_letters_out_of_order_find_nothing():
    assert score("xq", "Write to files") == 0
    assert score("", "Write to files") > 0
    assert score("write", "Write to files") > score("wrt", "Write to files")


def test_enter_carries_out_the_command_and_greyed_ones_stay_put(qtbot, window, actions, hands):
    build.enable(actions, Situation(opened=True, total=1))
    palette = CommandPalette(actions.values(), window, "write to")
    qtbot.addWidget(palette)
    palette._trigger(palette._list.currentItem())
    assert hands.given == ["write"]
    palette = CommandPalette(actions.values(), window, "undo")
    qtbot.addWidget(palette)
    palette._trigger(palette._list.currentItem())
    assert hands.given == ["write"]


def test_the_sheet_of_keys_is_as_wide_as_its_keys(qtbot, window, actions):
    from PySide6.QtWidgets import QScrollArea

    sheet = KeysSheet(actions, window)
    qtbot.addWidget(sheet)
    page = sheet.findChild(QScrollArea).widget()
    assert sheet.width() > page.sizeHint().width()


def test_the_sheet_of_keys_names_every_key(qtbot, window, actions):
    from PySide6.QtWidgets import QLabel

    sheet = KeysSheet(actions, window)
    qtbot.addWidget(sheet)
    said = {label.text() for label in sheet.findChildren(QLabel)}
    for action in actions.values():
        assert build.shown_key(action) in said | {""}


def test_fields_and_photos_stand_under_headings_of_their_own(qtbot, window, actions):
    gone: list[str] = []
    fields = [Goal(f"Go to field {name}", "edit", lambda name=name: gone.append(name)) for name in ("Credit", "City")]
    palette = CommandPalette(actions.values(), window, "", fields)
    qtbot.addWidget(palette)
    with qtbot.waitSignal(palette.photos_wanted) as wanted:
        qtbot.keyClicks(palette._line, "field cre")
    assert wanted.args == ["field cre"]
    assert palette.lines()[-1] == "Go to field Credit"
    palette.show_photos("field cr", [Goal("late.jpg", "photo", lambda: None)])
    assert "late.jpg" not in palette.lines()
    palette.show_photos("field cre", [Goal("CFP001.jpg", "photo", lambda: gone.append("photo"))])
    assert palette.lines() == ["Fields", "Go to field Credit", "Photos", "CFP001.jpg"]
    qtbot.keyClick(palette._line, Qt.Key.Key_Down)  # past the heading
    qtbot.keyClick(palette._line, Qt.Key.Key_Return)
    assert gone == ["photo"]
