"""The place of a picture, as far as its caption says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from captioner.domain.photo import Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where the picture was taken, as far as the text says; `spans` by field."""

    sublocation: str = ""
    city: str = ""
    province_state: str = ""
    country: str = ""
    country_code: str = ""
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
