"""What every dialog has: a title that says what it is about, a line under it, its body, and its buttons."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from captioner.jobs import Job
from captioner.progress import Progress
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import in_a_line, number
from captioner.ui.look.roles import begin_at_the_side, set_role
from captioner.ui.session import Session, sentence

R = TypeVar("R")
FRAME = QSize(16, 48)
"""Pixels that the title bar and the borders of a dialog take at most."""


class Dialog(QDialog):
    """Never blocks the window: shown with `open()` or `show()`, its work is done by the session's workers.

    Attributes: `heading`, `said` (the line under it), `body` (a layout to fill), `footer` (for buttons at the trailing edge).
    """

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._looking: Job | None = None
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = QLabel(title)
        set_role(self.heading, "title")
        self.said = QLabel()
        self.said.setWordWrap(True)
        set_role(self.said, "muted")
        self.said.hide()
        self.progress = JobProgress(session)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.UNIT)
        self.footer = QHBoxLayout()
        self.footer.setSpacing(theme.UNIT)
        self.footer.addStretch(1)
        line = QFrame()
        line.setProperty("role", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.UNIT, 3 * theme.UNIT, 3 * theme.UNIT, 2 * theme.UNIT)
        column.setSpacing(theme.UNIT)
        column.addWidget(self.heading)
        column.addWidget(self.said)
        column.addLayout(self.body, 1)
        column.addWidget(self.progress)
        column.addWidget(line)
        column.addLayout(self.footer)
        self.finished.connect(self._give_up)

    def setVisible(self, visible: bool) -> None:
        """Show it no larger than its screen, its title bar included."""
        if visible and not self.isVisible():
            self.resize(self.size().boundedTo(self.room()))
            begin_at_the_side(self)
        super().setVisible(visible)

    def room(self) -> QSize:
        """The largest size it may have on its screen, title bar and borders left out."""
        return self.screen().availableGeometry().size() - FRAME

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, whichever button Enter presses elsewhere."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def say(self, text: str, role: str = "muted") -> None:
        """One line under the title."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        set_role(self.said, role)

    def ask(self, function: Callable[[], R], done: Callable[[R], None]) -> None:
        """Run something short on a worker; its result, or its error in words, is dropped if the dialog is closed by then."""
        self.session.call(function, self.while_open(done), self.while_open(self._say_error))

    def look_up(self, function: Callable[[], R], done: Callable[[R], None]) -> None:
        """Run something that reads many photos or files beside the long work; an older look-up's answer is dropped, and
        everything when the dialog closes.
        """
        self._give_up()
        self._looking = self.session.quietly(function, self.while_open(done), self.while_open(self._say_error))

    def _give_up(self) -> None:
        if self._looking:
            self._looking.cancel()

    def _say_error(self, error: BaseException) -> None:
        self.say(sentence(error), "error")

    def while_open(self, callback: Callable[[R], None]) -> Callable[[R], None]:
        """The callback, which does nothing once the dialog is closed and gone."""
        return lambda result: callback(result) if isValid(self) else None

    def button(self, text: str, role: str = "", *, lead: bool = False) -> QPushButton:
        """A button at the trailing edge, or with `lead` at the leading one; "primary" is what Enter presses."""
        made = QPushButton(text)
        made.setAutoDefault(role == "primary")
        if role:
            made.setProperty("role", role)
        if role == "primary":
            made.setDefault(True)
        if lead:
            self.footer.insertWidget(0, made)
        else:
            self.footer.addWidget(made)
        return made


class JobProgress(QWidget):
    """How far one job is: bar, count, what it is at; and Cancel. Hidden while it follows none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._bar = QProgressBar(textVisible=False)
        self._numbers = QLabel()
        set_role(self._numbers, "muted")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("role", "quiet")
        self._cancel.setAutoDefault(False)
        self._cancel.setToolTip(self.tr("Stop; what is finished stays"))
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.addWidget(self._numbers, 1)
        row.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self._bar)
        column.addLayout(row)
        session.job_progress.connect(self._show)
        session.job_ended.connect(self._ended)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show this job until it ends."""
        self._job = job
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(job.title)
        self._numbers.setText(job.title)
        self._cancel.setEnabled(True)
        self.show()

    def _show(self, job: Job, progress: Progress) -> None:
        if job is not self._job:
            return
        from captioner.ui.frame.activity import rate_and_rest

        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        count = f"{number(progress.done)}/{number(progress.total)}" if progress.total else number(progress.done)
        speed = rate_and_rest(progress, time.monotonic() - job.started)
        self._numbers.setText(in_a_line(count, speed, told(progress.note)))

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.hide()

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()
            self._cancel.setEnabled(False)
