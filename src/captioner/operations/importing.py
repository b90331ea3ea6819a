"""From an agency folder into the catalogue: new files are added, changed ones merged, the rest left alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from captioner.captions.templates import Template
from captioner.captions.templates import template as template_named
from captioner.domain.changes import Changes
from captioner.domain.errors import FileError, Unreadable
from captioner.domain.photo import Photo
from captioner.importing.scan import pictures
from captioner.importing.stages import arrive
from captioner.metadata import fingerprint
from captioner.operations import editing, templates
from captioner.operations.desk import Desk
from captioner.operations.rereading import merged_with_file
from captioner.progress import Progress, Work

BATCH = 100
"""Photos in one transaction: large enough to be fast, small enough that an edit never waits for long."""
LOOK = 1000
"""Files that are looked up in the catalogue at a time."""
LOOKAHEAD = 8
"""Files being read at the same time as the catalogue takes in others."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be imported, or was with something wrong in it; and what it is."""

    path: Path
    reason: str


@dataclass(slots=True)
class ImportReport:
    """What an import did; numbers of files, but for the lists. Files in `flawed` were imported all the same.

    `steps` are the steps of the journal that it came to, by which it can be undone.
    """

    found: int = 0
    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    same_picture: int = 0
    no_date: int = 0
    failed: list[Failure] = field(default_factory=list)
    flawed: list[Failure] = field(default_factory=list)
    added: list[int] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)


def import_paths(
    desk: Desk,
    paths: Iterable[Path],
    *,
    accept: bool = False,
    charset: str = "",
    template: str = "",
) -> Work[ImportReport]:
    """Add these files, and folders with all that is in them; importing again takes in only what changed.

    A file that can't be read is listed with its reason and stops nothing. Cancelled, it keeps what was finished. All
    that comes new is one step that can be undone. With `accept`, what the captions of the new photos propose is accepted, as a step
    of its own after it; then they are given the template of that name, or the one the user prefers, as another. `charset` is that of captions which do not say theirs, remembered with each photo of this import; named, files that
    did not change are read again.
    """
    report = ImportReport()
    name = template or desk.settings.import_template
    given = template_named(name) if name else None
    files: list[str] = []  # not as Path, which takes several times the memory: there may be a million
    for file in _existing(paths, report):
        files.append(file)
        if len(files) % LOOK == 0:
            yield Progress(0, note=f"{len(files)} found")
    report.found = len(files) + len(report.failed)
    yield Progress(0, len(files), "Looking for what is new")
    intake = _Intake(desk, report, accept, given, _title(files))
    try:
        with ThreadPoolExecutor(2, thread_name_prefix="import") as readers:
            yield from _read_all(desk, files, readers, intake, charset)
    finally:
        intake.finish()
    report.same_picture = _repeated_pictures(desk, report.added)
    return report


def _read_all(
    desk: Desk, files: Sequence[str], readers: ThreadPoolExecutor, intake: _Intake, charset: str
) -> Iterator[Progress]:
    """Read on two threads, a few files ahead; take them in on this one, in order."""
    waiting: deque[tuple[Path, Future[tuple[Photo, bytes]]]] = deque()
    done = 0

    def taken() -> Progress:
        nonlocal done
        path, arriving = waiting.popleft()
        intake.take(path, arriving)
        done += 1
        return Progress(done + intake.report.unchanged, len(files), path.name)

    try:
        for news in _to_read(desk, files, intake.report, again=bool(charset)):
            yield Progress(done + intake.report.unchanged, len(files))
            for path, said_before in news:
                waiting.append((path, readers.submit(arrive, path, desk.settings, charset or said_before)))
                if len(waiting) >= LOOKAHEAD:
                    yield taken()
        while waiting:
            yield taken()
    finally:
        for _, future in waiting:
            future.cancel()


def _to_read(
    desk: Desk, files: Sequence[str], report: ImportReport, *, again: bool
) -> Iterator[list[tuple[Path, str]]]:
    """The files that the catalogue does not know as they now are, or all where read `again`; those of one look at a time.

    With each the charset that it was said to have before. The others are counted as unchanged.
    """
    for start in range(0, len(files), LOOK):
        some = [Path(file) for file in files[start : start + LOOK]]
        known = desk.catalog.known(some)
        news = [
            (path, known[path][2] if path in known else "")
            for path in some
            if again or path not in known or known[path][1] != fingerprint(path)
        ]
        report.unchanged += len(some) - len(news)
        yield news


class _Intake:
    """Takes read files into the catalogue, a batch at a time, all in one step of the journal."""

    def __init__(self, desk: Desk, report: ImportReport, accept: bool, template: Template | None, title: str) -> None:
        self.report = report
        self._desk = desk
        self._accept = accept
        self._template = template
        self._title = title
        self._steps: dict[str, int] = {}
        self._batch: list[Photo] = []
        self._changes: list[Changes] = []

    def take(self, path: Path, arriving: Future[tuple[Photo, bytes]]) -> None:
        """Wait for a file to be read and put it into the batch; one that failed is listed."""
        try:
            photo, thumbnail = arriving.result()
        except FileError as error:
            self.report.failed.append(Failure(path, error.reason))
            return
        except Exception as error:  # a fault of ours in one file must not cost the others their import
            self.report.failed.append(Failure(path, f"it could not be read ({type(error).__name__}: {error})"))
            return
        if photo.trouble_note:
            self.report.flawed.append(Failure(path, photo.trouble_note))
        if thumbnail:
            self._desk.thumbnails.put(photo.path, photo.fingerprint, thumbnail)
        self._batch.append(photo)
        if len(self._batch) >= BATCH:
            self._flush()

    def finish(self) -> None:
        """Take in what is left, and say in the report what all of it changed."""
        try:
            self._flush()
        finally:
            self.report.changes = Changes.together(self._changes)

    def _flush(self) -> None:
        """Put the batch into the catalogue in one transaction a kind: new ones, then those that changed on disk."""
        batch, self._batch = self._batch, []
        known = self._desk.catalog.known([photo.path for photo in batch])
        new = [photo for photo in batch if photo.path not in known]
        if new:
            self._add(new)
        changed = {known[photo.path][0]: photo for photo in batch if photo.path in known}
        if changed:
            self._update(changed)

    def _add(self, photos: list[Photo]) -> None:
        step = self._begun(self._title)
        changes = self._desk.catalog.add(photos, step=step)
        self._count(step, changes)
        added = sorted(changes.added)
        if self._accept:
            step = self._begun("Accept")
            self._count(step, editing.accept(self._desk, added, step=step))
        if self._template:
            step = self._begun(f"Template {self._template.title}")
            first = self.report.imported + 1
            self._count(step, templates.give(self._desk, added, self._template, step=step, first=first))
        self.report.imported += len(added)
        self.report.added += added
        self.report.no_date += sum(not p.current.date_created for p in self._desk.catalog.each(added))

    def _begun(self, action: str) -> int:
        """The step of this import that bears this name, begun once."""
        if action not in self._steps:
            self._steps[action] = self._desk.catalog.begin(action)
        return self._steps[action]

    def _count(self, step: int, changes: Changes) -> None:
        self._changes.append(changes)
        if changes and step not in self.report.steps:
            self.report.steps.append(step)

    def _update(self, changed: dict[int, Photo]) -> None:
        old = self._desk.catalog.photos(changed)
        merged = [merged_with_file(photo, changed[photo.id]) for photo in old]
        self._changes.append(self._desk.catalog.refresh(merged, action="Import again", seen=old))
        self.report.updated += len(merged)


def _existing(paths: Iterable[Path], report: ImportReport) -> Iterator[str]:
    """The path of every picture under the paths, once; a path that is not there is listed as failed."""
    seen: set[str] = set()
    for path in paths:
        try:
            if not path.exists():
                raise Unreadable(path, "there is no such file or folder")
            for file in pictures([path]):
                name = str(file)
                if name not in seen:
                    seen.add(name)
                    yield name
        except FileError as error:
            report.failed.append(Failure(path, error.reason))
        except OSError as error:
            report.failed.append(Failure(path, f"it can't be opened ({error.strerror})"))


def _repeated_pictures(desk: Desk, added: list[int]) -> int:
    """How many of the new photos show a picture that the catalogue has besides; of copies that are all new, one is no repeat."""
    new = set(added)
    groups = desk.catalog.same_pictures(of=added) if added else []
    return sum(len(new.intersection(group)) - new.issuperset(group) for group in groups)


def _title(files: Sequence[str]) -> str:
    folders = {Path(file).parent.name for file in files[:1000]}
    return f"Import {folders.pop()}" if len(folders) == 1 else "Import"
