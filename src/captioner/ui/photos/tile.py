"""One photo on the contact sheet: the picture whole, its state, name, credit and the first lines of its caption."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTextLayout, QTextOption

from captioner.domain.photo import Photo
from captioner.ui.look import icons, state_marks, theme
from captioner.ui.look.counted import listed
from captioner.ui.photos import marks

MARGIN = 8
INSET = 8
BADGE = 20
LINES = 2


@dataclass(frozen=True, slots=True)
class TileLook:
    """What a tile shows beside the photo itself."""

    pixmap: QPixmap | None
    trouble: str
    selected: bool
    current: bool
    focused: bool
    among_others: bool


@dataclass(frozen=True, slots=True)
class TileSize:
    """The measures of a tile whose mat is `edge` pixels wide; a picture of 3 : 2 fills the mat, heights of text follow the font."""

    edge: int
    line: int
    small: int

    @classmethod
    def of(cls, edge: int, font: QFont) -> TileSize:
        """The measures with this font."""
        return cls(edge, round(QFontMetricsF(font).height() * 1.15), round(QFontMetricsF(_small(font)).height()))

    @property
    def width(self) -> int:
        """The width of a tile, with its margins."""
        return self.edge + 2 * MARGIN

    @property
    def mat(self) -> int:
        """The height of the mat that the picture lies on."""
        return (self.edge - 2 * INSET) * 2 // 3 + 2 * INSET

    @property
    def height(self) -> int:
        """The height of a tile, with its margins."""
        return 2 * MARGIN + self.mat + 6 + self.small + 2 + LINES * self.line + 4

    def picture(self) -> QSize:
        """How large a picture can be, in logical pixels."""
        return QSize(self.edge - 2 * INSET, self.mat - 2 * INSET)


def paint(painter: QPainter, cell: QRect, size: TileSize, photo: Photo, look: TileLook) -> None:
    """Draw the photo's tile into its cell."""
    inner = QRectF(cell.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
    mat = QRectF(inner.left(), inner.top(), inner.width(), size.mat)
    _mat(painter, mat, look)
    state_marks.badge(painter, QRectF(mat.right() - BADGE - 6, mat.top() + 6, BADGE, BADGE), photo.state)
    marks.paint(painter, mat.adjusted(6, 6, -6, -6), photo, _small(painter.font()))
    _words(painter, inner.adjusted(0, size.mat + 6, 0, 0), size, photo)
    _ring(painter, inner, look)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (Unicode UAX 9, rule P2)."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


@lru_cache(maxsize=4000)
def first_lines(text: str, width: int, font_key: str) -> tuple[str, ...]:
    """The first two lines of the text at this width, the last one cut with an ellipsis."""
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(" ".join(text[:600].split()), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    whole = layout.text()
    for number in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        last = number == LINES - 1 and start + length < len(whole)
        rest = whole[start:] if last else whole[start : start + length]
        lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width) if last else rest.strip())
    layout.endLayout()
    return tuple(lines)


def _mat(painter: QPainter, mat: QRectF, look: TileLook) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("mat"))
    painter.drawRoundedRect(mat, 4, 4)
    if look.pixmap is not None:
        size = look.pixmap.deviceIndependentSize()
        corner = QPointF(mat.center().x() - size.width() / 2, mat.center().y() - size.height() / 2)
        painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), look.pixmap)
    elif look.trouble:
        glyph = icons.pixmap("photo", 32, theme.colours().unchanged, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(mat.center().x() - 16, mat.center().y() - 28), glyph)
        painter.setPen(theme.colour("muted"))
        words = mat.adjusted(12, mat.height() / 2 + 8, -12, -4)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, look.trouble)


def _words(painter: QPainter, area: QRectF, size: TileSize, photo: Photo) -> None:
    body = painter.font()
    painter.setFont(_small(body))
    painter.setPen(theme.colour("muted"))
    _name_and_credit(painter, QRectF(area.left() + 2, area.top(), area.width() - 4, size.small), photo)
    painter.setFont(body)
    caption = photo.current.caption
    painter.setPen(theme.colour("text" if caption else "muted"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    if is_right_to_left(caption):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        option.setAlignment(sides | Qt.AlignmentFlag.AlignVCenter)
    top = area.top() + size.small + 2
    for line in first_lines(
        caption or QCoreApplication.translate("tile", "No caption"), int(area.width()) - 4, body.toString()
    ):
        # Arabic letters reach far above and below a Latin line: they get room on both sides of their line.
        room = QRectF(area.left() + 2, top, area.width() - 4, size.line).adjusted(0, -size.line / 2, 0, size.line / 2)
        painter.drawText(room, line, option)
        top += size.line


def _name_and_credit(painter: QPainter, area: QRectF, photo: Photo) -> None:
    metrics = QFontMetricsF(painter.font())
    credit = metrics.elidedText(photo.current.credit, Qt.TextElideMode.ElideRight, area.width() * 0.45)
    taken = metrics.horizontalAdvance(credit) + (8 if credit else 0)
    name = metrics.elidedText(photo.path.name, Qt.TextElideMode.ElideMiddle, area.width() - taken)
    middle = Qt.AlignmentFlag.AlignVCenter
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(
        area, side | middle | Qt.TextFlag.TextForceLeftToRight, name
    )  # so that "001_a.jpg" begins with 001
    other = (Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignAbsolute
    runs = Qt.TextFlag.TextForceRightToLeft if is_right_to_left(credit) else Qt.TextFlag.TextForceLeftToRight
    painter.drawText(area, other | middle | runs, credit)


def _ring(painter: QPainter, inner: QRectF, look: TileLook) -> None:
    if not (look.selected or (look.current and look.focused)):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = inner.adjusted(-4, -4, 4, 4)
    painter.setPen(QPen(QColor(theme.colours().accent), 2 if look.selected else 1))
    painter.drawRoundedRect(ring, 6, 6)
    if look.selected and look.current and look.among_others:
        painter.setPen(QPen(QColor(theme.colours().accent), 1))
        painter.drawRoundedRect(ring.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)
    painter.restore()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(theme.SMALL)
    return small


def in_words(photo: Photo, row: int, count: int) -> str:
    """What the tile shows, for assistive programs: file, state, marks, caption, and its place among all."""
    caption = photo.current.caption or QCoreApplication.translate("tile", "No caption.")
    return QCoreApplication.translate("tile", "{name}, {state}. {caption} {row} of {all}.").format(
        name=photo.path.name,
        state=listed([state_marks.word(photo.state), *marks.in_words(photo)]),
        caption=caption,
        row=row + 1,
        all=count,
    )
