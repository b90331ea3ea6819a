"""Several photos in one form: what they share is shown, what differs is locked until an action is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from captioner.domain.errors import BadValue
from captioner.domain.fields import Field
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo
from captioner.domain.typed import parse_value
from captioner.domain.values import Value
from captioner.ui.editor.batch_choice import CASES, SHOWING, Action, order_for
from captioner.ui.editor.field_row import FieldRow
from captioner.ui.language import told
from captioner.ui.look.counted import number
from captioner.ui.text import without_bidi_marks

if TYPE_CHECKING:
    from captioner.operations.templates import Wish

FINDING = (Action.FIND, Action.PATTERN)
"""Actions that find one text and put another in its place."""


@dataclass(frozen=True, slots=True)
class Common:
    """What these photos say alike: the shared values, and of the other fields how many values there are."""

    count: int
    shared: Mapping[str, Value]
    mixed: Mapping[str, int]


def common(photos: Iterable[Photo]) -> Common:
    """What the current values of these photos have in common; goes over them once."""
    values: dict[str, set[Value]] = {name: set() for name in FIELDS}
    count = 0
    for photo in photos:
        count += 1
        for name, found in values.items():
            found.add(photo.current[name])
    return Common(
        count,
        {name: next(iter(found)) for name, found in values.items() if len(found) == 1},
        {name: len(found) for name, found in values.items() if len(found) > 1},
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """What the editor chose for one field of a batch, as typed."""

    action: Action
    entered: str | tuple[str, ...]
    replacement: str = ""

    def order(self, field: Field) -> Wish | None:
        """The order it means, None for one that changes nothing; raises BadValue for text the field can't hold."""
        if self.action in FINDING:
            return order_for(self.action, field.name, str(self.entered), self.replacement)
        if self.action in SHOWING:
            return order_for(self.action, field.name, field.empty)
        if isinstance(self.entered, tuple):
            return order_for(self.action, field.name, parse_value(field, self.entered))
        return order_for(self.action, field.name, parse_value(field, without_bidi_marks(self.entered).strip()))


def orders_of(choices: Mapping[str, Choice]) -> list[Wish]:
    """The orders these choices mean, in the order of the form; one that can't be understood is left out."""
    found = []
    for name, choice in choices.items():
        try:
            found.append(choice.order(FIELDS[name]))
        except BadValue:
            continue
    return [order for order in found if order]


class Batch(QObject):
    """Puts the rows of the form into batch mode and back. Signal: `changed` when another choice was made."""

    changed = Signal()

    def __init__(self, rows: Mapping[str, FieldRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._common: Common | None = None
        self._acting: dict[str, Action] = {}
        for row in rows.values():
            row.typed.connect(self._typed)
            row.chosen.connect(self._choose)
            row.replaced.connect(self._replaced)

    @property
    def active(self) -> bool:
        """Whether the rows stand for several photos."""
        return self._common is not None

    def begin(self, shared: Common, choices: Mapping[str, Choice]) -> None:
        """Show what the photos share, and these choices; a field that is being typed in is left alone."""
        self._common = shared
        standing = self.choices()
        for name, row in self._rows.items():
            row.choice.show()
            row.choice.setEnabled(True)
            if name not in choices or standing.get(name) != choices[name]:
                self._show(row, choices.get(name))
            row.show_findings(())
            self._lock(row)
        self.changed.emit()

    def hold(self) -> None:
        """Let nothing be typed while the photos are being changed."""
        for row in self._rows.values():
            row.input.setEnabled(False)
            row.choice.setEnabled(False)

    def end(self) -> None:
        """Back to one photo."""
        self._common = None
        self._acting.clear()
        for row in self._rows.values():
            row.leave_batch()
            row.input.setEnabled(True)
            row.input.hint("")
            row.show_remark("")
            row.show_fault("")

    def choices(self) -> dict[str, Choice]:
        """Every field that is not kept, by name."""
        if not self.active:
            return {}
        return {
            name: Choice(row.action, row.input.entered(), row.replaced_by)
            for name, row in self._rows.items()
            if row.action is not Action.KEEP
        }

    def _show(self, row: FieldRow, choice: Choice | None) -> None:
        value = self._shared(row)
        row.show_value(value, value)
        row.choice.choose(choice.action if choice else Action.KEEP)
        row.show_replacement(choice.replacement if choice else "")
        self._acting[row.field.name] = row.action
        if choice:
            row.input.enter(choice.entered)

    def _shared(self, row: FieldRow) -> Value:
        assert self._common
        return self._common.shared.get(row.field.name, row.field.empty)

    def _choose(self, name: str, action: Action) -> None:
        row = self._rows[name]
        before = self._acting.get(row.field.name, Action.KEEP)
        if action in SHOWING:
            row.input.show_value(self._shared(row))
        elif before in SHOWING and action is not Action.REPLACE:
            row.input.enter(() if isinstance(row.input.entered(), tuple) else "")
        self._acting[row.field.name] = action
        self._lock(row)
        row.rest()
        self.changed.emit()

    def _typed(self, name: str) -> None:
        row = self._rows[name]
        if self.active and row.action is Action.KEEP and row.input.touched:
            row.choice.choose(Action.REPLACE)
            self._acting[name] = Action.REPLACE
            self._lock(row)
        if self.active:
            self._find_fault(row)
            self.changed.emit()

    def _replaced(self, name: str) -> None:
        self._find_fault(self._rows[name])
        self.changed.emit()

    def _lock(self, row: FieldRow) -> None:
        assert self._common
        action, different = row.action, self._common.mixed.get(row.field.name, 0)
        row.input.setEnabled(action not in SHOWING or (action is Action.KEEP and not different))
        row.ask_replacement(action in FINDING)
        row.input.hint(self._hint(action, different))
        row.show_remark(self._remark(row, action, different))
        self._find_fault(row)

    def _find_fault(self, row: FieldRow) -> None:
        """Say beneath the field why its pattern can't be used; a value it can't hold is said there in any case."""
        fault = ""
        if row.action is Action.PATTERN:
            try:
                Choice(row.action, row.input.entered(), row.replaced_by).order(row.field)
            except BadValue as error:
                fault = told(str(error))
        row.show_fault(fault)

    def _hint(self, action: Action, different: int) -> str:
        if action is Action.KEEP:
            return self.tr("‹mixed: {count} values›").format(count=number(different)) if different else ""
        if action in CASES:
            return self.tr("Other letters in each")
        return {
            Action.FIND: self.tr("Find"),
            Action.PATTERN: self.tr("Find what fits this regular expression"),
            Action.APPEND: self.tr("Put behind each"),
            Action.PREPEND: self.tr("Put before each"),
            Action.CLEAR: self.tr("Emptied in all"),
            Action.REPLACE: self.tr("The same for all"),
            Action.ADD: self.tr("Add to each"),
            Action.REMOVE: self.tr("Remove from each"),
        }[action]

    def _remark(self, row: FieldRow, action: Action, different: int) -> str:
        if action is not Action.KEEP:
            return self.tr("was {count} values").format(count=number(different)) if different else ""
        return self.tr("same in all") if self._shared(row) else ""
