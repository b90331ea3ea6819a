"""Spelling in the caption box: unknown words are marked as one types, and one after the other offers what may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from captioner.domain.errors import UsageError
from captioner.ui.editor.caption_box import CaptionBox
from captioner.ui.editor.offers import Offers, replace_before_cursor
from captioner.ui.session import Session, sentence

if TYPE_CHECKING:
    from captioner.captions.shorthand import Offer
    from captioner.domain.photo import Span

PAUSE = 400
"""Milliseconds without a key after which a worker looks at the words."""


class Spelling(QObject):
    """Watches a caption box. Without dictionary nothing is marked, and `next_word` says what is missing."""

    def __init__(self, session: Session, box: CaptionBox, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._box = box
        self._offers: Offers | None = None
        self._adding: Offer | None = None  # the offer that stands for the desk's list
        self._asked = False  # whether the next word is wanted as soon as the words were looked at
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        box.textChanged.connect(self._pause.start)

    def next_word(self) -> None:
        """Go to the next unknown word behind the text cursor and offer what may be meant by it."""
        self._asked = True
        self._look()

    def _look(self) -> None:
        self._pause.stop()
        if not self._session.is_open:
            return
        text, language = self._box.entered(), self._session.desk.settings.spelling

        def look() -> list[Span]:
            from captioner.operations.spelling import speller

            return speller(language).wrong(text) if language else []

        self._session.call(look, lambda spans: self._mark(text, spans), self._failed)

    def _mark(self, text: str, spans: list[Span]) -> None:
        if text != self._box.entered():
            return
        self._box.mark_misspelt(spans)
        if self._asked:
            self._asked = False
            self._go()

    def _failed(self, error: BaseException) -> None:
        """What is missing is said to those who ask for it."""
        if self._asked or not isinstance(error, UsageError):
            self._asked = False
            self._session.message.emit(sentence(error))

    def _go(self) -> None:
        words = self._box.misspelt_after(self._box.textCursor().position())
        if words is None:
            self._session.message.emit(self.tr("No unknown word in this caption."))
            return
        self._box.setFocus()
        word = words.selectedText()
        at = QTextCursor(self._box.document())
        at.setPosition(words.selectionEnd())
        self._box.setTextCursor(at)
        self._box.ensureCursorVisible()
        language = self._session.desk.settings.spelling

        def suggest() -> list[str]:
            from captioner.operations.spelling import speller

            return speller(language).suggestions(word)

        self._session.call(suggest, lambda found: self._offer(word, at.position(), found))

    def _offer(self, word: str, position: int, found: list[str]) -> None:
        from captioner.captions.shorthand import Offer

        if self._box.textCursor().position() != position or not self._box.hasFocus():
            return
        self._adding = Offer(self.tr("Add “{word}” to the desk's list").format(word=word), word, len(word))
        if self._offers is None:
            self._offers = Offers(self._box.window())
            self._offers.taken.connect(self._take)
        self._offers.offer(self._box, [*(Offer(each, each, len(word)) for each in found), self._adding])

    def _take(self, offer: Offer) -> None:
        assert self._offers
        self._offers.close_list()
        if offer is not self._adding:
            replace_before_cursor(self._box, offer.typed, offer.text)
            return

        def learn() -> None:
            from captioner.operations.spelling import learn

            learn(offer.text)

        self._session.call(learn, lambda _: self._look())
