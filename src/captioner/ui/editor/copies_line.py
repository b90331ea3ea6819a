"""Below a field that the file says in several ways: which copy is to count, one button each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from captioner.domain.photo import Disagreement
from captioner.ui.look import theme
from captioner.ui.look.roles import set_role
from captioner.ui.text import said

STANDARDS = {"xmp": "XMP", "iim": "IIM", "exif": "Exif"}
"""The standards as they are called, by their names in the command line."""

SHOWN = 160
"""Characters of a copy that its tool tip shows."""


class CopiesLine(QWidget):
    """Offers the copies of one field.

    Signals: `picked(standard)` for the copy that is to count, `alike_wanted` for all photos whose copies differ.
    """

    picked = Signal(str)
    alike_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._disagreement: Disagreement | None = None
        words = QLabel(self.tr("Use:"))
        set_role(words, "label")
        words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.UNIT // 2)
        line.addWidget(words)
        self.buttons = {standard: self._button(name) for standard, name in STANDARDS.items()}
        for standard, button in self.buttons.items():
            button.clicked.connect(lambda _=False, standard=standard: self.picked.emit(standard))
            line.addWidget(button)
        self.alike = self._button(self.tr("All photos…"))
        self.alike.setToolTip(self.tr("All photos whose files say a field in several ways, kind by kind"))
        self.alike.clicked.connect(self.alike_wanted)
        line.addWidget(self.alike)
        line.addStretch(1)
        self.hide()

    def show_copies(self, disagreement: Disagreement | None) -> None:
        """Offer these copies; none hides the line."""
        if disagreement == self._disagreement:
            return
        self._disagreement = disagreement
        self.setVisible(disagreement is not None)
        for standard, button in self.buttons.items():
            value = getattr(disagreement, standard, None)
            words = " ".join(said(value).split()) if value is not None else ""
            told = self.tr("{standard} says: {value}").format(
                standard=STANDARDS[standard], value=words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"
            )
            button.setVisible(value is not None)
            button.setToolTip(self.tr("{copy}\nWrite makes all copies say so; Undo takes it back.").format(copy=told))
            button.setAccessibleDescription(told)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        set_role(button, "small")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoDefault(False)
        return button
