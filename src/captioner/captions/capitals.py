"""Captions written In Title Case or in CAPITALS: which of their words are names, told by where places stand in a sentence."""

from __future__ import annotations

import re

from captioner.captions import gazetteer
from captioner.captions.gazetteer import fold
from captioner.captions.words import words

_LOWER = re.compile(r"(?<![\w'’.])[a-z]")
_WORD = re.compile(r"[^\W\d_][\w'’]*")
_PLACE = re.compile(
    r"\b(?:at\s(?:the\s)?(?:[\w'’.-]+\s){1,5}?in|in|at|near|outside|off)\s(?:the\s)?(?=[^\W\d_])", re.IGNORECASE
)
_FEWEST_WORDS = 5
_SMALL = words("in at near outside off the of downtown central northern southern eastern western")


def with_names_alone(text: str) -> str:
    """The text, of the same length, with only what follows its last "in" or "at" left capitalised where every word was; else as it is."""
    if _LOWER.search(text) or len(_WORD.findall(text)) < _FEWEST_WORDS:
        return text
    places = list(_PLACE.finditer(text))
    if not places:
        return text
    at = places[-1].start()
    recased = _WORD.sub(lambda word: _recased(word.group(), name=word.start() >= at), text)
    return text[:1] + recased[1:] if len(recased) == len(text) else text


def _recased(word: str, *, name: bool) -> str:
    if not name or word.casefold() in _SMALL:
        return word.lower()
    short = len(word) <= 3 and word.isupper() and fold(word) in gazetteer.countries().by_name
    return word if short or not word.isupper() or len(word) == 1 else word.capitalize()
