"""How a tile shows what an editor thinks of its photo: a flag, stars, and the label's colour with its word."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from captioner.domain import marks
from captioner.domain.photo import Photo
from captioner.ui.look import theme
from captioner.ui.look.counted import counted

HEIGHT = 18
SIGN = 10
GAP = 4

_COLOURS = {
    **dict(zip(marks.LABELS, ("#D9534F", "#E0B030", "#3FA66B", "#4A8BE0", "#8E6FD8"), strict=True)),
    # what Bridge calls the same five
    **dict(zip(("Select", "Second", "Approved", "Review", "To Do"), ("#D9534F", "#E0B030", "#3FA66B", "#4A8BE0", "#8E6FD8"), strict=True)),
}  # fmt: skip

_FLAG = ((0.1, 1.0), (0.1, 0.0), (1.0, 0.33), (0.28, 0.66), (0.28, 1.0))
_STAR = tuple(
    (0.5 + r * math.sin(n * math.pi / 5), 0.53 - r * math.cos(n * math.pi / 5))
    for n, r in enumerate((0.53, 0.22) * marks.MOST_STARS)
)


def colour(label: str) -> QColor:
    """The colour that a label's word stands for; grey for a word that stands for none."""
    return QColor(_COLOURS.get(label) or theme.colours().unchanged)


def label_in_words(label: str) -> str:
    """The label's word in the window's language, where it is one of ours; else as the file has it."""
    return QCoreApplication.translate("marks", label) if label in marks.LABELS else label


def in_words(photo: Photo) -> list[str]:
    """The same for assistive programs: “picked”, “3 stars”, “Red label”; nothing where nobody said anything."""
    stars, label = marks.stars(photo), photo.current.label
    return [
        *([QCoreApplication.translate("marks", "picked")] if marks.is_picked(photo) else []),
        *([counted(stars, "star")] if stars else []),
        *([QCoreApplication.translate("marks", "{label} label").format(label=label_in_words(label))] if label else []),
    ]


def paint_stars(painter: QPainter, room: QRectF, photo: Photo) -> None:
    """Draw the stars alone, from the leading side of `room`."""
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    width = SIGN * marks.stars(photo)
    at = room.right() - width if mirrored else room.left()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for _ in range(marks.stars(photo)):
        at = _sign(painter, _STAR, QRectF(at, room.center().y() - SIGN / 2, SIGN, SIGN), theme.colour("text"))
    painter.restore()


def paint_flag(painter: QPainter, square: QRectF) -> None:
    """Draw the flag of a picked photo."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _sign(painter, _FLAG, square, theme.colour("accent"))
    painter.restore()


def paint_label(painter: QPainter, square: QRectF, label: str) -> None:
    """Draw the label's colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour(label))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.restore()


def paint(painter: QPainter, room: QRectF, photo: Photo, font: QFont) -> None:
    """Draw them as a pill at the leading bottom corner of `room`; nothing for a photo without any."""
    stars, label, picked = marks.stars(photo), photo.current.label, marks.is_picked(photo)
    if not (stars or label or picked):
        return
    signs = SIGN * (picked + stars + bool(label)) + GAP * ((picked and bool(stars or label)) + (bool(stars and label)))
    metrics = QFontMetricsF(font)
    left = room.width() - signs - 4 * GAP
    word = metrics.elidedText(label_in_words(label), Qt.TextElideMode.ElideRight, left) if left > 3 * SIGN else ""
    width = signs + (GAP + metrics.horizontalAdvance(word) if word else 0) + 3 * GAP
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    pill = QRectF(room.right() - width if mirrored else room.left(), room.bottom() - HEIGHT, width, HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(pill, HEIGHT / 2, HEIGHT / 2)
    at = pill.left() + 1.5 * GAP
    top = pill.center().y() - SIGN / 2
    if picked:
        at = _sign(painter, _FLAG, QRectF(at, top, SIGN, SIGN), theme.colour("accent")) + (GAP if stars or label else 0)
    for _ in range(stars):
        at = _sign(painter, _STAR, QRectF(at, top, SIGN, SIGN), theme.colour("text"))
    if label:
        at += GAP if stars else 0
        paint_label(painter, QRectF(at, top, SIGN, SIGN), label)
        painter.setPen(theme.colour("text"))
        painter.setFont(font)
        rest = QRectF(at + SIGN + GAP, pill.top(), pill.right() - at - SIGN - GAP, HEIGHT)
        painter.drawText(
            rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, word
        )
    painter.restore()


def _sign(painter: QPainter, shape: tuple[tuple[float, float], ...], square: QRectF, colour: QColor) -> float:
    """Draw a shape given on a square from 0 to 1; where the next one can begin."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    points = [QPointF(square.left() + x * square.width(), square.top() + y * square.height()) for x, y in shape]
    painter.drawPolygon(QPolygonF(points))
    return square.right()
