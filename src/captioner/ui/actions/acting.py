"""How an action changes photos: in steps that are told to all and can be taken back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from captioner.domain.changes import Changes
from captioner.ui.actions import steps
from captioner.ui.language import told
from captioner.ui.look.counted import number
from captioner.ui.one_step import in_one_step
from captioner.ui.panes import Panes

if TYPE_CHECKING:
    from captioner.catalog.written_files import WrittenStep

FEW = 50
"""Photos that one step changes in a moment."""


class Acting(QObject):
    """What all commands of a window need: its panes, its session, the selected photos, steps forth and back, preferences kept."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes.window)
        self._panes = panes
        self._window = panes.window
        self._session = panes.session

    def undo(self) -> None:
        """Take back the last step of the desk."""
        self._turn(True, self.tr("Undone: {action}"))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(False, self.tr("Done again: {action}"))

    def _turn(self, back: bool, says: str) -> None:
        """Take the last step back, or do it again; before files are changed by that, ask."""
        from captioner.operations import editing

        desk = self._session.desk
        turn = editing.undo if back else editing.redo

        def go(step: WrittenStep | None) -> None:
            if step:
                self._ask_to_write(step, back, says)
            else:
                self._step(lambda: turn(desk), says)

        self._panes.commit()
        self._session.call(lambda: desk.catalog.written_step(back=back), go)

    def _ask_to_write(self, step: WrittenStep, back: bool, says: str) -> None:
        from captioner.operations import unwriting
        from captioner.ui.dialogs.unwriting import UnwriteDialog

        desk = self._session.desk

        def done(turned: unwriting.Turned) -> None:
            words = steps.step_in_words(told(turned.action), turned.changes)
            self._session.message.emit(says.format(action=words))
            if turned.left:
                more = self.tr(" {count} others too.").format(count=number(len(turned.left) - 1))
                self._session.failed.emit(told(turned.left[0]) + (more if len(turned.left) > 1 else ""))

        def go() -> None:
            self._session.run(dialog.windowTitle(), unwriting.turn(desk, step, back=back), done)

        dialog = UnwriteDialog(self._session, step, back, self._window)
        dialog.accepted.connect(go)
        dialog.open()

    def go_to_field(self, photo: int, field: str) -> None:
        """Show this photo, in the sheet as it is or among all photos, and give the keyboard to this field ("": to the sheet)."""
        if self._panes.sheet.photos.row(photo) < 0:
            self._panes.sources.show_source("all")
            self._panes.clear_search()
            self._panes.sheet.reload(lambda: self._rest(photo, field))
        else:
            self._rest(photo, field)

    def _selected(self) -> list[int]:
        return self._panes.sheet.grid.selected()

    def _rest(self, photo: int, field: str) -> None:
        self._panes.sheet.grid.select(photo)
        self._panes.settle()
        if field:
            self._panes.editor.focus_field(field)
        else:
            self._panes.go_to_sheet()

    def _later(
        self,
        title: str,
        says: Callable[[int], str],
        function: Callable[[list[int]], Changes],
        *,
        undoable: bool = True,
        reads_files: bool = False,
    ) -> None:
        """Save what was typed, then change the selected photos on a worker; what reached several can be undone at a click.

        Many photos, or their files, are long work: it is seen under its title while it runs.
        """
        self._panes.commit()
        ids = self._selected()

        def done(changes: Changes) -> None:
            count = len(steps.touched(changes))
            if undoable and count > 1:
                self._panes.notice.offer(says(count), self.tr("Undo"), self.undo)
            else:
                self._session.message.emit(says(count))

        if reads_files or len(ids) > FEW:
            work = in_one_step(lambda: function(ids), len(ids))
            self._session.run(title, work, lambda outcome: done(outcome.changes))
        elif ids:
            self._session.perform_later(lambda: function(ids), done)

    def _step(self, function: Callable[[], tuple[str, Changes] | None], says: str) -> None:
        def done(outcome: tuple[str, Changes] | None) -> None:
            if outcome:
                action, changes = outcome
                only = steps.touched(changes) if len(steps.touched(changes)) == 1 else ()
                names = [photo.path.name for photo in self._session.desk.catalog.photos(only)]
                self._session.message.emit(says.format(action=steps.step_in_words(told(action), changes, names)))
                self._show_changed(changes)

        self._session.perform_later(function, done)

    def _show_changed(self, changes: Changes) -> None:
        """Bring the one photo into sight that a step changed; of many, none."""
        if len(changes.photos) == 1 and not changes.added | changes.removed:
            (id,) = changes.photos
            if self._panes.sheet.photos.row(id) >= 0:
                self._panes.sheet.grid.select(id)

    def _remember(self, **preferences: str | int) -> None:
        """Keep these preferences, on a worker; that they can't be kept is said, and no reason to stop."""
        if not self._session.is_open:
            return
        from captioner import settings

        desk = self._session.desk
        desk.settings = dataclasses.replace(desk.settings, **preferences)  # type: ignore[arg-type]
        kept = desk.settings
        self._session.call(lambda: settings.save(kept), lambda _: None)
