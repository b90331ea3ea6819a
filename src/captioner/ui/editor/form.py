"""The form: every field of FIELDS under its group's heading, each with the input of its kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from captioner.domain.fields import Field, Group, Kind
from captioner.ui.editor.field_row import FieldRow
from captioner.ui.look import theme
from captioner.ui.look.roles import margins, set_role

SHORT = 64
"""A line of text that IIM keeps within this many bytes takes half the width."""


class Form(QWidget):
    """The rows of these fields by name. Signals: `typed(name)` at each change by hand, `left(name)`."""

    typed = Signal(str)
    left = Signal(str)

    def __init__(self, fields: Iterable[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, FieldRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(
            margins(2 * theme.UNIT, 0, theme.UNIT // 2, 2 * theme.UNIT)
        )  # beside it stands the scroll bar
        column.setSpacing(theme.UNIT)
        shown = list(fields)
        for group in Group:
            members = [field for field in shown if field.group is group]
            if members:
                self._add_group(column, group, members, headed=group is not Group.CAPTION)
        column.addStretch(1)

    def _add_group(self, column: QVBoxLayout, group: Group, fields: list[Field], *, headed: bool) -> None:
        if headed:  # what stands under the caption itself needs no other heading
            heading = QLabel(self.tr(group.value))
            set_role(heading, "section")
            heading.setContentsMargins(0, theme.UNIT, 0, 0)
            column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.UNIT)
        grid.setVerticalSpacing(theme.UNIT)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for line, (left, right) in enumerate(_lines(fields)):
            grid.addWidget(self._row(left), line, 0, 1, 1 if right else 2)
            if right:
                grid.addWidget(self._row(right), line, 1)
        column.addLayout(grid)

    def _row(self, field: Field) -> FieldRow:
        row = FieldRow(field)
        row.typed.connect(self.typed)
        row.left.connect(self.left)
        self.rows[field.name] = row
        return row


def _lines(fields: list[Field]) -> Iterator[tuple[Field, Field | None]]:
    """The fields in order; a short one draws the next short one of its group up to its side."""
    waiting = list(fields)
    while waiting:
        field = waiting.pop(0)
        beside = next((other for other in waiting if _is_short(other)), None) if _is_short(field) else None
        if beside:
            waiting.remove(beside)
        yield field, beside


def _is_short(field: Field) -> bool:
    return field.kind is Kind.DATE or (field.kind is Kind.TEXT and 0 < field.max_bytes <= SHORT)
