"""What a check says about a photo."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from captioner.domain.values import Value, texts_in

SHOWN = 60
"""Characters of a value that a message shows."""


class Severity(StrEnum):
    """How much a finding matters: an error must not be published, a warning should be looked at, a note may help."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check noticed: in which photo (its id), in which field, in one sentence for an editor.

    `fix` says whether the check can mend it safely by itself.
    """

    check: str
    severity: Severity
    photo: int
    field: str
    message: str
    fix: bool = False


def quoted(value: Value) -> str:
    """A value as a message shows it: in quotation marks, at most 60 characters of it."""
    text = "; ".join(texts_in(value))
    return f"“{text}”" if len(text) <= SHOWN else f"“{text[:SHOWN].rstrip()}…”"
