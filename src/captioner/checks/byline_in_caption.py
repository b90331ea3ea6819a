"""A photographer who is named within the caption's sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Byline in the caption"
WHY = "The credit line names the photographer; a name in the sentence reads as a person in the picture."
SEVERITY = Severity.NOTE

_BY_TRADE = re.compile(r"photograph|photojournal|journalist|camera|self-portrait|selfie|摄影|记者|مصور", re.IGNORECASE)


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A note for each caption whose sentence holds the whole name of a photographer; not where it tells of one at work."""
    for photo in photos:
        body = photo.body.casefold()
        for name in photo.current.byline:
            whole = " ".join(name.split()).casefold()
            if (" " not in whole and (whole.isascii() or len(whole) < 3)) or whole not in body:
                continue
            if not _BY_TRADE.search(photo.body):
                message = f"The caption's sentence names its photographer {quoted(name)}."
                yield Finding("byline_in_caption", SEVERITY, photo.id, "caption", message)
