"""Writes to files as steps of the journal: what each file said before and after, so that it can be given back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from captioner.catalog import journal, rows
from captioner.catalog.journal import FILE, Change
from captioner.domain.values import Value


@dataclass(frozen=True, slots=True)
class Wrote:
    """Which fields a write changed, and the path of the sidecar where they went beside the picture ("" = into the picture)."""

    fields: tuple[str, ...]
    beside: str = ""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One photo's file in a write: by field what it said before and after; `beside` as in Wrote."""

    photo: int
    values: Mapping[str, tuple[Value, Value]]
    beside: str = ""


@dataclass(frozen=True, slots=True)
class WrittenStep:
    """A write to files that can be undone, or done again where it was."""

    id: int
    action: str
    files: tuple[WrittenFile, ...]


def record(connection: sqlite3.Connection, step: int, wrote: Mapping[int, Wrote], changes: Iterable[Change]) -> None:
    """Write down, out of what the files say otherwise now, what was written into them; and where that went beside a picture."""
    written = [each for each in changes if each.field.removeprefix(FILE) in wrote[each.photo].fields]
    changed = {each.photo for each in written}
    beside = [Change(id, FILE, "", rows.writable(each.beside)) for id, each in wrote.items() if each.beside]
    journal.record(connection, step, [*written, *(each for each in beside if each.photo in changed)])


def waiting(connection: sqlite3.Connection, back: bool) -> WrittenStep | None:
    """The step that undo (redo, without `back`) would turn, where it is a write to files."""
    step = journal.last_done(connection) if back else journal.first_undone(connection)
    if step is None or not is_write(connection, step.id):
        return None
    found = connection.execute(
        "SELECT photo, field, before, after FROM change WHERE step = ? ORDER BY photo, field", (step.id,)
    )
    files = [_file(id, [Change(*each) for each in group]) for id, group in groupby(found, key=lambda each: each[0])]
    return WrittenStep(step.id, step.action, tuple(files))


def is_write(connection: sqlite3.Connection, step: int) -> bool:
    """Whether it is files that the step changed, not the desk."""
    query = "SELECT EXISTS (SELECT 1 FROM change WHERE step = ? AND substr(field, 1, ?) = ?)"
    return bool(connection.execute(query, (step, len(FILE), FILE)).fetchone()[0])


def turn(connection: sqlite3.Connection, step: int, back: bool) -> None:
    """Mark the step as undone, or as done again; nothing where another step has its turn by now."""
    latest = journal.last_done(connection) if back else journal.first_undone(connection)
    if latest and latest.id == step:
        (journal.mark_undone if back else journal.mark_done)(connection, step)


def _file(photo: int, changes: list[Change]) -> WrittenFile:
    beside = "".join(each.after for each in changes if each.field == FILE)
    values = {
        name: (rows.loaded(name, each.before), rows.loaded(name, each.after))
        for each in changes
        if (name := each.field.removeprefix(FILE))
    }
    return WrittenFile(photo, values, beside)
