"""One credit line taken apart: "Photo by Name/AFP via Getty Images" -> who took it, who supplied it, who distributes it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from captioner.captions.credit.agencies import registry
from captioner.captions.credit.bylines import is_person
from captioner.captions.credit.chains import VIA, read_chain
from captioner.captions.credit.labels import read_label
from captioner.captions.credit.line import CreditLine
from captioner.captions.credit.links import NUMBERED, all_names, links
from captioner.captions.credit.roles import bylined, is_third_party, name_of
from captioner.captions.languages import has_han

LONGEST = 260
"""No credit line is longer, in code points."""
OWN_PHOTO = re.compile(
    r"(?P<org>[A-Z][\w.' ]{1,40}?)\s+(?:[Pp]hoto|PHOTO|[Ii]mage)\s+(?:by|BY)\s+(?P<name>[A-Z][^/|]{2,80})"
)
ITS_PHOTO = re.compile(r"(?P<org>[A-Z][\w.' ]{1,40}?\s(?:PHOTO|Photo))(?:\s|:\s?)(?P<name>[A-Z][^/|]{2,60})")
_HYPHENED = re.compile(r"(?P<name>[^\W\d_][\w.'’]*(?: [\w.'’-]+){1,3}?)-(?P<org>[A-Z][\w .]{2,40})")
FILE_TAIL = re.compile(
    r"[\s，,-]*(?:資料照片|资料照片?|资料图片?|资料片|資料照片?|檔案照片?|[أا]رشيف(?:ية)?|(?<=\s)(?:ARCHIVO|ARQUIVO|ARCHIVIO|Archivo|Arquivo|Archivio|Arkiv))$"
)
"""What says at a line's end that the picture is from the files."""
_ARCHIVE = ("archivo", "arquivo", "archivio", "arkiv")
FILE_HEAD = re.compile(
    r"(?:资料|資料|档案|檔案)(?:照片|图片|圖片|图|圖|片)[\s/／:：，]+|(?:صورة )?(?:من )?(?:ال)?[أا]رشيف(?:ية)?(?:\s*[-/:–،]\s*|\s+)"
)
_OPENS_CAPTION = re.compile(r"file|archiv[eo]?(?![a-z])", re.IGNORECASE)
"""What a caption from the files opens with, as a credit line may: "FILE: …"."""
_NUMBER = re.compile(
    r"\s*(?:\((?=\d{5})|[-–]\s+(?=RC))(?P<number>\d{5,10}[a-z]{0,3}|RC[0-9A-Z]{8,14})(?:(?<=\d)\)|(?<=[a-z])\)|(?<=[0-9A-Z]))\s*\.?\s*$"
)


@lru_cache(128)
def read_line(text: str, start: int, end: int, *, bare: bool = False) -> CreditLine | None:
    """What the line text[start:end] says, or None where it is no credit line.

    A line without label needs an agency that the registry knows; `bare` lines (outside brackets) must also be a chain.
    """
    if not 0 < end - start <= LONGEST:
        return None
    stop = without_stop(text, end)
    filed = not text.isascii() or text[max(start, stop - 8) : stop].casefold().endswith(_ARCHIVE)
    from_file = FILE_TAIL.search(text, start, stop) if filed else None
    if from_file and from_file.start() > start:
        line = read_line(text, start, from_file.start(), bare=bare)
        return line and replace(line, file_photo=True)
    if (
        not text.isascii()
        and (head := FILE_HEAD.match(text, start, stop))
        and head.end() < stop
        and (line := read_line(text, head.end(), stop, bare=bare))
    ):
        return replace(line, file_photo=True)
    if has_han(text, start, end) and (chinese := _read_chinese(text, start, end)):
        return chinese
    owned = OWN_PHOTO.fullmatch(text, start, stop)
    if owned is None and (its := ITS_PHOTO.fullmatch(text, start, stop)) and registry().find(its["org"]):
        owned = its
    if owned and (line := own_photo(owned)):
        return line
    return _labelled(text, start, end, bare=bare)


def _read_chinese(text: str, start: int, end: int) -> CreditLine | None:
    # Loaded with the first Chinese line: these patterns take long to compile.
    from captioner.captions.credit.chinese import read_chinese

    return read_chinese(text, start, end)


def _labelled(text: str, start: int, end: int, *, bare: bool) -> CreditLine | None:
    """The line as a label, a chain and a number, of which only the chain must be there."""
    label = read_label(text, start, end)
    begin = label.end if label else start
    if bare and label and _OPENS_CAPTION.match(text, start):
        return None
    handout = bool(label and label.giver)
    courtesy = bool(label and label.giver and not label.giver.endswith("to"))
    numbered = text.find("(", begin, end) >= 0 or text.find("RC", begin, end) >= 0
    number = _NUMBER.search(text, begin, end) if numbered else None
    stop = number.start() if number else without_stop(text, end)
    expected = label.expected if label else ""
    if (
        label
        and label.mandatory
        and not VIA.search(text, begin, stop)
        and (hyphened := _HYPHENED.fullmatch(text, begin, stop))
        and is_person(hyphened["name"])
    ):
        return _hyphened(hyphened)
    if label and (label.giver or start == 0) and not all_names(links(text, begin, stop)):
        return None
    line = read_chain(text, begin, stop, labelled=label is not None, bare=bare, given=courtesy, expected=expected)
    if line is None:
        return None
    if label and label.from_file:
        line = replace(line, file_photo=True)
    if counted := NUMBERED.search(text, begin, stop):
        line = replace(line, job_id=counted.group(), job_span=counted.span())
    if number:
        line = replace(line, job_id=number["number"], job_span=number.span("number"))
    return replace(line, handout=True) if handout and not (line.byline and not courtesy) else line


def _hyphened(match: re.Match[str]) -> CreditLine:
    """A line such as "Mandatory Credit: Full Name-Agency"."""
    names, spans = bylined(links(match.string, *match.span("name")))
    supplier = links(match.string, *match.span("org"))[0]
    name = name_of(supplier)
    return CreditLine(name, supplier.span, names, spans, agency=name)


def own_photo(match: re.Match[str]) -> CreditLine | None:
    """A line such as "U.S. Navy photo by Specialist 2nd Class Name", "AP Photo by Name"; its groups are `org` and `name`."""
    suppliers = links(match.string, *match.span("org"))
    if len(suppliers) != 1 or suppliers[0].kind not in ("agency", "supplier", "org"):
        return None
    supplier = suppliers[0]
    names, spans = bylined(links(match.string, *match.span("name")))
    name = name_of(supplier)
    return CreditLine(name, supplier.span, names, spans, agency=name, handout=is_third_party(supplier))


def without_stop(text: str, end: int) -> int:
    """The end of a line without stops and spaces."""
    while end and text[end - 1] in " .;,。":
        end -= 1
    return end
