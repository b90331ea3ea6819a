"""Preferences: a line for each field of Settings, with the input its type asks for."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from captioner.settings import Settings, save
from captioner.ui import theme
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.look import set_role
from captioner.ui.session import Session

Read = Callable[[], Any]


class Choice(QComboBox):
    """A choice among a few words, with an arrow in the colour of the theme."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and the arrow that its style leaves out."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.colour("muted"))
        trailing = Qt.AlignmentFlag.AlignRight if self.isLeftToRight() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(8, 0, -8, 0), trailing | Qt.AlignmentFlag.AlignVCenter, "▾")


class SettingsDialog(Dialog):
    """Shows the preferences in use; OK keeps them and saves them. Signal: `kept(Settings)`."""

    kept = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Settings"), parent)
        self.setMinimumWidth(460)
        self._read: dict[str, Read] = {}
        self.inputs: dict[str, QWidget] = {}
        for field in dataclasses.fields(Settings):
            self._add(field, getattr(session.desk.settings, field.name))
        self.body.addStretch(1)
        self.button(self.tr("Cancel")).clicked.connect(self.reject)
        self.button(self.tr("OK"), "primary").clicked.connect(self.accept)

    def accept(self) -> None:
        """Use the preferences as they stand here from now on, and save them on a worker."""
        desk = self.session.desk
        made = dataclasses.replace(desk.settings, **{name: read() for name, read in self._read.items()})
        if made != desk.settings:
            desk.settings = made
            self.session.call(lambda: save(made), lambda _: None)
            self.kept.emit(made)
        super().accept()

    def _add(self, field: dataclasses.Field[Any], value: Any) -> None:
        label = field.name.replace("_", " ").capitalize()
        entry, read = self._input(field, value, label)
        entry.setAccessibleName(label)
        entry.setToolTip(field.metadata.get("says", ""))
        self.inputs[field.name] = entry
        self._read[field.name] = read
        if not isinstance(entry, QCheckBox):
            heading = QLabel(label)
            set_role(heading, "label")
            heading.setBuddy(entry)
            self.body.addWidget(heading)
        self.body.addWidget(entry)
        if says := field.metadata.get("says"):
            note = QLabel(says)
            note.setWordWrap(True)
            set_role(note, "label")
            self.body.addWidget(note)
        self.body.addSpacing(theme.UNIT)

    def _input(self, field: dataclasses.Field[Any], value: Any, label: str) -> tuple[QWidget, Read]:
        choices = field.metadata.get("choices", ())
        if choices:
            combo = Choice()
            combo.addItems([*choices, *([value] if value not in choices else [])])
            combo.setCurrentText(value)
            return combo, combo.currentText
        if isinstance(value, bool):
            tick = QCheckBox(label)
            tick.setChecked(value)
            return tick, tick.isChecked
        if isinstance(value, int):
            number = QSpinBox()
            number.setRange(1, 100_000)
            number.setValue(value)
            return number, number.value
        line = QLineEdit(value)
        return line, line.text
