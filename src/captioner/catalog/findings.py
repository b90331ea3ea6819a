"""What the checks said of each photo, kept so that afterwards only what changed is checked."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from captioner.catalog import rows
from captioner.domain.findings import Finding, Severity

Gathered = tuple[str, tuple[int, ...]]
"""What photos have in common, and which they are."""

_COLUMNS = "check_name, severity, photo, field, message, fix"


def unchecked(connection: sqlite3.Connection, stamp: str) -> array[int]:
    """The photos that were not checked under these rules since they changed last."""
    found = connection.execute(
        "SELECT id FROM photo WHERE removed = 0 AND checked < ?1 UNION ALL SELECT id FROM photo WHERE removed = 0 AND checked > ?1",
        (stamp,),
    )
    return array("q", chain.from_iterable(found))


def stored(connection: sqlite3.Connection, ids: Sequence[int] | None, check: str) -> list[Finding]:
    """The findings kept of these photos that are there (None: of all), by photo and as they were found."""
    terms, parameters = ["removed = 0"], []
    if ids is not None:
        terms.append("photo IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(ids))
    if check:
        terms.append("check_name = ?")
        parameters.append(check)
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM finding JOIN photo ON photo.id = finding.photo WHERE {' AND '.join(terms)}"
        " ORDER BY finding.photo, finding.rowid",
        parameters,
    )
    return [
        Finding(name, Severity(severity), photo, field, message, bool(fix))
        for name, severity, photo, field, message, fix in found
    ]


def claim(connection: sqlite3.Connection, claim: str, ids: Sequence[int]) -> None:
    """Mark photos that are about to be checked; whatever changes one of them takes the mark away."""
    connection.execute(
        "UPDATE photo SET checked = ? WHERE id IN (SELECT value FROM json_each(?))", (claim, json.dumps(ids))
    )


def store(connection: sqlite3.Connection, claim: str, stamp: str, checked: Mapping[int, Iterable[Finding]]) -> None:
    """Replace what is kept of the photos that still bear this mark."""
    query = "SELECT id FROM photo WHERE checked = ? AND id IN (SELECT value FROM json_each(?))"
    valid = [id for (id,) in connection.execute(query, (claim, json.dumps([*checked])))]
    connection.executemany("DELETE FROM finding WHERE photo = ?", [(id,) for id in valid])
    connection.executemany(
        f"INSERT INTO finding({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (f.check, f.severity.value, id, f.field, rows.writable(f.message), int(f.fix))
            for id in valid
            for f in checked[id]
        ],
    )
    connection.executemany("UPDATE photo SET checked = ? WHERE id = ?", [(stamp, id) for id in valid])


def departed(connection: sqlite3.Connection) -> list[tuple[int, bytes]]:
    """Photos that were removed since they were checked, and their paths."""
    return connection.execute("SELECT id, path FROM photo WHERE removed = 1 AND checked <> ''").fetchall()


def bury(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Forget what was said of removed photos; one that returns is unchecked."""
    wanted = (json.dumps(ids),)
    connection.execute("DELETE FROM finding WHERE photo IN (SELECT value FROM json_each(?))", wanted)
    connection.execute(
        "UPDATE photo SET checked = '' WHERE removed = 1 AND id IN (SELECT value FROM json_each(?))", wanted
    )


def together(connection: sqlite3.Connection) -> set[Gathered]:
    """The groups of photos that were checked together."""
    return {(kind, tuple(json.loads(ids))) for kind, ids in connection.execute("SELECT kind, photos FROM together")}


def regroup(connection: sqlite3.Connection, gone: Iterable[Gathered], new: Iterable[Gathered]) -> None:
    """Forget some of these groups, and keep others."""
    sets = (
        (("DELETE FROM together WHERE kind = ? AND photos = ?"), gone),
        ("INSERT OR IGNORE INTO together VALUES (?, ?)", new),
    )
    for statement, groups in sets:
        connection.executemany(statement, [(kind, json.dumps(ids)) for kind, ids in groups])
