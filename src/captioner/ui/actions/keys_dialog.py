"""Choosing other keys: an action, the key pressed for it, what that key did before, and the way back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from captioner.ui.actions import build, own_keys
from captioner.ui.actions.rows import ROWS, Place, Row
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.look.roles import set_role
from captioner.ui.session import Session

HELD = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
)  # fmt: skip
"""Keys that do nothing alone."""


class KeyLine(QLineEdit):
    """Takes the key that is pressed in it, whatever that key does elsewhere. Tab, Enter and Esc alone stay the dialog's; Backspace
    alone is “no key”. Signal: `pressed(str)`.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Press the new key"))
        self.setAccessibleName(self.tr("New key"))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, event: QEvent) -> bool:
        """A shortcut of the window is a key like any other here."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            plain = held == Qt.KeyboardModifier.NoModifier
            leaving = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or (
                plain and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            )
            if not leaving:
                event.accept()
                if event.type() is QEvent.Type.KeyPress and event.key() not in HELD:
                    self._take(Qt.Key(event.key()), held)
                return True
        return super().event(event)

    def _take(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        if 0x20 < int(key) < 0x01000000 and not chr(int(key)).isalpha():
            held &= ~Qt.KeyboardModifier.ShiftModifier  # it was needed to type the sign
        none = key == Qt.Key.Key_Backspace and not held
        self.pressed.emit("" if none else own_keys.normal(QKeySequence(QKeyCombination(held, key)).toString()))


class KeysDialog(Dialog):
    """Every action with its key; a key pressed is used and kept at once. Signal: `changed`, when actions have other keys."""

    changed = Signal()

    def __init__(self, session: Session, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Change keys"), parent)
        self._actions = actions
        self._own = own_keys.load()
        self._wanted = ""  # the key that waits to be taken over
        self.say(self.tr("Choose an action and press its new key. Backspace takes its key away."))
        self.search = QLineEdit(placeholderText=self.tr("Find an action"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Key")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for row in ROWS:
            where = f"  ({build.tr('contact sheet')})" if row.place is Place.SHEET else ""
            menu = build.bare(build.tr(row.menu.value))
            item = QTreeWidgetItem(self.list, [f"{menu} · {build.tr(row.text).rstrip('…')}{where}"])
            item.setData(0, Qt.ItemDataRole.UserRole, row)
        head = self.list.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.key = KeyLine()
        self.key.pressed.connect(self.choose)
        self.use = self.button(self.tr("Take it over"))
        self.use.hide()
        self.use.clicked.connect(self._take_over)
        self.answer = QLabel(wordWrap=True)
        self.answer.setMinimumHeight(2 * self.answer.fontMetrics().lineSpacing())
        line = QHBoxLayout()
        line.addWidget(self.key, 1)
        line.addWidget(self.use)
        for widget in (self.search, self.list):
            self.body.addWidget(widget)
        self.body.addLayout(line)
        self.body.addWidget(self.answer)
        self.reset = self.button(self.tr("Reset this key"), lead=True)
        self.reset.clicked.connect(self._reset)
        self.reset_all = self.button(self.tr("Reset all keys"), lead=True)
        self.reset_all.clicked.connect(lambda: self._keep({}, self.tr("All keys are Captioner's own again.")))
        self.button(self.tr("Close"), "primary").clicked.connect(self.accept)
        self.list.currentItemChanged.connect(lambda *_: self._clear())
        self.list.itemActivated.connect(lambda *_: self.key.setFocus(Qt.FocusReason.OtherFocusReason))
        self._show()
        self.list.setCurrentItem(self._items()[0])
        self.resize(560, 620)

    def choose_action(self, id: str) -> None:
        """Mark this action."""
        for item in self._items():
            if item.data(0, Qt.ItemDataRole.UserRole).id == id:
                self.list.setCurrentItem(item)

    def choose(self, key: str) -> None:
        """Use this key for the action marked; where it can't be, or is another's, that is said instead."""
        row = self._row()
        self.use.hide()
        self.key.setText(_shown(key))
        if why := own_keys.refusal(key, row):
            self._say(why, "error")
            return
        others = [id for id, its in own_keys.in_use(self._own).items() if its == key and key and id != row.id]
        if others:
            self._wanted = key
            self.use.show()
            name = build.name(self._actions[others[0]])
            self._say(self.tr("{key} is the key of “{action}”.").format(key=_shown(key), action=name), "error")
            return
        self._give(row.id, key)

    def _take_over(self) -> None:
        self._give(self._row().id, self._wanted)

    def _give(self, id: str, key: str) -> None:
        says = self.tr("{action}: {key}") if key else self.tr("{action} has no key now.")
        words = says.format(action=build.name(self._actions[id]), key=_shown(key))
        self._keep(own_keys.chosen_for(self._own, id, key), words)

    def _reset(self) -> None:
        row = self._row()
        self.choose(own_keys.normal(row.key))

    def _keep(self, own: dict[str, str], words: str) -> None:
        self._own = own
        self.session.call(lambda: own_keys.save(own), lambda _: None)
        build.give_keys(self._actions, own)
        self._clear()
        self._show()
        self._say(words, "muted")
        self.changed.emit()

    def _say(self, words: str, role: str) -> None:
        self.answer.setText(words)
        set_role(self.answer, role)
        QAccessible.updateAccessibility(QAccessibleEvent(self.answer, QAccessible.Event.Alert))

    def _clear(self) -> None:
        self.use.hide()
        self.key.clear()
        self.answer.clear()

    def _show(self) -> None:
        for item in self._items():
            row = item.data(0, Qt.ItemDataRole.UserRole)
            item.setText(1, build.shown_key(self._actions[row.id]))
            font = item.font(1)
            font.setBold(row.id in self._own)
            item.setFont(1, font)

    def _narrow(self, typed: str) -> None:
        for item in self._items():
            item.setHidden(typed.casefold() not in f"{item.text(0)} {item.text(1)}".casefold())
        current = self.list.currentItem()
        if not current or current.isHidden():
            shown = [item for item in self._items() if not item.isHidden()]
            if shown:
                self.list.setCurrentItem(shown[0])

    def _row(self) -> Row:
        """The action marked; there always is one."""
        item = self.list.currentItem()
        assert item
        row: Row = item.data(0, Qt.ItemDataRole.UserRole)
        return row

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return [item for item in found if item]


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
