"""A caption as the facts and words it says, whatever way they are written: the ground on which two captions are compared."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from captioner import resources
from captioner.captions.dates import find_dates
from captioner.captions.gazetteer import countries, fold, states
from captioner.captions.key import folded
from captioner.captions.parse import parse

_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?|%|(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:'[^\W\d_]+)*\.?")
_FRONT = re.compile(r"(?:FILE(?: PHOTO)?|File(?: photo)?|\(FILES?\)|TOPSHOT|资料图|صورة أرشيفية)\s*[-–—:：]?\s*")
_ARABIC_MARKS = re.compile(r"[\u064b-\u065f\u0670\u0640]")
_ARABIC = str.maketrans("أإآٱىةؤئ٠١٢٣٤٥٦٧٨٩", "ااااي" + "هوي" + "0123456789")
_STYLE = str.maketrans({**dict.fromkeys('‘’‛′`“”„‟«»"', "'"), **dict.fromkeys("‐‑‒–—−", "-")})
_ARABIC_PARTICLES = re.compile(r"^[وفبلك]?(?:ال)?(?=\w{3})(?=[\u0600-\u06ff])")
_ENDINGS = ((("ies", "y"), ("sses", "ss"), ("es", ""), ("s", "")), (("ied", "y"), ("ing", ""), ("ed", "")))
_LONGEST_PHRASE = 5


class Sort(StrEnum):
    """What a word is to the facts of a caption; `Difference.kind` has the same names."""

    DATE = "date"
    NUMBER = "number"
    PLACE = "place"
    NAME = "name"
    DIRECTION = "direction"
    WORD = "word"
    UNSAID = ""


@dataclass(frozen=True, slots=True)
class Word:
    """One word or fixed phrase: `means` is equal for two ways of writing the same; `plural` marks an s or an irregular plural."""

    means: str
    sort: Sort
    written: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What resources/wording says."""

    spelling: Mapping[str, str]
    synonyms: Mapping[str, str]
    irregular: Mapping[str, str]
    unsaid: frozenset[str]
    opposite: frozenset[str]
    qualifying: frozenset[str]
    numbers: Mapping[str, int]
    chinese: Mapping[str, str]
    simplified: Mapping[int, int | str | None]
    openings: frozenset[str]
    """The first words of phrases in `spelling` and `synonyms`."""


@cache
def lexicon() -> Lexicon:
    """The word lists, read once."""
    english = tomllib.loads(resources.file("wording", "english.toml").read_text("utf-8"))
    other = tomllib.loads(resources.file("wording", "other.toml").read_text("utf-8"))
    pairs = (pair.split() for pair in english["irregular"].replace("\n", " ").split(","))
    irregular = {pair[0]: pair[1] for pair in pairs if len(pair) == 2}
    spelling = _groups(english["spelling"], irregular)
    synonyms = _groups(english["synonyms"] + other["arabic"], irregular)
    numbers = {word: n for n, word in enumerate(english["numbers"].split())}
    numbers |= {word: 10 * n for n, word in enumerate(english["tens"].split(), 2)}
    numbers |= {word: int(n) for word, n in (entry.split("=") for entry in english["amounts"].split())}
    chinese = {same: line.split()[0] for line in other["chinese"] for same in line.split()}
    simplified = {ord(pair[0]): pair[1] for pair in other["traditional"].split()}
    ordinals = {word: f"{n}{_ending(n)}" for n, word in enumerate(english["ordinals"].split())}
    return Lexicon(
        spelling=spelling | ordinals,
        synonyms=synonyms,
        irregular=irregular,
        unsaid=frozenset(english["unsaid"].split()),
        opposite=frozenset(english["opposite"].split()),
        qualifying=frozenset(_stem(word, irregular) for word in english["qualifying"].split()),
        numbers=numbers,
        chinese=chinese,
        simplified=simplified,
        openings=frozenset(entry.split()[0] for entry in {**spelling, **synonyms} if " " in entry),
    )


def _groups(lines: list[str], irregular: Mapping[str, str]) -> dict[str, str]:
    """Each entry to the first of its line; a word that stands in two lines joins them."""
    group: dict[str, str] = {}
    for line in lines:
        entries = [" ".join(_stem(word, irregular) for word in entry.split("_")) for entry in line.split()]
        head = next((group[entry] for entry in entries if entry in group), entries[0])
        group.update((entry, head) for entry in entries if entry not in group)
    return group


def bare_caption(text: str) -> str:
    """The caption without credit, dateline and a leading "FILE -", in one Unicode form."""
    text = _FRONT.sub("", parse(text).caption, count=1)
    text = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    return text.translate(_STYLE)


def is_ideographic(text: str) -> bool:
    """Whether the text is Chinese or Japanese, which have no spaces between words."""
    return len(re.findall(r"[\u3040-\u30ff\u3400-\u9fff]", text)) > len(text) / 3


def simplified(text: str) -> str:
    """The text with each traditional Chinese character in its simplified form."""
    return text.translate(dict(lexicon().simplified)) if not text.isascii() else text


def clauses(text: str) -> tuple[list[str], list[str]]:
    """A Chinese caption as its clauses, simplified and with one word for each group, and its dates in ISO 8601."""
    dates, plain = _dates_out(text)
    plain = simplified(plain)
    same = lexicon().chinese
    plain = _any_of(tuple(same)).sub(lambda match: same[match[0]], plain)
    return [folded(part) for part in re.split(r"[，。、；,;.\s]+", plain) if folded(part)], dates


@cache
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True)))


def words(text: str) -> list[Word]:
    """A caption in a spaced script as its words, in order; each date is one word."""
    dates, plain = _dates_out(text)
    plain = _ARABIC_MARKS.sub("", plain).translate(_ARABIC)
    tokens = [m[0] for m in _TOKEN.finditer(plain.replace("-", " "))]
    found = [Word(date, Sort.DATE, date) for date in dates]
    at = 0
    while at < len(tokens):
        size, word = _phrase(tokens, at)
        found.append(word)
        at += size
    return found


def _dates_out(text: str) -> tuple[list[str], str]:
    dates, pieces, at = [], [], 0
    for date in find_dates(text):
        if date.span[0] < at:
            continue
        dates.append("-".join(f"{n:02d}" for n in (date.year, date.month, date.day) if n))
        pieces.append(text[at : date.span[0]])
        at = date.span[1]
    return dates, " ; ".join([*pieces, text[at:]])


def _phrase(tokens: list[str], at: int) -> tuple[int, Word]:
    """The longest run of tokens from `at` that the gazetteer or the lexicon knows as one word, else the token."""
    for size in range(min(_LONGEST_PHRASE, len(tokens) - at), 0, -1):
        run = tokens[at : at + size]
        if word := _spelled(run) or _place(run) or _number(run) or _synonym(run, first=at == 0):
            return size, word
    return 1, _single(tokens[at], first=at == 0)


def _place(run: list[str]) -> Word | None:
    written = " ".join(run)
    if not run[0][0].isupper() or not run[-1][0].isupper():
        return None
    name = fold(re.sub(r"'s?$", "", written))
    if written in ("US", "U.S.") or (len(name) > 3 or written.isupper() or "." in written):
        country = countries().by_name.get(name) or countries().by_demonym.get(name)
        if country:
            return Word(f"@{country.alpha3}", Sort.PLACE, written)
        if (len(name) > 3 or run[-1].endswith(".")) and (state := states().get(name)):
            return Word(f"@{fold(state[0].name)}", Sort.PLACE, written)
    return None


def _number(run: list[str]) -> Word | None:
    """Numbers in digits and words: "twenty-one", "five thousand", "5,000", "3rd"."""
    numbers, value = lexicon().numbers, 0
    if not run[0][0].isdigit() and run[0].casefold().rstrip(".") not in numbers:
        return None
    for place, token in enumerate(run):
        low = token.casefold().rstrip(".")
        if low in numbers:
            value += numbers[low]
        elif low in ("hundred", "thousand", "million") and place:
            value *= {"hundred": 100, "thousand": 1000, "million": 1_000_000}[low]
        elif (
            re.fullmatch(r"\d[\d,.]*", token)
            and not place
            and (len(run) == 1 or run[1].casefold() in ("hundred", "thousand", "million"))
        ):
            plain = token.replace(",", "").rstrip(".")
            if not plain.isdigit():
                return Word(plain, Sort.NUMBER, token) if len(run) == 1 else None
            value = int(plain)
        elif re.match(r"\d", token) and len(run) == 1:
            return Word(low, Sort.NUMBER, token)
        else:
            return None
    return Word(str(value), Sort.NUMBER, " ".join(run))


def _spelled(run: list[str]) -> Word | None:
    """A word or name of several spellings."""
    know = lexicon()
    if len(run) > 1 and _token_stem(run[0]) not in know.openings and run[0].casefold() not in know.openings:
        return None
    means = know.spelling.get(" ".join(run).casefold()) or know.spelling.get(_stems(run))
    if means is None:
        return None
    sort = Sort.NUMBER if means[0].isdigit() else Sort.NAME if run[0][0].isupper() else Sort.WORD
    return Word(means, sort, _written(run), plural=_is_plural(run[-1]))


def _synonym(run: list[str], *, first: bool) -> Word | None:
    """A word or phrase that others stand for. A name has no synonyms: "Oxford Street" is no road."""
    if len(run) > 1 and _token_stem(run[0]) not in lexicon().openings:
        return None
    means = lexicon().synonyms.get(_stems(run)) if first or not run[-1][0].isupper() else None
    if means is None or (len(run) == 1 and run[0].casefold() in lexicon().unsaid):
        return None
    return Word(means, Sort.WORD, _written(run), plural=_is_plural(run[-1]))


def _stems(run: list[str]) -> str:
    return " ".join(map(_token_stem, run))


@lru_cache(1 << 16)
def _token_stem(token: str) -> str:
    return _stem(fold(token), lexicon().irregular)


def _written(run: list[str]) -> str:
    return " ".join(run).rstrip(".")


def _single(token: str, *, first: bool) -> Word:
    know = lexicon()
    written = re.sub(r"'s?$", "", token.rstrip("."))
    low = fold(written)
    if written.casefold() in know.unsaid or low in know.unsaid:
        return Word(low, Sort.UNSAID, written)
    if low in know.opposite:
        return Word(low, Sort.DIRECTION, written)
    if written[:1].isupper() and not first and not (written.isupper() and len(written) == 1):
        return Word(low, Sort.NAME, written)
    return Word(_stem(low, know.irregular), Sort.WORD, written, plural=_is_plural(written))


def _is_plural(token: str) -> bool:
    low = token.casefold().rstrip(".")
    return (low.endswith("s") and not low.endswith("ss") and len(low) > 3) or low in (
        "men",
        "women",
        "children",
        "people",
    )


def _stem(word: str, irregular: Mapping[str, str]) -> str:
    """The word without the commonest endings; equal for carry, carries, carried and carrying."""
    word = word.casefold()
    if word in irregular:
        return irregular[word]
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


def _ending(n: int) -> str:
    return {1: "st", 2: "nd", 3: "rd"}.get(n if n < 20 else n % 10, "th")
