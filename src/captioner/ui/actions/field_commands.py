"""The actions on what fields say: find and replace, spelling, copy and paste."""

from __future__ import annotations

from collections.abc import Collection

from captioner.domain.edits import Order, Verb
from captioner.domain.fields import Group
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.ui.actions.acting import Acting
from captioner.ui.look.counted import counted
from captioner.ui.panes import Panes

OWN = frozenset(name for name, field in FIELDS.items() if field.group is Group.CAPTION or field.group.folded)
"""Fields that speak of one picture alone: they are pasted onto others only where they are asked for."""


class FieldCommands(Acting):
    """Change the same fields of all photos selected."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._copied: PhotoMetadata | None = None
        self._left_out = OWN

    def replace(self) -> None:
        """Ask what to find and what to put in its place, show what would change, and change it as one step."""
        from captioner.operations import templates
        from captioner.ui.dialogs.replacing import ReplaceDialog

        self._panes.commit()
        dialog = ReplaceDialog(self._session, self._selected(), self._window)
        desk = self._session.desk

        def change() -> None:
            wishes = dialog.wishes
            self._later(
                self.tr("Find and replace"),
                lambda count: self.tr("Replaced in {photos}").format(photos=counted(count, "photo")),
                lambda ids: templates.edit_written_out(desk, ids, wishes, "Find and replace"),
            )

        dialog.accepted.connect(change)
        dialog.open()

    def spelling(self) -> None:
        """Go to the next unknown word of the caption and offer what may be meant."""
        self._panes.settle()
        self._panes.editor.spelling.next_word()

    def copy_metadata(self) -> None:
        """Remember what the current photo says."""
        self._panes.commit()
        if photo := self._panes.sheet.grid.current:
            self._copied = photo.current
            self._session.message.emit(self.tr("Copied from {name}").format(name=photo.path.name))

    def paste_metadata(self) -> None:
        """Give the selected photos what was copied, but for the fields that speak of one picture alone."""
        if self._copied is None:
            self._session.message.emit(self.tr("Copy the metadata of a photo first."))
        else:
            self._paste([name for name in self._copied.filled() if name not in OWN])

    def paste_fields(self) -> None:
        """Ask which of the copied fields to give to the selected photos; what was left out last stays unticked."""
        from captioner.ui.dialogs.pasting import PasteDialog

        self._panes.commit()
        if self._copied is None:
            self._session.message.emit(self.tr("Copy the metadata of a photo first."))
            return
        ticked = self._copied.filled().keys() - self._left_out
        dialog = PasteDialog(self._session, self._copied, ticked, len(self._selected()), self._window)

        def paste() -> None:
            chosen = dialog.chosen
            self._left_out = self._left_out - set(chosen) | (dialog.ticks.keys() - set(chosen))
            self._paste(chosen)

        dialog.accepted.connect(paste)
        dialog.open()

    def _paste(self, fields: Collection[str]) -> None:
        from captioner.operations import editing

        assert self._copied is not None
        orders = [Order(Verb.SET, name, self._copied[name]) for name in fields]
        self._later(
            self.tr("Paste metadata"),
            lambda count: self.tr("Metadata pasted: {photos}").format(photos=counted(count, "photo")),
            lambda ids: editing.edit(self._session.desk, ids, orders, "Paste metadata"),
        )
