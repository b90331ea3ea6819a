"""Datelines: the place and day that stand before a caption's first sentence, in every order the agencies use.

A dateline is a head made of nothing but place names and one date, closed by a dash, colon, semicolon or stop: "CITY, COUNTRY - MONTH D:",
"Month D, YYYY - City, Country -", "D Month YYYY, State, City:", "COUNTRY, CITY - MONTH D, YYYY:", "(240213) -- CITY, Month D (Agency) --".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from captioner.captions import gazetteer
from captioner.captions.credit.agencies import registry
from captioner.captions.dates import Date, Dated
from captioner.domain.photo import Span

LONGEST = 260


@dataclass(frozen=True, slots=True)
class Name:
    """A place name of a dateline, and where it stands."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the head stands, and the names and date in it; `sent` where the day is that of sending and the place a bureau's."""

    span: Span
    names: tuple[Name, ...] = ()
    date: Date | None = None
    sent: bool = False


_CODE = re.compile(r"\((?P<yy>\d\d)(?P<mm>\d\d)(?P<dd>\d\d)\)\s*-{1,2}\s*")
_SLUG = re.compile(
    r"(?:\([A-Z]{1,4}\)\s?)*(?:\([A-Z]{1,4}\)|(?=[A-Z]+-))[A-Z][A-Z.'’]*(?:[-/][A-Z0-9][\w.'’&]*(?: [A-Z0-9][\w.'’&]*){0,5}){1,8}\s*(?=\(|$|-|[A-Z])"
)
_AGENCY = re.compile(r"\s*\((?P<name>[A-Za-z\u3400-\u9fff .-]{2,20})\)\s*(?:--?|[–—]{1,2})\s*")
_CLOSE = re.compile(r"\s*(?::\s|;\s|\.-{1,2}\s|\s--?\s|\s?[–—]{1,2}\s|\.\s|\s-(?=[A-Z]))\s*")
_COMMA_AFTER = re.compile(r",\s+(?=[A-Z])")
"""What closes "Town, County. 5 December 2023, The tide …"."""
_NOT_HEADS = frozenset(
    (
        "FILE",
        "FILES",
        "FILE PHOTO",
        "TOPSHOT",
        "COMBO",
        "EDITORS NOTE",
        "UPDATE",
        "PHOTO",
        "File",
        "RECROP",
        "TOPSHOTS",
        "(FILES)",
        "TPX",
        "ARCHIV",
        "ARCHIVE",
        "ARCHIVES",
        "ARCHIVO",
        "ARCHIVIO",
        "ARQUIVO",
        "ARKIV",
        "COMBINATION",
    )
)
_NOWHERE = frozenset(("in space", "at sea", "undated", "unspecified", "unknown", "international"))
_WORD = re.compile(r"(?:[A-ZÀ-ÞĐŁŚŠŽČĆİŞ][\w'’.\-]*|of|de|la|le|el|al|del|da|do|dos|das|du|and|the|am|an|der|bin|ben)$")
_CITY_COLON = re.compile(r"(?P<city>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}):\s+(?=[A-Z])")
_LARGE_CITY = 50
_UPON = re.compile(r"\s(?:on|upon|in)\s")
_SENTENCE = re.compile(r"[^\W\d_]{2}|[\u3400-\u9fff]")
_HEADER = re.compile(
    r"(?P<sport>[A-Z][\w ]{2,40}?) - (?P<event>(?:(?! - ).){2,120}) - (?P<rest>.{3,200}?) - (?=(?:\w+day,? )?(?:[A-Z][a-z]+\.? \d|\d))"
)
_ZH_WIRE = re.compile(
    r"\s*(?:新华社|中新社|中新网)(?P<place>[\u3400-\u9fff]{2,8}?)(?=\d{1,2}月)\d{1,2}月\d{1,2}日\s?电\s*(?:[（(]记者[^（）()]{2,20}[）)])?\s*"
)
_ZH_PHOTO = re.compile(
    r"\s*[（(]?(?:新华社|中新社)照片[，,]\s*(?P<place>[\u3400-\u9fff]{2,12})[，,]\s*(?P<date>\d{4}年\d{1,2}月\d{1,2}日)[）)]?\s*"
)


def read_dateline(text: str, dates: Sequence[Date], start: int = 0) -> Dateline | None:
    """The dateline that opens the caption text[start:], whose date expressions are `dates`, or None.

    One that would leave no sentence is the caption itself.
    """
    dateline = _opening(text, dates, start)
    if dateline is None or not _SENTENCE.search(text, dateline.span[1]):
        return None
    return dateline


def _opening(text: str, dates: Sequence[Date], start: int) -> Dateline | None:
    while start < len(text) and text[start].isspace():
        start += 1
    head = text[start : start + LONGEST]
    if not head.isascii() and (chinese := _chinese_head(head, start, dates)):
        return chinese
    if not (head[:1].isupper() or head[:1].isdigit() or head[:1] == "("):
        return None
    dates = [_moved(date, -start) for date in dates if date.day and start <= date.span[0] < start + LONGEST]
    return (
        _sports_header(head, start, dates) or _sent_line(head, start, dates) or _plain(_unbracketed(head), start, dates)
    )


def _chinese_head(head: str, start: int, dates: Sequence[Date]) -> Dateline | None:
    if wire := _ZH_WIRE.match(head):
        name = Name(wire["place"], (start + wire.start("place"), start + wire.end("place")))
        return Dateline((start, start + wire.end()), (name,), sent=True)
    if photo := _ZH_PHOTO.match(head):
        name = Name(photo["place"], (start + photo.start("place"), start + photo.end("place")))
        day = next((date for date in dates if date.span[0] == start + photo.start("date")), None)
        return Dateline((start, start + photo.end()), (name,), day, sent=True)
    return None


_BRACKET = re.compile(r"\(([A-Z][^\W\d]{1,15}(?:[ -][A-Z]\w{1,15}){0,2})\)")


def _unbracketed(head: str) -> str:
    """The head with a country in brackets between commas and an agency blanked, every character in its place."""
    if "(" not in head:
        return head
    return _BRACKET.sub(lambda m: " " * len(m[0]) if registry().find(m[1]) else f",{m[1]},", head[:80]) + head[80:]


def _sports_header(head: str, start: int, dates: list[Date]) -> Dateline | None:
    """Such as "Golf - The Open - Royal Troon, Troon, Britain - July 20, 2024 …"."""
    match = _HEADER.match(head) if dates and head.count(" - ") > 2 else None
    date = next((d for d in dates if match and d.span[0] in range(match.end(), match.end() + 2)), None)
    if not match or not date:
        return None
    return Dateline(
        (start, start + _past_marks(head, date.span[1])),
        _venue_and_place(match, start),
        _moved(date, start),
    )


def _venue_and_place(header: re.Match[str], start: int) -> tuple[Name, ...]:
    """The names of a header's last part, which holds the venue and the place."""
    rest = header["rest"]
    last = rest.rfind(" - ") + 3 if " - " in rest else 0
    return _names(rest[last:], start + header.start("rest") + last)


def _sent_line(head: str, start: int, dates: list[Date]) -> Dateline | None:
    """Such as "(SP)SLUG (240213) -- CAIRO, Feb. 13, 2024 (Xinhua) -- "; the code's year serves a date without one."""
    at = slug.end() if (slug := _SLUG.match(head)) else 0
    code = _CODE.match(head, at)
    at = code.end() if code else at
    date = next((d for d in dates if d.span[0] >= at), None)
    agency = _AGENCY.match(head, date.span[1]) if date else None
    if not agency or not date or not registry().find(agency["name"]) or not _is_place_list(head[at : date.span[0]]):
        return (
            Dateline((start, start + at)) if code or (slug and slug.end() < len(head) and "(" in slug.group()) else None
        )
    if code and not date.year and int(code["mm"]) == date.month:
        date = Date(2000 + int(code["yy"]), date.month, date.day, date.span, date.weekday)
    names = _names(head[at : date.span[0]], start + at)
    return Dateline((start, start + agency.end()), names, _moved(date, start), sent=True)


def _plain(head: str, start: int, dates: list[Date]) -> Dateline | None:
    """A head with a date wherever there is one, else a place in capitals before a dash."""
    dated = bool(dates) and _is_place_list(head[: dates[0].span[0]])
    if not dated and any(map(str.islower, head.split(None, 1)[0])):
        return _city_and_colon(head, start)
    for date in dates[:dated]:
        comma = _COMMA_AFTER.match(head, date.span[1])
        if (
            comma
            and head[: date.span[0]].rstrip().endswith(".")
            and (found := _head(head[: comma.start()], start, date, comma))
        ):
            return found
        for close in _CLOSE.finditer(head, max(0, date.span[1] - 1)):
            if found := _head(head[: close.start()], start, date, close):
                return found
    closes = islice(_CLOSE.finditer(head), 2)
    return next((found for close in closes if (found := _head(head[: close.start()], start, None, close))), None)


def _city_and_colon(head: str, start: int) -> Dateline | None:
    """A known city alone before a colon and a sentence: "Srinagar: Boatmen row …"."""
    match = _CITY_COLON.match(head)
    if not match or match["city"] in _NOT_HEADS or match["city"].split()[-1].casefold() in ("photo", "date"):
        return None
    known = gazetteer.cities(match["city"])
    if not known or known[0].size < _LARGE_CITY:
        return None
    return Dateline((start, start + match.end()), _names(match["city"], start))


def _head(head: str, start: int, date: Date | None, close: re.Match[str]) -> Dateline | None:
    mark = close.group().strip()
    if date is None:
        place = re.sub(r"\s*\([A-Za-z]{2,12}\)$", "", head)
        first = place.split(",")[0]
        shouted = first.isupper() and len(first) > 2 and place not in _NOT_HEADS and mark[:1] in "-–—"
        if shouted and _is_place_list(place) and len(place.split()) <= 8:
            return Dateline((start, start + close.end()), _names(place, start))
        return None
    before, after = head[: date.span[0]], head[date.span[1] :]
    if re.match(r"\s*\((?:Photo|EDITORS)", after):
        after = ""
    if not (before.strip() or after.strip()) or not _is_place_list(before) or not _is_place_list(after):
        return None
    if not before.strip(" ,.-–—;") and not after.strip(" ,.-–—;"):
        return None
    if not date.year and not before.strip(" -–—,.").isupper():
        return None
    names = (*_names(before, start), *_names(after, start + date.span[1]))
    return Dateline((start, start + close.end()), names, _moved(date, start))


def _is_place_list(text: str) -> bool:
    """Whether there is nothing but capitalised names between commas, stops and dashes."""
    pieces = [piece for piece in re.split(r"[,;/]|\s[-–—]+(?:\s|$)|\.\s|\.$", text.strip(" ,;-–—")) if piece.strip()]
    for piece in pieces:
        words = piece.split()
        if (
            len(words) > 6
            or words[0] in ("In", "On", "The", "A", "An", "This", "File", "Photo", "At", "From")
            or not all(map(_WORD.match, _UPON.sub(" ", piece).split() if gazetteer.cities(piece.strip()) else words))
        ):
            return False
        if piece.strip() in _NOT_HEADS:
            return False
    return len(pieces) <= 5


def _names(text: str, offset: int) -> tuple[Name, ...]:
    found = []
    for match in re.finditer(r"[^,;–—]+?(?=\s*(?:[,;–—]|\s-+\s|\s-+$|-$|\.\s|\.$|$))", text):
        raw = match.group()
        bare = raw.strip(" -–—")
        if bare and bare.casefold() not in _NOWHERE and any(c.isalpha() for c in bare):
            begin = offset + match.start() + raw.index(bare)
            found.append(Name(bare, (begin, begin + len(bare))))
    return tuple(found)


def _past_marks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " .:-–—":
        at += 1
    return at


def _moved(date: Date, offset: int) -> Date:
    return Date(
        date.year, date.month, date.day, (date.span[0] + offset, date.span[1] + offset), date.weekday, Dated.SENT
    )
