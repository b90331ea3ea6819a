"""Whether two captions tell of the same picture: the same words, the same facts in other words, or other facts."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from captioner.captions.gazetteer import cities, fold
from captioner.captions.key import caption_key
from captioner.captions.lexicon import chinese_words, lexicon, stem
from captioner.captions.wording import Sort, Word, bare_caption, clauses, is_ideographic, words

DUPLICATE, NEAR_DUPLICATE, DIFFERENT = "duplicate", "near_duplicate", "different"
_MOST_DROPPED = 0.45
"""A near-duplicate may leave out this share of the longer caption's words, no more."""

_MUTUAL = frozenset(map(stem, ("meet", "talk", "speak", "hug", "kiss", "face", "play", "and", "with")))
"""Who does these does them with each other: either may stand first."""

_FIGURES = re.compile(r"\d\d?/\d\d?/\d{4}")
_ARTICLES = frozenset(("a", "an", "1", "un", "una", "une", "ein", "eine", "einen"))
_CHINESE_SIDE = re.compile(r"(\w\w)[（(](左|右)[^）)]{0,3}[）)]")


@dataclass(frozen=True, slots=True)
class Difference:
    """What one caption says otherwise than the other; one side is empty where it says nothing of it.

    `kind` is "date", "number", "place", "person", "direction" or "word"; a name that is no city's counts as a person's.
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
    more_a, more_b = _more(said_a, said_b), _more(said_b, said_a)
    only_a, only_b = _unshared(more_a, said_b), _unshared(more_b, said_a)
    _drop_same_days(only_a, only_b)
    _drop_same_days(only_b, only_a)
    longest = max(len(said_a), len(said_b), 1)
    if max(len(only_a), len(only_b)) <= _MOST_DROPPED * longest:
        _drop_variants(only_a, only_b)
        _drop_variants(only_b, only_a)
    score = round(1 - max(len(only_a), len(only_b)) / longest, 3)
    why = (
        _contradictions(only_a or _doubled(more_a, only_b), only_b or _doubled(more_b, only_a))
        or _counted_otherwise(a, b)
        or _numbers_swapped(said_a, said_b)
        or _sides_swapped(a, b)
        or _swapped(a, b)
    )
    if why:
        return Verdict(DIFFERENT, score, tuple(why))
    left_out = tuple(Difference(_kind([w]), w.written, "") for w in only_a) + tuple(
        Difference(_kind([w]), "", w.written) for w in only_b
    )
    return Verdict(DIFFERENT if 1 - score > _MOST_DROPPED else NEAR_DUPLICATE, score, left_out)


def _drop_same_days(one: list[Word], two: list[Word]) -> None:
    """Take out a date in figures alone beside the date it may stand for, whether its day or its month comes first."""
    for figures in [word for word in one if _FIGURES.fullmatch(word.means)]:
        first, second, year = figures.means.split("/")
        days = {f"{year}-{first:0>2}-{second:0>2}", f"{year}-{second:0>2}-{first:0>2}"}
        if same := next((word for word in two if word.sort is Sort.DATE and word.means in days), None):
            one.remove(figures)
            two.remove(same)


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


def _drop_variants(one: list[Word], two: list[Word]) -> None:
    """Take out of both what are typing errors, and compounds written apart: "glass blower" beside "glassblower"."""
    at = 0
    while at < len(one):
        for size in (1, 2):
            written = "".join(word.written for word in one[at : at + size])
            beginning = written[:1].casefold()
            near = [word for word in two if word.written[:1].casefold() == beginning]
            twin = next(
                (word for word in near if _alike(written, word.written) and _is_wording(word, *one[at : at + size])),
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
            sides = ([w for w in side if w.sort is sort] for side in (only_a, only_b))
            why.append(Difference(_kind([w for side in sides for w in side]), " ".join(here), " ".join(there)))
    if not why and only_a and only_b:
        why.append(
            Difference(
                _kind([*only_a, *only_b]), " ".join(w.written for w in only_a), " ".join(w.written for w in only_b)
            )
        )
    if not why:
        turns = lexicon().turning
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
            single = (before[-1:] and before[-1] in _ARTICLES) or (len(before) == 2 and before[0] in _ARTICLES)
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


def _sides_swapped(a: list[Word], b: list[Word]) -> list[Difference]:
    """Who stands left and who right, what comes from where and goes where."""
    for mark, opposite, before in (("left", "right", True), ("l", "r", True), ("from", "to", False)):
        here, there = (_beside(side, mark, before=before) for side in (a, b))
        here_opposite, there_opposite = (_beside(side, opposite, before=before) for side in (a, b))
        if (
            here
            and there
            and here.means != there.means
            and (
                (there_opposite and here.means == there_opposite.means)
                or (here_opposite and there.means == here_opposite.means)
            )
        ):
            return [Difference("direction", f"{mark}: {here.written}", f"{mark}: {there.written}")]
    return []


def _beside(side: list[Word], mark: str, *, before: bool) -> Word | None:
    """The name or place next to a word: the last before it, or the first after it."""
    for at, word in enumerate(side):
        if word.means == mark:
            near = reversed(side[max(0, at - 3) : at]) if before else iter(side[at + 1 : at + 4])
            return next((w for w in near if w.sort in (Sort.NAME, Sort.PLACE)), None)
    return None


def _swapped(a: list[Word], b: list[Word]) -> list[Difference]:
    """Two parts that changed places around what stands between them, as in "Leeds beat York", unless one side is passive."""
    passive = [sum(word.means == "by" for word in side) for side in (a, b)]
    x, y = ([w for w in side if w.sort not in (Sort.UNSAID, Sort.DATE)] for side in (a, b))
    if passive[0] != passive[1] or len(x) != len(y):
        return []
    while x and x[0].means == y[0].means:
        x, y = x[1:], y[1:]
    while x and x[-1].means == y[-1].means:
        x, y = x[:-1], y[:-1]
    means = [[w.means for w in side] for side in (x, y)]
    for first in range(1, len(x)):
        for last in range(1, len(x) - first):
            between = means[0][first : len(x) - last]
            if means[1] == [*means[0][len(x) - last :], *between, *means[0][:first]]:
                one, other = x[:first], x[len(x) - last :]
                if not _MUTUAL.isdisjoint(between):
                    return []
                return [Difference(_kind(one), *(" ".join(w.written for w in part) for part in (one, other)))]
    return []


def _kind(of: Sequence[Word]) -> str:
    """What a difference is called: a name is a place's or a person's."""
    sort = of[0].sort
    if sort not in (Sort.NAME, Sort.WORD):
        return str(sort)
    if any(word.written[:1].isupper() and cities(fold(word.written)) for word in of):
        return "place"
    return "person" if sort is Sort.NAME else "word"


def _compare_clauses(a: str, b: str) -> Verdict:
    (parts_a, dates_a), (parts_b, dates_b) = clauses(a), clauses(b)
    if dates_a and dates_b and sorted(dates_a) != sorted(dates_b):
        return Verdict(
            DIFFERENT, _shared(parts_a, parts_b), (Difference("date", " ".join(dates_a), " ".join(dates_b)),)
        )
    sides_a, sides_b = ({side: name for name, side in _CHINESE_SIDE.findall(text)} for text in (a, b))
    if swapped := [side for side in sides_a if side in sides_b and sides_a[side] != sides_b[side]]:
        side = swapped[0]
        return Verdict(
            DIFFERENT,
            _shared(parts_a, parts_b),
            (Difference("direction", f"{sides_a[side]}{side}", f"{sides_b[side]}{side}"),),
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
        turned = any(word in d.a + d.b for d in why for word in chinese_words("qualifying"))
        if both or turned or any(d.kind == "number" for d in why) or 1 - score > _MOST_DROPPED:
            return Verdict(DIFFERENT, score, why)
        return Verdict(NEAR_DUPLICATE, score, why)
    return Verdict(NEAR_DUPLICATE, score)


def _shared(a: list[str], b: list[str]) -> float:
    return round(difflib.SequenceMatcher(None, "".join(a), "".join(b), autojunk=False).ratio(), 3)


def _sort_of(text: str) -> str:
    return "number" if any(c.isdigit() or c in "一二三四五六七八九十百千万两" for c in text) else "word"
