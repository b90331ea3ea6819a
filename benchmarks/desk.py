"""How long the window keeps an editor waiting: until it is painted, until its pictures are there, while its colours change, and at
each key while a caption is typed.

    python benchmarks/desk.py [PHOTOS]
    python benchmarks/desk.py --typing [PHOTOS]     (default: 100,000 generated captions, or the catalogue FILE instead of PHOTOS)
    python benchmarks/desk.py --scrolling [PHOTOS]  (the same)

The sample photos, linked under as many names as asked for (1,000), are imported first; each start is a process of its own, drawn
offscreen unless a display is set. Times are medians, in milliseconds since the process began. "Held" is the longest that the
window answered nothing. Trust the ratios between two runs on one machine.

Typing is measured in a caption of 2,000 characters, key by key at the pace of a fast typist: from the key to the painted letter. "Told" is
how long after the last key the chips, the likeness and the findings stand there, 250 ms of calm included.

Scrolling is measured frame by frame, as fast as frames are painted: lines one by one, and jumps across the whole sheet. "Arranged" is from
the click to the new order on the screen, "held" the longest that the window answered nothing meanwhile.
"""

from __future__ import annotations

import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

STARTS = 5
THEMES = ("dark", "light") * 3
BEAT = 2
KEY, ROUNDS, OTHER = 60, 3, 500
"""Milliseconds from key to key; how often all is typed; the place of the photo whose caption is typed again."""
ARRANGED = (
    ("newest", ""),
    ("city", "city"),
    ("date", "date"),
    ("rating", "credit"),
    ("name", "folder"),
    ("newest", ""),
)
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


def measure_scrolling(catalog: Path) -> dict[str, list[float]]:
    """Sort, group and scroll the contact sheet over this catalogue, and time each frame."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from captioner.app import TURN
    from captioner.catalog.ordering import Arrangement
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
    found: dict[str, list[float]] = {}
    with Desk.open(catalog, Settings()) as desk:
        door = MainThread()
        session = Session(Jobs(door.deliver), desk)
        window = MainWindow(session)
        window.resize(1440, 900)
        window.show()
        QTest.qWait(3000)
        grid, bar = window.sheet.grid, window.sheet.grid.verticalScrollBar()
        shown: list[float] = []
        beats = [time.perf_counter()]
        window.sheet.loaded.connect(lambda: shown.append(time.perf_counter()))
        timer = QTimer(interval=BEAT)
        timer.timeout.connect(lambda: beats.append(time.perf_counter()))
        timer.start()
        for order, grouping in ARRANGED:
            beats[:], shown[:] = [time.perf_counter()], []
            window.sheet.arrange(Arrangement.of(order, grouping, reverse=False))
            while not shown:
                QTest.qWait(BEAT)
            grid.viewport().repaint()
            found.setdefault("arranged", []).append((time.perf_counter() - beats[0]) * 1000)
            QTest.qWait(100)
            held = max(later - sooner for sooner, later in itertools.pairwise(beats))
            found.setdefault("held while arranged", []).append(held * 1000)
            steps = [bar.singleStep() * n for n in range(60)]
            for value in (*steps, *range(0, bar.maximum(), max(1, bar.maximum() // 60))):
                begin = time.perf_counter()
                bar.setValue(value)
                grid.viewport().repaint()
                found.setdefault("frame while scrolling", []).append((time.perf_counter() - begin) * 1000)
                app.processEvents()
        door.close()
        session.close()
    return found


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


def print_over(count: int, catalog: Path | None, measure: Callable[[Path], dict[str, list[float]]]) -> None:
    """Print the median and the worst of what is measured over so many captions, or over the catalogue."""
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        found = measure(catalog or generated(Path(scratch), count))
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
    elif sys.argv[1:2] in (["--typing"], ["--scrolling"]):
        over = sys.argv[2] if len(sys.argv) > 2 else "100000"
        measured = measure_typing if sys.argv[1] == "--typing" else measure_scrolling
        print_over(int(over) if over.isdecimal() else 0, None if over.isdecimal() else Path(over), measured)
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
