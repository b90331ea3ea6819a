"""The list of what the checks found: check by check with counts, the findings of one check, and its repair for all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QToolButton, QVBoxLayout, QWidget

from captioner.domain.findings import Finding, Severity
from captioner.domain.iptc import FIELDS
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.finding_lines import SIGNS, WORDS, why
from captioner.ui.inspection import Inspection
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import counted, number
from captioner.ui.look.roles import set_role
from captioner.ui.one_step import in_one_step
from captioner.ui.session import Session

LIST_WIDTH = 300
SHOWN = 1000
"""Findings of one check that are listed; the contact sheet shows the photos of all."""
PLURALS = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.NOTE: "Notes"}


class FindingsDialog(Dialog):
    """Stays open beside the work and follows it.

    Signals: `go_requested(photo, field)`, `show_requested(title, ids)` for the contact sheet, `undo_requested`.
    """

    go_requested = Signal(int, str)
    show_requested = Signal(str, object)
    undo_requested = Signal()

    def __init__(self, session: Session, inspection: Inspection, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Problems"), parent)
        self.resize(880, 600)
        self._inspection = inspection
        self._checks: list[str] = []
        self._shown: list[Finding] = []
        self._fixing = self._listed = False
        self._titles = Lines(self)
        self._lines = Lines(self)
        self.checks = _list(self._titles, self.tr("Checks"))
        self.checks.setFixedWidth(LIST_WIDTH)
        self.checks.selectionModel().currentChanged.connect(lambda _: self._show_check())
        self.found = _list(self._lines, self.tr("Findings"))
        self.found.activated.connect(self._go)
        self.severities = {severity: self._chip(severity) for severity in Severity}
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        set_role(self.reason, "muted")
        self._build()
        inspection.changed.connect(self.refresh)
        inspection.check()
        self.refresh()

    @property
    def check(self) -> str:
        """The check whose findings are listed, "" for none."""
        row = self.checks.currentIndex().row()
        return self._checks[row] if 0 <= row < len(self._checks) else ""

    def refresh(self) -> None:
        """Show what was found by now; the check that was chosen stays chosen."""
        from captioner.checks import CHECKS

        chosen = self.check
        wanted = {severity for severity, chip in self.severities.items() if chip.isChecked()}
        everything = [finding for said in self._inspection.found.values() for finding in said]
        for severity, count in Counter(finding.severity for finding in everything).items():
            self.severities[severity].setText(self._label(severity, count))
        for severity in set(Severity) - {finding.severity for finding in everything}:
            self.severities[severity].setText(self._label(severity, 0))
        self._found: dict[str, list[Finding]] = {}
        for finding in everything:
            if finding.severity in wanted:
                self._found.setdefault(finding.check, []).append(finding)
        self._checks = [name for name in CHECKS if name in self._found]
        self._checks.sort(key=lambda name: min(list(Severity).index(f.severity) for f in self._found[name]))
        self._titles.setStringList([self._title(name) for name in self._checks])
        self._say_state(len(everything), bool(self._checks))
        if self._checks:
            row = self._checks.index(chosen) if chosen in self._checks else 0
            self.checks.setCurrentIndex(self._titles.index(row))
        self._show_check()

    def _say_state(self, count: int, any_shown: bool) -> None:
        photos = len(self._inspection.found)
        if self._inspection.running and not count:
            said = self.tr("Checking…")
        elif not count:
            said = self.tr("No problems: the checks found nothing to say.")
        else:
            found = counted(count, "finding")
            said = self.tr("{findings} in {photos}").format(findings=found, photos=counted(photos, "photo"))
            if self._inspection.running:
                said = self.tr("{said}; checking what changed…").format(said=said)
        self.say(said)
        for part in (self.checks, self.found, self.reason):
            part.setVisible(any_shown)
        for chip in self.severities.values():
            chip.setVisible(bool(count))
        if any_shown and not self._listed:
            self.checks.setFocus(Qt.FocusReason.OtherFocusReason)
        self._listed = any_shown
        self._nothing.setVisible(not any_shown)
        self._nothing.setText(self.tr("Nothing of that severity") if count else "")

    def _show_check(self) -> None:
        """List the findings of the chosen check, the gravest first; the finding that was chosen stays so."""
        name, row = self.check, self.found.currentIndex().row()
        found = sorted(self._found.get(name, ()), key=lambda f: (list(Severity).index(f.severity), f.photo))
        self._shown = found[:SHOWN]
        names = self._names([f.photo for f in self._shown])
        lines = [self._line(finding, names.get(finding.photo, "")) for finding in self._shown]
        if len(found) > SHOWN:
            lines.append(
                self.tr("… and {count} more: show them in the contact sheet").format(count=number(len(found) - SHOWN))
            )
        if lines != self._lines.stringList():
            self._lines.setStringList(lines)
            if self._shown:
                self.found.setCurrentIndex(self._lines.index(min(max(row, 0), len(self._shown) - 1)))
        self.reason.setText(why(name))
        mendable = len({finding.photo for finding in found if finding.fix})
        self.fix.setText(self.tr("Fix all {count}").format(count=number(mendable)) if mendable else self.tr("Fix all"))
        self.fix.setToolTip(
            self.tr("Mend {photos}, in one step that can be undone").format(photos=counted(mendable, "photo"))
            if mendable
            else self.tr("What this check finds only a person can mend")
        )
        self.fix.setEnabled(bool(mendable) and not self._fixing)
        self.sheet.setEnabled(bool(found))

    def _names(self, ids: Sequence[int]) -> dict[int, str]:
        photos = self.session.desk.catalog.photos(list(dict.fromkeys(ids)))
        return {photo.id: photo.path.name for photo in photos}

    def _title(self, name: str) -> str:
        from captioner.checks import CHECKS

        found = self._found[name]
        gravest = min((f.severity for f in found), key=list(Severity).index)
        return f"{SIGNS[gravest]} {self.tr(CHECKS[name].TITLE)}  {number(len(found))}"

    def _line(self, finding: Finding, name: str) -> str:
        label = told(FIELDS[finding.field].label) if finding.field in FIELDS else finding.field
        message = told(finding.message)
        said = message if label.casefold() in message.casefold() else f"{label}: {message}"
        return f"{SIGNS[finding.severity]} {self.tr(WORDS[finding.severity])}  {name}  {said}"

    def _label(self, severity: Severity, count: int) -> str:
        return f"{SIGNS[severity]} {self.tr(PLURALS[severity])} {number(count)}"

    def _go(self, index: QModelIndex) -> None:
        """Enter or a double click: to the field that the finding speaks of; behind the last, to all in the contact sheet."""
        if index.row() < len(self._shown):
            finding = self._shown[index.row()]
            self.go_requested.emit(finding.photo, finding.field)
        else:
            self._show_in_sheet()

    def _show_in_sheet(self) -> None:
        from captioner.checks import CHECKS

        ids = dict.fromkeys(finding.photo for finding in self._found.get(self.check, ()))
        self.show_requested.emit(self.tr(CHECKS[self.check].TITLE), list(ids))

    def _fix_all(self) -> None:
        """Have the check mend all it can, as one undoable step on a worker."""
        from captioner.operations import checking

        name, desk = self.check, self.session.desk
        ids = sorted({finding.photo for finding in self._found[name] if finding.fix})
        self._fixing = True
        self.fix.setEnabled(False)

        def done(count: int) -> None:
            self._fixing = False
            photos = counted(count, "photo")
            self.session.message.emit(self.tr("Mended: {photos}; Undo takes it back.").format(photos=photos))
            self._inspection.check()

        title = self.fix.text()
        job = self.session.run(
            title,
            in_one_step(lambda: checking.fix(desk, name, ids), len(ids)),
            self.while_open(lambda outcome: done(len(outcome.changes.photos))),
        )
        self.progress.follow(job)

    def _chip(self, severity: Severity) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setChecked(severity is not Severity.NOTE)
        chip.setText(self._label(severity, 0))
        chip.toggled.connect(lambda _: self.refresh())
        return chip

    def _build(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(theme.UNIT)
        for chip in self.severities.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        self.body.addLayout(chips)
        self._nothing = QLabel()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._nothing, "muted")
        right = QVBoxLayout()
        right.addWidget(self.reason)
        right.addWidget(self.found, 1)
        halves = QHBoxLayout()
        halves.setSpacing(2 * theme.UNIT)
        halves.addWidget(self.checks)
        halves.addLayout(right, 1)
        self.body.addLayout(halves, 1)
        self.body.addWidget(self._nothing, 1)
        undo = self.button(self.tr("Undo"), lead=True)
        undo.clicked.connect(self.undo_requested)
        self.fix = self.button(self.tr("Fix all"))
        self.fix.clicked.connect(self._fix_all)
        self.sheet = self.button(self.tr("Show in contact sheet"))
        self.sheet.clicked.connect(self._show_in_sheet)
        close = self.button(self.tr("Close"))
        close.clicked.connect(self.reject)


class Lines(QStringListModel):
    """Lines of text; the tool tip says again what may be cut short."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, whatever is asked of it in words."""
        return super().data(index, Qt.ItemDataRole.DisplayRole if role == Qt.ItemDataRole.ToolTipRole else role)


def _list(model: QStringListModel, name: str) -> QListView:
    view = QListView()
    view.setModel(model)
    view.setUniformItemSizes(True)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setAccessibleName(name)
    return view
