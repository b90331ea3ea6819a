"""A file whose Exif, IIM and XMP do not say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import field_named
from captioner.domain.photo import Disagreement, Photo

TITLE = "Exif, IIM and XMP"
SEVERITY = Severity.WARNING


def find(photos: Iterable[Photo]) -> Iterator[Finding]:
    """One finding for each field of which the file holds copies that differ; writing the photo makes them one."""
    for photo in photos:
        for disagreement in photo.disagreements:
            label = field_named(disagreement.field).label
            message = f"The file says {label} in more ways than one: {_copies(disagreement)}."
            yield Finding("standards_disagree", SEVERITY, photo.id, disagreement.field, message)


def _copies(disagreement: Disagreement) -> str:
    copies = {"XMP": disagreement.xmp, "IIM": disagreement.iim, "Exif": disagreement.exif}
    return ", ".join(f"{standard} {quoted(value)}" for standard, value in copies.items() if value is not None)
