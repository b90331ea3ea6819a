"""Photos as rows and back: how every value is written into a column, without loss."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from captioner.catalog.schema import PHOTO_COLUMNS
from captioner.domain.fields import Kind
from captioner.domain.iptc import DESK, EMPTY, FIELDS, PhotoMetadata
from captioner.domain.photo import Disagreement, Fingerprint, Photo, Picture, Proposal, Trouble
from captioner.domain.structures import Structure, as_json, from_json
from captioner.domain.values import PartialDate, Translation, Value

Texts = dict[str, str]
"""Field -> value as its column holds it; empty where nothing is stated."""

# fmt: off
OF_FILE = (
    "size", "mtime_ns", "sidecar_ns", "format", "width", "height", "orientation", "digest", "dhash",
    "read_only", "signed", "charset", "trouble", "trouble_note", "written", "disagreements",
)
# fmt: on
"""The columns that a look at the file fills."""

SELECT = f"SELECT {', '.join(PHOTO_COLUMNS)}, {', '.join(DESK)} FROM photo"
"""Begins the statement whose rows `photo_from` reads."""


def writable(text: str) -> str:
    """The text, with a question mark for each half of a broken surrogate pair: no database holds those."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def stored(value: Value) -> str:
    """The text that stands for a value in its column: JSON for several values, ISO 8601 for a date, empty for an empty value."""
    if not value:
        return ""
    if isinstance(value, str):
        return writable(value)
    return writable(_json(value)) if isinstance(value, tuple) else str(value)


def loaded(field: str, text: str) -> Value:
    """The value that a column's text stands for; undoes `stored`."""
    kind = FIELDS[field].kind
    if kind is Kind.LIST:
        return tuple(json.loads(text)) if text else ()
    if kind is Kind.DATE:
        return PartialDate.parse(text) if text else None
    if kind is Kind.STRUCTURES:
        return tuple(_structure(each) for each in json.loads(text)) if text else ()
    if kind is Kind.TRANSLATIONS:
        return tuple(Translation(*each) for each in json.loads(text)) if text else ()
    return text


def _structure(said: dict[str, Any]) -> Structure:
    found = from_json(said)
    assert isinstance(found, Structure)
    return found


def columns_of(texts: Texts) -> dict[str, str]:
    """The columns that hold these texts: one for each field of the desk, and `more` for all others."""
    more = {name: text for name in _MORE if (text := texts[name])}
    return {**{name: texts[name] for name in DESK}, "more": _json(more) if more else ""}


def texts_in(desk: Mapping[str, str], more: str) -> Texts:
    """Every field's text, from the columns of the desk's fields and `more`; undoes `columns_of`."""
    return {**_BLANK, **desk, **(json.loads(more) if more else {})}


def texts_of(metadata: PhotoMetadata) -> Texts:
    """Every field as its column holds it."""
    return _BLANK | {name: stored(value) for name, value in metadata.filled().items()}


def metadata_of(texts: Mapping[str, str]) -> PhotoMetadata:
    """The metadata that these texts stand for; fields that are not named are empty."""
    values = {name: loaded(name, text) for name, text in texts.items() if text and name in FIELDS}
    return EMPTY.with_values(values)


def difference(file: Texts, desk: Texts) -> Texts:
    """What the file says wherever it does not say the same as the desk."""
    return {name: text for name, text in file.items() if text != desk[name]}


def embedded_json(differences: Texts) -> str:
    """The `embedded` column: empty where file and desk agree, so that an index finds the rest."""
    return _json(differences) if differences else ""


def with_difference(desk: Texts, embedded: str) -> Texts:
    """What the file says, from what the desk says and the `embedded` column."""
    return desk | json.loads(embedded) if embedded else desk


def of_file(photo: Photo) -> dict[str, Any]:
    """The columns of OF_FILE for this photo."""
    picture, fingerprint = photo.picture, photo.fingerprint
    return {
        "size": fingerprint.size,
        "mtime_ns": fingerprint.mtime_ns,
        "sidecar_ns": fingerprint.sidecar_ns,
        "format": picture.format,
        "width": picture.width,
        "height": picture.height,
        "orientation": picture.orientation,
        "digest": picture.digest,
        "dhash": picture.dhash,
        "read_only": writable(photo.read_only),
        "signed": int(photo.signed),
        "charset": photo.charset,
        "trouble": photo.trouble.value,
        "trouble_note": writable(photo.trouble_note),
        "written": int(photo.written),
        "disagreements": _disagreements_json(photo.disagreements),
    }


def path_bytes(path: Path) -> bytes:
    """A path as the file system has it, whatever its bytes."""
    return os.fsencode(path)


def path_from(stored_path: bytes) -> Path:
    """Undoes `path_bytes`."""
    return Path(os.fsdecode(stored_path))


def stated_json(stated: Iterable[Proposal]) -> str:
    """The `stated` column."""
    items = [[p.field, stored(p.value), p.spans] for p in stated]
    return writable(_json(items)) if items else ""


def photos(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Photo]:
    """The photos of these ids that are there, by id."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    cursor.execute(f"{SELECT} WHERE removed = 0 AND id IN (SELECT value FROM json_each(?))", (json.dumps(ids),))
    return {row["id"]: photo_from(row) for row in cursor}


def known(connection: sqlite3.Connection, paths: Iterable[Path]) -> dict[Path, tuple[int, Fingerprint, str]]:
    """Those of the paths that photos lie at, with the photo's id, the fingerprint of its file and the charset it was said to have."""
    query = "SELECT id, size, mtime_ns, sidecar_ns, charset FROM photo WHERE path = ? AND removed = 0"
    found = ((path, connection.execute(query, (path_bytes(path),)).fetchone()) for path in paths)
    return {path: (row[0], Fingerprint(*row[1:4]), row[4]) for path, row in found if row}


def photo_from(row: sqlite3.Row) -> Photo:
    """The photo in a row of SELECT."""
    current = {name: row[name] for name in DESK}
    if row["more"]:
        current |= json.loads(row["more"])
    desk = metadata_of(current)
    embedded = metadata_of(current | json.loads(row["embedded"])) if row["embedded"] else desk
    return Photo(
        id=row["id"],
        path=path_from(row["path"]),
        fingerprint=Fingerprint(row["size"], row["mtime_ns"], row["sidecar_ns"]),
        picture=Picture(
            format=row["format"],
            width=row["width"],
            height=row["height"],
            orientation=row["orientation"],
            digest=row["digest"],
            dhash=row["dhash"],
        ),
        embedded=embedded,
        current=desk,
        stated=_stated_from(row["stated"]),
        disagreements=_disagreements_from(row["disagreements"]),
        read_only=row["read_only"],
        signed=bool(row["signed"]),
        charset=row["charset"],
        trouble=Trouble(row["trouble"]),
        trouble_note=row["trouble_note"],
        written=bool(row["written"]),
    )


def _stated_from(text: str) -> tuple[Proposal, ...]:
    if not text:
        return ()
    return tuple(
        Proposal(field, loaded(field, value), tuple((start, end) for start, end in spans))
        for field, value, spans in json.loads(text)
    )


def _disagreements_json(disagreements: Iterable[Disagreement]) -> str:
    items = [
        [d.field, *(None if copy is None else stored(copy) for copy in (d.xmp, d.iim, d.exif))] for d in disagreements
    ]
    return writable(_json(items)) if items else ""


def _disagreements_from(text: str) -> tuple[Disagreement, ...]:
    if not text:
        return ()
    return tuple(
        Disagreement(field, *(None if copy is None else loaded(field, copy) for copy in copies))
        for field, *copies in json.loads(text)
    )


_MORE = tuple(name for name in FIELDS if name not in DESK)
_BLANK: Texts = dict.fromkeys(FIELDS, "")
_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=as_json).encode
