"""The contact sheet: any number of photos, of which only those on the screen are read, fetched and painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from captioner.domain.photo import Photo
from captioner.ui.look import theme
from captioner.ui.photos import dropping, headings, table, tile
from captioner.ui.photos.model import Photos
from captioner.ui.photos.selection import Selection
from captioner.ui.photos.table import TableHeader
from captioner.ui.photos.thumbnail_loader import ThumbnailLoader
from captioner.ui.photos.tiling import HEADING, PADDING, Tiling

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ContactSheet(QAbstractScrollArea):
    """Shows `photos` as tiles, keeps the selection, and takes files that are dropped on it.

    Attributes: `photos`, `selection`, `tiling` (how the tiles stand), `header` (of the table). Signals: `selection_changed` (which
    photos, or which is current); `activated(id)` on Enter or a double click; `dropped(list of Path)`; `dragged` when what is selected
    is to be dragged out; `menu_wanted(QPoint)` in global coordinates; `left` when the keyboard goes elsewhere.
    """

    selection_changed = Signal()
    activated = Signal(int)
    dropped = Signal(object)
    dragged = Signal()
    menu_wanted = Signal(QPoint)
    left = Signal()

    def __init__(
        self, photos: Photos, thumbnails: ThumbnailLoader, edge: int = 200, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.photos = photos
        self.selection = Selection()
        self._thumbnails = thumbnails
        self._row = 0
        self._pressed: QPoint | None = None  # where a drag may begin
        self._chosen_later = 0  # the photo that a click selects alone, unless a drag begins
        self._edge = edge
        self._size = tile.TileSize.of(edge, self.font())
        self.tiling = Tiling(0, edge, 1, self._size.height)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header = TableHeader(self)
        self.header.hide()
        self.header.sectionResized.connect(self._reshape)
        self.header.sectionMoved.connect(self._reshape)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setAccessibleName(self.tr("Contact sheet"))
        photos.reset.connect(self._refill)
        photos.altered.connect(lambda _: self.viewport().update())
        thumbnails.arrived.connect(self._repaint_photo)

    # The selection

    @property
    def current(self) -> Photo | None:
        """The photo the keyboard is at."""
        return self.photos.photo(self.selection.current) if self.selection.current else None

    def selected(self) -> list[int]:
        """The selected photos in the order shown."""
        if len(self.selection.ids) <= 1:
            return list(self.selection.ids)
        return [id for id in self.photos.ids if id in self.selection.ids]

    def select(self, id: int) -> None:
        """Select this photo alone and bring it into sight."""
        self.selection.only(id)
        self._moved()

    def select_all(self) -> None:
        """Select every photo that is shown."""
        self.selection.all(self.photos.ids)
        if not self.selection.current and len(self.photos):
            self.selection.look_at(self.photos.ids[0])
        self._moved(look=False)

    def select_none(self) -> None:
        """Select nothing."""
        self.selection.clear()
        self._moved(look=False)

    def step(self, by: int) -> bool:
        """Select the photo so many places on; False at the end of the sheet, where nothing changes."""
        row = self.photos.row(self.selection.current) + by if self.selection.current else 0
        if not 0 <= row < len(self.photos):
            return False
        self.select(self.photos.ids[row])
        return True

    def set_edge(self, edge: int) -> None:
        """Show the pictures at this size or a little larger, so that the lines are full; the current photo stays in sight."""
        self._edge = edge
        self._lay_out()
        self._look_at_current()

    @property
    def edge(self) -> int:
        """The size of the pictures that was asked for, in pixels."""
        return self._edge

    @property
    def is_table(self) -> bool:
        """Whether photos are lines under a header instead of tiles."""
        return not self.header.isHidden()

    def show_table(self, table: bool) -> None:
        """Show the photos as lines of a table, or as tiles; the current photo stays in sight."""
        self.header.setVisible(table)
        self.setViewportMargins(0, self.header.sizeHint().height() if table else 0, 0, 0)
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if table else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(bar)
        self._lay_out()
        self._look_at_current()

    # Where things are

    @property
    def columns(self) -> int:
        """Tiles in a line."""
        return self.tiling.columns

    def cell(self, row: int) -> QRect:
        """Where the photo of this row stands, in the viewport."""
        return self.tiling.cell(row, self.verticalScrollBar().value())

    def row_at(self, point: QPoint) -> int:
        """Which row is at this point of the viewport; -1 for none."""
        return self.tiling.row_at(point, self.verticalScrollBar().value())

    def rows_in(self, area: QRect) -> range:
        """The rows of which something is in this part of the viewport."""
        return self.tiling.rows_in(area, self.verticalScrollBar().value())

    def headings_in(self, area: QRect) -> list[tuple[int, QRect]]:
        """The groups whose headings are in this part of the viewport, and where they stand."""
        return list(self.tiling.headings_in(area, self.verticalScrollBar().value()))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles that the event uncovers."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("window"))
        for group, area in self.headings_in(event.rect()):
            key, count = self.photos.groups[group]
            headings.paint(painter, area, headings.title(self.photos.grouping, key), count)
        rows = self.rows_in(event.rect())
        photos = self.photos.page(self.photos.ids[row] for row in rows)
        for row in rows:
            if photo := photos.get(self.photos.ids[row]):
                self._paint_photo(painter, self.cell(row), photo)
        painter.end()
        if not self.is_table:
            self._fetch_visible()

    def _paint_photo(self, painter: QPainter, cell: QRect, photo: Photo) -> None:
        if self.is_table:
            line = QRectF(0, cell.top(), self.viewport().width(), cell.height())
            table.paint(painter, self.header, line, photo, self._look(photo))
        else:
            tile.paint(painter, cell, self._size, photo, self._look(photo))

    def _look(self, photo: Photo) -> tile.TileLook:
        pixmap = self._thumbnails.pixmap(photo)
        if pixmap is not None:
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        return tile.TileLook(
            pixmap,
            self._thumbnails.trouble(photo),
            photo.id in self.selection.ids,
            photo.id == self.selection.current,
            self.hasFocus(),
            len(self.selection.ids) > 1,
        )

    def _fetch_visible(self) -> None:
        """Ask for the pictures on the screen first, then for the screen below it."""
        height = self.viewport().height()
        seen = self.rows_in(self.viewport().rect())
        below = self.rows_in(QRect(0, height, 1, height))
        photos = self.photos.page(self.photos.ids[row] for row in (*seen, *below))
        self._thumbnails.want(photos.values())

    def _repaint_photo(self, id: int) -> None:
        for row in self.rows_in(self.viewport().rect()):
            if self.photos.ids[row] == id:
                self.viewport().update(self.cell(row))

    # What changes the layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the tiles out anew; the first line that was seen stays in sight."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """A new font or theme is shown at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_edge(self.edge)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted already; only the uncovered strip is painted."""
        if dx:
            self.header.setOffset(self.horizontalScrollBar().value())
            self.viewport().update()
        else:
            self.viewport().scroll(dx, dy)

    def _refill(self) -> None:
        self.selection.keep(self.photos.ids, self._row)
        self._lay_out()
        self._moved(look=False)

    def _lay_out(self) -> None:
        width = self.viewport().width()
        columns, height = self._tiles(width) if not self.is_table else (1, table.LINE)
        groups = [count for _, count in self.photos.groups]
        self.tiling = Tiling(len(self.photos), width, columns, height, self.isRightToLeft(), groups)
        self._lay_header()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.tiling.whole_height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(height // 3, table.LINE))
        self.viewport().update()

    def _tiles(self, width: int) -> tuple[int, int]:
        """How many tiles stand in a line so wide, and how high they are; the pictures are wanted at that size."""
        columns = max(1, (width - 2 * PADDING) // (self._edge + 2 * tile.MARGIN))
        mat = (width - 2 * PADDING) // columns - 2 * tile.MARGIN
        self._size = tile.TileSize.of(max(mat, self._edge // 2), self.font())
        self._thumbnails.resize(self._size.picture() * self.devicePixelRatioF())
        return columns, self._size.height

    def _lay_header(self) -> None:
        self.header.lay_over(self.viewport().geometry(), self.horizontalScrollBar())

    def _reshape(self) -> None:
        self._lay_header()
        self.viewport().update()

    # Keyboard, mouse, files

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home, End, Page Up and Page Down move; with Shift they select a range, with Ctrl they only look."""
        now = self.photos.row(self.selection.current)
        row = self.tiling.row_for(Qt.Key(event.key()), now, self.viewport().height()) if len(self.photos) else None
        if row is not None:
            self._go(self.photos.ids[row], event.modifiers(), toggle=False)
        elif event.key() in ENTER and self.selection.current and not event.modifiers():
            self.activated.emit(self.selection.current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is clicked; Ctrl adds or takes away, Shift selects a range."""
        at = event.position().toPoint()
        row = self.row_at(at)
        if row < 0:
            if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
                self._click_beside(at)
            return
        id = self.photos.ids[row]
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = at
            self._chosen_later = 0 if event.modifiers() or id not in self.selection.ids else id
            if not self._chosen_later:
                self._go(id, event.modifiers(), toggle=True)
        elif id not in self.selection.ids:
            self.select(id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is selected is dragged out."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton or not self.selection.ids:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed, self._chosen_later = None, 0
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on one of several selected photos selects it alone, as they were not dragged."""
        if self._chosen_later and event.button() == Qt.MouseButton.LeftButton:
            self.select(self._chosen_later)
        self._pressed, self._chosen_later = None, 0

    def _click_beside(self, at: QPoint) -> None:
        """A heading selects its group; what is empty, nothing."""
        group = next((group for group, area in self.headings_in(self.viewport().rect()) if area.contains(at)), None)
        if group is None:
            self.select_none()
        else:
            ids = [self.photos.ids[row] for row in self.tiling.rows_of(group)]
            self.selection.only(ids[0])
            self.selection.all(ids)
            self._moved(look=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the photo that is clicked twice."""
        row = self.row_at(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit(self.photos.ids[row])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected."""
        self.menu_wanted.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        dropping.welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere on the sheet, but not the sheet's own photos."""
        if event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        if paths := dropping.take(event):
            self.dropped.emit(paths)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        if not self.selection.current and len(self.photos) and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.select(self.photos.ids[0])
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()
        self.viewport().update()

    def _go(self, id: int, modifiers: Qt.KeyboardModifier, *, toggle: bool) -> None:
        extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        add = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        self.selection.go(self.photos.ids, id, extend=extend, add=add and toggle, look=add)
        self._moved()

    def _moved(self, *, look: bool = True) -> None:
        self._row = max(0, self.photos.row(self.selection.current)) if self.selection.current else 0
        if look:
            self._look_at_current()
        self._describe()
        self.viewport().update()
        self.selection_changed.emit()

    def _look_at_current(self) -> None:
        row = self.photos.row(self.selection.current)
        if row < 0:
            return
        cell, bar = self.cell(row), self.verticalScrollBar()
        above = PADDING
        if self.photos.groups and row - self.tiling.rows_of(self.tiling.group_of(row)).start < self.tiling.columns:
            above += HEADING  # the heading is seen with its first line
        if cell.top() < above:
            bar.setValue(bar.value() + cell.top() - above)
        elif cell.bottom() > self.viewport().height() - PADDING:
            bar.setValue(bar.value() + cell.bottom() - self.viewport().height() + PADDING)

    def _describe(self) -> None:
        """Tell assistive programs in words what the tile shows."""
        photo = self.current
        words = tile.in_words(photo, self._row, len(self.photos)) if photo else self.tr("No photo is current.")
        if photo and self.photos.groups:
            key, _ = self.photos.groups[self.tiling.group_of(self._row)]
            words = f"{words} {headings.title(self.photos.grouping, key)}."
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
