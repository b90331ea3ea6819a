"""The contact sheet as a table: one line a photo, under a header whose columns are widened, moved and sorted by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QScrollBar, QWidget

from captioner.catalog.ordering import Arrangement, Order
from captioner.domain import marks as says
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo
from captioner.ui.language import told
from captioner.ui.look import state_marks, theme
from captioner.ui.photos import marks
from captioner.ui.photos.tile import TileLook, is_right_to_left

LINE = 30
GAP = 8
SIGN = 12
STEP = 24
"""Pixels that one step sideways scrolls."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what stands over it, how wide it is at first, what a photo says in it, and what sorts by it."""

    title: str
    width: int
    text: Callable[[Photo], str]
    order: Order | None = None
    of_files: bool = False


def _field(name: str) -> Callable[[Photo], str]:
    return lambda photo: str(photo.current[name] or "")


COLUMNS: dict[str, Column] = {
    "state": Column("State", 160, lambda photo: state_marks.word(photo.state), Order.STATE),
    "name": Column("File name", 170, lambda photo: photo.path.name, Order.NAME, of_files=True),
    "caption": Column(FIELDS["caption"].label, 320, lambda photo: " ".join(photo.current.caption[:400].split()), Order.CAPTION),
    "credit": Column(FIELDS["credit"].label, 110, _field("credit"), Order.CREDIT),
    "city": Column(FIELDS["city"].label, 110, _field("city"), Order.CITY),
    "country": Column(FIELDS["country"].label, 110, _field("country")),
    "date_created": Column(FIELDS["date_created"].label, 120, lambda photo: str(photo.current.date_created or "")[:10], Order.DATE),
    "rating": Column(FIELDS["rating"].label, 90, _field("rating"), Order.RATING),
    "label": Column(FIELDS["label"].label, 90, lambda photo: marks.label_in_words(photo.current.label)),
    "folder": Column("Folder", 200, lambda photo: str(photo.path.parent), Order.PATH, of_files=True),
}  # fmt: skip
"""The columns in their first order."""

Index = QModelIndex | QPersistentModelIndex


class TableHeader(QHeaderView):
    """The header of the table. Signals: `sort_wanted(Order)` on a click; `shaped` when columns were moved or widened by hand."""

    sort_wanted = Signal(object)
    shaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setModel(_Titles(self))
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(48)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("Columns"))
        for number, column in enumerate(COLUMNS.values()):
            self.resizeSection(number, column.width)
        self.sectionClicked.connect(self._sort)
        self.sectionResized.connect(self.shaped)
        self.sectionMoved.connect(self.shaped)

    def lay_over(self, view: QRect, bar: QScrollBar) -> None:
        """Stand right over the view, and let the bar scroll the columns where they are wider than it."""
        height = self.sizeHint().height()
        self.setGeometry(view.left(), view.top() - height, view.width(), height)
        bar.setRange(0, 0 if self.isHidden() else max(0, self.length() - view.width()))
        bar.setPageStep(view.width())
        bar.setSingleStep(STEP)
        self.setOffset(bar.value())

    @property
    def shape(self) -> str:
        """The widths and places of the columns, as a text to be kept."""
        return bytes(self.saveState().toBase64().data()).decode()

    def take_shape(self, shape: str) -> None:
        """Give the columns the widths and places that were kept; anything else is left alone."""
        self.blockSignals(True)
        self.restoreState(QByteArray.fromBase64(shape.encode("ascii", "replace")))
        self.blockSignals(False)

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Point out what the photos are sorted by, and which way round."""
        by = [column.order for column in COLUMNS.values()]
        number = by.index(arrangement.order) if arrangement.order in by else -1
        self.setSortIndicator(
            number, Qt.SortOrder.DescendingOrder if arrangement.downwards else Qt.SortOrder.AscendingOrder
        )

    def _sort(self, number: int) -> None:
        if order := list(COLUMNS.values())[number].order:
            self.sort_wanted.emit(order)


class _Titles(QAbstractTableModel):
    """What stands over the columns; it has no lines."""

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008  (as Qt declares it)
        return 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(COLUMNS)

    def data(self, _index: Index, _role: int = Qt.ItemDataRole.DisplayRole) -> None:
        return None

    def headerData(
        self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        return told(list(COLUMNS.values())[section].title) if role == Qt.ItemDataRole.DisplayRole else None


def paint(painter: QPainter, header: QHeaderView, line: QRectF, photo: Photo, look: TileLook) -> None:
    """Draw a photo's line, each value under its column."""
    metrics = QFontMetrics(painter.font())
    if look.selected:
        painter.fillRect(line, theme.colour("selection"))
    for number, (name, column) in enumerate(COLUMNS.items()):
        left, width = header.sectionViewportPosition(number), header.sectionSize(number)
        cell = QRectF(left + GAP, line.top(), width - 2 * GAP, line.height())
        if cell.right() < 0 or left > line.right():
            continue
        if name == "rating":
            marks.paint_stars(painter, cell, photo)
            continue
        sign = _sign(painter, name, cell, photo)
        if sign:
            mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            cell = cell.adjusted(0, 0, -SIGN - GAP, 0) if mirrored else cell.adjusted(SIGN + GAP, 0, 0, 0)
        _text(painter, cell, column, column.text(photo), metrics)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(line.bottomLeft(), line.bottomRight())
    if look.current and look.focused:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(line.adjusted(1, 1, -1, -1))


def _sign(painter: QPainter, name: str, cell: QRectF, photo: Photo) -> bool:
    """Draw what stands before the text: the mark of the state, a label's colour, a picked photo's flag; whether there is such."""
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    square = QRectF(cell.right() - SIGN if mirrored else cell.left(), cell.center().y() - SIGN / 2, SIGN, SIGN)
    if name == "state":
        state_marks.paint(painter, square, photo.state)
    elif name == "label" and photo.current.label:
        marks.paint_label(painter, square, photo.current.label)
    elif name == "name" and says.is_picked(photo):
        marks.paint_flag(painter, square)
    else:
        return False
    return True


def _text(painter: QPainter, cell: QRectF, column: Column, text: str, metrics: QFontMetrics) -> None:
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
    runs = Qt.TextFlag.TextForceLeftToRight
    if is_right_to_left(text) and not column.of_files:
        runs = Qt.TextFlag.TextForceRightToLeft
    mode = Qt.TextElideMode.ElideMiddle if column.of_files else Qt.TextElideMode.ElideRight
    painter.setPen(theme.colour("text" if column.title == FIELDS["caption"].label else "muted"))
    shown = metrics.elidedText(text, mode, int(cell.width()))
    painter.drawText(cell, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | runs, shown)
