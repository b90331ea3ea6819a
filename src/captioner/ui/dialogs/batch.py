"""What a batch would change, before it does: photo by photo, with what differs marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from captioner.domain.edits import Edit, edit_between
from captioner.domain.photo import Photo
from captioner.ui.dialogs.changes import ChangeList, Line, PhotoLine, change_lines
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.look.counted import counted, number
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.desk import Desk
    from captioner.operations.templates import Wish

SHOWN = 500
"""Photos listed; nobody reads more before pressing Apply."""


class BatchDialog(Dialog):
    """Accepted when the editor applies the batch; changes nothing itself."""

    def __init__(
        self, session: Session, ids: Sequence[int], orders: Sequence[Wish], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, session.tr("Preview"), parent)
        self.resize(760, 560)
        self._ids = ids
        self.changes = ChangeList()
        self.body.addWidget(self.changes)
        self.button(self.tr("Back")).clicked.connect(self.reject)
        self.apply = self.button(self.tr("Apply to {count}").format(count=number(len(ids))), "primary")
        self.apply.clicked.connect(self.accept)
        self.say(self.tr("Comparing…"))
        desk = session.desk
        self.ask(lambda: edited(desk, ids, orders), self._show)

    def _show(self, found: tuple[list[Photo], Edit]) -> None:
        photos, edit = found
        self.changes.show_lines(edit_lines(photos[:SHOWN], edit))
        text = self.tr("{changed} of {photos} change. It is one step that can be undone.")
        if len(photos) > SHOWN:
            text += " " + self.tr("The first {shown} are shown.").format(shown=SHOWN)
        self.say(text.format(changed=number(len(edit.photos)), photos=counted(len(self._ids), "photo")))
        self.apply.setEnabled(bool(edit))


def edit_lines(photos: Iterable[Photo], edit: Edit) -> list[Line]:
    """The photos that an edit touches, each with its fields before and after."""
    by_photo: dict[int, list[Line]] = {}
    for assignment in edit.assignments:
        by_photo.setdefault(assignment.photo, []).extend(change_lines([assignment]))
    lines: list[Line] = []
    for photo in photos:
        if photo.id in by_photo:
            lines += [PhotoLine(photo), *by_photo[photo.id]]
    return lines


def edited(desk: Desk, ids: Sequence[int], orders: Sequence[Wish]) -> tuple[list[Photo], Edit]:
    """The photos, and the edit that these orders come to; changes nothing."""
    from captioner.operations.templates import written_out

    photos = desk.catalog.photos(ids)
    return photos, edit_between("Preview", written_out(desk, photos, orders))
