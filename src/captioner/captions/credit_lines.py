"""One credit line taken apart: "Photo by Name/AFP via Getty Images" -> who took it, who supplied it, who distributes it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from captioner.captions.agencies import registry
from captioner.captions.bylines import is_person
from captioner.captions.credit_links import (
    Flags,
    Link,
    all_names,
    bylined,
    is_third_party,
    links,
    name_of,
    sorted_out,
    source_name,
)
from captioner.domain.photo import Span

LONGEST = 260
"""No credit line is longer, in code points."""
_MOST_SLASHES = 8
"""A credit line with more links than these is none."""


_MANDATORY = r"(?:MANDATORY|Mandatory)\s+(?:CREDIT|Credit|credit)(?:\s*:\s*|\s+(?=[A-Z]))"


_PICTURE = (
    r"(?:(?:File|Handout|HANDOUT|Pool|Aerial)\s+)?"
    r"(?:Photo(?:s|graph|graphs|grapher|graphers)?|PHOTO|Pictures?|PICTURE|Pic|Images?|IMAGE|Footage|Video|Graphic|Illustration|Screenshot|Fotos?|(?<=File |Pool )photo|(?<=Handout )photo)"
    r"(?:\s+(?:credit|Credit)s?)?(?:\s+(?P<given>provided\s+(?:to|by)|courtesy\s+of|courtesy|supplied\s+by|released\s+by|from)\b:?"
    r"|(?:\s+should\s+read|\s+must\s+read)?\s*:|\s+by\b:?|(?=\s*[/／©])\s*[/／]?)"
)


_CREDIT = r"(?:CREDIT|Credits?)(?:\s+(?:Image|Photo|should\s+read|Line|must\s+read))*\s*[:：]"


_COURTESY_OF = r"(?P<courtesy>(?:Courtesy|courtesy|COURTESY)(?:\s+(?:of|OF)\b|\s*:)|(?:Provided|Supplied|Released|Handout)\s+(?:by|from)\b)"


_ZH_AR = r"(?:图片来源|图源|图|摄影|摄|来源|供图)\s*[:：/／|]|تصوير\s*[:：]?|(?:الصورة|المصدر|صورة)\s*[:：]"


_PLAIN = rf"(?:{_PICTURE}|{_CREDIT}|{_COURTESY_OF}|{_ZH_AR})\s*(?:the\s+)?"


LABEL = re.compile(
    rf"{_MANDATORY}{_PLAIN.replace('given', 'given2').replace('courtesy>', 'courtesy2>')}|{_MANDATORY}|{_PLAIN}"
)
"""What announces a credit: "Photo by", "Photo credit should read:", "Credit Image:", "[Photo/", "Courtesy of"."""


_OWN_PHOTO = re.compile(r"(?P<org>[A-Z][\w.' ]{1,40}?)\s+(?:[Pp]hoto|PHOTO|[Ii]mage)\s+by\s+(?P<name>[A-Z][^/|]{2,80})")
_ITS_PHOTO = re.compile(r"(?P<org>[A-Z][\w.' ]{1,40}?\s(?:PHOTO|Photo))\s(?P<name>[A-Z][^/|.]{2,60})")
_ALONE = re.compile(
    r"(?P<org>[^\s\d](?:[^\n\d]{0,38}[^\s\d])?)(?:\s*(?:19|20)\d\d(?:年\s*\d\d?月\s*\d\d?日|-\d\d-\d\d))?"
)
_COPYRIGHT = re.compile(r"\s*(?:©|\(c\)|\(C\)|Copyright)\s*(?:\d{4}\s+)?")


_VIA = re.compile(r"(?:\s+|\s*/\s*)(?:via|VIA|Via|through)\s+")


_NUMBER = re.compile(r"\s*\((?P<number>\d{5,10}[a-z]{0,3})\)\s*\.?\s*$")


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


def read_line(text: str, start: int, end: int, *, bare: bool = False) -> CreditLine | None:
    """What the line text[start:end] says, or None where it is no credit line.

    A line without label needs an agency that the registry knows; `bare` lines (outside brackets) must also be a chain.
    """
    if not 0 < end - start <= LONGEST:
        return None
    chinese = _chinese(text, start, end)
    if chinese:
        return chinese
    owned = _OWN_PHOTO.fullmatch(text, start, _without_stop(text, end))
    if owned and (line := _own_photo(owned)):
        return line
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


def read_unmarked(text: str, start: int, end: int) -> CreditLine | None:
    """A line that nothing marks as a credit but the agency's name: "REUTERS", "视觉中国 2024年2月10日", "BELGA PHOTO NAME"."""
    stop = _without_stop(text, end)
    if (alone := _ALONE.fullmatch(text, start, stop)) and (agency := registry().find(alone["org"])):
        return None if agency.supplies_handouts else CreditLine(agency.name, alone.span("org"), agency=agency.name)
    named = _ITS_PHOTO.fullmatch(text, start, stop)
    if not named or not is_person(named["name"]):
        return None
    return _own_photo(named) if registry().find(named["org"]) else None


def _own_photo(match: re.Match[str]) -> CreditLine | None:
    """A line such as "U.S. Navy photo by Specialist 2nd Class Name", "AP Photo by Name"."""
    suppliers = links(match.string, *match.span("org"))
    if len(suppliers) != 1 or suppliers[0].kind not in ("agency", "supplier", "org"):
        return None
    supplier = suppliers[0]
    names, spans = bylined(links(match.string, *match.span("name")))
    name = name_of(supplier)
    return CreditLine(name, supplier.span, names, spans, agency=name, handout=is_third_party(supplier))


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
    if text.count("/", start, end) + text.count("／", start, end) > _MOST_SLASHES:
        return None
    vias = list(_VIA.finditer(text, start, end))
    if not vias:
        parts = links(text, start, end)
        return _without_via(parts, labelled=labelled, bare=bare, courtesy=courtesy)
    via = vias[-1]
    parts = links(text, start, via.start())
    provider = links(text, via.end(), end)
    if not provider or provider[0].kind != "agency" or not all_names(parts):
        return None
    return _with_via(parts, provider)


def _without_via(parts: list[Link], *, labelled: bool, bare: bool, courtesy: bool) -> CreditLine | None:
    agencies = [part for part in parts if part.kind == "agency"]
    suppliers = [part for part in parts if part.kind == "supplier"]
    if not agencies and not labelled and not (suppliers and len(parts) == 1 and not bare):
        return None
    if bare and not labelled and len(parts) < 2:
        return None
    if not labelled and not all_names(parts):
        return None
    people, orgs, flags = sorted_out(parts, named=not courtesy)
    if not agencies:
        return _body_alone(people, orgs, flags, labelled=labelled)
    last = agencies[-1]
    agency = last.agency
    assert agency is not None
    other = next((part for part in reversed(agencies[:-1]) if name_of(part) != agency.name), None)
    if agencies[0].span[0] == parts[0].span[0] and agencies[0].agency and agencies[0].agency.agency_first:
        last, agency = agencies[0], agencies[0].agency
        other = next((part for part in agencies[1:] if name_of(part) != agency.name), None)
    source: Link | None = orgs[0] if orgs else flags.pool or other
    names, spans = bylined(people, agency)
    return CreditLine(
        credit=agency.name,
        credit_span=last.span,
        byline=names,
        byline_spans=spans,
        source=source_name(source) if source else "",
        source_span=source.span if source else None,
        agency=agency.name,
        handout=flags.handout is not None or any(is_third_party(part) for part in orgs),
        file_photo=flags.file or " file" in last.text.casefold(),
    )


def _with_via(parts: list[Link], provider: list[Link]) -> CreditLine:
    people, orgs, flags = sorted_out(parts, named=True)
    people_after, _, flags_after = sorted_out(provider[1:], named=True)
    agency = provider[0].agency
    assert agency is not None
    carriers = [part for part in parts if part.kind == "agency"]
    if carriers:
        kept = carriers if people else carriers[-1:]
        source: Link | None = orgs[0] if orgs else flags.pool or carriers[-1]
    else:
        kept = [*orgs, *(flag for flag in (flags.handout, flags.pool) if flag and flag not in orgs)]
        source = next(iter(orgs), flags.pool)
    names, spans = bylined([*people, *people_after], agency, *(c.agency for c in carriers if c.agency))
    told = "/".join(name_of(part) for part in kept)
    return CreditLine(
        credit=f"{told} via {agency.name}" if told else agency.name,
        credit_span=(kept[0].span[0] if kept else provider[0].span[0], provider[0].span[1]),
        byline=names,
        byline_spans=spans,
        source=told if source in carriers else source_name(source) if source else "",
        source_span=source.span if source else None,
        agency=agency.name,
        handout=bool(flags.handout) or any(is_third_party(part) for part in orgs) or (bool(people) and not kept),
        file_photo=flags.file or flags_after.file,
    )


def _body_alone(people: list[Link], orgs: list[Link], flags: Flags, *, labelled: bool) -> CreditLine | None:
    """A line without agency: a body that stands for itself, or a person alone."""
    if not people and not orgs:
        return CreditLine(handout=flags.handout is not None, file_photo=flags.file) if labelled else None
    names, spans = bylined(people)
    body = orgs[0] if orgs else None
    return CreditLine(
        credit=name_of(body) if body else "",
        credit_span=body.span if body else None,
        byline=names,
        byline_spans=spans,
        agency=name_of(body) if body else "",
        handout=flags.handout is not None or (body is not None and is_third_party(body)),
        file_photo=flags.file,
    )
