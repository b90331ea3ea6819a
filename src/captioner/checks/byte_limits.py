"""Values longer than the old standard can hold: many agencies' systems still read IIM only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo

TITLE = "IIM lengths"
SEVERITY = Severity.NOTE


def find(photos: Iterable[Photo]) -> Iterator[Finding]:
    """One finding for each value that IIM will cut (IIM 4.2, chapter 6: limits are bytes of the encoded text)."""
    for photo in photos:
        for field in FIELDS.values():
            value = photo.current[field.name]
            if not field.max_bytes or not value:
                continue
            for text in value if isinstance(value, tuple) else (str(value),):
                if (size := len(text.encode("utf-8", "surrogatepass"))) > field.max_bytes:
                    message = f"{field.label} {quoted(text)} has {size} bytes: IIM keeps the first {field.max_bytes}, XMP keeps all."
                    yield Finding("byte_limits", SEVERITY, photo.id, field.name, message)
