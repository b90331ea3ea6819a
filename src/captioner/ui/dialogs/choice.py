"""A choice among a few words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from captioner.ui.look import theme


class Choice(QComboBox):
    """A choice among a few words, with an arrow in the colour of the theme; the wheel leaves it alone, and scrolls what it stands in."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and the arrow that its style leaves out."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.colour("muted"))
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(8, 0, -8, 0), trailing, "▾")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what is around."""
        event.ignore()
