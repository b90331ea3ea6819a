"""What SQLite complains of, as one sentence that names the catalogue and says what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from captioner.domain.errors import CatalogError

_SENTENCES = (
    ("locked", "is in use by another program; try again when it has finished"),
    ("busy", "is in use by another program; try again when it has finished"),
    ("not a database", "is not a Captioner catalogue; name another file"),
    ("malformed", "is damaged; restore it from a backup, or import the photos into a new catalogue"),
    ("readonly", "can't be changed; give yourself permission to write to it and to its folder"),
    ("unable to open", "can't be opened; look whether its folder exists and may be written to"),
    ("full", "can't be saved because the disk is full; make room and try again"),
    ("disk i/o", "can't be read or written; look whether its disk is still connected"),
)


def catalog_error(file: Path, error: sqlite3.Error) -> CatalogError:
    """The CatalogError for what SQLite said about this file."""
    said = str(error).lower()
    for sign, sentence in _SENTENCES:
        if sign in said:
            return CatalogError(f"{file} {sentence}.")
    return CatalogError(f"{file} can't be used: SQLite says “{error}”.")


@contextmanager
def told_plainly(file: Path) -> Iterator[None]:
    """Turn any complaint of SQLite's into a CatalogError that names the file."""
    try:
        yield
    except sqlite3.Error as error:
        raise catalog_error(file, error) from error
