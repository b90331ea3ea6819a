"""One sentence above the status bar until it is read: what went wrong, or what was done and can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from captioner.ui.look import icons, theme


class Notice(QFrame):
    """Hidden until there is something to say; the newest sentence replaces the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._icon = QLabel()
        self._words = QLabel(wordWrap=True)
        self._do: Callable[[], None] | None = None
        self.button = QPushButton()
        self.button.clicked.connect(self._press)
        close = QToolButton()
        icons.put(close, "close")
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(close.accessibleName())
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, sentence: str) -> None:
        """Show this sentence; assistive programs hear of it."""
        self._show(sentence, "warning", theme.colours().error_text)
        self._do = None
        self.button.hide()

    def offer(self, sentence: str, label: str, do: Callable[[], None]) -> None:
        """Show what was done, with a button; pressing it hides both and does what it says."""
        self._show(sentence, "check", theme.colours().muted)
        self._do = do
        self.button.setText(label)
        self.button.show()

    def withdraw(self) -> None:
        """Hide an offer that no longer holds; a sentence about what went wrong stays."""
        if self._do:
            self._do = None
            self.hide()

    def _show(self, sentence: str, icon: str, colour: str) -> None:
        self._icon.setPixmap(icons.pixmap(icon, 16, colour, self.devicePixelRatioF()))
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _press(self) -> None:
        do = self._do
        self.withdraw()
        if do:
            do()
