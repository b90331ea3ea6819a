"""The photo being captioned beside the one whose caption is like its own: a copy, a paste not changed, or no duplicate."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from captioner.ui.dialogs.beside import Beside
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.session import Session


class ComparisonDialog(Dialog):
    """Two photos side by side; what is judged or taken over here is a step that can be undone."""

    def __init__(self, session: Session, one: int, other: int, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Captions alike"), parent)
        self.resize(1080, 680)
        self.ids = (one, other)
        self.beside = Beside(session)
        self.beside.use_requested.connect(self._use)
        self.body.addWidget(self.beside, 1)
        self.apart = self.button(self.tr("Not a duplicate"))
        QShortcut(QKeySequence("Shift+F8"), self).activated.connect(self.apart.click)
        self.apart.setToolTip(self.tr("Never say again that these two are alike (Shift+F8); Undo takes it back"))
        self.apart.clicked.connect(self._judge)
        self.button(self.tr("Close"), "primary").clicked.connect(self.reject)
        self.refresh()

    def refresh(self) -> None:
        """Show both photos as they are now; closes when one of them is gone."""
        photos = self.session.desk.catalog.photos(self.ids)
        if len(photos) < len(self.ids):
            self.reject()
            return
        self.beside.show_photos(photos)

    def _judge(self) -> None:
        from captioner.operations.duplicates import not_duplicates

        desk = self.session.desk
        self.session.perform(lambda: not_duplicates(desk, self.ids))
        self.accept()

    def _use(self, place: int) -> None:
        """Give both photos the caption of this one, as one undoable step."""
        from captioner.domain.edits import Order, Verb
        from captioner.operations import editing

        desk, photo = self.session.desk, self.session.desk.catalog.photo(self.ids[place])
        if photo:
            order = Order(Verb.SET, "caption", photo.current.caption)
            others = [id for id in self.ids if id != photo.id]
            self.session.perform(lambda: editing.edit(desk, others, [order], "Use caption"))
            self.refresh()
