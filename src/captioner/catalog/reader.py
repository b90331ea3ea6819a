"""Reading while others write: a read-only connection for every thread, which sees all that was committed."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from captioner.catalog.failures import told_plainly
from captioner.catalog.writer import BUSY_SECONDS
from captioner.domain.errors import CatalogError

Result = TypeVar("Result")


class Reader:
    """Read-only connections to one catalogue, one a thread, each closed when its thread ends or the catalogue closes."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._address = f"{file.absolute().as_uri()}?mode=ro"
        self._here = threading.local()
        self._lock = threading.Lock()
        self._desks: weakref.WeakSet[_Desk] = weakref.WeakSet()
        self._open = True

    def run(self, function: Callable[[sqlite3.Connection], Result]) -> Result:
        """What the function reads, all of it from one state of the catalogue; raises CatalogError."""
        with told_plainly(self._file), self._connection() as connection:
            connection.execute("BEGIN")
            try:
                return function(connection)
            finally:
                connection.execute("ROLLBACK")

    def rows(self, query: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """All rows that a statement finds; raises CatalogError."""
        return self.run(lambda connection: connection.execute(query, parameters).fetchall())

    def close(self) -> None:
        """Close every connection, waiting for whoever is reading; may be called twice."""
        with self._lock:
            self._open = False
            desks = list(self._desks)
        for desk in desks:
            with desk.lock:
                desk.finalizer()

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        desk: _Desk | None = getattr(self._here, "desk", None)
        if desk is None:
            desk = self._here.desk = self._new_desk()
        with desk.lock:
            if not desk.finalizer.alive:
                raise CatalogError(f"{self._file} has been closed.")
            yield desk.connection

    def _new_desk(self) -> _Desk:
        with self._lock:
            if not self._open:
                raise CatalogError(f"{self._file} has been closed.")
            desk = _Desk(self._address)
            self._desks.add(desk)
            return desk


class _Desk:
    """One thread's connection; it closes with its thread."""

    def __init__(self, address: str) -> None:
        self.lock = threading.RLock()
        self.connection = sqlite3.connect(
            address,
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        self.finalizer = weakref.finalize(self, self.connection.close)
        self.connection.execute("PRAGMA query_only = ON")
        self.connection.execute("PRAGMA cache_size = -16384")
        self.connection.execute("PRAGMA mmap_size = 1073741824")
