"""A choice among a few words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from captioner.ui import theme


class Choice(QComboBox):
    """A choice among a few words, with an arrow in the colour of the theme."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and the arrow that its style leaves out."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.colour("muted"))
        trailing = Qt.AlignmentFlag.AlignRight if self.isLeftToRight() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(8, 0, -8, 0), trailing | Qt.AlignmentFlag.AlignVCenter, "▾")
