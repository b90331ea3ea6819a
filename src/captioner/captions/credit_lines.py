"""One credit line taken apart: "Photo by Name/AFP via Getty Images" -> who took it, who supplied it, who distributes it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from captioner.captions import bylines
from captioner.captions.agencies import Agency, registry
from captioner.captions.suppliers import is_news, is_organisation
from captioner.captions.words import words
from captioner.domain.photo import Span

LONGEST = 260
"""No credit line is longer, in code points."""

_MANDATORY = r"(?:MANDATORY|Mandatory)\s+(?:CREDIT|Credit|credit)(?:\s*:\s*|\s+(?=[A-Z]))"
_PICTURE = (
    r"(?:(?:File|Handout|HANDOUT|Pool|Aerial)\s+)?"
    r"(?:Photo(?:s|graph|graphs|grapher|graphers)?|PHOTO|Pictures?|PICTURE|Pic|Images?|IMAGE|Footage|Video|Graphic|Illustration|Screenshot|Fotos?)"
    r"(?:\s+(?:credit|Credit)s?)?(?:\s+(?P<given>provided\s+(?:to|by)|courtesy\s+of|courtesy|supplied\s+by|released\s+by|from)\b:?"
    r"|(?:\s+should\s+read|\s+must\s+read)?\s*:|\s+by\b:?|(?=\s*[/／©])\s*[/／]?)"
)
_CREDIT = r"(?:CREDIT|Credits?)(?:\s+(?:Image|Photo|should\s+read|Line|must\s+read))*\s*[:：]"
_COURTESY_OF = r"(?P<courtesy>(?:Courtesy|courtesy|COURTESY)(?:\s+(?:of|OF)\b|\s*:)|(?:Provided|Supplied|Released|Handout)\s+(?:by|from)\b)"
_ZH_AR = r"(?:图片来源|图源|图|摄影|摄|来源|供图)\s*[:：/／|]|تصوير\s*[:：]?|(?:الصورة|المصدر|صورة)\s*[:：]"
_PLAIN = rf"(?:{_PICTURE}|{_CREDIT}|{_COURTESY_OF}|{_ZH_AR})\s*"
LABEL = re.compile(
    rf"{_MANDATORY}{_PLAIN.replace('given', 'given2').replace('courtesy>', 'courtesy2>')}|{_MANDATORY}|{_PLAIN}"
)
"""What announces a credit: "Photo by", "Photo credit should read:", "Credit Image:", "[Photo/", "Courtesy of"."""

_COPYRIGHT = re.compile(r"\s*(?:©|\(c\)|\(C\)|Copyright)\s*(?:\d{4}\s+)?")
_VIA = re.compile(r"(?:\s+|\s*/\s*)(?:via|VIA|Via|through)\s+")
_NUMBER = re.compile(r"\s*\((?P<number>\d{5,10}[a-z]{0,3})\)\s*\.?\s*$")
_CUTS = re.compile(r"\s*[/／|｜]\s*")
_COMMA_FLAG = re.compile(r",\s*(?=(?:Pool|POOL|File|FILE|HO|Handout|HANDOUT|pool|file)\b)")
_DASH = re.compile(r"\s+[-–—]\s+|(?<=[a-z.])-(?=[A-Z])")
_COMMA = re.compile(r"\s*,\s*")
_AND = re.compile(r"\s+(?:and|AND|&|et|und)\s+|\s*,\s*(?:and\s+)?|\s*、\s*|\s+و\s*(?=\S+ )")
_FOR = re.compile(r"\s+(?:for|FOR|For)\s+")
_COURTESY = re.compile(r"(?:courtesy\s+of|courtesy|provided\s+by|released\s+by)\s+", re.IGNORECASE)
_FILE = re.compile(r"(?:AP )?file(?: (?:photo|pic|picture|image))?\.?|files", re.IGNORECASE)
_POOL = re.compile(r"(?:(?P<org>.+?)\s+)?pool(?: (?:photo|image|picture))?", re.IGNORECASE)
_HANDOUT = re.compile(
    r"(?P<org>.*?)\s*\b(?:hand-?out|ho)(?: hand-?out)*(?: (?:photo|image|picture|video))?", re.IGNORECASE
)
_ZH_SENT = re.compile(r"(?P<agency>[\u3400-\u9fff]{2,8}?(?:社|网|报|中国))\s*(?:发|供图|图片|供稿)")
_ZH_REPORTER = re.compile(
    r"(?P<agency>[\u3400-\u9fff]{2,8}?(?:社|网|报))?\s*(?:发|记者|通讯员|特约|签约|摄影师|/)*\s*[（(]?(?P<names>[\u3400-\u9fff·]{2,4}(?:[、\s]\s*[\u3400-\u9fff·]{2,4})*)\s*(?:摄|供图)[）)]?"
)


@dataclass(frozen=True, slots=True)
class CreditLine:
    """What one credit line says; spans are code points of the whole text."""

    credit: str = ""
    credit_span: Span | None = None
    byline: tuple[str, ...] = ()
    byline_spans: tuple[Span, ...] = ()
    source: str = ""
    source_span: Span | None = None
    agency: str = ""
    job_id: str = ""
    job_span: Span | None = None
    handout: bool = False
    file_photo: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """One link of a chain "Name/Org/Pool/AFP", and what kind of link it is."""

    text: str
    span: Span
    kind: str
    agency: Agency | None = None


def read_line(text: str, start: int, end: int, *, bare: bool = False) -> CreditLine | None:
    """What the line text[start:end] says, or None where it is no credit line.

    A line without label needs an agency that the registry knows; `bare` lines (outside brackets) must also be a chain.
    """
    if not 0 < end - start <= LONGEST:
        return None
    chinese = _chinese(text, start, end)
    if chinese:
        return chinese
    label = LABEL.match(text, start, end)
    giver = _giver(label)
    handout, courtesy = bool(giver), bool(giver) and not giver.endswith("to")
    begin = label.end() if label else start
    if copyright_sign := _COPYRIGHT.match(text, begin, end):
        begin = copyright_sign.end()
        label = label or copyright_sign
    number = _NUMBER.search(text, begin, end)
    stop = number.start() if number else _without_stop(text, end)
    line = _chain(text, begin, stop, labelled=label is not None, bare=bare, courtesy=courtesy)
    if line is None:
        return None
    if number:
        line = replace(line, job_id=number["number"], job_span=number.span("number"))
    return replace(line, handout=True) if handout and not (line.byline and not courtesy) else line


def read_body(text: str, start: int, end: int) -> CreditLine | None:
    """The line as one after a label: a body or a person that no registry knows is enough."""
    return _chain(text, start, end, labelled=True, bare=False, courtesy=False)


def _giver(label: re.Match[str] | None) -> str:
    """How a label says that somebody else gave the picture ("provided by", "courtesy of"), or nothing."""
    return next((told for told in label.groups() if told), "") if label else ""


def _without_stop(text: str, end: int) -> int:
    while end and text[end - 1] in " .;,。":
        end -= 1
    return end


def _chinese(text: str, start: int, end: int) -> CreditLine | None:
    """Such as "新华社记者陈屿川摄", "新华社发（林若槐摄）", "中新社记者 某某 摄"."""
    if not "\u3400" <= text[start] <= "\u9fff":
        return None
    stop = _without_stop(text, end)
    if (sent := _ZH_SENT.fullmatch(text, start, stop)) and (agency := registry().find(sent["agency"])):
        return CreditLine(agency.name, sent.span("agency"), agency=agency.name)
    match = _ZH_REPORTER.fullmatch(text, start, stop)
    if not match:
        return None
    names = tuple(re.finditer(r"[^\s、]+", match["names"]))
    offset = match.start("names")
    agency = registry().find(match["agency"]) if match["agency"] else None
    outlet = agency.name if agency else (match["agency"] or "")
    return CreditLine(
        credit=outlet,
        credit_span=match.span("agency") if outlet else None,
        byline=tuple(name.group() for name in names),
        byline_spans=tuple((offset + name.start(), offset + name.end()) for name in names),
        agency=outlet,
    )


def _chain(text: str, start: int, end: int, *, labelled: bool, bare: bool, courtesy: bool) -> CreditLine | None:
    vias = list(_VIA.finditer(text, start, end))
    if not vias:
        parts = _parts(text, start, end)
        return _without_via(parts, labelled=labelled, bare=bare, courtesy=courtesy)
    via = vias[-1]
    parts = _parts(text, start, via.start())
    provider = _parts(text, via.end(), end)
    if not provider or provider[0].kind != "agency" or not _tight(parts):
        return None
    return _with_via(parts, provider)


def _parts(text: str, start: int, end: int) -> list[_Part]:
    whole = _part(text, start, end)
    if whole is None:
        return []
    if whole.kind == "agency":
        return [whole]
    spans = _split(text, start, end)
    return [part for a, b in spans if (part := _part(text, a, b))]


def _split(text: str, start: int, end: int) -> list[Span]:
    """The links of the chain; a dash or comma divides only before an agency ("Name-USA TODAY Sports", "Name, Pool")."""
    spans: list[Span] = []
    for a, b in _cut(_CUTS, text, start, end):
        for c, d in _cut(_COMMA_FLAG, text, a, b):
            spans += _before_agency(text, c, d)
    return spans


def _before_agency(text: str, start: int, end: int) -> list[Span]:
    if registry().find(text[start:end]):
        return [(start, end)]
    for divider in (_DASH, _FOR, _COMMA):
        cuts = list(divider.finditer(text, start, end))
        for cut in cuts:
            tail = text[cut.end() : end]
            if registry().find(tail) or (divider is _FOR and is_news(tail)):
                return [*_before_agency(text, start, cut.start()), (cut.end(), end)]
            head = text[start : cut.start()]
            if divider is _COMMA and registry().find(head):
                return [(start, cut.start()), (cut.end(), end)]
    return [(start, end)]


def _cut(divider: re.Pattern[str], text: str, start: int, end: int) -> list[Span]:
    spans, at = [], start
    for match in divider.finditer(text, start, end):
        spans.append((at, match.start()))
        at = match.end()
    return [*spans, (at, end)]


def _part(text: str, start: int, end: int) -> _Part | None:
    while start < end and text[start] in " \n\t*©,;=":
        start += 1
    while end > start and text[end - 1] in " \n\t*,;=":
        end -= 1
    if courtesy := _COURTESY.match(text, start, end):
        given = _part(text, courtesy.end(), end)
        return replace(given, kind="supplier") if given and given.kind == "unknown" else given
    raw = " ".join(text[start:end].split())
    if not raw:
        return None
    return _Part(raw, (start, end), *_kind(raw))


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
    if bylines.is_nobody(raw):
        return "nobody", None
    if is_organisation(raw):
        return "org", None
    return "unknown", None


def _without_via(parts: list[_Part], *, labelled: bool, bare: bool, courtesy: bool) -> CreditLine | None:
    agencies = [part for part in parts if part.kind == "agency"]
    suppliers = [part for part in parts if part.kind == "supplier"]
    if not agencies and not labelled and not (suppliers and len(parts) == 1 and not bare):
        return None
    if bare and not labelled and len(parts) < 2:
        return None
    if not labelled and not _tight(parts):
        return None
    people, orgs, flags = _sorted_out(parts, named=not courtesy)
    if not agencies:
        return _body_alone(people, orgs, flags, labelled=labelled)
    last = agencies[-1]
    agency = last.agency
    assert agency is not None
    other = next((part for part in reversed(agencies[:-1]) if _name(part) != agency.name), None)
    if agencies[0].span[0] == parts[0].span[0] and agencies[0].agency and agencies[0].agency.agency_first:
        last, agency = agencies[0], agencies[0].agency
        other = next((part for part in agencies[1:] if _name(part) != agency.name), None)
    source: _Part | None = orgs[0] if orgs else flags.pool or other
    names, spans = _people(people, agency)
    return CreditLine(
        credit=agency.name,
        credit_span=last.span,
        byline=names,
        byline_spans=spans,
        source=_source_name(source) if source else "",
        source_span=source.span if source else None,
        agency=agency.name,
        handout=flags.handout is not None or any(_is_third_party(part) for part in orgs),
        file_photo=flags.file or " file" in last.text.casefold(),
    )


def _with_via(parts: list[_Part], provider: list[_Part]) -> CreditLine:
    people, orgs, flags = _sorted_out(parts, named=True)
    people_after, _, flags_after = _sorted_out(provider[1:], named=True)
    agency = provider[0].agency
    assert agency is not None
    carriers = [part for part in parts if part.kind == "agency"]
    if carriers:
        kept = carriers if people else carriers[-1:]
        source: _Part | None = orgs[0] if orgs else flags.pool or carriers[-1]
    else:
        kept = [*orgs, *(flag for flag in (flags.handout, flags.pool) if flag and flag not in orgs)]
        source = next(iter(orgs), flags.pool)
    names, spans = _people([*people, *people_after], agency, *(c.agency for c in carriers if c.agency))
    told = "/".join(_name(part) for part in kept)
    return CreditLine(
        credit=f"{told} via {agency.name}" if told else agency.name,
        credit_span=(kept[0].span[0] if kept else provider[0].span[0], provider[0].span[1]),
        byline=names,
        byline_spans=spans,
        source=told if source in carriers else _source_name(source) if source else "",
        source_span=source.span if source else None,
        agency=agency.name,
        handout=bool(flags.handout) or any(_is_third_party(part) for part in orgs) or (bool(people) and not kept),
        file_photo=flags.file or flags_after.file,
    )


@dataclass(frozen=True, slots=True)
class _Flags:
    pool: _Part | None = None
    handout: _Part | None = None
    file: bool = False


def _sorted_out(parts: list[_Part], *, named: bool) -> tuple[list[_Part], list[_Part], _Flags]:
    """The people, the organisations and the flags among the links of a chain.

    The first unknown link is a person where a person is to be expected; what follows a person or a handout is who supplied it.
    """
    people: list[_Part] = []
    orgs: list[_Part] = []
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
    return people, orgs, _Flags(pool, handout, has_file)


def _acronym_before_name(parts: list[_Part]) -> _Part | None:
    """An acronym that no registry knows before a photographer's name: "MSF/Name"."""
    unknown = [part for part in parts if part.kind == "unknown"]
    if len(unknown) < 2 or " " in unknown[0].text or not unknown[0].text.isupper():
        return None
    return unknown[0] if bylines.is_person(unknown[1].text) else None


def _expects_person(part: _Part, parts: list[_Part]) -> bool:
    """A single unknown word, or several names joined, beside an agency and not beside "Handout"."""
    if any(p.kind in ("handout", "org handout") for p in parts):
        return False
    names = _AND.split(part.text)
    if len(names) > 1:
        return all(bylines.is_person(name) or name.isalpha() for name in names)
    word = part.text
    return len(word.split()) == 1 and word[:1].isalpha() and not (word.isupper() and len(word) <= 4)


def _people(people: list[_Part], *providers: Agency) -> tuple[tuple[str, ...], tuple[Span, ...]]:
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


def _body_alone(people: list[_Part], orgs: list[_Part], flags: _Flags, *, labelled: bool) -> CreditLine | None:
    """A line without agency: a body that stands for itself, or a person alone."""
    if not people and not orgs:
        return CreditLine(handout=flags.handout is not None, file_photo=flags.file) if labelled else None
    names, spans = _people(people)
    body = orgs[0] if orgs else None
    return CreditLine(
        credit=_name(body) if body else "",
        credit_span=body.span if body else None,
        byline=names,
        byline_spans=spans,
        agency=_name(body) if body else "",
        handout=flags.handout is not None or (body is not None and _is_third_party(body)),
        file_photo=flags.file,
    )


_SMALL = words("of the and for de du des la le van von der in on to di da del y e et at a x")
_SENTENCE = re.compile(r"[a-z]{3}[.!?] |[。！？]|\b(?:19|20)\d\d\b|; ")


def _tight(parts: list[_Part]) -> bool:
    """Whether every link reads like a name: sentences and dates do not."""
    return all(part.agency is not None or reads_like_a_name(part.text) for part in parts)


def reads_like_a_name(text: str) -> bool:
    """Whether these words can be a name: few of them in lower case, no end of a sentence, no year."""
    words = text.split()
    lowered = [word for word in words if word[:1].islower() and word.casefold() not in _SMALL]
    return len(words) <= 12 and len(lowered) <= (1 if len(words) < 4 else 0) and not _SENTENCE.search(text)


def _is_third_party(part: _Part) -> bool:
    return part.kind == "supplier" or (part.kind != "agency" and not is_news(part.text))


def _name(part: _Part) -> str:
    if part.agency:
        return part.agency.name
    return part.text


def _source_name(part: _Part) -> str:
    return (
        _name(part)
        if part.agency
        else bylines.in_normal_capitals(part.text)
        if part.text.isupper() and " " in part.text
        else part.text
    )


def _organisation(part: _Part, flag: re.Pattern[str]) -> _Part:
    """The organisation before "Handout" or "Pool" in one link of the chain."""
    match = flag.fullmatch(part.text)
    text = match["org"] if match else part.text
    return _Part(text, (part.span[0], part.span[0] + len(text)), "org", registry().find(text))


def _last_word(part: _Part, word: str) -> _Part:
    return _Part(word, (part.span[1] - len(word), part.span[1]), word.casefold())
