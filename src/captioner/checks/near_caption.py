"""Captions of different pictures that differ in a word or two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.checks.together import Together
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Nearly the same caption"
WHY = "Either one of them was pasted and not changed, or a typing error makes them two."
SEVERITY = Severity.NOTE
TOGETHER = Together.NEAR_CAPTION


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each photo of a group whose captions are nearly the same; it names another of them."""
    group = list(photos)
    for photo in group:
        other = next((each for each in group if each.id != photo.id), None)
        if other:
            message = f"Nearly the same caption stands under {quoted(other.photo.path.name)}: another picture."
            yield Finding("near_caption", SEVERITY, photo.id, "caption", message)
