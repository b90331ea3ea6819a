"""The mark of each state: its own shape, its own colour and its word, never colour alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from captioner.domain.photo import State
from captioner.ui.look import theme

GLYPHS: Mapping[State, str] = MappingProxyType(
    {
        State.UNCHANGED: "○",
        State.SAVED: "●",
        State.WRITTEN: "✓",
        State.CHANGED: "↯",
        State.CONFLICT: "⚠",
        State.FAILED: "✕",
        State.READ_ONLY: "▣",
        State.MISSING: "?",
    }
)
"""The mark as a character, for lines of text; what is painted has the same shape."""

_COLOURS = {
    State.UNCHANGED: "unchanged",
    State.SAVED: "saved",
    State.WRITTEN: "written",
    State.CHANGED: "changed",
    State.CONFLICT: "conflict",
    State.FAILED: "conflict",
    State.READ_ONLY: "muted",
    State.MISSING: "conflict",
}

Path = tuple[QPainterPath, bool]
"""A shape on a square from 0 to 1, and whether it is filled."""


def word(state: State) -> str:
    """The state in the reader's language."""
    return QCoreApplication.translate("State", state.value)


def colour(state: State) -> QColor:
    """The colour of the state in the theme that is shown."""
    return theme.colour(_COLOURS[state])


def paint(painter: QPainter, square: QRectF, state: State) -> None:
    """Draw the state's mark into the square, in its colour."""
    path, filled = _SHAPES[state]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(square.topLeft())
    painter.scale(square.width(), square.height())
    pen = QPen(colour(state), 0.14, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour(state) if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def badge(painter: QPainter, square: QRectF, state: State) -> None:
    """Draw the mark on a small disc of the surface's colour, so that it can be seen over any picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(square)
    painter.restore()
    inset = square.width() * 0.26
    paint(painter, square.adjusted(inset, inset, -inset, -inset), state)


def icon(state: State) -> QIcon:
    """The mark as an icon."""
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint(painter, QRectF(4, 4, 24, 24), state)
    painter.end()
    return QIcon(pixmap)


def _lines(*strokes: list[tuple[float, float]], closed: bool = False) -> QPainterPath:
    path = QPainterPath()
    for (x, y), *rest in strokes:
        path.moveTo(x, y)
        for point in rest:
            path.lineTo(QPointF(*point))
        if closed:
            path.closeSubpath()
    return path


def _disc() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.1, 0.1, 0.8, 0.8))
    return path


def _triangle() -> QPainterPath:
    path = _lines([(0.5, 0.06), (0.98, 0.92), (0.02, 0.92)], closed=True)
    path.addPath(_lines([(0.5, 0.4), (0.5, 0.62)], [(0.5, 0.78), (0.5, 0.79)]))
    return path


def _squares() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0.08, 0.08, 0.84, 0.84))
    path.addRect(QRectF(0.38, 0.38, 0.24, 0.24))
    return path


def _question() -> QPainterPath:
    path = QPainterPath(QPointF(0.28, 0.3))
    path.cubicTo(0.28, -0.02, 0.76, -0.02, 0.76, 0.3)
    path.cubicTo(0.76, 0.5, 0.5, 0.48, 0.5, 0.7)
    path.addPath(_lines([(0.5, 0.93), (0.5, 0.94)]))
    return path


_MAKE: Mapping[State, tuple[Callable[[], QPainterPath], bool]] = {
    State.UNCHANGED: (_disc, False),
    State.SAVED: (_disc, True),
    State.WRITTEN: (lambda: _lines([(0.05, 0.55), (0.38, 0.88), (0.95, 0.18)]), False),
    State.CHANGED: (lambda: _lines([(0.65, 0.0), (0.25, 0.52), (0.72, 0.48), (0.35, 1.0)]), False),
    State.CONFLICT: (_triangle, False),
    State.FAILED: (lambda: _lines([(0.12, 0.12), (0.88, 0.88)], [(0.88, 0.12), (0.12, 0.88)]), False),
    State.READ_ONLY: (_squares, False),
    State.MISSING: (_question, False),
}
_SHAPES: Mapping[State, Path] = {state: (make(), filled) for state, (make, filled) in _MAKE.items()}
