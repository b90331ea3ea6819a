"""Positions in a caption that can't all be right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Positions"
WHY = "Two people can't stand in one place, and a list from left to right has more than one name."
SEVERITY = Severity.WARNING

_ORDER = {"second": "2", "third": "3", "fourth": "4", "2nd": "2", "3rd": "3", "4th": "4"}
_POSITION = re.compile(
    r"(?P<who>[^\W\d_][\w'’.-]*)[,\s]*\(\s*(?:(?P<nth>2nd|3rd|4th|second|third|fourth)[ -])?(?:from )?(?:the )?(?:far |top |front |back )?"
    r"(?P<side>L|R|C|left|right|cent(?:er|re))\s*(?:,[^()]{0,40})?\)",
    re.IGNORECASE,
)
_ROW = re.compile(
    r"\b(?:from left(?: to right)?|left to right|from right(?: to left)?|L-R|L to R)\b\)?\s*[:,]?\s*(?P<names>[^.;()]*)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[a-z\d)”\"'’]{2}[.!?])\s+(?=[A-Z“\"])")
_EXACT = re.compile(r"\b(?:far|top|front|back|above|below|bottom)\b", re.IGNORECASE)


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """A warning for two people of a sentence in one position, and for a row from left to right in which only one is named.

    Combinations have several pictures, and so several left sides.
    """
    for photo in photos:
        text = photo.body
        if photo.flags.combined or ("(" not in text and "left" not in text and "Left" not in text):
            continue
        for sentence in _SENTENCE.split(text):
            if message := _twice(sentence) or _alone(sentence):
                yield Finding("positions", SEVERITY, photo.id, "caption", message)
                break


def _twice(sentence: str) -> str:
    taken: dict[tuple[str, str], str] = {}
    for match in _POSITION.finditer(sentence):
        if _EXACT.search(match[0]):
            continue
        place = (_ORDER.get((match["nth"] or "").lower(), ""), match["side"][0].upper())
        who = match["who"].casefold()
        if taken.setdefault(place, who) != who:
            written = match[0][match[0].rindex("(") :]
            return f"Two people stand at {quoted(written)} in one sentence."
    return ""


def _alone(sentence: str) -> str:
    """A row opened with a colon, "From left:", in which only one name follows."""
    match = _ROW.search(sentence)
    if match is None or ":" not in sentence[match.start() : match.start("names")] or not match["names"].strip():
        return ""
    if re.search(r",|\band\b|&|/", match["names"]) or "(" in sentence[match.end() : match.end() + 2]:
        return ""
    return f"From left to right, only {quoted(match['names'].strip())} is named."
