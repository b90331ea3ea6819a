"""What a caption states, field by field, each with where it says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from captioner.domain.photo import Proposal, Span
from captioner.domain.values import PartialDate, Value

_STATED = (
    "credit",
    "byline",
    "source",
    "instructions",
    "job_id",
    "date_created",
    "sublocation",
    "city",
    "province_state",
    "country",
    "country_code",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What a caption states; empty where it says nothing. `spans` are code points of the text for every field that is filled."""

    caption: str = ""
    credit: str = ""
    byline: tuple[str, ...] = ()
    source: str = ""
    instructions: str = ""
    job_id: str = ""
    handout: bool = False
    file_photo: bool = False
    date_created: PartialDate | None = None
    weekday_conflict: bool = False
    sublocation: str = ""
    city: str = ""
    province_state: str = ""
    country: str = ""
    country_code: str = ""
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    as_sent: str = field(default="", repr=False)
    """The text itself."""

    def to_json(self, confidence: Mapping[str, float]) -> dict[str, object]:
        """Every field, empty as "", [] or false, the spans, and the confidence that is given with them."""
        return {
            "caption": self.caption,
            "credit": self.credit,
            "byline": list(self.byline),
            "source": self.source,
            "instructions": self.instructions,
            "job_id": self.job_id,
            "handout": self.handout,
            "file_photo": self.file_photo,
            "date_created": str(self.date_created) if self.date_created else "",
            "weekday_conflict": self.weekday_conflict,
            "sublocation": self.sublocation,
            "city": self.city,
            "province_state": self.province_state,
            "country": self.country,
            "country_code": self.country_code,
            "spans": {name: [list(span) for span in spans] for name, spans in self.spans.items()},
            "confidence": dict(confidence),
        }

    def statements(self) -> tuple[Proposal, ...]:
        """The IPTC fields that the caption fills; the caption itself only where it differs from the text."""
        found = [Proposal("caption", self.caption, self._where("caption"))] if self._freed else []
        for name in _STATED:
            value: Value = getattr(self, name)
            if value:
                found.append(Proposal(name, value, self._where(name)))
        return tuple(found)

    @property
    def _freed(self) -> bool:
        return bool(self.caption) and self.caption != " ".join(self.as_sent.split())

    def _where(self, name: str) -> tuple[Span, ...]:
        return self.spans.get(name, ())
