"""One caption under different pictures: pasted, and not changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.checks.together import Together
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Same caption"
WHY = "A caption tells of one picture; under another it was mostly pasted and forgotten."
SEVERITY = Severity.WARNING
TOGETHER = Together.SAME_CAPTION


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each photo of a group that shares its caption; it names another of them."""
    group = list(photos)
    for photo in group:
        other = next((each for each in group if each.id != photo.id), None)
        if other:
            more = f" and under {len(group) - 2} more" if len(group) > 2 else ""
            message = f"The same caption stands under {quoted(other.photo.path.name)}{more}: another picture."
            yield Finding("same_caption", SEVERITY, photo.id, "caption", message)
