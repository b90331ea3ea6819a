"""What is asked when the catalogue can't be opened: another one, or to end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class NoCatalog(QMessageBox):
    """Says why the catalogue can't be opened. Signals: `chosen(Path)`, an existing or a new catalogue; `ended`."""

    chosen = Signal(object)
    ended = Signal()

    def __init__(self, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QMessageBox.Icon.Warning, "Captioner", self.tr("The catalogue can't be opened."), parent=parent
        )
        self.setInformativeText(reason)
        self.another = self.addButton(self.tr("Choose another…"), QMessageBox.ButtonRole.AcceptRole)
        self.end = self.addButton(self.tr("Quit"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.another)
        self.setEscapeButton(self.end)
        self.finished.connect(lambda _: self._answer())

    def _answer(self) -> None:
        file = self._ask() if self.clickedButton() is self.another else ""
        if file:
            self.chosen.emit(Path(file))
        else:
            self.ended.emit()

    def _ask(self) -> str:
        kinds = self.tr("Catalogues (*.db);;All files (*)")
        options = QFileDialog.Option.DontConfirmOverwrite
        return QFileDialog.getSaveFileName(self.parentWidget(), self.tr("Catalogue"), "", kinds, options=options)[0]
