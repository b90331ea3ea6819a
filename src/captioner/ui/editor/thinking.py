"""What a worker finds out about the caption that is being typed: what it states and how surely, who says the same, what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from captioner.captions.confidence import confidence_of
from captioner.captions.parse import parse
from captioner.checks import CHECKS
from captioner.checks.settings import NEUTRAL, Rules
from captioner.domain.errors import UsageError
from captioner.domain.findings import Finding
from captioner.domain.photo import Photo, Proposal
from captioner.operations import checking, duplicates
from captioner.operations.desk import Desk

LIVE = ("same_caption", "near_caption")
"""Checks whose findings speak of the caption as it was saved; of the one being typed, the likeness does."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The photo whose caption is most like the one typed: by how much (1: the same), what is worded otherwise, and how many more.

    `copy` says that it shows the same picture, so that the same caption is no fault.
    """

    photo: int
    name: str
    score: float
    otherwise: tuple[tuple[str, str], ...] = ()
    more: int = 0
    copy: bool = False


@dataclass(frozen=True, slots=True)
class Thought:
    """What there is to say of a photo as it is typed."""

    stated: tuple[Proposal, ...]
    sure: Mapping[str, float]
    likeness: Likeness | None
    findings: tuple[Finding, ...]


def think(desk: Desk, photo: Photo) -> Thought:
    """Read the caption, look for one like it among all, and check the photo by the rules of the desk. For a worker."""
    parsed = parse(photo.current.caption)
    stated = parsed.statements()
    typed = photo.replace(stated=stated)
    found = checking.findings(typed, _rules(desk))
    found += [finding for finding in desk.catalog.findings([photo.id]) if _stands(finding, photo, desk)]
    return Thought(stated, confidence_of(parsed), likeness(desk, photo), tuple(found))


def likeness(desk: Desk, photo: Photo) -> Likeness | None:
    """The photo whose caption says what this one's does, pictures that differ before copies; None where there is none."""
    alike = duplicates.like(desk, photo.current.caption, excluding=photo.id)
    others = {other.id: other for other in desk.catalog.photos([each.photo for each in alike])}
    alike = [each for each in alike if each.photo in others]
    if not alike:
        return None
    first = min(alike, key=lambda each: (_copies(photo, others[each.photo]), -each.score))
    otherwise = tuple((difference.a, difference.b) for difference in first.why)
    other = others[first.photo]
    return Likeness(other.id, other.path.name, first.score, otherwise, len(alike) - 1, _copies(photo, other))


def _stands(finding: Finding, photo: Photo, desk: Desk) -> bool:
    """Whether something that a check said of the saved photo among others still holds: its field was not changed since."""
    if finding.check in LIVE or not hasattr(CHECKS.get(finding.check), "TOGETHER"):
        return False
    saved = desk.catalog.photo(photo.id)
    return saved is not None and saved.current[finding.field] == photo.current[finding.field]


def _rules(desk: Desk) -> Rules:
    """The rules of the desk; the neutral ones for a house style that can't be used, of which the check of all photos tells."""
    with suppress(UsageError):
        return checking.rules_of(desk)
    return NEUTRAL


def _copies(photo: Photo, other: Photo) -> bool:
    return bool(photo.picture.digest) and photo.picture.digest == other.picture.digest
