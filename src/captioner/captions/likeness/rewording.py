"""Words of two captions that say the same in other words, taken out before what is left is weighed."""

from __future__ import annotations

import re

from captioner.captions.likeness.figures import BAR
from captioner.captions.likeness.kin import Kin
from captioner.captions.likeness.wording import Sort, Word
from captioner.captions.words import words

_FACTS = (Sort.NUMBER, Sort.DATE, Sort.PLACE, Sort.DIRECTION)
_YEAR = re.compile(r"(?:19|20)\d\d")
_OBJECT = words("a an the his her their its off up out down apart away over back")
"""After a verb these may open what it is done to."""
_SHORTEST_MISTYPED = 5
_LONG_WORD = 10
_LEAST_CONTEXT = 0.6
"""A word may be said by another only where this share of the longer caption is equal."""


def same_day(a: str, b: str) -> bool:
    """Whether two dates may be one day: equal, or one says less ("2021-02", "02-16"), or leaves open which figure is the month."""
    if b.count(BAR) == 2:
        a, b = b, a
    if a.count(BAR) == 2 and BAR not in b:
        first, second, year = a.split(BAR)
        return b in (f"{year}-{first:0>2}-{second:0>2}", f"{year}-{second:0>2}-{first:0>2}")
    shorter, longer = sorted((a, b), key=len)
    return a == b or (longer[:1].isdigit() and (longer.startswith(f"{shorter}-") or longer.endswith(f"-{shorter}")))


def drop_same_days(a: list[Word], b: list[Word]) -> None:
    """Take out of both the dates that may be one day; a lone year is less of a date."""
    for word in [word for word in a if word.sort is Sort.DATE or _YEAR.fullmatch(word.means)]:
        twin = next((o for o in b if Sort.DATE in (word.sort, o.sort) and same_day(word.means, o.means)), None)
        if twin:
            a.remove(word)
            b.remove(twin)


def drop_variants(a: list[Word], b: list[Word]) -> None:
    """Take out of both what are typing errors, initials of names, and compounds written apart: "glass blower" beside "glassblower"."""
    for one, two in ((a, b), (b, a)):
        beginnings = {word.written[:1].casefold() for word in two}
        at = 0
        while at < len(one):
            if one[at].sort in _FACTS or one[at].written[:1].casefold() not in beginnings:
                at += 1
                continue
            for size in (1, 2):
                run = one[at : at + size]
                written = "".join(word.written for word in run)
                beginning = written[:1].casefold()
                near = [word for word in two if word.written[:1].casefold() == beginning]
                twin = next((word for word in near if _is_variant(run, written, word)), None)
                if twin:
                    two.remove(twin)
                    del one[at : at + size]
                    break
            else:
                at += 1


def _is_variant(run: list[Word], written: str, other: Word) -> bool:
    if any(word.sort in _FACTS for word in (other, *run)):
        return False
    if len(run) == 1 and other.sort is Sort.NAME and written.isupper() and len(written) == 1:
        return True
    return _alike(written, other.written, name=any(word.sort is Sort.NAME for word in (other, *run)))


def _alike(x: str, y: str, *, name: bool) -> bool:
    """Whether the two are one word with a letter wrong, missing, doubled or swapped; two in a long word.

    A name is another name with a letter wrong: in names only letters that changed places are an error.
    """
    from rapidfuzz.distance import DamerauLevenshtein

    x, y = x.casefold(), y.casefold()
    if min(len(x), len(y)) < _SHORTEST_MISTYPED or x[0] != y[0]:
        return False
    errors = DamerauLevenshtein.distance(x, y)
    if name:
        return errors <= 1 and sorted(x) == sorted(y)
    return bool(errors <= (1 if max(len(x), len(y)) < _LONG_WORD else 2))


def drop_kin(a: list[Word], b: list[Word], whole_a: list[Word], whole_b: list[Word], kin: Kin) -> None:
    """Take out of both the words that may stand for each other, a word or two at a time, where enough is equal around them.

    Two verbs always may, and words of one line or one root, unless they exclude each other; names and facts never.
    """
    longest = max(sum(word.sort is not Sort.UNSAID for word in side) for side in (whole_a, whole_b))
    if max(len(a), len(b)) > (1 - _LEAST_CONTEXT) * longest:
        return
    one, other = _Side(a, whole_a, kin), _Side(b, whole_b, kin)
    at = 0
    while at < len(a):
        if found := _instead(one, at, other):
            size, there, of_other = found
            del a[at : at + size]
            del b[there : there + of_other]
        else:
            at += 1


class _Side:
    """What one caption says more, its whole, and which of its words say what is done: each is looked at once."""

    def __init__(self, only: list[Word], whole: list[Word], kin: Kin) -> None:
        self.only, self.whole, self.kin = only, whole, kin
        self._verbs: dict[int, bool] = {}

    def run(self, at: int, size: int) -> str:
        """What a run of so many words means; "" where there are no such words, or others than plain ones."""
        run = self.only[at : at + size]
        return "" if len(run) < size or any(w.sort is not Sort.WORD for w in run) else " ".join(w.means for w in run)

    def is_verb(self, word: Word) -> bool:
        """Whether the word says what is done."""
        if (key := id(word)) not in self._verbs:
            self._verbs[key] = _is_verb(word, self.whole, self.kin)
        return self._verbs[key]


def _instead(one: _Side, at: int, other: _Side) -> tuple[int, int, int] | None:
    """How many words from `at` on the other side may stand for: how many, where its own begin, and how many these are."""
    for size in (1, 2):
        if not (here := one.run(at, size)):
            return None
        for start in range(len(other.only)):
            for length in (1, 2) if size == 1 else (1,):
                if not (there := other.run(start, length)):
                    break
                if not one.kin.apart(here, there) and (
                    one.kin.near(here, there)
                    or (size == length == 1 and _both_done(one, one.only[at], other, other.only[start]))
                ):
                    return size, start, length
    return None


def _both_done(one: _Side, x: Word, other: _Side, y: Word) -> bool:
    verbs = one.is_verb(x), other.is_verb(y)
    if all(verbs) or not any(verbs):
        return all(verbs)
    same_place = _neighbours(x, one.whole) == _neighbours(y, other.whole)
    return same_place and (bool(one.kin.language) or (_agrees(x, one.whole) and _agrees(y, other.whole)))


def _is_verb(word: Word, whole: list[Word], kin: Kin) -> bool:
    """Whether the word is known as a verb; in English also by its place: the first of its kind, agreeing with its subject."""
    at = _place(word, whole)
    before = whole[at - 1] if at and whole[at - 1].sort is not Sort.DATE else None  # dates stand in front
    if before and at > 1 and before.means in kin.verbs and _token(whole, at - 2) not in kin.nominal:
        return False
    if not kin.language and not before and not word.written.endswith("ing"):
        return False  # an English caption begins with who does it
    if kin.is_verb(word.means, word.written, _token(whole, at - 1)):
        return True
    if kin.language or not at or _token(whole, at + 1) not in _OBJECT or _token(whole, at - 1) in kin.nominal:
        return False
    earlier = enumerate(whole[:at])
    return _agrees(word, whole) and not any(kin.is_verb(w.means, w.written, _token(whole, i - 1)) for i, w in earlier)


def _agrees(word: Word, whole: list[Word]) -> bool:
    """Whether the word has an English verb's ending after what stands before it: "a man walks", "men walk"."""
    at = _place(word, whole)
    return at > 0 and whole[at - 1].plural != word.plural


def _place(word: Word, whole: list[Word]) -> int:
    return next(at for at, other in enumerate(whole) if other is word)


def _neighbours(word: Word, whole: list[Word]) -> tuple[str, str]:
    at = _place(word, whole)
    return whole[at - 1].means if at else "", whole[at + 1].means if at + 1 < len(whole) else ""


def _token(whole: list[Word], at: int) -> str:
    return whole[at].written.casefold() if 0 <= at < len(whole) else ""


def put_in(a: list[Word], b: list[Word], whole_a: list[Word], whole_b: list[Word]) -> bool:
    """Whether what each side says more was put in at places of its own, so that none of it is said instead of the other's."""
    contexts_a, order_a = _contexts(a, whole_a)
    contexts_b, order_b = _contexts(b, whole_b)
    return order_a == order_b and not any(
        before == other_before or after == other_after
        for before, after in contexts_a
        for other_before, other_after in contexts_b
    )


def _contexts(only: list[Word], whole: list[Word]) -> tuple[list[tuple[int, int]], list[str]]:
    """For each of the words the number of common words before it, and of those up to the next one; and the common words in order."""
    rest = {id(word) for word in only}
    common: list[str] = []
    contexts = []
    for word in whole:
        if id(word) in rest:
            contexts.append((len(common), len(common)))
        elif word.sort not in (Sort.UNSAID, Sort.DATE):
            common.append(word.means)
    return contexts, common
