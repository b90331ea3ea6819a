"""One input per kind of value: what is typed into it stays until it is saved, valid or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextEdit, QWidget

from captioner.domain.errors import BadValue
from captioner.domain.fields import Field, Kind
from captioner.domain.structures import STRUCTURES
from captioner.domain.typed import parse_value
from captioner.domain.values import PartialDate, Value
from captioner.ui.editor.tokens import TokenBox
from captioner.ui.language import told
from captioner.ui.text import printed, shown_in_document, typed_in_document, without_bidi_marks

LOCKED_LINES = 2

Entered = str | tuple[str, ...]
"""What stands in an input, as typed: one text, or the texts of a list."""


class Entry(Protocol):
    """What an input itself does: says what stands in it, takes a text as if typed but without its signals, and hints while empty."""

    def entered(self) -> Entered:
        """What stands in the input now."""

    def enter(self, text: Entered) -> None:
        """Put this into the input, without its signals."""

    def hint(self, text: str) -> None:
        """Show this, faintly, while the input is empty."""


class Held:
    """The value an input was given, and whether somebody has typed since; mixed into every input, which is an Entry besides.

    An input that nobody touched gives back the very value it was shown, so that showing never edits.
    """

    field: Field
    _value: Value
    _given: Entered

    @property
    def _entry(self) -> Entry:
        return cast(Entry, self)

    def show_value(self, value: Value) -> None:
        """Show this value as saved."""
        self._value = value
        self._entry.enter(printed(self.field, value))
        self._given = self._entry.entered()

    @property
    def given(self) -> Entered:
        """What stood here when the value was shown."""
        return self._given

    @property
    def touched(self) -> bool:
        """Whether something else stands here than what was shown."""
        return self._entry.entered() != self._given

    def value(self) -> Value:
        """The value that stands here; raises BadValue with a sentence that says what to type."""
        if not self.touched:
            return self._value
        entered = self._entry.entered()
        if isinstance(entered, str):
            return parse_value(self.field, without_bidi_marks(entered).strip())
        return parse_value(self.field, [without_bidi_marks(text) for text in entered])

    def problem(self) -> str:
        """What is wrong with what stands here, in one sentence, or nothing."""
        try:
            self.value()
        except BadValue as error:
            return told(str(error))
        return ""


class TextInput(QLineEdit, Held):
    """One line of text. Signals: `typed` at each change by hand, `left` when the focus goes elsewhere."""

    typed = Signal()
    left = Signal()

    example = ""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.setPlaceholderText(told(self.example))
        self.show_value(field.empty)
        self.textEdited.connect(self.typed)

    def entered(self) -> str:
        """The text as typed."""
        return self.text()

    def enter(self, text: Entered) -> None:
        """Show this text from its beginning."""
        assert isinstance(text, str)
        if text != self.text():
            self.setText(text)
            self.home(False)

    def hint(self, text: str) -> None:
        """Show this while the line is empty, "" for what it always shows."""
        self.setPlaceholderText(text or told(self.example))

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where this line has nothing of its own to take back."""
        if _asks_the_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left, unless only a menu popped up."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class DateInput(TextInput):
    """A date as precise as it is known, in ISO 8601: 2023, 2023-03, 2023-03-04, 2023-03-04T14:05:06+08:00."""

    example = "YYYY-MM-DD"

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def weekday(self) -> str:
        """The day of the week of the date that stands here, in the language of the desk, or nothing."""
        try:
            value = self.value()
        except BadValue:
            return ""
        if not isinstance(value, PartialDate) or value.weekday is None:
            return ""
        return self.locale().dayName(value.weekday + 1)


class ParagraphInput(QTextEdit, Held):
    """Text of several lines, each paragraph aligned as its script runs. Tab leaves it, Ctrl+Tab types a tab.

    Signals: `typed` at each change by hand, `left` when the focus goes elsewhere.
    """

    typed = Signal()
    left = Signal()

    line_height = 1.25
    lines = 2
    most_lines = 6
    example = ""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._entering = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(0)
        self.setPlaceholderText(told(self.example))
        self.show_value(field.empty)
        self.textChanged.connect(self._changed)

    def entered(self) -> str:
        """The text as typed, lines ended by a line feed; hard spaces stay hard."""
        return typed_in_document(self.document())

    def enter(self, text: Entered) -> None:
        """Show this text; what was typed before can't be undone into it."""
        assert isinstance(text, str)
        if text == self.entered() and self.document().blockCount() > 1:
            return
        self._entering = True
        self.setPlainText(shown_in_document(text))
        self._space_lines()
        self.document().clearUndoRedoStacks()
        self._entering = False
        self.fit()

    def hint(self, text: str) -> None:
        """Show this while the box is empty, "" for what it always shows."""
        self.setPlaceholderText(text or told(self.example))

    def fit(self) -> None:
        """Grow and shrink with the text, between the fewest and the most lines."""
        line = QFontMetricsF(self.font()).lineSpacing() * self.line_height
        frame = 2 * self.frameWidth() + 16
        fewest = self.lines if self.isEnabled() else min(self.lines, LOCKED_LINES)
        wanted = max(fewest * line, min(self.document().size().height(), self.most_lines * line))
        if (height := round(wanted + frame)) != self.height():
            self.setFixedHeight(height)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where this text has nothing of its own to take back."""
        document = self.document()
        if _asks_the_window(event, document.isUndoAvailable(), document.isRedoAvailable()):
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is the font known."""
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """A locked box holds a word or two and needs no more room than that."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted becomes text as if typed, its lines as far apart as those that stand here."""
        if source.hasText():
            self.textCursor().insertText(source.text())
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Tab types the tab that Tab itself does not."""
        if event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.textCursor().insertText("\t")
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left, unless only a menu popped up."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _changed(self) -> None:
        if not self._entering:
            self.fit()
            self.typed.emit()

    def _space_lines(self) -> None:
        block = QTextBlockFormat()
        block.setLineHeight(self.line_height * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)


class ListInput(TokenBox, Held):
    """Several values in order, each a token that can be removed; text not yet made a token counts too."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.field = field
        self.show_value(field.empty)

    def entered(self) -> tuple[str, ...]:
        """The tokens, and the text that is being typed behind them."""
        return self.texts()

    def enter(self, text: Entered) -> None:
        """Show these tokens."""
        assert isinstance(text, tuple)
        if text != self.texts():
            self.set_texts(text)

    def hint(self, text: str) -> None:
        """Show this in the line behind the tokens."""
        self.line.setPlaceholderText(text)


class LinesInput(ParagraphInput):
    """Structures or translations as lines, "City: Paris"; while it is empty it names the parts there are."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        parts = [part.label for part in STRUCTURES[field.structure]] if field.structure else ["caption@fr"]
        self.example = "\n".join(f"{part}:" for part in parts)
        super().__init__(field, parent)


Input = TextInput | DateInput | ParagraphInput | ListInput

INPUTS: Mapping[Kind, Callable[[Field], Input]] = {
    Kind.TEXT: TextInput,
    Kind.PARAGRAPH: ParagraphInput,
    Kind.LIST: ListInput,
    Kind.DATE: DateInput,
    Kind.NUMBER: TextInput,
    Kind.STRUCTURES: LinesInput,
    Kind.TRANSLATIONS: LinesInput,
}
"""The input of each kind of value."""


def _asks_the_window(event: QEvent, undo: bool, redo: bool) -> bool:
    """Whether this key press would undo or redo something that only the journal can."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not undo
    return event.matches(QKeySequence.StandardKey.Redo) and not redo
