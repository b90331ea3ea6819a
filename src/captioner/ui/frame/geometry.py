"""Remembers where the window stood, how its panes were divided, and what of which catalogue it showed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from captioner import settings


def default_file() -> Path:
    """Where the layout is kept, beside the preferences."""
    return settings.default_file().with_name("window.ini")


def save(window: QWidget, file: Path) -> None:
    """Keep the window's place and the division of each of its named splitters."""
    kept = _open(file)
    kept.setValue("geometry", window.saveGeometry())
    for splitter in _splitters(window):
        kept.setValue(f"splitter/{splitter.objectName()}", splitter.saveState())
    kept.sync()


def restore(window: QWidget, file: Path) -> bool:
    """Put the window back as it was; False where nothing (or nothing that can be used) was kept."""
    kept = _open(file)
    geometry = kept.value("geometry")
    if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
        return False
    for splitter in _splitters(window):
        state = kept.value(f"splitter/{splitter.objectName()}")
        if isinstance(state, QByteArray):
            splitter.restoreState(state)
    return True


def fit(window: QWidget) -> None:
    """Let a window that is larger than its screen fill the screen instead."""
    room = window.screen().availableGeometry().size()
    if room.width() < window.width() or room.height() < window.height():
        window.resize(window.size().boundedTo(room))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def keep_shown(file: Path, catalog: Path, source: str, photo: int) -> None:
    """Keep that the window shows this source of this catalogue, and which photo is current (0: none)."""
    kept = _open(file)
    kept.setValue("shown", [str(catalog), source, str(photo)])
    kept.sync()


def shown(file: Path | None, catalog: Path) -> tuple[str, int]:
    """The source and the photo that were shown of this catalogue the last time; "" and 0 where that was another or none."""
    found = _open(file).value("shown") if file else None
    match found:
        case [of, str(source), str(photo)] if of == str(catalog) and photo.isdigit():
            return source, int(photo)
    return "", 0


def _open(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


def _splitters(window: QWidget) -> list[QSplitter]:
    return [splitter for splitter in window.findChildren(QSplitter) if splitter.objectName()]
