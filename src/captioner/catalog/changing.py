"""What the desk does to its photos: rows and journal together, on the writing connection, in the caller's transaction."""

from __future__ import annotations

import itertools
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from captioner.catalog import journal, photos, rows, verdicts, written_files
from captioner.catalog.journal import COPY, FILE, HERE, PRESENCE, VERDICT, Change, Step
from captioner.catalog.photos import Arrival, Derive, Row
from captioner.catalog.rows import Texts
from captioner.catalog.written_files import Wrote
from captioner.domain.changes import Changes
from captioner.domain.edits import Edit
from captioner.domain.iptc import field_named
from captioner.domain.photo import Photo


def add(connection: sqlite3.Connection, arrivals: Iterable[Arrival], derive: Derive, step: int) -> Changes:
    """Catalogue photos at new paths; a removed path returns with its old id, one that is present is left as it is."""
    fresh: dict[bytes, Arrival] = {}
    changes: list[Change] = []
    returned: list[int] = []
    for arrival in arrivals:
        before = photos.row_at(connection, arrival.path)
        if before is None:
            fresh.setdefault(arrival.path, arrival)
        elif before.removed:
            photos.change(connection, before, arrival.texts, derive, file=arrival.photo)
            photos.arrive_again(connection, before.id, step)
            changes += _between(before, arrival.texts)
            returned.append(before.id)
    added = photos.insert(connection, fresh.values(), step) + returned
    journal.record(connection, step, changes + [Change(id, PRESENCE, "", HERE) for id in added])
    return Changes(added=frozenset(added))


def apply(connection: sqlite3.Connection, edit: Edit, derive: Derive, step: int | None) -> Changes:
    """Carry out an edit on the photos that are there; assignments that change nothing leave no trace. Raises UnknownField."""
    wanted: dict[int, Texts] = defaultdict(dict)
    for a in edit.assignments:
        wanted[a.photo][field_named(a.field).name] = rows.stored(a.after)
    changes: list[Change] = []
    for id, texts in wanted.items():
        before = photos.row(connection, id)
        if before and not before.removed and (new := _between(before, before.desk | texts)):
            photos.change(connection, before, before.desk | texts, derive)
            changes += new
    if not changes:
        return Changes()
    if step is None:
        step = journal.continued(connection, edit.action, changes) or journal.begin(connection, edit.action)
    journal.record(connection, step, changes)
    return Changes(frozenset(c.photo for c in changes), frozenset(c.field for c in changes))


def restate(
    connection: sqlite3.Connection, stated: Mapping[int, Mapping[str, str]], derive: Derive, step: int
) -> Changes:
    """Let other copies count for what the files of photos say, by id and field; what is unwritten follows."""
    changes: list[Change] = []
    for id, texts in stated.items():
        before = photos.row(connection, id)
        if before and not before.removed:
            new = [Change(id, f"{COPY}{name}", before.file[name], text) for name, text in texts.items()]
            changes += _restated(
                connection, before, before.desk, [each for each in new if each.before != each.after], derive
            )
    journal.record(connection, step, changes)
    return _summary(changes)


def _restated(
    connection: sqlite3.Connection, before: Row, desk: Texts, copies: list[Change], derive: Derive
) -> list[Change]:
    says = before.file | {each.field.removeprefix(COPY): each.after for each in copies}
    photos.change(connection, before, desk, derive, says=says)
    return copies


def remove(connection: sqlite3.Connection, ids: Iterable[int], step: int) -> Changes:
    """Forget the photos of these ids that are there."""
    gone = [id for id in dict.fromkeys(ids) if (row := photos.row(connection, id)) and not row.removed]
    for id in gone:
        photos.forget(connection, id)
    journal.record(connection, step, [Change(id, PRESENCE, HERE, "") for id in gone])
    return Changes(removed=frozenset(gone))


def judge(connection: sqlite3.Connection, ids: Iterable[int], action: str) -> Changes:
    """Judge that no two of the photos that are there are duplicates."""
    present = [id for id in dict.fromkeys(ids) if (row := photos.row(connection, id)) and not row.removed]
    changes = verdicts.between(connection, present)
    if changes:
        verdicts.carry_out(connection, changes)
        journal.record(connection, journal.begin(connection, action), changes)
    return Changes(frozenset(change.photo for change in changes))


def refresh(
    connection: sqlite3.Connection,
    fresh: Sequence[Photo],
    seen: Mapping[int, Photo],
    derive: Derive,
    action: str,
    step: int | None = None,
    wrote: Mapping[int, Wrote] | None = None,
) -> Changes:
    """Store what is now known of these photos and their files; what was edited since a photo was `seen` stays as edited.

    What was `wrote` into files becomes part of the step.
    """
    touched: set[int] = set()
    lines: list[Change] = []
    written: list[Change] = []
    wrote = wrote or {}
    for photo in fresh:
        before = photos.row(connection, photo.id)
        if before is None or before.removed:
            continue
        desk = rows.texts_of(photo.current)
        if photo.id in seen:
            desk |= rows.difference(before.desk, rows.texts_of(seen[photo.id].current))
        photos.change(connection, before, desk, derive, file=photo)
        touched.add(photo.id)
        says = _written(before, rows.texts_of(photo.embedded))
        if photo.id in wrote:
            written += says
            lines += _between(before, desk)
        else:
            lines += _between(before, desk) or says
    if step is not None:
        written_files.record(connection, step, wrote, written)
    if action:
        silent = touched - {line.photo for line in (*lines, *written)}
        noted = lines + [Change(id, PRESENCE, "", "") for id in sorted(silent)]
        if noted or not written:
            journal.note(connection, action, noted)
    return Changes(frozenset(touched), frozenset(line.field.removeprefix(FILE) for line in (*lines, *written)))


@dataclass(frozen=True, slots=True)
class Turn:
    """A step being taken back, or done again: under which note of the history, and what came of the photos up to `reached`."""

    step: Step
    note: int
    back: bool
    changes: Changes
    reached: int = 0
    ended: bool = False


def undo(connection: sqlite3.Connection, derive: Derive, photos: int, only: int | None = None) -> Turn | None:
    """Take back the latest step, its first so many photos; a field that has changed since, by other means, keeps its value.

    None where there is nothing, where `only` names another step, and where files were written: see written_files.py. The step counts as undone at once: where it is
    interrupted, doing it again brings everything back.
    """
    step = journal.last_done(connection)
    if step is None or only not in (None, step.id) or written_files.is_write(connection, step.id):
        return None
    journal.mark_undone(connection, step.id)
    note = journal.note(connection, f"Undo {step.action}", ())
    return go_on(connection, Turn(step, note, True, Changes()), derive, photos)


def redo(connection: sqlite3.Connection, derive: Derive, photos: int) -> Turn | None:
    """Do again what was taken back last, as `undo` takes it back; None where there is nothing."""
    step = journal.first_undone(connection)
    if step is None or written_files.is_write(connection, step.id):
        return None
    journal.mark_done(connection, step.id)
    note = journal.note(connection, f"Redo {step.action}", ())
    return go_on(connection, Turn(step, note, False, Changes()), derive, photos)


def go_on(connection: sqlite3.Connection, turn: Turn, derive: Derive, photos: int) -> Turn:
    """The next so many photos of the step."""
    changes = journal.changes_of(connection, turn.step.id, turn.reached, photos)
    if not changes:
        return replace(turn, changes=Changes(), ended=True)
    made = _carry_out(connection, [c.inverse() for c in changes] if turn.back else changes, derive)
    journal.go_on(connection, turn.note, made)
    ended = len({c.photo for c in changes}) < photos
    return replace(turn, reached=changes[-1].photo, changes=_summary(made), ended=ended)


def _carry_out(connection: sqlite3.Connection, changes: Iterable[Change], derive: Derive) -> list[Change]:
    """Make those changes whose photo still stands as they found it, and return them; they come photo by photo."""
    made: list[Change] = []
    for id, group in itertools.groupby(changes, key=lambda c: c.photo):
        before = photos.row(connection, id)
        if before is None:
            continue
        valid = [c for c in group if c.before == _stands(connection, before, c.field)]
        judged = [c for c in valid if c.field.startswith(VERDICT)]
        verdicts.carry_out(connection, judged)
        copies = [c for c in valid if c.field.startswith(COPY)]
        texts = {c.field: c.after for c in valid if c.field != PRESENCE and c not in judged and c not in copies}
        if texts or copies:
            _restated(connection, before, before.desk | texts, copies, derive)
        if len(valid) > len(texts) + len(judged) + len(copies):
            (photos.forget if not before.removed else photos.recall)(connection, id)
        made += valid
    return made


def _stands(connection: sqlite3.Connection, row: Row, field: str) -> str:
    if field.startswith(VERDICT):
        return verdicts.stands(connection, row.id, field)
    if field == PRESENCE:
        return "" if row.removed else HERE
    if field.startswith(COPY):
        return row.file[field.removeprefix(COPY)]
    return row.desk[field]


def _between(before: Row, desk: Texts) -> list[Change]:
    return [Change(before.id, name, text, desk[name]) for name, text in before.desk.items() if desk[name] != text]


def _written(before: Row, file: Texts) -> list[Change]:
    return [
        Change(before.id, f"{FILE}{name}", was, file[name]) for name, was in before.file.items() if file[name] != was
    ]


def _summary(changes: Collection[Change]) -> Changes:
    came = frozenset(c.photo for c in changes if c.field == PRESENCE and c.after)
    went = frozenset(c.photo for c in changes if c.field == PRESENCE and not c.after)
    others = [c for c in changes if c.field != PRESENCE]
    fields = frozenset(c.field.removeprefix(COPY) for c in others if not c.field.startswith(VERDICT))
    return Changes(frozenset(c.photo for c in others) - came - went, fields, came, went)
