"""Files and folders dragged into the window: taken, handed on, never moved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent


def welcome(event: QDragEnterEvent) -> bool:
    """Let files and folders of other programs in; whether it is such that are dragged."""
    foreign = event.source() is None and event.mimeData().hasUrls()
    if foreign:
        event.acceptProposedAction()
    return foreign


def take(event: QDropEvent) -> list[Path]:
    """The local files and folders that were dropped; whoever they came from is told that they were copied, so that they stay."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    if paths:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    return paths
