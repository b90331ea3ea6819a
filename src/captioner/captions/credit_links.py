"""The links of a credit line: "Name / Org / Pool / AFP" divided, each link known for a person, an organisation, an agency or a flag."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from captioner.captions import bylines
from captioner.captions.agencies import Agency, registry
from captioner.captions.suppliers import is_news, is_organisation, names_body
from captioner.captions.words import words
from captioner.domain.photo import Span

_CUTS = re.compile(r"\s*[/／|｜]\s*")


_COMMA_FLAG = re.compile(r",\s*(?=(?:Pool|POOL|File|FILE|HO|Handout|HANDOUT|pool|file)\b)")


_DASH = re.compile(r"\s+[-–—]\s+|—|(?<=[A-Z])-(?=[A-Z])|(?<=[a-z.])-(?=[A-Z])|-(?=أ)")


_COMMA = re.compile(r"\s*,\s*")


_STOP = re.compile(r"\.\s+")


_AND = re.compile(r"\s+(?:and|AND|&|et|und)\s+|\s*,\s*(?:and\s+)?|\s*、\s*|\s+و\s*(?=\S{4,} )")


_FOR = re.compile(r"\s+(?:for|FOR|For|pour|POUR|para|PARA|on)\s+")


_COURTESY = re.compile(r"(?:courtesy\s+of|courtesy|provided\s+by|released\s+by)\s+", re.IGNORECASE)


_FILE = re.compile(
    r"(?:AP )?file(?: (?:photo|pic|picture|image))?\.?|files|archives?|أرشيف|资料图?|資料照片", re.IGNORECASE
)


_POOL = re.compile(r"(?:(?P<org>.+?)\s+)?pool(?: (?:photo|image|picture))?", re.IGNORECASE)


_HANDOUT = re.compile(
    r"(?P<org>.*?)\s*\b(?:hand-?out|ho)(?: hand-?out)*(?: (?:photo|image|picture|video))?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Link:
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
    return [part for a, b in spans if (part := _part(text, a, b))]


def _split(text: str, start: int, end: int) -> list[Span]:
    """The links of the chain; a dash or comma divides only before an agency ("Name-USA TODAY Sports", "Name, Pool").

    "Name, Agency, Body Pool Photo" is a name and one supplier, as written.
    """
    listed = [text[a:b] for a, b in _cut(_COMMA, text, start, end)]
    if (
        len(listed) > 2
        and bylines.is_person(listed[0])
        and registry().find(listed[1])
        and "pool" in listed[-1].casefold()
    ):
        return [(start, start + len(listed[0])), (text.index(listed[1], start), end)]
    spans: list[Span] = []
    for a, b in _cut(_CUTS, text, start, end):
        for c, d in _cut(_COMMA_FLAG, text, a, b):
            spans += _before_agency(text, c, d)
    return spans


def _before_agency(text: str, start: int, end: int) -> list[Span]:
    if registry().find(text[start:end]):
        return [(start, end)]
    for divider in (_DASH, _FOR, _COMMA, _STOP):
        cuts = list(divider.finditer(text, start, end))
        for cut in cuts:
            tail = text[cut.end() : end]
            if registry().find(tail) or (divider is _FOR and is_news(tail)):
                return [*_before_agency(text, start, cut.start()), (cut.end(), end)]
            head = text[start : cut.start()]
            if divider in (_COMMA, _STOP) and registry().find(head):
                return [(start, cut.start()), (cut.end(), end)]
    return [(start, end)]


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
    if shot := _ZH_SHOT_BY.match(text, start, end):
        start, end = shot.span("name")
    if courtesy := _COURTESY.match(text, start, end):
        given = _part(text, courtesy.end(), end)
        return replace(given, kind="supplier") if given and given.kind == "unknown" else given
    raw = " ".join(text[start:end].split())
    if not raw:
        return None
    return Link(raw, (start, end), *_kind(raw))


_INITIALS = re.compile(r"[a-z]{2,4}|[\d_-]+")
"""An editor's initials or a number among the links."""
NUMBERED = re.compile(r"(?<=/)[A-Z]{2}\d{6,}(?=/|$)")
"""A picture's number among the links: "UNICEF/UN0123456/Name"."""


@lru_cache(4096)
def _kind(raw: str) -> tuple[str, Agency | None]:
    agency = registry().find(raw)
    if agency:
        return ("supplier" if agency.supplies_handouts else "agency"), agency
    if raw.startswith(("Getty Images for ", "Getty for ")):
        return "agency", Agency(raw, "stock", "name-first")
    if _FILE.fullmatch(raw):
        return "file", None
    if pool := _POOL.fullmatch(raw):
        return ("pool", None) if not pool["org"] else ("org pool", None)
    if handout := _HANDOUT.fullmatch(raw):
        return ("handout", None) if not handout["org"] else ("org handout", None)
    if NUMBERED.fullmatch(f"/{raw}", 1):
        return "number", None
    if bylines.is_nobody(raw) or _INITIALS.fullmatch(raw):
        return "nobody", None
    if is_organisation(raw):
        return "org", None
    return "unknown", None


@dataclass(frozen=True, slots=True)
class Flags:
    """The links that are no names: "Pool", "Handout"; and whether "File Photo" stands among them."""

    pool: Link | None = None
    handout: Link | None = None
    file: bool = False


def sorted_out(parts: list[Link], *, named: bool) -> tuple[list[Link], list[Link], Flags]:
    """The people, the organisations and the flags among the links of a chain.

    The first unknown link is a person where a person is to be expected; what follows a person or a handout is who supplied it.
    """
    people: list[Link] = []
    orgs: list[Link] = []
    pool = handout = None
    acronym = _acronym_before_name(parts)
    has_file = any(part.kind == "file" for part in parts)
    filled = not named
    for part in parts:
        if part is acronym:
            orgs.append(part)
        elif part.kind == "unknown":
            person = not filled and (bylines.is_person(part.text) or _expects_person(part, parts))
            (people if person else orgs).append(part)
            filled = True
        elif part.kind in ("org", "supplier"):
            orgs.append(part)
        elif part.kind == "org pool":
            orgs.append(_organisation(part, _POOL))
            pool = _last_word(part, "Pool")
        elif part.kind == "org handout":
            orgs.append(_organisation(part, _HANDOUT))
            handout = _last_word(part, "Handout")
        elif part.kind == "pool":
            pool = replace(part, text="Pool")
        elif part.kind == "handout":
            handout = replace(part, text="Handout")
            filled = True
        elif part.kind == "nobody":
            filled = True
    return people, orgs, Flags(pool, handout, has_file)


def _acronym_before_name(parts: list[Link]) -> Link | None:
    """An acronym that no registry knows before a photographer's name: "MSF/Name"."""
    unknown = [part for part in parts if part.kind == "unknown"]
    if len(unknown) < 2 or " " in unknown[0].text or not unknown[0].text.isupper():
        return None
    return unknown[0] if bylines.is_person(unknown[1].text) else None


def _expects_person(part: Link, parts: list[Link]) -> bool:
    """A single unknown word, or several names joined, beside an agency and not beside "Handout"."""
    names = _AND.split(part.text)
    if any(p.kind in ("handout", "org handout") for p in parts):
        return False
    if any(p.kind == "supplier" for p in parts):
        return len(names) > 1 and all(map(bylines.is_person, names))
    if len(names) > 1:
        return all(bylines.is_person(name) or name.isalpha() for name in names)
    word = part.text
    return len(word.split()) == 1 and word[:1].isalpha() and not (word.isupper() and len(word) <= 4)


def bylined(people: list[Link], *providers: Agency) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """The photographers among these links in normal capitals, and where each stands; the providers' own names are none."""
    names: list[str] = []
    spans: list[Span] = []
    for part in people:
        at = part.span[0]
        for raw in _AND.split(part.text):
            name = bylines.in_normal_capitals(bylines.without_rank(raw.strip()))
            agency = registry().find(name)
            if bylines.is_nobody(name) or (agency and agency in providers):
                continue
            names.append(name)
            spans.append((at, part.span[1]))
    return tuple(names), tuple(spans)


_SMALL = words("of the and for de du des la le van von der in on to di da del y e et at a x")


_SENTENCE = re.compile(r"[a-z]{3}(?<!Corp)(?<!Dept)[.!?](?: |$)|[。！？]|\b(?:19|20)\d\d\b|; ")


def all_names(parts: list[Link]) -> bool:
    """Whether every link reads like a name: sentences and dates do not."""
    return all(
        part.agency is not None or part.kind in ("nobody", "number") or reads_like_a_name(part.text) for part in parts
    )


def reads_like_a_name(text: str) -> bool:
    """Whether these words can be a name: few of them in lower case, no end of a sentence, no year."""
    words = text.split()
    lowered = [word for word in words if word[:1].islower() and word.casefold() not in _SMALL and not names_body(word)]
    return len(words) <= 12 and len(lowered) <= (1 if len(words) < 4 else 0) and not _SENTENCE.search(text)


def is_third_party(part: Link, *, beside: bool = False) -> bool:
    """Whether a picture from this link is a handout: it is no news organisation.

    What stands `beside` a photographer is one that nobody knows, unless its words make it a body.
    """
    if part.kind in ("agency", "supplier"):
        return part.kind == "supplier"
    return not is_news(part.text) and (not beside or is_organisation(part.text))


def name_of(part: Link) -> str:
    """The agency's canonical name, any other name as written."""
    if part.agency:
        return part.agency.name
    return part.text


def source_name(part: Link) -> str:
    """The name as the source field has it: capitals written as a name."""
    return (
        name_of(part)
        if part.agency
        else bylines.in_normal_capitals(part.text)
        if part.text.isupper() and " " in part.text
        else part.text
    )


def _organisation(part: Link, flag: re.Pattern[str]) -> Link:
    """The organisation before "Handout" or "Pool" in one link of the chain."""
    match = flag.fullmatch(part.text)
    text = match["org"] if match else part.text
    return Link(text, (part.span[0], part.span[0] + len(text)), "org", registry().find(text))


def _last_word(part: Link, word: str) -> Link:
    return Link(word, (part.span[1] - len(word), part.span[1]), word.casefold())
