"""Which words may stand for each other in two captions of one picture, and which exclude each other: resources/wording/kin.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from captioner import resources
from captioner.captions.lexicon import Lexicon, chinese, lexicon, plain, stem

_DERIVED = re.compile(r"(?:ation|ition|ion|ment|ing|ed|en|al|ly|y|s)$")
_PARTICIPLE = {
    "spanish": re.compile(r"(?:ad[oa]s?|id[oa]s?|ando|iendo|acion)$"),
    "french": re.compile(r"(?:ees?|es?|ation|age)$"),
    "german": re.compile(r"^ge(?=\w{4})|ung$"),
}
_LAST_VOWEL = re.compile(r"[aoe]$")
_ARABIC_WEAK = re.compile(r"^[وس]?[يتمن]|[اويةه]|(?:ون|ين|ات|ان)$")
_ARABIC_SHE = re.compile("^ت")
_ARABIC_THEY = re.compile(r"(?<=\w{4})ن$")
_ARABIC_VERB = re.compile(r"^[وس]?[يت]")
_SHORTEST_ROOT = 4


@dataclass(frozen=True, slots=True, eq=False)
class Kin:
    """What may be swapped in a language; its words are meanings as `wording.Word` has them."""

    language: str
    lines: Mapping[str, frozenset[int]]
    verbs: frozenset[str]
    sides: Mapping[str, frozenset[tuple[int, int]]]
    nominal: frozenset[str]
    whence: frozenset[str]
    whither: frozenset[str]
    where: frozenset[str]
    verbal: re.Pattern[str]

    def apart(self, a: str, b: str) -> bool:
        """Whether the two exclude each other, as red and blue do, or opening and closing."""
        here, there = _sides(self, a), _sides(self, b)
        return bool(here and there) and any(
            line == other and side != facing for line, side in here for other, facing in there
        )

    def near(self, a: str, b: str) -> bool:
        """Whether the two are written in one line, or made from one root: "celebrate" and "celebration"."""
        if self.apart(a, b):
            return False
        return not _lines(self, a).isdisjoint(_lines(self, b)) or self._of_one_root(a, b)

    def is_verb(self, means: str, written: str, before: str) -> bool:
        """Whether the word says what is done, by the list or by its ending; never where a noun must stand."""
        if before in self.nominal:
            return False
        return any(key in self.verbs for key in self.keys(means)) or bool(self.verbal.search(written))

    def keys(self, means: str) -> tuple[str, ...]:
        """What the word may be written as in the lists."""
        root = self._root(means)
        if self.language == "arabic":
            return (means, _ARABIC_THEY.sub("", _ARABIC_SHE.sub("ي", means)))
        return (means, root, _LAST_VOWEL.sub("", root)) if self.language else (means,)

    def _root(self, means: str) -> str:
        ending = _PARTICIPLE.get(self.language)
        return ending.sub("", means) if ending and len(means) > _SHORTEST_ROOT + 1 else means

    def _of_one_root(self, a: str, b: str) -> bool:
        if self.language == "arabic":
            one, other = (_ARABIC_WEAK.sub("", word) for word in (a, b))
            return one == other and len(one) >= 3 and bool(_ARABIC_VERB.search(a) or _ARABIC_VERB.search(b))
        if not self.language and a[:1] != b[:1]:
            return False
        one, other = (self._root(w) if self.language else _DERIVED.sub("", w).rstrip("e") for w in (a, b))
        return one == other and len(one) >= _SHORTEST_ROOT


@lru_cache(1 << 16)
def _sides(kin: Kin, means: str) -> frozenset[tuple[int, int]]:
    return next((kin.sides[key] for key in kin.keys(means) if key in kin.sides), frozenset())


@lru_cache(1 << 16)
def _lines(kin: Kin, means: str) -> frozenset[int]:
    return frozenset[int]().union(*(kin.lines.get(key, ()) for key in kin.keys(means)))


@cache
def kin(language: str = "") -> Kin:
    """The lists of one of `lexicon.LANGUAGES`, or of English."""
    lists, know = _lists()[language or "english"], lexicon(language)
    lines: dict[str, set[int]] = {}
    for number, line in enumerate(lists["kin"]):
        for entry in line.split():
            lines.setdefault(_meaning(entry, know), set()).add(number)
    sides: dict[str, set[tuple[int, int]]] = {}
    for number, line in enumerate(lists["apart"]):
        for side, entries in enumerate(line.split()):
            for entry in entries.split("/"):
                sides.setdefault(_meaning(entry, know), set()).add((number, side))
    return Kin(
        language=language,
        lines={word: frozenset(of) for word, of in lines.items()},
        verbs=frozenset(_meaning(entry, know) for entry in lists["verbs"].split()),
        sides={word: frozenset(of) for word, of in sides.items()},
        nominal=frozenset(lists["nominal"].split()),
        whence=frozenset(lists["whence"].split()),
        whither=frozenset(lists["whither"].split()),
        where=frozenset(lists["where"].split()),
        verbal=re.compile(lists["verbal"]),
    )


def _meaning(entry: str, know: Lexicon) -> str:
    stems = " ".join(stem(word, know.language) for word in plain(entry).split("_"))
    return know.synonyms.get(stems) or know.spelling.get(stems) or stems


@cache
def chinese_kin() -> Mapping[str, frozenset[int]]:
    """Chinese words to the numbers of the lines they stand in."""
    lines: dict[str, set[int]] = {}
    for number, line in enumerate(_lists()["chinese"]["kin"]):
        for word in line.split():
            lines.setdefault(chinese().get(word, word), set()).add(number)
    return {word: frozenset(of) for word, of in lines.items()}


@cache
def chinese_characters(kind: str) -> frozenset[frozenset[str]]:
    """The groups of characters that are taken for each other: "slips" in typing, "sounds" in foreign names."""
    return frozenset(map(frozenset, _lists()["chinese"][kind].split()))


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads(resources.file("wording", "kin.toml").read_text("utf-8"))
