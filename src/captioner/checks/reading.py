"""A photo as the checks see it: what its caption states, its dates and its words, each worked out once and shared by all of them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import cached_property

from captioner.captions import flags
from captioner.captions.dates import Date, find_dates
from captioner.captions.flags import Flags
from captioner.checks.settings import NEUTRAL, Rules
from captioner.domain.fields import Field, Kind
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.photo import Photo
from captioner.domain.values import PartialDate, Value

_TEXTS = tuple(field for field in FIELDS.values() if field.kind in (Kind.TEXT, Kind.PARAGRAPH, Kind.LIST))


class Read:
    """One photo under a desk's rules on a day. Trusts `photo.stated` to be what its current caption states; parses nothing again."""

    def __init__(self, photo: Photo, rules: Rules = NEUTRAL, today: datetime.date | None = None) -> None:
        self.photo = photo
        self.rules = rules
        self.today = today or datetime.date.today()

    @property
    def id(self) -> int:
        """The photo's id."""
        return self.photo.id

    @property
    def current(self) -> PhotoMetadata:
        """What the desk says of it."""
        return self.photo.current

    @cached_property
    def stated(self) -> Mapping[str, Value]:
        """What the caption states, by field; the caption only where it is freed of something."""
        return {proposal.field: proposal.value for proposal in self.photo.stated}

    @cached_property
    def proposed(self) -> Mapping[str, Value]:
        """What the caption states for fields that are still empty."""
        return {name: value for name, value in self.stated.items() if value and not self.current[name]}

    @cached_property
    def body(self) -> str:
        """The caption without its credit, dateline and instructions."""
        return str(self.stated.get("caption") or self.current.caption)

    @cached_property
    def trailer(self) -> str:
        """What stands behind the body: credit and instructions as they are written."""
        spans = next((p.spans for p in self.photo.stated if p.field == "caption"), ())
        return self.current.caption[spans[-1][1] :] if spans else ""

    @cached_property
    def dates(self) -> list[Date]:
        """Every date expression of the caption."""
        return find_dates(self.current.caption)

    @cached_property
    def flags(self) -> Flags:
        """Whether the caption says that the picture is a handout, from the files, or made of several."""
        return flags.read(self.body)

    @cached_property
    def texts(self) -> tuple[tuple[Field, str], ...]:
        """Every filled text with its field, each item of a list by itself."""
        found: list[tuple[Field, str]] = []
        for field in _TEXTS:
            value = getattr(self.current, field.name)
            found += [(field, text) for text in ((value,) if isinstance(value, str) else value) if text]
        return tuple(found)

    @cached_property
    def camera_date(self) -> PartialDate | None:
        """When the camera says the picture was taken, where the file says otherwise elsewhere."""
        exif = next((d.exif for d in self.photo.disagreements if d.field == "date_created"), None)
        return exif if isinstance(exif, PartialDate) else None
