"""Asks before undo or redo changes files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from captioner.domain.iptc import FIELDS
from captioner.ui.actions.steps import fields_in_words
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.dialogs.importing import named_paths
from captioner.ui.look.counted import counted
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.catalog.written_files import WrittenStep

NAMED = 500
"""Photos of a step that are looked up for their names; nobody reads more."""


class UnwriteDialog(Dialog):
    """Says which files a step that wrote them would change, and back to what; accepted when it shall. Enter presses Cancel."""

    def __init__(self, session: Session, step: WrittenStep, back: bool, parent: QWidget | None = None) -> None:
        title = session.tr("Undo write") if back else session.tr("Write again")
        super().__init__(session, title, parent)
        files = counted(len(step.files), "file")
        fields = fields_in_words([name for name in FIELDS if any(name in file.values for file in step.files)])
        says = (
            self.tr(
                "{files} will say again what they said before: {fields}. The catalogue keeps your words, unwritten."
            )
            if back
            else self.tr("{files} will say once more what the catalogue says: {fields}.")
        )
        self.say(says.format(files=files, fields=fields))
        self._names = QLabel()
        self._names.setWordWrap(True)
        self.body.addWidget(self._names)
        self.body.addStretch(1)
        self.go = self.button(title, "danger")
        self.go.clicked.connect(self.accept)
        self.cancel = self.button(self.tr("Cancel"), "primary")
        self.cancel.clicked.connect(self.reject)
        self.resize(480, 240)
        desk, ids = session.desk, [file.photo for file in step.files[:NAMED]]
        self.ask(lambda: [photo.path for photo in desk.catalog.photos(ids)], self._show)

    def _show(self, paths: list[Path]) -> None:
        self._names.setText("\n".join(named_paths(paths)))
