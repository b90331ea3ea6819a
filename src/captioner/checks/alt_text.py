"""An alt text that does not do its work: to tell somebody who can't see the picture what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.captions.credits import split_credit
from captioner.captions.key import folded
from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Alt text"
WHY = "A reader who can't see the picture has nothing else."
SEVERITY = Severity.WARNING

LONGEST = 250
"""Characters that the IPTC advises not to exceed (Photo Metadata Standard, Alt Text)."""


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """Warnings for an alt text that only repeats the caption or ends in a credit; notes for none, and for one too long to be listened to."""
    for photo in photos:
        alt, caption = photo.current.alt_text, photo.current.caption
        if not alt.strip():
            if caption:
                yield _finding(photo, Severity.NOTE, "There is no alt text for readers who can't see the picture.")
            continue
        parts = split_credit(alt)
        if (
            folded(parts.body) == folded(photo.body) != ""
            or folded(parts.body) == folded(split_credit(caption).body) != ""
        ):
            yield _finding(photo, SEVERITY, "The alt text only repeats the caption: describe what can be seen instead.")
        elif parts.credit and parts.body:
            yield _finding(
                photo,
                SEVERITY,
                f"The alt text holds the credit {quoted(parts.credit)}: a listener needs the picture only.",
            )
        if len(alt) > LONGEST:
            message = f"The alt text has {len(alt)} characters: {LONGEST} are as many as a listener should hear."
            yield _finding(photo, Severity.NOTE, message)


def _finding(photo: Read, severity: Severity, message: str) -> Finding:
    return Finding("alt_text", severity, photo.id, "alt_text", message)
