"""What the photos of a catalogue say most often in one field."""

from __future__ import annotations

from sqlite3 import Connection

from captioner.domain.fields import Kind
from captioner.domain.iptc import DESK, FIELDS


def values(connection: Connection, field: str, most: int) -> list[str]:
    """The texts of one field of the desk, each once, the most frequent first, at most so many; of a list, those of its values.

    Raises KeyError for a field that has no column of its own.
    """
    if field not in DESK:
        raise KeyError(field)
    several = FIELDS[field].kind is Kind.LIST
    text, source = ("value", f"photo, json_each(photo.{field})") if several else (field, "photo")
    found = connection.execute(
        f"SELECT {text} FROM {source} WHERE photo.removed = 0 AND photo.{field} <> ''"
        f" GROUP BY {text} ORDER BY count(*) DESC, {text} LIMIT ?",
        (most,),
    )
    return [str(row[0]) for row in found]
