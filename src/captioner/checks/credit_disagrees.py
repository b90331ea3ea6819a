"""A caption that is credited to others than the fields say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.captions.credit.agencies import registry
from captioner.captions.credit.bylines import is_nobody
from captioner.captions.gazetteer import fold
from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.values import Value, texts_in

TITLE = "Caption against credit"
WHY = "One of the two names somebody whose picture it is not."
SEVERITY = Severity.WARNING

_PARTS = re.compile(r"\s*(?:[/／,;|]|\bvia\b|\bfor\b|\bVIA\b)\s*")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SAY_NOTHING = frozenset(
    [
        "photo",
        "photos",
        "news",
        "agency",
        "images",
        "image",
        "press",
        "the",
        "pool",
        "handout",
        "and",
        "of",
        "by",
        "foto",
        "service",
        "media",
    ]
)


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning where the caption's credit shares no agency with Credit and Source, a note where its photographers share no name with Byline."""
    for photo in photos:
        current = photo.current
        stated = str(photo.stated.get("credit", ""))
        if stated and current.credit and not _related(stated, f"{current.credit} / {current.source}"):
            message = f"The caption is credited to {quoted(stated)}, but Credit says {quoted(current.credit)}."
            yield Finding("credit_disagrees", SEVERITY, photo.id, "credit", message)
        names = photo.stated.get("byline", ())
        if isinstance(names, tuple) and names and current.byline and not _share_a_name(texts_in(names), current.byline):
            message = f"The caption names {quoted(names)} as photographer, but Byline says {quoted(current.byline)}."
            yield Finding("credit_disagrees", Severity.NOTE, photo.id, "byline", message)


def _related(one: str, other: str) -> bool:
    return bool(_known(one) & _known(other)) or bool(_words(one) & _words(other))


def _known(credit: str) -> set[str]:
    """The agencies of a credit, and of each part of it, in their canonical names."""
    found = (registry().find(part) for part in (credit, *_PARTS.split(credit)) if part)
    return {agency.name for agency in found if agency}


def _words(credit: str) -> set[str]:
    return {fold(word) for word in _WORD.findall(credit)} - _SAY_NOTHING


def _share_a_name(stated: list[str], value: Value) -> bool:
    written = [name for name in texts_in(value) if not is_nobody(name)] if isinstance(value, tuple) else []
    one, other = _words(" ".join(stated)), _words(" ".join(written))
    if not one or not other or registry().find(" ".join(written)):
        return True
    latin = [all(word.isascii() for word in words) for words in (one, other)]
    return latin[0] != latin[1] or bool(one & other)
