"""What a check says about a photo."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
