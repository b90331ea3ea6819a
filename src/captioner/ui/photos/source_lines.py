"""How one line of the sources panel is drawn: icon, name, number."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from captioner.ui.look import icons, theme
from captioner.ui.look.counted import number

COUNT = Qt.ItemDataRole.UserRole
SOURCE = Qt.ItemDataRole.UserRole + 1
ICON = Qt.ItemDataRole.UserRole + 2
ROW = 28
INDENT = 14


class SourceLines(QStyledItemDelegate):
    """Draws one line: icon, name, and the number at the end; headings small and grey. The painter mirrors leading and trailing."""

    Index = QModelIndex | QPersistentModelIndex

    def __init__(self, panel: QTreeWidget) -> None:
        super().__init__(panel)
        self._panel = panel

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every line is as high as the next; a heading has air above it."""
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line."""
        painter.save()
        area = option.rect.adjusted(8, 1, -8, -1)
        if index.data(SOURCE) is None:
            self._heading(painter, area, str(index.data()))
        else:
            self._ground(painter, option)
            depth = INDENT * max(0, _depth(index) - 1)
            start, end = (0, depth) if self._panel.isRightToLeft() else (depth, 0)
            self._line(painter, area.adjusted(8 + start, 0, -8 - end, 0), index)
        painter.restore()

    def _heading(self, painter: QPainter, area: QRect, text: str) -> None:
        font = QFont(painter.font())
        font.setPixelSize(theme.SMALL)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            area.adjusted(8, 0, -8, -4),
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom,
            text,
        )

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (selected or hovered):
            return
        ground = QRect(8, option.rect.top() + 1, self._panel.viewport().width() - 16, option.rect.height() - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selection" if selected else "hover"))
        painter.drawRoundedRect(ground, 4, 4)

    def _line(self, painter: QPainter, area: QRect, index: Index) -> None:
        shown = theme.colours()
        glyph = icons.pixmap(index.data(ICON), 16, shown.muted, painter.device().devicePixelRatio())
        start, rest = self._divide(area, 16 + 8)
        painter.drawPixmap(start.left(), area.top() + (area.height() - 16) // 2, glyph)
        count = index.data(COUNT)
        count_text = number(count) if count else ""
        width = painter.fontMetrics().horizontalAdvance(count_text)
        mirrored = self._panel.isRightToLeft()
        name = rest.adjusted(width + 8, 0, 0, 0) if mirrored else rest.adjusted(0, 0, -width - 8, 0)
        painter.setPen(theme.colour("text"))
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(theme.colour("muted"))
        painter.drawText(rest, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, count_text)

    def _divide(self, area: QRect, at: int) -> tuple[QRect, QRect]:
        """The first `at` pixels of the area and the rest, from the side where reading starts."""
        if self._panel.isRightToLeft():
            return area.adjusted(area.width() - at + 8, 0, 0, 0), area.adjusted(0, 0, -at, 0)
        return area.adjusted(0, 0, at - area.width(), 0), area.adjusted(at, 0, 0, 0)


def _depth(index: QModelIndex | QPersistentModelIndex) -> int:
    depth = 0
    while index.parent().isValid():
        index, depth = index.parent(), depth + 1
    return depth
