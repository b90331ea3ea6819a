"""The strip above the status bar: what is under way, how far it is, how fast, how long still; and a way to stop it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from captioner.progress import Progress
from captioner.ui.language import told
from captioner.ui.look import icons
from captioner.ui.look.counted import counted, in_a_line, number
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.jobs import Job

REMEMBERED = 4


def rate_and_rest(progress: Progress, seconds: float) -> str:
    """How fast it goes and how long it will still take, in words; empty while that would be a guess."""
    if seconds < 1 or not progress.done:
        return ""
    rate = progress.done / seconds
    speed = f"{rate:.0f}/s" if rate >= 1 else f"{rate * 60:.0f}/min"
    if not progress.total:
        return speed
    return f"{speed} · {_duration((progress.total - progress.done) / rate)} left"


def _duration(seconds: float) -> str:
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02d} s" if minutes < 10 else f"{minutes} min"


class ActivityStrip(QFrame):
    """Shows itself while something runs; kept open, it also says what ended before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[Job, ActivityLine] = {}
        self._ended: list[str] = []
        self._kept_open = False
        self.setObjectName("activity")
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Activity"))
        self._before = QLabel(wordWrap=True)
        self._before.setProperty("role", "muted")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 6, 8, 6)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._before)
        session.job_started.connect(self._start)
        session.job_progress.connect(self._progress)
        session.job_ended.connect(self._end)
        self._show()

    def toggle(self) -> None:
        """Keep the strip open, or let it hide itself when nothing runs."""
        self._kept_open = not self._kept_open
        self._show()

    def _start(self, job: Job) -> None:
        line = self._lines[job] = ActivityLine(job)
        self._layout.insertWidget(self._layout.count() - 1, line)
        self._show()

    def _progress(self, job: Job, progress: Progress) -> None:
        if job in self._lines:
            self._lines[job].show_progress(progress)

    def _end(self, job: Job) -> None:
        line = self._lines.pop(job, None)
        if line:
            self._layout.removeWidget(line)
            line.deleteLater()
        word = self.tr("cancelled") if job.cancelled else self.tr("failed") if job.error else self.tr("ended")
        trouble = job.error or (counted(job.problems, "problem") if job.problems else "")
        self._ended.insert(
            0,
            in_a_line(
                f"{QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)}  {job.title} {word}",
                trouble,
            ),
        )
        del self._ended[REMEMBERED:]
        self._show()

    def _show(self) -> None:
        self._before.setText("\n".join(self._ended) or self.tr("Nothing has been done in this session yet."))
        self._before.setVisible(self._kept_open)
        self.setVisible(bool(self._lines) or self._kept_open)


class ActivityLine(QWidget):
    """One job: title, bar, numbers, what it is at, Cancel."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        title = QLabel(job.title)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(200)
        self._bar.setAccessibleName(job.title)
        self._numbers = QLabel()
        self._note = QLabel()
        self._numbers.setProperty("role", "muted")
        self._note.setProperty("role", "muted")
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Cancel"))
        icons.put(self._cancel, "close")
        self._cancel.setToolTip(self.tr("Stop; what is finished stays"))
        self._cancel.setAccessibleName(self.tr("Cancel {title}").format(title=job.title))
        self._cancel.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(title)
        layout.addWidget(self._bar)
        layout.addWidget(self._numbers)
        layout.addWidget(self._note, 1)
        layout.addWidget(self._cancel)

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is now."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        count = f"{number(progress.done)} / {number(progress.total)}" if progress.total else number(progress.done)
        speed = rate_and_rest(progress, time.monotonic() - self._job.started)
        self._numbers.setText(in_a_line(count, speed))
        room = max(80, self._note.width())
        self._note.setText(self._note.fontMetrics().elidedText(told(progress.note), Qt.TextElideMode.ElideMiddle, room))

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._note.setText(self.tr("Stopping…"))
        self._job.cancel()
