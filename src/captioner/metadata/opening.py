"""Open a file for reading, without waiting and only where it is one: a pipe would keep a reader for ever."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path

from captioner.domain.errors import Unreadable

_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
"""Without waiting: Windows has no such flag, and no pipes among its files."""


def opened(path: Path) -> tuple[io.FileIO, os.stat_result]:
    """The file, unbuffered, and its status; raises Unreadable for a folder, pipe or device, or what can't be opened."""
    descriptor, status = descriptor_of(path)
    return io.FileIO(descriptor, "rb"), status


def descriptor_of(path: Path) -> tuple[int, os.stat_result]:
    """The same as a bare descriptor, which is faster; whoever asks closes it."""
    try:
        descriptor = os.open(path, _READING)
    except OSError as problem:
        raise unreadable(path, problem) from None
    status = os.fstat(descriptor)
    if stat.S_ISREG(status.st_mode):
        return descriptor, status
    os.close(descriptor)
    if stat.S_ISDIR(status.st_mode):
        raise unreadable(path, IsADirectoryError())
    raise Unreadable(path, "this is no file but a pipe or a device")


def unreadable(path: Path, problem: OSError) -> Unreadable:
    """The error that says in a sentence why a file could not be opened."""
    if isinstance(problem, FileNotFoundError):
        return Unreadable(path, "the file is not there (any more)")
    if isinstance(problem, IsADirectoryError):
        return Unreadable(path, "this is a folder, not a picture")
    if isinstance(problem, PermissionError):
        return Unreadable(path, "you have no permission to read it")
    return Unreadable(path, f"it could not be read ({problem.strerror or problem})")
