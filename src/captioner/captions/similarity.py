"""Whether two captions tell of the same picture: the same words, the same facts in other words, or other facts."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from captioner.captions.key import caption_key
from captioner.captions.wording import Sort, Word, bare_caption, clauses, is_ideographic, lexicon, words

DUPLICATE, NEAR_DUPLICATE, DIFFERENT = "duplicate", "near_duplicate", "different"
_MOST_DROPPED = 0.45
"""A near-duplicate may leave out this share of the longer caption's words, no more."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What one caption says otherwise than the other; one side is empty where it says nothing of it.

    `kind` is "date", "number", "place", "name", "direction" or "word".
    """

    kind: str
    a: str
    b: str


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
        return _compare_clauses(one.bare, other.bare)
    return _compare_words(one.words, other.words)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A caption as it is compared; words in a spaced script only."""

    key: str
    bare: str
    ideographic: bool
    words: list[Word]


@lru_cache(8192)
def _read(text: str) -> _Reading:
    bare = bare_caption(text)
    ideographic = is_ideographic(bare)
    return _Reading(caption_key(text), bare, ideographic, words(bare))


def likeness(a: str, b: str) -> float:
    """How alike two captions are by their letters, whatever the order of their words, 0 to 1; quick, and blind to facts."""
    from rapidfuzz import fuzz

    if is_ideographic(a):
        a, b = ("".join(sorted(side)) for side in (a, b))
        return float(fuzz.ratio(a, b)) / 100
    return float(fuzz.token_sort_ratio(a.casefold(), b.casefold())) / 100


def _compare_words(a: list[Word], b: list[Word]) -> Verdict:
    said_a, said_b = ([word for word in side if word.sort is not Sort.UNSAID] for side in (a, b))
    only_a, only_b = _unshared(said_a, said_b), _unshared(said_b, said_a)
    only_a, only_b = _without_variants(only_a, only_b)
    longest = max(len(said_a), len(said_b), 1)
    score = round(1 - max(len(only_a), len(only_b)) / longest, 3)
    why = _contradictions(only_a, only_b) or _counted_otherwise(a, b) or _numbers_swapped(said_a, said_b)
    if why:
        return Verdict(DIFFERENT, score, tuple(why))
    left_out = tuple(Difference(str(w.sort), w.written, "") for w in only_a) + tuple(
        Difference(str(w.sort), "", w.written) for w in only_b
    )
    return Verdict(DIFFERENT if 1 - score > _MOST_DROPPED else NEAR_DUPLICATE, score, left_out)


def _unshared(of: Sequence[Word], other: Sequence[Word]) -> list[Word]:
    """The words of one caption that the other does not say, in order."""
    left = Counter(word.means for word in other)
    only = []
    for word in of:
        if left[word.means]:
            left[word.means] -= 1
        else:
            only.append(word)
    known = {word.means for word in other}
    return [word for word in only if word.means not in known or word.sort in (Sort.NUMBER, Sort.DATE, Sort.PLACE)]


def _without_variants(only_a: list[Word], only_b: list[Word]) -> tuple[list[Word], list[Word]]:
    """Both sides less typing errors, and compounds written apart: "glass blower" beside "glassblower"."""
    rest_a, rest_b = list(only_a), list(only_b)
    _drop_variants(rest_a, rest_b)
    _drop_variants(rest_b, rest_a)
    return rest_a, rest_b


def _drop_variants(one: list[Word], two: list[Word]) -> None:
    at = 0
    while at < len(one):
        for size in (1, 2):
            written = "".join(word.written for word in one[at : at + size])
            twin = next(
                (word for word in two if _alike(written, word.written) and _is_wording(word, *one[at : at + size])),
                None,
            )
            if twin:
                two.remove(twin)
                del one[at : at + size]
                break
        else:
            at += 1


def _is_wording(*of: Word) -> bool:
    return not any(word.sort in (Sort.NUMBER, Sort.DATE, Sort.PLACE, Sort.DIRECTION) for word in of)


def _alike(x: str, y: str) -> bool:
    """Whether the two are one word with a letter wrong, missing, doubled or swapped; two in a long word."""
    from rapidfuzz.distance import DamerauLevenshtein

    x, y = x.casefold(), y.casefold()
    if min(len(x), len(y)) < 5 or x[0] != y[0]:
        return False
    return bool(DamerauLevenshtein.distance(x, y) <= (1 if max(len(x), len(y)) < 10 else 2))


def _contradictions(only_a: list[Word], only_b: list[Word]) -> list[Difference]:
    """What each side says instead of the other: facts first, then other words."""
    why = []
    for sort in (Sort.DATE, Sort.NUMBER, Sort.PLACE, Sort.NAME, Sort.DIRECTION, Sort.WORD):
        here, there = ([w.written for w in side if w.sort is sort] for side in (only_a, only_b))
        if here and there:
            why.append(Difference(str(sort), " ".join(here), " ".join(there)))
    if not why and only_a and only_b:
        why.append(
            Difference(str(only_a[0].sort), " ".join(w.written for w in only_a), " ".join(w.written for w in only_b))
        )
    if not why:
        turns = lexicon().qualifying | {"not", "no", "without"}
        why += [Difference("direction", w.written, "") for w in only_a if w.means in turns]
        why += [Difference("direction", "", w.written) for w in only_b if w.means in turns]
    return why


def _counted_otherwise(a: list[Word], b: list[Word]) -> list[Difference]:
    """One thing beside several: "a man", and "two men" or "men"."""
    why = []
    for one, several in ((a, b), (b, a)):
        plural = {word.means: word.written for word in several if word.plural}
        for place, word in enumerate(one):
            before = [w.means for w in one[max(0, place - 2) : place]]
            single = before[-1:] in (["a"], ["an"], ["1"]) or (
                before[:1] in (["a"], ["an"], ["1"]) and len(before) == 2
            )
            if (
                single
                and not word.plural
                and word.means in plural
                and not any(w.means == word.means and not w.plural for w in several)
            ):
                sides = (word.written, plural[word.means])
                why.append(Difference("number", *(sides if one is a else sides[::-1])))
    return why


def _numbers_swapped(a: list[Word], b: list[Word]) -> list[Difference]:
    """The same things counted with each other's numbers: "five women and seven men", and "seven women and five men"."""
    counted_a, counted_b = _counted(a), _counted(b)
    for (number, thing), written in counted_a.items():
        for (other, same), elsewhere in counted_b.items():
            if thing == same and number != other and (number, thing) not in counted_b:
                return [Difference("number", written, elsewhere)]
    return []


def _counted(side: list[Word]) -> dict[tuple[str, str], str]:
    return {(n.means, w.means): f"{n.written} {w.written}" for n, w in pairwise(side) if n.sort is Sort.NUMBER}


def _compare_clauses(a: str, b: str) -> Verdict:
    (parts_a, dates_a), (parts_b, dates_b) = clauses(a), clauses(b)
    if dates_a and dates_b and sorted(dates_a) != sorted(dates_b):
        return Verdict(
            DIFFERENT, _shared(parts_a, parts_b), (Difference("date", " ".join(dates_a), " ".join(dates_b)),)
        )
    rest_a, rest_b = "".join(p for p in parts_a if p not in parts_b), "".join(p for p in parts_b if p not in parts_a)
    score = _shared(parts_a, parts_b)
    steps = [
        step
        for step in difflib.SequenceMatcher(None, rest_a, rest_b, autojunk=False).get_opcodes()
        if step[0] != "equal"
    ]
    if sorted(rest_a) != sorted(rest_b):
        why = tuple(
            Difference(_sort_of(rest_a[i:j] + rest_b[k:m]), rest_a[i:j], rest_b[k:m]) for _, i, j, k, m in steps
        )
        both = any(d.a for d in why) and any(d.b for d in why)
        if both or any(d.kind == "number" for d in why) or 1 - score > _MOST_DROPPED:
            return Verdict(DIFFERENT, score, why)
        return Verdict(NEAR_DUPLICATE, score, why)
    return Verdict(NEAR_DUPLICATE, score)


def _shared(a: list[str], b: list[str]) -> float:
    return round(difflib.SequenceMatcher(None, "".join(a), "".join(b), autojunk=False).ratio(), 3)


def _sort_of(text: str) -> str:
    return "number" if any(c.isdigit() or c in "一二三四五六七八九十百千万两" for c in text) else "word"
