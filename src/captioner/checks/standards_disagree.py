"""A file whose Exif, IIM and XMP do not say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import field_named
from captioner.domain.photo import Disagreement

TITLE = "Exif, IIM and XMP"
WHY = "Which of the copies a client sees depends on the client's program."
SEVERITY = Severity.WARNING


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each field of which the file holds copies that differ; writing the photo makes them one.

    A camera's clock that differs from the date alone is told by date_disagrees.
    """
    for photo in photos:
        for disagreement in photo.photo.disagreements:
            if disagreement.field == "date_created" and _only_the_camera(disagreement):
                continue
            label = field_named(disagreement.field).label
            message = f"The file says {label} in more ways than one: {_copies(disagreement)}."
            yield Finding("standards_disagree", SEVERITY, photo.id, disagreement.field, message)


def _only_the_camera(disagreement: Disagreement) -> bool:
    return None in (disagreement.xmp, disagreement.iim) or str(disagreement.xmp)[:10] == str(disagreement.iim)[:10]


def _copies(disagreement: Disagreement) -> str:
    copies = {"XMP": disagreement.xmp, "IIM": disagreement.iim, "Exif": disagreement.exif}
    return ", ".join(f"{standard} {quoted(value)}" for standard, value in copies.items() if value is not None)
