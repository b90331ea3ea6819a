"""What the middle of the window says when there is nothing to show, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from captioner.ui.look import icons, theme
from captioner.ui.photos import dropping


@dataclass(frozen=True, slots=True)
class Empty:
    """One reason for showing nothing: icon, what to say, a hint, and which buttons help.

    Those of a `first` run; one that clears the search or the filters, by its name in `clear`; one that searches `everywhere`.
    """

    icon: str
    says: str
    hint: str
    first: bool = False
    clear: str = ""
    everywhere: bool = False


class EmptyState(QWidget):
    """Takes files that are dropped on it.

    Signals: `import_wanted`, `samples_wanted`, `clear_wanted`, `everywhere_wanted`, `dropped(list of Path)`.
    """

    import_wanted = Signal()
    samples_wanted = Signal()
    clear_wanted = Signal()
    everywhere_wanted = Signal()
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Empty("photos", "", "")
        self._over = False
        self.setAcceptDrops(True)
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._says = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._says.setProperty("role", "title")
        self._hint = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._hint.setProperty("role", "muted")
        self._import = QPushButton(self.tr("Import…"))
        self._import.setProperty("role", "primary")
        self._samples = QPushButton(self.tr("Sample photos"))
        self.clear_button = QPushButton()
        self.everywhere_button = QPushButton(self.tr("Search all photos"))
        self._import.clicked.connect(self.import_wanted)
        self._samples.clicked.connect(self.samples_wanted)
        self.clear_button.clicked.connect(self.clear_wanted)
        self.everywhere_button.clicked.connect(self.everywhere_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self._import, self._samples, self.clear_button, self.everywhere_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.setSpacing(8)
        layout.addStretch(3)
        layout.addWidget(self._icon)
        layout.addSpacing(8)
        layout.addWidget(self._says)
        layout.addWidget(self._hint)
        layout.addSpacing(16)
        layout.addLayout(buttons)
        layout.addStretch(4)
        self.show_state(self._state)

    @property
    def says(self) -> str:
        """What it says at the moment."""
        return self._says.text()

    def show_state(self, state: Empty) -> None:
        """Say this."""
        self._state = state
        self._says.setText(state.says)
        self._hint.setText(state.hint)
        self._hint.setVisible(bool(state.hint))
        self._import.setVisible(state.first)
        self._samples.setVisible(state.first)
        self.clear_button.setText(state.clear)
        self.clear_button.setVisible(bool(state.clear))
        self.everywhere_button.setVisible(state.everywhere)
        self._icon.setPixmap(icons.pixmap(state.icon, 48, theme.colours().unchanged, self.devicePixelRatioF()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """On a first run, and while files hang over it, show where they can be dropped."""
        super().paintEvent(event)
        if not (self._state.first or self._over):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.colour("accent" if self._over else "line")
        painter.setPen(QPen(colour, 2 if self._over else 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(16, 8, -16, -16), 8, 8)
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        self._hover(dropping.welcome(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They are gone again."""
        super().dragLeaveEvent(event)
        self._hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        self._hover(False)
        if paths := dropping.take(event):
            self.dropped.emit(paths)

    def _hover(self, over: bool) -> None:
        self._over = over
        self.update()
