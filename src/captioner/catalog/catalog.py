"""The catalogue of the desk: its photos, what was done to them, and the ways to find them."""

from __future__ import annotations

import sqlite3
import threading
import uuid
from array import array
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from captioner.catalog import (
    changing,
    duplicates,
    findings,
    folders,
    frequent,
    journal,
    pictures,
    rows,
    search,
    signatures,
    verdicts,
    written_files,
)
from captioner.catalog.journal import HistoryLine
from captioner.catalog.ordering import Arranged, Arrangement, Order
from captioner.catalog.photos import DERIVED_FROM, Derive, Derived, arrival
from captioner.catalog.reader import Reader
from captioner.catalog.writer import Writer
from captioner.catalog.written_files import WrittenStep, Wrote
from captioner.domain.changes import Changes
from captioner.domain.edits import Edit, edit_between
from captioner.domain.findings import Finding
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Fingerprint, Photo
from captioner.domain.values import Value
from captioner.progress import Progress, Work

__all__ = ["Catalog", "Derive", "Derived", "HistoryLine", "Order"]

BATCH = 100
"""Photos to a transaction of an import or a refresh: an edit in between waits for one of these."""

MANY = 500
"""Photos in memory at a time, and to a transaction of a step over many."""

T = TypeVar("T")


class Catalog:
    """A catalogue in one SQLite file; every method may be called on any thread, and raises CatalogError when the file fails.

    Reading sees all that was committed, by this program or another. Writing returns when it is committed; each call, and each
    batch of an import, is a transaction that happens wholly or not at all.
    """

    def __init__(self, file: Path, derive: Derive, who: Callable[[], str] = str) -> None:
        """Open or create the catalogue; raises CatalogError, in one sentence that names the file, when that can't be.

        `derive` computes what follows from a caption or alt text that changed; `who` is at the desk, empty for the name of the login.
        """
        self.file = file
        self._derive = derive
        # Two steps taken back at the same time could each skip what the other still holds.
        self._turning = threading.Lock()
        self._writer = Writer(file, who)
        self._reader = Reader(file)

    def close(self) -> None:
        """Finish what is being written and let go of the file; may be called twice."""
        self._reader.close()
        self._writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # Reading

    def photo(self, id: int) -> Photo | None:
        """The photo of that id; None for one that is not there or was removed."""
        return next(iter(self.photos((id,))), None)

    def photos(self, ids: Iterable[int]) -> list[Photo]:
        """The photos of these ids, in that order; ids that are not there are left out."""
        return list(self.each(ids))

    def each(self, ids: Iterable[int]) -> Iterator[Photo]:
        """The photos of these ids, in that order, those that are not there left out; MANY are in memory at a time.

        Each is as it was when its turn came, not when the first was read.
        """
        for some in _batches(ids, MANY):
            found = self._reader.run(partial(rows.photos, ids=some))
            yield from (found[id] for id in some if id in found)

    def ids(self, query: str = "", order: Order = Order.NEWEST) -> array[int]:
        """The ids of the photos that a query finds (see search.py), all of them for a blank one; raises BadQuery."""
        statement, parameters = search.statement(query, order)
        return self._reader.run(
            lambda connection: array("q", chain.from_iterable(connection.execute(statement, parameters)))
        )

    def arranged(self, query: str, arrangement: Arrangement, among: Collection[int] | None = None) -> Arranged:
        """The photos that a query finds, only those `among` these where they are given, sorted and grouped; raises BadQuery."""
        return self._reader.run(partial(search.arranged, query=query, arrangement=arrangement, among=among))

    def count(self, query: str = "") -> int:
        """How many photos a query finds; raises BadQuery."""
        return int(self._reader.rows(*search.statement(query, None))[0][0])

    def id_of(self, path: Path) -> int | None:
        """The id of the photo at that path, None where there is none."""
        found = self.known((path,)).get(path)
        return found[0] if found else None

    def known(self, paths: Sequence[Path]) -> dict[Path, tuple[int, Fingerprint, str]]:
        """Which of these paths are catalogued: their ids, how their files looked when they were last read, and the charset they were said to have."""
        return self._reader.run(partial(rows.known, paths=paths))

    def folders(self) -> list[tuple[Path, int]]:
        """The folders that photos lie in, by path, and how many photos each holds with the folders below it."""
        return self._reader.run(folders.counted)

    def lying_in(self, folder: Path) -> list[int]:
        """The photos that lie in this very folder, by path."""
        return self._reader.run(partial(folders.lying_in, folder=folder))

    def same_captions(self) -> list[tuple[int, ...]]:
        """Groups of photos whose captions are the same text, sorted."""
        return self._reader.run(duplicates.same_captions)

    def same_pictures(self, of: Collection[int] | None = None) -> list[tuple[int, ...]]:
        """Groups of photos that show the same picture: equal image data, or difference hashes that are near; sorted.

        With `of`, those that hold one of these photos. New pictures are compared before, as `compare_pictures` does.
        """
        deque(self.compare_pictures(), maxlen=0)
        groups = self._reader.run(pictures.groups)
        wanted = None if of is None else frozenset(of)
        return [group for group in groups if wanted is None or not wanted.isdisjoint(group)]

    def alt_repeats(self) -> list[int]:
        """Photos whose alt text says what the caption says."""
        return self._reader.run(duplicates.alt_repeats)

    def with_caption_key(self, key: str) -> list[int]:
        """Photos whose caption is the text of this key; none for an empty key."""
        return self._reader.run(partial(duplicates.with_caption_key, key=key))

    def departed(self) -> dict[int, Path]:
        """The photos that were removed since they were checked, and where they lay."""
        return {id: rows.path_from(path) for id, path in self._reader.run(findings.departed)}

    def together(self) -> set[tuple[str, tuple[int, ...]]]:
        """The groups of photos that were checked together, each by what they have in common."""
        return self._reader.run(findings.together)

    def unchecked(self, stamp: str) -> array[int]:
        """The ids of the photos that have changed since they were checked under these rules, or never were."""
        return self._reader.run(partial(findings.unchecked, stamp=stamp))

    def findings(self, ids: Iterable[int] | None = None, check: str = "") -> list[Finding]:
        """What the checks said when each photo was last checked, photo by photo (default: of all of them, by every check)."""
        wanted = None if ids is None else list(ids)
        return self._reader.run(partial(findings.stored, ids=wanted, check=check))

    def captions(self, ids: Iterable[int]) -> dict[int, str]:
        """The captions of these photos that are there, by id; lighter than the photos themselves."""
        return self._reader.run(partial(duplicates.captions, ids=list(ids)))

    def sharing(self, hashes: Collection[int], most: int) -> list[int]:
        """The photos whose captions' signatures share most with these hashes, the likeliest first; removed ones may be among them."""
        return self._reader.run(partial(signatures.sharing, hashes=hashes, most=most))

    def sharing_pairs(self) -> array[int]:
        """Photos whose signatures share a rare hash, two by two; of photos with one caption key, the first stands for all."""
        return self._reader.run(lambda connection: array("q", chain.from_iterable(signatures.pairs(connection))))

    def unsigned(self, after: int, most: int) -> list[tuple[int, str]]:
        """Photos of higher ids that have no signature yet, and their captions; none in a catalogue made by this version."""
        return self._reader.run(partial(signatures.unsigned, after=after, most=most))

    def frequent(self, field: str, most: int) -> list[str]:
        """What the photos say most often in a field of the desk, value by value of a list; the most frequent first."""
        return self._reader.run(partial(frequent.values, field=field, most=most))

    def verdicts(self, id: int | None = None) -> frozenset[tuple[int, int]]:
        """The pairs judged to be no duplicates, each both ways round (default: of all photos)."""
        return self._reader.run(partial(verdicts.given, photo=id))

    def history(self, id: int) -> list[HistoryLine]:
        """What happened to a photo, oldest first."""
        return self._reader.run(partial(journal.history, photo=id))

    def version(self) -> int:
        """A number that changes when another program has changed the catalogue; cheap enough to ask every second."""
        return self._writer.foreign_version()

    @property
    def undo_action(self) -> str | None:
        """What undo would take back; None where there is nothing."""
        step = self._reader.run(journal.last_done)
        return step.action if step else None

    @property
    def undo_step(self) -> int | None:
        """The number of the step that undo would take back; None where there is nothing."""
        step = self._reader.run(journal.last_done)
        return step.id if step else None

    @property
    def redo_action(self) -> str | None:
        """What redo would do again; None where there is nothing."""
        step = self._reader.run(journal.first_undone)
        return step.action if step else None

    def written_step(self, *, back: bool) -> WrittenStep | None:
        """The write to files that undo (redo, without `back`) would turn; None where it is another step's turn."""
        return self._reader.run(partial(written_files.waiting, back=back))

    # Writing

    def begin(self, action: str) -> int:
        """Open a step of the journal; calls with `step` join it, and are undone together."""
        return self._writer.run(partial(journal.begin, action=action))

    def add(self, photos: Sequence[Photo], *, step: int | None = None, action: str = "Import") -> Changes:
        """Catalogue photos, in batches; their ids come back in `Changes.added`.

        A path that was removed returns with its old id; a path that is there is left as it is.
        """
        step = self.begin(action) if step is None else step
        parts = []
        for some in _batches(photos, BATCH):
            arrivals = [arrival(photo, self._derive(photo.current)) for photo in some]
            parts.append(self._writer.run(partial(changing.add, arrivals=arrivals, derive=self._derive, step=step)))
        return Changes.together(parts)

    def apply(self, edit: Edit, *, step: int | None = None) -> Changes:
        """Carry out an edit and journal it, with what each field really held before; assignments that change nothing are dropped.

        Without `step`, changes that go on with the last step (same action, same fields of the same photo, within a minute) join it.
        """
        return self._writer.run(
            partial(changing.apply, edit=edit, derive=self._prepared(edit), step=step), lasting=True
        )

    def amend(self, action: str, changed: Iterable[tuple[Photo, PhotoMetadata]], *, step: int | None = None) -> Changes:
        """Give each photo this metadata, as one step of the journal whatever their number; what stays the same leaves no trace.

        Photos are taken from `changed` as they are needed. Up to MANY that change are one transaction, and may go on with the last
        step as in `apply`; where a larger step breaks off, what it has changed so far stands and can be undone.
        """
        edits = (edit for some in _batches(changed, MANY) if (edit := edit_between(action, some)))
        first = list(islice(edits, 2))
        if len(first) < 2:
            return self.apply(first[0], step=step) if first else Changes()
        one = self.begin(action) if step is None else step
        return Changes.together(self.apply(edit, step=one) for edit in chain(first, edits))

    def restate(self, stated: Mapping[int, Mapping[str, Value]], *, step: int) -> Changes:
        """Let other copies of fields count for what the files of photos say, by id and field, within a step that can be undone."""
        texts = {id: {name: rows.stored(value) for name, value in values.items()} for id, values in stated.items()}
        return self._writer.run(partial(changing.restate, stated=texts, derive=self._derive, step=step), lasting=True)

    def remove(self, ids: Iterable[int], *, step: int | None = None) -> Changes:
        """Forget photos, as one step of the journal; their files are untouched, and undo brings them back as they were."""
        one = self.begin("Remove") if step is None else step
        return Changes.together(
            self._writer.run(partial(changing.remove, ids=some, step=one), lasting=True) for some in _batches(ids, MANY)
        )

    def refresh(
        self,
        photos: Sequence[Photo],
        *,
        action: str = "",
        seen: Sequence[Photo] = (),
        step: int | None = None,
        wrote: Mapping[int, Wrote] | None = None,
    ) -> Changes:
        """Store what is now known of photos and their files, by `Photo.id`, in batches; an action makes it history, never undoable.

        `seen` are the photos as they were when the work began: fields that an editor has changed since then keep the editor's value.
        What was `wrote` into their files, by id, joins the step, and can be undone with it.
        """
        base = {photo.id: photo for photo in seen}
        store = partial(changing.refresh, seen=base, derive=self._derive, action=action, step=step)
        return Changes.together(
            self._writer.run(
                partial(store, fresh=some, wrote={p.id: wrote[p.id] for p in some if p.id in wrote} if wrote else {})
            )
            for some in _batches(photos, BATCH)
        )

    def claim(self, ids: Sequence[int]) -> str:
        """Announce that these photos are about to be read and checked; what is returned goes to `store_findings`."""
        claim = f"~{uuid.uuid4().hex}"
        self._writer.run(partial(findings.claim, claim=claim, ids=ids))
        return claim

    def store_findings(self, stamp: str, claim: str, checked: Mapping[int, Sequence[Finding]]) -> None:
        """Keep what the rules of this stamp say of photos, instead of all that was said of them before.

        A photo that has changed since it was claimed stays unchecked, and its findings are left out.
        """
        for some in _batches(checked.items(), BATCH):
            self._writer.run(partial(findings.store, claim=claim, stamp=stamp, checked=dict(some)))

    def bury(self, ids: Sequence[int]) -> None:
        """Forget what the checks said of removed photos."""
        self._writer.run(partial(findings.bury, ids=ids))

    def regroup(
        self, gone: Collection[tuple[str, tuple[int, ...]]] = (), new: Collection[tuple[str, tuple[int, ...]]] = ()
    ) -> None:
        """Forget some of the groups that were checked together, and keep others."""
        if gone or new:
            self._writer.run(partial(findings.regroup, gone=gone, new=new))

    def compare_pictures(self, steps: pictures.Steps = map) -> Work[None]:
        """Compare the pictures that are new, or changed, with all others, and keep what they look like; what is done stays done.

        `steps` may make the steps of the search on several cores.
        """
        wanted = self._reader.run(pictures.uncompared)
        for done in pictures.compare(wanted, self._keep_alike, steps):
            yield Progress(done, len(wanted.fresh), "Comparing pictures")

    def _keep_alike(self, compared: Sequence[tuple[bytes, int]], near: set[tuple[bytes, bytes]]) -> None:
        self._writer.run(partial(pictures.keep, compared=compared, near=near))

    def sign(self, captions: Sequence[tuple[int, str, tuple[int, ...]]]) -> None:
        """Keep the signatures of captions that have none yet: id, caption as it was read, signature."""
        self._writer.run(partial(signatures.sign, captions=captions))

    def judge(self, ids: Collection[int], *, action: str = "Not a duplicate") -> Changes:
        """Remember that no two of these photos are duplicates, as an undoable step; what was judged before is no change.

        The verdict rests with photos that are removed, and returns with them.
        """
        return self._writer.run(partial(changing.judge, ids=ids, action=action), lasting=True)

    def undo(self, only: int | None = None) -> tuple[str, Changes] | None:
        """Take back the latest step, or `only` this one if it is the latest: its action and what changed; None where nothing was done.

        A write to files is not taken back here, as the files are not in reach: see `written_step`.

        Steps of more than MANY photos are taken back in several transactions; where that breaks off, `redo` brings them back whole.
        """
        return self._turned(partial(changing.undo, derive=self._derive, photos=MANY, only=only))

    def redo(self) -> tuple[str, Changes] | None:
        """Do again what was undone last: its action and what changed; None where there is nothing to redo."""
        return self._turned(partial(changing.redo, derive=self._derive, photos=MANY))

    def turn_written(self, step: int, *, back: bool) -> None:
        """Mark a write to files as undone, or as done again, where it is its turn."""
        self._writer.run(partial(written_files.turn, step=step, back=back), lasting=True)

    def _turned(self, begin: Callable[[sqlite3.Connection], changing.Turn | None]) -> tuple[str, Changes] | None:
        parts: list[Changes] = []
        with self._turning:
            turn = self._writer.run(begin, lasting=True)
            while turn:
                parts.append(turn.changes)
                if turn.ended:
                    return turn.step.action, Changes.together(parts)
                turn = self._writer.run(
                    partial(changing.go_on, turn=turn, derive=self._derive, photos=MANY), lasting=True
                )
        return None

    def _prepared(self, edit: Edit) -> Derive:
        """`derive`, with what an edit of many captions will need worked out here, not on the writing thread."""
        if not DERIVED_FROM.intersection(edit.fields) or len(edit.photos) == 1:
            return self._derive
        wanted: dict[int, dict[str, object]] = {}
        for a in edit.assignments:
            wanted.setdefault(a.photo, {})[a.field] = a.after
        ready: dict[PhotoMetadata, Derived] = {}
        for photo in self.photos(wanted):
            after = photo.current.with_values(wanted[photo.id])  # type: ignore[arg-type]
            ready[after] = self._derive(after)
        return lambda metadata: ready.get(metadata) or self._derive(metadata)


def _batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    waiting = iter(items)
    while some := list(islice(waiting, size)):
        yield some
