"""What the checks say of one field, below it: a line a finding, by sign and word, with its reason and its repair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from captioner.domain.findings import Finding, Severity
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.roles import set_role

SIGNS: Mapping[Severity, str] = MappingProxyType({Severity.ERROR: "✕", Severity.WARNING: "▲", Severity.NOTE: "◦"})
"""The sign of each severity; its word stands beside it."""

WORDS: Mapping[Severity, str] = MappingProxyType(
    {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.NOTE: "Note"}
)
_ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "label"}


def why(check: str) -> str:
    """Why a check is made, in a sentence; empty for a check that is gone."""
    from captioner.checks import CHECKS

    return told(CHECKS[check].WHY) if check in CHECKS else ""


def in_words(finding: Finding) -> str:
    """A finding as a line of text."""
    return f"{SIGNS[finding.severity]} {_tr(WORDS[finding.severity])}: {told(finding.message)}"


class FindingLines(QWidget):
    """The findings of one field. Signals: `fix_wanted(Finding)`, `grown(QWidget)` when there is a button more."""

    fix_wanted = Signal(object)
    grown = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._lines: list[FindingLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.UNIT // 2)
        self.setAccessibleName(_tr("Findings"))
        self.hide()

    @property
    def text(self) -> str:
        """All that is said, a line a finding."""
        return "\n".join(map(in_words, self._findings))

    @property
    def lines(self) -> list[FindingLine]:
        """The lines that are shown, in order."""
        return list(self._lines)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings, the gravest first."""
        wanted = tuple(sorted(findings, key=lambda finding: list(Severity).index(finding.severity)))
        if wanted == self._findings:
            return
        self._findings = wanted
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self._lines = [self._line(finding) for finding in wanted]
        self.setVisible(bool(wanted))

    def explain(self) -> bool:
        """Say why the checks are made, below each finding; whether there was a reason that was not said yet."""
        hidden = [line for line in self._lines if line.reason.isHidden() and line.reason.text()]
        for line in hidden:
            line.reason.show()
        return bool(hidden)

    def _line(self, finding: Finding) -> FindingLine:
        line = FindingLine(finding)
        self._column.addWidget(line)
        if line.fix:
            line.fix.clicked.connect(lambda: self.fix_wanted.emit(finding))
            self.grown.emit(line.fix)
        return line


class FindingLine(QWidget):
    """One finding: what was found, its reason (hidden until asked for), and the button that mends it where its check can."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.words = QLabel(in_words(finding))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        set_role(self.words, _ROLES[finding.severity])
        self.reason = QLabel(why(finding.check))
        self.reason.setWordWrap(True)
        set_role(self.reason, "label")
        self.reason.hide()
        if self.reason.text():
            self.setToolTip(_tr("{reason} (F1)").format(reason=self.reason.text()))
        self.words.setAccessibleDescription(self.reason.text())
        self.fix: QPushButton | None = None
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT // 2)
        row.addWidget(self.words, 1)
        if finding.fix:
            self.fix = QPushButton(_tr("Fix"))
            set_role(self.fix, "small")
            self.fix.setAccessibleName(_tr("Fix: {message}").format(message=told(finding.message)))
            self.fix.setToolTip(_tr("Mend this; Undo takes it back"))
            row.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.reason)


def _tr(text: str) -> str:
    return QCoreApplication.translate("findings", text)
