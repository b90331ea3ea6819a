"""Two captions of the same words that tell of two pictures: who does it to whom, what stands where, how many there are."""

from __future__ import annotations

import re
from itertools import pairwise

from captioner.captions.lexicon import stem
from captioner.captions.likeness.differences import Difference, kind_of
from captioner.captions.likeness.kin import Kin
from captioner.captions.likeness.wording import Sort, Word

_QUOTE = re.compile(r"(?<!\w)'([^']{2,80})'(?!\w)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MUTUAL = frozenset(map(stem, ("meet", "talk", "speak", "hug", "kiss", "face", "play", "and", "with")))
"""Who does these does them with each other: either may stand first."""

_ARTICLES = frozenset(("a", "an", "1", "un", "una", "une", "ein", "eine", "einen"))


def turned(a: list[Word], b: list[Word], kin: Kin) -> list[Difference]:
    """The first of these: something counted otherwise, numbers or sides that changed places, another way, agents that changed places."""
    said_a, said_b = ([word for word in side if word.sort is not Sort.UNSAID] for side in (a, b))
    return (
        _counted_otherwise(a, b, kin)
        or _numbers_swapped(said_a, said_b)
        or _sides_swapped(a, b)
        or _other_way(a, b, kin)
        or _swapped(a, b, kin)
    )


def quoted_otherwise(a: str, b: str) -> list[Difference]:
    """Other words between quotation marks, where both captions quote: what a sign says is copied, not retold."""
    here, there = map(_QUOTE.findall, (a, b))
    for one, other in zip(here, there, strict=False):
        words_here, words_there = ({stem(word) for word in _WORD.findall(quote)} for quote in (one, other))
        if words_here - words_there and words_there - words_here:
            return [Difference("word", one, other)]
    return []


def _counted_otherwise(a: list[Word], b: list[Word], kin: Kin) -> list[Difference]:
    """One thing beside several: "a man", and "two men" or "men"."""
    why = []
    for one, several in ((a, b), (b, a)):
        plural = {
            word.means: word.written
            for before, word in pairwise([Word("", Sort.DATE, ""), *several])
            if word.plural
            and not (before.sort is not Sort.DATE and kin.is_verb(word.means, word.written, _token(before)))
        }
        for place, word in enumerate(one):
            before = [w.means for w in one[max(0, place - 2) : place]]
            single = (before[-1:] and before[-1] in _ARTICLES) or (len(before) == 2 and before[0] in _ARTICLES)
            if (
                single
                and not word.plural
                and word.means in plural
                and word.written.count(" ") == plural[word.means].count(" ")
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
            if (
                thing == same
                and number != other
                and (number, thing) not in counted_b
                and (other, same) not in counted_a
            ):
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


def _other_way(a: list[Word], b: list[Word], kin: Kin) -> list[Difference]:
    """The same name with "from" before it in one caption and "to" in the other."""
    for one, two in ((a, b), (b, a)):
        starts, goals = (
            {word.means: before.written for before, word in pairwise(side) if _token(before) in marks}
            for side, marks in ((one, kin.whence), (two, kin.whither))
        )
        kept = {word.means for before, word in pairwise(two) if _token(before) in kin.whence}
        for means in starts.keys() & goals.keys() - kept:
            sides = (starts[means], goals[means])
            return [Difference("direction", *(sides if one is a else sides[::-1]))]
    return []


def _token(word: Word) -> str:
    return word.written.casefold()


def _swapped(a: list[Word], b: list[Word], kin: Kin) -> list[Difference]:
    """Two parts that changed places around what stands between them, as in "Leeds beat York".

    Not where one side is passive, where a part says only when or where ("In Passau schiebt ein Mann …"), or where both do it.
    """
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
                opposed = kin.apart(one[0].means, other[0].means)
                if not opposed and (not _MUTUAL.isdisjoint(between) or _opens_with(kin.where, a, one, other)):
                    return []
                return [Difference(kind_of(one), *(" ".join(w.written for w in part) for part in (one, other)))]
    return []


def _opens_with(where: frozenset[str], whole: list[Word], *parts: list[Word]) -> bool:
    """Whether one of the little words stands before a part, with nothing but its like between."""
    for part in parts:
        at = next(at for at, word in enumerate(whole) if word is part[0])
        while at and whole[at - 1].sort is Sort.UNSAID:
            at -= 1
            if _token(whole[at]) in where:
                return True
    return False
