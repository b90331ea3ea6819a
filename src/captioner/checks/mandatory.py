"""Fields that no picture is published without."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import field_named
from captioner.domain.photo import Photo

TITLE = "Mandatory fields"
SEVERITY = Severity.ERROR

MANDATORY = ("caption", "date_created", "country")
"""What a reader is always told: what happens, when, and at least in which country. The credit has a check of its own."""


def find(photos: Iterable[Photo]) -> Iterator[Finding]:
    """One finding for each mandatory field that is empty; it says what the caption states where it states something."""
    for photo in photos:
        stated = {proposal.field: proposal.value for proposal in photo.proposed}
        for name in MANDATORY:
            if photo.current[name]:
                continue
            hint = f" The caption states {quoted(stated[name])}: accept it." if name in stated else ""
            message = f"{field_named(name).label} is empty.{hint}"
            yield Finding("mandatory", SEVERITY, photo.id, name, message)
