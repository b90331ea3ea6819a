"""Import: what is about to come in, and the choices to make; the summary when it is done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from captioner.settings import Settings
from captioner.ui.dialogs.choice import Choice
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.dialogs.import_summary import ImportSummary
from captioner.ui.look import theme
from captioner.ui.look.counted import counted, number
from captioner.ui.look.roles import set_role
from captioner.ui.session import Session

__all__ = ["ImportDialog", "ImportSummary"]

SHOWN = 5
"""Paths named one by one; more are counted."""


class ImportDialog(Dialog):
    """Asks how to import these files and folders; accepted when the import shall start. Counts the pictures on a worker."""

    def __init__(self, session: Session, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Import"), parent)
        self.setMinimumWidth(520)
        paths = [Path(path) for path in paths]
        names = QLabel("\n".join(named_paths(paths)))
        names.setWordWrap(True)
        names.setToolTip("\n".join(str(path) for path in paths[:50]))
        self.count = QLabel(self.tr("Looking for pictures…"))
        set_role(self.count, "muted")
        self.stated = QCheckBox(self.tr("Accept what captions state"))
        self.stated.setAccessibleDescription(self.tr("Fills empty fields only, and can be undone with the import"))
        hint = QLabel(
            self.tr(
                "Date, place, byline and credit that a caption states fill the empty fields at once.\n"
                "Without the tick they are proposed beside each photo. Files are not touched."
            )
        )
        hint.setContentsMargins(3 * theme.UNIT, 0, 0, 0)
        set_role(hint, "label")
        self.body.addWidget(names)
        self.body.addWidget(self.count)
        self.body.addSpacing(theme.UNIT)
        self.body.addWidget(self.stated)
        self.body.addWidget(hint)
        self.body.addSpacing(theme.UNIT)
        self.body.addLayout(self._letters())
        self.body.addStretch(1)
        self.button(self.tr("Cancel")).clicked.connect(self.reject)
        self.start = self.button(self.tr("Import"), "primary")
        self.start.clicked.connect(self.accept)
        self.look_up(lambda: _count(paths), self._counted)

    @property
    def accept_stated(self) -> bool:
        """Whether what the captions state is to be accepted with the import."""
        return self.stated.isChecked()

    @property
    def charset(self) -> str:
        """The charset chosen for captions that do not say theirs; "" for that of the settings."""
        return str(self.letters.currentData())

    def _letters(self) -> QHBoxLayout:
        words = Settings.__dataclass_fields__["undeclared_charset"].metadata["words"]
        self.letters = Choice()
        self.letters.addItem(self.tr("As in the settings"), "")
        for charset, said in words.items():
            self.letters.addItem(self.tr(said), charset)
        self.letters.setToolTip(
            self.tr("Choose where captions of an earlier import look garbled: photos already here are read again too")
        )
        label = QLabel(self.tr("Letters of older captions"))
        label.setBuddy(self.letters)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.letters)
        row.addStretch(1)
        return row

    def _counted(self, count: int) -> None:
        pictures = counted(count, "picture")
        self.count.setText(pictures if count else self.tr("No picture there."))
        self.start.setText(self.tr("Import {count}").format(count=number(count)) if count else self.tr("Import"))


def named_paths(paths: Sequence[Path]) -> list[str]:
    """The first paths by name, and how many more there are."""
    lines = [str(path) for path in paths[:SHOWN]]
    rest = QCoreApplication.translate("ImportDialog", "and {count} more").format(count=number(len(paths) - SHOWN))
    return [*lines, rest] if len(paths) > SHOWN else lines


def _count(paths: Sequence[Path]) -> int:
    from captioner.importing.scan import pictures

    return sum(1 for _ in pictures(path for path in paths if path.exists()))
