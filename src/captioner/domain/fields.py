"""How an IPTC property is declared: its label, its kind of value, and where each standard keeps it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Dataset = tuple[int, int]
"""An IIM dataset as (record, number): 2:120 is (2, 120)."""


class Group(StrEnum):
    """The sections of the editor's form, in the order an editor fills them in."""

    CAPTION = "Caption"
    CREDIT = "Byline and credit"
    PLACE = "Date and place"
    SUBJECT = "Keywords"
    RIGHTS = "Rights and instructions"
    CONTENT = "Description and event"
    PEOPLE = "Persons, organisations and objects shown"
    LOCATIONS = "Locations"
    CODES = "Codes and genres"
    LICENSING = "Creators, owners and licensing"
    RELEASES = "Models and releases"
    ORIGIN = "Origin, AI and registries"
    WIRE = "Wire and legacy"

    @property
    def folded(self) -> bool:
        """Whether an editor looks into it on occasion only: the form opens it when asked."""
        return self not in (Group.CAPTION, Group.CREDIT, Group.PLACE, Group.SUBJECT, Group.RIGHTS)


class Kind(StrEnum):
    """What a value is, and so how it is typed, stored, compared and printed."""

    TEXT = "text"
    """One line: `str`, empty when unset."""
    PARAGRAPH = "paragraph"
    """Text of several lines: `str`, empty when unset."""
    LIST = "list"
    """Several values in order: `tuple[str, ...]`, empty when unset."""
    DATE = "date"
    """A date as precise as it is known: `PartialDate`, or None when unset."""
    NUMBER = "number"
    """A number as it is written: `str`, empty when unset."""
    STRUCTURES = "structures"
    """Structures of one form in order: `tuple[Structure, ...]`, at most one where the standard has a single one."""
    TRANSLATIONS = "translations"
    """Texts of other fields in other languages: a sorted `tuple[Translation, ...]`."""


class XmpForm(StrEnum):
    """How XMP wraps the value (XMP specification part 1, section 7)."""

    SIMPLE = "simple"
    ALT = "alt"
    """A language alternative: the value is its x-default."""
    SEQ = "seq"
    BAG = "bag"


class Numbers(StrEnum):
    """What numbers a text may be."""

    NONE = ""
    WHOLE = "whole"
    DECIMAL = "decimal"


@dataclass(frozen=True, slots=True)
class Field:
    """One property of the IPTC Photo Metadata Standard, as Captioner holds it.

    `max_bytes` is IIM's limit for one value in encoded bytes, 0 where there is none; XMP has no limits.
    `iim` names two datasets for a date: the day, then the time. `exif` lists tags in order of preference. `xmp` is empty where XMP
    has no such property. `numbers` says that every text is a number. `structure` is the form of its structures, of which there is at
    most one where `xmp_form` is SIMPLE. `vocabulary` is the list of terms whose URIs are its values, though others are kept as well.
    """

    name: str
    label: str
    group: Group
    kind: Kind
    xmp: str
    xmp_form: XmpForm
    iim: tuple[Dataset, ...] = ()
    max_bytes: int = 0
    exif: tuple[int, ...] = ()
    numbers: Numbers = Numbers.NONE
    structure: str = ""
    vocabulary: str = ""

    @property
    def empty(self) -> Any:
        """The value of this field when nothing is stated."""
        return _EMPTY.get(self.kind, "")

    @property
    def takes_many(self) -> bool:
        """Whether it holds several values in order, of which one can be added or removed."""
        return self.kind is Kind.LIST or (self.kind is Kind.STRUCTURES and self.xmp_form is not XmpForm.SIMPLE)


_EMPTY = {Kind.LIST: (), Kind.STRUCTURES: (), Kind.TRANSLATIONS: (), Kind.DATE: None}


def iptc(
    label: str,
    group: Group,
    *,
    xmp: str = "",
    kind: Kind = Kind.TEXT,
    form: XmpForm = XmpForm.SIMPLE,
    iim: str = "",
    max_bytes: int = 0,
    exif: tuple[int, ...] = (),
    numbers: Numbers = Numbers.NONE,
    structure: str = "",
    vocabulary: str = "",
) -> Any:
    """Declare one property as a dataclass field; `iim` is written as in the standard: "2:105", or "2:55 2:60"."""
    datasets = tuple((int(r), int(n)) for r, n in (pair.split(":") for pair in iim.split()))
    field = Field("", label, group, kind, xmp, form, datasets, max_bytes, exif, numbers, structure, vocabulary)
    return dataclasses.field(default=field.empty, metadata={"iptc": field})


def declared(cls: type) -> dict[str, Field]:
    """Every property declared with `iptc()` on a dataclass, by name, in order of declaration."""
    return {
        f.name: dataclasses.replace(f.metadata["iptc"], name=f.name)
        for f in dataclasses.fields(cls)
        if "iptc" in f.metadata
    }
