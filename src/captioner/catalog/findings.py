"""What the checks said of each photo, kept so that afterwards only what changed is checked."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from captioner.catalog import rows
from captioner.domain.findings import Finding, Severity
from captioner.domain.photo import Photo

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


def store(connection: sqlite3.Connection, stamp: str, checked: Mapping[Photo, Iterable[Finding]]) -> None:
    """Replace what is kept of the photos that still are as they were when they were checked."""
    now = rows.photos(connection, [photo.id for photo in checked])
    valid = [photo for photo in checked if now.get(photo.id) == photo]
    connection.executemany("DELETE FROM finding WHERE photo = ?", [(photo.id,) for photo in valid])
    connection.executemany(
        f"INSERT INTO finding({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (f.check, f.severity.value, photo.id, f.field, rows.writable(f.message), int(f.fix))
            for photo in valid
            for f in checked[photo]
        ],
    )
    connection.executemany("UPDATE photo SET checked = ? WHERE id = ?", [(stamp, photo.id) for photo in valid])
