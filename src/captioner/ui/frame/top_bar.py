"""The top of the window: menus, the six buttons used all day, and the line for searching and commands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenuBar, QSizePolicy, QToolButton, QWidget

from captioner.ui.look import icons

BUTTONS = ("import_folder", "accept", "write", "export", "undo", "redo")
PAUSE = 250
"""Milliseconds without a key before a search begins."""


class TopBar(QWidget):
    """Menu bar, buttons and search line. Signals: `searched(str)` after a pause in typing; `command(str)` for what follows
    a “>”; `left` when the editor goes from the line down to the photos.
    """

    searched = Signal(str)
    command = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_bar = QMenuBar()
        self.menu_bar.setNativeMenuBar(False)
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search photos, or > for a command"))
        self.search.setAccessibleName(self.tr("Search photos"))
        self.search.setMaximumWidth(360)
        self.search.setMinimumWidth(160)
        self._glass = self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        icons.put(self._glass, "search")
        self._clear = self.search.addAction(icons.icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        icons.put(self._clear, "close")
        self._clear.setToolTip(self.tr("Clear the search  (Esc)"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.search.clear)
        self.search.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self.search.installEventFilter(self)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._tell)
        self.search.textEdited.connect(self._typed)
        self.search.textChanged.connect(lambda text: None if text else self._tell())
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 16, 5)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addStretch(1)

    def add_buttons(self, actions: Mapping[str, QAction]) -> None:
        """Put the buttons between menus and search line."""
        for name in BUTTONS:
            button = QToolButton()
            button.setDefaultAction(actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(actions[name].text().rstrip("…"))
            self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addSpacing(8)
        self._layout.addWidget(self.search, 2)

    def name_key(self, key: str) -> None:
        """Say which key leads to the search line."""
        says = self.tr("Words, “phrases”, credit:CFP, date:2023-03, no:caption, is:unwritten")
        self.search.setToolTip(f"{says}  ({key})" if key else says)

    def focus_search(self) -> None:
        """Go to the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter searches at once and goes to the photos, Down goes there too, Esc empties the line first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self._tell()
                self.left.emit()
                return True
            if self._empties(event):
                self.search.clear()
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._empties(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _empties(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.search.text())

    def _typed(self, text: str) -> None:
        if text.startswith(">"):
            self._pause.stop()
            self.search.clear()
            self.command.emit(text[1:].strip())
        else:
            self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.search.text())
