"""The store of small pictures: one SQLite file, fast enough to fill a screen between two frames; may be deleted at any time."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import suppress
from pathlib import Path

from captioner.domain.photo import Fingerprint

_SCHEMA_VERSION = 1
_SCHEMA = f"""
CREATE TABLE IF NOT EXISTS thumbnail (
    id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    used INTEGER NOT NULL, bytes INTEGER NOT NULL, jpeg BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS thumbnail_used ON thumbnail (used, bytes);
PRAGMA user_version = {_SCHEMA_VERSION};
"""
_MMAP_BYTES = 1 << 30
_IN_MEMORY_BYTES = 100_000_000
_TOUCHED_AT_ONCE = 500
_KEPT_AFTER_TRIM = 0.9


class ThumbnailCache:
    """JPEGs by path and fingerprint, the least recently used thrown out above `limit_bytes`; safe from many threads.

    A cache is never worth an error: a damaged file is thrown away and made anew, and where the file can't be kept at all, pictures
    are kept in memory.
    """

    def __init__(self, file: Path, limit_bytes: int = 2_000_000_000) -> None:
        self._file = file
        self._limit = limit_bytes
        self._lock = threading.Lock()
        self._touched: dict[int, int] = {}
        self._open()

    def get(self, path: Path, fingerprint: Fingerprint) -> bytes | None:
        """The JPEG kept for this very state of the file; None where there is none."""
        with self._lock:
            try:
                row = self._connection.execute(
                    "SELECT id, jpeg FROM thumbnail WHERE path = ? AND size = ? AND mtime_ns = ?",
                    (os.fsencode(path), fingerprint.size, fingerprint.mtime_ns),
                ).fetchone()
                if row is None:
                    return None
                self._clock += 1
                self._touched[row[0]] = self._clock
                if len(self._touched) >= _TOUCHED_AT_ONCE:
                    self._note_use()
            except sqlite3.DatabaseError as error:
                self._recover(error)
                return None
            return bytes(row[1])

    def put(self, path: Path, fingerprint: Fingerprint, jpeg: bytes) -> None:
        """Keep this JPEG in place of what was kept for the path."""
        with self._lock:
            self._clock += 1
            try:
                self._connection.execute(
                    "INSERT INTO thumbnail (path, size, mtime_ns, used, bytes, jpeg) VALUES (?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (path) DO UPDATE SET size = excluded.size, mtime_ns = excluded.mtime_ns,"
                    " used = excluded.used, bytes = excluded.bytes, jpeg = excluded.jpeg",
                    (os.fsencode(path), fingerprint.size, fingerprint.mtime_ns, self._clock, len(jpeg), jpeg),
                )
                self._bytes += len(jpeg)
                if self._bytes > self._limit:
                    self._trim()
            except sqlite3.DatabaseError as error:
                self._recover(error)

    def close(self) -> None:
        """Note what was used and let go of the file; closing twice does nothing."""
        with self._lock:
            with suppress(sqlite3.Error):
                self._note_use()
            self._connection.close()

    def _open(self) -> None:
        try:
            self._connect(self._file)
        except sqlite3.OperationalError:
            self._connect_in_memory()
        except (sqlite3.DatabaseError, OSError):
            self._throw_away()

    def _connect(self, file: Path | None) -> None:
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(
            file or ":memory:", timeout=2, isolation_level=None, check_same_thread=False, cached_statements=16
        )
        try:
            # The file may be lost with the power, so nothing waits for the disk.
            self._connection.executescript(
                f"PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA mmap_size = {_MMAP_BYTES};"
            )
            (version,) = self._connection.execute("PRAGMA user_version").fetchone()
            if version not in (0, _SCHEMA_VERSION):
                raise sqlite3.DatabaseError(f"thumbnails of version {version}")
            if version == 0:
                self._connection.executescript(_SCHEMA)
            self._take_stock()
        except BaseException:
            self._connection.close()
            raise

    def _connect_in_memory(self) -> None:
        self._limit = min(self._limit, _IN_MEMORY_BYTES)
        self._connect(None)

    def _throw_away(self) -> None:
        """Unlinked, never truncated: another process may have the old file mapped into its memory."""
        try:
            for ending in ("", "-wal", "-shm"):
                Path(f"{self._file}{ending}").unlink(missing_ok=True)
            self._connect(self._file)
        except (OSError, sqlite3.Error):
            self._connect_in_memory()

    def _recover(self, error: sqlite3.DatabaseError) -> None:
        """Start anew after damage; a full disk or a lock held too long costs this one picture only."""
        if isinstance(error, sqlite3.OperationalError | sqlite3.ProgrammingError):
            return
        self._connection.close()
        self._touched.clear()
        self._throw_away()

    def _take_stock(self) -> None:
        self._bytes, self._clock = self._connection.execute(
            "SELECT coalesce(sum(bytes), 0), coalesce(max(used), 0) FROM thumbnail"
        ).fetchone()

    def _note_use(self) -> None:
        touched = [(used, id) for id, used in self._touched.items()]
        self._touched.clear()
        self._connection.execute("BEGIN IMMEDIATE")
        with self._connection:
            self._connection.executemany("UPDATE thumbnail SET used = max(used, ?) WHERE id = ?", touched)

    def _trim(self) -> None:
        self._note_use()
        self._take_stock()
        excess = self._bytes - int(self._limit * _KEPT_AFTER_TRIM)
        doomed = []
        for id, size in self._connection.execute("SELECT id, bytes FROM thumbnail ORDER BY used"):
            if excess <= 0:
                break
            doomed.append((id,))
            excess -= size
            self._bytes -= size
        self._connection.execute("BEGIN IMMEDIATE")
        with self._connection:
            self._connection.executemany("DELETE FROM thumbnail WHERE id = ?", doomed)
