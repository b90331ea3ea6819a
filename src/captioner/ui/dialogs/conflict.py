"""A conflict: desk and another program changed the same field. Shows base, file and ours; the editor chooses for the photo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from captioner.domain.changes import Changes
from captioner.domain.merging import Conflict
from captioner.domain.photo import Photo
from captioner.ui.dialogs.changes import conflict_lines
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.look import theme
from captioner.ui.look.roles import begin_at_the_side, set_role
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.conflicts import Side


class ConflictCard(QFrame):
    """One photo's conflicting fields with the choice. Signal: `chosen(photo id, Side)`."""

    chosen = Signal(int, object)

    def __init__(self, photo: Photo, conflicts: Sequence[Conflict], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from captioner.operations.conflicts import Side

        self.setProperty("role", "card")
        name = QLabel(f"⚠ \u2066{photo.path.name}\u2069")  # an Arabic name too ends with its suffix
        set_role(name, "name")
        what = QLabel(self.tr("Another program changed the file since it was read, and so did the desk."))
        what.setWordWrap(True)
        set_role(what, "label")
        self.versions = QLabel("".join(line.html() for line in conflict_lines(conflicts)))
        self.versions.setTextFormat(Qt.TextFormat.RichText)
        self.versions.setWordWrap(True)
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.versions.setAccessibleName("; ".join(line.text() for line in conflict_lines(conflicts)))
        self.mine = QPushButton(self.tr("Mine"))
        self.mine.setToolTip(self.tr("Keep what the desk says; it is written over the file's words"))
        self.file = QPushButton(self.tr("File"))
        self.file.setToolTip(self.tr("Take what the file says now; can be undone"))
        for button, side in ((self.mine, Side.OURS), (self.file, Side.FILE)):
            button.setAutoDefault(False)
            button.setAccessibleDescription(button.toolTip())
            button.clicked.connect(lambda _=False, side=side: self._choose(photo.id, side))
        top = QHBoxLayout()
        top.setSpacing(theme.UNIT)
        top.addWidget(name, 1)
        top.addWidget(self.mine)
        top.addWidget(self.file)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, theme.UNIT, 12, theme.UNIT)
        column.setSpacing(theme.UNIT // 2)
        column.addLayout(top)
        column.addWidget(what)
        column.addWidget(self.versions)
        begin_at_the_side(self)

    def _choose(self, photo_id: int, side: Side) -> None:
        self.mine.setEnabled(False)
        self.file.setEnabled(False)
        self.chosen.emit(photo_id, side)


class ConflictDialog(Dialog):
    """Settles one photo's conflict; accepted when it is settled, or when there is none."""

    def __init__(self, session: Session, photo_id: int, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Conflict"), parent)
        self.resize(640, 320)
        self._photo_id = photo_id
        self.card: ConflictCard | None = None
        self.say(self.tr("Comparing with the file…"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.body.addWidget(self._scroll, 1)
        self.close_button = self.button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.look()

    def look(self) -> None:
        """Compare the photo with its file, on a worker."""
        from captioner.operations import conflicts

        desk, photo_id = self.session.desk, self._photo_id

        def compare() -> tuple[Photo, tuple[Conflict, ...]] | None:
            photo = desk.catalog.photo(photo_id)
            return (photo, conflicts.conflicts(desk, photo)) if photo else None

        self.ask(compare, self._show)

    def _show(self, found: tuple[Photo, tuple[Conflict, ...]] | None) -> None:
        if found is None or not found[1]:
            self.say(self.tr("There is no conflict: desk and file can be merged."))
            return
        photo, conflicts = found
        self.say(self.tr("Whose words shall stand? What only one side changed is kept either way."))
        self.card = ConflictCard(photo, conflicts)
        self.card.chosen.connect(self._settle)
        self._scroll.setWidget(self.card)
        seen = self._scroll.viewport()
        beside_bar = seen.width() - self._scroll.verticalScrollBar().sizeHint().width()
        missing = self.card.heightForWidth(beside_bar) - seen.height()
        if missing > 0:
            self.resize((self.size() + QSize(0, missing)).boundedTo(self.room()))

    def _settle(self, photo_id: int, side: Side) -> None:
        from captioner.operations import conflicts

        desk = self.session.desk
        self.ask(lambda: conflicts.resolve(desk, photo_id, side), self._settled)

    def _settled(self, changes: Changes) -> None:
        self.session.changed.emit(changes)
        self.accept()
