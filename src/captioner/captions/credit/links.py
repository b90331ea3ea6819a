"""The links of a credit line: "Name / Org / Pool / AFP" divided, each link known for a person, an organisation, an agency or a flag."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from captioner.captions.credit import bylines
from captioner.captions.credit.agencies import Agency, registry
from captioner.captions.credit.labels import NOUN
from captioner.captions.credit.suppliers import is_news, is_organisation, names_body
from captioner.captions.words import words
from captioner.domain.photo import Span

_CUTS = re.compile(r"\s*[/／|｜]\s*")
_COMMA_FLAG = re.compile(r",\s*(?=(?:Pool|POOL|File|FILE|HO|Handout|HANDOUT|pool|file)\b)")
_DASH = re.compile(r"\s+[-–—]\s+|—|(?<=[A-Z])-(?=[A-Z])|(?<=[a-z.])-(?=[A-Z])|-(?=أ)")
_DIVIDER = re.compile(r"[-–—,.]|\s(?:for|FOR|For|pour|POUR|para|PARA|on)\s")
"""Without one of these, none of the dividers below is there."""
_SPACED_DASH = re.compile(r"\s[-–—]\s(?=[A-Z0-9])")
"""Between a photographer and the body that sent him: "Full Name - FIFA"."""
_MOST_CUTS = 12
"""No link of a credit line holds more dashes or commas."""
COMMA = re.compile(r"\s*,\s*")
_STOP = re.compile(r"(?<!\bSt)\.\s+")
_ITS_PHOTO = re.compile(r"(?P<org>[A-Z][A-Za-z]{1,12}) (?:Photo|PHOTO) (?=[^\W\d_])")
"""An agency and "Photo" before a name: "VNS Photo Full Name"."""
AND = re.compile(r"\s+(?:and|AND|&|et|und)\s+|\s*,\s*(?:and\s+)?|\s*、\s*|\s+و\s*(?=\S{4,} )")
FOR = re.compile(r"\s+(?:for|FOR|For|pour|POUR|para|PARA|on)\s+")
_COURTESY = re.compile(r"(?:courtesy\s+of|courtesy|provided\s+by|released\s+by)\s+", re.IGNORECASE)
FILED = re.compile(
    r"(?:(?:AP|from|on) )?file(?: (?:photo|pic|picture|image|photograph|footage))?\.?|files|(?:library|archive|stock) (?:photo|picture|image)|archives?|archivos?|archivio|archief|arkiv|arkisto|arşiv"
    r"|(?:photo|foto|fotograf[íi]a|image|imagen|immagine|imagem) (?:d['’]archiv(?:es?|io)|de archivo|de arquivo|di repertorio)|immagini? di repertorio"
    r"|archiv(?:bild|foto|aufnahme)?|archieff?oto|arkiv(?:bilde?|foto)|arkistokuva|arquivo|(?:صورة )?(?:من )?(?:ال)?[أا]رشيف(?:ية)?|(?:资料|資料|档案|檔案)(?:图片?|圖片?|照片?|片)?",
    re.IGNORECASE,
)
"""What says among the links, or alone in brackets, that the picture is from the files."""
POOL = re.compile(r"(?:(?P<org>.+?)\s+)?pool(?: (?:photo|image|picture))?", re.IGNORECASE)
HANDOUT = re.compile(
    r"(?P<org>.*?)\s*\b(?:hand-?out|ho)(?: hand-?out)*(?: (?:photo|image|picture|video))?", re.IGNORECASE
)


class Link(NamedTuple):
    """One link of a chain "Name/Org/Pool/AFP", and what kind of link it is."""

    text: str
    span: Span
    kind: str
    agency: Agency | None = None


def links(text: str, start: int, end: int) -> list[Link]:
    """The links of the chain text[start:end]; one link where all of it is an agency's name."""
    whole = _part(text, start, end)
    if whole is None:
        return []
    if whole.kind == "agency":
        return [whole]
    spans = _split(text, start, end)
    if spans == [(start, end)]:
        return [whole]
    return [part for a, b in spans if (part := _part(text, a, b))]


def _split(text: str, start: int, end: int) -> list[Span]:
    """The links of the chain; a dash or comma divides only before an agency ("Name-USA TODAY Sports", "Name, Pool").

    "Name, Agency, Body Pool Photo" is a name and one supplier, as written.
    """
    listed = [text[a:b] for a, b in _cut(COMMA, text, start, end)] if text.count(",", start, end) > 1 else []
    if len(listed) > 2 and bylines.is_person(listed[0]) and "pool" in listed[-1].casefold():
        return [(start, start + len(listed[0])), (text.index(listed[1], start + len(listed[0])), end)]
    spans: list[Span] = []
    for a, b in _cut(_CUTS, text, start, end):
        for c, d in _cut(_COMMA_FLAG, text, a, b):
            spans += _before_agency(text, c, d)
    return spans


def _before_agency(text: str, start: int, end: int) -> list[Span]:
    if registry().find(text[start:end]):
        return [(start, end)]
    if (its := _ITS_PHOTO.match(text, start, end)) and registry().find(its["org"]):
        return [its.span("org"), (its.end(), end)]
    if not _DIVIDER.search(text, start, end):
        return [(start, end)]
    if (spaced := _SPACED_DASH.search(text, start, end)) and bylines.is_person(text[start : spaced.start()]):
        tail = text[spaced.end() : end]
        if not bylines.is_person(bylines.in_normal_capitals(tail)) or is_organisation(tail):
            return [(start, spaced.start()), (spaced.end(), end)]
    for divider in (_DASH, FOR, COMMA, _STOP):
        cuts = list(islice(divider.finditer(text, start, end), _MOST_CUTS))
        for cut in cuts:
            tail = text[cut.end() : end]
            if registry().find(tail) or (divider is FOR and is_news(tail)):
                return [*_before_agency(text, start, cut.start()), (cut.end(), end)]
            head = text[start : cut.start()]
            if divider is FOR and bylines.is_person(bylines.in_normal_capitals(head)) and cut.group().strip() != "on":
                return [(start, cut.start()), (cut.end(), end)]
            if divider is COMMA and _is_outlet_of(tail, head):
                return [(start, cut.start()), (cut.end(), end)]
            hyphen = divider is _DASH and cut.group() == "-"
            if (divider is not FOR and registry().find(head) and not (hyphen and not _can_sign(tail))) or (
                divider is _DASH and head in ("HO", "Handout")
            ):
                return [(start, cut.start()), (cut.end(), end)]
    return [(start, end)]


def _can_sign(tail: str) -> bool:
    """Whether what an agency's name and a hyphen stand before can be who took the picture: "EFE-Full Name", not "Times-Herald"."""
    return bylines.is_nobody(tail) or bylines.is_person(bylines.in_normal_capitals(tail)) or bool(POOL.fullmatch(tail))


def _is_outlet_of(tail: str, head: str) -> bool:
    """Whether what follows a person's name and a comma is an outlet, not another person: "PHOTO NAME, OUTLET"."""
    normal = bylines.in_normal_capitals
    return (
        tail[:1].isupper()
        and bylines.is_person(normal(head))
        and not any(map(bylines.is_person, AND.split(normal(tail))))
    )


def _cut(divider: re.Pattern[str], text: str, start: int, end: int) -> list[Span]:
    spans, at = [], start
    for match in divider.finditer(text, start, end):
        spans.append((at, match.start()))
        at = match.end()
    return [*spans, (at, end)]


_ZH_SHOT_BY = re.compile(
    r"(?:通讯员|特约记者|记者|摄影师|攝影師)?\s*(?P<name>[\u3400-\u9fff·]{2,9}?)\s*(?:摄影|摄|攝)$"
)


def _part(text: str, start: int, end: int) -> Link | None:
    while start < end and text[start] in " \n\t*©,;=":
        start += 1
    while end > start and (text[end - 1] in " \n\t*,;=" or (text[end - 1] in "-–—" and end - start > 2)):
        end -= 1
    if not text.isascii() and (shot := _ZH_SHOT_BY.match(text, start, end)):
        start, end = shot.span("name")
    if (
        text[start : start + 1] in "PFC"
        and (noun := NOUN.match(text, start, end))
        and bylines.is_person(bylines.in_normal_capitals(text[noun.end() : end]))
    ):
        start = noun.end()
    if text[start : start + 1] in "cCpPrR" and (courtesy := _COURTESY.match(text, start, end)):
        given = _part(text, courtesy.end(), end)
        return given._replace(kind="supplier") if given and given.kind == "unknown" else given
    raw = " ".join(text[start:end].split())
    if raw.endswith(("供图", "供圖")) and len(raw) > 4 and not registry().find(raw):
        return Link(raw[:-2], (start, end - 2), "supplier", None)
    if not raw:
        return None
    return Link(raw, (start, end), *_kind(raw))


_INITIALS = re.compile(r"[a-z]{2,4}|[\d_-]+")
"""An editor's initials or a number among the links."""
_CROWD = ("ugc", "user generated content", "social media", "twitter", "facebook", "x", "instagram", "telegram", "weibo")
"""Where pictures of nobody in particular come from."""
NUMBERED = re.compile(r"(?<=/)[A-Z]{2}\d{6,}(?=/|$)")
"""A picture's number among the links: "UNICEF/UN0123456/Name"."""


@lru_cache(4096)
def _kind(raw: str) -> tuple[str, Agency | None]:
    agency = registry().find(raw)
    if agency:
        return ("supplier" if agency.supplies_handouts else "agency"), agency
    if raw.startswith(("Getty Images for ", "Getty for ")):
        return "agency", Agency(raw, "stock", "name-first")
    if FILED.fullmatch(raw):
        return "file", None
    if "," in raw and raw.casefold().endswith(("pool", "pool photo")):
        return "org", None
    if pool := POOL.fullmatch(raw):
        return ("pool", None) if not pool["org"] else ("org pool", None)
    if handout := HANDOUT.fullmatch(raw):
        return ("handout", None) if not handout["org"] else ("org handout", None)
    if NUMBERED.fullmatch(f"/{raw}", 1):
        return "number", None
    if raw.casefold() in _CROWD:
        return "org", None
    if bylines.is_nobody(raw) or _INITIALS.fullmatch(raw):
        return "nobody", None
    if meant := registry().nearest(raw):
        return "agency", meant
    if bylines.is_nobody_at_all(raw):
        return "nobody", None
    if is_organisation(raw):
        return "org", None
    return "unknown", None


_SMALL = words("via of the and for de du des la le van von der in on to di da del y e et at a x")
_SENTENCE = re.compile(r"[a-zß-ÿ]{3}(?<!Corp)(?<!Dept)[.!?](?: |$)|[a-z]{2}[)\]][.!?] |[。！？]|[\d٠-٩]{3}|; |[…،]")


def all_names(parts: list[Link]) -> bool:
    """Whether every link reads like a name: sentences and dates do not."""
    return all(
        part.agency is not None or part.kind in ("nobody", "number") or reads_like_a_name(part.text) for part in parts
    )


def reads_like_a_name(text: str) -> bool:
    """Whether these words can be a name: few of them in lower case, no end of a sentence, no year."""
    words = text.split()
    if len(words) > 12:
        return False
    lowered = [word for word in words if word[:1].islower() and word.casefold() not in _SMALL and not names_body(word)]
    return len(lowered) <= (1 if len(words) < 4 else 0) and not _SENTENCE.search(text)
