"""The status bar: how many photos, how many selected, the state of the current one in mark and word, the next key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from captioner.domain.photo import Photo, State
from captioner.ui.language import told
from captioner.ui.look import state_marks
from captioner.ui.look.counted import counted, number

MESSAGE_TIME = 4000
"""Milliseconds that a message stays before the counts come back."""


class StateMark(QWidget):
    """The mark of one state, 12 pixels square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = State.UNCHANGED
        self.setFixedSize(QSize(12, 12))

    def show_state(self, state: State) -> None:
        """Show this state's mark."""
        self._state = state
        self.setAccessibleName(state_marks.word(state))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        state_marks.paint(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._state)
        painter.end()


class StatusBar(QStatusBar):
    """Tells the counts and the state; a message takes their place for a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._counts = QLabel()
        self._mark = StateMark()
        self._state = QLabel()
        self._next = QLabel()
        self._timer = QTimer(self, interval=MESSAGE_TIME, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self._said = ""
        self._key = ""
        self._selected = 0
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(0)
        for widget in (self._counts, self._mark, self._state):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(self._next)
        self.addWidget(line, 1)
        self.show_counts(0, 0, None)

    @property
    def text(self) -> str:
        """What it says at the left."""
        return self._counts.text()

    @property
    def next_key(self) -> str:
        """What it says at the right: the key that goes on, and what it does."""
        return self._next.text()

    def show_counts(self, shown: int, selected: int, current: Photo | None) -> None:
        """Say how many photos are shown and selected, and the state of the current one."""
        chosen = self.tr(" · {n} selected").format(n=number(selected)) if selected else ""
        self._said = counted(shown, "photo") + chosen
        self._selected = selected
        self._tell_next()
        self._mark.setVisible(current is not None)
        self._state.setVisible(current is not None)
        self._next.setVisible(bool(shown))
        if current:
            self._mark.show_state(current.state)
            note = told(current.trouble_note or current.read_only)
            word = state_marks.word(current.state)
            self._state.setText(f"{word}: {note}" if note else word)
        if not self._timer.isActive():
            self._tell()

    def name_key(self, key: str) -> None:
        """Say that this key goes on."""
        self._key = key
        self._tell_next()

    def say(self, message: str) -> None:
        """Show this message for a moment."""
        self._counts.setText(message)
        self._timer.start()

    def _tell_next(self) -> None:
        says = self.tr("Apply to {n}: {key}") if self._selected > 1 else self.tr("Next: {key}")
        self._next.setText(says.format(n=number(self._selected), key=self._key) if self._key else "")

    def _tell(self) -> None:
        self._counts.setText(self._said)
