"""One credit line taken apart: "Photo by Name/AFP via Getty Images" -> who took it, who supplied it, who distributes it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from captioner.captions.agencies import registry
from captioner.captions.bylines import is_person
from captioner.captions.credit_links import (
    NUMBERED,
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
from captioner.captions.suppliers import is_news
from captioner.domain.photo import Span

LONGEST = 260
"""No credit line is longer, in code points."""
_MOST_SLASHES = 8
"""A credit line with more links than these is none."""


_MANDATORY = r"(?:MANDATORY|Mandatory)\s+(?:CREDIT|Credit|credit)(?:\s*:\s*|\s+(?=[A-Z]))"


_PICTURE = (
    r"(?:(?:File|Handout|HANDOUT|Pool|Aerial|Satellite|Courtesy)\s+)?"
    r"(?:Photo(?:s|graph|graphs|grapher|graphers|graphe)?|PHOTOS?|Pictures?|PICTURE|Pic|Images?|IMAGE|Footage|Video|Graphic|Illustration|Screenshot|Fotos?|FOTOS?"
    r"|Fot\.|Bild(?:er)?|BILD|Fotograf[ií]as?|Fotografie|Imagen|Imagem|Immagine|(?<=File |Pool )photo|(?<=Handout )photo|(?<=Satellite )image|(?<=Courtesy )photo)"
    r"(?:\s+(?:[Aa]rchives?|ARCHIVES?))?(?:\s+(?:credit|Credit|source)s?)?(?:\s+(?P<given>provided\s+(?:to|by)|courtesy\s+of|courtesy|supplied\s+by|released\s+by|from)\b:?"
    r"|(?:\s+should\s+read|\s+must\s+read)?\s*:|\s+by\b:?|,(?=\s[A-Z])|(?=\s*[/／©])\s*[/／]?|(?<=ARCHIVES)|(?<=CHIVE))"
)


_CREDIT = (
    r"(?:CREDIT|Credits?|Cr[ée]dit(?:o|os|i|s)?|CR[ÉE]DITOS?|Source|Quelle|Fuente|Fonte|Kredit)"
    r"(?:\s+(?:Image|Photo|photo|should\s+read|Line|must\s+read|foto|fotografía|de (?:la )?(?:foto|imagen)))*\s*(?:[:：]|\.{3})"
)
_FROM_FILE = r"(?:FILE|File|FILES|Archive|ARCHIVE|Archiv|Archivo)(?:\s+(?:photo|PHOTO|image))?(?:\s+by|\s*:)(?=\s)"


_COURTESY_OF = r"(?P<courtesy>(?:Courtesy|courtesy|COURTESY)(?:\s+(?:of|OF)\b|\s*:)|(?:Provided|Supplied|Released|Handout)\s+(?:by|from)\b)"


_ZH_AR = r"(?:图片来源|图源|图|摄影|摄|来源|供图|圖片來源|圖源|圖|攝影|攝)\s*[:：/／|]|تصوير\s*[:：]?|(?:الصورة|المصدر|صورة)\s*[:：]"


_PLAIN = rf"(?:{_PICTURE}|{_CREDIT}|{_FROM_FILE}|{_COURTESY_OF}|{_ZH_AR})\s*(?:the\s+)?"


LABEL = re.compile(
    rf"{_MANDATORY}{_PLAIN.replace('given', 'given2').replace('courtesy>', 'courtesy2>')}|{_MANDATORY}|{_PLAIN}"
)
"""What announces a credit: "Photo by", "Photo credit should read:", "Credit Image:", "[Photo/", "Courtesy of"."""


_OWN_PHOTO = re.compile(r"(?P<org>[A-Z][\w.' ]{1,40}?)\s+(?:[Pp]hoto|PHOTO|[Ii]mage)\s+by\s+(?P<name>[A-Z][^/|]{2,80})")
_ITS_PHOTO = re.compile(r"(?P<org>[A-Z][\w.' ]{1,40}?\s(?:PHOTO|Photo))(?:\s|:\s?)(?P<name>[A-Z][^/|]{2,60})")
_ALONE = re.compile(
    r"(?P<org>[^\s\d](?:[^\n\d]{0,38}[^\s\d])?)(?:\s*(?:\((?:19|20)\d\d\)|(?:19|20)\d\d(?:年\s*\d\d?月\s*\d\d?日|-\d\d-\d\d)))?"
)
COPYRIGHT = re.compile(r"\s*(?:©|\([cC]\)|Copyright)\s*(?:\d{4},?\s+)?")
"""A sign of copyright, which announces a credit too."""


_VIA = re.compile(r"(?:\s+|\s*/\s*)(?:via|VIA|Via|through|عبر)\s+")


_FILE_TAIL = re.compile(r"[\s-]*(?:資料照片|资料照片|资料图片?|檔案照片?|[أا]رشيف(?:ية)?)$")
"""What says at a line's end that the picture is from the files."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_NUMBER = re.compile(
    r"\s*(?:\((?=\d{5})|[-–]\s+(?=RC))(?P<number>\d{5,10}[a-z]{0,3}|RC[0-9A-Z]{8,14})(?:(?<=\d)\)|(?<=[a-z])\)|(?<=[0-9A-Z]))\s*\.?\s*$"
)


_ZH_SENT = re.compile(
    r"(?P<agency>[A-Z\u3400-\u9fff][\w\u3400-\u9fff]{1,19}?)\s*(?P<how>发|供图|图片|供稿|截图|视频截图|提供|图)"
)
_ZH_BODY = re.compile(
    r"(?:社|网|报|台|新闻|日报|晚报|办公室|局|部|厅|委|公司|集团|中心|大学|学院|博物馆|军|队|站|馆|院|所|府|处|会|司|协会|法院|组委会|联盟|中国|视觉|图片)$"
)
_ZH_NEWS = re.compile(r"(?:社|网|报|台|新闻|中国|视觉|图片)$")
_ZH_NOBODY = ("受访者", "网友", "资料", "本人", "家属", "视频", "网络", "新闻", "现场")


_ZH_REPORTER = re.compile(
    r"(?P<agency>[\u3400-\u9fff]{2,8}?(?:社|网|报|台|新闻|视觉))?\s*(?:发|记者|通讯员|特约|签约|摄影师|/)*\s*[（(]?(?P<names>(?:[\u3400-\u9fff]{1,5}·[\u3400-\u9fff·]{1,9}|[\u3400-\u9fff·]{2,4})(?:[、\s]\s*[\u3400-\u9fff·]{2,4})*)\s*(?:摄影|摄|供图|图)[）)]?"
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
    stop = _without_stop(text, end)
    owned = _OWN_PHOTO.fullmatch(text, start, stop)
    if owned is None and (its := _ITS_PHOTO.fullmatch(text, start, stop)) and registry().find(its["org"]):
        owned = its
    if owned and (line := _own_photo(owned)):
        return line
    from_file = _FILE_TAIL.search(text, start, stop)
    if from_file and from_file.start() > start:
        line = read_line(text, start, from_file.start(), bare=bare)
        return line and replace(line, file_photo=True)
    label = LABEL.match(text, start, end)
    giver = _giver(label)
    handout, courtesy = bool(giver), bool(giver) and not giver.endswith("to")
    begin = label.end() if label else start
    if copyright_sign := COPYRIGHT.match(text, begin, end):
        begin = copyright_sign.end()
        label = label or copyright_sign
    if bare and label and label.group()[:4].casefold() in ("file", "arch"):
        return None
    number = _NUMBER.search(text, begin, end)
    stop = number.start() if number else _without_stop(text, end)
    line = _chain(text, begin, stop, labelled=label is not None, bare=bare, courtesy=courtesy)
    if line is None:
        return None
    if (label and "file" in (told := label.group().casefold())) or (label and "archiv" in told):
        line = replace(line, file_photo=True)
    if counted := NUMBERED.search(text, begin, stop):
        line = replace(line, job_id=counted.group(), job_span=counted.span())
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
    named = _ITS_PHOTO.fullmatch(text, start, stop) or _OWN_PHOTO.fullmatch(text, start, stop)
    if named and is_person(named["name"]):
        return _own_photo(named) if registry().find(named["org"]) or is_news(named["org"]) else None
    parts = links(text, start, stop)
    signed = len(parts) == 2 and parts[1].kind == "agency" and (parts[0].kind == "agency" or is_person(parts[0].text))
    return _without_via(parts, labelled=True, bare=True, courtesy=False) if signed else None


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
    if text.isascii() or not _HAN.search(text, start, end):
        return None
    stop = _without_stop(text, end)
    if (sent := _ZH_SENT.fullmatch(text, start, stop)) and (line := _sent_in(sent)):
        return line
    match = _ZH_REPORTER.fullmatch(text, start, stop)
    if not match:
        return None
    names = tuple(re.finditer(r"[^\s、]+", match["names"]))
    offset = match.start("names")
    agency = registry().find(match["agency"]) if match["agency"] else None
    outlet = agency.name if agency else (match["agency"] or "")
    if not outlet and match["names"] in _ZH_NOBODY:
        return CreditLine(handout=True)
    return CreditLine(
        credit=outlet,
        credit_span=match.span("agency") if outlet else None,
        byline=tuple(name.group() for name in names),
        byline_spans=tuple((offset + name.start(), offset + name.end()) for name in names),
        agency=outlet,
    )


def _sent_in(sent: re.Match[str]) -> CreditLine | None:
    """Who "X供图" names: an agency, or a body that its last word shows to be one; a short name is a person's."""
    body, given = sent["agency"], sent["how"] in ("供图", "提供")
    if agency := registry().find(body):
        return CreditLine(agency.name, sent.span("agency"), agency=agency.name, handout=agency.supplies_handouts)
    if body in _ZH_NOBODY:
        return CreditLine(handout=given)
    if not _ZH_BODY.search(body):
        return None
    return CreditLine(body, sent.span("agency"), agency=body, handout=given and not _ZH_NEWS.search(body))


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
    if not agencies and not labelled and not _marked_by_links(parts, bare=bare):
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
    redistributed = not people and agency.kind == "stock"
    if agencies[0] is parts[0] and agencies[0].agency and agencies[0].agency.agency_first and not redistributed:
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
        handout=flags.handout is not None or any(is_third_party(part, beside=bool(people)) for part in orgs),
        file_photo=flags.file or " file" in last.text.casefold(),
    )


def _marked_by_links(parts: list[Link], *, bare: bool) -> bool:
    """Whether a line without label or agency is one by its links: a supplier in brackets, "Handout/Body", "Name / Body"."""
    kinds = [part.kind for part in parts]
    if bare:
        return len(parts) == 2 and is_person(parts[0].text) and kinds[1] in ("org", "supplier", "nobody")
    if kinds == ["supplier"]:
        return True
    return len(parts) > 1 and ("org" in kinds or "org handout" in kinds) and kinds.count("unknown") <= 1


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
    told = "/".join(dict.fromkeys(name_of(part) for part in kept))
    return CreditLine(
        credit=f"{told} via {agency.name}" if told else agency.name,
        credit_span=(kept[0].span[0] if kept else provider[0].span[0], provider[0].span[1]),
        byline=names,
        byline_spans=spans,
        source=told if source in carriers else source_name(source) if source else "",
        source_span=source.span if source else None,
        agency=agency.name,
        handout=bool(flags.handout)
        or any(is_third_party(part, beside=bool(people)) for part in orgs)
        or (bool(people) and not kept and provider[0].text.isascii()),
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
        handout=flags.handout is not None or (body is not None and is_third_party(body, beside=bool(people))),
        file_photo=flags.file,
    )
