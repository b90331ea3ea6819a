"""Import: what is about to come in, the one choice to make, progress, and the summary."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from captioner.ui import theme
from captioner.ui.dialogs.dialog import Dialog
from captioner.ui.dialogs.import_summary import ImportSummary
from captioner.ui.look import set_role
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.importing import ImportReport

SHOWN = 5
"""Paths named one by one; more are counted."""


class ImportDialog(Dialog):
    """Imports these files and folders. Closed while it works, it lets the import go on in the activity strip.

    Signal: `open_requested(ids)` when the editor wants to see the new photos.
    """

    open_requested = Signal(object)

    def __init__(self, session: Session, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Import"), parent)
        self.setMinimumWidth(520)
        self._paths = [Path(path) for path in paths]
        self._summary_parent = parent
        self._accepting = False
        names = QLabel("\n".join(named_paths(self._paths)))
        names.setWordWrap(True)
        names.setToolTip("\n".join(str(path) for path in self._paths[:50]))
        self.count = QLabel(self.tr("Looking for pictures…"))
        set_role(self.count, "muted")
        self.accept_stated = QCheckBox(self.tr("Accept what captions state"))
        self.accept_stated.setAccessibleDescription(
            self.tr("Fills empty fields only, and can be undone with the import")
        )
        hint = QLabel(
            self.tr(
                "Date, place, byline and credit that a caption states fill the empty fields at once.\n"
                "Without the tick they are proposed beside each photo. Files are not touched."
            )
        )
        hint.setContentsMargins(3 * theme.UNIT, 0, 0, 0)
        set_role(hint, "label")
        for part in (names, self.count):
            self.body.addWidget(part)
        self.body.addSpacing(theme.UNIT)
        self.body.addWidget(self.accept_stated)
        self.body.addWidget(hint)
        self.body.addStretch(1)
        self.later = self.button(self.tr("Cancel"))
        self.later.clicked.connect(self.reject)
        self.start = self.button(self.tr("Import"), "primary")
        self.start.clicked.connect(self.run)
        session.call(lambda: _count(self._paths), self._counted, lambda error: self.count.setText(str(error)))

    def run(self) -> None:
        """Start the import."""
        from captioner.operations.importing import import_paths

        accept = self.accept_stated.isChecked()
        self.start.hide()
        self.accept_stated.setEnabled(False)
        self.later.setText(self.tr("Go on in the background"))
        work = import_paths(self.session.desk, self._paths, accept=accept)
        job = self.session.run(self.tr("Import"), work, self._done, self._failed)
        self.progress.follow(job)
        self.session.job_ended.connect(lambda ended: self.close() if ended is job else None)

    def _counted(self, count: int) -> None:
        self.count.setText(
            self.tr("{count} pictures").format(count=f"{count:,}") if count else self.tr("No picture there.")
        )
        self.start.setText(self.tr("Import {count}").format(count=f"{count:,}") if count else self.tr("Import"))

    def _done(self, report: ImportReport) -> None:
        summary = ImportSummary(self.session, report, self._summary_parent)
        summary.open_requested.connect(self.open_requested)
        summary.open()

    def _failed(self, error: BaseException) -> None:
        self.session.failed.emit(str(error))


def named_paths(paths: Sequence[Path]) -> list[str]:
    """The first paths by name, and how many more there are."""
    lines = [str(path) for path in paths[:SHOWN]]
    return [*lines, f"and {len(paths) - SHOWN:,} more"] if len(paths) > SHOWN else lines


def _count(paths: Sequence[Path]) -> int:
    from captioner.importing.scan import pictures

    return sum(1 for _ in pictures(path for path in paths if path.exists()))
