"""The composition root of the window: paints it first, then opens the catalogue on a worker and hands it over. No logic."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from captioner import settings
from captioner.domain.errors import CaptionerError, CatalogError
from captioner.jobs import Jobs
from captioner.ui import language
from captioner.ui.crashes import Crashes, default_folder, reports
from captioner.ui.frame import geometry
from captioner.ui.frame.no_catalog import NoCatalog
from captioner.ui.look import theme
from captioner.ui.main_thread import MainThread
from captioner.ui.main_window import MainWindow
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.desk import Desk

TURN = 0.0005
"""Seconds that a worker may keep the interpreter while the window waits for it; Python's 5 ms, taken at each of a repaint's many
calls into Qt, would be felt."""

PICTURE = (1440, 900)
"""Width and height of a picture of the window."""

SETTLED = 1500
"""Milliseconds that a picture of the window waits for the last thumbnail."""


def main(arguments: list[str]) -> int:
    """Open the window as the command line asks: on a folder, on another catalogue, or only to take its picture."""
    parser = argparse.ArgumentParser(prog="captioner", description="The picture desk's window.")
    parser.add_argument("folder", nargs="?", type=Path, help="a folder of pictures to show")
    parser.add_argument("--catalog", type=Path, help="the catalogue to open (default: the user's)")
    parser.add_argument("--screenshot", type=Path, help="take a picture of the window and end")
    asked = parser.parse_args(arguments)
    if not _has_display():
        print(
            "There is no display to open the window on; every verb works without one: captioner --help", file=sys.stderr
        )
        return 1
    if asked.folder and not asked.folder.exists():
        print(f"{asked.folder}: there is no such folder.", file=sys.stderr)
        return 2
    return run(asked.folder, asked.catalog, asked.screenshot)


def run(folder: Path | None = None, catalog: Path | None = None, screenshot: Path | None = None) -> int:
    """Show the window until it is closed; returns the exit status: 0, or 3 where the catalogue can't be opened."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Captioner")
    preferences = settings.load()
    language.use(app, preferences.language)
    theme.apply(app, preferences.theme)
    sys.setswitchinterval(TURN)
    door = MainThread()
    jobs = Jobs(door.deliver)
    session = Session(jobs)
    window = MainWindow(session, None if screenshot else geometry.default_file())
    watching = Crashes(default_folder(), lambda sentence: door.deliver(lambda: window.notice.say(sentence)))
    left = reports(default_folder())
    watching.watch()

    def opened(desk: Desk) -> None:
        session.open(desk)
        if left and not window.notice.text:
            _offer(window, left)
        if folder:
            window.show_folder(folder.absolute())
        if screenshot:
            QTimer.singleShot(SETTLED, lambda: _take_picture(window, screenshot))

    def failed(error: BaseException) -> None:
        if not isinstance(error, CaptionerError):
            raise error
        status = 3 if isinstance(error, CatalogError) else 1
        if screenshot:
            print(error, file=sys.stderr)
            app.exit(status)
            return
        question = NoCatalog(str(error), window)
        question.chosen.connect(open_catalog)
        question.ended.connect(lambda: app.exit(status))
        question.open()

    begun: list[Desk] = []  # what was opened is closed at the end, even where the window was closed too soon to see it

    def open_catalog(file: Path | None) -> None:
        jobs.call(lambda: _open_desk(file, preferences, begun), opened, failed)

    window.show()
    if screenshot:
        window.resize(*PICTURE)
    QTimer.singleShot(0, lambda: open_catalog(catalog))
    status = app.exec()
    door.close()
    session.close()
    for desk in begun:
        desk.close()
    watching.stop()
    return status


def _open_desk(catalog: Path | None, preferences: settings.Settings, begun: list[Desk]) -> Desk:
    """Open the desk on a worker and note it in `begun`; what it imports is the bulk of the program, the window is there already."""
    import captioner.ui.editor.pane  # noqa: F401 (the window needs it next; read here, it holds nobody up)
    from captioner.operations.desk import Desk

    begun.append(Desk.open(catalog, preferences))
    return begun[-1]


def _has_display() -> bool:
    """Whether Qt has something to draw on; without a display it would end the program."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _take_picture(window: MainWindow, file: Path) -> None:
    window.grab().save(str(file))
    window.close()


def _offer(window: MainWindow, left: list[Path]) -> None:
    """Say that the last run met with a fault, and show it when that is wanted."""
    from captioner.ui.dialogs.crash import CrashDialog

    says = QCoreApplication.translate("crashes", "Something went wrong in Captioner the last time.")
    show = QCoreApplication.translate("crashes", "Show…")
    window.notice.offer(says, show, CrashDialog(window.session, left, window).open)
