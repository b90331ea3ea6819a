"""What the window's actions do: one method a row of `actions.rows`, of the same name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from captioner.domain.changes import Changes
from captioner.domain.edits import Order, Verb
from captioner.domain.fields import Group
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.photo import Photo, Trouble
from captioner.ui import samples, seeking, steps
from captioner.ui.counted import counted
from captioner.ui.view_commands import ViewCommands

if TYPE_CHECKING:
    from captioner.ui.main_window import MainWindow

OWN = frozenset(name for name, field in FIELDS.items() if field.group is Group.CAPTION)
"""Fields that speak of one picture alone: they are not pasted onto others."""


class Commands(ViewCommands):
    """Carries out the actions of one window. What needs operations imports them when it is asked: the window is painted first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._copied: PhotoMetadata | None = None

    # File

    def import_folder(self) -> None:
        """Ask for a folder and import it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Import folder"), self._last_folder())
        if folder:
            self.import_paths([Path(folder)])

    def import_files(self) -> None:
        """Ask for files and import them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import files"), self._last_folder())
        if names:
            self.import_paths([Path(name) for name in names])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Ask how, then import these files and folders."""
        from captioner.ui.dialogs.importing import ImportDialog

        self._remember(last_folder=str(paths[0] if paths[0].is_dir() else paths[0].parent))
        dialog = ImportDialog(self._session, paths, self._window)
        dialog.accepted.connect(lambda: self.take_in(paths, accept=dialog.accept_stated))
        dialog.open()

    def take_in(self, paths: Sequence[Path], *, accept: bool = False) -> None:
        """Import these files and folders, and say at the end what came of it."""
        from captioner.operations.importing import ImportReport, import_paths

        def done(report: ImportReport) -> None:
            from captioner.ui.dialogs.import_summary import ImportSummary

            summary = ImportSummary(self._session, report, self._window)
            summary.open_requested.connect(lambda ids: self._window.show_only(self.tr("New photos"), ids))
            summary.open()

        title = self.tr("Import {name}").format(name=paths[0].name or str(paths[0]))
        self._session.run(title, import_paths(self._session.desk, paths, accept=accept), done)

    def import_samples(self) -> None:
        """Import a copy of the sample photos, so that they can be written to."""
        self._session.call(samples.own_copy, lambda folder: self.take_in([folder]))

    def write(self) -> None:
        """Show what would change in the files of the selected photos (or of all), and write it."""
        from captioner.ui.dialogs.writing import WriteDialog

        self._window.editor.commit()
        chosen = self._window.sheet.grid.selected()
        WriteDialog(self._session, chosen if len(chosen) > 1 else None, self._window).open()

    def export(self) -> None:
        """Publish the selected photos."""
        from captioner.ui.dialogs.exporting import ExportDialog

        self._window.editor.commit()
        ExportDialog(self._session, self._selected(), self._window).open()

    def reread(self) -> None:
        """Take in what other programs changed in the files of the selected photos."""
        from captioner.operations.rereading import reread

        self._later(steps.reread_in_words, lambda ids: reread(self._session.desk, ids), undoable=False)

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    # Edit

    def undo(self) -> None:
        """Take back the last step of the desk."""
        from captioner.operations import editing

        self._window.editor.commit()
        self._step(lambda: editing.undo(self._session.desk), self.tr("Undone: {action}"))

    def redo(self) -> None:
        """Do again what was taken back."""
        from captioner.operations import editing

        self._window.editor.commit()
        self._step(lambda: editing.redo(self._session.desk), self.tr("Done again: {action}"))

    def select_all(self) -> None:
        """Select every photo shown."""
        self._window.sheet.grid.select_all()

    def select_none(self) -> None:
        """Select nothing."""
        self._window.sheet.grid.select_none()

    def find(self) -> None:
        """Go to the search line."""
        self._window.top.focus_search()

    def remove(self) -> None:
        """Forget the selected photos; their files stay, and undo brings them back."""
        from captioner.operations import editing

        self._later(steps.removed_in_words, lambda ids: editing.remove(self._session.desk, ids))

    # Photo

    def next_photo(self) -> None:
        """Save, and go to the next photo."""
        self._window.editor.commit()
        self._window.go(1)

    def previous_photo(self) -> None:
        """Save, and go to the photo before."""
        self._window.editor.commit()
        self._window.go(-1)

    def next_uncaptioned(self) -> None:
        """Save, and go to the next photo without a caption."""
        self._seek(1, lambda photo: not photo.current.caption, self.tr("Every photo here has its caption."))

    def next_problem(self) -> None:
        """Save, and go to the next photo with a finding or in trouble."""
        self._seek(1, seeking.has_problem, self.tr("No problem was found here."))

    def previous_problem(self) -> None:
        """Save, and go to the photo before with a finding or in trouble."""
        self._seek(-1, seeking.has_problem, self.tr("No problem was found here."))

    def full_screen(self) -> None:
        """Show the photo alone on the whole screen."""
        self._window.preview.toggle_full_screen()

    def zoom(self) -> None:
        """Show the photo pixel for pixel, or whole again."""
        self._window.preview.toggle_zoom()

    def resolve(self) -> None:
        """Choose between what the desk and what another program says."""
        from captioner.ui.dialogs.conflict import ConflictDialog

        photo = self._window.sheet.grid.current
        if photo and photo.trouble in (Trouble.CONFLICT, Trouble.CHANGED):
            ConflictDialog(self._session, photo.id, self._window).open()
        else:
            self._session.message.emit(self.tr("This photo is in no conflict."))

    def show_in_folder(self) -> None:
        """Open the folder of the current photo."""
        if photo := self._window.sheet.grid.current:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(photo.path.parent)))

    # Caption

    def edit_caption(self) -> None:
        """Go to the caption of what is selected."""
        self._window.settle()
        self._window.editor.focus_caption()

    def repeat_caption(self) -> None:
        """Put the caption saved last on another photo where the photo shown has none."""
        self._window.settle()
        self._window.editor.repeat_caption()

    def accept(self) -> None:
        """Accept what the captions of the selected photos state, as one step."""
        from captioner.operations import editing

        self._later(steps.accepted_in_words, lambda ids: editing.accept(self._session.desk, ids))

    def copy_rendered(self) -> None:
        """Put the captions of the selected photos on the clipboard as they would be published, credit once."""
        from captioner.captions.render import caption_with_credit

        desk, ids = self._session.desk, self._selected()

        def done(captions: list[str]) -> None:
            QGuiApplication.clipboard().setText("\n\n".join(captions))
            self._session.message.emit(
                self.tr("Copied with credit: {captions}").format(captions=counted(len(captions), "caption"))
            )

        self._session.call(lambda: [caption_with_credit(photo.current) for photo in desk.catalog.photos(ids)], done)

    def copy_metadata(self) -> None:
        """Remember what the current photo says of occasion, place, credit and rights."""
        self._window.editor.commit()
        if photo := self._window.sheet.grid.current:
            self._copied = photo.current
            self._session.message.emit(self.tr("Copied from {name}").format(name=photo.path.name))

    def paste_metadata(self) -> None:
        """Give the selected photos what was copied, but for the fields that speak of one picture alone."""
        from captioner.operations import editing

        if self._copied is None:
            self._session.message.emit(self.tr("Copy the metadata of a photo first."))
            return
        orders = [Order(Verb.SET, name, value) for name, value in self._copied.filled().items() if name not in OWN]
        self._later(
            lambda count: self.tr("Metadata pasted: {photos}").format(photos=counted(count, "photo")),
            lambda ids: editing.edit(self._session.desk, ids, orders, "Paste metadata"),
        )

    def story(self) -> None:
        """Take a news page's captions apart and give them to photos."""
        from captioner.ui.dialogs.story import StoryDialog

        StoryDialog(self._session, self._window, self._selected()).open()

    # How it is done

    def _selected(self) -> list[int]:
        return self._window.sheet.grid.selected()

    def _later(
        self, says: Callable[[int], str], function: Callable[[list[int]], Changes], *, undoable: bool = True
    ) -> None:
        """Save what was typed, then change the selected photos on a worker; what reached several can be undone at a click."""
        self._window.editor.commit()
        ids = self._selected()

        def done(changes: Changes) -> None:
            count = len(steps.touched(changes))
            if undoable and count > 1:
                self._window.notice.offer(says(count), self.tr("Undo"), self.undo)
            else:
                self._session.message.emit(says(count))

        if ids:
            self._session.perform_later(lambda: function(ids), done)

    def _step(self, function: Callable[[], tuple[str, Changes] | None], says: str) -> None:
        def done(outcome: tuple[str, Changes] | None) -> None:
            if outcome:
                action, changes = outcome
                only = steps.touched(changes) if len(steps.touched(changes)) == 1 else ()
                names = [photo.path.name for photo in self._session.desk.catalog.photos(only)]
                self._session.message.emit(says.format(action=steps.step_in_words(action, changes, names)))
                self._show_changed(changes)

        self._session.perform_later(function, done)

    def _show_changed(self, changes: Changes) -> None:
        """Bring the one photo into sight that a step changed; of many, none."""
        if len(changes.photos) == 1 and not changes.added | changes.removed:
            (id,) = changes.photos
            if self._window.sheet.photos.row(id) >= 0:
                self._window.sheet.grid.select(id)

    def _seek(self, direction: int, wanted: Callable[[Photo], bool], nothing: str) -> None:
        """Save, and go to the nearest photo in this direction that is wanted; looked for on a worker."""
        self._window.editor.commit()
        photos, grid, desk = self._window.sheet.photos, self._window.sheet.grid, self._session.desk
        order = seeking.round_from(photos.ids, photos.row(grid.selection.current), direction)

        def done(id: int) -> None:
            if id:
                grid.select(id)
            else:
                self._session.message.emit(nothing)

        self._session.call(lambda: seeking.first(desk, order, wanted), done)

    def _last_folder(self) -> str:
        """Where the last import took place; the first time, where the system keeps pictures."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return self._session.desk.settings.last_folder or (pictures if Path(pictures).is_dir() else str(Path.home()))
