r"""Codes and variables as one types: \w8\ and {city} become their text once they are closed; what was begun is offered in a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from captioner.domain.photo import Photo
from captioner.ui.editor.field_row import FieldRow
from captioner.ui.editor.offers import Box, Offers, before_cursor, replace_before_cursor
from captioner.ui.editor.tokens import TokenBox
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.captions.shorthand import Offer


class TypedShorthand(QObject):
    """Watches what is typed into the rows. For one photo its words are put in at once; for several they stay until they are applied.

    `photo` says whose words a variable stands for, None where several are edited.
    """

    def __init__(
        self, session: Session, rows: Mapping[str, FieldRow], photo: Callable[[], Photo | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = rows
        self._photo = photo
        self._offers: Offers | None = None
        self._writing = False
        for row in rows.values():
            row.typed.connect(self._typed)

    def _typed(self, name: str) -> None:
        box = _box(self._rows[name].input)
        if self._writing or box is None or not box.hasFocus():
            return
        before = before_cursor(box)
        if "{" not in before and self._session.desk.settings.code_mark not in before:
            if self._offers:
                self._offers.close_list()
            return
        from captioner.operations.templates import shorthand

        short, photo = shorthand(self._session.desk), self._photo()
        if photo and (closed := short.closed(before, photo)):
            self._write(self._rows[name], box, closed)
            return
        if self._offers is None:
            self._offers = Offers(box.window())
            self._offers.taken.connect(self._take)
        self._offers.offer(box, list(short.begun(before, photo)) if before else [])

    def _take(self, offer: Offer) -> None:
        for row in self._rows.values():
            if (box := _box(row.input)) and box.hasFocus():
                self._write(row, box, offer)
                return

    def _write(self, row: FieldRow, box: Box, offer: Offer) -> None:
        if self._offers:
            self._offers.close_list()
        self._writing = True
        try:
            replace_before_cursor(box, offer.typed, offer.text)
            if isinstance(box, QLineEdit):  # which does not tell of what was not typed
                row.input.typed.emit()
        finally:
            self._writing = False


def _box(entry: object) -> Box | None:
    """Where an input is typed in."""
    if isinstance(entry, TokenBox):
        return entry.line
    return entry if isinstance(entry, QTextEdit | QLineEdit) else None
