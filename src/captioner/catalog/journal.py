"""The journal: every step that was taken at the desk, so that it can be undone, done again and looked up.

A step is *open* until it has changed something, then *done*; undo makes it *undone*, and a new step makes what is undone
*dropped*. A *note* is history only: what was read from files, and the undoing itself. A write to files is a step too, whose lines
say what the files said; see written_files.py. Lines are never rewritten, but repeated changes of one field within one step are one line. It survives a restart, and several programs may share it.
Every function but `history` and the titles works within the caller's transaction on the writing connection.
"""

from __future__ import annotations

import datetime
import getpass
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from captioner.catalog import rows
from captioner.domain.values import Value

SIGNED_BY = "signed_by"
"""The SQL function of the writing connection that tells what the person at this machine wants to be called; empty for the login's name."""

VISIT = datetime.timedelta(seconds=60)
"""Typing on in the same field within this time goes on with the same step."""

PRESENCE = ""
"""Stands where a field's name does when a photo comes (from "" to HERE) or goes (from HERE to "")."""
HERE = "here"

VERDICT = "not a duplicate of "
"""Begins what stands where a field's name does when two photos are judged; the other photo's id follows."""
APART = "not a duplicate"

COPY = "the file's copy of "
"""Begins what stands where a field's name does when another copy of that field counts for what the file says; the field follows."""

FILE = "in the file: "
"""Begins what stands where a field's name does when a file came to say something else; the field follows. Alone: the sidecar it went to."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change of one photo: when (ISO 8601, UTC), by whom, under which action.

    `field` is empty where the photo itself came or went, or only its file was looked at; where an editor judged that it is no
    duplicate of another, it is VERDICT and the other's id; where another of a file's copies was to count, it is COPY and the field.
    `in_file` marks what a file came to say; all other lines are what the desk says.
    """

    time: str
    who: str
    action: str
    field: str
    before: Value
    after: Value
    in_file: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one photo, from one stored text to another."""

    photo: int
    field: str
    before: str
    after: str

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.photo, self.field, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """A step that can be undone or done again."""

    id: int
    action: str


def begin(connection: sqlite3.Connection, action: str) -> int:
    """Open a step and return its number; it can be undone once something has changed in it."""
    return _new_step(connection, action, "open")


def record(connection: sqlite3.Connection, step: int, changes: Iterable[Change]) -> None:
    """Write the changes down under the step: from what stood before the step to what stands now; what came to nothing is dropped.

    The first change makes the step the latest to undo, and there is nothing left to do again.
    """
    changes = list(changes)
    if not changes:
        return
    _write(connection, step, changes)
    connection.executemany(
        "DELETE FROM change WHERE step = ? AND photo = ? AND field = ? AND before = after",
        [(step, c.photo, c.field) for c in changes],
    )
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM change WHERE step = ?)", (step,)).fetchone()[0]:
        _mark(connection, step, "open")
        return
    if connection.execute("SELECT state FROM step WHERE id = ?", (step,)).fetchone()[0] != "done":
        _mark(connection, step, "done")
        connection.execute("UPDATE step SET state = 'dropped' WHERE state = 'undone'")
    connection.execute("UPDATE step SET time = ? WHERE id = ?", (_timestamp(), step))


def note(connection: sqlite3.Connection, action: str, changes: Iterable[Change]) -> int:
    """Write history that can't be undone, and return its number."""
    number = _new_step(connection, action, "note")
    _write(connection, number, changes)
    return number


def go_on(connection: sqlite3.Connection, note: int, changes: Iterable[Change]) -> None:
    """Write more under a note."""
    _write(connection, note, changes)


def continued(connection: sqlite3.Connection, action: str, changes: Iterable[Change]) -> int | None:
    """The latest step, if these changes only go on with it: the same fields of the same one photo, within VISIT."""
    last = connection.execute("SELECT id, time, action, state FROM step WHERE state <> 'open' ORDER BY id DESC LIMIT 1")
    found = last.fetchone()
    if not found or (found[2], found[3]) != (rows.writable(action), "done") or now() - _moment(found[1]) >= VISIT:
        return None
    touched = {(c.photo, c.field) for c in changes}
    if len({photo for photo, _ in touched}) != 1:
        return None
    written = connection.execute("SELECT photo, field FROM change WHERE step = ? LIMIT ?", (found[0], len(touched) + 1))
    return int(found[0]) if set(written) == touched else None


def last_done(connection: sqlite3.Connection) -> Step | None:
    """The step that undo would take back."""
    return _step(connection, "SELECT id, action FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1")


def first_undone(connection: sqlite3.Connection) -> Step | None:
    """The step that redo would do again."""
    return _step(connection, "SELECT id, action FROM step WHERE state = 'undone' ORDER BY id LIMIT 1")


def changes_of(connection: sqlite3.Connection, step: int, after: int, photos: int) -> list[Change]:
    """What was changed in a step, photo by photo: of so many photos at most, the next ones after this id."""
    found = connection.execute(
        "SELECT photo, field, before, after FROM change WHERE step = ?1 AND photo > ?2 AND photo <= (SELECT max(photo) FROM"
        " (SELECT DISTINCT photo FROM change WHERE step = ?1 AND photo > ?2 ORDER BY photo LIMIT ?3)) ORDER BY photo, field",
        (step, after, photos),
    )
    return [Change(*each) for each in found]


def mark_undone(connection: sqlite3.Connection, step: int) -> None:
    """The step has been taken back."""
    _mark(connection, step, "undone")


def mark_done(connection: sqlite3.Connection, step: int) -> None:
    """The step has been done again."""
    _mark(connection, step, "done")


def history(connection: sqlite3.Connection, photo: int) -> list[HistoryLine]:
    """What happened to a photo, oldest first."""
    found = connection.execute(
        "SELECT time, who, action, field, before, after FROM change JOIN step ON step.id = change.step"
        " WHERE photo = ? AND field <> ? ORDER BY step.id, field",
        (photo, FILE),
    )
    return [_line(*each) for each in found]


def now() -> datetime.datetime:
    """The present moment, in UTC."""
    return datetime.datetime.now(datetime.UTC)


def _new_step(connection: sqlite3.Connection, action: str, state: str) -> int:
    cursor = connection.execute(
        "INSERT INTO step(time, who, action, state) VALUES (?, ?, ?, ?)",
        (_timestamp(), rows.writable(_who(connection)), rows.writable(action), state),
    )
    return int(cursor.lastrowid or 0)


def _write(connection: sqlite3.Connection, step: int, changes: Iterable[Change]) -> None:
    connection.executemany(
        "INSERT INTO change(step, photo, field, before, after) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT(step, photo, field) DO UPDATE SET after = excluded.after",
        [(step, c.photo, c.field, c.before, c.after) for c in changes],
    )


def _mark(connection: sqlite3.Connection, step: int, state: str) -> None:
    connection.execute("UPDATE step SET state = ? WHERE id = ?", (state, step))


def _step(connection: sqlite3.Connection, query: str) -> Step | None:
    found = connection.execute(query).fetchone()
    return Step(*found) if found else None


def _line(time: str, who: str, action: str, field: str, before: str, after: str) -> HistoryLine:
    name = field.removeprefix(FILE)
    return HistoryLine(time, who, action, name, _value(name, before), _value(name, after), name != field)


def _value(field: str, text: str) -> Value:
    if field.startswith(VERDICT):
        return text
    return None if field == PRESENCE else rows.loaded(field.removeprefix(COPY), text)


def _timestamp() -> str:
    return now().isoformat(timespec="milliseconds")


def _moment(timestamp: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(timestamp)


def _who(connection: sqlite3.Connection) -> str:
    """The name that the person at this machine goes by, or else logged in with; empty where the system doesn't know it either."""
    if name := connection.execute(f"SELECT {SIGNED_BY}()").fetchone()[0]:
        return str(name)
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
