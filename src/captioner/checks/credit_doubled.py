"""A credit that stands twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.values import Value

TITLE = "Doubled credit"
WHY = "It will be printed twice."
SEVERITY = Severity.WARNING

_PARTS = re.compile(r"\s*[/／|]\s*")
_OUTER = " \t\n\r./／"


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning for a caption that ends in the same credit line twice, and for a Credit that is one name twice."""
    for photo in photos:
        for name, (once, _) in _doubled(photo).items():
            where = "The caption ends with" if name == "caption" else "Credit holds"
            yield Finding("credit_doubled", SEVERITY, photo.id, name, f"{where} {quoted(once)} twice.", fix=True)


def fix(photo: Read) -> PhotoMetadata | None:
    """The metadata with such a credit said once; None where it is."""
    doubled = _doubled(photo)
    values: dict[str, Value] = {name: whole for name, (_, whole) in doubled.items()}
    return photo.current.with_values(values) if values else None


def _doubled(photo: Read) -> dict[str, tuple[str, str]]:
    """What is said twice, and the whole value with it said once, by field."""
    found: dict[str, tuple[str, str]] = {}
    words = photo.trailer.split()
    half = len(words) // 2
    if words and len(words) % 2 == 0 and _bare(words[:half]) == _bare(words[half:]):
        caption = photo.current.caption
        kept = caption[: len(caption) - len(photo.trailer)]
        space = " " if photo.trailer[:1].isspace() else ""
        once = " ".join(words[:half])
        found["caption"] = once, kept.rstrip() + space + once
    parts = _PARTS.split(photo.current.credit.strip())
    if len(parts) == 2 and parts[0] and parts[0].casefold() == parts[1].casefold():
        found["credit"] = parts[0], parts[0]
    return found


def _bare(words: list[str]) -> list[str]:
    return [word.strip(_OUTER).casefold() for word in words]
