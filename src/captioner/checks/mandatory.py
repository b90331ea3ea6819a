"""Fields that no picture is published without, and those that it should have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import field_named

TITLE = "Mandatory fields"
WHY = "A reader is always told what happens, when, and at least in which country."
SEVERITY = Severity.ERROR


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """An error for each mandatory field that is empty, a warning for each advised one; it says what the caption states for it.

    The credit has a check of its own.
    """
    for photo in photos:
        rules = photo.rules
        for names, severity in ((rules.mandatory, SEVERITY), (rules.advised, Severity.WARNING)):
            for name in names:
                if photo.current[name]:
                    continue
                stated = photo.proposed.get(name)
                hint = f" The caption states {quoted(stated)}: accept it." if stated else ""
                yield Finding("mandatory", severity, photo.id, name, f"{field_named(name).label} is empty.{hint}")
