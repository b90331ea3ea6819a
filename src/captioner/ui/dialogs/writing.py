"""Write to files: the change before it happens, what stands against it, and afterwards what became of each photo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from captioner.domain.iptc import FIELDS
from captioner.domain.photo import State
from captioner.ui import theme
from captioner.ui.counted import counted, number
from captioner.ui.dialogs.changes import ChangeList, Line, PhotoLine, change_lines, conflict_lines
from captioner.ui.dialogs.conflict import ConflictCard
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.writing import PendingWrite, Side, WriteReport, WriteResult

CARDS = 3
"""Conflicts that can be settled in this dialog at once; others follow as these are settled."""


class WriteDialog(Dialog):
    """Shows what writing these photos (None: all with something to write) would change, and writes when told to.

    Files are compared on a worker; photos in conflict are settled here or left out. Closing it while it writes lets the work
    go on in the activity strip.
    """

    def __init__(self, session: Session, ids: Sequence[int] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Write to files"), parent)
        self.resize(820, 640)
        self._ids = None if ids is None else list(ids)
        self._pending: list[PendingWrite] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.UNIT)
        self.changes = ChangeList()
        self.sidecar = QCheckBox(self.tr("Where a file can't be changed, write a sidecar (.xmp) beside it"))
        self.sidecar.toggled.connect(lambda _: self._count())
        self.sidecar.hide()
        self.body.addLayout(self._cards)
        self.body.addWidget(self.changes, 1)
        self.body.addWidget(self.sidecar)
        self.cancel = self.button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.write = self.button(self.tr("Write now"), "primary")
        self.write.clicked.connect(self._write)
        self.look()

    def look(self) -> None:
        """Compare catalogue and files, on a worker."""
        from captioner.operations import writing

        self.write.setEnabled(False)
        self.say(self.tr("Comparing with the files…"))
        desk, ids = self.session.desk, self._ids
        self.ask(lambda: writing.pending(desk, ids), self._compared)

    def ready(self) -> list[int]:
        """The ids of the photos that Write would write now."""
        return [p.photo.id for p in self._pending if self._is_ready(p)]

    def _is_ready(self, pending: PendingWrite) -> bool:
        if pending.conflicts or not pending.changes:
            return False
        return not pending.error or self.sidecar.isChecked()

    def _compared(self, pending: list[PendingWrite]) -> None:
        """Show it, and let the desk remember the conflicts whether or not they are settled here."""
        from captioner.operations import writing

        desk = self.session.desk
        if any(one.conflicts for one in pending):
            self.session.perform_later(lambda: writing.note_conflicts(desk, pending))
        self._show(pending)

    def _show(self, pending: list[PendingWrite]) -> None:
        self._pending = [p for p in pending if p.changes or p.conflicts or p.error]
        self._show_conflicts([p for p in self._pending if p.conflicts])
        self.sidecar.setVisible(any(p.error and p.changes for p in self._pending))
        self.changes.show_lines(
            [line for p in sorted(self._pending, key=_rank) if not p.conflicts for line in pending_lines(p)]
        )
        self._count()

    def _show_conflicts(self, pending: list[PendingWrite]) -> None:
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for one in pending[:CARDS]:
            card = ConflictCard(one.photo, one.conflicts)
            card.chosen.connect(self._settle)
            self._cards.addWidget(card)

    def _settle(self, photo_id: int, side: Side) -> None:
        from captioner.operations import writing

        desk = self.session.desk
        self.ask(lambda: writing.resolve(desk, photo_id, side), self._settled)

    def _settled(self, changes: object) -> None:
        self.session.changed.emit(changes)
        self.look()

    def _count(self) -> None:
        photos, conflicts = len(self.ready()), sum(bool(p.conflicts) for p in self._pending)
        fields = sum(len(p.changes) for p in self._pending if self._is_ready(p))
        refused = len(self._pending) - photos - conflicts
        beside = sum(bool(p.error) for p in self._pending if self._is_ready(p))
        parts = [
            f"{counted(photos, self.tr('photo'), self.tr('photos'))}, "
            f"{counted(fields, self.tr('field'), self.tr('fields'))}",
            self.tr("{count} into a sidecar").format(count=number(beside)) if beside else "",
            self.tr("{count} in conflict: choose whose words stand").format(count=number(conflicts))
            if conflicts
            else "",
            self.tr("{count} can't be written").format(count=number(refused)) if refused else "",
        ]
        self.say(" · ".join(part for part in parts if part) if self._pending else self.tr("Nothing left to write."))
        self.write.setText(self.tr("Write {count} now").format(count=number(photos)))
        self.write.setEnabled(photos > 0)
        if not self._pending:
            self.cancel.setText(self.tr("Close"))

    def _write(self) -> None:
        from captioner.metadata import Sidecar
        from captioner.operations import writing
        from captioner.operations.desk import write_policy

        desk, ids = self.session.desk, self.ready()
        policy = write_policy(desk.settings, Sidecar.REFUSED if self.sidecar.isChecked() else Sidecar.NEVER)
        self.write.setEnabled(False)
        self.sidecar.setEnabled(False)
        self.cancel.setText(self.tr("Close"))
        work = writing.write_back(desk, ids, policy)
        done, failed = self.while_open(self._written), self.while_open(self._failed)
        self.progress.follow(self.session.run(self.tr("Write to files"), work, done, failed))

    def _written(self, report: WriteReport) -> None:
        self.write.hide()
        self.sidecar.hide()
        self.say(written_in_words(report.results))
        self.changes.show_lines([line for r in sorted(report.results, key=_result_rank) for line in result_lines(r)])

    def _failed(self, error: BaseException) -> None:
        self.say(str(error), "error")


def pending_lines(pending: PendingWrite) -> list[Line]:
    """One photo's change, or why there is none."""
    state = State.READ_ONLY if pending.error else State.CHANGED if pending.note else None
    heading = PhotoLine(pending.photo, state, pending.error or pending.note)
    return [heading, *change_lines(pending.changes), *conflict_lines(pending.conflicts)]


def result_lines(result: WriteResult) -> list[Line]:
    """What became of one photo's write."""
    if result.conflicts:
        return [PhotoLine(result.photo, State.CONFLICT, ""), *conflict_lines(result.conflicts)]
    if result.error:
        return [PhotoLine(result.photo, State.FAILED, result.error)]
    labels = ", ".join(FIELDS[name].label for name in result.written)
    target = result.target.name if result.target and result.target != result.photo.path else ""
    notes = [result.skipped, f"{labels}{f' in {target}' if target else ''}" if labels else "", *result.warnings]
    return [PhotoLine(result.photo, State.WRITTEN if result.written else None, " · ".join(n for n in notes if n))]


def written_in_words(results: Sequence[WriteResult]) -> str:
    """How many were written, refused, in conflict, already so."""
    written = sum(bool(r.written) for r in results)
    failed = sum(bool(r.error) for r in results)
    conflicts = sum(bool(r.conflicts) for r in results)
    rest = len(results) - written - failed - conflicts
    parts = [f"{number(written)} written"]
    parts += [f"{number(failed)} not written"] if failed else []
    parts += [f"{number(conflicts)} in conflict, untouched"] if conflicts else []
    parts += [f"{number(rest)} said it already"] if rest else []
    return " · ".join(parts)


def _rank(pending: PendingWrite) -> int:
    return 0 if pending.error else 1 if pending.note else 2


def _result_rank(result: WriteResult) -> int:
    return 0 if result.error or result.conflicts else 1 if result.warnings else 2
