"""How long the window keeps an editor waiting: until it is painted, until its pictures are there, while its colours change, and at
each key while a caption is typed.

    python benchmarks/desk.py [PHOTOS]
    python benchmarks/desk.py --typing [PHOTOS]     (default: 100,000 generated captions, or the catalogue FILE instead of PHOTOS)

The sample photos, linked under as many names as asked for (1,000), are imported first; each start is a process of its own, drawn
offscreen unless a display is set. Times are medians, in milliseconds since the process began. "Held" is the longest that the
window answered nothing. Trust the ratios between two runs on one machine.

Typing is measured in a caption of 2,000 characters, key by key at the pace of a fast typist: from the key to the painted letter. "Told" is
how long after the last key the chips, the likeness and the findings stand there, 250 ms of calm included.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STARTS = 5
THEMES = ("dark", "light") * 3
BEAT = 2
KEY, ROUNDS, OTHER = 60, 3, 500
"""Milliseconds from key to key; how often all is typed; the place of the photo whose caption is typed again."""
TYPED = " and then the crowd went home in the rain, singing"
LONG = "Residents walk past the market in Cairo, Egypt, on February 13, 2024, as vendors call out their prices. " * 19


def measure(catalog: Path, began: float) -> dict[str, float]:
    """Start the window over this catalogue in this process, and time it."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from captioner import app as application
    from captioner.ui.look.roles import show_theme
    from captioner.ui.main_window import MainWindow

    app = QApplication(sys.argv[:1])
    found: dict[str, float] = {}
    gaps: list[float] = []
    last = time.perf_counter()

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and isinstance(watched, MainWindow):
                QTimer.singleShot(0, lambda: found.setdefault("window painted", since_start()))
            return False

    def since_start() -> float:
        return (time.time() - began) * 1000

    def colours_changed() -> float:
        longest = []
        for name in THEMES:
            start = time.perf_counter()
            show_theme(name)
            app.sendPostedEvents()
            window().repaint()
            longest.append((time.perf_counter() - start) * 1000)
        return statistics.median(longest)

    def window() -> MainWindow:
        return next(widget for widget in app.topLevelWidgets() if isinstance(widget, MainWindow))

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now
        if "window painted" not in found or not window().session.is_open:
            return
        sheet = window().sheet
        seen = sheet.photos.page(sheet.photos.ids[row] for row in sheet.grid.rows_in(sheet.grid.viewport().rect()))
        if seen and all(sheet.thumbnails.pixmap(photo) for photo in seen.values()) and hasattr(window(), "editor"):
            timer.stop()
            found["first screenful of pictures"] = since_start()
            found["held while starting"] = max(gaps[1:])
            found["held while the colours change"] = colours_changed()
            window().close()

    watcher = FirstPaint()
    app.installEventFilter(watcher)
    timer = QTimer(interval=BEAT)
    timer.timeout.connect(beat)
    timer.start()
    application.run(catalog=catalog)
    return found


def measure_typing(catalog: Path) -> dict[str, list[float]]:
    """Type into a long caption over this catalogue, and time each key and what is told after the last."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from captioner.app import TURN
    from captioner.jobs import Jobs
    from captioner.operations.desk import Desk
    from captioner.settings import Settings
    from captioner.ui.look import theme
    from captioner.ui.main_thread import MainThread
    from captioner.ui.main_window import MainWindow
    from captioner.ui.session import Session

    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme.apply(app, "light")
    sys.setswitchinterval(TURN)
    keys: list[float] = []
    told: list[float] = []
    with Desk.open(catalog, Settings()) as desk:
        door = MainThread()
        session = Session(Jobs(door.deliver), desk)
        window = MainWindow(session)
        window.show()
        while len(window.sheet.photos) <= OTHER:
            QTest.qWait(100)
        window.sheet.grid.select(window.sheet.photos.ids[5])
        window.commands.edit_caption()
        QTest.qWait(1000)
        editor, other = window.editor, desk.catalog.photo(window.sheet.photos.ids[OTHER])
        box, line = editor.caption.input, editor.near
        for _ in range(ROUNDS):
            box.selectAll()
            box.insertPlainText(LONG)
            while line.isVisible():
                QTest.qWait(BEAT)
            for letter in TYPED:
                begin = time.perf_counter()
                QTest.keyClick(box, letter)
                box.viewport().repaint()
                keys.append((time.perf_counter() - begin) * 1000)
                QTest.qWait(KEY)
            box.selectAll()
            box.insertPlainText(other.current.caption)
            begin = time.perf_counter()
            while not line.isVisible() and time.perf_counter() - begin < 10:
                QTest.qWait(BEAT)
            told.append((time.perf_counter() - begin) * 1000)
        editor.one.show_photo(None)
        door.close()
        session.close()
    return {"key to painted letter, 2,000 characters": keys, "told after the last key": told}


def generated(folder: Path, count: int) -> Path:
    """A catalogue of so many generated captions."""
    from captioner.operations.desk import Desk
    from captioner.settings import Settings
    from checks import batches

    with Desk.open(folder / "desk.db", Settings()) as desk:
        step = desk.catalog.begin("Import")
        for batch in batches(count):
            desk.catalog.add(batch, step=step)
    return folder / "desk.db"


def type_over(count: int, catalog: Path | None) -> None:
    """Print the median and the worst of the typing."""
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        found = measure_typing(catalog or generated(Path(scratch), count))
    for name, times in found.items():
        worst = sorted(times)[-1 - len(times) // 100]
        middle = statistics.median(times)
        print(f"  {name:<40} {middle:8.1f} ms median, {worst:.1f} ms 99th percentile, {max(times):.1f} ms worst")


def prepare(folder: Path, count: int) -> Path:
    """A catalogue of so many photos, the samples under other names."""
    from captioner import resources, settings
    from captioner.operations.desk import Desk
    from captioner.operations.importing import import_paths
    from captioner.progress import finish

    samples = sorted(resources.folder("samples").glob("*.jpg"))
    agency = folder / "agency"
    agency.mkdir()
    for n in range(count):
        (agency / f"CFP{n:05}.jpg").write_bytes(samples[n % len(samples)].read_bytes())
    with Desk.open(folder / "desk.db", settings.Settings()) as desk:
        finish(import_paths(desk, [agency]))
    return folder / "desk.db"


def main(count: int) -> None:
    """Print each figure's median, and its range."""
    with tempfile.TemporaryDirectory() as scratch:
        catalog = prepare(Path(scratch), count)
        homes = {f"XDG_{kind}_HOME": scratch for kind in ("CONFIG", "DATA", "CACHE")}
        drawn = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
        runs = []
        for _ in range(STARTS + 1):
            child = [sys.executable, __file__, "--over", str(catalog), str(time.time())]
            done = subprocess.run(
                child, env={**os.environ, **homes, **drawn}, capture_output=True, text=True, check=True
            )
            runs.append(json.loads(done.stdout.splitlines()[-1]))
        print(f"The window over {count:,} photos, {STARTS} starts with warm thumbnails")
        for name in runs[0]:
            times = [run[name] for run in runs[1:]]
            print(f"  {name:<34} {statistics.median(times):8.0f} ms   ({min(times):.0f}–{max(times):.0f})")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--over"]:
        print(json.dumps(measure(Path(sys.argv[2]), float(sys.argv[3]))))
    elif sys.argv[1:2] == ["--typing"]:
        over = sys.argv[2] if len(sys.argv) > 2 else "100000"
        type_over(int(over) if over.isdecimal() else 0, None if over.isdecimal() else Path(over))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
