"""Closing the window while work is under way: asked once, and what was not finished is offered at the next start."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from captioner.jobs import Job
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.session import Session


@dataclass(frozen=True, slots=True)
class Begun:
    """Work that can be begun again: an import of `paths`, or with none a write to files."""

    title: str
    paths: tuple[str, ...] = ()
    accept: bool = False
    charset: str = ""


class ClosingDialog(Dialog):
    """Asks whether to keep working or to stop and close, which is what accepting it means. Enter keeps working."""

    def __init__(self, session: Session, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Work is under way"), parent)
        self.say(
            self.tr(
                "What is finished stays. The rest is offered again at the next start, or can simply be asked for again."
            )
        )
        names = QLabel("\n".join(titles))
        names.setWordWrap(True)
        self.body.addWidget(names)
        self.body.addStretch(1)
        self.resize(480, 220)
        self.stop = self.button(self.tr("Stop and close"), "danger")
        self.stop.clicked.connect(self.accept)
        self.keep = self.button(self.tr("Keep working"), "primary")
        self.keep.clicked.connect(self.reject)


class Closing(QObject):
    """Knows what is under way in a window's session. Attribute: `left`, what the last run of this catalogue did not finish."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._running: list[Job] = []
        self._asking: ClosingDialog | None = None
        self._agreed = False
        self._file: Path | None = None
        self.left: list[Begun] = []
        session.job_started.connect(self._started)
        session.job_ended.connect(self._ended)

    def open(self, file: Path) -> None:
        """Read what was left the last time, and from now on keep in this file what is under way; a file that is damaged holds nothing."""
        self._file = file
        with suppress(OSError, ValueError, TypeError, AttributeError, LookupError):
            stored = json.loads(file.read_text(encoding="utf-8"))
            self.left = [Begun(**{**each, "paths": tuple(each["paths"])}) for each in stored]
        self._store()

    def may_go(self) -> bool:
        """Whether the window may close now; while work is under way it asks, and closes the window itself when the answer is yes."""
        if self._agreed or not self._running:
            return True
        if self._asking is None:
            self._asking = ClosingDialog(self._session, [job.title for job in self._running], self._window)
            self._asking.accepted.connect(self._close)
            self._asking.finished.connect(self._answered)
            self._asking.open()
        return False

    def _answered(self) -> None:
        self._asking = None

    def _close(self) -> None:
        self._agreed = True
        self._window.close()

    def _started(self, job: Job) -> None:
        self._running.append(job)
        self._store()

    def _ended(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
        if not self._session.is_closed:
            self._store()
        if not self._running and self._asking:
            self._asking.accept()

    def _store(self) -> None:
        """Keep what is under way; a disk that does not take it loses no more than the offer."""
        if self._file is None:
            return
        begun = [asdict(job.begun) for job in self._running if isinstance(job.begun, Begun)]
        with suppress(OSError):
            if begun:
                self._file.write_text(json.dumps(begun), encoding="utf-8")
            else:
                self._file.unlink(missing_ok=True)


def beside(catalog: Path) -> Path:
    """Where the unfinished work of a catalogue is kept: beside its file."""
    return catalog.with_name(f"{catalog.name}.unfinished")
