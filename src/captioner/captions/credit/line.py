"""What one credit line says: who took the picture, who supplied it, who distributes it."""

from __future__ import annotations

from dataclasses import dataclass

from captioner.domain.photo import Span


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
