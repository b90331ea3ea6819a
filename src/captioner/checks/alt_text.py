"""An alt text that does not do its work: to tell somebody who can't see the picture what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from captioner.captions.key import caption_key
from captioner.domain.findings import Finding, Severity
from captioner.domain.photo import Photo

TITLE = "Alt text"
SEVERITY = Severity.WARNING

LONGEST = 250
"""Characters that the IPTC advises not to exceed (Photo Metadata Standard, Alt Text)."""


def find(photos: Iterable[Photo]) -> Iterator[Finding]:
    """One finding for each alt text that only repeats the caption, and for each that is too long to be listened to."""
    for photo in photos:
        alt, caption = photo.current.alt_text, photo.current.caption
        if not alt:
            continue
        if caption_key(alt) == caption_key(caption) != "":
            message = "The alt text only repeats the caption: describe what can be seen instead."
            yield Finding("alt_text", SEVERITY, photo.id, "alt_text", message)
        if len(alt) > LONGEST:
            message = f"The alt text has {len(alt)} characters: {LONGEST} are as many as a listener should hear."
            yield Finding("alt_text", Severity.NOTE, photo.id, "alt_text", message)
