"""What stands before a caption: a picture's number, a credit ("Mandatory Credit: …", "PA Photo."), or an instruction ("EMBARGOED TO …")."""

from __future__ import annotations

import re

from captioner.captions.credit import instructions
from captioner.captions.credit.agencies import registry
from captioner.captions.credit.findings import Findings
from captioner.captions.credit.line import CreditLine
from captioner.captions.credit.lines import LONGEST, read_line

MANDATORY = re.compile(r"\s*(?:MANDATORY|Mandatory) (?:CREDIT|Credit|credit)(?:\s*:|\s+(?=[A-Z][a-z]))")
"""What opens a credit line that may stand before the caption."""
_FRONT_END = re.compile(r"\(\d{5,10}[a-z]{0,3}\)|\n|(?<![A-Z])\. |$")
_NUMBER = re.compile(r"\s*(?P<number>epa\d{6,})\b[\s:.-]*")
_GRAPHIC = re.compile(r"\s*[A-Z]{3,5}\d{2,5}\.\s+(?=[A-ZÁÉÍÓÚÑ]{3,}[ ,])")
"""The number under which a picture was sent, before a place in capitals: "GRAF2316. MADRID, "."""
_AGENCY = re.compile(
    r"\s*(?P<name>[A-Z][\w-]{1,11}(?: [A-Z][\w-]{1,11}){0,2} (?:Photo|Picture|Image|PHOTO))\.\s+(?=[A-Z])"
)
_STOP = re.compile(r"\n|(?<=[A-Z\d.!:])\s+(?=(?:[A-Z][a-z]|A |FILE|[(]))|\s+--?\s+(?=[A-Z][a-z])")


def read_front(text: str, found: Findings) -> int:
    """Read what stands before the caption; the caption's start."""
    at = 0
    if number := _NUMBER.match(text):
        found.job = (number["number"], number.span("number"))
        at = number.end()
    elif number := _GRAPHIC.match(text):
        at = number.end()
    if MANDATORY.match(text, at):
        stop = _FRONT_END.search(text, at, at + LONGEST)
        line = stop and read_line(text, _past_space(text, at), stop.end())
        if stop and line:
            found.lines.append(line)
            return _past_space(text, stop.end())
    if (named := _AGENCY.match(text, at)) and (agency := registry().find(named["name"])):
        found.lines.append(CreditLine(agency.name, named.span("name"), agency=agency.name))
        return named.end()
    if instructions.opens(text, _past_space(text, at)):
        return _instruction(text, _past_space(text, at), found)
    return at


def _instruction(text: str, at: int, found: Findings) -> int:
    stop = _STOP.search(text, at, at + 400)
    if not stop or not text[at : stop.start()].isupper():
        return at
    found.rules.append((at, stop.start()))
    return stop.end()


def _past_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
