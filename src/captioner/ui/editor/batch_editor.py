"""Several photos in the form: reads what they share on a worker, applies the choices as one undoable edit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo
from captioner.jobs import Job
from captioner.ui.editor.batch import Batch, Choice, Common, common, orders_of
from captioner.ui.editor.batch_bar import Banner, BatchBar
from captioner.ui.editor.batch_choice import Action
from captioner.ui.editor.drafts import KEEP, Drafts
from captioner.ui.editor.field_row import FieldRow
from captioner.ui.editor.proposals import Chip, ProposalStrip, chips_of_many
from captioner.ui.language import told
from captioner.ui.look.counted import counted, listed
from captioner.ui.one_step import in_one_step
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.catalog.catalog import Catalog
    from captioner.operations.templates import Wish

CHUNK = 1000
"""Photos in memory at a time."""


class BatchEditor(QObject):
    """The batch's own controls and state.

    `bar` names the batch and has Preview and Apply; `banner` speaks of choices that were made for other photos and not applied.
    """

    def __init__(
        self,
        session: Session,
        rows: Mapping[str, FieldRow],
        proposals: ProposalStrip,
        drafts: Drafts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._session = session
        self._proposals = proposals
        self._rows = rows
        self._batch = Batch(rows, self)
        self._resuming: Callable[[], None] | None = None  # gives the focus back when the rows can be typed in again
        self._batch.changed.connect(self._show_choices)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP)
        self._keeping.timeout.connect(self.keep)
        self._ids: tuple[int, ...] = ()
        self._held: dict[str, Choice] | None = None  # the choices to show next; None for those that stand
        self._applying: Job | None = None
        session.job_ended.connect(self._ended)
        self.bar = BatchBar()
        self.bar.apply.clicked.connect(self.apply)
        self.bar.preview.clicked.connect(self.preview)
        self.banner = Banner()
        self.banner.apply.clicked.connect(self._apply_left)
        self.banner.discard.clicked.connect(self._discard_left)
        proposals.accepted.connect(self._accept)
        self._show_left()

    @property
    def active(self) -> bool:
        """Whether several photos are being edited."""
        return bool(self._ids)

    def begin(self, ids: tuple[int, ...]) -> None:
        """Edit these photos together; choices that were left unapplied for the same photos are back."""
        self._ids, self._held = ids, {}
        self._hold(self.tr("Reading what they share…"))
        if self._left()[0] == ids:
            self._held = self._left()[1]
            self.banner.hide()
        self.refresh()

    def end(self) -> None:
        """No longer; choices not applied wait in the banner."""
        self.keep()
        self._ids, self._applying = (), None
        self._batch.end()
        self.bar.hide()
        self._show_left()

    def keep(self) -> None:
        """Keep choices that are not applied, whatever happens to the window."""
        if not self._batch.active or self._applying:
            return
        if choices := self._batch.choices():
            stored = {name: (c.action.value, c.entered, c.replacement) for name, c in choices.items()}
            self._drafts.batch = (self._ids, stored)
        else:
            self._forget(self._ids)

    def refresh(self) -> None:
        """Read again, on a worker, what the photos share; choices made so far stay."""
        catalog, ids = self._session.desk.catalog, self._ids

        def look() -> tuple[Common, list[Chip]]:
            return common(_chunked(catalog, ids)), chips_of_many(_chunked(catalog, ids))

        self._session.call(look, lambda found: self._show(ids, *found))

    def go(self, row: FieldRow) -> None:
        """Take the focus to this row, now or as soon as its photos are read."""
        if self.bar.hasFocus() or not (row.input.isEnabled() or row.choice.isEnabled()):
            self._resuming = row.go
            self.bar.setFocus()
        else:
            row.go()

    def orders(self) -> list[Wish]:
        """What Apply would do."""
        return orders_of(self._batch.choices())

    def apply(self) -> None:
        """Carry out the choices on every photo selected, as one undoable edit; a failure brings the choices back."""
        if (orders := self.orders()) and self._applying is None:
            self._held = held = self._batch.choices()
            self._hold(self.tr("Applying…"))
            ids = self._ids

            def done() -> None:
                held.clear()
                self._forget(ids)

            self._applying = self._edit(ids, orders, done)

    def preview(self) -> None:
        """Show what Apply would change, photo by photo."""
        from captioner.ui.dialogs.batch import BatchDialog

        dialog = BatchDialog(self._session, self._ids, self.orders(), self.bar.window())
        dialog.accepted.connect(self.apply)
        dialog.open()

    def _show(self, ids: tuple[int, ...], shared: Common, chips: list[Chip]) -> None:
        if ids != self._ids or self._applying:
            return
        self._batch.begin(shared, self._batch.choices() if self._held is None else self._held)
        self._held = None
        self._proposals.show_chips(chips)
        self.bar.ready(shared.count)
        self._show_choices()
        if self.bar.hasFocus() and self._resuming:
            self._resuming()
        self._resuming = None

    def _hold(self, why: str) -> None:
        """Let nothing be typed for now; a focus in the form waits in the bar, where no key means anything."""
        self.bar.wait(len(self._ids), why)
        focus = QApplication.focusWidget()
        form = self.bar.parentWidget()
        if focus and form and form.isAncestorOf(focus) and focus is not self.bar:
            row = next((row for row in self._rows.values() if row.isAncestorOf(focus)), None)
            self._resuming = row.rest if row else None
            self.bar.setFocus()
        self._batch.hold()
        self.bar.allow(False)

    def _ended(self, job: Job) -> None:
        """The edit was applied or failed: a worker reads the photos anew, and by then `_held` says which of the two."""
        if job is self._applying:
            self._applying = None
            self.refresh()

    def _show_choices(self) -> None:
        self.bar.allow(bool(self._batch.active and self.orders()))
        if self._batch.active and not self._keeping.isActive():
            self._keeping.start()

    def _edit(self, ids: Sequence[int], orders: Sequence[Wish], done: Callable[[], None]) -> Job:
        from captioner.operations import templates

        labels = listed(dict.fromkeys(told(FIELDS[order.field].label) for order in orders))
        photos = counted(len(ids), "photo")
        title = self.tr("Edit {fields} of {photos}").format(fields=labels, photos=photos)
        desk = self._session.desk
        work = in_one_step(lambda: templates.edit_written_out(desk, ids, orders, title), len(ids))
        return self._session.run(title, work, lambda _: done())

    def _accept(self, fields: Sequence[str] | None) -> None:
        from captioner.operations import editing

        if self._ids:
            desk, ids = self._session.desk, self._ids
            title = self.tr("Accept what {captions}").format(
                captions=counted(len(ids), "caption states", "captions state")
            )
            self._session.run(title, in_one_step(lambda: editing.accept(desk, ids, fields), len(ids)))

    def _apply_left(self) -> None:
        ids, choices = self._left()
        self._edit(ids, orders_of(choices), self._discard_left)

    def _discard_left(self) -> None:
        self._drafts.batch = ((), {})
        self.banner.hide()

    def _forget(self, ids: tuple[int, ...]) -> None:
        """Nothing of this batch waits any more."""
        if self._drafts.batch[0] == ids:
            self._drafts.batch = ((), {})

    def _left(self) -> tuple[tuple[int, ...], dict[str, Choice]]:
        ids, stored = self._drafts.batch
        choices = {name: Choice(Action(a), text, new) for name, (a, text, new) in stored.items() if name in FIELDS}
        return ids, choices

    def _show_left(self) -> None:
        ids, choices = self._left()
        if choices:
            self.banner.tell(len(ids), [told(FIELDS[name].label) for name in choices])


def _chunked(catalog: Catalog, ids: Sequence[int]) -> Iterator[Photo]:
    """The photos in order, few of them in memory at a time."""
    for start in range(0, len(ids), CHUNK):
        yield from catalog.photos(ids[start : start + CHUNK])
