"""A story's captions given to photos: paste or open the page, see its captions, choose how they find their photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from captioner.ui import theme
from captioner.ui.counted import counted, number
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.look import set_role
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.stories import Proposal

PAGES = (".html", ".htm", ".txt")
PAUSE = 250
"""Milliseconds without a key after which a worker reads the page."""


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
        else:
            super().insertFromMimeData(source)


def page_file(source: QMimeData) -> Path | None:
    """The page's file that was dropped or pasted, as a file or as its path; None for anything else."""
    urls = source.urls() or [QUrl(source.text().strip())]
    named = urls[0].toLocalFile() or source.text().strip().strip("\"'")
    if len(urls) > 1 or "\n" in named or not named.lower().endswith(PAGES):
        return None
    return Path(named) if QFileInfo(named).isFile() else None


class StoryDialog(Dialog):
    """Gives a page's captions to the photos of `ids` (none: every photo), by file name or caption, or one after the other."""

    def __init__(self, session: Session, parent: QWidget | None = None, ids: Sequence[int] = ()) -> None:
        super().__init__(session, session.tr("Captions from a story"), parent)
        self.resize(900, 620)
        self._ids = list(ids)
        self._page: str | bytes = ""
        self._proposal: Proposal | None = None
        self._asked = 0
        self.page = PageBox()
        self.page.file_given.connect(self.open_page)
        self.page.setPlaceholderText(self.tr("Paste the page here, its text or its HTML, or open it from a file."))
        self.page.setAccessibleName(self.tr("The story's page"))
        self.page.setTabChangesFocus(True)
        self.captions = QListWidget()
        self.captions.setWordWrap(True)
        self.captions.setAccessibleName(self.tr("Its captions"))
        self.hint = QLabel(self.tr("The page's captions appear here, each with the photo that it belongs to."))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        set_role(self.hint, "muted")
        self._right = QStackedWidget()
        self._right.addWidget(self.hint)
        self._right.addWidget(self.captions)
        self.by_match = QRadioButton(self.tr("To the photos they belong to, by file name or by the same caption"))
        self.in_order = QRadioButton(self.tr("To the selected photos, one after the other"))
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._read)
        self._build()

    def open_page(self, file: Path) -> None:
        """Show this file's captions; says so where it can't be read."""
        try:
            self._page = file.read_bytes()
        except OSError as error:
            says = self.tr("{name}: it can't be opened ({reason}).")
            self.say(says.format(name=file.name, reason=error.strerror), "error")
            return
        self.page.blockSignals(True)
        self.page.setPlainText(self.tr("From {name}").format(name=file))
        self.page.blockSignals(False)
        self._read()

    def _build(self) -> None:
        self.say(self.tr("A page that carries each caption several times gives it once."))
        halves = QHBoxLayout()
        halves.setSpacing(2 * theme.UNIT)
        halves.addWidget(self.page, 2)
        halves.addWidget(self._right, 3)
        self.body.addLayout(halves, 1)
        self.found = QLabel()
        set_role(self.found, "muted")
        self.body.addWidget(self.found)
        self.body.addWidget(self.by_match)
        self.body.addWidget(self.in_order)
        self.by_match.setChecked(True)
        self.in_order.setEnabled(bool(self._ids))
        self.open_file = self.button(self.tr("Open page…"), lead=True)
        self.open_file.clicked.connect(self._ask_which)
        self.button(self.tr("Cancel")).clicked.connect(self.reject)
        self.apply = self.button(self.tr("Apply"), "primary")
        self.apply.setEnabled(False)
        self.apply.clicked.connect(self._apply)
        self.page.textChanged.connect(self._typed)
        self.by_match.toggled.connect(lambda _: self._read())

    def _ask_which(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open page"), "", "HTML, text (*.html *.htm *.txt);;* (*)")
        if name:
            self.open_page(Path(name))

    def _typed(self) -> None:
        self._page = self.page.toPlainText()
        self._pause.start()

    def _read(self) -> None:
        """Have a worker read the page and find the photos; a later reading's answer counts."""
        from captioner.captions.stories import read_story

        self._asked += 1
        asked, page, desk = self._asked, self._page, self.session.desk
        ids, in_order = self._ids, self.in_order.isChecked()

        def look() -> Proposal:
            from captioner.operations import stories

            return stories.propose(desk, read_story(page), ids or desk.catalog.ids(), by_order=in_order)

        self.ask(look, lambda proposal: self._show(proposal) if asked == self._asked else None)

    def _show(self, proposal: Proposal) -> None:
        self._proposal = proposal
        story, found_photos = proposal.story, len(proposal.pairs)
        self.captions.clear()
        for place, caption in enumerate(story.captions):
            photo = proposal.photo_of(place)
            target = f"→ {photo.path.name}" if photo else self.tr("○ no photo")
            credit = f" / {caption.credit}" if caption.credit else ""
            times = self.tr("{n}× on the page").format(n=number(caption.times))
            self.captions.addItem(f"{caption.text}{credit}\n{target} · {times}")
        self._right.setCurrentIndex(1 if story.captions else 0)
        captions = counted(len(story.captions), self.tr("caption"), self.tr("captions"))
        photos = counted(found_photos, self.tr("photo"), self.tr("photos"))
        found = self.tr("{captions}, {photos} found").format(captions=captions, photos=photos)
        self.found.setText(found if self._page else "")
        self.apply.setText(self.tr("Apply to {n}").format(n=number(found_photos)) if found_photos else self.tr("Apply"))
        self.apply.setEnabled(bool(found_photos))

    def _apply(self) -> None:
        from captioner.operations import stories

        if proposal := self._proposal:
            desk = self.session.desk
            self.session.perform_later(lambda: stories.apply(desk, proposal))
            self.accept()
