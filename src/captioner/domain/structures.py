"""The structures of the IPTC Photo Metadata Standard 2025.1: one line a part, with its XMP id and form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Union

PartValue = Union[str, "Structure", tuple[str, ...], "tuple[Structure, ...]"]
"""What a part can hold: a text or number, a language alternative or nested structure, several texts or structures."""

X_DEFAULT = "x-default"


@dataclass(frozen=True, slots=True)
class Structure:
    """The filled parts of one structure by the names of the standard, in its order; immutable and hashable.

    A language alternative is a text where it has only its x-default, else a structure of texts by language tag.
    """

    parts: tuple[tuple[str, PartValue], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.parts)

    def get(self, name: str) -> PartValue:
        """The part of that name; an empty text where it is not stated."""
        return next((value for part, value in self.parts if part == name), "")

    def texts(self) -> list[str]:
        """Every text in it, nested ones included, in order."""
        return [text for _, value in self.parts for text in _texts(value)]

    def __str__(self) -> str:
        return ", ".join(self.texts())


def _texts(value: PartValue) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Structure):
        return value.texts()
    return [text for item in value for text in _texts(item)]


class PartForm(StrEnum):
    """How a part is written in XMP."""

    TEXT = "text"
    NUMBER = "number"
    LATITUDE = "latitude"
    """Degrees as a decimal number, north positive; XMP has degrees, minutes and a letter."""
    LONGITUDE = "longitude"
    """Degrees as a decimal number, east positive."""
    RATIONAL = "rational"
    """A decimal number; XMP has a fraction."""
    ALT = "alt"
    BAG = "bag"
    SEQ = "seq"
    STRUCTURE = "structure"
    STRUCTURE_BAG = "structure bag"
    STRUCTURE_SEQ = "structure seq"

    @property
    def is_number(self) -> bool:
        """Whether its text is a number."""
        return self in (PartForm.NUMBER, PartForm.LATITUDE, PartForm.LONGITUDE, PartForm.RATIONAL)

    @property
    def takes_many(self) -> bool:
        """Whether it holds several values in order."""
        return self in (PartForm.BAG, PartForm.SEQ, PartForm.STRUCTURE_BAG, PartForm.STRUCTURE_SEQ)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a structure: its name in the standard, its label, its XMP id and form; `structure` is the form of nested ones."""

    name: str
    label: str
    xmp: str
    form: PartForm = PartForm.TEXT
    structure: str = ""


_TEXT, _NUMBER, _ALT, _BAG, _SEQ = PartForm.TEXT, PartForm.NUMBER, PartForm.ALT, PartForm.BAG, PartForm.SEQ
_NESTED, _NESTED_BAG, _NESTED_SEQ = PartForm.STRUCTURE, PartForm.STRUCTURE_BAG, PartForm.STRUCTURE_SEQ

# fmt: off
_DECLARED: dict[str, tuple[Part, ...]] = {
    "CreatorContactInfo": (
        Part("address", "Address", "Iptc4xmpCore:CiAdrExtadr"),
        Part("city", "City", "Iptc4xmpCore:CiAdrCity"),
        Part("country", "Country", "Iptc4xmpCore:CiAdrCtry"),
        Part("emailwork", "Email", "Iptc4xmpCore:CiEmailWork"),
        Part("phonework", "Phone", "Iptc4xmpCore:CiTelWork"),
        Part("postalCode", "Postal code", "Iptc4xmpCore:CiAdrPcode"),
        Part("region", "State/Province", "Iptc4xmpCore:CiAdrRegion"),
        Part("weburlwork", "Web address", "Iptc4xmpCore:CiUrlWork"),
    ),
    "ArtworkOrObject": (
        Part("circaDateCreated", "Circa date created", "Iptc4xmpExt:AOCircaDateCreated"),
        Part("contentDescription", "Content description", "Iptc4xmpExt:AOContentDescription", _ALT),
        Part("contributionDescription", "Contribution description", "Iptc4xmpExt:AOContributionDescription", _ALT),
        Part("copyrightNotice", "Copyright notice", "Iptc4xmpExt:AOCopyrightNotice"),
        Part("creatorNames", "Creator", "Iptc4xmpExt:AOCreator", _SEQ),
        Part("creatorIdentifiers", "Creator ID", "Iptc4xmpExt:AOCreatorId", _SEQ),
        Part("currentCopyrightOwnerIdentifier", "Current copyright owner ID", "Iptc4xmpExt:AOCurrentCopyrightOwnerId"),
        Part("currentCopyrightOwnerName", "Current copyright owner name", "Iptc4xmpExt:AOCurrentCopyrightOwnerName"),
        Part("currentLicensorIdentifier", "Current licensor ID", "Iptc4xmpExt:AOCurrentLicensorId"),
        Part("currentLicensorName", "Current licensor name", "Iptc4xmpExt:AOCurrentLicensorName"),
        Part("dateCreated", "Date created", "Iptc4xmpExt:AODateCreated"),
        Part("physicalDescription", "Physical description", "Iptc4xmpExt:AOPhysicalDescription", _ALT),
        Part("source", "Source", "Iptc4xmpExt:AOSource"),
        Part("sourceInventoryNr", "Source inventory number", "Iptc4xmpExt:AOSourceInvNo"),
        Part("sourceInventoryUrl", "Source inventory URL", "Iptc4xmpExt:AOSourceInvURL"),
        Part("stylePeriod", "Style period", "Iptc4xmpExt:AOStylePeriod", _BAG),
        Part("title", "Title", "Iptc4xmpExt:AOTitle", _ALT),
    ),
    "CvTerm": (
        Part("cvId", "Vocabulary id", "Iptc4xmpExt:CvId"),
        Part("cvTermId", "Term ID", "Iptc4xmpExt:CvTermId"),
        Part("cvTermName", "Name", "Iptc4xmpExt:CvTermName", _ALT),
        Part("cvTermRefinedAbout", "Refined aboutness", "Iptc4xmpExt:CvTermRefinedAbout"),
    ),
    "EmbdEncRightsExpr": (
        Part("encRightsExpr", "Rights expression", "Iptc4xmpExt:EncRightsExpr"),
        Part("rightsExprEncType", "Encoding type", "Iptc4xmpExt:RightsExprEncType"),
        Part("rightsExprLangId", "Rights expression language ID", "Iptc4xmpExt:RightsExprLangId"),
    ),
    "Entity": (
        Part("identifiers", "Identifier", "xmp:Identifier", _BAG),
        Part("name", "Name", "Iptc4xmpExt:Name", _ALT),
    ),
    "EntityWRole": (
        Part("identifiers", "Identifier", "xmp:Identifier", _BAG),
        Part("name", "Name", "Iptc4xmpExt:Name", _ALT),
        Part("role", "Role", "Iptc4xmpExt:Role", _BAG),
    ),
    "ImageRegion": (
        Part("regionBoundary", "Region boundary", "Iptc4xmpExt:RegionBoundary", _NESTED, "RegionBoundary"),
        Part("rId", "Identifier", "Iptc4xmpExt:rId"),
        Part("name", "Name", "Iptc4xmpExt:Name", _ALT),
        Part("rCtype", "Content type", "Iptc4xmpExt:rCtype", _NESTED_BAG, "Entity"),
        Part("rRole", "Role", "Iptc4xmpExt:rRole", _NESTED_BAG, "Entity"),
    ),
    "RegionBoundary": (
        Part("rbShape", "Shape", "Iptc4xmpExt:rbShape"),
        Part("rbUnit", "Measuring unit", "Iptc4xmpExt:rbUnit"),
        Part("rbX", "X-Axis coordinate", "Iptc4xmpExt:rbX", _NUMBER),
        Part("rbY", "Y-Axis coordinate", "Iptc4xmpExt:rbY", _NUMBER),
        Part("rbW", "Rectangle width", "Iptc4xmpExt:rbW", _NUMBER),
        Part("rbH", "Rectangle height", "Iptc4xmpExt:rbH", _NUMBER),
        Part("rbRx", "Circle radius", "Iptc4xmpExt:rbRx", _NUMBER),
        Part("rbVertices", "Polygon vertices", "Iptc4xmpExt:rbVertices", _NESTED_SEQ, "RegionBoundaryPoint"),
    ),
    "RegionBoundaryPoint": (
        Part("rbX", "X-Axis coordinate", "Iptc4xmpExt:rbX", _NUMBER),
        Part("rbY", "Y-Axis coordinate", "Iptc4xmpExt:rbY", _NUMBER),
    ),
    "LinkedEncRightsExpr": (
        Part("linkedRightsExpr", "Link to rights expression", "Iptc4xmpExt:LinkedRightsExpr"),
        Part("rightsExprEncType", "Encoding type", "Iptc4xmpExt:RightsExprEncType"),
        Part("rightsExprLangId", "Rights expression language ID", "Iptc4xmpExt:RightsExprLangId"),
    ),
    "Location": (
        Part("city", "City", "Iptc4xmpExt:City"),
        Part("countryCode", "Country code", "Iptc4xmpExt:CountryCode"),
        Part("countryName", "Country name", "Iptc4xmpExt:CountryName"),
        Part("gpsAltitude", "GPS altitude (m)", "exif:GPSAltitude", PartForm.RATIONAL),
        Part("gpsAltitudeRef", "GPS altitude below sea (0 or 1)", "exif:GPSAltitudeRef", _NUMBER),
        Part("gpsLatitude", "GPS latitude", "exif:GPSLatitude", PartForm.LATITUDE),
        Part("gpsLongitude", "GPS longitude", "exif:GPSLongitude", PartForm.LONGITUDE),
        Part("identifiers", "Location ID", "Iptc4xmpExt:LocationId", _BAG),
        Part("name", "Location name", "Iptc4xmpExt:LocationName", _ALT),
        Part("provinceState", "Province/State", "Iptc4xmpExt:ProvinceState"),
        Part("sublocation", "Sublocation", "Iptc4xmpExt:Sublocation"),
        Part("worldRegion", "World region", "Iptc4xmpExt:WorldRegion"),
    ),
    "PersonWDetails": (
        Part("characteristics", "Characteristics", "Iptc4xmpExt:PersonCharacteristic", _NESTED_BAG, "CvTerm"),
        Part("description", "Description", "Iptc4xmpExt:PersonDescription", _ALT),
        Part("identifiers", "Identifier", "Iptc4xmpExt:PersonId", _BAG),
        Part("name", "Name", "Iptc4xmpExt:PersonName", _ALT),
    ),
    "ProductWGtin": (
        Part("description", "Description", "Iptc4xmpExt:ProductDescription", _ALT),
        Part("gtin", "GTIN", "Iptc4xmpExt:ProductGTIN"),
        Part("identifiers", "Identifier", "Iptc4xmpExt:ProductId", _BAG),
        Part("name", "Name", "Iptc4xmpExt:ProductName", _ALT),
    ),
    "RegistryEntry": (
        Part("assetIdentifier", "Item identifier", "Iptc4xmpExt:RegItemId"),
        Part("registryIdentifier", "Organisation identifier", "Iptc4xmpExt:RegOrgId"),
        Part("role", "Role", "Iptc4xmpExt:RegEntryRole"),
    ),
    "Licensor": (
        Part("licensorId", "Licensor ID", "plus:LicensorID"),
        Part("licensorName", "Licensor name", "plus:LicensorName"),
        Part("licensorAddress", "Licensor address", "plus:LicensorStreetAddress"),
        Part("licensorAddressDetail", "Licensor address detail", "plus:LicensorExtendedAddress"),
        Part("licensorCity", "Licensor city", "plus:LicensorCity"),
        Part("licensorStateProvince", "Licensor state or province", "plus:LicensorRegion"),
        Part("licensorPostalCode", "Licensor postal code", "plus:LicensorPostalCode"),
        Part("licensorCountryName", "Licensor country", "plus:LicensorCountry"),
        Part("licensorTelephoneType1", "Licensor telephone type 1", "plus:LicensorTelephoneType1"),
        Part("licensorTelephone1", "Licensor telephone 1", "plus:LicensorTelephone1"),
        Part("licensorTelephoneType2", "Licensor telephone type 2", "plus:LicensorTelephoneType2"),
        Part("licensorTelephone2", "Licensor telephone 2", "plus:LicensorTelephone2"),
        Part("licensorEmail", "Licensor email", "plus:LicensorEmail"),
        Part("licensorUrl", "Licensor URL", "plus:LicensorURL"),
    ),
    "CopyrightOwner": (
        Part("copyrightOwnerId", "Copyright owner ID", "plus:CopyrightOwnerID"),
        Part("copyrightOwnerName", "Copyright owner name", "plus:CopyrightOwnerName"),
    ),
    "ImageCreator": (
        Part("imageCreatorId", "Image creator ID", "plus:ImageCreatorID"),
        Part("imageCreatorName", "Image creator name", "plus:ImageCreatorName"),
    ),
    "ImageSupplier": (
        Part("imageSupplierId", "Image supplier ID", "plus:ImageSupplierID"),
        Part("imageSupplierName", "Image supplier name", "plus:ImageSupplierName"),
    ),
}
# fmt: on

STRUCTURES: Mapping[str, tuple[Part, ...]] = MappingProxyType(_DECLARED)
"""The parts of every structure by the structure's name in the standard."""


def part_of(structure: str, name: str) -> Part | None:
    """The part of that name of a structure; None where there is none."""
    return next((part for part in STRUCTURES[structure] if part.name == name), None)


def as_json(value: PartValue) -> Any:
    """A part, or a whole structure, as JSON has it: texts, lists, and objects by the names of the standard."""
    if isinstance(value, Structure):
        return {name: as_json(part) for name, part in value.parts}
    return value if isinstance(value, str) else [as_json(item) for item in value]


def from_json(said: Any) -> PartValue:
    """Undoes `as_json`, in the order of what is said; raises TypeError for what is no text, list or object of such."""
    if isinstance(said, dict):
        return Structure(tuple((str(name), part) for name, value in said.items() if (part := from_json(value))))
    if isinstance(said, list):
        return tuple(from_json(item) for item in said)  # type: ignore[return-value]
    if isinstance(said, str):
        return said
    raise TypeError(f"{said!r} is no text")


def decimal(value: Decimal) -> str:
    """A number as a part states it: with eight decimals at most, about a millimetre where it is a degree."""
    text = f"{value:.8f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def alternative(texts: Iterable[tuple[str, str]]) -> PartValue:
    """The value of a language alternative, from texts by language tag."""
    filled = sorted(((tag, text) for tag, text in texts if text), key=lambda each: (each[0] != X_DEFAULT, each[0]))
    if not filled:
        return ""
    return filled[0][1] if [tag for tag, _ in filled] == [X_DEFAULT] else Structure(tuple(filled))


def alternatives(value: PartValue) -> dict[str, str]:
    """The texts of a language alternative by language tag; undoes `alternative`."""
    if isinstance(value, Structure):
        return {tag: str(text) for tag, text in value.parts}
    return {X_DEFAULT: str(value)} if value else {}
