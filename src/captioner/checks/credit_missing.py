"""A picture whose owner is not named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.photo import Photo

TITLE = "Missing credit"
SEVERITY = Severity.ERROR


def find(photos: Iterable[Photo]) -> Iterator[Finding]:
    """One finding for each photo without a credit; it says which one the caption states where it states one."""
    for photo in photos:
        if photo.current.credit:
            continue
        stated = next((p.value for p in photo.proposed if p.field == "credit"), None)
        hint = f" The caption states {quoted(stated)}: accept it." if stated else ""
        yield Finding("credit_missing", SEVERITY, photo.id, "credit", f"Credit is empty.{hint}")
