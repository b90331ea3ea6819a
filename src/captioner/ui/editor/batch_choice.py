"""What a batch does to one field: keep it, or change it in every photo selected."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from captioner.captions.letter_case import Case, Recasing
from captioner.captions.replacing import REPLACEABLE, Replacing
from captioner.domain.edits import Order, Verb
from captioner.domain.fields import Field, Kind
from captioner.domain.values import Value
from captioner.ui.language import told
from captioner.ui.look import theme

if TYPE_CHECKING:
    from captioner.operations.templates import Wish


class Action(StrEnum):
    """The actions of a batch, by the word the editor sees."""

    KEEP = "Keep"
    REPLACE = "Replace"
    APPEND = "Append"
    PREPEND = "Prepend"
    FIND = "Find"
    PATTERN = "Pattern"
    ADD = "Add"
    REMOVE = "Remove"
    CLEAR = "Clear"
    UPPER = "CAPITALS"
    LOWER = "small"
    TITLE = "As Title"
    SENTENCE = "As sentence"


CASES = {
    Action.UPPER: Case.UPPER,
    Action.LOWER: Case.LOWER,
    Action.TITLE: Case.TITLE,
    Action.SENTENCE: Case.SENTENCE,
}

SHOWING = (Action.KEEP, Action.CLEAR, *CASES)
"""Actions for which nothing is typed: the field shows what the photos share."""

_REWRITING = (Action.PATTERN, *CASES)
_TEXT = (Action.KEEP, Action.REPLACE, Action.APPEND, Action.PREPEND, Action.FIND, Action.PATTERN, Action.CLEAR, *CASES)
_ACTIONS = {
    Kind.TEXT: _TEXT,
    Kind.PARAGRAPH: _TEXT,
    Kind.LIST: (Action.KEEP, Action.REPLACE, Action.ADD, Action.REMOVE, Action.CLEAR, *CASES),
    Kind.DATE: (Action.KEEP, Action.REPLACE, Action.CLEAR),
    Kind.NUMBER: (Action.KEEP, Action.REPLACE, Action.CLEAR),
    Kind.STRUCTURES: (Action.KEEP, Action.REPLACE, Action.CLEAR),
    Kind.TRANSLATIONS: (Action.KEEP, Action.REPLACE, Action.CLEAR),
}
_VERBS = {
    Action.REPLACE: Verb.SET,
    Action.APPEND: Verb.APPEND,
    Action.PREPEND: Verb.PREPEND,
    Action.ADD: Verb.ADD,
    Action.REMOVE: Verb.REMOVE,
}


_OPENING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_F4)


def order_for(action: Action, field: str, value: Value, replacement: str = "") -> Wish | None:
    """The order that this action means; None where it would change nothing. Raises BadValue for a pattern that can't be understood."""
    if action is Action.KEEP:
        return None
    if action is Action.CLEAR:
        return Order(Verb.CLEAR, field)
    if action in CASES:
        return Recasing(field, CASES[action])
    if action is Action.PATTERN:
        return Replacing(field, str(value), replacement, pattern=True) if value else None
    if action is Action.FIND:
        return Order(Verb.SUBSTITUTE, field, (str(value), replacement)) if value else None
    return Order(_VERBS[action], field, value) if value or action is Action.REPLACE else None


class BatchChoice(QComboBox):
    """The action chosen for one field. Signal: `chosen(Action)` when the editor chooses one."""

    chosen = Signal(object)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "batch-choice")
        self.setAccessibleName(self.tr("What to do with {field}").format(field=told(field.label)))
        for action in _ACTIONS[field.kind]:
            if action not in _REWRITING or field.name in REPLACEABLE:
                self.addItem(self.tr(action.value), action)
        self.activated.connect(lambda _: self.chosen.emit(self.action))
        self.currentIndexChanged.connect(self.updateGeometry)
        font = self.font()
        font.setPixelSize(theme.SMALL)
        self.setFont(font)
        self.hide()

    def sizeHint(self) -> QSize:
        """As small as the action that is chosen."""
        width = self.fontMetrics().horizontalAdvance(self._shown(self.currentIndex()))
        return QSize(width + theme.UNIT, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """No smaller than that."""
        return self.sizeHint()

    def showPopup(self) -> None:
        """Open the list, wide and high enough for every action's whole word."""
        view = self.view()
        view.installEventFilter(self)
        view.setMinimumWidth(max(self.width(), self._widest() + 4 * theme.UNIT))
        super().showPopup()
        # The style's padding around the entries is not in the height that Qt gives the list.
        missing = sum(view.sizeHintForRow(i) for i in range(self.count())) - view.viewport().height()
        if missing > 0:
            view.window().resize(view.window().width(), view.window().height() + missing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes the open list and does no more: it does not lead to the contact sheet."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
                self.hidePopup()
                self.setFocus(Qt.FocusReason.PopupFocusReason)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys open the list, in which an action is chosen; a letter typed here by mistake chooses none and goes nowhere."""
        if event.key() in _OPENING:
            self.showPopup()
        elif not event.text():
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the form, whatever is under the pointer."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A word and a small arrow in the label's line, no frame around them but the focus."""
        painter = QPainter(self)
        painter.setPen(theme.colour("accent" if self.isEnabled() else "disabled"))
        inside = self.rect().adjusted(theme.UNIT // 2, 0, -theme.UNIT // 2, 0)
        painter.drawText(
            inside, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, self._shown(self.currentIndex())
        )
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)

    def _widest(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(self._shown(i)) for i in range(self.count()))

    def _shown(self, index: int) -> str:
        return f"{self.itemText(index)} ▾"

    @property
    def action(self) -> Action:
        """The action that is chosen now."""
        return Action(self.currentData())

    def choose(self, action: Action) -> None:
        """Choose this action without a signal."""
        self.setCurrentIndex(self.findData(action))
