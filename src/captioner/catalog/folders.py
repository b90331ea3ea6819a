"""The folders that photos lie in."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from captioner.catalog.rows import path_bytes, path_from


def lying_in(connection: sqlite3.Connection, folder: Path) -> list[int]:
    """The photos that lie in this very folder, by path."""
    query = "SELECT id FROM photo WHERE removed = 0 AND folder = (SELECT id FROM folder WHERE path = ?) ORDER BY path"
    return [id for (id,) in connection.execute(query, (path_bytes(folder),))]


def counted(connection: sqlite3.Connection) -> list[tuple[Path, int]]:
    """Every folder with photos of its own, by path, and the number of photos in it and below it."""
    own = {
        path_from(path): count
        for path, count in connection.execute(
            "SELECT folder.path, count(*) FROM photo JOIN folder ON folder.id = photo.folder"
            " WHERE removed = 0 GROUP BY photo.folder"
        )
    }
    total = dict(own)
    for folder, count in own.items():
        for above in folder.parents:
            if above in total:
                total[above] += count
    return sorted(total.items())
