"""How a widget looks: what it asks of the style sheet while it is shown, and margins that follow the reading direction."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def set_role(widget: QWidget, role: str) -> None:
    """Give the widget the look of this role now."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def margins(leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """Margins as the window reads: a layout itself does not mirror the ones it is given."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return QMargins(trailing, top, leading, bottom)
    return QMargins(leading, top, trailing, bottom)
