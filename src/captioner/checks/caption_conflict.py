"""One picture under captions that state different facts."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from captioner.captions.similarity import compare
from captioner.checks.reading import Read
from captioner.checks.together import Together
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Captions in conflict"
WHY = "One of the two is wrong, whichever is published."
SEVERITY = Severity.ERROR
TOGETHER = Together.CAPTION_CONFLICT

_MOST = 10
"""Copies of one picture that are compared with one another."""
_HARD = ("date", "number", "place")


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each two copies whose captions differ in a fact: an error where the image data is the same to the bit and a date,
    number or place differs, else a warning.
    """
    captioned = [photo for photo in photos if photo.current.caption][:_MOST]
    for one, other in itertools.combinations(captioned, 2):
        facts = [d for d in compare(one.current.caption, other.current.caption).why if d.kind != "word" and d.a and d.b]
        if not facts:
            continue
        digests = {each.photo.picture.digest for each in (one, other)}
        same = len(digests) == 1 and digests != {b""}
        severity = SEVERITY if same and any(d.kind in _HARD for d in facts) else Severity.WARNING
        for photo, twin, mine, theirs in ((one, other, facts[0].a, facts[0].b), (other, one, facts[0].b, facts[0].a)):
            message = f"The same picture as {quoted(twin.photo.path.name)}, whose caption says {quoted(theirs)} where this says {quoted(mine)}."
            yield Finding("caption_conflict", severity, photo.id, "caption", message)
