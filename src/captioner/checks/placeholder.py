"""Words that stood in for something and were to be replaced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.captions.credit.bylines import is_nobody
from captioner.checks.reading import Read
from captioner.domain.fields import Kind
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Placeholders"
WHY = "Nobody meant it to be read."
SEVERITY = Severity.ERROR

_SURE = re.compile(
    r"\bTK(?:TK)+\b|(?:(?<=[(\[,:;–—])|(?<=[(\[,:;–—]\s)|^)TK(?=\s*(?:[,.;:)\]]|$))|(?:(?<=[(\[,:;–—])|(?<=[(\[,:;–—]\s)|^)[Nn]ames? to come\b"
    r"|(?:(?<=[(\[,:;–—])|(?<=[(\[,:;–—]\s)|^)(?:[Pp]lace|[Dd]ate|[Cc]aption) to come\b|(?<![^\s(\[“\"'/,])\?{3,}|\b[Ll]orem ipsum\b"
    r"|\[(?:name|city|date|place|caption)\]|^[Xx]{3,}$"
)
_LIKELY = re.compile(r"\bTK\b(?![- ][A-Z\d])|\bX{3,}\b|\bx{3,}\b")
_MARKS = ("TK", "XXX", "xxx", "Xxx", "to come", "???", "orem ipsum", "[")
_NUMERAL = re.compile(
    r"(?:Bowl|WrestleMania|Olympiad|Games|Volume|Vol\.|Chapter|Part|No\.|Louis|Corps|Size|Article|Title|Class)\s$"
)
_NUMERAL_AFTER = re.compile(r"(?:st|nd|rd|th)?\s(?:[A-Z]|edition|ed\.)")


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each text that still holds a placeholder, and a note for each byline that is nobody's name.

    TK is the desk's word for "to come"; XXX is also a numeral, and TK the initials of many, so inside a sentence they are warnings.
    """
    for photo in photos:
        for field, text in photo.texts:
            if field.name == "byline":
                if is_nobody(text):
                    yield Finding(
                        "placeholder", Severity.NOTE, photo.id, "byline", f"Byline {quoted(text)} is nobody's name."
                    )
                continue
            if field.kind is Kind.LIST or not any(mark in text for mark in _MARKS):
                continue
            if match := _SURE.search(text):
                yield _finding(photo, SEVERITY, field.name, field.label, match[0])
            elif (match := _LIKELY.search(text)) and not _is_numeral(text, match):
                yield _finding(photo, Severity.WARNING, field.name, field.label, match[0])


def _is_numeral(text: str, match: re.Match[str]) -> bool:
    return match[0] == "XXX" and bool(_NUMERAL.search(text[: match.start()]) or _NUMERAL_AFTER.match(text, match.end()))


def _finding(photo: Read, severity: Severity, name: str, label: str, held: str) -> Finding:
    return Finding("placeholder", severity, photo.id, name, f"{label} still holds the placeholder {quoted(held)}.")
