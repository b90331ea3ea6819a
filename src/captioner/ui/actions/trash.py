"""Moving files to the system's trash; their photos leave the catalogue with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QStandardPaths
from PySide6.QtWidgets import QLabel, QWidget

from captioner.domain.changes import Changes
from captioner.progress import Progress, Work
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.dialogs.importing import named_paths
from captioner.ui.look.counted import counted
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class Trashed:
    """What became of the files: what that changed in the catalogue, and the files that stayed where they are."""

    changes: Changes
    stayed: tuple[Path, ...]


class TrashDialog(Dialog):
    """Asks before files go; accepted when they shall. Cancel is what Enter presses."""

    def __init__(self, session: Session, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        files = counted(len(paths), "file")
        super().__init__(session, session.tr("Move {files} to the trash?").format(files=files), parent)
        self.say(
            self.tr(
                "The photos leave the catalogue too. Undo brings back what the catalogue knew of them; the files come back from "
                "the trash."
            )
        )
        names = QLabel("\n".join(named_paths(paths)))
        names.setWordWrap(True)
        self.body.addWidget(names)
        self.body.addStretch(1)
        self.move_away = self.button(self.tr("Move to trash"), "danger")
        self.move_away.clicked.connect(self.accept)
        self.cancel = self.button(self.tr("Cancel"), "primary")
        self.cancel.clicked.connect(self.reject)


def to_trash(desk: Desk, ids: Sequence[int]) -> Work[Trashed]:
    """Move these photos' files to the trash, sidecars too, and forget the photos that are gone as one step, even when cancelled."""
    from captioner.operations import editing

    # Without it Qt finds no trash; a system that has never moved anything there has none yet.
    Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)).mkdir(
        parents=True, exist_ok=True
    )
    gone: list[int] = []
    stayed: list[Path] = []
    changes = Changes()
    try:
        for done, photo in enumerate(desk.catalog.photos(ids)):
            yield Progress(done, len(ids), photo.path.name)
            if _moved(photo.path):
                gone.append(photo.id)
            else:
                stayed.append(photo.path)
    finally:
        if gone:
            changes = editing.remove(desk, gone)
    return Trashed(changes, tuple(stayed))


def _moved(picture: Path) -> bool:
    from captioner.metadata.formats.sidecar_places import find

    sidecar = find(picture).sidecar
    if not _in_trash(picture):
        return False
    if sidecar:
        _in_trash(sidecar.path)
    return True


def _in_trash(file: Path) -> bool:
    outcome = QFile.moveToTrash(str(file))
    return bool(outcome[0]) if isinstance(outcome, tuple) else bool(outcome)
