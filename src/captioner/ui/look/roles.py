"""How the window looks: its theme, what a widget asks of the style sheet while it is shown, margins that follow reading."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from captioner.ui.look import icons, theme


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


def reading() -> str:
    """The direction in which the window is read, as HTML has it."""
    return "rtl" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "ltr"


def begin_at_the_side(widget: QWidget) -> None:
    """Let every label in it begin at the side where reading begins, also one whose text runs the other way, such as a file's name."""
    if reading() == "rtl":
        usual = QLabel().alignment()
        for label in widget.findChildren(QLabel):
            if label.alignment() == usual:
                label.setAlignment(
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
                )


def show_theme(name: str) -> None:
    """Give the application the colours of this theme, its icons too."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, name)
    icons.recolour()
