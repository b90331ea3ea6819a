"""Line icons of our own, drawn in the colour of the text they stand beside."""

from __future__ import annotations

from functools import cache
from typing import Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from captioner import resources
from captioner.ui.look import theme

SIZES = (16, 20, 24, 32, 48)

POINTING = frozenset({"chevron-left", "chevron-right", "redo", "undo"})
"""Icons that point back or on: where reading runs from right to left, they point the other way."""


class Holder(Protocol):
    """Whatever shows an icon: a button, an action."""

    def setIcon(self, icon: QIcon) -> None:
        """Show this icon."""


_holders: WeakKeyDictionary[Holder, str] = WeakKeyDictionary()


def put(holder: Holder, name: str) -> None:
    """Give a button or an action the icon of that name, and keep it in the theme's colour."""
    holder.setIcon(icon(name))
    _holders[holder] = name


def recolour() -> None:
    """Draw every icon that was `put` anew, after the theme changed."""
    from shiboken6 import isValid

    for holder, name in list(_holders.items()):
        if isValid(holder):
            holder.setIcon(icon(name))


def icon(name: str) -> QIcon:
    """The icon of that name, in today's text colour; raises FileNotFoundError for a name there is not."""
    shown = theme.colours()
    return _icon(name, shown.text, shown.disabled, _is_mirrored(name))


def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """One drawing of the icon, `size` logical pixels square, in this colour."""
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(_svg(name).replace(b"currentColor", colour.encode()))).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    return drawn.transformed(QTransform.fromScale(-1, 1)) if _is_mirrored(name) else drawn


@cache
def _icon(name: str, normal: str, disabled: str, _mirrored: bool) -> QIcon:
    made = QIcon()
    for size in SIZES:
        made.addPixmap(pixmap(name, size, normal), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, size, disabled), QIcon.Mode.Disabled)
    return made


def _is_mirrored(name: str) -> bool:
    return name in POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@cache
def _svg(name: str) -> bytes:
    return resources.file("icons", f"{name}.svg").read_bytes()
