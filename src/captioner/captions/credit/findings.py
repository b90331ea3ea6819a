"""What was found around a caption so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from captioner.captions.credit.line import CreditLine
from captioner.domain.photo import Span


@dataclass(slots=True)
class Findings:
    """What was found so far: credit lines in their order, instructions, numbers, and the pieces to cut out."""

    lines: list[CreditLine] = field(default_factory=list)
    rules: list[Span] = field(default_factory=list)
    job: tuple[str, Span] | None = None
    cut: list[Span] = field(default_factory=list)
