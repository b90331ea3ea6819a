"""One picture on a neutral mat: whole and in its proportions, or pixel for pixel with the pointer to move it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from captioner.ui.look import theme


class PictureView(QWidget):
    """Shows an image; `zoomed` is pixel for pixel. Signals: `zoom_changed(bool)`, `moved` by the pointer, `opened` on a double click."""

    zoom_changed = Signal(bool)
    moved = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._full_size = QSize()
        self._scaled = QPixmap()
        self._message = ""
        self._mat = ""
        self._centre = QPointF(0.5, 0.5)
        self._grabbed: QPoint | None = None
        self.zoomed = False
        self.setMinimumSize(120, 80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))

    def set_mat(self, colour: str) -> None:
        """Use this colour around the picture instead of the theme's."""
        self._mat = colour

    def show_image(self, image: QImage, full_size: QSize, message: str = "") -> None:
        """Show this image of a picture that is `full_size` pixels large, or say why there is none."""
        self._image, self._full_size, self._message = image, full_size, message
        self._scaled = QPixmap()
        self.update()

    def toggle_zoom(self, at: QPointF | None = None) -> None:
        """From the whole picture to its pixels around `at` (widget coordinates), and back."""
        self.zoomed = not self.zoomed and not self._image.isNull()
        if self.zoomed:
            shown = self._whole()
            here = at or QPointF(shown.center())
            self._centre = QPointF(
                (here.x() - shown.x()) / max(shown.width(), 1), (here.y() - shown.y()) / max(shown.height(), 1)
            )
            self._keep_inside()
        self.setCursor(Qt.CursorShape.OpenHandCursor if self.zoomed else Qt.CursorShape.ArrowCursor)
        self.zoom_changed.emit(self.zoomed)
        self.update()

    def follow(self, other: PictureView) -> None:
        """Show the same part of the picture as another view does, at the same scale; nobody is told."""
        self.zoomed = other.zoomed and not self._image.isNull()
        self._centre = QPointF(other._centre)
        self._keep_inside()
        self.setCursor(Qt.CursorShape.OpenHandCursor if self.zoomed else Qt.CursorShape.ArrowCursor)
        self.update()

    def needed_edge(self) -> int:
        """The longest edge, in device pixels, that shows as much as can be seen now."""
        if self.zoomed:
            return max(self._full_size.width(), self._full_size.height())
        return round(max(self.width(), self.height()) * self.devicePixelRatioF())

    def sizeHint(self) -> QSize:
        """A landscape picture."""
        return QSize(420, 280)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The mat, and the picture or the reason why there is none."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._mat or theme.colours().mat))
        if self._image.isNull():
            painter.setPen(theme.colour("muted"))
            inside = self.rect().adjusted(24, 16, -24, -16)
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._message)
        elif self.zoomed:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._pixels(), self._image)
        else:
            painter.drawPixmap(self._whole(), self._fitted())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The fitted picture is made anew."""
        super().resizeEvent(event)
        self._scaled = QPixmap()
        self._keep_inside()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the zoomed picture."""
        if self.zoomed and event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the zoomed picture with the pointer."""
        if self._grabbed is None:
            return
        moved = event.position().toPoint() - self._grabbed
        self._grabbed = event.position().toPoint()
        size = self._pixels().size()
        self._centre -= QPointF(moved.x() / max(size.width(), 1), moved.y() / max(size.height(), 1))
        self._keep_inside()
        self.update()
        self.moved.emit()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of it."""
        self._grabbed = None
        if self.zoomed:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Ask for the whole screen."""
        self.opened.emit()

    def _whole(self) -> QRect:
        """Where the picture stands when all of it is seen; never larger than its pixels."""
        limit = self.size().boundedTo(self._full_size / self.devicePixelRatioF()) if self._full_size else self.size()
        size = self._image.size().scaled(limit, Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2), size)

    def _pixels(self) -> QRect:
        """Where it stands pixel for pixel."""
        size = self._full_size / self.devicePixelRatioF()
        left = self.width() / 2 - self._centre.x() * size.width()
        top = self.height() / 2 - self._centre.y() * size.height()
        return QRect(QPoint(round(left), round(top)), size)

    def _keep_inside(self) -> None:
        size = self._full_size / self.devicePixelRatioF()
        self._centre = QPointF(
            _bounded(self._centre.x(), self.width(), size.width()),
            _bounded(self._centre.y(), self.height(), size.height()),
        )

    def _fitted(self) -> QPixmap:
        if self._scaled.isNull():
            ratio = self.devicePixelRatioF()
            scaled = self._image.scaled(
                self._whole().size() * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            self._scaled = QPixmap.fromImage(scaled)
        return self._scaled


def _bounded(centre: float, seen: int, whole: int) -> float:
    """The centre such that no more mat is seen than must be."""
    if whole <= seen:
        return 0.5
    half = seen / whole / 2
    return min(max(centre, half), 1 - half)
