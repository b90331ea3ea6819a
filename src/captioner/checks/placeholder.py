"""Words that stood in for something and were to be replaced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.domain.fields import Kind
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo

TITLE = "Placeholders"
SEVERITY = Severity.ERROR

_PLACEHOLDER = re.compile(
    r"\b(?:TK(?:TK)*|XX+X|xxx+)\b(?! [A-Z])|\?{3,}|\b(?:name|names|place|date|caption) to come\b|\blorem ipsum\b"
    r"|\[(?:name|city|date|place|caption)\]",
)
"""TK is the desk's word for "to come"; before a capitalised word it is somebody's initials or a firm."""


def find(photos: Iterable[Photo]) -> Iterator[Finding]:
    """One finding for each text field that still holds a placeholder."""
    for photo in photos:
        for field in FIELDS.values():
            text = photo.current[field.name]
            if field.kind not in (Kind.TEXT, Kind.PARAGRAPH) or not isinstance(text, str):
                continue
            if match := _PLACEHOLDER.search(text):
                message = f"{field.label} still holds the placeholder {quoted(match[0])}."
                yield Finding("placeholder", SEVERITY, photo.id, field.name, message)
