"""Structures of the IPTC standard out of XMP nodes, and their numbers as XMP writes them (XMP specification part 1, 7.6 and 8.2.2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from captioner.domain.structures import (
    STRUCTURES,
    X_DEFAULT,
    Part,
    PartForm,
    PartValue,
    Structure,
    alternative,
    decimal,
)
from captioner.metadata.standards import xmp
from captioner.metadata.standards.xmp import items_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DESCRIPTION, _VALUE = f"{xmp.RDF} Description", f"{xmp.RDF} value"
_LANG = f"{xmp.XML} lang"

_KEYS: Mapping[str, str] = {
    part.xmp: " ".join(xmp.expanded(part.xmp)) for parts in STRUCTURES.values() for part in parts
}
"""What a node is called that holds a part, by the part's XMP id."""

MISPLACED: Mapping[str, str] = {"exif:GPSAltitudeRef": "Iptc4xmpExt:GPSAltitudeRef"}
"""Where exiftool of before 2023 puts a part, the IPTC's reference pictures included."""
_MISPLACED_KEYS: Mapping[str, str] = {part: " ".join(xmp.expanded(name)) for part, name in MISPLACED.items()}

_COORDINATE = re.compile(
    r"\s*(\d{1,3})(?:,(\d{1,2}(?:\.\d{1,12})?))?(?:,(\d{1,2}(?:\.\d{1,12})?))?\s*([NSEW])\s*", re.ASCII
)
_RATIONAL = re.compile(r"\s*([+-]?\d{1,18})/(\d{1,18})\s*", re.ASCII)


def structure(node: Element, name: str) -> Structure:
    """The structure of this form that an element holds; parts that the form does not have are left out."""
    inside = _children(node)
    home = inside.get(_DESCRIPTION)
    if home is None:
        home = node
    else:
        inside = _children(home)
    found = []
    for part in STRUCTURES[name]:
        key = _KEYS[part.xmp]
        child = inside.get(key)
        if child is None and part.xmp in MISPLACED:
            child = inside.get(_MISPLACED_KEYS[part.xmp])
        if child is not None:
            value = _value(part, child)
        else:
            text = home.get(key, "")
            value = _simple(part, text) if text and not part.structure else ""
        if value:
            found.append((part.name, value))
    return Structure(tuple(found))


def _children(node: Element) -> dict[str, Element]:
    """The elements in one, by name; the first of each."""
    return {child.tag: child for child in reversed(node)}


def _value(part: Part, node: Element) -> PartValue:
    if part.form is PartForm.STRUCTURE:
        return structure(node, part.structure)
    items = items_of(node)
    if part.structure:
        return tuple(made for item in items if (made := structure(item, part.structure)))
    if part.form is PartForm.ALT:
        return alternative((item.get(_LANG, X_DEFAULT), _text(item)) for item in items)
    if part.form.takes_many:
        return tuple(text for item in items if (text := _text(item)))
    return _read_number(part.form, _text(items[0])) if items else ""


def _simple(part: Part, text: str) -> PartValue:
    return (text,) if part.form.takes_many else _read_number(part.form, text)


def _text(node: Element) -> str:
    value = None
    if len(node):
        inside = _children(node)
        value = inside.get(_VALUE)
        if value is None and (home := inside.get(_DESCRIPTION)) is not None:
            node, value = home, _children(home).get(_VALUE)
    text = (node.get(_VALUE) or node.text if value is None else value.text) or ""
    return text if text.strip() else ""


def _read_number(form: PartForm, text: str) -> str:
    """A number as Captioner has it; text that can't be understood stays as it is."""
    if form in (PartForm.LATITUDE, PartForm.LONGITUDE) and (match := _COORDINATE.fullmatch(text)):
        degrees, minutes, seconds, letter = match.groups()
        value = int(degrees) + Decimal(minutes or 0) / 60 + Decimal(seconds or 0) / 3600
        return decimal(-value if letter in "SW" else value)
    if form is PartForm.RATIONAL and (match := _RATIONAL.fullmatch(text)) and int(match[2]):
        return decimal(Decimal(int(match[1])) / Decimal(int(match[2])))
    return text.strip() if form.is_number else text


def written(form: PartForm, text: str) -> str:
    """A part's text as XMP writes it; undoes what reading makes of a number."""
    try:
        if form is PartForm.LATITUDE:
            return _coordinate(text, "NS")
        if form is PartForm.LONGITUDE:
            return _coordinate(text, "EW")
        if form is PartForm.RATIONAL:
            fraction = Fraction(text).limit_denominator(10**8)
            return f"{fraction.numerator}/{fraction.denominator}"
    except ValueError:
        pass  # it was no number when it was read either, and stays as it was
    return text


def _coordinate(text: str, letters: str) -> str:
    value = Decimal(text) if re.fullmatch(r"[+-]?\d{1,3}(\.\d{1,18})?", text, re.ASCII) else None
    if value is None:
        return text
    degrees = int(abs(value))
    minutes = (abs(value) - degrees) * 60
    return f"{degrees},{minutes:.8f}{letters[value < 0]}"
