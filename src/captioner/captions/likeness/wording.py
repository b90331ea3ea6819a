"""A caption as the facts and words it says, whatever way they are written: the ground on which two captions are compared."""

from __future__ import annotations

import calendar
import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache

from captioner.captions.dates import find_dates
from captioner.captions.gazetteer import countries, fold, states
from captioner.captions.key import body, closed, folded
from captioner.captions.lexicon import (
    Lexicon,
    chinese,
    chinese_words,
    language_of,
    lexicon,
    plain,
    simplification,
    stem,
)
from captioner.captions.likeness.figures import BAR, dates_said, figures_said, number
from captioner.captions.parse import parse
from captioner.captions.words import words as words_of

_TOKEN = re.compile(r"\d+(?:[.,:/⁄]\d+)*(?:st|nd|rd|th)?|%|(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:'[^\W\d_]+)*\.?")
_FRONT = re.compile(
    r"(?:FILE(?: PHOTO| IMAGE)?|File(?: photo)?|\(FILES?\)|TOPSHOT|ARCHIVOS?|\(ARCHIVOS?\)|Archivo|ARCHIVES?|ARCHIV(?:BILD|FOTO)?|Archiv(?:bild|foto)"
    r"|资料图片?|資料圖片?|صورة أرشيفية|أرشيف)\s*[-–—:：]?\s*"
)
_STYLE = str.maketrans({**dict.fromkeys('‘’‛′`“”„‟«»"', "'"), **dict.fromkeys("‐‑‒–—−", "-")})
_WEEKDAYS = tuple(name.casefold() for name in calendar.day_name)
_ELISION = re.compile(r"\b(?:[ldjnscmt]|qu)'(?=\w)", re.IGNORECASE)
_AFTER_LEAVING = words_of("a an the his her their its for after behind from at")
_SIDES = {"L": "left", "R": "right"}
_LONGEST_PHRASE = 5
_LONGEST_DATELINE = 150
_FENCE = re.compile(r"(?<![A-Za-z])-|-(?![A-Za-z])|[–—:;：；]")
_SPACE = re.compile(r"(?<=[\u3040-\u9fff\d])\s+(?=[\u3040-\u9fff\d])|(?<=[\u3040-\u9fff])\s+|\s+(?=[\u3040-\u9fff])")
_FRACTION = re.compile(r"(\d{1,4})分之(\d{1,4})")
_ONE = re.compile("一[口眼台条张把支根棵株朵匹头群批辆架艘座栋幢家间所处名位个只些场次起片项群队件份]")
_TENTHS = re.compile("([一二三四五六七八九])成(?![为了功立员果])")
_CLAUSE_END = re.compile(r"(?:[，。、；,;!！\s]|(?<!\d)\.|\.(?!\d))+")
_MYRIADS = re.compile(r"(\d+(?:\.\d+)?)([万亿])")
_SCORE = re.compile(r"(?<=\d)比(?=\d)")


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


@lru_cache(8192)
def bare_caption(text: str) -> str:
    """The caption without credit, dateline and a leading "FILE -", in one Unicode form."""
    bare = body(text)
    if _FENCE.search(bare, 0, _LONGEST_DATELINE):  # only then can there be a dateline
        bare = parse(closed(text)).caption
    text = _FRONT.sub("", bare, count=1)
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    return text.translate(_STYLE)


def is_ideographic(text: str) -> bool:
    """Whether the text is Chinese or Japanese, which have no spaces between words."""
    return len(re.findall(r"[\u3040-\u30ff\u3400-\u9fff]", text)) > len(text) / 3


def simplified(text: str) -> str:
    """The text with each traditional Chinese character in its simplified form."""
    return text.translate(simplification()) if not text.isascii() else text


def clauses(text: str) -> tuple[list[str], list[str]]:
    """A Chinese caption as its clauses, simplified, with one word for each group, numbers in digits, and its dates in ISO 8601."""
    dates, plain = _dates_out(dates_said(_SPACE.sub("", text), day_first=False, chinese=True))
    plain = simplified(plain)
    plain = _any_of(tuple(chinese())).sub(lambda match: chinese()[match[0]], plain)
    plain = _any_of(chinese_words("unsaid")).sub("", _TENTHS.sub(_percent, _ONE.sub("", plain)))
    plain = _MYRIADS.sub(_in_full, _SCORE.sub(":", _FRACTION.sub(_fraction, _in_digits(plain))))
    return [folded(part) for part in _CLAUSE_END.split(plain) if folded(part)], dates


def _percent(match: re.Match[str]) -> str:
    return f"{_in_digits(match[1])}0%"


def _fraction(match: re.Match[str]) -> str:
    return f"{match[2]}%" if match[1] == "100" else f"{match[2]}/{match[1]}"


def _in_full(match: re.Match[str]) -> str:
    return f"{(Decimal(match[1]) * {'万': 10**4, '亿': 10**8}[match[2]]).normalize():f}"


def _in_digits(text: str) -> str:
    """Chinese numerals below ten thousand as digits, also the single ones."""
    digits = {pair[0]: int(pair[1]) for pair in chinese_words("numerals")}
    scales = {"十": 10, "百": 100, "千": 1000}

    def value(match: re.Match[str]) -> str:
        total, digit = 0, 0
        for sign in match[0]:
            if sign in scales:
                total, digit = total + (digit or 1) * scales[sign], 0
            else:
                digit = digits[sign]
        return str(total + digit)

    return re.sub(f"[{''.join(digits)}十百千]+", value, text)


@cache
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True)))


def words(text: str) -> list[Word]:
    """A caption in a spaced script as its words, in order; each date is one word, and its weekday another."""
    language = language_of(plain(text))
    know = lexicon(language)
    dates, rest = _dates_out(dates_said(text, day_first=bool(language)))
    bare = figures_said(plain(rest)).replace("-", " ")
    tokens = [m[0] for m in _TOKEN.finditer(_ELISION.sub("", bare) if know.language == "french" else bare)]
    found = [Word(date, Sort.DATE, date) for date in dates]
    at = 0
    while at < len(tokens):
        size, words_here = _phrase(tokens, at, know)
        found += words_here
        at += size
    opening = found[len(dates) : len(dates) + 2]
    if [word.sort for word in opening] == [Sort.WORD, Sort.NAME] and len(opening[0].written.split()) == 1:
        found[len(dates)] = replace(opening[0], sort=Sort.NAME)  # "Ada Lamm …": a first word before a name is one too
    return found


def _dates_out(text: str) -> tuple[list[str], str]:
    dates, pieces, at = [], [], 0
    for date in find_dates(text):
        if date.span[0] < at:
            continue
        dates.append("-".join(f"{n:02d}" for n in (date.year, date.month, date.day) if n))
        if date.weekday is not None:
            dates.append(_WEEKDAYS[date.weekday])
        pieces.append(text[at : date.span[0]])
        at = date.span[1]
    return dates, " ; ".join([*pieces, text[at:]])


def _phrase(tokens: list[str], at: int, know: Lexicon) -> tuple[int, list[Word]]:
    """The longest run of tokens from `at` that the gazetteer or the lexicon knows as one word, else the token."""
    token = tokens[at]
    longest = min(_LONGEST_PHRASE, len(tokens) - at) if _may_open(token, know) else 1
    for size in range(longest, 1, -1):
        run = tokens[at : at + size]
        if size == 2 and (years := _years(run, know)):
            return size, years
        if word := _spelled(run, know) or _place(run) or _number(run, know) or _synonym(run, know, first=at == 0):
            return size, [word]
    if token.casefold() == "left" and (at + 1 == len(tokens) or tokens[at + 1].casefold() not in _AFTER_LEAVING):
        return 1, [Word("left", Sort.DIRECTION, token)]
    return 1, [_alone(token, know, first=at == 0)]


@lru_cache(1 << 16)
def _may_open(token: str, know: Lexicon) -> bool:
    """Whether a phrase of several words may begin with this one."""
    low = token.casefold()
    return (
        not low.isascii()
        or not low.isalpha()
        or (token != low and fold(token) in _place_openings())
        or low == "a"
        or low in know.numbers
        or low in know.openings
        or _token_stem(token, know.language) in know.openings
    )


@cache
def _place_openings() -> frozenset[str]:
    """The first words of countries, nations and states of several words."""
    names = (countries().by_name, countries().by_demonym, states())
    return frozenset(name.split()[0] for table in names for name in table if " " in name)


@lru_cache(1 << 16)
def _alone(token: str, know: Lexicon, *, first: bool) -> Word:
    run = [token]
    return (
        _spelled(run, know)
        or _place(run)
        or _number(run, know)
        or _synonym(run, know, first=first)
        or _single(token, know, first=first)
    )


def _years(run: list[str], know: Lexicon) -> list[Word]:
    """Decades and centuries as years: "two decades" is "20 years"."""
    span = know.spans.get(stem(run[1]))
    count = 1 if run[0].casefold() == "a" else _number(run[:1], know) if span else None
    if not span or count is None or (isinstance(count, Word) and not count.means.isdigit()):
        return []
    years = span * (1 if isinstance(count, int) else int(count.means))
    return [Word(str(years), Sort.NUMBER, " ".join(run)), Word(stem("year"), Sort.WORD, run[1], plural=True)]


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


def _number(run: list[str], know: Lexicon) -> Word | None:
    """Numbers in digits and words, and dates of which the order of day and month is open."""
    if not run[0][0].isdigit() and run[0].casefold().rstrip(".") not in know.numbers:
        return None
    means = number(run, know)
    return Word(means, Sort.DATE if means.count(BAR) == 2 else Sort.NUMBER, " ".join(run)) if means else None


def _spelled(run: list[str], know: Lexicon) -> Word | None:
    """A word or name of several spellings."""
    if (
        len(run) > 1
        and _token_stem(run[0], know.language) not in know.openings
        and run[0].casefold() not in know.openings
    ):
        return None
    if len(run) == 1 and run[0] in _SIDES:
        return Word(_SIDES[run[0]], Sort.DIRECTION, run[0])
    means = know.spelling.get(" ".join(run).casefold()) or know.spelling.get(_stems(run, know.language))
    if means is None:
        return None
    if means.split()[0] in know.opposite:
        return Word(means, Sort.DIRECTION, _written(run))
    sort = Sort.NUMBER if means[0].isdigit() else Sort.NAME if run[0][0].isupper() else Sort.WORD
    return Word(means, sort, _written(run), plural=_is_plural(run[-1]))


def _synonym(run: list[str], know: Lexicon, *, first: bool) -> Word | None:
    """A word or phrase that others stand for. A name has no synonyms: "Oxford Street" is no road."""
    if len(run) > 1 and _token_stem(run[0], know.language) not in know.openings:
        return None
    means = (
        know.synonyms.get(_stems(run, know.language))
        if first or len(run) > 1 or not run[-1][0].isupper() or know.language == "german"
        else None
    )
    if means is None or (len(run) == 1 and run[0].casefold() in know.unsaid):
        return None
    return Word(means, Sort.WORD, _written(run), plural=_is_plural(run[-1]))


def _stems(run: list[str], language: str) -> str:
    return " ".join(_token_stem(token, language) for token in run)


@lru_cache(1 << 16)
def _token_stem(token: str, language: str) -> str:
    return stem(fold(token), language)


def _written(run: list[str]) -> str:
    return " ".join(run).rstrip(".")


def _single(token: str, know: Lexicon, *, first: bool) -> Word:
    written = re.sub(r"'s?$", "", token.rstrip("."))
    low = fold(written)
    if written.casefold() in know.unsaid or low in know.unsaid:
        return Word(low, Sort.UNSAID, written)
    if low in know.opposite:
        return Word(low, Sort.DIRECTION, written)
    if low in _WEEKDAYS:
        return Word(low, Sort.DATE, written)
    if (
        know.language != "german"
        and written[:1].isupper()
        and not first
        and not (written.isupper() and len(written) == 1)
    ):
        return Word(stem(low, know.language), Sort.NAME, written)
    return Word(stem(low, know.language), Sort.WORD, written, plural=_is_plural(written))


def _is_plural(token: str) -> bool:
    low = token.casefold().rstrip(".")
    return (low.endswith("s") and not low.endswith("ss") and len(low) > 3) or low in (
        "men",
        "women",
        "children",
        "people",
    )
