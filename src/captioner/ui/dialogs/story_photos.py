"""The photos that a story's captions may be given to, in two columns, each with the caption that it is to get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from captioner.domain.photo import Photo
from captioner.ui.dialogs.story_captions import MIME
from captioner.ui.look import theme
from captioner.ui.photos.thumbnail_loader import ThumbnailLoader
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.stories import Pair, Proposal

COLUMNS = 2
PICTURE = QSize(240, 160)
"""The largest small picture, in logical pixels."""
LINES = 2

Index = QModelIndex | QPersistentModelIndex


class PhotoModel(QAbstractListModel):
    """The photos of a proposal: first those that found a caption by themselves, in the order of the page, then the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: dict[int, Pair] = {}
        self.photos: list[Photo] = []

    def show(self, proposal: Proposal) -> None:
        """Show this proposal; where it has the same photos, each stays in its place."""
        pairs = {pair.photo.id: pair for pair in proposal.pairs}
        photos = [*(pair.photo for pair in proposal.pairs), *proposal.photos]
        if {photo.id for photo in photos} == {photo.id for photo in self.photos}:
            self._pairs = pairs
            self.dataChanged.emit(self.index(0), self.index(len(self.photos) - 1))
            return
        self.beginResetModel()
        self._pairs, self.photos = pairs, photos
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many photos there are."""
        return 0 if parent and parent.isValid() else len(self.photos)

    def row(self, photo: Photo | None) -> int:
        """Where the photo stands; -1 where it does not."""
        return next((row for row, each in enumerate(self.photos) if photo and each.id == photo.id), -1)

    def first_free(self) -> int:
        """Where the first photo without a caption of the page stands; -1 where there is none."""
        return next((row for row, photo in enumerate(self.photos) if photo.id not in self._pairs), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is said below the picture; in Qt.UserRole, the photo."""
        photo = self.photos[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return photo
        if role == Qt.ItemDataRole.ToolTipRole:
            return photo.current.caption or photo.path.name
        if role == Qt.ItemDataRole.DisplayRole:
            pair = self._pairs.get(photo.id)
            given = self.tr("← caption {n} ({reason})") if pair else self.tr("○ no caption of this page")
            said = given.format(n=pair.place + 1, reason=self.tr(pair.reason)) if pair else given
            return f"{photo.path.name}\n{said}"
        return None


class PhotoGrid(QListView):
    """The photos in two columns. Signals: `picked(row)` on Enter, Space or a double click, `left` on Esc, `dropped(place, row)`."""

    picked = Signal(int)
    left = Signal()
    dropped = Signal(int, int)

    def __init__(self, session: Session, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loader = ThumbnailLoader(session, self)
        self.loader.resize(PICTURE * self.devicePixelRatioF())
        self.loader.arrived.connect(lambda _: self.viewport().update())
        self.missing: list[Photo] = []
        self.setModel(model)
        self.setItemDelegate(_PhotoDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Photos"))
        self.setToolTipDuration(4000)
        self.doubleClicked.connect(lambda index: self.picked.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space picks the photo, Esc goes back; arrows move."""
        row = self.currentIndex().row()
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            and not event.modifiers()
            and row >= 0
        ):
            self.picked.emit(row)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight, and fetch what is missing of it."""
        self.missing = []
        super().paintEvent(event)
        if missing := self.missing:
            QTimer.singleShot(0, self, lambda: self.loader.want(missing))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns fill the width."""
        metrics = self.fontMetrics()
        self.setGridSize(
            QSize(self.viewport().width() // COLUMNS - 1, PICTURE.height() + LINES * metrics.height() + 3 * theme.UNIT)
        )
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A caption may come in."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The photo below the caption is the one that would get it."""
        index = self.indexAt(event.position().toPoint())
        self.setCurrentIndex(index)
        event.setAccepted(index.isValid())

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which caption fell on which photo."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self.dropped.emit(int(bytes(event.mimeData().data(MIME).data())), index.row())


class _PhotoDelegate(QStyledItemDelegate):
    """Draws a photo whole on its mat, its name and its caption's number below."""

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As large as the grid."""
        return self._grid.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one photo."""
        photo: Photo = index.data(Qt.ItemDataRole.UserRole)
        self.initStyleOption(option, index)
        option.text = ""
        style = self._grid.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, self._grid)
        area = option.rect.adjusted(theme.UNIT, theme.UNIT, -theme.UNIT, 0)
        mat = QRect(area.left(), area.top(), area.width(), PICTURE.height())
        painter.fillRect(mat, theme.colour("mat"))
        pixmap = self._grid.loader.pixmap(photo)
        if pixmap:
            size = (
                pixmap.deviceIndependentSize()
                .toSize()
                .scaled(mat.size().boundedTo(PICTURE), Qt.AspectRatioMode.KeepAspectRatio)
            )
            corner = QPoint((mat.width() - size.width()) // 2, (mat.height() - size.height()) // 2)
            painter.drawPixmap(QRect(mat.topLeft() + corner, size), pixmap)
        elif trouble := self._grid.loader.trouble(photo):
            painter.setPen(theme.colour("muted"))
            painter.drawText(mat, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, trouble)
        else:
            self._grid.missing.append(photo)
        metrics = QFontMetrics(option.font)
        paired = "←" in str(index.data())
        for line, text in enumerate(str(index.data()).splitlines()):
            painter.setPen(theme.colour("text" if line == 0 or paired else "muted"))
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
            top = mat.bottom() + theme.UNIT // 2 + line * metrics.height()
            room = QRect(area.left(), top, area.width(), metrics.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, cut)
