"""Every check over the photos, and what a check can mend by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.checks import CHECKS
from captioner.domain.changes import Changes
from captioner.domain.edits import edit_between
from captioner.domain.errors import UsageError
from captioner.domain.findings import Finding
from captioner.domain.photo import Photo
from captioner.operations.desk import Desk

CHUNK = 500
"""Photos in memory at a time."""


def check(desk: Desk, ids: Iterable[int] | None = None) -> Iterator[Finding]:
    """The findings of every check over these photos (default: all), photo by photo."""
    for photos in _chunks(desk, ids):
        for photo in photos:
            yield from findings(photo)


def findings(photo: Photo) -> list[Finding]:
    """What the checks say about one photo."""
    return [finding for module in CHECKS.values() for finding in module.find([photo])]


def fix(desk: Desk, check_name: str, ids: Iterable[int] | None = None) -> Changes:
    """Mend what this check can mend by itself, as one undoable step; raises UsageError for one that can't."""
    mend = getattr(CHECKS.get(check_name), "fix", None)
    if mend is None:
        able = ", ".join(name for name, module in CHECKS.items() if hasattr(module, "fix")) or "none"
        raise UsageError(f"No check “{check_name}” that can mend by itself; these can: {able}.")
    mended = ((photo, after) for photos in _chunks(desk, ids) for photo in photos if (after := mend(photo)))
    edit = edit_between(f"Fix {CHECKS[check_name].TITLE}", mended)
    return desk.catalog.apply(edit) if edit else Changes()


def _chunks(desk: Desk, ids: Iterable[int] | None) -> Iterator[list[Photo]]:
    wanted = list(desk.catalog.ids() if ids is None else ids)
    for start in range(0, len(wanted), CHUNK):
        yield desk.catalog.photos(wanted[start : start + CHUNK])
