"""Whether two captions tell of the same picture: the same words, the same facts in other words, or other facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from captioner.captions.key import caption_key
from captioner.captions.lexicon import language_of, lexicon, plain
from captioner.captions.likeness.chinese import clauses_compared
from captioner.captions.likeness.differences import Difference, kind_of
from captioner.captions.likeness.kin import Kin
from captioner.captions.likeness.kin import kin as kin_of
from captioner.captions.likeness.rewording import drop_kin, drop_same_days, drop_variants, put_in
from captioner.captions.likeness.turns import quoted_otherwise, turned
from captioner.captions.likeness.wording import Sort, Word, bare_caption, is_ideographic, words

__all__ = ["DIFFERENT", "DUPLICATE", "NEAR_DUPLICATE", "Difference", "Verdict", "compare"]

DUPLICATE, NEAR_DUPLICATE, DIFFERENT = "duplicate", "near_duplicate", "different"
_MOST_DROPPED = 0.45
"""A near-duplicate may leave out this share of the longer caption's words, no more."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`label` is "duplicate", "near_duplicate" or "different"; `score` is the share of common words, 0 to 1; `why` names what differs."""

    label: str
    score: float
    why: tuple[Difference, ...] = ()


def compare(a: str, b: str) -> Verdict:
    """The verdict on two captions; the same whichever stands first, but for the order of sides in `why`."""
    one, other = _read(a), _read(b)
    if one.key == other.key:
        return Verdict(DUPLICATE, 1.0)
    if one.ideographic and other.ideographic:
        score, why, other_picture = clauses_compared(one.bare, other.bare)
        return Verdict(DIFFERENT if other_picture or 1 - score > _MOST_DROPPED else NEAR_DUPLICATE, score, why)
    return _compare_words(one, other)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A caption as it is compared; words in a spaced script only."""

    key: str
    bare: str
    ideographic: bool
    words: list[Word]
    language: str


@lru_cache(8192)
def _read(text: str) -> _Reading:
    bare = bare_caption(text)
    ideographic = is_ideographic(bare)
    return _Reading(caption_key(text), bare, ideographic, words(bare), language_of(plain(bare)))


def _compare_words(one: _Reading, two: _Reading) -> Verdict:
    a, b = one.words, two.words
    language = max(one.language, two.language)
    kin = kin_of(language)
    said_a, said_b = ([word for word in side if word.sort is not Sort.UNSAID] for side in (a, b))
    more_a, more_b = _more(said_a, said_b), _more(said_b, said_a)
    only_a, only_b = _unshared(more_a, said_b), _unshared(more_b, said_a)
    drop_same_days(only_a, only_b)
    longest = max(len(said_a), len(said_b), 1)
    if max(len(only_a), len(only_b)) <= _MOST_DROPPED * longest:
        drop_variants(only_a, only_b)
    score = round(1 - max(len(only_a), len(only_b)) / longest, 3)
    if 1 - score > _MOST_DROPPED:  # another text altogether: what it says otherwise is only told
        return Verdict(DIFFERENT, score, tuple(_by_sort(only_a, only_b)))
    quoted = quoted_otherwise(one.bare, two.bare) if only_a and only_b else []
    instead_a, instead_b = (only_a or _doubled(more_a, only_b)), (only_b or _doubled(more_b, only_a))
    drop_kin(instead_a, instead_b, a, b, kin)
    why = _apart(instead_a, instead_b, kin) or _contradictions(instead_a, instead_b, a, b, lexicon(language).turning)
    why = why or quoted or turned(a, b, kin)
    if why:
        return Verdict(DIFFERENT, score, tuple(why))
    left_out = tuple(Difference(kind_of([w]), w.written, "") for w in only_a) + tuple(
        Difference(kind_of([w]), "", w.written) for w in only_b
    )
    return Verdict(NEAR_DUPLICATE, score, left_out)


def _more(of: Sequence[Word], other: Sequence[Word]) -> list[Word]:
    """The words that one caption says more often than the other, in order."""
    left = Counter(word.means for word in other)
    only = []
    for word in of:
        if left[word.means]:
            left[word.means] -= 1
        else:
            only.append(word)
    return only


def _unshared(more: Sequence[Word], other: Sequence[Word]) -> list[Word]:
    """Of the words said more often, those that the other doesn't say at all, and facts in any case."""
    known = {word.means for word in other}
    return [word for word in more if word.means not in known or word.sort in (Sort.NUMBER, Sort.DATE, Sort.PLACE)]


def _doubled(more: Sequence[Word], instead_of: Sequence[Word]) -> list[Word]:
    """Words said twice in place of others: "the president … the president" for "the prime minister … the president"."""
    return [word for word in more if word.sort in (Sort.WORD, Sort.NAME)] if 0 < len(instead_of) <= 2 else []


def _apart(only_a: list[Word], only_b: list[Word], kin: Kin) -> list[Difference]:
    """The first two words that exclude each other, where neither is a fact that is compared by itself."""
    facts = (Sort.DATE, Sort.PLACE)
    for word in only_a:
        for other in only_b:
            fact = word.sort in facts or other.sort in facts or word.sort is other.sort
            if not fact and kin.apart(word.means, other.means):
                return [_difference([word], [other])]
    return []


def _contradictions(
    only_a: list[Word], only_b: list[Word], a: list[Word], b: list[Word], turning: frozenset[str]
) -> list[Difference]:
    """What each side says instead of the other: facts first, then other words."""
    why = []
    for sort in (Sort.DATE, Sort.NUMBER, Sort.PLACE, Sort.NAME, Sort.DIRECTION, Sort.WORD):
        here, there = ([w for w in side if w.sort is sort] for side in (only_a, only_b))
        if here and there and not (sort is Sort.WORD and put_in(here, there, a, b)):
            why.append(_difference(here, there))
    if not why:
        here, there = ([w for w in side if w.sort not in (Sort.DATE, Sort.NUMBER)] for side in (only_a, only_b))
        if here and there and not put_in(here, there, a, b):
            why.append(_difference(here, there))
    if not why:
        why += [Difference("direction", w.written, "") for w in only_a if w.means in turning]
        why += [Difference("direction", "", w.written) for w in only_b if w.means in turning]
    return why


def _by_sort(only_a: list[Word], only_b: list[Word]) -> list[Difference]:
    sides = [[[w for w in side if w.sort is sort] for side in (only_a, only_b)] for sort in Sort]
    return [_difference(here, there) for here, there in sides if here or there]


def _difference(a: list[Word], b: list[Word]) -> Difference:
    return Difference(kind_of([*a, *b]), *(" ".join(word.written for word in side) for side in (a, b)))
