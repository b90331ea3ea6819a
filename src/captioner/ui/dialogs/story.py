"""A story's captions given to photos: paste or open the page, look at each pair that is proposed, change it, apply them all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from captioner.domain.changes import Changes
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.dialogs.page_box import PageBox
from captioner.ui.dialogs.story_captions import CaptionList, CaptionModel
from captioner.ui.dialogs.story_photos import PhotoGrid, PhotoModel
from captioner.ui.look import theme
from captioner.ui.look.counted import counted, listed, number
from captioner.ui.look.roles import set_role
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.desk import Desk
    from captioner.operations.stories import Proposal

PAUSE = 250
"""Milliseconds without a key after which a worker reads the page."""


class StoryDialog(Dialog):
    """Gives a page's captions to the photos of `ids` (fewer than two: to every photo that they fit). A pair is proposed by file name or by caption; others are made
    by hand, or all at once in their order. Nothing is done before Apply, which is one undoable step.
    """

    def __init__(self, session: Session, parent: QWidget | None = None, ids: Sequence[int] = ()) -> None:
        super().__init__(session, session.tr("Captions from a story"), parent)
        self.resize(1120, 700)
        self._ids = list(ids) if len(ids) > 1 else []
        self._page: str | Path = ""
        self._proposal: Proposal | None = None
        self._place = -1
        self.page = PageBox()
        self.page.file_given.connect(self.open_page)
        self.page.setPlaceholderText(self.tr("Paste the page here, its text or its HTML, or open it from a file."))
        self.page.setAccessibleName(self.tr("The story's page"))
        self.page.setTabChangesFocus(True)
        self.page.textChanged.connect(self._typed)
        self._caption_model = CaptionModel(self)
        self._photo_model = PhotoModel(self)
        self.captions = CaptionList(self._caption_model)
        self.photos = PhotoGrid(session, self._photo_model)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._read)
        self._build()
        self._connect()
        self._ask_for_page()

    def open_page(self, file: Path) -> None:
        """Show this file's captions; says so where it can't be read."""
        self._page = file
        self._read()

    def proposal(self) -> Proposal | None:
        """The pairs as they stand now; None before a page with captions was read."""
        return self._proposal

    # Building

    def _build(self) -> None:
        hint = QLabel(self.tr("Space or drag: choose a caption's photo · Del: no photo · Enter: apply"))
        hint.setWordWrap(True)
        set_role(hint, "label")
        left = QVBoxLayout()
        left.setSpacing(theme.UNIT // 2)
        left.addWidget(self.captions, 1)
        left.addWidget(hint)
        review = QWidget()
        halves = QHBoxLayout(review)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(2 * theme.UNIT)
        halves.addLayout(left, 1)
        halves.addWidget(self.photos, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self.stack.addWidget(review)
        self.body.addWidget(self.stack, 1)
        self.open_file = self.button(self.tr("Open page…"), lead=True)
        self.other_page = self.button(self.tr("Other page"), lead=True)
        self.in_order = self.button("")
        self.in_order.setToolTip(
            self.tr(
                "Captions and photos without each other, as they follow one another: look at each pair before you apply"
            )
        )
        self.cancel = self.button(self.tr("Cancel"))
        self.apply = self.button(self.tr("Apply"), "primary")

    def _connect(self) -> None:
        self.captions.selectionModel().currentChanged.connect(lambda index, _: self._chosen(index.row()))
        self.captions.pick.connect(self._pick)
        self.captions.unpair.connect(self._unpair)
        self.photos.picked.connect(lambda row: self._pair(self._place, row))
        self.photos.dropped.connect(self._pair)
        self.photos.left.connect(self._back_to_captions)
        self.open_file.clicked.connect(self._ask_which)
        self.other_page.clicked.connect(self._ask_for_page)
        self.in_order.clicked.connect(self._pair_in_order)
        self.cancel.clicked.connect(self.reject)
        self.apply.clicked.connect(self._apply)

    # The page

    def _ask_for_page(self) -> None:
        self.stack.setCurrentIndex(0)
        self._proposal = None
        self.say(self.tr("A page that carries each caption several times gives it once."))
        for part in (self.other_page, self.in_order):
            part.hide()
        self.open_file.show()
        self.apply.setText(self.tr("Apply"))
        self.apply.setEnabled(False)
        self.page.setFocus()

    def _ask_which(self) -> None:
        pages = self.tr("HTML, text")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open page"), "", f"{pages} (*.html *.htm *.txt);;* (*)")
        if name:
            self.open_page(Path(name))

    def _typed(self) -> None:
        self._page = self.page.toPlainText()
        self._pause.start()

    def _read(self) -> None:
        """Have a worker read the page and find the photos; a later reading's answer counts."""
        if self._page:
            page, desk, ids = self._page, self.session.desk, self._ids
            self.look_up(lambda: _proposed(desk, page, ids), self._show)

    def _show(self, found: Proposal | str) -> None:
        if isinstance(found, str):
            self.say(found, "error")
            return
        if not found.story.captions:
            self.say(self.tr("No caption was found on this page."), "warning")
            return
        self.stack.setCurrentIndex(1)
        self.open_file.hide()
        self.other_page.show()
        self._keep(found)
        self.captions.setCurrentIndex(self._caption_model.index(0))
        self.captions.setFocus()

    # The pairs

    def _keep(self, proposal: Proposal) -> None:
        """Make this the proposal, and show it."""
        self._proposal = proposal
        self._caption_model.show(proposal)
        self._photo_model.show(proposal)
        count, paired = len(proposal.story.captions), len(proposal.pairs)
        reasons = Counter(str(pair.reason) for pair in proposal.pairs)
        by = listed(
            self.tr("{n} by {reason}").format(n=number(n), reason=self.tr(reason)) for reason, n in reasons.items()
        )
        captions = counted(count, "caption")
        told = self.tr("{captions}, {paired} with a photo").format(captions=captions, paired=number(paired))
        self.say((self.tr("{said} ({by}).") if by else self.tr("{said}.")).format(said=told, by=by))
        rest = min(len(proposal.unmatched), len(proposal.photos))
        self.in_order.setVisible(bool(self._ids) and rest > 0)
        self.in_order.setText(self.tr("Pair the other {n} in order").format(n=number(rest)))
        self.apply.setText(self.tr("Apply to {n}").format(n=number(paired)) if paired else self.tr("Apply"))
        self.apply.setEnabled(paired > 0)

    def _chosen(self, place: int) -> None:
        """Show the photo of the caption that is chosen."""
        self._place = place
        if self._proposal:
            row = self._photo_model.row(self._proposal.photo_of(place))
            self.photos.setCurrentIndex(self._photo_model.index(row))

    def _pick(self, place: int) -> None:
        """Go to the photos, to choose one for this caption."""
        self._place = place
        if not self.photos.currentIndex().isValid():
            self.photos.setCurrentIndex(self._photo_model.index(max(self._photo_model.first_free(), 0)))
        self.photos.setFocus()

    def _pair(self, place: int, row: int) -> None:
        """Give the caption to the photo, and go on with the next caption that has none."""
        if self._proposal and 0 <= place < len(self._proposal.story.captions) and row >= 0:
            self._keep(self._proposal.moved(place, self._photo_model.photos[row]))
            later = [other for other in self._proposal.unmatched if other > place]
            self.captions.setCurrentIndex(self._caption_model.index(later[0] if later else place))
            self._chosen(self.captions.currentIndex().row())
            self._back_to_captions()

    def _unpair(self, place: int) -> None:
        if self._proposal:
            self._keep(self._proposal.without(place))
            self._chosen(place)

    def _pair_in_order(self) -> None:
        if self._proposal:
            self._keep(self._proposal.in_order())
            self._chosen(self._place)
            self._back_to_captions()

    def _back_to_captions(self) -> None:
        self.captions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _apply(self) -> None:
        from captioner.operations import stories

        if proposal := self._proposal:
            desk, session = self.session.desk, self.session

            def done(changes: Changes) -> None:
                photos = counted(len(changes.photos), "photo")
                session.message.emit(session.tr("Captions of the story given to {photos}.").format(photos=photos))

            session.perform_later(lambda: stories.apply(desk, proposal), done)
            self.accept()


def _proposed(desk: Desk, page: str | Path, ids: Sequence[int]) -> Proposal | str:
    """The proposal for a page, or for a file a sentence that says why it can't be read."""
    from captioner.captions.stories import read_story
    from captioner.operations.stories import propose

    try:
        read = read_story(page.read_bytes() if isinstance(page, Path) else page)
    except OSError as error:
        assert isinstance(page, Path)
        says = QCoreApplication.translate("StoryDialog", "{name}: it can't be opened ({reason}).")
        return says.format(name=page.name, reason=error.strerror)
    return propose(desk, read, ids or desk.catalog.ids())
