"""The actions on files: bringing them in, writing to them, publishing them, letting go of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from captioner.ui.actions import samples, steps
from captioner.ui.actions.acting import Acting
from captioner.ui.frame.closing import Begun
from captioner.ui.look.counted import listed


class FileCommands(Acting):
    """Import, write, export, re-read, remove. What needs operations imports them when it is asked: the window is painted first."""

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

    def import_paths(self, paths: Sequence[Path], *, remember: bool = True) -> None:
        """Ask how, then import these files and folders; the next import begins where they lie."""
        from captioner.ui.dialogs.importing import ImportDialog

        if remember:
            self._remember(last_folder=str(paths[0] if paths[0].is_dir() else paths[0].parent))
        dialog = ImportDialog(self._session, paths, self._window)
        dialog.accepted.connect(lambda: self.take_in(paths, accept=dialog.accept_stated, charset=dialog.charset))
        dialog.open()

    def take_in(self, paths: Sequence[Path], *, accept: bool = False, charset: str = "") -> None:
        """Import these files and folders, and say at the end what came of it."""
        from captioner.operations.importing import ImportReport, import_paths

        def done(report: ImportReport) -> None:
            from captioner.ui.dialogs.import_summary import ImportSummary

            summary = ImportSummary(self._session, report, self._window)
            summary.open_requested.connect(lambda ids: self._panes.show_only(self.tr("New photos"), ids))
            summary.open()

        title = self.tr("Import {name}").format(name=paths[0].name or str(paths[0]))
        begun = Begun(title, tuple(str(path.absolute()) for path in paths), accept, charset)
        work = import_paths(self._session.desk, paths, accept=accept, charset=charset)
        self._session.run(title, work, done, begun=begun)

    def take_up(self, left: Sequence[Begun]) -> None:
        """Offer to go on with what was not finished the last time: imports, and a write while anything is left to write."""
        unwritten = self._session.desk.catalog.count("is:unwritten")
        left = [each for each in left if each.paths or unwritten]

        def go_on() -> None:
            for each in left:
                if each.paths:
                    self.take_in([Path(path) for path in each.paths], accept=each.accept, charset=each.charset)
            if not all(each.paths for each in left):
                self.write()

        if left:
            says = self.tr("Not finished the last time: {work}.").format(work=listed(each.title for each in left))
            self._panes.notice.offer(says, self.tr("Go on"), go_on)

    def import_samples(self) -> None:
        """Import a copy of the sample photos, so that they can be written to; asked how, as with any other import."""
        self._session.call(samples.own_copy, lambda folder: self.import_paths([folder], remember=False))

    def write(self) -> None:
        """Show what would change in the files of the selected photos (or of all), and write it."""
        from captioner.ui.dialogs.writing import WriteDialog

        self._panes.commit()
        chosen = self._panes.sheet.grid.selected()
        WriteDialog(self._session, chosen if len(chosen) > 1 else None, self._window).open()

    def export(self) -> None:
        """Publish the selected photos."""
        from captioner.ui.dialogs.exporting import ExportDialog

        self._panes.commit()
        ExportDialog(self._session, self._selected(), self._window).open()

    def reread(self) -> None:
        """Take in what other programs changed in the files of the selected photos."""
        from captioner.operations.rereading import reread

        desk = self._session.desk
        self._later(
            self.tr("Re-read files"),
            steps.reread_in_words,
            lambda ids: reread(desk, ids),
            undoable=False,
            reads_files=True,
        )

    def remove(self) -> None:
        """Forget the selected photos; their files stay, and undo brings them back."""
        from captioner.operations import editing

        self._later(
            self.tr("Remove from catalogue"),
            steps.removed_in_words,
            lambda ids: editing.remove(self._session.desk, ids),
        )

    def trash(self) -> None:
        """Move the files of the selected photos to the trash, when the answer is yes."""
        from captioner.ui.actions.trash import TrashDialog, Trashed, to_trash

        desk, ids = self._session.desk, self._selected()

        def done(trashed: Trashed) -> None:
            if trashed.stayed:
                names = listed(path.name for path in trashed.stayed[:3])
                self._session.failed.emit(self.tr("The trash did not take {names}.").format(names=names))

        def go() -> None:
            self._session.run(self.tr("Move to trash"), to_trash(desk, ids), done)

        self._panes.commit()
        dialog = TrashDialog(self._session, [photo.path for photo in desk.catalog.photos(ids)], self._window)
        dialog.accepted.connect(go)
        dialog.open()

    def show_in_folder(self) -> None:
        """Open the folder of the current photo."""
        if photo := self._panes.sheet.grid.current:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(photo.path.parent)))

    def _last_folder(self) -> str:
        """Where the last import took place; the first time, where the system keeps pictures."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return self._session.desk.settings.last_folder or (pictures if Path(pictures).is_dir() else str(Path.home()))
