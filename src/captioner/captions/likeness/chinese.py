"""What two Chinese captions say otherwise than each other: they are compared by words where these are known, else by characters."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from functools import cache

from captioner.captions.lexicon import chinese_words
from captioner.captions.likeness.differences import Difference
from captioner.captions.likeness.kin import chinese_characters, chinese_kin
from captioner.captions.likeness.rewording import same_day
from captioner.captions.likeness.wording import clauses

_SIDE = re.compile(r"(\w\w)[（(](左|右)[^）)]{0,3}[）)]")
_NUMBER = re.compile(r"\d")
_NUMERALS = frozenset("一二三四五六七八九十百千万亿两")
_DONE_TO = re.compile(
    "(.{2,8}?)(击败|战胜|拥抱|袭击|逮捕|起诉|批评|感谢|超过|追赶|开往|飞往|驶往|前往|运往|追|咬|撞)(.{2,8})$"
)
_SHORTEST_FOREIGN_NAME = 3


def clauses_compared(a: str, b: str) -> tuple[float, tuple[Difference, ...], bool]:
    """The share of common characters, what differs, and whether that makes two pictures of it."""
    (parts_a, dates_a), (parts_b, dates_b) = clauses(a), clauses(b)
    score = _shared(parts_a, parts_b)
    if dates_a and dates_b and not _same_days(dates_a, dates_b):
        return score, (Difference("date", " ".join(dates_a), " ".join(dates_b)),), True
    sides_a, sides_b = ({side: name for name, side in _SIDE.findall(text)} for text in (a, b))
    if swapped := [side for side in sides_a if side in sides_b and sides_a[side] != sides_b[side]]:
        side = swapped[0]
        return score, (Difference("direction", f"{sides_a[side]}{side}", f"{sides_b[side]}{side}"),), True
    left_a, left_b = [p for p in parts_a if p not in parts_b], [p for p in parts_b if p not in parts_a]
    if agents := _agents_swapped(left_a, left_b):
        return score, (agents,), True
    rest_a, rest_b = _words("".join(left_a)), _words("".join(left_b))
    if Counter(rest_a) == Counter(rest_b):
        return score, (), False
    why, replaced = _steps(rest_a, rest_b)
    turned = any(word in d.a + d.b for d in why for word in chinese_words("qualifying"))
    both = replaced or (any(d.a for d in why) and any(d.b for d in why))
    return score, tuple(why), both or turned or any(d.kind == "number" for d in why)


def _same_days(a: list[str], b: list[str]) -> bool:
    """Whether every date of the one that says fewer is a date of the other."""
    fewer, more = sorted((a, b), key=len)
    return all(any(same_day(day, other) for other in more) for day in fewer)


def _agents_swapped(a: list[str], b: list[str]) -> Difference | None:
    for one in filter(None, map(_DONE_TO.search, a)):
        for other in filter(None, map(_DONE_TO.search, b)):
            if one[2] == other[2] and one[1].endswith(other[3]) and other[1].endswith(one[3]):
                return Difference("direction", f"{one[2]}{one[3]}", f"{other[2]}{other[3]}")
    return None


@cache
def _vocabulary() -> re.Pattern[str]:
    known = sorted(chinese_kin(), key=len, reverse=True)
    return re.compile(rf"\d+(?:[.:/]\d+)?[%万亿]*|[a-z]+|{'|'.join(map(re.escape, known))}|.")


def _words(text: str) -> list[str]:
    return _vocabulary().findall(text)


def _steps(a: list[str], b: list[str]) -> tuple[list[Difference], bool]:
    """What was left out or put in, and in place of another; `True` where a word has taken another's place that doesn't mean the same."""
    why, replaced = [], False
    for step, i, j, k, m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if step == "equal":
            continue
        here, there = a[i:j], b[k:m]
        if step == "replace":
            here, there = _without_kin(here, there)
            if not here and not there:
                continue
            if here and there and _is_variant("".join(here), "".join(there), "".join(a), "".join(b)):
                continue
            replaced = replaced or bool(here and there)
        why.append(Difference(_sort_of("".join(here + there)), "".join(here), "".join(there)))
    return _without_moved(why), replaced


def _without_moved(why: list[Difference]) -> list[Difference]:
    """Less what was left out in one place and put in at another, also in words of the same line."""
    out = [d for d in why if d.a and not d.b]
    for gone in out:
        back = next((d for d in why if not d.a and (d.b == gone.a or _are_kin(d.b, gone.a))), None)
        if back:
            why = [d for d in why if d is not gone and d is not back]
    return why


def _are_kin(a: str, b: str) -> bool:
    lines = chinese_kin()
    return not lines.get(a, frozenset()).isdisjoint(lines.get(b, frozenset()))


def _without_kin(a: list[str], b: list[str]) -> tuple[list[str], list[str]]:
    """Both sides less the words of which the other has one of the same line."""
    a, b = list(a), list(b)
    for word in list(a):
        if same := next((other for other in b if _are_kin(word, other)), None):
            a.remove(word)
            b.remove(same)
    return a, b


def _is_variant(a: str, b: str, whole_a: str, whole_b: str) -> bool:
    """Whether one character stands for another that is typed or heard alike; the latter in a foreign name only."""
    if len(a) != len(b) or sum(one != other for one, other in zip(a, b, strict=True)) != 1:
        return False
    a, b = next((one, other) for one, other in zip(a, b, strict=True) if one != other)
    pair = {a, b}
    if any(pair <= group for group in chinese_characters("slips")):
        return True
    return any(pair <= group for group in chinese_characters("sounds")) and all(
        _in_foreign_name(sign, whole) for sign, whole in ((a, whole_a), (b, whole_b))
    )


def _in_foreign_name(sign: str, text: str) -> bool:
    at = text.find(sign)
    signs = frozenset[str]().union(*chinese_characters("sounds"))
    start = end = at
    while start > 0 and text[start - 1] in signs:
        start -= 1
    while end + 1 < len(text) and text[end + 1] in signs:
        end += 1
    return end - start + 1 >= _SHORTEST_FOREIGN_NAME


def _shared(a: list[str], b: list[str]) -> float:
    return round(difflib.SequenceMatcher(None, "".join(a), "".join(b), autojunk=False).ratio(), 3)


def _sort_of(text: str) -> str:
    return "number" if _NUMBER.search(text) or not _NUMERALS.isdisjoint(text) else "word"
