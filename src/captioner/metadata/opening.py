"""Open a file for reading, without waiting and only where it is one: a pipe would keep a reader for ever."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path

from captioner.domain.errors import Unreadable

_AT_ONCE = getattr(os, "O_NONBLOCK", 0)  # Windows has none, and no pipes among its files


def opened(path: Path) -> tuple[io.FileIO, os.stat_result]:
    """The file, unbuffered, and its status; raises Unreadable for a folder, pipe or device, or what can't be opened."""
    try:
        file = io.FileIO(path, "rb", opener=_open)
    except OSError as problem:
        raise unreadable(path, problem) from None
    status = os.fstat(file.fileno())
    if not stat.S_ISREG(status.st_mode):
        file.close()
        raise Unreadable(path, "this is no file but a pipe or a device")
    return file, status


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | _AT_ONCE)


def unreadable(path: Path, problem: OSError) -> Unreadable:
    """The error that says in a sentence why a file could not be opened."""
    if isinstance(problem, FileNotFoundError):
        return Unreadable(path, "the file is not there (any more)")
    if isinstance(problem, IsADirectoryError):
        return Unreadable(path, "this is a folder, not a picture")
    if isinstance(problem, PermissionError):
        return Unreadable(path, "you have no permission to read it")
    return Unreadable(path, f"it could not be read ({problem.strerror or problem})")
