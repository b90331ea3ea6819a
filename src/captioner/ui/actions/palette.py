"""The command palette: every action of the window by its name, every field and every photo, a few letters away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont, QIcon, QKeyEvent, QPainter
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
from captioner.ui.look import icons, theme

ACTION = Qt.ItemDataRole.UserRole
KEY = Qt.ItemDataRole.UserRole + 1
SHOWN = 12
PAUSE = 150
"""Milliseconds without a key before photos are looked for."""
PHOTOS = 8
"""Photos that are shown at most."""
ROW = 32
WIDTH = 520


@dataclass(frozen=True, slots=True)
class Goal:
    """Something that is no action and can be gone to: what it is called, its icon, and how to go there."""

    text: str
    icon: str
    go: Callable[[], None]


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
    """A line to type in and the actions, fields and photos that answer it; Enter carries out the one marked. Greyed actions can't be
    used now. Signal: `photos_wanted(str)` after a pause in typing; the answer comes by `show_photos`.
    """

    photos_wanted = Signal(str)

    def __init__(
        self, actions: Iterable[QAction], parent: QWidget, typed: str = "", fields: Sequence[Goal] = ()
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Command palette"))
        self._actions = [action for action in actions if action.text() and action.objectName() != "palette"]
        self._fields = fields
        self._photos: Sequence[Goal] = ()
        self._line = QLineEdit(typed, placeholderText=self.tr("What do you want to do?"))
        self._line.setAccessibleName(self.tr("Command"))
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(lambda: self.photos_wanted.emit(self._line.text().strip()))
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
        self._line.textChanged.connect(self._typed)
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
        found = (self._list.item(row).data(ACTION) for row in range(self._list.count()))
        return [action.objectName() for action in found if isinstance(action, QAction)]

    def lines(self) -> list[str]:
        """Every line as it reads, headings too."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def show_photos(self, typed: str, photos: Sequence[Goal]) -> None:
        """Show these photos too, unless something else was typed meanwhile; what is marked stays marked."""
        if typed != self._line.text().strip():
            return
        marked = self._list.currentRow()
        self._photos = photos
        self._filter(self._line.text())
        self._list.setCurrentRow(marked if marked > 0 else self._first())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move the mark while the hands stay on the line; Enter carries out."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self._list.count():
                self._step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._trigger(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _typed(self, typed: str) -> None:
        self._photos = ()
        self._filter(typed)
        if len(typed.strip()) > 1:
            self._pause.start()
        else:
            self._pause.stop()

    def _step(self, by: int) -> None:
        """Mark the next line that is no heading, round the end."""
        for distance in range(1, self._list.count() + 1):
            row = (self._list.currentRow() + by * distance) % self._list.count()
            if self._list.item(row).data(ACTION) is not None:
                self._list.setCurrentRow(row)
                return

    def _first(self) -> int:
        """The row of the first line that is no heading."""
        rows = (row for row in range(self._list.count()) if self._list.item(row).data(ACTION) is not None)
        return next(rows, 0)

    def _filter(self, typed: str) -> None:
        found = [(_answers(typed, action), action) for action in self._actions]
        found = [pair for pair in found if pair[0]]
        found.sort(key=lambda pair: (not pair[1].isEnabled(), -pair[0]))
        fields = [goal for goal in self._fields if _holds(goal.text, typed.split())]
        fields.sort(key=lambda goal: -score(typed, goal.text))
        groups = [
            (self.tr("Actions"), [_item(action) for _, action in found]),
            (self.tr("Fields"), [_goal(goal) for goal in fields]),
            (self.tr("Photos"), [_goal(goal) for goal in self._photos]),
        ]
        groups = [group for group in groups if group[1]]
        self._list.clear()
        for heading, items in groups:
            if len(groups) > 1:
                self._list.addItem(_heading(heading))
            for item in items:
                self._list.addItem(item)
        self._list.setCurrentRow(self._first())
        self._list.setFixedHeight(ROW * min(max(self._list.count(), 1), SHOWN))
        for layout in (self._inner, self._outer):  # from the inside out; else the new height is known too late
            layout.activate()
        self.setFixedSize(WIDTH, self.sizeHint().height())

    def _trigger(self, item: QListWidgetItem | None) -> None:
        action = item.data(ACTION) if item else None
        if isinstance(action, Goal):
            self.close()
            action.go()
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
        if index.data(ACTION) is None:
            font = QFont(painter.font())
            font.setPixelSize(theme.SMALL)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(theme.colour("muted"))
            below = option.rect.adjusted(8, 0, -8, -4)
            painter.drawText(below, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, index.data())
            painter.restore()
            return
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
        room = words.width() - painter.fontMetrics().horizontalAdvance(index.data(KEY) or "") - 8
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, _MIDDLE | Qt.AlignmentFlag.AlignLeading, text)
        painter.setPen(theme.colour("muted" if usable else "disabled"))
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing)
        painter.drawText(area, _MIDDLE | end | Qt.TextFlag.TextForceLeftToRight, index.data(KEY) or "")
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


def _holds(text: str, words: list[str]) -> bool:
    return bool(words) and all(word.casefold() in text.casefold() for word in words)


def _goal(goal: Goal) -> QListWidgetItem:
    item = QListWidgetItem(icons.icon(goal.icon), goal.text)
    item.setData(ACTION, goal)
    return item


def _heading(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _name(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
