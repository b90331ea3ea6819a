"""A caption divided: the text that is the caption, and the credits, instructions and numbers that stand around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from captioner.captions.credit.agencies import registry
from captioner.captions.credit.findings import Findings
from captioner.captions.credit.fronts import read_front
from captioner.captions.credit.line import CreditLine
from captioner.captions.credit.run_ons import read_run_on
from captioner.captions.credit.trailers import read_trailer
from captioner.domain.photo import Span

_PA_PHOTO = re.compile(r"(?<=[.!?])\s+PA Photos?\.(?=\s|$)")


@dataclass(frozen=True, slots=True)
class CreditParts:
    """A caption divided; every span is in code points of the text it was read from.

    `kept` are the pieces of the text that remain of it, in order; `body` is them with white space collapsed.
    """

    body: str
    kept: tuple[Span, ...]
    credit: str = ""
    byline: tuple[str, ...] = ()
    source: str = ""
    instructions: str = ""
    job_id: str = ""
    handout: bool = False
    file_photo: bool = False
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


@lru_cache(64)
def split_credit(text: str) -> CreditParts:
    """The caption's body without credits, instructions and picture numbers, and what those say; never raises, linear time.

    The last are kept: a picture's caption is parsed and compared at once.
    """
    found = Findings()
    start = read_front(text, found)
    end = len(text.rstrip())
    end = read_trailer(text, start, end, found)
    if not found.lines:
        end = read_run_on(text, start, end, found)
    for match in _PA_PHOTO.finditer(text, start, end) if "PA Photo" in text else ():
        found.cut.append(match.span())
        found.lines.insert(0, CreditLine("PA", (match.end() - 9, match.end() - 1), agency="PA"))
    kept = _remaining(text, start, end, found.cut)
    return _parts(text, kept, found)


def collapsed(text: str, kept: tuple[Span, ...]) -> str:
    """The pieces of the text put together, white space collapsed to single spaces."""
    return " ".join(" ".join(text[a:b] for a, b in kept).split())


def _remaining(text: str, start: int, end: int, cut: list[Span]) -> tuple[Span, ...]:
    kept, at = [], start
    for a, b in sorted(cut):
        kept.append((at, a))
        at = b
    kept.append((at, end))
    return tuple((a, b) for a, b in kept if text[a:b].strip())


def _parts(text: str, kept: tuple[Span, ...], found: Findings) -> CreditParts:
    line = _together(found.lines)
    rules = [(a, b) for a, b in (_unfenced(text, a, b) for a, b in found.rules) if a < b]
    job, job_span = found.job or (line.job_id, line.job_span)
    spans = {
        "credit": (line.credit_span,) if line.credit_span else (),
        "byline": line.byline_spans,
        "source": (line.source_span,) if line.source_span else (),
        "instructions": tuple(rules),
        "job_id": (job_span,) if job_span else (),
    }
    return CreditParts(
        body=collapsed(text, kept),
        kept=kept,
        credit=line.credit,
        byline=line.byline,
        source=line.source,
        instructions=collapsed(text, tuple(rules)) if rules else "",
        job_id=job,
        handout=line.handout,
        file_photo=line.file_photo,
        spans={name: told for name, told in spans.items() if told},
    )


def _unfenced(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " /=-–—|*\n\t":
        start += 1
    while end > start and text[end - 1] in " /=-–—|*\n\t(":
        end -= 1
    return start, end


def _together(lines: list[CreditLine]) -> CreditLine:
    """Several credit lines as one: the last is the credit, another agency before it the source, the first names the photographer.

    A body that only gave the picture to the agency before it is the source.
    """
    if not lines:
        return CreditLine()
    if len(lines) == 1:
        return lines[0]
    credited = [line for line in lines if line.credit]
    merged = credited[-1] if credited else lines[-1]
    if merged.handout and not registry().find(merged.agency):
        merged = next((line for line in reversed(credited) if registry().find(line.agency)), merged)
    for line in lines:
        if line is merged:
            continue
        if line.byline and not merged.byline:
            merged = replace(merged, byline=line.byline, byline_spans=line.byline_spans)
        if not merged.source and line.source:
            merged = replace(merged, source=line.source, source_span=line.source_span)
        elif not merged.source and line.agency and line.agency not in (merged.agency, merged.credit):
            merged = replace(merged, source=line.credit, source_span=line.credit_span)
        if line.job_id and not merged.job_id:
            merged = replace(merged, job_id=line.job_id, job_span=line.job_span)
    return replace(
        merged,
        handout=any(line.handout for line in lines),
        file_photo=any(line.file_photo for line in lines),
    )
