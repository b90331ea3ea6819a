"""Find and replace in the photos selected: what would change is shown as one types, and done as one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from captioner.captions.replacing import REPLACEABLE, Replacing
from captioner.domain.edits import Edit
from captioner.domain.errors import BadValue
from captioner.domain.iptc import DESK, FIELDS
from captioner.domain.photo import Photo
from captioner.ui.dialogs.batch import SHOWN, edit_lines, edited
from captioner.ui.dialogs.changes import ChangeList
from captioner.ui.dialogs.choice import Choice
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import counted, number
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.templates import Wish

PAUSE = 250
"""Milliseconds without a key after which a worker looks what would change."""


class ReplaceDialog(Dialog):
    """Accepted when `wishes` are to be carried out; changes nothing itself. Attributes: `sought`, `by`, `where`, `pattern`, `match_case`."""

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Find and replace"), parent)
        self.resize(760, 600)
        self._ids = ids
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self.sought = self._line(self.tr("Find"))
        self.by = self._line(self.tr("Replace by"))
        self.where = Choice()
        self.where.setAccessibleName(self.tr("In"))
        self.where.addItem(self.tr("All text fields"), REPLACEABLE)
        for name in DESK:
            if name in REPLACEABLE:
                self.where.addItem(told(FIELDS[name].label), (name,))
        self.where.currentIndexChanged.connect(self._typed)
        self.pattern = QCheckBox(self.tr("Regular expression"))
        self.pattern.setToolTip(self.tr(r"\d is a digit, \w+ a word, (…) a group that the replacement names \1"))
        self.match_case = QCheckBox(self.tr("Match case"))
        for tick in (self.pattern, self.match_case):
            tick.toggled.connect(self._typed)
        self.changes = ChangeList()
        self.button(self.tr("Close")).clicked.connect(self.reject)
        self.apply = self.button(self.tr("Replace"), "primary")
        self.apply.clicked.connect(self.accept)
        self._build()
        self._typed()

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """What the lines ask for, field by field; nothing while nothing is sought. Raises BadValue for what can't be understood."""
        if not self.sought.text():
            return ()
        how = {"pattern": self.pattern.isChecked(), "any_case": not self.match_case.isChecked()}
        return tuple(Replacing(name, self.sought.text(), self.by.text(), **how) for name in self.where.currentData())

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.UNIT)
        grid.setVerticalSpacing(theme.UNIT)
        grid.setColumnStretch(1, 1)
        for row, part in enumerate((self.sought, self.by, self.where)):
            label = QLabel(part.accessibleName())
            label.setBuddy(part)
            grid.addWidget(label, row, 0)
            grid.addWidget(part, row, 1)
        ticks = QHBoxLayout()
        ticks.setSpacing(2 * theme.UNIT)
        ticks.addWidget(self.pattern)
        ticks.addWidget(self.match_case)
        ticks.addStretch(1)
        grid.addLayout(ticks, 3, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.changes, 1)
        self.sought.setFocus()

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.textEdited.connect(self._typed)
        return made

    def _typed(self) -> None:
        """A fault is said at once; what would change is looked for when the hands rest."""
        self.apply.setEnabled(False)
        try:
            wishes = self.wishes
        except BadValue as error:
            self._pause.stop()
            self.say(told(str(error)), "error")
            return
        if wishes:
            self.say(self.tr("Comparing…"))
            self._pause.start()
        else:
            self._pause.stop()
            self._give_up()
            self.changes.show_lines([])
            self.say(
                self.tr("In {photos}. Nothing changes until you replace.").format(
                    photos=counted(len(self._ids), "photo")
                )
            )

    def _look(self) -> None:
        desk, ids, wishes = self.session.desk, self._ids, self.wishes
        self.look_up(lambda: edited(desk, ids, wishes), lambda found: self._show(wishes, *found))

    def _show(self, wishes: tuple[Wish, ...], photos: list[Photo], edit: Edit) -> None:
        if self._pause.isActive() or wishes != self.wishes:
            return
        changed = len(edit.photos)
        self.changes.show_lines(edit_lines([photo for photo in photos if photo.id in edit.photos][:SHOWN], edit))
        text = self.tr("{changed} of {photos} change. It is one step that can be undone.")
        if changed > SHOWN:
            text += " " + self.tr("The first {shown} are shown.").format(shown=SHOWN)
        self.say(text.format(changed=number(changed), photos=counted(len(photos), "photo")))
        self.apply.setText(
            self.tr("Replace in {count}").format(count=number(changed)) if changed else self.tr("Replace")
        )
        self.apply.setEnabled(bool(edit))
