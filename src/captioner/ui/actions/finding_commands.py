"""The actions on what the checks found and on captions that repeat: from problem to problem, the list of them, comparing."""

from __future__ import annotations

from captioner.ui.actions import seeking
from captioner.ui.actions.view_commands import ViewCommands
from captioner.ui.panes import Panes


class FindingCommands(ViewCommands):
    """Walks the problems of the photos shown, lists all findings, and compares a caption with the one it is like."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._at: tuple[int, tuple[str, ...], int] = (0, (), 0)  # a photo, its fields with problems, which one of them

    def next_problem(self) -> None:
        """Save, and go to the next field with a problem, in this photo or one after it."""
        self._walk(1)

    def previous_problem(self) -> None:
        """Save, and go to the field with a problem before, in this photo or one before it."""
        self._walk(-1)

    def problems(self) -> None:
        """List what the checks found."""
        from captioner.ui.dialogs.findings import FindingsDialog

        self._panes.commit()
        dialog = FindingsDialog(self._session, self._panes.inspection, self._window)
        dialog.show_requested.connect(lambda title, ids: self._panes.show_only(title, ids))
        dialog.go_requested.connect(self.go_to_field)
        dialog.undo_requested.connect(self.undo)
        dialog.show()

    def duplicates(self) -> None:
        """Compare the photo being captioned with the one its caption is like; where there is none, everything that repeats."""
        likeness = self._panes.likeness()
        if likeness is None:
            super().duplicates()
            return
        from captioner.ui.dialogs.comparison import ComparisonDialog

        self._panes.commit()
        ComparisonDialog(self._session, *likeness, self._window).open()

    def not_duplicate(self) -> None:
        """Remember that this photo's caption is no duplicate of the one it is like, as an undoable step."""
        from captioner.operations.duplicates import not_duplicates

        pair = self._panes.likeness()
        if pair is None:
            self._session.message.emit(self.tr("No caption is like this one."))
            return
        self._panes.commit()
        desk = self._session.desk
        if self._session.perform(lambda: not_duplicates(desk, pair)):
            self._session.message.emit(self.tr("Remembered: these two are no duplicates; Undo takes it back."))

    def _walk(self, by: int) -> None:
        """Within the photo first, where the last step has left something; then the nearest photo, looked for on a worker."""
        self._panes.commit()
        photos, grid, desk = self._panes.sheet.photos, self._panes.sheet.grid, self._session.desk
        current, (photo, fields, place) = grid.selection.current, self._at
        if photo == current and 0 <= place + by < len(fields):
            self._at = (photo, fields, place + by)
            self._rest(photo, fields[place + by])
            return
        order = seeking.round_from(photos.ids, photos.row(current), by)

        def done(problem: seeking.Problem | None) -> None:
            if problem is None:
                self._session.message.emit(self.tr("No problem was found here."))
                return
            fields = problem.fields or ("",)
            place = 0 if by > 0 else len(fields) - 1
            self._at = (problem.photo, fields, place)
            self._rest(problem.photo, fields[place])

        self._session.call(lambda: seeking.first_problem(desk, order), done)
