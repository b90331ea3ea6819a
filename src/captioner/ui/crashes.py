"""Faults of our own: each is written down on this machine, told in one sentence, and offered at the next start. Nothing is sent anywhere."""

from __future__ import annotations

import faulthandler
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

import platformdirs
from PySide6.QtCore import QCoreApplication, qVersion

import captioner
from captioner.settings import APP

MOST = 20
"""Reports that are kept: a fault at every repaint must not fill the disk."""

FAULT = "fault.txt"
"""Takes what the interpreter can still say when the process dies of a signal."""


def default_folder() -> Path:
    """Where reports are kept."""
    return Path(platformdirs.user_state_dir(APP)) / "crashes"


class Crashes:
    """Watches over one run of the program. `tell` gets a sentence for the editor, on whichever thread the fault was."""

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self._folder = folder
        self._tell = tell
        self._fault: TextIO | None = None
        self._written: set[str] = set()

    def watch(self) -> None:
        """From now on nothing unexpected goes by unnoticed, on any thread; a folder that can't be made only means no reports."""
        sys.excepthook = self.take
        threading.excepthook = lambda args: self.take(args.exc_type, args.exc_value, args.exc_traceback)
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._fault = (self._folder / FAULT).open("a", encoding="utf-8")
            faulthandler.enable(self._fault)

    def stop(self) -> None:
        """Watch no more."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        if self._fault:
            faulthandler.disable()
            self._fault.close()

    def take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Write a fault down, on stderr too, and tell of it; the same fault once more is only told."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        told = "".join(traceback.format_exception(kind, error, trace))
        with suppress(OSError, AttributeError):  # started without a terminal there may be no stderr
            sys.stderr.write(told)
        if told not in self._written and len(self._written) < MOST:
            self._written.add(told)
            with suppress(OSError):
                now = datetime.now()
                file = self._folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
                file.write_text(f"{now:%Y-%m-%d %H:%M:%S}\n{_about()}\n\n{_without_home(told)}", encoding="utf-8")
        self._tell(
            QCoreApplication.translate(
                "crashes", "Something went wrong in Captioner ({fault}). Your photos and captions are safe."
            ).format(fault=kind.__name__)
        )


def reports(folder: Path) -> list[Path]:
    """What was written down and not deleted, the oldest first."""
    with suppress(OSError):
        found = sorted(folder.glob("crash-*.txt"))
        fault = folder / FAULT
        return [*found, fault] if fault.exists() and fault.stat().st_size else found
    return []


def text_of(files: list[Path]) -> str:
    """All reports as one text; one that can't be read is left out."""
    parts = []
    for file in files:
        with suppress(OSError):
            parts.append(file.read_text(encoding="utf-8", errors="replace").strip())
    return "\n\n———\n\n".join(parts)


def delete(files: list[Path]) -> None:
    """Delete these reports; what the interpreter writes to is emptied."""
    for file in files:
        with suppress(OSError):
            if file.name == FAULT:
                file.write_text("")
            else:
                file.unlink(missing_ok=True)


def _about() -> str:
    return (
        f"Captioner {captioner.__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    )


def _without_home(text: str) -> str:
    """The text with ~ for the home folder, whose name is a person's as a rule."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
