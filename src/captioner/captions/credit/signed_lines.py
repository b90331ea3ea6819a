"""Lines that nothing marks as credits but their place, behind the finished sentence, and their form: "(Name / Outlet)", "OUTLET/Name".

No registry needs to know the outlet. What reads like a person's name took the picture, what stands beside it supplied it; alone, a name
of one word or of a body's words is who supplied it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from captioner.captions.credit.agencies import registry
from captioner.captions.credit.bylines import in_normal_capitals, is_nobody, is_person
from captioner.captions.credit.chains import VIA, read_chain
from captioner.captions.credit.labels import NOUN
from captioner.captions.credit.line import CreditLine
from captioner.captions.credit.lines import FILE_HEAD, FILE_TAIL, ITS_PHOTO, OWN_PHOTO, own_photo, without_stop
from captioner.captions.credit.links import COMMA, FILED, FOR, Link, links, reads_like_a_name
from captioner.captions.credit.roles import bylined
from captioner.captions.credit.suppliers import is_news, is_organisation
from captioner.domain.photo import Span

_LONGEST = 90
_ALONE = re.compile(
    r"(?P<org>[^\s\d](?:[^\n\d]{0,38}[^\s\d])?)(?:\s*(?:\((?:19|20)\d\d\)|(?:19|20)\d\d(?:年\s*\d\d?月\s*\d\d?日|-\d\d-\d\d)))?"
)
_DIVIDES = re.compile(r"[/／|｜]")
_COLON = re.compile(r"(?P<org>[^:/|]{2,40}):\s+(?P<name>[^:/|]{3,50})")
_BRACKET = re.compile(r"(?P<name>[^()/|]{4,50}?)\s*\((?P<org>[^()/|]{2,40})\)")
_PHOTO_OF = re.compile(
    r"(?P<org>[A-Z][\w.' ]{1,40}?)\s+(?:PHOTO|Photo|photo|FOTO|Foto)\s*[/:]\s*(?P<name>[A-Z][^/|]{2,60})"
)
_ASIDE = re.compile(
    r"(?:\d+(?:st|nd|rd|th)?\s)?(?:[LRC]|left|right|cent(?:er|re)|rear|front|top|bottom|above|below|seated|standing|back|middle|foreground|background|not pictured"
    r"|pictured|not seen|unseen|in \w+|from .*|wearing .*|with .*|see .*|.*\d.*|LIVE|UPDATE|ENDS?|AI|NATO|EU|UN|US|UK|izquierda|derecha|izq\.?|der\.?|links|rechts|mitte|vorne|hinten|gauche|droite|à .*|a la .*)\.?",
    re.IGNORECASE,
)
_HAN = re.compile(r"[\u3400-\u9fff]")
_OTHER_LETTERS = re.compile(r"[\u3400-\u9fff\u0620-\u064a]")
_HAN_ASIDE = re.compile(r".*(?:左|右|中|前|后|後|[一二三四]排|图$|圖$)|.*[，,。：:；].*|.*\d.*")
_HAN_FORM = re.compile(r"(?:截图|截圖|图片|照片|資料照|资料照|视频|示意图|合成图|效果图)$")
_AR_ASIDE = re.compile(
    r"(?:.*\s)?(?:يمين|اليمين|يسار|اليسار|وسط|الوسط|الأول|الثاني|الثالث|الناتو|خلف|أمام|يمينا|يسارا)(?:\s.*)?|(?:من|في|إلى|الى|على)\s.*|.*\d.*"
)
_AR_GIVEN = re.compile(r"(?:(?:ال)?صورة\s)?من المصدر|متداولة|(?:صورة\s)?من مواقع التواصل(?: الاجتماعي)?")
"""What stands in an Arabic credit's place and names nobody: "من المصدر"."""
_MONTH_OR_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December"
)


def read_known(text: str, start: int, end: int) -> CreditLine | None:
    """A known agency alone, "REUTERS", "视觉中国 2024年2月10日", or with a name, "BELGA PHOTO NAME", "Name, Agency"."""
    stop = without_stop(text, end)
    if (filed := FILE_TAIL.search(text, start, stop)) and filed.start() > start:
        line = read_known(text, start, filed.start())
        return line and replace(line, file_photo=True)
    if not text.isascii() and (head := FILE_HEAD.match(text, start, stop)) and head.end() < stop:
        line = read_known(text, head.end(), stop)
        return line and replace(line, file_photo=True)
    if (alone := _ALONE.fullmatch(text, start, stop)) and (agency := registry().find(alone["org"])):
        return None if agency.supplies_handouts else CreditLine(agency.name, alone.span("org"), agency=agency.name)
    named = ITS_PHOTO.fullmatch(text, start, stop) or OWN_PHOTO.fullmatch(text, start, stop)
    if named and is_person(named["name"]):
        return own_photo(named) if registry().find(named["org"]) or is_news(named["org"]) else None
    parts = links(text, start, stop)
    signed = len(parts) == 2 and parts[1].kind == "agency" and (parts[0].kind == "agency" or is_person(parts[0].text))
    return read_chain(text, start, stop, labelled=True) if signed else None


def read_signed(text: str, start: int, end: int, *, bracketed: bool) -> CreditLine | None:
    """What a line says that ends the caption behind its last sentence, whoever the agency is; None where it can be a sentence.

    `bracketed` lines may be one name alone.
    """
    stop = without_stop(text, end) if bracketed else end
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    while start < stop and text[start].isspace():
        start += 1
    raw = text[start:stop]
    if not 2 <= len(raw) <= _LONGEST or "\n" in raw:
        return None
    if _AR_GIVEN.fullmatch(raw):
        return CreditLine()
    if not raw.isascii() and _OTHER_LETTERS.search(raw):
        return _other_script(text, start, stop) if bracketed else None
    if noun := NOUN.match(text, start, stop):
        rest = noun.end()
        named = _is_name(text[rest:stop])
        return (_listed(text, rest, stop) or _chained(text, rest, stop) or _alone(text, rest, stop)) if named else None
    owned = OWN_PHOTO.fullmatch(text, start, stop)
    if owned and is_person(owned["name"]) and _is_name(owned["org"]):
        return _two(text, owned.span("name"), owned.span("org"))
    if not _is_name(raw) or (raw[-1] in ".!?" and not bracketed):
        return None
    if VIA.search(raw):
        return read_chain(text, start, stop, labelled=True)
    for form in (_COLON, _BRACKET, _PHOTO_OF):
        if (
            (match := form.fullmatch(text, start, stop))
            and is_person(match["name"])
            and not is_person(match["org"].title())
        ):
            return _two(text, match.span("name"), match.span("org"))
    if line := _listed(text, start, stop) or _chained(text, start, stop):
        return line
    return (
        _alone(text, start, stop)
        if bracketed
        else _agency_and_name(text, start, stop) or _bare_person(text, start, stop)
    )


def _is_name(raw: str) -> bool:
    """Whether every piece between slashes, commas and colons can be a name: capitals, few words, no date."""
    pieces = [piece.strip() for piece in re.split(r"[/／|｜,:()]", raw)]
    return (
        raw[0].isupper()
        and all(reads_like_a_name(piece) for piece in pieces)
        and sum(len(piece.split()) for piece in pieces) <= 12
        and not _MONTH_OR_DAY.search(raw)
        and not re.search(r"\d", raw)
    )


def _chained(text: str, start: int, stop: int) -> CreditLine | None:
    """Such as "Name / Outlet", "OUTLET/Name", "Outlet | Name": two or three links, one of them a person or a body."""
    if not 1 <= len(_DIVIDES.findall(text, start, stop)) <= 3:
        return None
    parts = links(text, start, stop)
    if len(parts) < 2 or not any(_is_somebody(part) for part in parts):
        return None
    return read_chain(text, start, stop, labelled=True)


def _is_somebody(part: Link) -> bool:
    return part.kind not in ("unknown", "nobody") or is_person(in_normal_capitals(part.text))


def _listed(text: str, start: int, stop: int) -> CreditLine | None:
    """Such as "Name, Outlet" and "Name for Outlet"."""
    for divider in (COMMA, FOR):
        cuts = list(divider.finditer(text, start, stop))
        if len(cuts) == 1 and not _DIVIDES.search(text, start, stop):
            name, org = text[start : cuts[0].start()], text[cuts[0].end() : stop]
            if is_person(in_normal_capitals(name)) and (divider is FOR or len(org.split()) <= 4):
                return None if is_nobody(org) else _two(text, (start, cuts[0].start()), (cuts[0].end(), stop))
    return None


def _two(text: str, name: Span, org: Span) -> CreditLine | None:
    """A photographer and who publishes the picture."""
    names, spans = bylined([Link(text[slice(*name)], name, "unknown")])
    line = read_chain(text, *org, labelled=True, expected="body")
    if line is None or not names:
        return None
    return CreditLine(line.credit or text[slice(*org)], org, names, spans, agency=line.agency, handout=line.handout)


def _alone(text: str, start: int, stop: int) -> CreditLine | None:
    """One name in brackets: a person's, an agency's, or another's of one word or of a body's words."""
    raw = text[start:stop]
    if _ASIDE.fullmatch(raw) or not _is_name(raw):
        return None
    if FILED.fullmatch(raw):
        return CreditLine(file_photo=True)
    if is_nobody(raw) or raw in ("Supplied", "Handout", "Courtesy", "Provided"):
        return CreditLine(handout=True)
    expects = "" if is_person(in_normal_capitals(raw)) and not is_organisation(raw) else "body"
    return read_chain(text, start, stop, labelled=True, expected="body" if expects else "")


def _agency_and_name(text: str, start: int, stop: int) -> CreditLine | None:
    """A known agency and a name in capitals without anything between: "ANP FULL NAME"."""
    for space in re.finditer(r"\s", text[start:stop]):
        cut = start + space.start()
        if registry().find(text[start:cut]):
            rest = text[cut + 1 : stop]
            if is_person(in_normal_capitals(rest)) and rest.isupper():
                return _two(text, (cut + 1, stop), (start, cut))
    return None


def _bare_person(text: str, start: int, stop: int) -> CreditLine | None:
    """A name of two or three words alone behind the last sentence, without a stop."""
    raw = text[start:stop]
    if not is_person(in_normal_capitals(raw)) or not 2 <= len(raw.split()) <= 3 or registry().find(raw):
        return None
    names, spans = bylined([Link(raw, (start, stop), "unknown")])
    return CreditLine(byline=names, byline_spans=spans)


def _other_script(text: str, start: int, stop: int) -> CreditLine | None:
    """A Chinese or Arabic name in brackets, which are no aside."""
    raw = text[start:stop]
    if _HAN.search(raw):
        if len(raw) > 16 or _HAN_ASIDE.fullmatch(raw):
            return None
        if _HAN_FORM.search(raw):
            return CreditLine()
    elif len(raw) > 45 or len(raw.split()) > 6 or _AR_ASIDE.fullmatch(raw):
        return None
    return read_chain(text, start, stop, labelled=True, expected="body")
