"""Pictures of one photo at a time, decoded on a worker: first the small one from the store, then the one asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from shiboken6 import isValid

from captioner.domain.errors import FileError
from captioner.domain.photo import Fingerprint, Photo
from captioner.ui.language import told
from captioner.ui.session import Session, sentence

if TYPE_CHECKING:
    from captioner.jobs import Job
    from captioner.operations.desk import Desk

KEPT = 6
"""Pictures kept, so that going back to the one before is immediate."""

Shown = Callable[[QImage, str], None]
"""Gets the picture, or a null one with the reason in words; called again when a better one has come."""

_Key = tuple[int, Fingerprint, int]


class PictureLoader(QObject):
    """Loads for one view: asking for another picture makes it forget the one before."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._jobs: list[Job] = []
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()

    def load(self, photo: Photo, edge: int, show: Shown, *, small_first: bool = True) -> None:
        """Have `show` called with the photo's picture of at most `edge` pixels, at once where it is kept."""
        self.forget()
        asked, key = self._asked, (photo.id, photo.fingerprint, edge)
        if key in self._kept:
            self._kept.move_to_end(key)
            show(self._kept[key], "")
            return
        arrived = False

        def small(image: QImage) -> None:
            if isValid(self) and asked == self._asked and not arrived and not image.isNull():
                show(image, "")

        def full(image: QImage) -> None:
            nonlocal arrived
            arrived = True
            if not isValid(self):
                return
            self._keep(key, image)
            if asked == self._asked:
                show(image, "")

        def failed(error: BaseException) -> None:
            if isValid(self) and asked == self._asked:
                show(QImage(), told(error.reason if isinstance(error, FileError) else str(error)))
            sentence(error)  # a fault of our own is seen as one

        def missing(error: BaseException) -> None:
            sentence(error)  # nothing is said of a small picture that is not to be had: the one asked for comes next

        desk = self._session.desk
        if small_first:
            self._jobs.append(self._session.call(lambda: _stored(desk, photo), small, missing))
        self._jobs.append(self._session.call(lambda: _picture(photo, edge), full, failed))

    def forget(self) -> None:
        """What was asked for is no longer wanted: what is not begun will not be."""
        self._asked += 1
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()

    def _keep(self, key: _Key, image: QImage) -> None:
        self._kept[key] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def _picture(photo: Photo, edge: int) -> QImage:
    from captioner.operations.thumbnails import preview

    return QImage.fromData(preview(photo, edge))


def _stored(desk: Desk, photo: Photo) -> QImage:
    from captioner.operations.thumbnails import thumbnail

    return QImage.fromData(thumbnail(desk, photo))
