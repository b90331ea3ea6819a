"""The fields that an editor looks into on occasion only, of one photo: made when they are first asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from captioner.domain.errors import BadValue
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo
from captioner.domain.values import Value
from captioner.ui.editor.form import Form


class MoreFields(QDialog):
    """Every field of a photo but those `shown` in the editor's form; `values` are those that were changed."""

    def __init__(self, photo: Photo, shown: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("More fields of {name}").format(name=photo.path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Form(field for name, field in FIELDS.items() if name not in shown)
        for name, row in self.form.rows.items():
            row.show_value(photo.current[name], photo.embedded[name])
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # words, as on all other buttons
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.form)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addWidget(self.buttons)
        self.resize(640, 720)

    @property
    def values(self) -> Mapping[str, Value]:
        """The changed fields; raises BadValue for one that can't hold what was typed."""
        return {name: row.input.value() for name, row in self.form.rows.items() if row.input.touched}

    def accept(self) -> None:
        """Close, unless a field can't hold what was typed: it says so beneath, and is gone to."""
        try:
            _ = self.values
        except BadValue:
            wrong = next(row for row in self.form.rows.values() if row.input.problem())
            wrong.refresh()
            wrong.rest()
            return
        super().accept()
