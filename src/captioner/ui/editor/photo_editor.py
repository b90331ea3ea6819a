"""One photo in the form: shows it, saves what is typed when a field is left, keeps what can't be saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from captioner.domain.changes import Changes
from captioner.domain.errors import BadValue
from captioner.domain.findings import Finding
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo, Proposal, open_proposals
from captioner.domain.values import Value
from captioner.ui.editor.caption_box import CaptionBox
from captioner.ui.editor.drafts import KEEP, Draft, Drafts
from captioner.ui.editor.field_row import FieldRow
from captioner.ui.editor.near_line import NearLine
from captioner.ui.editor.proposals import ProposalStrip, chips_of
from captioner.ui.language import told
from captioner.ui.look.counted import listed
from captioner.ui.session import Session
from captioner.ui.text import said, shown_in_document

if TYPE_CHECKING:
    from captioner.jobs import Job
    from captioner.ui.editor.thinking import Likeness, Thought

NAMED = 60
"""Characters said beside the caption of the words that are pointed at."""

PAUSE = 200
"""Milliseconds without a key after which a worker reads the caption that is being typed; what it says is there within 250."""


class PhotoEditor(QObject):
    """Holds the photo that the rows show. Saving is one edit of all fields typed in since the last time.

    Signals: `told` when everything that can be said of the photo stands in the form, `alike_wanted` for all photos whose files say a
    field in several ways.
    """

    told = Signal()
    alike_wanted = Signal()

    def __init__(
        self,
        session: Session,
        rows: Mapping[str, FieldRow],
        proposals: ProposalStrip,
        near: NearLine,
        drafts: Drafts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = rows
        self._proposals = proposals
        self._near = near
        self.drafts = drafts
        self.photo: Photo | None = None
        self._saving = False
        self._thinking: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._think)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP)
        self._keep.timeout.connect(self.keep)
        self._captions: dict[
            int, str
        ] = {}  # the captions last saved, of two photos: one of them is another than that shown
        self._stated: tuple[Proposal, ...] = ()
        self._sure: Mapping[str, float] = {}
        self._unasked: dict[
            str, Draft
        ] = {}  # drafts that an editor has still to choose: the value is newer than they are
        caption = rows["caption"].input
        assert isinstance(caption, CaptionBox)
        self._caption = caption
        for row in rows.values():
            row.left.connect(lambda _: self.commit())
            row.typed.connect(self._typed)
            row.taken_back.connect(self._take_back)
            row.fix_wanted.connect(self._fix)
            row.copy_picked.connect(self._pick)
            row.alike_wanted.connect(self.alike_wanted)
        session.changed.connect(self._remember_captions)
        proposals.accepted.connect(self.accept)
        proposals.pointed.connect(caption.point_at)
        caption.pointed.connect(self._point)

    def show_photo(self, photo_id: int | None) -> None:
        """Show this photo with what was typed for it and could not be saved, or none."""
        self.photo = None if photo_id is None else self._session.desk.catalog.photo(photo_id)
        self._pause.stop()
        self._keep.stop()
        self._show_proposals(())
        self._near.show_likeness(None)
        self._unasked.clear()
        for row in self._rows.values():
            row.show_findings(())
            row.show_remark("")
            row.offer("")
        self._show_copies()
        if self.photo is None:
            return
        for name, row in self._rows.items():
            row.show_value(self.photo.current[name], self.photo.embedded[name])
        self._restore(self.drafts.of(self.photo.id))
        if not self._caption.touched:
            self._show_proposals(self.photo.stated)
        self._pause.start()

    @property
    def likeness(self) -> Likeness | None:
        """The photo whose caption says the same as the one shown, None where there is none."""
        return self._near.likeness if self.photo else None

    def as_typed(self) -> Photo | None:
        """The photo shown with what is typed in the form, saved or not; None where there is none."""
        return self._as_typed(self.photo) if self.photo else None

    def refresh(self) -> None:
        """Show what the catalogue says of the photo now, except in fields where something else is being typed."""
        if self.photo is None or self._saving:
            return
        photo = self._session.desk.catalog.photo(self.photo.id)
        if photo is None:
            return
        self.photo = photo
        self._show_copies()
        for name, row in self._rows.items():
            row.show_saved(photo.current[name], photo.embedded[name])
            if not row.input.touched:
                row.show_remark("")
        if not self._caption.touched:
            self._show_proposals(photo.stated)
        if self.drafts.of(photo.id):  # what was typed may have been saved late, when the catalogue was free again
            self.keep()
        self._pause.start()

    def commit(self) -> None:
        """Save every field that was typed in and can be understood; the others become drafts of this photo."""
        photo = self.photo
        if photo is None or self._saving:
            return
        changed = {name: value for name, value in self._typed_values().items() if value != photo.current[name]}
        if changed:
            self._save(photo.id, changed)
        self.keep()

    def keep(self) -> None:
        """Keep on disk what was typed and is not saved, and nothing else."""
        self._keep.stop()
        if self.photo is None:
            return
        current = self.photo.current
        typed = {
            name: Draft(row.input.entered(), row.input.given)
            for name, row in self._rows.items()
            if row.input.touched and (row.input.problem() or row.input.value() != current[name])
        }
        self.drafts.replace(self.photo.id, self._unasked | typed)

    def repeat_caption(self) -> None:
        """Put the caption last saved on another photo into an empty caption box, where Undo takes it back; says what it did."""
        others = [text for photo_id, text in self._captions.items() if self.photo and photo_id != self.photo.id]
        if self.photo is None:
            said_now = self.tr("Select one photo to repeat a caption.")
        elif not others:
            said_now = self.tr("No caption was saved on another photo yet.")
        elif self._caption.entered().strip():
            said_now = self.tr("This photo has a caption; nothing was put over it.")
        else:
            self._caption.selectAll()
            self._caption.insertPlainText(shown_in_document(others[-1]))
            self._caption.setFocus()
            said_now = self.tr("Last caption repeated; Undo takes it back.")
        self._session.message.emit(said_now)

    def accept(self, fields: Sequence[str] | None) -> None:
        """Accept what the caption proposes for these fields, None for all, as one undoable edit."""
        from captioner.operations import editing

        if self.photo is None:
            return
        self.commit()
        desk, photo_id = self._session.desk, self.photo.id
        self._session.perform(lambda: editing.accept(desk, [photo_id], fields))
        self.refresh()

    def _show_copies(self) -> None:
        """Offer the copies of each field that the file says in several ways, until one of them was picked."""
        found = {}
        if self.photo and self.photo.disagreements:
            from captioner.operations.agreeing import open_disagreements

            found = {each.field: each for each in open_disagreements(self._session.desk, self.photo)}
        for name, row in self._rows.items():
            row.show_copies(found.get(name))

    def _pick(self, name: str, standard: str) -> None:
        """Let this copy of the field count, as one undoable edit."""
        from captioner.operations.agreeing import Standard, agree

        if self.photo is None:
            return
        self.commit()
        desk, photo_id = self._session.desk, self.photo.id
        self._session.perform(lambda: agree(desk, [photo_id], name, Standard(standard)))
        self.refresh()

    def _restore(self, drafts: Mapping[str, Draft]) -> None:
        """Put drafts back into their fields; one that is older than the value there now is only offered."""
        for name, draft in drafts.items():
            row = self._rows.get(name)
            if row is None or type(draft.text) is not type(row.input.given) or draft.text == row.input.given:
                continue
            if draft.over == row.input.given:
                row.input.enter(draft.text)
                row.show_remark(self.tr("restored, not saved yet"))
                row.refresh()
            else:
                self._unasked[name] = draft
                row.offer(said(draft.text))

    def _take_back(self, name: str) -> None:
        """The editor wants the older text: it stands in its field as if typed."""
        if draft := self._unasked.get(name):
            row = self._rows[name]
            row.input.enter(draft.text)
            row.input.setFocus()
            row.input.typed.emit()

    def _typed_values(self) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for name, row in self._rows.items():
            if row.input.touched:
                with suppress(BadValue):  # its field says what is wrong; the text waits there and in the drafts
                    values[name] = row.input.value()
        return values

    def _save(self, photo_id: int, values: Mapping[str, Value]) -> None:
        from captioner.operations import editing

        desk = self._session.desk
        labels = listed(told(FIELDS[name].label) for name in values)
        self._saving = True
        try:
            self._session.perform(lambda: editing.assign(desk, photo_id, values, f"Edit {labels}"))
        finally:
            self._saving = False
        self.refresh()

    def _remember_captions(self, changes: Changes) -> None:
        """The captions saved last, however they were saved: typed, pasted, from a batch or a story."""
        if "caption" not in changes.fields or changes.added or changes.removed:
            return
        for photo in self._session.desk.catalog.photos(sorted(changes.photos)[-2:]):
            if caption := photo.current.caption:
                self._captions.pop(photo.id, None)
                self._captions[photo.id] = caption
        self._captions = dict(list(self._captions.items())[-2:])

    def _typed(self, name: str) -> None:
        if self.photo is None:
            return
        self._unasked.pop(name, None)
        self._rows[name].offer("")
        self._pause.start()
        if not self._keep.isActive():
            self._keep.start()

    def _fix(self, finding: Finding) -> None:
        """Have the finding's check mend this photo, as one undoable step."""
        from captioner.operations import checking

        if self.photo is None:
            return
        self.commit()
        desk, photo_id = self._session.desk, self.photo.id
        self._session.perform(lambda: checking.fix(desk, finding.check, [photo_id]))
        self.refresh()

    def _point(self, fields: frozenset[str]) -> None:
        """The words that are pointed at: their chips stand out, and their fields are named beside the caption."""
        self._proposals.point_at(fields)
        said_here = " · ".join(
            f"{told(FIELDS[s.field].label)}: {said(s.value)}"
            for s in self._stated
            if s.field in fields and s.field != "caption"
        )
        self._rows["caption"].show_aside(said_here if len(said_here) <= NAMED else f"{said_here[: NAMED - 1]}…")

    def _think(self) -> None:
        """Have a worker read the caption as it stands now, look for one like it, and check the photo as it would then be."""
        if self.photo is None:
            return
        if self._thinking:
            self._thinking.cancel()
        photo, desk = self._as_typed(self.photo), self._session.desk

        def think() -> Thought:
            from captioner.ui.editor.thinking import think

            return think(desk, photo)

        self._thinking = self._session.call(think, lambda thought: self._thought(photo, thought))

    def _as_typed(self, photo: Photo) -> Photo:
        values = self._typed_values()
        return photo.replace(current=photo.current.with_values(values)) if values else photo

    def _thought(self, photo: Photo, thought: Thought) -> None:
        if self.photo is None or self._as_typed(self.photo).current != photo.current or self.photo.id != photo.id:
            return
        self._sure = thought.sure
        self._show_proposals(thought.stated)
        self._near.show_likeness(thought.likeness)
        for name, row in self._rows.items():
            row.show_findings(
                [f for f in thought.findings if (f.field if f.field in self._rows else "caption") == name]
            )
        self.told.emit()

    def _show_proposals(self, stated: Sequence[Proposal]) -> None:
        """Mark where the caption states these, and offer those whose field is still empty."""
        self._stated = tuple(stated)
        if not (self.photo and stated):
            self._sure = {}
        open_ones = open_proposals(self._as_typed(self.photo).current, self._stated) if self.photo else ()
        self._proposals.show_chips(chips_of(open_ones, self._sure))
        self._caption.mark(self._stated, open_ones)
