"""What went wrong in Captioner itself the last time: to read, to copy, to delete."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from captioner.ui import crashes
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.session import Session


class CrashDialog(Dialog):
    """Shows these reports; they stay on this machine until they are deleted here."""

    def __init__(self, session: Session, files: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("What went wrong in Captioner"), parent)
        self.resize(720, 480)
        self._files = files
        self.say(
            self.tr(
                "These lines are on this machine only. They help to mend the fault; look through them before you send them to anybody."
            )
        )
        self.lines = QPlainTextEdit(
            crashes.text_of(files), readOnly=True, lineWrapMode=QPlainTextEdit.LineWrapMode.NoWrap
        )
        self.lines.setAccessibleName(self.tr("Reports"))
        self.body.addWidget(self.lines, 1)
        self.delete = self.button(self.tr("Delete"), "quiet", lead=True)
        self.delete.clicked.connect(self._delete)
        self.copy = self.button(self.tr("Copy"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.lines.toPlainText()))
        self.close_ = self.button(self.tr("Close"), "primary")
        self.close_.clicked.connect(self.reject)

    def _delete(self) -> None:
        crashes.delete(self._files)
        self.accept()
