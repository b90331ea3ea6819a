"""Undo and redo where files were written: they get back what they said before, or say again what was written."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from captioner import metadata
from captioner.catalog.written_files import WrittenFile, WrittenStep
from captioner.domain.changes import Changes
from captioner.domain.errors import ChangedOnDisk, FileError
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo
from captioner.metadata import Sidecar, WritePolicy
from captioner.operations import editing
from captioner.operations.desk import Desk, write_policy
from captioner.operations.rereading import read_file, with_reading
from captioner.progress import Progress, Work


@dataclass(frozen=True, slots=True)
class Turned:
    """What was undone or done again: the step's action, what changed, and why files were left as they are, a sentence each."""

    action: str = ""
    changes: Changes = dataclasses.field(default_factory=Changes)
    left: tuple[str, ...] = ()


def undo(desk: Desk) -> Work[Turned]:
    """Take back the last step, in the files too where it is a write; nothing where there is none."""
    if step := desk.catalog.written_step(back=True):
        return (yield from turn(desk, step, back=True))
    return Turned(*(editing.undo(desk) or ()))


def redo(desk: Desk) -> Work[Turned]:
    """Do again what was last taken back, in the files too where it is a write; nothing where there is none."""
    if step := desk.catalog.written_step(back=False):
        return (yield from turn(desk, step, back=False))
    return Turned(*(editing.redo(desk) or ()))


def turn(desk: Desk, step: WrittenStep, *, back: bool) -> Work[Turned]:
    """Give these files what they said before the write (`back`), or what was written; the desk goes on saying what it says.

    A file that says something else by now is left alone, and so is one that refuses. Broken off, the files that were turned stay so,
    and the step can be turned again. Each file is the old or the new one, whole.
    """
    parts: list[Changes] = []
    left: list[str] = []
    files = {each.photo: each for each in step.files}
    for done, photo in enumerate(desk.catalog.each(files)):
        yield Progress(done, len(files), photo.path.name)
        try:
            parts.extend(_turned(desk, photo, files[photo.id], step.action, back))
        except FileError as error:
            left.append(f"{photo.path.name}: {error.reason.rstrip('.')}; the file was left as it is.")
    desk.catalog.turn_written(step.id, back=back)
    return Turned(step.action, Changes.together(parts), tuple(left))


def _turned(desk: Desk, photo: Photo, file: WrittenFile, action: str, back: bool) -> Iterator[Changes]:
    """Turn one file; raises FileError, and the file is as it was.

    The catalogue hears first what the file is to say: with the old base, a file that was turned just before a crash would look like
    one that another program changed, and its words would win over the desk's.
    """
    goal = {name: values[0] if back else values[1] for name, values in file.values.items()}
    stands = {name: values[1] if back else values[0] for name, values in file.values.items()}
    now = with_reading(photo, read_file(desk, photo))
    turning = [name for name in goal if now.embedded[name] != goal[name]]
    since = {*now.embedded.differing(photo.embedded), *(n for n in turning if now.embedded[n] != stands[n])}
    if since:
        labels = ", ".join(field.label for name, field in FIELDS.items() if name in since)
        raise ChangedOnDisk(photo.path, f"another program changed {labels} since then")
    if not turning:
        return
    aim = now.embedded.with_values({name: goal[name] for name in turning})
    policy = _policy(desk, file)
    rehearsal = dataclasses.replace(policy, rehearsal=True)
    metadata.write(photo.path, aim, turning, policy=rehearsal, expected=now.fingerprint)
    said = f"{'Undo' if back else 'Redo'} {action}"
    yield desk.catalog.refresh([now.replace(embedded=aim)], action=said, seen=[photo])
    try:
        metadata.write(photo.path, aim, turning, policy=policy, expected=now.fingerprint)
    except FileError:
        yield desk.catalog.refresh([now], action=said, seen=[photo])
        raise
    after = with_reading(now, read_file(desk, photo))
    yield desk.catalog.refresh([after.replace(written=True)], seen=[photo])


def _policy(desk: Desk, file: WrittenFile) -> WritePolicy:
    """Into the picture or beside it, wherever the write went."""
    return write_policy(desk.settings, Sidecar.ALWAYS if file.beside else Sidecar.NEVER)
