"""The one thread that writes: it owns the writing connection, and does one short transaction after the other."""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from captioner.catalog import migrations
from captioner.catalog.failures import told_plainly
from captioner.catalog.journal import SIGNED_BY
from captioner.domain.errors import CatalogError

Result = TypeVar("Result")

BUSY_SECONDS = 5.0
"""How long to wait for another program that is writing."""


class Writer:
    """Runs functions on the writing connection, in the order they were handed in, each in a transaction of its own.

    Whoever hands one in waits until it is committed. Short functions make for short waits: an import hands in its photos by the
    hundred, so an edit in between waits for one batch at most.
    """

    def __init__(self, file: Path, who: Callable[[], str] = str) -> None:
        """Open or create the catalogue, whose journal is signed with the name that `who` tells; raises CatalogError."""
        self._file = file
        self._who = who
        self._work: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._connection: sqlite3.Connection | None = None
        self._open = True
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="captioner-writer", daemon=True)
        self._thread.start()
        try:
            self._hand_in(self._connect)
        except BaseException:
            self.close()
            raise

    def run(self, function: Callable[[sqlite3.Connection], Result], *, lasting: bool = False) -> Result:
        """Run the function in a transaction and return its result once that is committed; whatever it raises undoes it all.

        `lasting` also waits for the disk, so that the change outlives a power cut; other changes outlive a crash of Captioner.
        Raises CatalogError.
        """
        return self._hand_in(lambda: self._transaction(function, lasting))

    def foreign_version(self) -> int:
        """A number that changes whenever another connection, such as another program's, has changed the catalogue."""
        return self._hand_in(lambda: int(self._opened().execute("PRAGMA data_version").fetchone()[0]))

    def close(self) -> None:
        """Finish what was handed in, and close; may be called twice."""
        with self._lock:
            if not self._open:
                return
            self._open = False
            self._work.put(None)
        self._thread.join()

    def _hand_in(self, function: Callable[[], Result]) -> Result:
        done: Future[Result] = Future()
        with self._lock:
            if not self._open:
                raise CatalogError(f"{self._file} has been closed.")
            self._work.put((function, done))
        return done.result()

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            function, done = work
            try:
                with told_plainly(self._file):
                    done.set_result(function())
            except BaseException as error:
                done.set_exception(error)
            del work, function, done
        if self._connection:
            with suppress(sqlite3.Error):  # it only saves the next start some time
                self._connection.execute("PRAGMA optimize")
            self._connection.close()

    def _connect(self) -> None:
        self._connection = _connect(self._file)
        self._connection.create_function(SIGNED_BY, 0, self._who)

    def _opened(self) -> sqlite3.Connection:
        assert self._connection is not None
        return self._connection

    def _transaction(self, function: Callable[[sqlite3.Connection], Result], lasting: bool) -> Result:
        connection = self._opened()
        connection.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = function(connection)
            connection.execute("COMMIT")
            return result
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _connect(file: Path) -> sqlite3.Connection:
    if file.is_dir():
        raise CatalogError(f"{file} is a folder, not a catalogue; name a file.")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CatalogError(f"The folder of {file} can't be made: {error.strerror}.") from error
    connection = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None, cached_statements=512)
    try:
        migrations.prepare(connection, file)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA journal_size_limit = 67108864")
        connection.execute("PRAGMA cache_size = -65536")
        connection.execute("PRAGMA mmap_size = 1073741824")
    except BaseException:
        connection.close()
        raise
    return connection
