"""The actions on photos and their captions: going from one to the next, looking closer, captioning."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from captioner.domain.photo import Photo, Trouble
from captioner.ui.actions import seeking, steps
from captioner.ui.actions.acting import Acting
from captioner.ui.look.counted import counted


class PhotoCommands(Acting):
    """Select, go on, look, caption."""

    def select_all(self) -> None:
        """Select every photo shown."""
        self._panes.sheet.grid.select_all()

    def select_none(self) -> None:
        """Select nothing."""
        self._panes.sheet.grid.select_none()

    def find(self) -> None:
        """Go to the search line."""
        self._panes.top.focus_search()

    def next_photo(self) -> None:
        """Save, and go to the next photo."""
        self._panes.commit()
        self._panes.go(1)

    def previous_photo(self) -> None:
        """Save, and go to the photo before."""
        self._panes.commit()
        self._panes.go(-1)

    def next_uncaptioned(self) -> None:
        """Save, and go to the next photo without a caption."""
        self._seek(1, lambda photo: not photo.current.caption, self.tr("Every photo here has its caption."))

    def full_screen(self) -> None:
        """Show the photo alone on the whole screen."""
        self._panes.preview.toggle_full_screen()

    def zoom(self) -> None:
        """Show the photo pixel for pixel, or whole again."""
        self._panes.preview.toggle_zoom()

    def resolve(self) -> None:
        """Choose between what the desk and what another program says."""
        from captioner.ui.dialogs.conflict import ConflictDialog

        photo = self._panes.sheet.grid.current
        if photo and photo.trouble in (Trouble.CONFLICT, Trouble.CHANGED):
            ConflictDialog(self._session, photo.id, self._window).open()
        else:
            self._session.message.emit(self.tr("This photo is in no conflict."))

    def settle_copies(self) -> None:
        """Show the fields that files say in several ways, of the photos selected, or of all shown where one is; a click settles a kind."""
        from captioner.ui.dialogs.copies import CopiesDialog

        self._panes.commit()
        selected = self._selected()
        ids = selected if len(selected) > 1 else list(self._panes.sheet.photos.ids)
        CopiesDialog(self._session, ids, self._window).open()

    def show_credentials(self) -> None:
        """Say who signed the photo, and whether it still is what was signed."""
        from captioner.ui.dialogs.credentials import CredentialsDialog

        if photo := self._panes.sheet.grid.current:
            CredentialsDialog(self._session, photo, self._window).open()

    def history(self) -> None:
        """Show who changed what in the photo, beside the window's work."""
        from captioner.ui.dialogs.history import HistoryDialog

        self._panes.commit()
        if photo := self._panes.sheet.grid.current:
            HistoryDialog(self._session, photo, self._window).show()

    def edit_caption(self) -> None:
        """Go to the caption of what is selected."""
        self._panes.settle()
        self._panes.editor.focus_caption()

    def repeat_caption(self) -> None:
        """Put the caption saved last on another photo where the photo shown has none."""
        self._panes.settle()
        self._panes.editor.repeat_caption()

    def accept(self) -> None:
        """Accept what the captions of the selected photos state, as one step."""
        from captioner.operations import editing

        self._later(
            self.tr("Accept what captions state"),
            steps.accepted_in_words,
            lambda ids: editing.accept(self._session.desk, ids),
        )

    def copy_rendered(self) -> None:
        """Put the captions of the selected photos on the clipboard as they would be published: in the house style, credit once."""
        from captioner.captions.render import published_caption

        desk, ids = self._session.desk, self._selected()
        style = desk.settings.house_style

        def done(captions: list[str]) -> None:
            QGuiApplication.clipboard().setText("\n\n".join(captions))
            self._session.message.emit(
                self.tr("Copied with credit: {captions}").format(captions=counted(len(captions), "caption"))
            )

        self._session.call(
            lambda: [published_caption(photo.current, style) for photo in desk.catalog.photos(ids)], done
        )

    def story(self) -> None:
        """Take a news page's captions apart and give them to photos."""
        from captioner.ui.dialogs.story import StoryDialog

        StoryDialog(self._session, self._window, self._selected()).open()

    def _seek(self, direction: int, wanted: Callable[[Photo], bool], nothing: str) -> None:
        """Save, and go to the nearest photo in this direction that is wanted; looked for on a worker."""
        self._panes.commit()
        photos, grid, desk = self._panes.sheet.photos, self._panes.sheet.grid, self._session.desk
        order = seeking.round_from(photos.ids, photos.row(grid.selection.current), direction)

        def done(id: int) -> None:
            if id:
                grid.select(id)
            else:
                self._session.message.emit(nothing)

        self._session.call(lambda: seeking.first(desk, order, wanted), done)
