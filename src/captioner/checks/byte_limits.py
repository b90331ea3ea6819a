"""Values longer than the old standard can hold: many agencies' systems still read IIM only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "IIM lengths"
WHY = "Systems that read IIM only will show the value cut off."
SEVERITY = Severity.NOTE


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each value that IIM will cut (IIM 4.2, chapter 6: limits are bytes of the encoded text)."""
    for photo in photos:
        for field, text in photo.texts:
            if not field.max_bytes or 4 * len(text) <= field.max_bytes:
                continue
            if (size := len(text.encode("utf-8", "surrogatepass"))) > field.max_bytes:
                message = f"{field.label} {quoted(text)} has {size} bytes: IIM keeps the first {field.max_bytes}, XMP keeps all."
                yield Finding("byte_limits", SEVERITY, photo.id, field.name, message)
