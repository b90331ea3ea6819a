"""The command palette: every action of the window by its name, a few letters away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from captioner.ui.actions.build import shown_key
from captioner.ui.look import theme

ACTION = Qt.ItemDataRole.UserRole
KEY = Qt.ItemDataRole.UserRole + 1
SHOWN = 12
ROW = 32
WIDTH = 520


def score(typed: str, name: str) -> int:
    """How well the name answers what was typed: higher is better, 0 is not at all.

    All letters must occur in order; whole words count most, then starts of words, then letters side by side.
    """
    wanted, text = typed.casefold().replace(" ", ""), name.casefold()
    if not wanted:
        return 1
    if typed.casefold().strip() in text:
        return 1000 - text.index(typed.casefold().strip())
    points, place, last = 1, 0, -2
    for letter in wanted:
        place = text.find(letter, place)
        if place < 0:
            return 0
        points += 8 if place == 0 or text[place - 1] == " " else 4 if place == last + 1 else 0
        last = place
        place += 1
    return points


class CommandPalette(QDialog):
    """A line to type in and the actions that answer it; Enter carries out the one marked. Greyed actions can't be used now."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget, typed: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Command palette"))
        self._actions = [action for action in actions if action.text() and action.objectName() != "palette"]
        self._line = QLineEdit(typed, placeholderText=self.tr("What do you want to do?"))
        self._line.setAccessibleName(self.tr("Command"))
        self._list = QListWidget()
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setItemDelegate(_CommandLine(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame = QFrame(self)
        frame.setProperty("role", "popup")
        self._inner = inner = QVBoxLayout(frame)
        inner.setContentsMargins(8, 8, 8, 8)
        inner.addWidget(self._line)
        inner.addWidget(self._list)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(frame)
        self._line.textChanged.connect(self._filter)
        self._line.installEventFilter(self)
        self._list.itemClicked.connect(self._trigger)
        self._filter(typed)

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of the window."""
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 64)))
        self.show()
        self._line.setFocus()

    def names(self) -> list[str]:
        """The actions shown, best first."""
        return [self._list.item(row).data(ACTION).objectName() for row in range(self._list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move the mark while the hands stay on the line; Enter carries out."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self._list.count():
                self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._trigger(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        found = [(_answers(typed, action), action) for action in self._actions]
        found = [pair for pair in found if pair[0]]
        found.sort(key=lambda pair: (not pair[1].isEnabled(), -pair[0]))
        self._list.clear()
        for _, action in found:
            self._list.addItem(_item(action))
        self._list.setCurrentRow(0)
        self._list.setFixedHeight(ROW * min(max(len(found), 1), SHOWN))
        for layout in (self._inner, self._outer):  # from the inside out; else the new height is known too late
            layout.activate()
        self.setFixedSize(WIDTH, self.sizeHint().height())

    def _trigger(self, item: QListWidgetItem | None) -> None:
        action = item.data(ACTION) if item else None
        if isinstance(action, QAction) and action.isEnabled():
            self.close()
            action.trigger()


class _CommandLine(QStyledItemDelegate):
    """Draws icon and name at the start, the key at the end."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        usable = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver) and usable:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection" if option.state & QStyle.StateFlag.State_Selected else "hover"))
            painter.drawRoundedRect(option.rect, 4, 4)
        area = option.rect.adjusted(8, 0, -8, 0)
        mode = QIcon.Mode.Normal if usable else QIcon.Mode.Disabled
        square = area.adjusted(0, 8, 16 - area.width(), -8)
        square = QStyle.visualRect(option.direction, area, square)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, square, mode=mode)
        painter.setPen(theme.colour("text" if usable else "disabled"))
        words = QStyle.visualRect(option.direction, area, area.adjusted(28, 0, 0, 0))
        painter.drawText(words, _MIDDLE | Qt.AlignmentFlag.AlignLeading, index.data())
        painter.setPen(theme.colour("muted" if usable else "disabled"))
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing)
        painter.drawText(area, _MIDDLE | end | Qt.TextFlag.TextForceLeftToRight, index.data(KEY))
        painter.restore()


def _answers(typed: str, action: QAction) -> int:
    """How well an action answers: by its name, or else by the word that the program itself knows it by ("duplicates")."""
    by_name = score(typed, _name(action))
    return by_name or int(typed.casefold().strip() in action.objectName().replace("_", " "))


def _item(action: QAction) -> QListWidgetItem:
    key = shown_key(action)
    item = QListWidgetItem(action.icon(), _name(action))
    item.setData(ACTION, action)
    item.setData(KEY, key)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_name(action)} {key}".rstrip())
    if not action.isEnabled():
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _name(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
