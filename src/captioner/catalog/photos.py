"""The photo table: rows come, change, go and return, and the search index follows each of them.

Every function works on the writing connection within the caller's transaction.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from captioner.catalog import rows, signatures
from captioner.catalog.rows import Texts
from captioner.catalog.schema import SEARCHED
from captioner.catalog.words import normalised
from captioner.domain.fields import Kind
from captioner.domain.iptc import DESK, FIELDS, PhotoMetadata
from captioner.domain.photo import Photo, Proposal
from captioner.domain.values import texts_in


@dataclass(frozen=True, slots=True)
class Derived:
    """What follows from a photo's metadata and is kept beside it: keys of equal texts, what the caption states, its signature."""

    caption_key: str = ""
    alt_key: str = ""
    stated: tuple[Proposal, ...] = ()
    signature: tuple[int, ...] = ()


Derive = Callable[[PhotoMetadata], Derived]
"""Computes what follows from metadata; called again whenever one of DERIVED_FROM changes."""

DERIVED_FROM = frozenset({"caption", "alt_text"})


@dataclass(frozen=True, slots=True)
class Row:
    """One photo as the table holds it; `file` and `desk` are texts by field."""

    id: int
    desk: Texts
    file: Texts
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Arrival:
    """A photo made ready for the table, so that the writing thread has no more to do than to write it."""

    photo: Photo
    path: bytes
    texts: Texts
    content: tuple[Any, ...]
    words: tuple[str, ...]
    signature: tuple[int, ...]


def arrival(photo: Photo, derived: Derived) -> Arrival:
    """Make a photo ready for the table."""
    texts = rows.texts_of(photo.current)
    file = texts if photo.embedded is photo.current else rows.texts_of(photo.embedded)
    values = {
        **rows.columns_of(texts),
        **rows.of_file(photo),
        **_derived_columns(derived),
        "embedded": rows.embedded_json(rows.difference(file, texts)),
    }
    content = tuple(values[name] for name in _CONTENT)
    return Arrival(photo, rows.path_bytes(photo.path), texts, content, _words(texts), derived.signature)


def row(connection: sqlite3.Connection, id: int) -> Row | None:
    """The photo of that id, removed or not."""
    return _row(connection.execute(f"{_SELECT_ROW} WHERE id = ?", (id,)).fetchone())


def row_at(connection: sqlite3.Connection, path: bytes) -> Row | None:
    """The photo at that path, removed or not."""
    return _row(connection.execute(f"{_SELECT_ROW} WHERE path = ?", (path,)).fetchone())


def insert(connection: sqlite3.Connection, arrivals: Iterable[Arrival], step: int) -> list[int]:
    """Give each photo a new row, in bulk, and return the new ids; no path may be in the table."""
    next_id = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM photo").fetchone()[0]
    folders: dict[Path, int] = {}
    added, photos, words, signed = int(time.time()), [], [], []
    for id, new in enumerate(arrivals, next_id):
        folder = new.photo.path.parent
        if folder not in folders:
            folders[folder] = _folder(connection, folder)
        photos.append((id, new.path, folders[folder], step, added, *new.content))
        words.append((id, *new.words))
        signed.append((id, new.signature))
    connection.executemany(_INSERT_PHOTO, photos)
    connection.executemany(_INSERT_WORDS, words)
    signatures.put(connection, signed)
    return [photo[0] for photo in photos]


def change(
    connection: sqlite3.Connection,
    before: Row,
    desk: Texts,
    derive: Derive,
    *,
    file: Photo | None = None,
    says: Texts | None = None,
) -> None:
    """Give a photo these texts on the desk; what follows from them, what is unwritten and the index follow at once.

    With `file`, all that it says of the file is stored as well; with `says`, what counts for the file's texts. `desk` and `says` name
    every field. The photo counts as unchecked from now on.
    """
    changed = {name for name, text in desk.items() if text != before.desk[name]}
    held = {name if name in DESK else "more" for name in changed}
    values: dict[str, Any] = {name: text for name, text in rows.columns_of(desk).items() if name in held}
    if DERIVED_FROM & changed:
        derived = derive(rows.metadata_of(desk))
        values |= _derived_columns(derived)
        signatures.replace(connection, before.id, derived.signature)
    says = says or (rows.texts_of(file.embedded) if file else before.file)
    values["embedded"] = rows.embedded_json(rows.difference(says, desk))
    values["checked"] = ""
    if file:
        values |= rows.of_file(file)
    assignments = ", ".join(f"{name} = ?" for name in values)
    connection.execute(f"UPDATE photo SET {assignments} WHERE id = ?", (*values.values(), before.id))
    _reindex(connection, before.id, before.desk, desk)


def forget(connection: sqlite3.Connection, id: int) -> None:
    """Hide a photo; its row stays for undo and for the day its path returns. One that had changed since it was checked counts as departed too."""
    query = "UPDATE photo SET removed = 1, checked = CASE checked WHEN '' THEN 'changed' ELSE checked END WHERE id = ?"
    connection.execute(query, (id,))


def recall(connection: sqlite3.Connection, id: int) -> None:
    """Show a hidden photo again, where it stood."""
    connection.execute("UPDATE photo SET removed = 0 WHERE id = ?", (id,))


def arrive_again(connection: sqlite3.Connection, id: int, step: int) -> None:
    """Show a hidden photo again, as newly added by this step."""
    connection.execute(
        "UPDATE photo SET removed = 0, arrival = ?, added = ? WHERE id = ?", (step, int(time.time()), id)
    )


def index_all(connection: sqlite3.Connection) -> None:
    """Fill an empty search index from every row."""
    found = connection.execute(f"SELECT id, more, {', '.join(DESK)} FROM photo")
    while batch := found.fetchmany(1000):
        connection.executemany(
            _INSERT_WORDS,
            [(id, *_words(rows.texts_in(dict(zip(DESK, texts, strict=True)), more))) for id, more, *texts in batch],
        )


def _row(found: Sequence[Any] | None) -> Row | None:
    if found is None:
        return None
    id, removed, embedded, more, *texts = found
    desk = rows.texts_in(dict(zip(DESK, texts, strict=True)), more)
    return Row(id, desk, rows.with_difference(desk, embedded), bool(removed))


def _derived_columns(derived: Derived) -> dict[str, str]:
    return {
        "caption_key": rows.writable(derived.caption_key),
        "alt_key": rows.writable(derived.alt_key),
        "stated": rows.stated_json(derived.stated),
    }


def _folder(connection: sqlite3.Connection, folder: Path) -> int:
    path = rows.path_bytes(folder)
    connection.execute("INSERT OR IGNORE INTO folder(path) VALUES (?)", (path,))
    return int(connection.execute("SELECT id FROM folder WHERE path = ?", (path,)).fetchone()[0])


def _words(texts: Texts) -> tuple[str, ...]:
    return tuple(_searched(name, text) if (text := texts[name]) else "" for name in SEARCHED)


def _searched(field: str, text: str) -> str:
    """What the index holds of a field's text; the items of a list without the escapes that JSON puts into them, of a structure its texts."""
    kind = FIELDS[field].kind
    if kind in (Kind.STRUCTURES, Kind.TRANSLATIONS) or ("\\" in text and kind is Kind.LIST):
        text = " ".join(texts_in(rows.loaded(field, text)))
    return normalised(text)


def _reindex(connection: sqlite3.Connection, id: int, before: Texts, after: Texts) -> None:
    """Take the old words out and put the new ones in; the index knows what to take out only from the old text."""
    old, new = _words(before), _words(after)
    if old != new:
        connection.execute(_DELETE_WORDS, (id, *old))
        connection.execute(_INSERT_WORDS, (id, *new))


_CONTENT = (*DESK, "more", *rows.OF_FILE, "caption_key", "alt_key", "stated", "embedded")


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table}({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


_SELECT_ROW = f"SELECT id, removed, embedded, more, {', '.join(DESK)} FROM photo"
_INSERT_PHOTO = _insert("photo", ("id", "path", "folder", "arrival", "added", *_CONTENT))
_INSERT_WORDS = _insert("words", ("rowid", *SEARCHED))
_DELETE_WORDS = (
    f"INSERT INTO words(words, rowid, {', '.join(SEARCHED)}) VALUES ('delete', ?, {', '.join('?' * len(SEARCHED))})"
)
