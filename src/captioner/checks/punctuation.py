"""Brackets and quotation marks without their partner, and double spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.values import Value

TITLE = "Punctuation"
WHY = "A bracket or quotation mark without its partner is mostly the trace of a cut; double spaces print as holes."
SEVERITY = Severity.WARNING

FIELDS = ("caption", "headline", "alt_text")
_CLOSES = {")": "(", "]": "[", "）": "(", "】": "【", "」": "「", "』": "『", "》": "《", "〕": "〔"}
_OPENS = {"(": "(", "（": "(", **{mark: mark for mark in "[【「『《〔"}}
_BRACKET = re.compile(r"[()\[\]（）【】「」『』《》〔〕]")
_STRAY = re.compile(r"(?:(?:^|\s)(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})|[:;=8]['’]?-?)$")
"""Before a bracket that needs no partner: numbers of a list, 1) and a), and smileys."""
_QUOTE = re.compile(r"[\"“”„‟〝〞〟＂]")
_GUILLEMET = re.compile("[«»]")
_INCHES = re.compile(r"(?<=\d)\s?[\"”“]")
_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning for each text with an odd bracket or quotation mark, a note for each with double spaces.

    Quotation marks are only counted, as languages set them in many ways („…“, »…«, ”…”); apostrophes and single quotes are let be.
    """
    for photo in photos:
        for name in FIELDS:
            text = str(photo.current[name])
            if not text:
                continue
            if odd := odd_bracket(text) or odd_quote(text):
                yield Finding("punctuation", SEVERITY, photo.id, name, f"{odd} has no partner.")
            if _SPACES.search(text):
                message = "There are two spaces where one belongs."
                yield Finding("punctuation", Severity.NOTE, photo.id, name, message, fix=True)


def fix(photo: Read) -> PhotoMetadata | None:
    """The metadata with one space for several; None where there are none."""
    values: dict[str, Value] = {}
    for name in FIELDS:
        before = str(photo.current[name])
        if (after := _SPACES.sub(" ", before)) != before:
            values[name] = after
    return photo.current.with_values(values) if values else None


def odd_bracket(text: str) -> str:
    """The first bracket that is never closed or never opened, with the words around it; "" where all are paired."""
    if not _BRACKET.search(text):
        return ""
    waiting: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(text):
        mark, at = match[0], match.start()
        if mark in _OPENS:
            waiting.append((_OPENS[mark], at))
        elif waiting and waiting[-1][0] == _CLOSES[mark]:
            waiting.pop()
        elif not _STRAY.search(text, max(0, at - 6), at):
            return _around(text, at)
    return next((_around(text, at) for _, at in waiting if not _STRAY.search(text, max(0, at - 3), at)), "")


def odd_quote(text: str) -> str:
    """The last quotation mark of an odd number of them, with the words around it; "" where they can be paired."""
    for marks in (_QUOTE, _GUILLEMET):
        found = [match.start() for match in marks.finditer(text)]
        if len(found) % 2 and not (marks is _QUOTE and _INCHES.search(text)) and "\n" not in text:
            return _around(text, found[-1] if len(found) > 1 else found[0])
    return ""


def _around(text: str, at: int) -> str:
    start, end = max(0, at - 15), at + 16
    return quoted(("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else ""))
