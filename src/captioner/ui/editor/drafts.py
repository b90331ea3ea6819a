"""What was typed and could not be saved: an unfinished date, or a text typed while the catalogue was locked."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

Typed = str | tuple[str, ...]


class Drafts:
    """Typed text by photo and field, kept on disk so that closing the window loses none of it."""

    def __init__(self, file: Path | None = None) -> None:
        """Read what was left the last time; a missing or damaged file holds nothing, None keeps drafts in memory only."""
        self._file = file
        self._texts: dict[int, dict[str, Typed]] = {}
        with suppress(OSError, ValueError, AttributeError):
            stored = json.loads(file.read_text(encoding="utf-8")) if file else {}
            self._texts = {int(photo): {f: _typed(t) for f, t in texts.items()} for photo, texts in stored.items()}

    def of(self, photo: int) -> dict[str, Typed]:
        """The drafts of one photo by field."""
        return dict(self._texts.get(photo, {}))

    def replace(self, photo: int, texts: dict[str, Typed]) -> None:
        """These are now all the drafts of this photo."""
        if texts == self._texts.get(photo, {}):
            return
        if texts:
            self._texts[photo] = texts
        else:
            del self._texts[photo]
        self._store()

    def __len__(self) -> int:
        return len(self._texts)

    def _store(self) -> None:
        if self._file is None:
            return
        # A disk that takes no draft can't be helped from here; the draft stays in memory and in its field.
        with suppress(OSError):
            if self._texts:
                self._file.write_text(json.dumps(self._texts, ensure_ascii=False), encoding="utf-8")
            else:
                self._file.unlink(missing_ok=True)


def beside(catalog: Path | None) -> Path | None:
    """Where the drafts of a catalogue are kept: beside its file; one that is no file has them in memory only."""
    return catalog.with_name(f"{catalog.name}.drafts") if catalog else None


def _typed(text: object) -> Typed:
    return tuple(str(t) for t in text) if isinstance(text, list) else str(text)
