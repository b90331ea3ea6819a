"""A picture whose owner is not named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Missing credit"
WHY = "A picture published without credit is owed an apology, and often a fee."
SEVERITY = Severity.ERROR


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each photo without a credit; it says which one the caption states where it states one."""
    for photo in photos:
        if photo.current.credit:
            continue
        stated = photo.stated.get("credit")
        hint = f" The caption states {quoted(stated)}: accept it." if stated else ""
        yield Finding("credit_missing", SEVERITY, photo.id, "credit", f"Credit is empty.{hint}")
