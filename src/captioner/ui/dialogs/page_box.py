"""Where a story's page is pasted, dropped, or named by its path."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, QMimeData, QUrl, Signal
from PySide6.QtWidgets import QPlainTextEdit

PAGES = (".html", ".htm", ".txt")


class PageBox(QPlainTextEdit):
    """Takes a page's text or HTML. A file of either that is dropped or pasted, or its path, is given on: `file_given(Path)`."""

    file_given = Signal(object)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, and files."""
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Give a page's file on; put anything else in."""
        if file := page_file(source):
            self.file_given.emit(file)
        elif source.hasHtml():
            self.insertPlainText(source.html())
        else:
            super().insertFromMimeData(source)


def page_file(source: QMimeData) -> Path | None:
    """The page's file that was dropped or pasted, as a file or as its path; None for anything else."""
    urls = source.urls() or [QUrl(source.text().strip())]
    named = urls[0].toLocalFile() or source.text().strip().strip("\"'")
    if len(urls) > 1 or "\n" in named or not named.lower().endswith(PAGES):
        return None
    return Path(named) if QFileInfo(named).isFile() else None
