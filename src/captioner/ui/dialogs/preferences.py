"""Preferences: a line for each field of Settings, with the input its type asks for."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QScrollArea, QSlider, QVBoxLayout, QWidget

from captioner.domain.errors import UsageError
from captioner.settings import Settings, save
from captioner.ui.dialogs.choice import Choice
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.look import theme
from captioner.ui.look.roles import set_role
from captioner.ui.photos.sheet import LARGEST, SMALLEST
from captioner.ui.session import Session

Read = Callable[[], Any]


class Size(QSlider):
    """A slider that the wheel leaves alone: it scrolls the preferences."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what is around."""
        event.ignore()


class SettingsDialog(Dialog):
    """Shows the preferences in use; OK keeps them and saves them. Signal: `kept(Settings)`."""

    kept = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Settings"), parent)
        self.resize(520, 640)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, theme.UNIT, 0)
        lines = QWidget()
        lines.setLayout(self._lines)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(lines)
        self.body.addWidget(scroll, 1)
        self._read: dict[str, Read] = {}
        self.inputs: dict[str, QWidget] = {}
        for field in dataclasses.fields(Settings):
            if field.metadata["shown"]:
                self._add(field, getattr(session.desk.settings, field.name))
        self._lines.addStretch(1)
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
        label = self.tr(field.metadata["title"])
        entry, read = self._input(field, value, label)
        entry.setAccessibleName(label)
        entry.setAccessibleDescription(self.tr(field.metadata["says"]))
        self.inputs[field.name] = entry
        self._read[field.name] = read
        if not isinstance(entry, QCheckBox):
            heading = QLabel(label)
            heading.setBuddy(entry)
            self._lines.addWidget(heading)
        self._lines.addWidget(entry)
        note = QLabel(self.tr(field.metadata["says"]))
        note.setWordWrap(True)
        set_role(note, "label")
        self._lines.addWidget(note)
        self._lines.addSpacing(theme.UNIT)

    def _input(self, field: dataclasses.Field[Any], value: Any, label: str) -> tuple[QWidget, Read]:
        words = NAMED[field.name]() if field.name in NAMED else field.metadata["words"]
        if words:
            combo = Choice()
            for choice in [*words, *([value] if value not in words else [])]:
                combo.addItem(self.tr(words.get(choice, choice)), choice)
            combo.setCurrentIndex(combo.findData(value))
            return combo, combo.currentData
        if isinstance(value, bool):
            tick = QCheckBox(label)
            tick.setChecked(value)
            return tick, tick.isChecked
        if isinstance(value, int):
            size = Size(Qt.Orientation.Horizontal)
            size.setRange(SMALLEST, LARGEST)
            size.setValue(value)
            return size, size.value
        line = QLineEdit(value)
        return line, line.text


def _presets() -> dict[str, str]:
    """The export presets there are, by name; none where one of them can't be read, and the name is typed."""
    from captioner.exporting.presets import presets

    try:
        return {preset.name: preset.title for preset in presets()}
    except UsageError:
        return {}


def _house_styles() -> dict[str, str]:
    """The house styles there are, by name, and none of them; none to choose where one can't be read."""
    from captioner.captions.house_styles import house_styles

    try:
        return {"": "As they are", **{style.name: style.title for style in house_styles()}}
    except UsageError:
        return {}


def _templates() -> dict[str, str]:
    """The templates there are, by name, and none of them; none to choose where one can't be read."""
    from captioner.captions.templates import templates

    try:
        return {"": "None", **{template.name: template.title for template in templates()}}
    except UsageError:
        return {}


def _field_sets() -> dict[str, str]:
    """The field sets there are, by name, and the usual one; none to choose where one can't be read."""
    from captioner.ui.editor.field_sets import field_sets

    try:
        return {"": "Usual", **{each.name: each.title for each in field_sets()}}
    except UsageError:
        return {}


NAMED = {
    "export_preset": _presets,
    "field_set": _field_sets,
    "house_style": _house_styles,
    "import_template": _templates,
}
"""Preferences that name a file: what there is to choose from."""
