"""What the word lists of resources/wording say, for each language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from captioner import resources
from captioner.captions.gazetteer import fold

LANGUAGES = ("spanish", "french", "german", "arabic")
"""Those with a table of their own beside the English lists, which hold in all of them."""

_ARABIC_PARTICLES = re.compile(r"^(?:[وف]?(?:[بك]?ال|لل)|[وفبلك])?(?=\w{3})(?=[\u0600-\u06ff])")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_ARABIC_MARKS = re.compile(r"[\u064b-\u065f\u0670\u0640]")
_ARABIC_FORMS = str.maketrans("أإآٱىةؤئ٠١٢٣٤٥٦٧٨٩", "ااااي" + "هوي" + "0123456789")
_ENDINGS = ((("ies", "y"), ("sses", "ss"), ("es", ""), ("s", "")), (("ied", "y"), ("ing", ""), ("ed", "")))
_OTHER_ENDINGS = {
    "spanish": re.compile(r"(?<=\w{3})(?:ieron|aron|iendo|ando|an|en|ar|er|ir|es|e|s)$"),
    "french": re.compile(r"(?<=\w{3})(?:issent|ent|ant|on|er|ir|e)?[sx]?$"),
    "german": re.compile(r"(?<=\w{3})(?:en|et|er|es|em|t|e|n|s)$"),
    "arabic": re.compile(r"(?<=\w{3})(?:ون|ين|ات|ان|وا|ا)$"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The words of a language of LANGUAGES, or of English (""); keys of `spelling` and `synonyms` are stems, joined by spaces."""

    language: str
    spelling: Mapping[str, str]
    synonyms: Mapping[str, str]
    unsaid: frozenset[str]
    opposite: frozenset[str]
    turning: frozenset[str]
    """Words of which one alone turns what a caption says, as "not" does."""
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    """Words that multiply the number before them."""
    spans: Mapping[str, int]
    openings: frozenset[str]
    """The first words of phrases in `spelling` and `synonyms`."""


@cache
def lexicon(language: str = "") -> Lexicon:
    """The English lists, with those of one of LANGUAGES."""
    english = _lists("english.toml")
    other = _lists("other.toml").get(
        language, {"amounts": "", "unsaid": "", "opposite": "", "synonyms": [], "scales": ""}
    )
    spelling = _groups(english["spelling"], language)
    synonyms = _groups(other["synonyms"] + (english["synonyms"] if language in ("", "arabic") else []), language)
    numbers = {word: n for n, word in enumerate(english["numbers"].split())}
    numbers |= {word: 10 * n for n, word in enumerate(english["tens"].split(), 2)}
    numbers |= _amounts(english["amounts"]) | _amounts(other["amounts"])
    ordinals = {word: f"{n}{_ending(n)}" for n, word in enumerate(english["ordinals"].split())}
    ordinals |= {word: f"{10 * n}th" for n, word in enumerate(english["tenth_ordinals"].split(), 2)}
    unsaid = english["unsaid"] if language in ("", "arabic") else ""
    return Lexicon(
        language=language,
        spelling=spelling | ordinals,
        synonyms=synonyms,
        unsaid=frozenset(fold(word) for word in (unsaid + " " + other["unsaid"]).split()),
        opposite=frozenset((other["opposite"] or english["opposite"]).split()),
        turning=frozenset([*map(stem, english["qualifying"].split()), *english["turning"].split()]),
        numbers=numbers,
        scales=_amounts(english["scales"]) | _amounts(other["scales"]),
        spans={stem(word): years for word, years in _amounts(english["spans"]).items()},
        openings=frozenset(entry.split()[0] for entry in {**spelling, **synonyms} if " " in entry),
    )


def plain(text: str) -> str:
    """The text with one form of each Arabic letter, without vowel signs, its digits Western."""
    return text if text.isascii() else _ARABIC_MARKS.sub("", text).translate(_ARABIC_FORMS)


@lru_cache(256)
def language_of(text: str) -> str:
    """The one of LANGUAGES that the text's little words belong to, "" for English and all others."""
    if len(_ARABIC.findall(text)) > len(text) / 3:
        return "arabic"
    found = set(re.findall(r"[^\W\d_]+", fold(text)))
    scores = {name: len(found & marks) for name, marks in _marks().items()}
    best = max(scores, key=lambda name: scores[name])
    return best if best and scores[best] > 1 and scores[best] > scores[""] else ""


@lru_cache(1 << 16)
def stem(word: str, language: str = "") -> str:
    """The word without the commonest endings; equal for carry, carries, carried and carrying."""
    word = word.casefold()
    if language:
        return _OTHER_ENDINGS[language].sub("", _ARABIC_PARTICLES.sub("", word)) if len(word) > 4 else word
    if (regular := _irregular().get(word, word)) != word:
        return stem(regular)
    if not word.isascii():
        return _ARABIC_PARTICLES.sub("", word)
    if len(word) < 4:
        return word
    for endings in _ENDINGS:
        for ending, instead in endings:
            if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith(("ss", "us", "is")):
                word = word[: -len(ending)] + instead
                break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "slze":
        word = word[:-1]
    return word.rstrip("e") if len(word) > 3 else word


@cache
def simplification() -> Mapping[int, int | str | None]:
    """Traditional Chinese characters to their simplified forms, for `str.translate`."""
    return {ord(pair[0]): pair[1] for pair in _lists("other.toml")["traditional"].split()}


@cache
def chinese() -> Mapping[str, str]:
    """Chinese words to the first of their synonyms."""
    return {same: line.split()[0] for line in _lists("other.toml")["chinese"] for same in line.split()}


@cache
def chinese_words(kind: str) -> tuple[str, ...]:
    """The list "unsaid", "qualifying" or "numerals" of Chinese words, the longest first."""
    name = kind if kind == "numerals" else f"{kind}_chinese"
    return tuple(sorted(_lists("other.toml")[name].split(), key=len, reverse=True))


@cache
def _lists(file: str) -> dict[str, Any]:
    return tomllib.loads(resources.file("wording", file).read_text("utf-8"))


@cache
def _irregular() -> dict[str, str]:
    pairs = (pair.split() for pair in _lists("english.toml")["irregular"].replace("\n", " ").split(","))
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2}


@cache
def _marks() -> dict[str, frozenset[str]]:
    other = _lists("other.toml")
    marks = {
        name: frozenset(map(fold, f"{other[name]['unsaid']} {other[name]['marks']}".split())) for name in LANGUAGES
    }
    return marks | {"": frozenset(_lists("english.toml")["unsaid"].split())}


def _groups(lines: list[str], language: str) -> dict[str, str]:
    """Each entry to the first of its line; a word that stands in two lines joins them."""
    group: dict[str, str] = {}
    for line in lines:
        entries = [" ".join(stem(word, language) for word in entry.split("_")) for entry in plain(line).split()]
        head = next((group[entry] for entry in entries if entry in group), entries[0])
        group.update((entry, head) for entry in entries if entry not in group)
    return group


def _amounts(text: str) -> dict[str, int]:
    return {word: int(n) for word, n in (entry.split("=") for entry in text.split())}


def _ending(n: int) -> str:
    return {1: "st", 2: "nd", 3: "rd"}.get(n if n < 20 else n % 10, "th")
