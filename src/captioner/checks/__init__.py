"""What can be wrong with a photo's metadata: one file a check, each with TITLE, SEVERITY and `find(photos)`.

A check that can mend what it finds has `fix(photo)` besides: the metadata mended, or None where nothing is to be done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Protocol

from captioner.checks import (
    alt_text,
    byte_limits,
    caption_disagrees,
    credit_missing,
    mandatory,
    mojibake,
    placeholder,
    standards_disagree,
    weekday,
)
from captioner.domain.findings import Finding, Severity
from captioner.domain.photo import Photo


class Check(Protocol):
    """What every file of this room offers; SEVERITY is that of its gravest finding."""

    TITLE: str
    SEVERITY: Severity

    def find(self, photos: Iterable[Photo]) -> Iterator[Finding]:
        """Every finding of this check, photo by photo; reads nothing but the photos given."""
        ...


CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "mandatory": mandatory,
        "credit_missing": credit_missing,
        "weekday": weekday,
        "caption_disagrees": caption_disagrees,
        "alt_text": alt_text,
        "placeholder": placeholder,
        "mojibake": mojibake,
        "standards_disagree": standards_disagree,
        "byte_limits": byte_limits,
    }
)
"""Every check by the name of its file, the gravest first."""
