"""What a news photo says of itself: one line per IPTC property. This dataclass is the registry.

The form, the catalogue's columns, the mapping to Exif, IIM and XMP, the byte limits, the command line's field
names and the CSV headings all loop over FIELDS. Source: IPTC Photo Metadata Standard 2025.1, IIM 4.2.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from captioner.domain.errors import UnknownField
from captioner.domain.fields import Field, Group, Kind, XmpForm, declared, iptc
from captioner.domain.values import PartialDate, Value, parse_value

CAPTION, CREDIT, PLACE, SUBJECT, RIGHTS = Group

ALT, SEQ, BAG = XmpForm.ALT, XmpForm.SEQ, XmpForm.BAG
LIST, PARAGRAPH, DATE = Kind.LIST, Kind.PARAGRAPH, Kind.DATE


# fmt: off
@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoMetadata:
    """The IPTC properties of one photo; immutable, empty where nothing is stated."""

    caption: str = iptc("Caption", CAPTION, kind=PARAGRAPH, xmp="dc:description", form=ALT, iim="2:120", max_bytes=2000, exif=(0x010E,))
    headline: str = iptc("Headline", CAPTION, xmp="photoshop:Headline", iim="2:105", max_bytes=256)
    title: str = iptc("Title", CAPTION, xmp="dc:title", form=ALT, iim="2:5", max_bytes=64)
    alt_text: str = iptc("Alt text", CAPTION, kind=PARAGRAPH, xmp="Iptc4xmpCore:AltTextAccessibility", form=ALT)
    caption_writer: str = iptc("Caption writer", CAPTION, xmp="photoshop:CaptionWriter", iim="2:122", max_bytes=32)
    byline: tuple[str, ...] = iptc("Byline", CREDIT, kind=LIST, xmp="dc:creator", form=SEQ, iim="2:80", max_bytes=32, exif=(0x013B,))
    byline_title: str = iptc("Byline title", CREDIT, xmp="photoshop:AuthorsPosition", iim="2:85", max_bytes=32)
    credit: str = iptc("Credit", CREDIT, xmp="photoshop:Credit", iim="2:110", max_bytes=32)
    source: str = iptc("Source", CREDIT, xmp="photoshop:Source", iim="2:115", max_bytes=32)
    date_created: PartialDate | None = iptc("Date created", PLACE, kind=DATE, xmp="photoshop:DateCreated", iim="2:55 2:60", exif=(0x9003, 0x9011, 0x9291))
    sublocation: str = iptc("Sublocation", PLACE, xmp="Iptc4xmpCore:Location", iim="2:92", max_bytes=32)
    city: str = iptc("City", PLACE, xmp="photoshop:City", iim="2:90", max_bytes=32)
    province_state: str = iptc("Province or state", PLACE, xmp="photoshop:State", iim="2:95", max_bytes=32)
    country: str = iptc("Country", PLACE, xmp="photoshop:Country", iim="2:101", max_bytes=64)
    country_code: str = iptc("Country code", PLACE, xmp="Iptc4xmpCore:CountryCode", iim="2:100", max_bytes=3)
    keywords: tuple[str, ...] = iptc("Keywords", SUBJECT, kind=LIST, xmp="dc:subject", form=BAG, iim="2:25", max_bytes=64)
    copyright_notice: str = iptc("Copyright notice", RIGHTS, xmp="dc:rights", form=ALT, iim="2:116", max_bytes=128, exif=(0x8298,))
    usage_terms: str = iptc("Usage terms", RIGHTS, xmp="xmpRights:UsageTerms", form=ALT)
    instructions: str = iptc("Instructions", RIGHTS, kind=PARAGRAPH, xmp="photoshop:Instructions", iim="2:40", max_bytes=256)
    job_id: str = iptc("Job id", RIGHTS, xmp="photoshop:TransmissionReference", iim="2:103", max_bytes=32)
# fmt: on

    def __getitem__(self, name: str) -> Value:
        """The value of the field named `name`; raises UnknownField."""
        return getattr(self, field_named(name).name)  # type: ignore[no-any-return]

    def with_values(self, values: Mapping[str, Value]) -> PhotoMetadata:
        """A copy with these fields set; raises UnknownField for a name that is none."""
        for name in values:
            field_named(name)
        return dataclasses.replace(self, **values) if values else self  # type: ignore[arg-type]

    def filled(self) -> dict[str, Value]:
        """The fields that state something, in the order of FIELDS."""
        return {name: value for name in FIELDS if (value := getattr(self, name))}

    def differing(self, other: PhotoMetadata) -> tuple[str, ...]:
        """Names of the fields whose values differ between the two, in the order of FIELDS."""
        return tuple(name for name in FIELDS if getattr(self, name) != getattr(other, name))


FIELDS: Mapping[str, Field] = MappingProxyType(declared(PhotoMetadata))
"""Every property by name, in the order of the form."""

EMPTY = PhotoMetadata()


def field_named(name: str) -> Field:
    """The field of that name; raises UnknownField, which lists the names there are."""
    try:
        return FIELDS[name]
    except KeyError:
        raise UnknownField(name, FIELDS) from None


def metadata_from(texts: Mapping[str, str | Iterable[str]]) -> PhotoMetadata:
    """PhotoMetadata from typed text by field name; raises UnknownField or BadValue."""
    return EMPTY.with_values({name: parse_value(field_named(name), text) for name, text in texts.items()})


def to_json(metadata: PhotoMetadata) -> dict[str, Any]:
    """The filled fields as JSON has them: texts, lists of texts, ISO 8601 dates."""
    return {name: json_value(value) for name, value in metadata.filled().items()}


def json_value(value: Value) -> str | list[str]:
    """One value as JSON has it; an empty date is an empty text."""
    if isinstance(value, tuple):
        return list(value)
    return "" if value is None else str(value)
