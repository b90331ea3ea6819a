"""The tables of a catalogue, derived from FIELDS: a text column for every field of the desk, one for all others, and the search index over all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from captioner.domain.fields import Kind
from captioner.domain.iptc import DESK, FIELDS

VERSION = 6
"""Of the tables below; kept in `user_version`. A change to them is a new number and a step in migrations.py."""

APPLICATION_ID = 0x43505448
"""Marks an SQLite file as a catalogue of Captioner's ("CPTH")."""

SEARCHED = tuple(name for name, field in FIELDS.items() if field.kind is not Kind.DATE)
"""The fields whose words are searched; dates are compared instead."""

PHOTO_COLUMNS: dict[str, type] = {
    "id": int,
    "path": bytes,  # as the file system has it: not every name is UTF-8
    "folder": int,
    "arrival": int,  # the step it came with: photos of one import share it
    "added": int,  # seconds since 1970, UTC
    "removed": int,  # 1 for a forgotten photo, which keeps its id for the day it returns
    "size": int,
    "mtime_ns": int,
    "sidecar_ns": int,
    "format": str,
    "width": int,
    "height": int,
    "orientation": int,
    "digest": bytes,
    "dhash": bytes,
    "caption_key": str,
    "alt_key": str,
    "read_only": str,
    "signed": int,
    "charset": str,  # of texts that do not say theirs, where an import was told it
    "trouble": str,
    "trouble_note": str,
    "written": int,
    "stated": str,  # JSON, empty where the caption states nothing
    "disagreements": str,  # JSON, empty where the file agrees with itself
    "compared": int,  # 1 where the picture was compared with all others
    "checked": str,  # the stamp of the rules it was last checked under; empty since its metadata changed
    "more": str,  # JSON of the fields that have no column of their own, empty where they state nothing
    "embedded": str,  # JSON of the fields in which the file differs from the desk; empty = nothing is unwritten
}

_OF_COMPARING = (
    "CREATE INDEX photo_uncompared ON photo(id) WHERE removed = 0 AND compared = 0 AND dhash <> x''",
    "CREATE TRIGGER picture_changed AFTER UPDATE OF dhash ON photo WHEN old.dhash <> new.dhash"
    " BEGIN UPDATE photo SET compared = 0 WHERE id = new.id; END",
    # photos that were checked and then removed: what was said of others because of them is to be looked at again
    "CREATE INDEX photo_departed ON photo(id) WHERE removed = 1 AND checked <> ''",
    # hashes of pictures that look the same, the lower one first
    "CREATE TABLE alike (one BLOB NOT NULL, other BLOB NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID",
    # groups of photos, by what they have in common, that were checked together: their ids as JSON
    "CREATE TABLE together (kind TEXT NOT NULL, photos TEXT NOT NULL, PRIMARY KEY (kind, photos)) WITHOUT ROWID",
)
"""What comparing photos with each other keeps, which a catalogue of before version 5 doesn't have."""

_INDICES = (
    "CREATE UNIQUE INDEX photo_path ON photo(path)",
    "CREATE INDEX photo_added ON photo(added)",
    "CREATE INDEX photo_folder ON photo(folder) WHERE removed = 0",
    "CREATE INDEX photo_unwritten ON photo(arrival DESC, path) WHERE removed = 0 AND embedded <> ''",
    "CREATE INDEX photo_trouble ON photo(trouble, arrival DESC, path) WHERE removed = 0 AND trouble <> ''",
    "CREATE INDEX photo_caption_key ON photo(caption_key) WHERE removed = 0 AND caption_key <> ''",
    "CREATE INDEX photo_alt_repeats ON photo(id) WHERE removed = 0 AND alt_key = caption_key AND alt_key <> ''",
    "CREATE INDEX photo_digest ON photo(digest) WHERE removed = 0 AND digest <> x''",
    "CREATE INDEX photo_dhash ON photo(dhash) WHERE removed = 0 AND dhash <> x''",
    "CREATE INDEX photo_date_created ON photo(date_created)",
    "CREATE INDEX photo_checked ON photo(checked) WHERE removed = 0",
    *_OF_COMPARING,
    "CREATE INDEX step_state ON step(state)",
    "CREATE INDEX change_photo ON change(photo, step)",
)

_LEARNT = (
    # what the checks said of a photo
    "CREATE TABLE finding (photo INTEGER NOT NULL, check_name TEXT NOT NULL, severity TEXT NOT NULL, field TEXT NOT NULL,"
    " message TEXT NOT NULL, fix INTEGER NOT NULL)",
    "CREATE INDEX finding_photo ON finding(photo)",
    # a caption's signature: its hashes as one value, so that they can be taken out again, and each hash with the photos that have it
    "CREATE TABLE signature (photo INTEGER PRIMARY KEY, hashes BLOB NOT NULL)",
    "CREATE TABLE sig (h INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (h, id)) WITHOUT ROWID",
    # pairs that an editor judged to be no duplicates; each stands here both ways round
    "CREATE TABLE verdict (photo INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (photo, other)) WITHOUT ROWID",
)
"""Tables of what was worked out or judged, which a catalogue of before version 3 doesn't have."""


def create(connection: sqlite3.Connection) -> None:
    """Make every table and index in an empty database; the caller holds the transaction."""
    from sqlite_utils import Database

    database = Database(connection, execute_plugins=False)
    blank = {
        name: {int: 0, str: ""}[kind] for name, kind in PHOTO_COLUMNS.items() if kind is not bytes and name != "id"
    }
    database.create_table("photo", PHOTO_COLUMNS, pk="id", not_null=[*blank, "path", "digest", "dhash"], defaults=blank)
    database.create_table("folder", {"id": int, "path": bytes}, pk="id", not_null=["path"])
    database.table("folder").create_index(["path"], unique=True)
    database.create_table(
        "step", {"id": int, "time": str, "who": str, "action": str, "state": str}, pk="id", not_null=["action", "state"]
    )
    connection.execute(
        "CREATE TABLE change (step INTEGER, photo INTEGER, field TEXT, before TEXT NOT NULL, after TEXT NOT NULL,"
        " PRIMARY KEY (step, photo, field)) WITHOUT ROWID"
    )
    add_fields(connection, DESK)
    for statement in (*_INDICES, *_LEARNT):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def add_learnt(connection: sqlite3.Connection) -> None:
    """Give a catalogue of version 2 what version 3 has besides: no photo is checked yet, and no caption signed."""
    connection.execute("ALTER TABLE photo ADD COLUMN checked TEXT NOT NULL DEFAULT ''")
    connection.execute("CREATE INDEX photo_checked ON photo(checked) WHERE removed = 0")
    for statement in _LEARNT:
        connection.execute(statement)


def add_more(connection: sqlite3.Connection) -> None:
    """Give a catalogue of version 3 what version 4 has besides; with no time of last change, the next look reads every file anew."""
    connection.execute("ALTER TABLE photo ADD COLUMN more TEXT NOT NULL DEFAULT ''")
    connection.execute("UPDATE photo SET mtime_ns = 0")


def add_comparing(connection: sqlite3.Connection) -> None:
    """Give a catalogue of version 4 what version 5 has besides: no picture is compared yet, and everything is to be checked anew."""
    connection.execute("ALTER TABLE photo ADD COLUMN compared INTEGER NOT NULL DEFAULT 0")
    for statement in _OF_COMPARING:
        connection.execute(statement)
    connection.execute("UPDATE photo SET checked = ''")


def add_charset(connection: sqlite3.Connection) -> None:
    """Give a catalogue of version 5 what version 6 has besides: nobody said yet how a file's texts are stored."""
    connection.execute("ALTER TABLE photo ADD COLUMN charset TEXT NOT NULL DEFAULT ''")


def add_fields(connection: sqlite3.Connection, names: Iterable[str]) -> None:
    """Give these fields their columns, and make what spans all fields anew: the list of photos and the search index, empty.

    `no_caption` is 1 where the caption is empty, and so on; it is computed, and held by the list of photos only.
    """
    for name in names:
        connection.execute(f"ALTER TABLE photo ADD COLUMN {name} TEXT NOT NULL DEFAULT ''")
        connection.execute(f"ALTER TABLE photo ADD COLUMN no_{name} INTEGER AS ({name} = '') VIRTUAL")
    connection.execute("DROP INDEX IF EXISTS photo_newest")
    lacking = ", ".join(f"no_{name}" for name in DESK)
    connection.execute(f"CREATE INDEX photo_newest ON photo(arrival DESC, path, {lacking}) WHERE removed = 0")
    connection.execute("DROP TABLE IF EXISTS words")
    connection.execute(
        f"CREATE VIRTUAL TABLE words USING fts5({', '.join(SEARCHED)},"
        " content='', columnsize=0, tokenize='unicode61 remove_diacritics 2')"
    )
