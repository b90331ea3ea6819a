"""An input for a field whose values are the terms of a vocabulary: it shows labels and holds URIs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from captioner.domain.fields import Field
from captioner.ui.editor.inputs import Entered, TextInput
from captioner.ui.look import icons
from captioner.vocabularies import vocabulary

LINES = 12
"""Terms that are seen at once in the open list."""


class TermInput(TextInput):
    """One line with the label of a term. The list opens by its button, by Down, and with what fits while one types.

    What is no label of a term stands as typed: a URI of another list is kept.
    """

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._list = QCompleter(list(self._codes), self)
        self._list.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list.setFilterMode(Qt.MatchFlag.MatchContains)
        self._list.setMaxVisibleItems(LINES)
        self._list.activated.connect(self._take)
        self.setCompleter(self._list)
        self.setPlaceholderText(self.tr("Choose from the list…"))
        self.open_list = QAction(self.tr("Choose from the list"), self)
        icons.put(self.open_list, "chevron-down")
        self.open_list.triggered.connect(self.show_list)
        self.addAction(self.open_list, QLineEdit.ActionPosition.TrailingPosition)

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        """The URI of each label, in the language of the window, in the order of the list."""
        terms = vocabulary(self.field.vocabulary)
        return {term.label(self.locale().bcp47Name()): terms.uri_of(term) for term in terms.terms}

    def entered(self) -> str:
        """The URI of the term whose label stands here, else the text as typed."""
        return self._codes.get(self.text().strip(), self.text())

    def enter(self, text: Entered) -> None:
        """Show the label of this URI, or the text where it is none of the list."""
        assert isinstance(text, str)
        terms = vocabulary(self.field.vocabulary)
        term = terms.term(text) if text else None
        label = term.label(self.locale().bcp47Name()) if term else text
        super().enter(label if label in self._codes and self._codes[label] == text else text)

    def show_list(self) -> None:
        """Open the whole list, whatever stands in the line."""
        self._list.setCompletionPrefix("")
        self._list.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list."""
        popup = self._list.popup()
        if event.key() == Qt.Key.Key_Down and not (popup and popup.isVisible()):
            self.show_list()
            return
        super().keyPressEvent(event)

    def _take(self, label: str) -> None:
        self.setText(label)
        self.typed.emit()
