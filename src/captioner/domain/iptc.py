"""What a news photo says of itself: one line per IPTC property. This dataclass is the registry.

The form, the catalogue's columns, the mapping to Exif, IIM and XMP, the byte limits, the command line's field
names and the CSV headings all loop over FIELDS. Source: IPTC Photo Metadata Standard 2025.1, IIM 4.2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from captioner.domain.errors import BadValue, UnknownField
from captioner.domain.fields import Field, Group, Kind, Numbers, XmpForm, declared, iptc
from captioner.domain.structures import Structure, as_json
from captioner.domain.typed import parse_value
from captioner.domain.values import PartialDate, Translation, Value, translations_only

CAPTION, CREDIT, PLACE, SUBJECT, RIGHTS, CONTENT, PEOPLE, LOCATIONS, CODES, LICENSING, RELEASES, ORIGIN, WIRE = Group

SIMPLE, ALT, SEQ, BAG = XmpForm
LIST, PARAGRAPH, DATE, NUMBER, STRUCTURES = Kind.LIST, Kind.PARAGRAPH, Kind.DATE, Kind.NUMBER, Kind.STRUCTURES
WHOLE, DECIMAL = Numbers.WHOLE, Numbers.DECIMAL
Structures = tuple[Structure, ...]


# fmt: off
@dataclass(frozen=True, kw_only=True, eq=False)
class PhotoMetadata:
    """The IPTC properties of one photo; immutable, empty where nothing is stated.

    It holds what it was given and no more: the class itself has the empty values, so what is not stated costs nothing.
    """

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

    extended_description: str = iptc("Extended description", CONTENT, kind=PARAGRAPH, xmp="Iptc4xmpCore:ExtDescrAccessibility", form=ALT)
    event_name: str = iptc("Event name", CONTENT, xmp="Iptc4xmpExt:Event", form=ALT)
    event_ids: tuple[str, ...] = iptc("Event ids", CONTENT, kind=LIST, xmp="Iptc4xmpExt:EventId", form=BAG)
    rating: str = iptc("Rating", CONTENT, kind=NUMBER, xmp="xmp:Rating", numbers=DECIMAL)
    label: str = iptc("Label", CONTENT, xmp="xmp:Label")
    pick: str = iptc("Pick", CONTENT, kind=NUMBER, xmp="xmpDM:pick", numbers=WHOLE)
    languages: tuple[Translation, ...] = iptc("Other languages", CONTENT, kind=Kind.TRANSLATIONS)

    persons_shown: tuple[str, ...] = iptc("Persons shown", PEOPLE, kind=LIST, xmp="Iptc4xmpExt:PersonInImage", form=BAG)
    persons_shown_details: Structures = iptc("Persons shown (details)", PEOPLE, kind=STRUCTURES, xmp="Iptc4xmpExt:PersonInImageWDetails", form=BAG, structure="PersonWDetails")
    organisations_shown: tuple[str, ...] = iptc("Organisations shown", PEOPLE, kind=LIST, xmp="Iptc4xmpExt:OrganisationInImageName", form=BAG)
    organisation_codes: tuple[str, ...] = iptc("Codes of organisations shown", PEOPLE, kind=LIST, xmp="Iptc4xmpExt:OrganisationInImageCode", form=BAG)
    products_shown: Structures = iptc("Products shown", PEOPLE, kind=STRUCTURES, xmp="Iptc4xmpExt:ProductInImage", form=BAG, structure="ProductWGtin")
    artworks: Structures = iptc("Artworks or objects shown", PEOPLE, kind=STRUCTURES, xmp="Iptc4xmpExt:ArtworkOrObject", form=BAG, structure="ArtworkOrObject")
    regions: Structures = iptc("Image regions", PEOPLE, kind=STRUCTURES, xmp="Iptc4xmpExt:ImageRegion", form=BAG, structure="ImageRegion")

    location_created: Structures = iptc("Location created", LOCATIONS, kind=STRUCTURES, xmp="Iptc4xmpExt:LocationCreated", form=BAG, structure="Location")
    locations_shown: Structures = iptc("Locations shown", LOCATIONS, kind=STRUCTURES, xmp="Iptc4xmpExt:LocationShown", form=BAG, structure="Location")

    about_terms: Structures = iptc("Terms about the image", CODES, kind=STRUCTURES, xmp="Iptc4xmpExt:AboutCvTerm", form=BAG, structure="CvTerm")
    genres: Structures = iptc("Genres", CODES, kind=STRUCTURES, xmp="Iptc4xmpExt:Genre", form=BAG, structure="CvTerm")
    intellectual_genre: str = iptc("Intellectual genre", CODES, xmp="Iptc4xmpCore:IntellectualGenre", iim="2:4", max_bytes=64)
    scene_codes: tuple[str, ...] = iptc("Scene codes", CODES, kind=LIST, xmp="Iptc4xmpCore:Scene", form=BAG)
    subject_codes: tuple[str, ...] = iptc("Subject codes", CODES, kind=LIST, xmp="Iptc4xmpCore:SubjectCode", form=BAG, iim="2:12", max_bytes=236)
    category: str = iptc("Category", CODES, xmp="photoshop:Category", iim="2:15", max_bytes=3)
    supplemental_categories: tuple[str, ...] = iptc("Supplemental categories", CODES, kind=LIST, xmp="photoshop:SupplementalCategories", form=BAG, iim="2:20", max_bytes=32)

    contact: Structures = iptc("Creator's contact", LICENSING, kind=STRUCTURES, xmp="Iptc4xmpCore:CreatorContactInfo", structure="CreatorContactInfo")
    contributors: Structures = iptc("Contributors", LICENSING, kind=STRUCTURES, xmp="Iptc4xmpExt:Contributor", form=BAG, structure="EntityWRole")
    image_creators: Structures = iptc("Image creators", LICENSING, kind=STRUCTURES, xmp="plus:ImageCreator", form=SEQ, structure="ImageCreator")
    copyright_owners: Structures = iptc("Copyright owners", LICENSING, kind=STRUCTURES, xmp="plus:CopyrightOwner", form=SEQ, structure="CopyrightOwner")
    licensors: Structures = iptc("Licensors", LICENSING, kind=STRUCTURES, xmp="plus:Licensor", form=SEQ, structure="Licensor")
    suppliers: Structures = iptc("Image suppliers", LICENSING, kind=STRUCTURES, xmp="plus:ImageSupplier", form=SEQ, structure="ImageSupplier")
    supplier_image_id: str = iptc("Supplier's image id", LICENSING, xmp="plus:ImageSupplierImageID")
    web_statement: str = iptc("Copyright info URL", LICENSING, xmp="xmpRights:WebStatement")
    data_mining: str = iptc("Data mining", LICENSING, xmp="plus:DataMining")
    other_constraints: str = iptc("Other constraints", LICENSING, kind=PARAGRAPH, xmp="plus:OtherConstraints", form=ALT)
    linked_rights: Structures = iptc("Linked rights expressions", LICENSING, kind=STRUCTURES, xmp="Iptc4xmpExt:LinkedEncRightsExpr", form=BAG, structure="LinkedEncRightsExpr")
    embedded_rights: Structures = iptc("Embedded rights expressions", LICENSING, kind=STRUCTURES, xmp="Iptc4xmpExt:EmbdEncRightsExpr", form=BAG, structure="EmbdEncRightsExpr")

    model_release_status: str = iptc("Model release status", RELEASES, xmp="plus:ModelReleaseStatus")
    model_release_ids: tuple[str, ...] = iptc("Model release ids", RELEASES, kind=LIST, xmp="plus:ModelReleaseID", form=BAG)
    property_release_status: str = iptc("Property release status", RELEASES, xmp="plus:PropertyReleaseStatus")
    property_release_ids: tuple[str, ...] = iptc("Property release ids", RELEASES, kind=LIST, xmp="plus:PropertyReleaseID", form=BAG)
    model_ages: tuple[str, ...] = iptc("Model ages", RELEASES, kind=LIST, xmp="Iptc4xmpExt:ModelAge", form=BAG, numbers=WHOLE)
    minor_model_age: str = iptc("Minor model age disclosure", RELEASES, xmp="plus:MinorModelAgeDisclosure")
    additional_model_info: str = iptc("Additional model info", RELEASES, kind=PARAGRAPH, xmp="Iptc4xmpExt:AddlModelInfo")

    digital_source_type: str = iptc("Digital source type", ORIGIN, xmp="Iptc4xmpExt:DigitalSourceType", vocabulary="digital_source_types")
    ai_prompt: str = iptc("AI prompt", ORIGIN, kind=PARAGRAPH, xmp="Iptc4xmpExt:AIPromptInformation")
    ai_prompt_writer: str = iptc("AI prompt writer", ORIGIN, xmp="Iptc4xmpExt:AIPromptWriterName")
    ai_system: str = iptc("AI system", ORIGIN, xmp="Iptc4xmpExt:AISystemUsed")
    ai_system_version: str = iptc("AI system version", ORIGIN, xmp="Iptc4xmpExt:AISystemVersionUsed")
    image_guid: str = iptc("Image GUID", ORIGIN, xmp="Iptc4xmpExt:DigImageGUID", exif=(0xA420,))
    registry_entries: Structures = iptc("Registry entries", ORIGIN, kind=STRUCTURES, xmp="Iptc4xmpExt:RegistryId", form=BAG, structure="RegistryEntry")
    max_width: str = iptc("Maximum available width", ORIGIN, kind=NUMBER, xmp="Iptc4xmpExt:MaxAvailWidth", numbers=WHOLE)
    max_height: str = iptc("Maximum available height", ORIGIN, kind=NUMBER, xmp="Iptc4xmpExt:MaxAvailHeight", numbers=WHOLE)

    urgency: str = iptc("Urgency", WIRE, xmp="photoshop:Urgency", iim="2:10", max_bytes=1)
    release_date: PartialDate | None = iptc("Release date", WIRE, kind=DATE, iim="2:30 2:35")
    expiration_date: PartialDate | None = iptc("Expiration date", WIRE, kind=DATE, iim="2:37 2:38")
    edit_status: str = iptc("Edit status", WIRE, iim="2:7", max_bytes=64)
    fixture_identifier: str = iptc("Fixture identifier", WIRE, iim="2:22", max_bytes=32)
# fmt: on

    if not TYPE_CHECKING:  # type checkers know the one that @dataclass would make

        def __init__(self, **values: Value) -> None:
            if unknown := values.keys() - _NAMES.keys():
                raise TypeError(f"PhotoMetadata has no {', '.join(sorted(unknown))}")
            vars(self).update(values)

    def __getitem__(self, name: str) -> Value:
        """The value of the field named `name`; raises UnknownField."""
        return getattr(self, field_named(name).name)  # type: ignore[no-any-return]

    def with_values(self, values: Mapping[str, Value]) -> PhotoMetadata:
        """A copy with these fields set; raises UnknownField for a name that is none, BadValue for a translation of what has one text."""
        for name in values.keys() - _NAMES.keys():
            field_named(name)
        if "languages" in values:
            for translation in translations_only(values["languages"]):
                translatable(translation.field)
        return PhotoMetadata(**{**vars(self), **values}) if values else self

    def filled(self) -> dict[str, Value]:
        """The fields that state something, in the order of FIELDS."""
        held = vars(self)
        return {name: value for name in _NAMES if (value := held.get(name))}

    def differing(self, other: PhotoMetadata) -> tuple[str, ...]:
        """Names of the fields whose values differ between the two, in the order of FIELDS."""
        mine, theirs = vars(self), vars(other)
        if mine == theirs:
            return ()
        held = mine.keys() | theirs.keys()
        return tuple(name for name in _NAMES if name in held and getattr(self, name) != getattr(other, name))

    def __eq__(self, other: object) -> bool:
        return not self.differing(other) if isinstance(other, PhotoMetadata) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self.filled().items()))


FIELDS: Mapping[str, Field] = MappingProxyType(declared(PhotoMetadata))
"""Every property by name, in the order of the form."""

_NAMES = dict(FIELDS)
"""The same as a plain dictionary, which is faster to go over."""

DESK = tuple(name for name, field in FIELDS.items() if not field.group.folded)
"""The fields that every photo of a newsroom needs, in the order of the form; the others are looked into on occasion."""

LANGUAGES = next(name for name, field in FIELDS.items() if field.kind is Kind.TRANSLATIONS)
"""The field that holds the texts of others in other languages."""

EMPTY = PhotoMetadata()


def field_named(name: str) -> Field:
    """The field of that name; raises UnknownField, which says what to type instead."""
    try:
        return FIELDS[name]
    except KeyError:
        raise UnknownField(name, FIELDS) from None


def translatable(name: str) -> Field:
    """The field of that name, which can stand in several languages; raises UnknownField, or BadValue where it can't."""
    field = field_named(name)
    if field.xmp_form is not XmpForm.ALT:
        raise BadValue(f"{field.label} has one text for all languages.")
    return field


def metadata_from(texts: Mapping[str, str | Iterable[str]]) -> PhotoMetadata:
    """PhotoMetadata from typed text by field name; raises UnknownField or BadValue."""
    return EMPTY.with_values({name: parse_value(field_named(name), text) for name, text in texts.items()})


def to_json(metadata: PhotoMetadata) -> dict[str, Any]:
    """The filled fields as JSON has them: texts, lists of texts, ISO 8601 dates, objects, and translations by field and language."""
    return {name: json_value(value, name) for name, value in metadata.filled().items()}


def json_value(value: Value, name: str = "") -> Any:
    """One value as JSON has it, of the field of that name where there is one; an empty date is an empty text."""
    field = FIELDS.get(name)
    if field and field.kind is Kind.TRANSLATIONS:
        return by_language(translations_only(value))
    if not isinstance(value, tuple):
        return "" if value is None else str(value)
    items = [as_json(item) if isinstance(item, Structure) else item for item in value]
    if field and field.kind is Kind.STRUCTURES and field.xmp_form is SIMPLE:
        return items[0] if items else {}
    return items


def by_language(translations: Iterable[Translation]) -> dict[str, dict[str, str]]:
    """The texts of translations by field and language."""
    found: dict[str, dict[str, str]] = {}
    for field, language, text in translations:
        found.setdefault(field, {})[language] = text
    return found
