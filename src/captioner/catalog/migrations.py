"""Bring a catalogue's tables to what this Captioner knows, or say in one sentence why that can't be."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from captioner.catalog import schema
from captioner.catalog.photos import index_all
from captioner.domain.errors import CatalogError
from captioner.domain.iptc import DESK


def prepare(connection: sqlite3.Connection, file: Path) -> None:
    """Create, bring up to date or refuse the catalogue; one transaction, and a refused file is not touched.

    Raises CatalogError for a foreign database and for a catalogue of a newer Captioner.
    """
    check_is_ours(connection, file)
    if _version(connection) == schema.VERSION and not _missing(connection) and not _not_searched(connection):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _is_blank(connection):
            schema.create(connection)
        _bring_up_to_date(connection)
        _add_missing_fields(connection)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def check_is_ours(connection: sqlite3.Connection, file: Path) -> None:
    """Raise CatalogError for a foreign database and for a catalogue of a newer Captioner; changes nothing."""
    if _is_blank(connection):
        return
    if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise CatalogError(f"{file} is a database, but not a Captioner catalogue; name another file.")
    if _version(connection) > schema.VERSION or _columns(connection, "words") - set(schema.SEARCHED):
        raise CatalogError(f"{file} was made by a newer version of Captioner; install that version to open it.")


def _is_blank(connection: sqlite3.Connection) -> bool:
    return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}


def _missing(connection: sqlite3.Connection) -> list[str]:
    present = _columns(connection, "photo")
    return [name for name in DESK if name not in present]


def _not_searched(connection: sqlite3.Connection) -> bool:
    return _columns(connection, "words") != set(schema.SEARCHED)


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """One step for each version of the tables."""
    if _version(connection) < 2:  # sidecars were not looked at: 0 makes the next look read them
        connection.execute("ALTER TABLE photo ADD COLUMN sidecar_ns INTEGER NOT NULL DEFAULT 0")
    if _version(connection) < 3:
        schema.add_learnt(connection)
    if _version(connection) < 4:
        schema.add_more(connection)
    if _version(connection) < 5:
        schema.add_comparing(connection)
    if _version(connection) < 6:
        schema.add_charset(connection)
    connection.execute(f"PRAGMA user_version = {schema.VERSION}")


def _add_missing_fields(connection: sqlite3.Connection) -> None:
    """Give properties that were declared since the catalogue was made their columns, and index every photo anew."""
    missing = _missing(connection)
    if missing or _not_searched(connection):
        schema.add_fields(connection, missing)
        index_all(connection)
