"""A short list under the text cursor: what the words being typed may be meant to become."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QTextEdit, QWidget

from captioner.ui.look import theme

if TYPE_CHECKING:
    from captioner.captions.shorthand import Offer

MOST = 8
_WIDTH = 320
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)

Box = QTextEdit | QLineEdit
"""What is typed in."""


class Offers(QListWidget):
    """Stays out of the way of the hands: the keyboard stays in the box. Up and Down choose, Enter or Tab takes, Esc closes.

    Where nothing is chosen yet, Enter and Tab are the box's own and close the list.

    Signal: `taken(Offer)`.
    """

    taken = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "offers")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Suggestions"))
        self._box: Box | None = None
        self.itemClicked.connect(self._take)
        self.hide()

    def offer(self, box: Box, offers: Sequence[Offer], *, chosen: bool = True) -> None:
        """Show these under the text cursor of the box, the first of them `chosen` or none; without any the list closes."""
        if not offers:
            self.close_list()
            return
        if box is not self._box:
            self.close_list()
            self._box = box
            box.installEventFilter(self)
        self.clear()
        for each in offers[:MOST]:
            item = QListWidgetItem(each.shown)
            item.setData(Qt.ItemDataRole.UserRole, each)
            self.addItem(item)
        self.setCurrentRow(0 if chosen else -1)
        self._place(box)
        self.show()
        self.raise_()

    def close_list(self) -> None:
        """Offer nothing any more."""
        if self._box:
            self._box.removeEventFilter(self)
            self._box = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list's own keys, before the box or the window takes them; leaving the box closes the list."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close_list()
        elif isinstance(event, QKeyEvent) and event.modifiers() in _PLAIN and self._answers(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _answers(self, event: QKeyEvent) -> bool:
        """Whether the key is the list's; it is carried out when it is pressed, not when the window is only asked for it."""
        key, pressed = Qt.Key(event.key()), event.type() is QEvent.Type.KeyPress
        if key in _TAKES and self.currentRow() < 0:
            if pressed:
                self.close_list()
            return False
        if key not in (*_MOVES, *_TAKES, Qt.Key.Key_Escape) or event.type() is QEvent.Type.KeyRelease:
            return False
        if pressed and key in _MOVES:
            row = self.currentRow() + _MOVES[key]
            self.setCurrentRow(row % self.count() if row > -2 else self.count() - 1)
        elif pressed and key in _TAKES:
            self._take(self.currentItem())
        elif pressed:
            self.close_list()
        return True

    def _take(self, item: QListWidgetItem) -> None:
        offer = item.data(Qt.ItemDataRole.UserRole)
        self.taken.emit(offer)

    def _place(self, box: Box) -> None:
        """Under the text cursor, above it where there is no room below; within the window."""
        window = self.parentWidget()
        assert window
        line = cursor_rect(box)
        widest = max(self.sizeHintForColumn(0) + 4 * theme.UNIT, _WIDTH // 2)
        frame = 2 * self.frameWidth()
        self.setFixedSize(min(widest, _WIDTH), self.sizeHintForRow(0) * self.count() + frame + 2)
        below = box.mapTo(window, line.bottomLeft() + QPoint(0, theme.UNIT // 2))
        above = box.mapTo(window, line.topLeft()) - QPoint(0, self.height() + theme.UNIT // 2)
        top = below if below.y() + self.height() <= window.height() or above.y() < 0 else above
        self.move(max(0, min(top.x(), window.width() - self.width())), top.y())


def cursor_rect(box: Box) -> QRect:
    """Where the text cursor stands in the box."""
    if isinstance(box, QLineEdit):
        return box.cursorRect()
    inner = box.cursorRect()
    return inner.translated(box.viewport().pos())


def before_cursor(box: Box) -> str:
    """What stands in the cursor's line before it; nothing while something is selected."""
    if isinstance(box, QLineEdit):
        return (
            ""
            if box.hasSelectedText()
            else box.text().encode("utf-16-le")[: 2 * box.cursorPosition()].decode("utf-16-le")
        )
    cursor = box.textCursor()
    text = cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()].decode("utf-16-le", "ignore")
    return "" if cursor.hasSelection() else text


def replace_before_cursor(box: Box, typed: int, text: str) -> None:
    """Put the text in the place of the last `typed` characters before the cursor; one step of the box's own Undo."""
    units = len(before_cursor(box)[-typed:].encode("utf-16-le")) // 2 if typed else 0
    if isinstance(box, QLineEdit):
        box.setSelection(box.cursorPosition() - units, units)
        box.insert(text)
        return
    cursor = box.textCursor()
    cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor, units)
    cursor.beginEditBlock()
    cursor.insertText(text)
    cursor.endEditBlock()
    box.setTextCursor(cursor)
