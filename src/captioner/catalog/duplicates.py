"""Captions that repeat: under several photos, or in the alt text."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Sequence

Group = tuple[int, ...]


def same_captions(connection: sqlite3.Connection) -> list[Group]:
    """Groups of photos with the same caption key; each sorted, and by their first photo."""
    found = connection.execute(
        "SELECT caption_key, id FROM photo WHERE removed = 0 AND caption_key <> '' AND caption_key IN"
        " (SELECT caption_key FROM photo WHERE removed = 0 AND caption_key <> '' GROUP BY caption_key HAVING count(*) > 1)"
        " ORDER BY caption_key, id"
    )
    return sorted(tuple(id for _, id in group) for _, group in itertools.groupby(found, key=lambda row: row[0]))


def alt_repeats(connection: sqlite3.Connection) -> list[int]:
    """Photos whose alt text has the caption's key."""
    query = "SELECT id FROM photo WHERE removed = 0 AND alt_key = caption_key AND alt_key <> '' ORDER BY id"
    return [id for (id,) in connection.execute(query)]


def with_caption_key(connection: sqlite3.Connection, key: str) -> list[int]:
    """Photos with this caption key."""
    query = "SELECT id FROM photo WHERE removed = 0 AND caption_key = ? AND caption_key <> '' ORDER BY id"
    return [id for (id,) in connection.execute(query, (key,))]


def captions(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, str]:
    """The captions of these photos that are there, by id."""
    query = "SELECT id, caption FROM photo WHERE removed = 0 AND id IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(query, (json.dumps(ids),)))
