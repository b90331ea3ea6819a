"""Put a finished file under its name: all at once, and never over another file, whoever else writes to the folder."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from captioner.domain.errors import WriteFailed
from captioner.exporting.naming import numbered
from captioner.exporting.presets import OnExists

_MOST_TRIES = 100_000


@contextmanager
def unfinished(folder: Path, suffix: str) -> Iterator[Path]:
    """A new empty file in the folder, hidden, to be filled and placed; gone when the `with` block ends, however it ends.

    After a kill it stays, but by its name the next write to this folder sweeps it away as a stray of its own.
    """
    path = folder / f".captioner-{secrets.token_hex(8)}{suffix}.tmp"
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def place(finished: Path, name: str, on_exists: OnExists, turn: int = 1) -> Path:
    """Give the finished file its name, or the next free one like it from the `turn`-th on; returns its path.

    Raises WriteFailed where the name is taken and the preset says to refuse.
    """
    if on_exists is OnExists.REFUSE:
        target = finished.with_name(name)
        if turn > 1 or not _linked(finished, target):
            raise WriteFailed(target, "a file of this name exists already, and the preset says to refuse it.")
        return target
    for k in range(turn, turn + _MOST_TRIES):
        target = finished.with_name(numbered(name, k))
        if _linked(finished, target):
            return target
    raise WriteFailed(finished.with_name(name), "every name like it is taken; export to another folder.")


def _linked(finished: Path, target: Path) -> bool:
    """Whether the name was free and is now the finished file's; decided by the file system in one step."""
    try:
        os.link(finished, target)
    except FileExistsError:
        return False
    except OSError:
        return _reserved_and_replaced(finished, target)
    return True


def _reserved_and_replaced(finished: Path, target: Path) -> bool:
    """For file systems without links (exFAT, some network shares): an empty file of ours holds the name until the move."""
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    except FileExistsError:
        return False
    try:
        finished.replace(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return True
