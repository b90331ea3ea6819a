"""How alike two captions are by their letters: a quick look that spares comparing the facts of captions which tell of other things."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from captioner.captions.gazetteer import countries, fold, states
from captioner.captions.lexicon import LANGUAGES, lexicon, stem
from captioner.captions.likeness.kin import kin
from captioner.captions.likeness.wording import bare_caption, is_ideographic

ALIKE = 0.64
"""Captions less alike than this are not worth comparing any further."""

_OTHERWISE = 7
"""Where each of two captions has more words of its own than this, credits and synonyms don't account for them."""
_BEGINNING = 4
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_SCALES = frozenset(
    [
        "hundred",
        "thousand",
        "million",
        "billion",
        "millón",
        "millones",
        "millions",
        "milliards",
        "millionen",
        "milliarden",
        "مليون",
        "الاف",
        "آلاف",
    ]
)
_THOUSANDS = re.compile(r"(?<=\d)[,.](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Outline:
    """The words of a caption in the order of the alphabet, or its Chinese characters in theirs, how its longer words begin, and its
    numbers; no numbers are known where some may be written as words.
    """

    letters: str
    beginnings: frozenset[str] = frozenset()
    numbers: frozenset[int] = frozenset()


@lru_cache(8192)
def outline(text: str) -> Outline:
    """The outline of a caption; of a Chinese or Japanese one the characters only."""
    if is_ideographic(text):
        return Outline("".join(sorted(text)))
    low = text.casefold()
    words = _WORD.findall(low)
    beginnings = frozenset(word[:_BEGINNING] for word in words if len(word) >= _BEGINNING)
    return Outline(
        " ".join(sorted(low.split())), beginnings, frozenset() if _counting().intersection(words) else _numbers(low)
    )


def likeness(a: Outline, b: Outline) -> float:
    """How alike two captions are, whatever the order of their words, ALIKE to 1; 0 where they are less alike or clearly say other things.

    Blind to names and places: captions of two towns are as alike as two of one.
    """
    if a.numbers - b.numbers and b.numbers - a.numbers:
        return 0
    shared = len(a.beginnings & b.beginnings)
    if min(len(a.beginnings), len(b.beginnings)) - shared > _OTHERWISE:
        return 0
    from rapidfuzz import fuzz

    return float(fuzz.ratio(a.letters, b.letters, score_cutoff=100 * ALIKE)) / 100


def tells_otherwise(a: str, b: str) -> bool:
    """Whether each of two captions has words of its own to which nothing in the other comes near: then `compare` finds them different.

    Words that the lists or the gazetteer know in another form don't count, nor those in a script other than Latin; nor does one
    alone, which may be another verb for the same.
    """
    one, other = _said(a), _said(b)
    only, instead = (
        [side[root] for root in side.keys() - beside.keys()] for side, beside in ((one, other), (other, one))
    )
    return _several_alone(only, instead) and _several_alone(instead, only)


def _several_alone(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two of the words at least are plain ones, and none of the others is a form of them."""
    alone = (word for word in words if _is_plain(word) and not any(_is_variant(word, other) for other in others))
    return next(alone, None) is not None and next(alone, None) is not None


def _is_variant(word: str, other: str) -> bool:
    """Whether these may be one word: in another form, with a part of it, or with letters wrong or swapped."""
    if word[0] != other[0]:
        return False
    if word[:3] == other[:3]:
        return True
    from rapidfuzz.distance import DamerauLevenshtein

    return bool(DamerauLevenshtein.distance(word, other, score_cutoff=2) <= 2)


@lru_cache(8192)
def _said(text: str) -> dict[str, str]:
    """The words of the caption by their stems."""
    return {stem(word): word for word in _WORD.findall(fold(bare_caption(text)))}


@lru_cache(1 << 16)
def _is_plain(word: str) -> bool:
    """Whether this word stands for nothing but itself."""
    if len(word) < _BEGINNING or not word.isascii():
        return False
    return _known().isdisjoint((word, *(stem(word, language) for language in ("", *LANGUAGES))))


@cache
def _known() -> frozenset[str]:
    """Every word, and its stem, that is a part of what may be said in other words."""
    phrases = {*calendar.month_name, *calendar.day_name, *states(), *countries().by_name, *countries().by_demonym}
    for language in ("", *LANGUAGES):
        know, near = lexicon(language), kin(language)
        phrases.update(know.spelling, know.synonyms, know.spelling.values(), know.synonyms.values())
        phrases.update(know.unsaid, know.numbers, know.spans, near.lines)
    words = {fold(word) for phrase in phrases for word in _WORD.findall(phrase)}
    return frozenset(words | set(map(stem, words)))


def _numbers(text: str) -> frozenset[int]:
    """The numbers in figures, years by their last two: 24 stands for 2024 in some dates."""
    found = (int(number) for number in _NUMBER.findall(_THOUSANDS.sub("", text)) if len(number) < 20)
    return frozenset(number % 100 if 1900 <= number < 2100 else number for number in found)


@cache
def _counting() -> frozenset[str]:
    """The words that are numbers, or multiply them, in every language."""
    return frozenset(_SCALES.union(*(lexicon(language).numbers for language in ("", *LANGUAGES))))
