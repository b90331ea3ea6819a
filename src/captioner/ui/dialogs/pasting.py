"""Paste metadata with a choice: which of the copied fields the photos selected are given, tick by tick."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import counted
from captioner.ui.look.roles import set_role
from captioner.ui.session import Session
from captioner.ui.text import said

LONGEST = 160
"""Characters shown of a value."""


class PasteDialog(Dialog):
    """Accepted when the fields `chosen` are to be pasted onto so many photos; `ticked` are those that are ticked at first."""

    def __init__(
        self,
        session: Session,
        copied: PhotoMetadata,
        ticked: Collection[str],
        count: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, session.tr("Paste metadata"), parent)
        self.resize(620, 560)
        self.say(self.tr("What is ticked takes the place of what the photos say."))
        self.ticks = {name: QCheckBox(told(FIELDS[name].label)) for name in copied.filled()}
        for name, tick in self.ticks.items():
            tick.setChecked(name in ticked)
            tick.setAccessibleDescription(said(copied[name]))
            tick.toggled.connect(self._count)
        every = self.button(self.tr("Tick all"), lead=True)
        every.clicked.connect(lambda: self._tick(True))
        none = self.button(self.tr("Tick none"))
        self.footer.insertWidget(1, none)
        none.clicked.connect(lambda: self._tick(False))
        self.button(self.tr("Cancel")).clicked.connect(self.reject)
        self.paste = self.button(self.tr("Paste onto {photos}").format(photos=counted(count, "photo")), "primary")
        self.paste.clicked.connect(self.accept)
        self._build(copied)
        self._count()

    @property
    def chosen(self) -> list[str]:
        """The names of the fields that are ticked, in the order of the form."""
        return [name for name, tick in self.ticks.items() if tick.isChecked()]

    def _build(self, copied: PhotoMetadata) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.UNIT, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.UNIT)
        grid.setVerticalSpacing(theme.UNIT)
        grid.setColumnStretch(1, 1)
        for row, (name, tick) in enumerate(self.ticks.items()):
            text = said(copied[name])
            value = QLabel(text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            set_role(value, "muted")
            grid.addWidget(tick, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.body.addWidget(area, 1)

    def _tick(self, ticked: bool) -> None:
        for tick in self.ticks.values():
            tick.setChecked(ticked)

    def _count(self) -> None:
        self.paste.setEnabled(bool(self.chosen))
