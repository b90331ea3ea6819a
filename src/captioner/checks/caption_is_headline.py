"""A caption that is the headline again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.captions.key import folded
from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity

TITLE = "Caption and headline"
WHY = "A headline announces, a caption tells who does what, where and when: saying one of them twice wastes the other."
SEVERITY = Severity.WARNING


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each caption whose words are those of the headline, credit and dateline apart."""
    for photo in photos:
        headline = photo.current.headline
        if not headline or not 0.8 < len(photo.body) / len(headline) < 1.25:
            continue
        if headline[0].isalpha() and photo.body[0].isalpha() and headline[0].casefold() != photo.body[0].casefold():
            continue
        if folded(headline) == folded(photo.body) != "":
            message = "The caption only repeats the headline: say who does what, where and when."
            yield Finding("caption_is_headline", SEVERITY, photo.id, "caption", message)
