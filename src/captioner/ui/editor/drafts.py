"""What was typed and is not saved: an unfinished date, a text typed while the catalogue was locked, a batch not applied."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from captioner.domain.errors import CatalogError

KEEP = 400
"""Milliseconds after a key until what was typed is on disk, whatever becomes of the program then."""

TOLD = 20
"""Photos of a batch that are told by their paths; if these are the same, all are."""

Typed = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed into a field, and what stood there before; another value there now is newer than the draft."""

    text: Typed
    over: Typed


Unapplied = tuple[tuple[int, ...], dict[str, tuple[str, Typed, str]]]
"""The photos of a batch, and by field the action chosen, what was typed, and the replacement."""


Paths = Callable[[Sequence[int]], Mapping[int, str]]


class Drafts:
    """Typed text by photo and field, kept on disk so that closing the window loses none of it.

    With `paths`, which tells where the photos of these ids lie, a draft comes back for the very photo it was typed for: in another
    catalogue of the same name the same number is another photo.
    """

    def __init__(self, file: Path | None = None, paths: Paths | None = None) -> None:
        """Read what was left the last time; a missing or damaged file holds nothing, None keeps drafts in memory only."""
        self._file = file
        self._paths = paths
        self._known: dict[int, str] = {}
        self._texts: dict[int, dict[str, Draft]] = {}
        self._batch: Unapplied = ((), {})
        with suppress(OSError, ValueError, AttributeError, TypeError):
            stored = json.loads(file.read_text(encoding="utf-8")) if file else {}
            self._known = {int(photo): str(path) for photo, path in stored.pop("paths", {}).items()}
            ids, choices = stored.pop("batch", ((), {}))
            self._batch = (tuple(map(int, ids)), {f: (str(a), _typed(t), str(r)) for f, (a, t, r) in choices.items()})
            self._texts = {int(photo): {f: _draft(*d) for f, d in drafts.items()} for photo, drafts in stored.items()}
            self._drop_strangers()

    @property
    def batch(self) -> Unapplied:
        """The batch whose choices were not applied; no photos where there is none."""
        return self._batch

    @batch.setter
    def batch(self, unapplied: Unapplied) -> None:
        if unapplied != self._batch:
            self._batch = unapplied
            self._store()

    def of(self, photo: int) -> dict[str, Draft]:
        """The drafts of one photo by field."""
        return dict(self._texts.get(photo, {}))

    def replace(self, photo: int, drafts: dict[str, Draft]) -> None:
        """These are now all the drafts of this photo."""
        if drafts == self._texts.get(photo, {}):
            return
        if drafts:
            self._texts[photo] = drafts
        else:
            del self._texts[photo]
        self._store()

    def photos(self) -> list[int]:
        """The photos that have drafts."""
        return list(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def _named(self) -> list[int]:
        """The photos whose paths are kept: all with drafts, of a batch the first few."""
        return [*self._texts, *self._batch[0][:TOLD]]

    def _drop_strangers(self) -> None:
        if self._paths is None:
            return
        now = self._paths(self._named())
        strangers = {photo for photo, path in self._known.items() if now.get(photo) != path}
        self._known = dict(now)
        self._texts = {photo: drafts for photo, drafts in self._texts.items() if photo not in strangers}
        if strangers.intersection(self._batch[0]):
            self._batch = ((), {})

    def _paths_of_all(self) -> dict[int, str]:
        """Where the photos of all drafts lie; asks only for what is not known yet, as the catalogue may be closed by now."""
        named = self._named()
        if self._paths is not None and (missing := [photo for photo in named if photo not in self._known]):
            with suppress(CatalogError):
                self._known |= self._paths(missing)
        return {photo: self._known[photo] for photo in named if photo in self._known}

    def _store(self) -> None:
        if self._file is None:
            return
        # A disk that takes no draft can't be helped from here; the draft stays in memory and in its field.
        with suppress(OSError):
            if self._texts or self._batch[0]:
                stored = {str(p): {f: (d.text, d.over) for f, d in drafts.items()} for p, drafts in self._texts.items()}
                batch = {"batch": self._batch} if self._batch[0] else {}
                whole = self._file.with_name(f"{self._file.name}.new")  # a crash half way leaves the drafts of before
                paths = {"paths": self._paths_of_all()} if self._paths else {}
                whole.write_text(json.dumps(stored | batch | paths), encoding="utf-8")
                whole.replace(self._file)
            else:
                self._file.unlink(missing_ok=True)


def beside(catalog: Path | None) -> Path | None:
    """Where the drafts of a catalogue are kept: beside its file; one that is no file has them in memory only."""
    return catalog.with_name(f"{catalog.name}.drafts") if catalog else None


def _draft(text: object, over: object) -> Draft:
    return Draft(_typed(text), _typed(over))


def _typed(text: object) -> Typed:
    return tuple(str(t) for t in text) if isinstance(text, list) else str(text)
