"""Write to files: the change before it happens, what stands against it, and afterwards what became of each photo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from captioner.domain.errors import UsageError
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import State
from captioner.ui.dialogs.changes import ChangeList, Line, PhotoLine, change_lines, conflict_lines
from captioner.ui.dialogs.conflict import ConflictCard
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.dialogs.signed import SignedChoice
from captioner.ui.frame.closing import Begun
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import counted, listed, number
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.jobs import Job
    from captioner.metadata import Sidecar
    from captioner.operations.conflicts import Side
    from captioner.operations.surveying import PendingWrite, Survey
    from captioner.operations.writing import WriteReport, WriteResult

CARDS = 20
"""Conflicts that can be settled in this dialog at once; others follow as these are settled."""


class WriteDialog(Dialog):
    """Shows what writing these photos (None: all with something to write) would change, and writes when told to.

    Files are compared on a worker; photos in conflict are settled here or left out. All photos are counted and written, the first
    some hundred of each kind are listed. Closing it while it compares ends that; while it writes, the work goes on in the
    activity strip.
    """

    def __init__(self, session: Session, ids: Sequence[int] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Write to files"), parent)
        self.resize(820, 640)
        self._ids = None if ids is None else list(ids)
        self._survey: Survey | None = None
        self._looking: Job | None = None
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.UNIT)
        self._cards.setContentsMargins(0, 0, 0, 0)
        cards = QWidget()
        cards.setLayout(self._cards)
        self.conflicts = QScrollArea()
        self.conflicts.setWidgetResizable(True)
        self.conflicts.setFrameShape(QFrame.Shape.NoFrame)
        self.conflicts.setWidget(cards)
        self.conflicts.hide()
        self.changes = ChangeList()
        self.sidecar = QCheckBox(self.tr("Where a file can't be changed, write a sidecar (.xmp) beside it"))
        self.sidecar.setChecked(session.desk.settings.sidecars != "never")
        self.sidecar.toggled.connect(lambda _: self._count())
        self.sidecar.hide()
        self.signed = SignedChoice(_can_sign(session))
        self.signed.changed.connect(self._count)
        self.body.addWidget(self.conflicts, 2)
        self.body.addWidget(self.changes, 1)
        self.body.addWidget(self.sidecar)
        self.body.addWidget(self.signed)
        self.cancel = self.button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.settle = self.button(self.tr("Settle conflicts…"), "primary")
        self.settle.clicked.connect(self._look_again)
        self.settle.hide()
        self.aside = self.button("")
        self.aside.clicked.connect(self._write_aside)
        self.aside.hide()
        self._refused: list[int] = []
        self.write = self.button(self.tr("Write now"), "primary")
        self.write.clicked.connect(self._write)
        self.look()

    def look(self) -> None:
        """Compare catalogue and files, on a worker; conflicts that are found are remembered, settled here or not."""
        from captioner.operations.surveying import survey

        self.write.setEnabled(False)
        self.say(self.tr("Comparing with the files…"))
        work = survey(self.session.desk, self._ids)
        done, failed = self.while_open(self._show), self.while_open(self._failed)
        self._looking = self.session.run(self.tr("Compare with files"), work, done, failed)
        self.progress.follow(self._looking)

    def done(self, result: int) -> None:
        """Close; nobody waits for the comparison any more."""
        if self._looking:
            self._looking.cancel()
        super().done(result)

    def ready(self) -> Sequence[int]:
        """The ids of the photos that Write would write now."""
        if self._survey is None:
            return []
        aside = self._survey.aside if self.sidecar.isChecked() else self._survey.aside[:0]
        signed = self._survey.signed if self.signed.written() else self._survey.signed[:0]
        return self._survey.ready + aside + signed

    def _show(self, survey: Survey) -> None:
        self._looking = None
        self._survey = survey
        self._show_conflicts([p for p in survey.shown if p.conflicts])
        self.sidecar.setVisible(bool(survey.aside) and not self._always_aside())
        self.signed.show_number(len(survey.signed))
        lines = [line for p in sorted(survey.shown, key=_rank) if not p.conflicts for line in pending_lines(p)]
        self.changes.show_lines(lines)
        self.changes.setVisible(bool(lines) or not survey.conflicts)
        self._count()

    def _show_conflicts(self, pending: list[PendingWrite]) -> None:
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for one in pending[:CARDS]:
            card = ConflictCard(one.photo, one.conflicts)
            card.chosen.connect(self._settle)
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        self.conflicts.setVisible(bool(pending))

    def _settle(self, photo_id: int, side: Side) -> None:
        from captioner.operations.conflicts import resolve

        desk = self.session.desk
        self.ask(lambda: resolve(desk, photo_id, side), self._settled)

    def _settled(self, changes: object) -> None:
        self.session.changed.emit(changes)
        self.look()

    def _count(self) -> None:
        survey = self._survey
        if survey is None:
            return
        beside = len(survey.aside) if self.sidecar.isChecked() else 0
        signed = self.signed.written()
        photos = len(survey.ready) + beside + signed
        fields = survey.ready_fields + (survey.aside_fields if beside else 0) + (survey.signed_fields if signed else 0)
        conflicts, refused = survey.conflicts, survey.lost + len(survey.aside) - beside
        parts = [
            listed((counted(photos, "photo"), counted(fields, "field"))) if photos else "",
            self._aside_in_words(photos if self._always_aside() else beside),
            self.signed.in_words(),
            self.tr("{count} in conflict: choose whose words stand").format(count=number(conflicts))
            if conflicts
            else "",
            self.tr("{count} can't be written").format(count=number(refused)) if refused else "",
        ]
        something = bool(photos or conflicts or refused or survey.signed)
        self.say(" · ".join(part for part in parts if part) if something else self.tr("Nothing left to write."))
        now = self.tr("Write {count} now") if photos else self.tr("Write now")
        self.write.setText(now.format(count=number(photos)))
        self.write.setEnabled(photos > 0)
        if not (photos or conflicts or survey.aside):
            self.cancel.setText(self.tr("Close"))

    def _write(self) -> None:
        from captioner.metadata import Sidecar

        sidecar = Sidecar.REFUSED if self.sidecar.isChecked() else Sidecar.NEVER
        self._write_by(Sidecar.ALWAYS if self._always_aside() else sidecar, self.ready())

    def _write_aside(self) -> None:
        """Write what was refused, for reasons that only a write finds, into sidecars."""
        from captioner.metadata import Sidecar

        self.aside.setEnabled(False)
        self._write_by(Sidecar.REFUSED, self._refused)

    def _write_by(self, sidecar: Sidecar, ids: Sequence[int]) -> None:
        from captioner.operations.desk import write_policy
        from captioner.operations.writing import write_back

        desk = self.session.desk
        try:
            policy = write_policy(desk.settings, sidecar, self.signed.policy)
        except UsageError as error:
            self.say(told(str(error)), "error")
            return
        self.write.setEnabled(False)
        self.sidecar.setEnabled(False)
        self.signed.setEnabled(False)
        self.cancel.setText(self.tr("Close"))
        work = write_back(desk, ids, policy)
        done, failed = self.while_open(self._written), self.while_open(self._failed)
        title = self.tr("Write to files")
        self.progress.follow(self.session.run(title, work, done, failed, begun=Begun(title)))

    def _aside_in_words(self, count: int) -> str:
        return self.tr("{count} into a sidecar").format(count=number(count)) if count else ""

    def _always_aside(self) -> bool:
        """Whether the user wants no picture changed, whatever it is."""
        return self.session.desk.settings.sidecars == "always"

    def _written(self, report: WriteReport) -> None:
        self.write.hide()
        self.sidecar.hide()
        self.signed.hide()
        self._refused = [each.photo.id for each in report.results if each.refused]
        self.aside.setText(self.tr("Write {count} into sidecars").format(count=number(len(self._refused))))
        self.aside.setVisible(bool(self._refused))
        self.aside.setEnabled(True)
        self.settle.setVisible(report.conflicts > 0)
        self.settle.setDefault(report.conflicts > 0)
        self.say(written_in_words(report))
        self.changes.show_lines([line for r in sorted(report.results, key=_result_rank) for line in result_lines(r)])

    def _look_again(self) -> None:
        self.settle.hide()
        self.aside.hide()
        self.write.show()
        self.write.setDefault(True)
        self.sidecar.setEnabled(True)
        self.signed.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        self.look()

    def _failed(self, error: BaseException) -> None:
        self.say(told(str(error)), "error")


def pending_lines(pending: PendingWrite) -> list[Line]:
    """One photo's change, or why there is none."""
    if pending.photo.state is State.MISSING:
        return [PhotoLine(pending.photo, State.MISSING, _tr("bring it back, or remove the photo from the catalogue"))]
    state = State.READ_ONLY if pending.error else State.CHANGED if pending.note else None
    signed = _tr("Signed with Content Credentials.") if pending.signed else ""
    note = told(pending.error) or " ".join(filter(None, (signed, told(pending.note))))
    heading = PhotoLine(pending.photo, state, note)
    return [heading, *change_lines(pending.changes), *conflict_lines(pending.conflicts)]


def result_lines(result: WriteResult) -> list[Line]:
    """What became of one photo's write."""
    if result.conflicts:
        return [PhotoLine(result.photo, State.CONFLICT, ""), *conflict_lines(result.conflicts)]
    if result.error:
        return [PhotoLine(result.photo, State.FAILED, told(result.error))]
    if result.unread:
        return [PhotoLine(result.photo, State.FAILED, told(result.unread))]
    labels = listed(told(FIELDS[name].label) for name in result.written)
    target = result.target.name if result.target and result.target != result.photo.path else ""
    where = _tr("{fields} in {name}").format(fields=labels, name=target) if target else labels
    notes = [told(result.skipped), where if labels else "", *map(told, result.warnings)]
    return [PhotoLine(result.photo, State.WRITTEN if result.written else None, " · ".join(n for n in notes if n))]


def written_in_words(report: WriteReport) -> str:
    """How many were written, refused, in conflict, already so."""
    counts = {
        _tr("{n} not written"): report.failed,
        _tr("{n} in conflict, untouched"): report.conflicts,
        _tr("{n} said it already"): report.unchanged,
    }
    parts = [_tr("{n} written").format(n=number(report.written))]
    return " · ".join([*parts, *(says.format(n=number(count)) for says, count in counts.items() if count)])


def _can_sign(session: Session) -> bool:
    """Whether the desk has named a certificate and its key to sign with."""
    from captioner.operations.desk import signer_of

    return signer_of(session.desk.settings) is not None


def _rank(pending: PendingWrite) -> int:
    return 0 if pending.error or pending.signed else 1 if pending.note else 2


def _result_rank(result: WriteResult) -> int:
    return 0 if result.error or result.unread or result.conflicts else 1 if result.warnings else 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("writing", text)
