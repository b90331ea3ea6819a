"""Verdicts: pairs of photos that an editor judged to be no duplicates of each other.

In the journal a verdict is a change of a field that is named after the other photo, from "" to "not a duplicate"; each pair stands
there and in the table both ways round, so that either photo's history tells it. Removing a photo leaves its verdicts.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable

from captioner.catalog.journal import APART, VERDICT, Change


def given(connection: sqlite3.Connection, photo: int | None) -> frozenset[tuple[int, int]]:
    """The pairs that were judged, each both ways round; of one photo, or of all (None)."""
    if photo is None:
        return frozenset(connection.execute("SELECT photo, other FROM verdict"))
    found = connection.execute("SELECT other FROM verdict WHERE photo = ?", (photo,)).fetchall()
    return frozenset(pair for (other,) in found for pair in ((photo, other), (other, photo)))


def stands(connection: sqlite3.Connection, photo: int, field: str) -> str:
    """APART where that pair was judged, else empty; `field` is the name that the journal gives the verdict."""
    query = "SELECT 1 FROM verdict WHERE photo = ? AND other = ?"
    return APART if connection.execute(query, (photo, _other(field))).fetchone() else ""


def carry_out(connection: sqlite3.Connection, changes: Iterable[Change]) -> None:
    """Pass or withdraw verdicts, as the journal has them."""
    for change in changes:
        pair = (change.photo, _other(change.field))
        if change.after:
            connection.execute("INSERT OR IGNORE INTO verdict(photo, other) VALUES (?, ?)", pair)
        else:
            connection.execute("DELETE FROM verdict WHERE photo = ? AND other = ?", pair)


def between(connection: sqlite3.Connection, ids: Iterable[int]) -> list[Change]:
    """The changes that judge every two of these photos, less those that are judged already."""
    changes = [
        Change(one, f"{VERDICT}{other}", "", APART) for one, other in itertools.permutations(sorted(set(ids)), 2)
    ]
    return [change for change in changes if not stands(connection, change.photo, change.field)]


def _other(field: str) -> int:
    return int(field.removeprefix(VERDICT))
