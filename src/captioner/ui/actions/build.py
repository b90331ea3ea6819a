"""Makes the window's actions and menus out of their rows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from captioner.ui.actions import own_keys
from captioner.ui.actions.rows import ROWS, Menu, Place, Row, Situation
from captioner.ui.language import told
from captioner.ui.look import icons


def actions(window: QWidget, sheet: QWidget, commands: object) -> dict[str, QAction]:
    """One action a row, by id; each calls the method of `commands` of that name. Keys work where the row says."""
    made = {}
    for row in ROWS:
        action = QAction(tr(row.text), window)
        action.setObjectName(row.id)
        action.setCheckable(row.ticked is not None)
        if row.icon:
            icons.put(action, row.icon)
        if row.place is Place.SHEET:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            sheet.addAction(action)
        else:
            window.addAction(action)
        handler = getattr(commands, row.id)
        action.triggered.connect(lambda _=False, handler=handler: handler())
        made[row.id] = action
    give_keys(made, {})
    return made


def give_keys(made: Mapping[str, QAction], own: Mapping[str, str]) -> None:
    """Give every action the key chosen for it, or the one of its row; tooltips name it."""
    keys = own_keys.in_use(own)
    for row in ROWS:
        made[row.id].setShortcuts(_keys(keys[row.id]) if keys[row.id] else [])
        made[row.id].setToolTip(_tooltip(row, shown_key(made[row.id])))


def menus(bar: QMenuBar, made: Mapping[str, QAction]) -> dict[Menu, QMenu]:
    """Fill the menu bar, one menu a Menu, in the order of the rows."""
    filled = {menu: bar.addMenu(tr(menu.value)) for menu in Menu}
    within: dict[tuple[Menu, str], QMenu] = {}
    for row in ROWS:
        menu = filled[row.menu]
        if row.new_part:
            menu.addSeparator()
        if row.under:
            menu = within.get((row.menu, row.under)) or within.setdefault(
                (row.menu, row.under), menu.addMenu(tr(row.under))
            )
        menu.addAction(made[row.id])
    return filled


def menu_under(made: Mapping[str, QAction], names: Sequence[str], parent: QWidget) -> QMenu:
    """A menu of the actions that stand under these names, one part a name."""
    menu = QMenu(parent)
    for name in names:
        menu.addSection(tr(name))
        for row in ROWS:
            if row.under == name:
                menu.addAction(made[row.id])
    return menu


def enable(made: Mapping[str, QAction], now: Situation) -> None:
    """Grey what can't be used now, tick what is so now; undo and redo say what they would take back or do again."""
    for row in ROWS:
        made[row.id].setEnabled(row.when(now))
        if row.ticked:
            made[row.id].setChecked(row.ticked(now))
    made["undo"].setText(f"{tr('Undo')} {told(now.undo)}".rstrip())
    made["redo"].setText(f"{tr('Redo')} {told(now.redo)}".rstrip())


def tr(text: str) -> str:
    """The row's text in the user's language."""
    return QCoreApplication.translate("actions", text)


def bare(text: str) -> str:
    """A menu's name without the letter that opens it: "File" of "&File", and of "File(&F)" as Chinese menus are written."""
    return re.sub(r"\(&\w\)|&", "", text)


def shown_key(action: QAction) -> str:
    """The action's key as people call it; empty where it has none."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return key.replace("Return", "Enter")


def _keys(key: str) -> list[QKeySequence]:
    """Both Enter keys are one to an editor, and so are + and =."""
    same = {key, key.replace("Enter", "Return"), key.replace("++", "+=")}
    return [QKeySequence(each) for each in sorted(same, key=lambda each: each != key)]


def name(action: QAction) -> str:
    """What the action is called outside a menu."""
    return bare(action.text()).rstrip("…")


def _tooltip(row: Row, key: str) -> str:
    words = tr(row.says) if row.says else tr(row.text).rstrip("…")
    return f"{words}  ({key})" if key else words
