"""The hero: the caption in large type, with what it states for other fields marked where it states it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from captioner.domain.fields import Field
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Proposal, Span
from captioner.ui.editor import marks
from captioner.ui.editor.inputs import ParagraphInput
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.text import said, utf16_span

SHARE = 0.37
"""How much of the window's height the caption may take, so that the picture is still seen beside it."""

NOWHERE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Marked:
    """Words of the document, which move as it is typed in, the statements they speak for, and whether one of these is open."""

    words: QTextCursor
    statements: tuple[Proposal, ...]
    open: bool

    @property
    def fields(self) -> frozenset[str]:
        return frozenset(statement.field for statement in self.statements)


class CaptionBox(ParagraphInput):
    """At least six lines of 15 pixels. Words that speak for a field are marked, strongly while they or the field's chip are pointed at.

    Signal: `pointed(frozenset)` when the pointer, or else the text cursor, comes to words that speak for these fields, or leaves them.
    """

    pointed = Signal(object)

    line_height = 1.4
    lines = 6
    most_lines = 12
    example = "Who does what, where and when"

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._marked: list[_Marked] = []
        self._misspelt: list[QTextCursor] = []
        self._typing = False  # whether an unknown word ends at the text cursor: it may be half typed
        self._chip = ""
        self._hovered = self._here = NOWHERE
        super().__init__(field, parent)
        self.setProperty("role", "caption")
        font = QFont(self.font())
        font.setPixelSize(theme.HERO)
        self.setFont(font)
        self.fit()
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._look)

    def make_room(self, crowded: bool, height: int) -> None:
        """Three lines do while the controls of a batch need the room; otherwise six, and more for a longer text as far as a window
        of this height has them to spare.
        """
        spare = int(height * SHARE / (QFontMetricsF(self.font()).lineSpacing() * self.line_height))
        most = max(CaptionBox.lines, min(CaptionBox.most_lines, spare))
        self.lines, self.most_lines = (3, 4) if crowded else (CaptionBox.lines, most)
        self.fit()

    def mark(self, stated: Sequence[Proposal], open: Sequence[Proposal] | None = None) -> None:
        """Mark the words that these statements were read from, strongest those that are open (None: all); the text is untouched."""
        text = self.entered()
        wanted = {p.field for p in (stated if open is None else open)}
        by_span: dict[Span, list[Proposal]] = {}
        for statement in stated:
            for span in statement.spans if statement.field != "caption" else ():
                if span[1] <= len(text):
                    by_span.setdefault(span, []).append(statement)
        self._marked = [
            _Marked(self._words(utf16_span(text, *span)), tuple(found), any(p.field in wanted for p in found))
            for span, found in by_span.items()
        ]
        self._show_marks()
        self._look()

    def mark_misspelt(self, spans: Sequence[Span]) -> None:
        """Mark these words, spans of code points, as unknown to the dictionary; the text is untouched."""
        text = self.entered()
        self._misspelt = [self._words(utf16_span(text, *span)) for span in spans if span[1] <= len(text)]
        self._show_marks()

    def misspelt_after(self, position: int) -> QTextCursor | None:
        """The next word marked as unknown that ends behind this position of the document, from its beginning after its end."""
        words = sorted((each for each in self._misspelt if each.hasSelection()), key=QTextCursor.selectionStart)
        return next((each for each in words if each.selectionEnd() > position), words[0] if words else None)

    def point_at(self, field: str) -> None:
        """Mark one field's words strongly, "" for none: its chip is pointed at."""
        self._chip = field
        self._show_marks()

    def statements_at(self, position: int) -> tuple[Proposal, ...]:
        """What the words at this position of the document state."""
        return tuple(
            statement
            for marked in self._marked
            if marked.words.selectionStart() <= position < marked.words.selectionEnd()
            for statement in marked.statements
        )

    def named_at(self, position: int) -> str:
        """The fields that the words at this position speak for, and what they say."""
        return " · ".join(f"{told(FIELDS[s.field].label)}: {said(s.value)}" for s in self.statements_at(position))

    def event(self, event: QEvent) -> bool:
        """Marks follow the theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._show_marks()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what marked words state; they are forgotten when the pointer leaves."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if named := self.named_at(self._position(event.pos())):
                QToolTip.showText(event.globalPos(), named, self)
                return True
            QToolTip.hideText()
        elif event.type() is QEvent.Type.Leave:
            self._hovered = NOWHERE
            self._look()
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the pointer."""
        super().mouseMoveEvent(event)
        self._hovered = self._fields_at(self._position(event.position().toPoint()))
        self._look()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The text cursor is seen, and what it stands in."""
        super().focusInEvent(event)
        self._look()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The text cursor points at nothing from elsewhere."""
        super().focusOutEvent(event)
        self._look()

    def _position(self, place: QPoint) -> int:
        return self.cursorForPosition(place).position()

    def _fields_at(self, position: int) -> frozenset[str]:
        return frozenset(statement.field for statement in self.statements_at(position))

    def _look(self) -> None:
        here = self._hovered or (self._fields_at(self.textCursor().position()) if self.hasFocus() else NOWHERE)
        if here != self._here:
            self._here = here
            self._show_marks()
            self.pointed.emit(here)
        elif self._typing != self._is_typing():
            self._show_marks()

    def _show_marks(self) -> None:
        self.setExtraSelections([self._selection(marked) for marked in self._marked] + self._waves())

    def _is_typing(self) -> bool:
        here = self.textCursor().position()
        return self.hasFocus() and any(words.selectionEnd() == here for words in self._misspelt)

    def _waves(self) -> list[QTextEdit.ExtraSelection]:
        """The words unknown to the dictionary, all but the one that is being typed."""
        self._typing = self._is_typing()
        here = self.textCursor().position() if self._typing else -1
        found = []
        for words in self._misspelt:
            if words.selectionEnd() != here:
                selection = QTextEdit.ExtraSelection()
                selection.cursor = words
                selection.format = marks.misspelt()
                found.append(selection)
        return found

    def _selection(self, marked: _Marked) -> QTextEdit.ExtraSelection:
        strong = self._chip in marked.fields or bool(self._here & marked.fields)
        strength = marks.STRONG if strong else marks.OPEN if marked.open else marks.QUIET
        selection = QTextEdit.ExtraSelection()
        selection.cursor = marked.words
        selection.format = marks.words(marked.statements[0].field, strength)
        return selection

    def _words(self, span: tuple[int, int]) -> QTextCursor:
        words = QTextCursor(self.document())
        words.setPosition(span[0])
        words.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return words
