"""The form: every field of FIELDS under its group's heading, each with the input of its kind."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from captioner.domain.fields import Field, Group, Kind
from captioner.ui.editor.field_row import FieldRow
from captioner.ui.look import theme
from captioner.ui.look.roles import margins, set_role

SHORT = 64
"""A line of text that IIM keeps within this many bytes takes half the width."""


class Heading(QLabel):
    """The heading of a group, which a press folds or unfolds. Signal: `pressed`."""

    pressed = Signal()

    def __init__(self, group: Group, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self._says = text
        set_role(self, "section")
        self.setContentsMargins(0, theme.UNIT, 0, 0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_folded(False)

    def show_folded(self, folded: bool) -> None:
        """Point to the fields, or to the side where they are folded away."""
        closed = "◂" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "▸"
        self.setText(f"{self._says}  {closed if folded else '▾'}")
        self.setAccessibleName(self._says)
        self.setToolTip(self.tr("Show these fields") if folded else self.tr("Fold these fields away"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press folds or unfolds."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()


class Form(QWidget):
    """The rows of these fields by name, in groups that fold; `folded` are the groups that begin so.

    Signals: `typed(name)` at each change by hand, `left(name)`, `refolded` when a group was folded or unfolded.
    """

    typed = Signal(str)
    left = Signal(str)
    refolded = Signal()

    def __init__(self, fields: Iterable[Field], parent: QWidget | None = None, *, folded: Collection[str] = ()) -> None:
        super().__init__(parent)
        self._groups: dict[Group, tuple[Heading, QWidget]] = {}
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
        for group in self._groups:
            self.fold(group, group.name in folded)

    @property
    def folded(self) -> tuple[str, ...]:
        """The names of the groups that are folded away."""
        return tuple(group.name for group, (_, box) in self._groups.items() if box.isHidden())

    def fold(self, group: Group, folded: bool = True) -> None:
        """Fold this group away, or show it."""
        heading, box = self._groups[group]
        box.setHidden(folded)
        heading.show_folded(folded)

    def show_field(self, name: str) -> None:
        """Unfold the group of this field, where it is folded."""
        row = self.rows.get(name)
        if row and row.field.group.name in self.folded:
            self._turn(row.field.group)

    def _turn(self, group: Group) -> None:
        self.fold(group, group.name not in self.folded)
        self.refolded.emit()

    def _add_group(self, column: QVBoxLayout, group: Group, fields: list[Field], *, headed: bool) -> None:
        box = QWidget()
        if headed:  # what stands under the caption itself needs no other heading, and does not fold
            heading = Heading(group, self.tr(group.value))
            heading.pressed.connect(lambda: self._turn(group))
            self._groups[group] = (heading, box)
            column.addWidget(heading)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.UNIT)
        grid.setVerticalSpacing(theme.UNIT)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for line, (left, right) in enumerate(_lines(fields)):
            grid.addWidget(self._row(left), line, 0, 1, 1 if right else 2)
            if right:
                grid.addWidget(self._row(right), line, 1)
        column.addWidget(box)

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
