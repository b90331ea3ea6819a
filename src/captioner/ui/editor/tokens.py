"""A box of tokens: each value a small plate that can be removed, and a line behind them for the next one."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from captioner.domain.fields import Field, XmpForm
from captioner.ui.editor.flow import FlowLayout


class Token(QFrame):
    """One value of a list with a button that removes it. Signal: `removed`."""

    removed = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self.setProperty("role", "token")
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.cross = QToolButton(self)
        self.cross.setText("×")
        self.cross.setProperty("role", "token-remove")
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.setAccessibleName(self.tr("Remove {text}").format(text=text))
        self.cross.setToolTip(self.cross.accessibleName())
        self.cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 1, 2, 1)
        row.setSpacing(2)
        row.addWidget(label)
        row.addWidget(self.cross)


class TokenBox(QFrame):
    """Tokens and a line to type in. Enter or a semicolon makes a token, a comma too unless the values are names.

    Backspace in the empty line takes the last token back to be changed. Signals: `typed` at each change by hand, `left` when the
    focus goes elsewhere; what stands in the line then has become a token.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Names are an ordered list and hold commas ("Smith, John"); keywords are a bag and do not.
        self._separators = re.compile("[;\n\t]" if field.xmp_form is XmpForm.SEQ else "[;,，、\n\t]")
        self._tokens: list[Token] = []
        self.setProperty("role", "token-box")
        self.line = QLineEdit(self)
        self.line.setProperty("role", "token-line")
        self.line.setMinimumWidth(72)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._split)
        self.setFocusProxy(self.line)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(4, 4, 4, 4)
        self._flow.addWidget(self.line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def texts(self) -> tuple[str, ...]:
        """The tokens in order, and what stands in the line."""
        pending = self.line.text().strip()
        return tuple(token.text for token in self._tokens) + ((pending,) if pending else ())

    def set_texts(self, texts: tuple[str, ...]) -> None:
        """Show these tokens and an empty line."""
        self.line.clear()
        for token in list(self._tokens):
            self._drop(token)
        for text in texts:
            self._add(text)

    def take(self, text: str) -> None:
        """Make this a token in the place of what stands in the line, as if typed."""
        self._make_tokens(text)
        self.typed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the tokens goes to the line."""
        super().mousePressEvent(event)
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear what the line is asked: Enter, Backspace, and that it is left."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(event, QFocusEvent):
            self.setProperty("focused", event.type() is QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
            if event.type() is QEvent.Type.FocusOut and event.reason() is not Qt.FocusReason.PopupFocusReason:
                self._make_tokens(self.line.text())
                self.left.emit()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._make_tokens(self.line.text())
            self.typed.emit()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._tokens:
            token = self._tokens[-1]
            self._drop(token)
            self.line.setText(token.text)
            self.typed.emit()
            return True
        return False

    def _split(self, text: str) -> None:
        if self._separators.search(text):
            *ready, rest = self._separators.split(text)
            self._make_tokens("\n".join(ready))
            self.line.setText(rest.lstrip())
        self.typed.emit()

    def _make_tokens(self, text: str) -> None:
        for part in self._separators.split(text):
            if part.strip() and part.strip() not in (token.text for token in self._tokens):
                self._add(part.strip())
        self.line.clear()

    def _add(self, text: str) -> None:
        token = Token(text, self)
        token.removed.connect(lambda: self._remove(token))
        self._flow.insert_widget(len(self._tokens), token)
        self._tokens.append(token)
        token.show()
        self.updateGeometry()

    def _remove(self, token: Token) -> None:
        self._drop(token)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.emit()

    def _drop(self, token: Token) -> None:
        self._tokens.remove(token)
        self._flow.removeWidget(token)
        token.hide()
        token.deleteLater()
        self.updateGeometry()
