"""Photos dragged out of the window: another program gets copies that say what the desk says, never the photos themselves to move."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaType, QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import counted
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.handing_out import HandedOut

URLS = "text/uri-list"


class HandedPhotos(QMimeData):
    """The files of photos, as other programs take them; they are made ready on a worker, and waited for when somebody wants them."""

    def __init__(self, ready: Future[HandedOut]) -> None:
        super().__init__()
        self._ready = ready

    def formats(self) -> list[str]:
        """Files, and nothing else."""
        return [URLS]

    def hasFormat(self, mime_type: str) -> bool:
        """Whether files are asked for."""
        return mime_type == URLS

    def retrieveData(self, mime_type: str, _kind: QMetaType | QMetaType.Type) -> object:
        """The files' addresses, none where nothing can be handed over; Qt makes lines of them for others."""
        return [QUrl.fromLocalFile(str(file)) for file in self._ready.result().files] if mime_type == URLS else None


class DraggingOut:
    """Starts drags of photos. The copies lie in a folder of their own until the program ends: who got them may read them late."""

    def __init__(self, session: Session, source: QWidget) -> None:
        self._session = session
        self._source = source
        self._folder: Path | None = None
        self._drags = 0
        self._cleared: Callable[[], object] = lambda: None

    def begin(self, ids: Sequence[int], picture: QPixmap | None) -> None:
        """Drag these photos, until they are dropped or not; what can't be handed over is told."""
        worker = ThreadPoolExecutor(1)
        ready = worker.submit(self._made(ids))
        worker.shutdown(wait=False)
        drag = QDrag(self._source)
        drag.setMimeData(HandedPhotos(ready))
        if picture is not None:
            drag.setPixmap(_badged(picture, len(ids)))
            drag.setHotSpot(QPoint(-theme.UNIT, -theme.UNIT))
        if drag.exec(Qt.DropAction.CopyAction) == Qt.DropAction.CopyAction:
            self._tell(ready.result())

    def _made(self, ids: Sequence[int]) -> Callable[[], HandedOut]:
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="captioner-"))
            self._cleared = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self._drags += 1
        desk, folder = self._session.desk, self._folder / str(self._drags)

        def make() -> HandedOut:
            from captioner.operations.handing_out import hand_out

            return hand_out(desk, ids, folder)

        return make

    def _tell(self, handed: HandedOut) -> None:
        if handed.failures:
            self._session.failed.emit(told(handed.failures[0]))
        elif handed.files:
            says = self._source.tr("Handed over with their metadata: {files}")
            self._session.message.emit(says.format(files=counted(len(handed.files), "file")))


def _badged(picture: QPixmap, count: int) -> QPixmap:
    """A small copy of the picture under the pointer, with the number of photos where there are several."""
    small = picture.scaled(96, 96, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    if count > 1:
        painter = QPainter(small)
        words = str(count)
        badge = QRect(4, 4, painter.fontMetrics().horizontalAdvance(words) + 12, painter.fontMetrics().height() + 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
    return small
