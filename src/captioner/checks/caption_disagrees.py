"""A caption that states otherwise than the fields beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import field_named
from captioner.domain.photo import Photo

TITLE = "Caption against fields"
SEVERITY = Severity.WARNING


def find(photos: Iterable[Photo]) -> Iterator[Finding]:
    """One finding for each filled field that the caption contradicts: a warning for the date, a note for the others.

    Places and names may be written in more ways than one and still both be right, so those are notes. Where country and
    code are both contradicted, only the country is named. Instructions add to one another and contradict nothing.
    """
    for photo in photos:
        contradicted = {proposal.field: proposal.value for proposal in photo.contradicted}
        contradicted.pop("instructions", None)
        if "country" in contradicted:
            contradicted.pop("country_code", None)
        for name, stated in contradicted.items():
            label = field_named(name).label
            message = f"The caption states {quoted(stated)}, but {label} says {quoted(photo.current[name])}."
            severity = SEVERITY if name == "date_created" else Severity.NOTE
            yield Finding("caption_disagrees", severity, photo.id, name, message)
