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
_ALIKE, _SIMILAR = 0.5, 0.3
"""Shares of common words: of captions that tell of one scene for certain, and of such that may."""


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each two copies whose captions differ in a fact: an error where the image data is the same to the bit and much the
    same words give another date, number or place, else a warning.

    Pictures that only look alike are let be where their captions have little in common.
    """
    captioned = [photo for photo in photos if photo.current.caption][:_MOST]
    for one, other in itertools.combinations(captioned, 2):
        verdict = compare(one.current.caption, other.current.caption)
        facts = [d for d in verdict.why if d.kind != "word" and d.a and d.b]
        digests = {each.photo.picture.digest for each in (one, other)}
        same = len(digests) == 1 and digests != {b""}
        if not facts or (not same and verdict.score < _SIMILAR):
            continue
        fact = next((d for d in facts if d.kind in _HARD), facts[0])
        severity = SEVERITY if same and fact.kind in _HARD and verdict.score >= _ALIKE else Severity.WARNING
        for photo, twin, mine, theirs in ((one, other, fact.a, fact.b), (other, one, fact.b, fact.a)):
            message = f"The same picture as {quoted(twin.photo.path.name)}, whose caption says {quoted(theirs)} where this says {quoted(mine)}."
            yield Finding("caption_conflict", severity, photo.id, "caption", message)
