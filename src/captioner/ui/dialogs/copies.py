"""Fields that files say in several ways, of many photos: kind by kind, settled for all photos of a kind at a click."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from captioner.domain.iptc import FIELDS
from captioner.ui.dialogs.differences import plain
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.editor.copies_line import STANDARDS
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import counted
from captioner.ui.look.roles import set_role
from captioner.ui.session import Session
from captioner.ui.text import said

if TYPE_CHECKING:
    from captioner.domain.changes import Changes
    from captioner.operations.agreeing import Alike, Standard

CARDS = 100
"""Kinds that are shown at once; others follow as these are settled."""


class KindCard(QFrame):
    """One way in which the copies of a field differ: what the first photo's copies say, and a button for each of them.

    Signal: `picked(Alike, Standard)`.
    """

    picked = Signal(object, object)

    def __init__(self, kind: Alike, parent: QWidget | None = None) -> None:
        from captioner.operations.agreeing import copy_of

        super().__init__(parent)
        self.kind = kind
        self.setProperty("role", "card")
        count = counted(len(kind.ids), "photo")
        self.heading = QLabel(f"{told(FIELDS[kind.pattern.field].label)} · {count}")
        set_role(self.heading, "name")
        values = {number: said(copy_of(kind.disagreement, each)) for each, number in kind.pattern.copies}
        said_by = {
            value: [STANDARDS[e] for e, n in kind.pattern.copies if n == number] for number, value in values.items()
        }
        self.versions = QLabel(_table(said_by))
        self.versions.setTextFormat(Qt.TextFormat.RichText)
        self.versions.setWordWrap(True)
        self.versions.setAccessibleName("; ".join(f"{', '.join(names)}: {value}" for value, names in said_by.items()))
        self.buttons = {each: QPushButton(STANDARDS[each]) for each in kind.pattern.standards}
        top = QHBoxLayout()
        top.setSpacing(theme.UNIT)
        top.addWidget(self.heading, 1)
        words = QLabel(self.tr("Use:"))
        set_role(words, "label")
        top.addWidget(words)
        for standard, button in self.buttons.items():
            button.setAutoDefault(False)
            button.setAccessibleDescription(self.tr("For all of {photos}").format(photos=count))
            button.clicked.connect(lambda _=False, standard=standard: self._pick(standard))
            top.addWidget(button)
        first = QLabel(f"\u2066{kind.first.path.name}\u2069")
        set_role(first, "label")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, theme.UNIT, 12, theme.UNIT)
        column.setSpacing(theme.UNIT // 2)
        column.addLayout(top)
        column.addWidget(first)
        column.addWidget(self.versions)

    def _pick(self, standard: Standard) -> None:
        for button in self.buttons.values():
            button.setEnabled(False)
        self.picked.emit(self.kind, standard)


def _table(said_by: Mapping[str, Sequence[str]]) -> str:
    """What is said, as HTML: a line for each value, with the standards that say it before it."""
    shown = theme.colours()
    rows = [
        f'<tr><td width="88" style="color:{shown.muted}">{", ".join(names)}</td>'
        f'<td style="color:{shown.text}">{plain(value)}</td></tr>'
        for value, names in said_by.items()
    ]
    return f'<table width="100%" cellpadding="1" cellspacing="0">{"".join(rows)}</table>'


class CopiesDialog(Dialog):
    """Looks through these photos on a worker; a click lets one copy count for all photos of a kind, as one step that can be undone."""

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Copies that differ"), parent)
        self.resize(760, 560)
        self._ids = list(ids)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.UNIT)
        self._cards.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(self._cards)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(inside)
        self.body.addWidget(self.area, 1)
        self.button(self.tr("Close"), "primary").clicked.connect(self.reject)
        self.look()

    @property
    def cards(self) -> list[KindCard]:
        """The kinds that are shown, the most frequent first."""
        items = (self._cards.itemAt(at) for at in range(self._cards.count()))
        return [card for item in items if item and isinstance(card := item.widget(), KindCard)]

    def look(self) -> None:
        """Look through the photos, and show what differs."""
        from captioner.operations.agreeing import alike
        from captioner.progress import finish

        desk, ids = self.session.desk, self._ids
        self.say(self.tr("Looking through the photos…"))
        self.look_up(lambda: finish(alike(desk, ids)), self._show)

    def _show(self, kinds: list[Alike]) -> None:
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for kind in kinds[:CARDS]:
            card = KindCard(kind)
            card.picked.connect(self._pick)
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        self.area.setVisible(bool(kinds))
        photos = {id for kind in kinds for id in kind.ids}
        says = self.tr("XMP, IIM and Exif differ in {photos}. What you pick counts; Write makes all copies say so.")
        nothing = self.tr("Exif, IIM and XMP say the same in {photos}.").format(photos=counted(len(self._ids), "photo"))
        self.say(says.format(photos=counted(len(photos), "photo")) if kinds else nothing)

    def _pick(self, kind: Alike, standard: Standard) -> None:
        from captioner.operations.agreeing import agree

        desk = self.session.desk
        self.ask(lambda: agree(desk, kind.ids, kind.pattern.field, standard), self._picked)

    def _picked(self, changes: Changes) -> None:
        self.session.changed.emit(changes)
        self.look()
