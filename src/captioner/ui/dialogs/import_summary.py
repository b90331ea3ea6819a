"""What an import did: the numbers, each file that failed with its reason, and the ways on from here."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QWidget

from captioner.domain.changes import Changes
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import number
from captioner.ui.look.roles import set_role
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.importing import ImportReport


SEEN = 8
"""Lines of failures that are seen without scrolling."""


class ImportSummary(Dialog):
    """Shown when an import has ended. Signal: `open_requested(ids)` for the new photos."""

    open_requested = Signal(object)

    def __init__(self, session: Session, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Import finished"), parent)
        self.setMinimumWidth(560)
        self._report = report
        numbers, attention = summary_lines(report)
        self.say("\n".join(line for line in (numbers, attention) if line))
        self.failures = QListWidget()
        self.failures.setAccessibleName(self.tr("Files that could not be read, or only in part"))
        self.failures.setWordWrap(True)
        self.failures.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.failures.addItems([f"✕ {failure.path.name}: {told(failure.reason)}" for failure in report.failed])
        self.failures.addItems([f"! {flaw.path.name}: {told(flaw.reason)}" for flaw in report.flawed])
        for row, failure in enumerate([*report.failed, *report.flawed]):
            self.failures.item(row).setToolTip(str(failure.path))
        self.failures.setVisible(self.failures.count() > 0)
        seen = range(min(self.failures.count(), SEEN))
        self.failures.setMinimumHeight(sum(self.failures.sizeHintForRow(row) for row in seen) + 2 * theme.UNIT)
        self.body.addWidget(self.failures)
        advice = QLabel(
            self.tr("What could not be read was left out: put it right or have it sent again, and import again.")
        )
        advice.setWordWrap(True)
        set_role(advice, "label")
        advice.setVisible(bool(report.failed))
        self.body.addWidget(advice)
        self.undo = self.button(self.tr("Undo import"), "quiet", lead=True)
        self.undo.setToolTip(self.tr("Until something else is done"))
        self._check_undo()
        self.undo.clicked.connect(self._undo)
        self.save = self.button(self.tr("Save report…"))
        self.save.clicked.connect(self._ask_where)
        self.close_button = self.button(self.tr("Close"), "" if report.added else "primary")
        self.close_button.clicked.connect(self.reject)
        self.show_new = self.button(self.tr("Open new photos"), "primary" if report.added else "")
        self.show_new.setEnabled(bool(report.added))
        self.show_new.clicked.connect(self._open)
        session.changed.connect(self._check_undo)

    def save_report(self, file: Path) -> None:
        """Write the summary and every failure with its full path as text; says so, or why not."""
        lines = [
            *summary_lines(self._report),
            *(f"{f.path}: {told(f.reason)}" for f in [*self._report.failed, *self._report.flawed]),
        ]
        text = "\n".join(line for line in lines if line) + "\n"
        try:
            file.write_text(text, encoding="utf-8", errors="surrogateescape")
        except OSError as error:
            says = self.tr("{name}: the report can't be saved ({reason}).")
            self.session.failed.emit(says.format(name=file.name, reason=error.strerror))
        else:
            self.session.message.emit(self.tr("The report is saved as {name}.").format(name=file.name))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save report"), "import.txt")
        if name:
            self.save_report(Path(name))

    def _open(self) -> None:
        self.open_requested.emit(list(self._report.added))
        self.accept()

    def _undo(self) -> None:
        from captioner.operations import editing

        desk, steps = self.session.desk, self._report.steps
        self.session.perform_later(lambda: editing.undo_steps(desk, steps), self._undone)
        self.accept()

    def _undone(self, changes: Changes) -> None:
        if not changes:
            self.session.message.emit(self.tr("Nothing was undone: something else was done since this import."))

    def _check_undo(self) -> None:
        """Once something else was done, this import is no longer what undo takes back."""
        steps = self._report.steps
        self.undo.setEnabled(bool(steps) and self.session.desk.catalog.undo_step == max(steps))


def summary_lines(report: ImportReport) -> tuple[str, str]:
    """The numbers in one line, and in another what needs a look."""
    numbers = {
        _tr("{n} updated"): report.updated,
        _tr("{n} known already"): report.unchanged,
        _tr("{n} the same picture as another"): report.same_picture,
    }
    attention = {
        _tr("{n} without a date"): report.no_date,
        _tr("{n} with a flaw"): len(report.flawed),
        _tr("{n} unreadable"): len(report.failed),
    }
    always = [
        _tr("{n} found").format(n=number(report.found)),
        _tr("{n} added").format(n=number(report.imported)),
    ]
    return " · ".join([*always, *_counts(numbers)]), " · ".join(_counts(attention))


def _counts(counts: Mapping[str, int]) -> list[str]:
    """What there is any of, each with its number."""
    return [says.format(n=number(count)) for says, count in counts.items() if count]


def _tr(text: str) -> str:
    return QCoreApplication.translate("import_summary", text)
