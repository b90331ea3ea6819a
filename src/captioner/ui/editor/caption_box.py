"""The hero: the caption in large type, with what it states for other fields marked where it states it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from captioner.domain.fields import Field
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Proposal, Span
from captioner.ui import theme
from captioner.ui.editor.inputs import ParagraphInput
from captioner.ui.editor.text import said, utf16_span


class CaptionBox(ParagraphInput):
    """At least six lines of 15 pixels; the spans of open proposals are underlined and tinted, the one pointed at strongly."""

    line_height = 1.4
    lines = 6
    most_lines = 12
    example = "Who does what, where and when"

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._proposals: tuple[Proposal, ...] = ()
        self._strong = ""
        super().__init__(field, parent)
        self.setProperty("role", "caption")
        font = QFont(self.font())
        font.setPixelSize(theme.HERO)
        self.setFont(font)
        self.fit()

    def mark(self, proposals: Sequence[Proposal]) -> None:
        """Mark the words these proposals were read from; the text itself is untouched, and so is undo."""
        self._proposals = tuple(p for p in proposals if p.field != "caption")
        self._show_marks()

    def point_at(self, field: str) -> None:
        """Mark one field's words strongly, "" for none."""
        self._strong = field
        self._show_marks()

    def proposal_at(self, position: int) -> Proposal | None:
        """The proposal whose words stand at this position of the document."""
        text = self.entered()
        for proposal in self._proposals:
            for span in proposal.spans:
                start, end = utf16_span(text, *span)
                if start <= position < end:
                    return proposal
        return None

    def event(self, event: QEvent) -> bool:
        """Marks follow the theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._show_marks()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a marked word is proposed for."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            proposal = self.proposal_at(self.cursorForPosition(event.pos()).position())
            if proposal:
                label = FIELDS[proposal.field].label
                QToolTip.showText(event.globalPos(), f"{label}: {said(proposal.value)}", self)
                return True
            QToolTip.hideText()
        return super().viewportEvent(event)

    def _show_marks(self) -> None:
        text = self.entered()
        marked: dict[Span, bool] = {}  # words that speak for two fields, as a country and its code, are shaded once
        for proposal in self._proposals:
            for span in proposal.spans:
                if span[1] <= len(text):
                    marked[span] = marked.get(span, False) or proposal.field == self._strong
        marks = [self._selection(utf16_span(text, *span), self._form(strong)) for span, strong in marked.items()]
        self.setExtraSelections(marks)

    def _selection(self, span: tuple[int, int], form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = form
        return selection

    def _form(self, strong: bool) -> QTextCharFormat:
        tint = QColor(theme.colour("accent"))
        tint.setAlpha(96 if strong else 30)
        form = QTextCharFormat()
        form.setBackground(tint)
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(theme.colour("accent"))
        return form
