"""Two to four photos side by side, to choose from: whole or pixel for pixel at the same place, picked with one key each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from captioner.domain.marks import is_picked
from captioner.ui.dialogs.beside import Beside
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.look import icons
from captioner.ui.session import Session


class SideBySideDialog(Dialog):
    """Shows two to four photos. 1 to 4 pick a photo, or no longer; F shows all of them pixel for pixel, and whole again."""

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Side by side"), parent)
        self.resize(1280, 860)
        self.ids = tuple(ids)
        self.beside = Beside(session)
        self.body.addWidget(self.beside, 1)
        self.picks = [self._pick_button(place) for place in range(len(self.ids))]
        self.zoom = self.button(self.tr("Pixel for pixel"))
        self.zoom.setToolTip(self.tr("All pictures at the same place; drag one and the others follow (F)"))
        self.zoom.clicked.connect(self.beside.toggle_zoom)
        QShortcut(QKeySequence("F"), self).activated.connect(self.beside.toggle_zoom)
        self.button(self.tr("Close"), "primary").clicked.connect(self.reject)
        photos = session.desk.catalog.photos(self.ids)
        self.beside.show_plain(photos)
        self._show_picks()
        session.changed.connect(self._show_picks)

    def _pick_button(self, place: int) -> QPushButton:
        button = self.button(self.tr("Pick {place}").format(place=place + 1))
        button.setCheckable(True)
        icons.put(button, "flag")
        button.clicked.connect(lambda: self._pick(place))
        QShortcut(QKeySequence(str(place + 1)), self).activated.connect(button.click)
        return button

    def _pick(self, place: int) -> None:
        from captioner.operations import marking

        desk, id = self.session.desk, self.ids[place]
        self.session.perform(lambda: marking.toggle_pick(desk, [id]))
        self._show_picks()

    def _show_picks(self) -> None:
        found = {photo.id: photo for photo in self.session.desk.catalog.photos(self.ids)}
        if len(found) < len(self.ids):  # one of them was removed meanwhile
            self.reject()
            return
        for id, button in zip(self.ids, self.picks, strict=True):
            button.setChecked(is_picked(found[id]))
            button.setAccessibleName(self.tr("Pick {name}").format(name=found[id].path.name))
