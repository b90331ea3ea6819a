"""The line under the caption that tells whose caption says the same, or nearly."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from captioner.ui.look import theme
from captioner.ui.look.counted import counted
from captioner.ui.look.roles import set_role

if TYPE_CHECKING:
    from captioner.ui.editor.thinking import Likeness


class NearLine(QWidget):
    """Hidden while no other caption is like this one. Signals: `compare_wanted`, `apart_wanted` for "not a duplicate"."""

    compare_wanted = Signal()
    apart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.likeness: Likeness | None = None
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.compare = QPushButton(self.tr("Compare F8"))
        self.compare.setToolTip(self.tr("See both pictures side by side, and what their captions say otherwise"))
        self.apart = QPushButton(self.tr("Not a duplicate"))
        self.apart.setToolTip(self.tr("Never say again that these two are alike (Shift+F8); Undo takes it back"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT)
        row.addWidget(self._words, 1)
        for button, wanted in ((self.compare, self.compare_wanted), (self.apart, self.apart_wanted)):
            set_role(button, "small")
            button.clicked.connect(wanted)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_likeness(self, likeness: Likeness | None) -> None:
        """Tell of this photo, or of none."""
        self.likeness = likeness
        if likeness:
            words, why = self._in_words(likeness), self._otherwise(likeness)
            self._words.setText(words)
            self._words.setToolTip(why)
            self._words.setAccessibleDescription(why)
            set_role(self._words, "label" if likeness.copy else "warning")
            for button in (self.compare, self.apart):
                button.setAccessibleName(f"{button.text()}: {likeness.name}")
        self.setVisible(likeness is not None)

    def _in_words(self, likeness: Likeness) -> str:
        if likeness.score >= 1:
            said = self.tr("same caption as {name}").format(name=likeness.name)
        else:
            percent = min(99, math.floor(likeness.score * 100))
            said = self.tr("{percent} % like {name}").format(percent=percent, name=likeness.name)
        if likeness.copy:
            said = self.tr("{said}, the same picture").format(said=said)
        if likeness.more:
            photos = counted(likeness.more, "photo")
            said = self.tr("{said} and {photos} more").format(said=said, photos=photos)
        return f"{'≡' if likeness.score >= 1 else '≈'} {said}"

    def _otherwise(self, likeness: Likeness) -> str:
        """What one says and the other does not, in a sentence; empty where they say the same."""
        nothing = self.tr("nothing")
        told = [
            self.tr("here {one}, there {other}").format(one=_quoted(one) or nothing, other=_quoted(other) or nothing)
            for one, other in likeness.otherwise[:3]
        ]
        return "; ".join(told)


def _quoted(text: str) -> str:
    return f"“{text}”" if text else ""
