"""Which charset bytes are in that do not say so: every likely one is tried, and the one whose text reads most like a language wins.

Each reading gets the logarithm of its likelihood, in nats: what its characters cost in the language that suits them best (`languages`), and what is
added where they stand as no writer would put them ("ObamaÕs", "Kцln"). The lead of the best over the next that reads differently says how sure it is.
"""

from __future__ import annotations

import codecs
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from captioner.metadata.limits import CUTS
from captioner.metadata.standards.languages import LANGUAGES, SIGNS, Language

_WESTERN = ("en", "fr", "de", "es", "pt", "it", "nl", "nordic", "is", "west")
_CENTRAL = ("en", "pl", "cs", "sk", "hu", "south", "ro", "de")
_CYRILLIC = ("ru", "uk", "bg", "sr")
_ALL = tuple(LANGUAGES)

CANDIDATES: dict[str, tuple[float, tuple[str, ...]]] = {
    "utf-8": (-2, _ALL),
    "gb18030": (0, ("zh-Hans",)),
    "cp1252": (0, _WESTERN),
    "mac_roman": (1, _WESTERN),
    "big5hkscs": (1, ("zh-Hant",)),
    "cp932": (1, ("ja",)),
    "euc_jp": (3, ("ja",)),
    "cp949": (1, ("ko",)),
    "cp1251": (1, _CYRILLIC),
    "koi8_u": (4, ("ru", "uk")),
    "iso8859_5": (4, ("ru", "uk")),
    "mac_cyrillic": (3, ("ru", "uk")),
    "cp1250": (2, _CENTRAL),
    "iso8859_2": (3, _CENTRAL),
    "mac_latin2": (4, _CENTRAL),
    "iso8859_15": (3, _WESTERN),
    "cp1254": (2, ("en", "tr")),
    "cp1253": (2, ("el",)),
    "cp1255": (2, ("he",)),
    "cp1256": (1, ("ar", "fa")),
    "cp1257": (3, ("en", "lt", "lv")),
    "cp874": (2, ("th",)),
    "iso8859_6": (3, ("ar",)),
}
"""What is tried: how much rarer in files than the first, in nats, and the languages written in it."""

ENOUGH = 1_500
"""Characters that are looked at: more of a caption does not tell more."""
_SURE = 5.0
"""Nats that the best reading must be ahead."""
_FLUENT = {"ru": 6.0, "uk": 6.0, "bg": 6.0, "sr": 6.0, "el": 6.0, "he": 6.0, "ar": 6.0, "fa": 6.0, "th": 6.0}
_FLUENT_ELSEWHERE = 9.0
"""Nats a foreign character may cost at most, or the text is in no language known here."""
_HOPELESS = 30.0
_BORNE_OUT = 12.0
"""Nats that a reading gains which other text of the file confirms."""

_PLAIN = 3.0
"""Nats of an ASCII character: a charset of two bytes a character swallows letters, and must not gain by it."""

_WORD = re.compile(rb"(?<![A-Za-z\x80-\xff])[A-Za-z]{1,12}(?![A-Za-z\x80-\xff])")
_SWITCH = re.compile(r"[A-Za-z][^A-Za-z\x80-\U0010ffff]*[^\x00-\x7f]")
_RUN = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest charset; `sure` where its reading is far ahead of all others and reads like a language."""

    charset: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What bytes say in one charset, and how unlikely it is: cost in nats, of which `each` is the share of one foreign character."""

    charset: str
    language: str
    text: str
    cost: float
    each: float


def guess(values: Sequence[bytes], known: Iterable[str] = ()) -> Guess | None:
    """The charset of these values, which are all in the same one; None where no charset fits them.

    `known` is text of the same file whose characters are certain: a reading that says the same is borne out by it.
    """
    found = readings(values, frozenset(known))
    if not found:
        return None
    best = found[0]
    alike = [each.charset for each in found if each.text == best.text]
    charset = min(alike, key=lambda name: CANDIDATES[name][0])
    rival = next((each for each in found if each.text != best.text), None)
    lead = rival.cost - best.cost if rival else math.inf
    return Guess(charset, lead >= _SURE and best.each <= _FLUENT.get(best.language, _FLUENT_ELSEWHERE))


def readings(values: Sequence[bytes], known: frozenset[str] = frozenset()) -> list[Reading]:
    """The likeliest charsets, the likeliest first; where no other comes near, only that."""
    words = Counter(word.decode().lower() for word in _WORD.findall(b"\n".join(values)[:ENOUGH]))
    spelt = []
    for charset, (rarity, names) in CANDIDATES.items():
        try:
            told = [_told(value, charset) for value in values]
        except UnicodeDecodeError:
            continue
        text = "\n".join(text for text, _ in told)[:ENOUGH]
        foreign = Counter("".join(_RUN.findall(text)))
        switches = len(_SWITCH.findall(text))
        cost, name = min(
            (_spelling(foreign, switches, LANGUAGES[name]) - _named(words, LANGUAGES[name]), name) for name in names
        )
        cost += sum(halved for _, halved in told)
        other = rarity + _PLAIN * (len(text) - foreign.total())
        if any(text in known for text, _ in told if len(text) > 1 and not text.isascii()):
            other -= _BORNE_OUT
        spelt.append((cost + other, cost, name, charset, text, foreign.total()))
    found: list[Reading] = []
    for total, cost, name, charset, text, number in sorted(spelt):
        if found and total > min(each.cost for each in found) + _HOPELESS:
            break
        misplaced = _misplaced(text)
        each = (cost + misplaced) / max(1, number)
        found.append(Reading(charset, name, text, total + misplaced, each))
    return sorted(found, key=lambda reading: reading.cost)


def _told(value: bytes, charset: str) -> tuple[str, float]:
    """The text, and what it costs that half a character is left at its end; raises UnicodeDecodeError."""
    decoder = codecs.getincrementaldecoder(charset)()
    text = decoder.decode(value)
    if not decoder.getstate()[0]:
        return text, 0.0
    return text, 2.0 if len(value) in CUTS else 12.0


def _named(words: Counter[str], language: Language) -> float:
    """What small words tell for a language: up to 12 nats; less where they are those of English between the letters of another."""
    weight = 1.2 if language.latin else 0.8
    return min(12.0, weight * sum(min(2, words[word]) for word in language.words))


def _spelling(foreign: Counter[str], switches: int, language: Language) -> float:
    """The cost of the foreign characters, and of the changes from Latin letters to those of another script."""
    costs = language.costs
    total = 0.0 if language.latin else 3.0 * switches
    for char, number in foreign.items():
        cost = costs.get(char)
        total += number * (_unlisted(char, language.home) if cost is None else cost)
    return total


@lru_cache(maxsize=20_000)
def _unlisted(char: str, home: tuple[str, int] | None) -> float:
    """The cost of a character that the language does not list."""
    if home:
        try:
            first = char.encode(home[0])[0]
        except UnicodeEncodeError:
            return 14.5
        if first < 0xA4:
            return 9.0
        return 9.6 if first < home[1] else 12.5
    if char in SIGNS:
        return 8.0
    if char.isalpha():
        return 10.0 if char < "\u0180" else 12.0
    return 12.0


def _misplaced(text: str) -> float:
    """The nats for characters that stand where they do not belong."""
    padded = f" {text} "
    total = 0.0
    for run in _RUN.finditer(padded):
        for at in range(run.start(), run.end()):
            total += _place(padded[at - 2 : at] or " ", padded[at], padded[at + 1])
    return total


@lru_cache(maxsize=50_000)
def _place(before: str, char: str, after: str) -> float:
    """What a character costs between its neighbours."""
    previous = before[-1]
    if char in SIGNS or not char.isalpha():
        return _place_of_sign(previous, char, after)
    cost, script = 0.0, _script(char)
    for neighbour in (previous, after):
        if neighbour.isalpha():
            cost += _beside(script, _script(neighbour), neighbour)
        elif neighbour.isdigit() and script in ("latin", "cyrillic"):
            cost += 2.0
    if char.isupper():
        if previous.islower():
            cost += 6.0
        elif after.islower() and previous.isupper():
            cost += 3.0
        elif not previous.isalnum() and not after.isalpha():
            cost += 2.0
        elif script != "latin" and (previous.isupper() or after.isupper()):
            cost -= 1.5
    elif char.islower() and len(before) > 1 and before.isupper():
        cost += 3.0
    if script == "latin" and previous.isalpha() and after.isalpha():
        sounds = [_is_vowel(each) for each in (previous, char, after)]
        if all(sounds) or not any(sounds):
            cost += 1.5
    if char in "ةى" and after.isalpha():
        cost += 4.0
    if script in _ALONE and not previous.isalpha() and not after.isalpha():
        cost += 1.0 if char in "àèéåöÀÈÉÅÖ" else _ALONE[script]
    return cost


def _beside(script: str, other: str, neighbour: str) -> float:
    """What two letters of these scripts cost side by side."""
    if script == other or {script, other} == {"han", "kana"}:
        return 0.0
    if script in _EAST and other == "latin" and neighbour.isupper():
        return 3.0 if script == "kana" else 1.0
    return 5.0


_EAST = ("han", "kana", "hangul")
_ALONE = {"latin": 4.0, "cyrillic": 1.5, "greek": 3.0, "hebrew": 5.0, "arabic": 5.0, "thai": 6.0, "hangul": 1.0}
"""What a word of one letter costs, by script."""
_OPENING, _CLOSING = "“‘„‚¿¡", "”"


def _place_of_sign(previous: str, sign: str, after: str) -> float:
    left, right = previous.isalnum(), after.isalnum()
    cjk = any(_script(each) in _EAST for each in (previous, after) if each.isalpha())
    if cjk and sign in "“”‘’—…·":
        return 0.0
    if _script(sign) == "thai":
        return 0.0 if _script(previous) == "thai" else 6.0
    if sign in "«»":
        return 0.0 if left != right or (not left and (previous == " ") != (after == " ")) else 4.0
    if sign in _OPENING:
        return 5.0 if left else 0.0
    if sign in _CLOSING:
        return 5.0 if right or (previous == " " and sign == "”") else 0.0
    if sign == "’":
        if (previous.isalpha() and after in "st") or (previous in "cdjlmnstuL" and after in "aehiouéêœ"):
            return -2.0
        return 0.0 if left or previous in ".,!?" else 5.0
    if sign in "–—":
        return (0.0 if not (previous.isalpha() and after.isalpha()) else 3.0) if left == right else 3.0
    if sign == "…":
        return 0.0 if not right else 3.0
    if sign in "©®•£€°ºª·№":
        return 3.0 if left and right and not previous.isdigit() else 0.0
    if sign >= "\u3000":  # full-width
        return 2.0 * (previous.isascii() and left) + 2.0 * (after.isascii() and right)
    return 0.0 if sign >= "\u2000" else 2.0


@lru_cache(maxsize=20_000)
def _script(char: str) -> str:
    code = ord(char)
    for last, name in _SCRIPTS:
        if code <= last:
            return name
    return "other"


_SCRIPTS = (
    (0x024F, "latin"), (0x036F, "other"), (0x03FF, "greek"), (0x052F, "cyrillic"), (0x058F, "other"), (0x05FF, "hebrew"),
    (0x06FF, "arabic"), (0x0DFF, "other"), (0x0E7F, "thai"), (0x1DFF, "other"), (0x1EFF, "latin"), (0x2FFF, "other"), (0x30FF, "kana"), (0x33FF, "other"),
    (0x9FFF, "han"), (0xABFF, "other"), (0xD7FF, "hangul"), (0xF8FF, "other"), (0xFAFF, "han"),
)  # fmt: skip


@lru_cache(maxsize=2_000)
def _is_vowel(char: str) -> bool:
    import unicodedata

    return unicodedata.normalize("NFD", char)[0].lower() in "aeiouyœæøıåä"
