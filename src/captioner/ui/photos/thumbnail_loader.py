"""Small pictures for what is on the screen: made on workers, visible ones first, a bounded number kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from shiboken6 import isValid

from captioner.domain.errors import FileError
from captioner.domain.photo import Photo
from captioner.ui.language import told
from captioner.ui.session import Session, sentence

IN_FLIGHT = 3
"""Pictures asked for at a time: enough to keep the workers busy, few enough that a scroll is answered at once."""

KEPT_BYTES = 96_000_000
"""How much memory the pictures may take."""


class ThumbnailLoader(QObject):
    """Answers with what it has and fetches the rest; `arrived(id)` when there is something new to paint."""

    arrived = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._size = QSize(200, 150)
        self._kept: OrderedDict[tuple[int, object], QPixmap] = OrderedDict()
        self._kept_bytes = 0
        self._broken: dict[tuple[int, object], str] = {}
        self._wanted: list[Photo] = []
        self._flying: set[tuple[int, object]] = set()

    def resize(self, size: QSize) -> None:
        """Make pictures that fit into this many device pixels from now on; those of another size are dropped."""
        if size != self._size:
            self._size = size
            self._kept.clear()
            self._kept_bytes = 0

    def pixmap(self, photo: Photo) -> QPixmap | None:
        """The photo's picture, if it is here already."""
        found = self._kept.get(_key(photo))
        if found is not None:
            self._kept.move_to_end(_key(photo))
        return found

    def trouble(self, photo: Photo) -> str:
        """Why the photo can't be shown, or an empty text."""
        return self._broken.get(_key(photo), "")

    def want(self, photos: Iterable[Photo]) -> None:
        """Fetch these next, in this order, and nothing that was wanted before and has not been started."""
        self._wanted = [p for p in photos if _key(p) not in self._kept and _key(p) not in self._broken]
        self._wanted.reverse()
        self._start()

    def _start(self) -> None:
        while self._wanted and len(self._flying) < IN_FLIGHT:
            photo = self._wanted.pop()
            if _key(photo) not in self._flying:
                self._flying.add(_key(photo))
                self._fetch(photo, self._size)

    def _fetch(self, photo: Photo, size: QSize) -> None:
        desk = self._session.desk

        def make() -> QImage:
            from captioner.operations.thumbnails import thumbnail

            image = QImage.fromData(QByteArray(thumbnail(desk, photo)))
            if image.width() <= size.width() and image.height() <= size.height():
                return image
            return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)

        def done(image: QImage) -> None:
            if size == self._size:
                self._keep(_key(photo), QPixmap.fromImage(image))
            self._landed(photo)

        def failed(error: BaseException) -> None:
            self._broken[_key(photo)] = told(error.reason if isinstance(error, FileError) else str(error))
            self._landed(photo)
            sentence(error)  # a fault of our own is seen as one

        self._session.call(make, done, failed)

    def _landed(self, photo: Photo) -> None:
        if not isValid(self):  # the window it was made for is closed
            return
        self._flying.discard(_key(photo))
        self.arrived.emit(photo.id)
        self._start()

    def _keep(self, key: tuple[int, object], pixmap: QPixmap) -> None:
        self._kept[key] = pixmap
        self._kept_bytes += _bytes(pixmap)
        while self._kept_bytes > KEPT_BYTES and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._kept_bytes -= _bytes(dropped)


def _key(photo: Photo) -> tuple[int, object]:
    """Another look of the file is another picture."""
    return photo.id, photo.fingerprint


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
