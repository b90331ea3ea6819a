"""Dates in captions: found in English, Chinese and Arabic, checked against the calendar, and told apart by what they date.

Only what a text states is read. Day and month without a year stay unresolved unless one year in the text plainly goes with them.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from captioner.captions.date import continental as continental_dates
from captioner.domain.photo import Span
from captioner.domain.values import PartialDate

_MONTH_NAMES = "jan january januar|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december"
_ARABIC_MONTHS = (
    "يناير كانون الثاني جانفي|فبراير شباط فيفري|مارس آذار|أبريل إبريل ابريل نيسان أفريل|مايو أيار ماي|يونيو حزيران يونية جوان|يوليو تموز يولية جويلية يوليوز|أغسطس آب اغسطس أوت غشت|سبتمبر أيلول"
    "|أكتوبر تشرين الأول|نوفمبر تشرين الثاني|ديسمبر كانون الأول"
)
_WEEKDAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
_ARABIC_WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
_ZH_WEEKDAYS = "一二三四五六日"

MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES.split("|"), 1) for name in names.split()}
_COMPOUND = ("كانون الثاني", "كانون الأول", "تشرين الثاني", "تشرين الأول")
_AR_MONTHS: dict[str, int] = {}
for _number, _names in enumerate(_ARABIC_MONTHS.split("|"), 1):
    for _compound in _COMPOUND:
        if _compound in _names:
            _AR_MONTHS[_compound] = _number
            _names = _names.replace(_compound, "")
    _AR_MONTHS.update((_name, _number) for _name in _names.split())
_DAYS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
_DAYS |= {name: number for number, name in enumerate(_ARABIC_WEEKDAYS)} | {"الإثنين": 0, "الاربعاء": 2}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)

_M = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|January|February|March|April|May|June|July|August|September|October|November|December"
_M = rf"(?:{_M}|{_M.upper().replace(chr(92) + 'B', chr(92) + 'b')})"
_W = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)"
_Y = r"(?:19|20)\d\d"
_EN = re.compile(
    rf"(?:(?<![\w-])(?P<w>{_W})(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:the\s+)?)?"
    rf"(?<![\w/.-])(?:(?P<m1>{_M})\s?(?P<d1>\d\d?)(?:st|nd|rd|th)?(?!\d|:\d|,\d{{3}})(?:,?\s+(?P<y1>{_Y})(?![\w]))?"
    rf"|(?P<d2>\d\d?)(?:st|nd|rd|th|\.(?=\s))?(?:\s+of)?[\s-](?P<m2>{_M})(?![a-zà-ɏ])(?:,?[\s-](?P<y2>{_Y})(?!\w))?"
    rf"|(?P<m3>{_M}),?\s+(?P<y3>{_Y})(?!\w)"
    rf"|(?P<y4>{_Y})(?P<iso>[-/])(?P<m4>\d\d)(?P=iso)(?P<d4>\d\d)(?![\w/])"
    rf"|(?P<a>\d\d?)(?P<sep>[/.-])(?P<b>\d\d?)(?P=sep)(?P<y5>{_Y}|\d\d)(?![\w/])"
    rf")(?:,?\s*\((?P<w2>{_W})\))?"
)
_EN_OPENS = re.compile(r"[\dJFMASONDTW]")
"""What a date can begin with: a digit, a month's or a weekday's first letter."""
_ZH = re.compile(
    r"(?:(?:(?P<y>(?:19|20)\d\d)|(?<!\d)(?P<roc>1[01]\d))\s*年\s*)?(?P<m>\d\d?)\s*月(?:\s*(?P<d>\d\d?)\s*[日号])?(?:\s*[（(，]?(?:星期|周|礼拜)(?P<w>[一二三四五六日天])[）)]?)?"
    r"|(?P<y2>(?:19|20)\d\d)\s*年(?!\s*\d)"
)
_ZH_SPELT = re.compile(
    r"(?:(?P<y>[一二][〇○零一二三四五六七八九]{3})年)?(?P<m>十[一二]?|[一二三四五六七八九])月(?:(?P<d>[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])?"
)
"""Years, months and days in Chinese numerals: 二〇二三年五月三日."""
_NUMERALS = {numeral: number for number, numeral in enumerate("〇一二三四五六七八九")} | {"○": 0, "零": 0}
_REPUBLIC = 1911
"""Taiwan counts its years from here: 113年 is 2024."""
_ARM = "|".join(sorted(_AR_MONTHS, key=len, reverse=True))
_AR = re.compile(
    rf"(?:(?P<w>{'|'.join(n for n in _DAYS if n[0] > 'z')})\s*[،,]?\s*(?:الموافق\s*)?)?(?P<d>\d\d?)?\s*(?<!\w)(?P<m>{_ARM})(?:\s*[/،(]?\s*(?:{_ARM})\)?)?(?:\s*[،,]?\s*(?P<y>(?:19|20)\d\d))?(?!\w)"
)
_DIGIT = re.compile(r"\d")
_ARABIC_LETTER = re.compile(r"[\u0620-\u064a]")
_LONE_YEAR = re.compile(r"(?<![\w/.-])(?P<y>(?:19|20)\d\d)(?![\w/-]|\.\d|,\d)")


class Dated(IntEnum):
    """What a date dates, by how surely it is the day the picture was taken."""

    OTHER = 0
    """Something else: an event remembered, a day of issue."""
    SENT = 1
    """The day in a dateline."""
    PLAIN = 2
    """A date of the sentence."""
    TAKEN = 3
    """ "Photo taken on …", "Picture date: …"."""


class Date(NamedTuple):
    """A date expression: year, month and day as far as they are stated (0 where not), and where."""

    year: int
    month: int
    day: int
    span: Span
    weekday: int | None = None
    dated: Dated = Dated.PLAIN

    @property
    def value(self) -> PartialDate | None:
        """The partial date, None where the year is not stated or the calendar has no such day."""
        return _partial(self.year, self.month, self.day) if self.year else None

    @property
    def weekday_conflict(self) -> bool:
        """Whether the weekday written with the date is not that day's."""
        value = self.value
        return self.weekday is not None and bool(self.day) and value is not None and value.weekday != self.weekday


@lru_cache(1024)
def _partial(year: int, month: int, day: int) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def find_dates(text: str, *, day_first: bool = False) -> list[Date]:
    """Every date expression in the text, in order; `day_first` reads 04/03/2021 as 4 March."""
    digits = text if text.isascii() else text.translate(_DIGITS)
    if not _DIGIT.search(digits) and "月" not in digits:
        return []
    day_first = day_first or _ARABIC_LETTER.search(text) is not None
    found = list(_english_dates(digits, day_first))
    if continental_dates.spoken(text):
        found = [*found, *_continental(digits, found)]
    if "月" in digits or "年" in digits:
        found += map(_chinese, _ZH.finditer(digits))
        found += filter(None, map(_spelt, _ZH_SPELT.finditer(digits)))
    if not text.isascii() and _ARABIC_LETTER.search(digits):
        found += filter(None, map(_arabic, _AR.finditer(digits)))
    return sorted((date for date in found if _on_the_calendar(date)), key=lambda date: date.span)


def lone_years(text: str, taken: list[Date]) -> Iterator[tuple[int, Span]]:
    """Years that stand alone, outside the date expressions."""
    spans = [date.span for date in taken]
    for match in _LONE_YEAR.finditer(text.translate(_DIGITS)):
        if not any(a <= match.start() < b for a, b in spans):
            yield int(match["y"]), match.span()


def _english_dates(digits: str, day_first: bool) -> Iterator[Date]:
    end = 0
    for opens in _EN_OPENS.finditer(digits):
        if opens.start() >= end and (match := _EN.match(digits, opens.start())):
            end = match.end()
            if found := _english(match, day_first):
                yield found


def _english(match: re.Match[str], day_first: bool) -> Date | None:
    weekday = match["w"] or match["w2"]
    day_name = _DAYS.get(weekday.rstrip(".").casefold()) if weekday else None
    span = match.span()
    if match["a"]:
        return _numeric(match, day_first, span)
    if match["y4"]:
        return Date(int(match["y4"]), int(match["m4"]), int(match["d4"]), span, day_name)
    month = match["m1"] or match["m2"] or match["m3"]
    year = match["y1"] or match["y2"] or match["y3"]
    return Date(
        int(year or 0), MONTHS[month.rstrip(".").casefold()], int(match["d1"] or match["d2"] or 0), span, day_name
    )


def _continental(digits: str, found: Sequence[Date]) -> Iterator[Date]:
    """Dates of the Continent's languages, where English has not read a longer one."""
    taken = bytearray(len(digits))
    for a, b in (date.span for date in found):
        taken[a:b] = b"\1" * (b - a)
    for match in continental_dates.DATE.finditer(digits):
        if not (taken[match.start()] or taken[match.end() - 1]):
            weekday = continental_dates.WEEKDAYS[match["w"]] if match["w"] else None
            yield Date(*continental_dates.stated(match), match.span(), weekday)


def _numeric(match: re.Match[str], day_first: bool, span: Span) -> Date | None:
    a, b, year = int(match["a"]), int(match["b"]), int(match["y5"])
    year += 2000 if year < 100 else 0
    if a > 12 or (day_first and b <= 12):
        return Date(year, b, a, span)
    if b > 12:
        return Date(year, a, b, span)
    return Date(year, b, a, span) if match["sep"] == "." or a == b or day_first else None


def _chinese(match: re.Match[str]) -> Date:
    if match["y2"]:
        return Date(int(match["y2"]), 0, 0, match.span())
    weekday = match["w"]
    day_name = _ZH_WEEKDAYS.index("日" if weekday == "天" else weekday) if weekday else None
    year = int(match["y"] or 0) or (int(match["roc"]) + _REPUBLIC if match["roc"] else 0)
    return Date(year, int(match["m"]), int(match["d"] or 0), match.span(), day_name)


def _spelt(match: re.Match[str]) -> Date | None:
    """A date in Chinese numerals; a month alone is none, as in 三月."""
    year, day = match["y"] or "", match["d"] or ""
    if not year and not day:
        return None
    return Date(_digits(year), _tens(match["m"]), _tens(day), match.span())


def _digits(year: str) -> int:
    return int("".join(str(_NUMERALS[numeral]) for numeral in year) or 0)


def _tens(numeral: str) -> int:
    """The number that 三, 十, 十二 or 二十一 spells; 0 for nothing."""
    tens, ten, ones = numeral.rpartition("十")
    return (10 * (_NUMERALS[tens] if tens else 1) if ten else 0) + (_NUMERALS[ones] if ones else 0)


def _arabic(match: re.Match[str]) -> Date | None:
    if not match["d"] and not match["y"]:
        return None
    day_name = _DAYS[match["w"]] if match["w"] else None
    return Date(int(match["y"] or 0), _AR_MONTHS[match["m"]], int(match["d"] or 0), match.span(), day_name)


def _on_the_calendar(date: Date) -> bool:
    try:
        datetime.date(date.year or 2024, date.month or 1, date.day or 1)
    except ValueError:
        return False
    return True


_BEFORE = 120
_TAKEN = re.compile(
    r"(?:\b(?:taken|shot|captured|photographed|seen|pictured|recorded|filmed|dated|Picture date|Photo date|Date taken|made)(?:\s+(?:and|or)\s+\w+)?"
    r"(?:\s+by\s[^.,;]{1,50})?(?:\s*:|\s+(?:on|in|at))?\s*(?:the\s+)?|\b(?:this|In this|in an?|an?)\s+(?:file\s+)?|(?:拍摄于|摄于)\s*)$"
)
_PARTED = ("", ",", "，", "،")
"""After these, no word before a date says what it dates."""
_TAKEN_AFTER = re.compile(
    r",?\s+(?:file\s+|handout\s+|pool\s+|aerial\s+|satellite\s+)?(?:photo|picture|image|photograph|frame|still|video)"
)
_ISSUED = re.compile(
    r"\b(?:published|released|issued|obtained|distributed|received|posted|made available|uploaded|provided|aired|broadcast|created|sent|supplied|shared|updated|Issue date|unveiled)"
    r"(?:\s+by\s(?:(?!\bshow)[^.;]){1,60}?)?(?:\s*:|\s+(?:on|in))?\s*(?:the\s+)?$|(?:发布|公布|提供)(?:于)?$|(?:نشرها|نشرتها|وزعها|وزعتها|بثها|بثتها|أصدرتها)(?:\s+\S+){0,5}?\s+(?:في|يوم)\s*$"
)
_EVENT = re.compile(
    r"\b(?:since|until|till|from|before|after|between|ahead of|scheduled for|due on|expected on|by|born on|born in|died on|killed (?:on|in)|founded (?:on|in)"
    r"|anniversary of(?:\s+the)?|ending|starting|beginning|of the|for the|held on|through|during the|following the|opens on|open on|resumes? on|will \w+ (?:on|in)|planned for|set for|(?<!\bon )the)\s+$"
)
_EVENT_AFTER = re.compile(
    r"(?:\s+(?!(?:in|at|on|near|during|as|after|before|a|the|with|when|while|for|to|ahead|of|and|shows?|following|outside|inside|by|amid|REUTERS|EPA|file|photo|photograph|picture|image|against|under|where|off|from|about|over|is|was|are)\b)[a-z][\w-]+)"
)


def judged(date: Date, text: str) -> Date:
    """The date with what it dates, judged by the words around it."""
    start, end = date.span
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + 30]
    if before.rstrip()[-1:] in _PARTED and not _TAKEN_AFTER.match(after):
        return date
    if _TAKEN_AFTER.match(after) or (_TAKEN.search(before) and not _ISSUED.search(before)):
        demonstrative = re.search(r"\b(?:this|an?)\s+(?:file\s+)?$", before)
        if not demonstrative or _TAKEN_AFTER.match(after):
            return date._replace(dated=Dated.TAKEN)
    if _ISSUED.search(before):
        both = re.search(r"\b(?:taken|shot)\s+and\s+\w+", before)
        return date._replace(dated=Dated.TAKEN if both else Dated.OTHER)
    if _EVENT.search(before) or (
        _EVENT_AFTER.match(after) and re.search(r"\b(?:the|of|a|last|that|their|his|her|its)\s+$|['’]s?\s+$", before)
    ):
        return date._replace(dated=Dated.OTHER)
    return date
