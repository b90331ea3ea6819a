"""Structures within XMP for writing: only the parts that change are touched, so that what we do not know of a structure survives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

from lxml import etree

from captioner.domain.fields import XmpForm
from captioner.domain.structures import STRUCTURES, Part, PartForm, PartValue, Structure, alternatives
from captioner.metadata.standards import xmp
from captioner.metadata.standards.xmp_nodes import (
    RDF,
    container,
    new_child,
    set_items,
    set_languages,
    set_simple,
    take_out,
)
from captioner.metadata.standards.xmp_structures import MISPLACED, structure, written

_LI, _DESCRIPTION, _PARSE_TYPE = RDF + "li", RDF + "Description", RDF + "parseType"
_CONTAINERS: Mapping[PartForm, XmpForm] = {
    PartForm.ALT: XmpForm.ALT,
    PartForm.SEQ: XmpForm.SEQ,
    PartForm.BAG: XmpForm.BAG,
    PartForm.STRUCTURE_SEQ: XmpForm.SEQ,
    PartForm.STRUCTURE_BAG: XmpForm.BAG,
}


def held(element: etree._Element, name: str) -> list[Structure]:
    """The structures of this form that an element holds, empty ones left out."""
    return [made for item in xmp.items_of(_node(element)) if (made := structure(item, name))]


def put(element: etree._Element, form: XmpForm, name: str, values: Sequence[Structure]) -> None:
    """Make these the structures that the element holds, in this order; those that stay are not touched."""
    if held(element, name) == list(values):
        return
    if form is XmpForm.SIMPLE and element.find(RDF + "Bag") is None and element.find(RDF + "Seq") is None:
        _fill(element, name, values[0] if values else Structure())
        return
    inside = container(element, form)
    old = [(item, structure(_node(item), name)) for item in inside.findall(_LI)]
    known = [(item, value) for item, value in old if value]
    matched = _matched([value for _, value in known], values)
    for item, _ in known:
        take_out(item)
    for value, at in zip(values, matched, strict=True):
        item = etree.SubElement(inside, _LI) if at is None else known[at][0]
        inside.append(item)
        _fill(item, name, value)


def _matched(old: Sequence[Structure], new: Sequence[Structure]) -> list[int | None]:
    """For each new structure the old one that it is, or was: the equal one, else the one with most in common; each serves once."""
    matched: list[int | None] = [None] * len(new)
    free = set(range(len(old)))
    for at, value in enumerate(new):
        same = next((i for i in sorted(free) if old[i] == value), None)
        if same is not None:
            matched[at] = same
            free.discard(same)
    for at, value in enumerate(new):
        if matched[at] is None and free:
            best = max(sorted(free), key=lambda i: (_likeness(old[i], value), i == at))
            if _likeness(old[best], value) or (len(old) == len(new) and best == at):
                matched[at] = best
                free.discard(best)
    return matched


def _likeness(one: Structure, other: Structure) -> int:
    return sum(part in other.parts for part in one.parts)


def _fill(element: etree._Element, name: str, new: Structure) -> None:
    """Make the element hold this structure, part by part."""
    old = structure(_node(element), name)
    if old == new and (new or element.get(_PARSE_TYPE) == "Resource"):
        return
    home = _home(element)
    for part in STRUCTURES[name]:
        if old.get(part.name) != new.get(part.name):
            _set_part(home, part, new.get(part.name))


def _home(element: etree._Element) -> etree._Element:
    """The element in which the parts stand; made one that can hold them, where it could not."""
    description = element.find(_DESCRIPTION)
    if description is not None:
        return description
    if element.get(_PARSE_TYPE) != "Resource":
        shorthand = {
            str(key): str(text)
            for key, text in element.attrib.items()
            if not str(key).startswith((RDF, f"{{{xmp.XML}}}"))
        }
        for key in shorthand:
            del element.attrib[key]
        element.text = None
        element.set(_PARSE_TYPE, "Resource")
        for key, text in shorthand.items():
            etree.SubElement(element, key).text = text
    return element


def _set_part(home: etree._Element, part: Part, value: PartValue) -> None:
    tag = _tag(part.xmp)
    element = home.find(tag)
    if part.xmp in MISPLACED and (misplaced := home.find(_tag(MISPLACED[part.xmp]))) is not None:
        take_out(misplaced)
    if not value:
        home.attrib.pop(tag, "")
        if element is not None:
            take_out(element)
        return
    values = value if isinstance(value, tuple) else ()
    if tag in home.attrib and isinstance(value, str) and part.form not in _CONTAINERS:
        home.set(tag, written(part.form, value))
        return
    home.attrib.pop(tag, "")
    if element is None:
        element = new_child(home, part.xmp)
    if part.form is PartForm.STRUCTURE:
        assert isinstance(value, Structure)
        _fill(element, part.structure, value)
    elif part.structure:
        put(element, _CONTAINERS[part.form], part.structure, [each for each in values if isinstance(each, Structure)])
    elif part.form is PartForm.ALT:
        set_languages(container(element, XmpForm.ALT), alternatives(value))
    elif part.form in _CONTAINERS:
        set_items(container(element, _CONTAINERS[part.form]), [str(each) for each in values])
    else:
        set_simple(element, written(part.form, str(value)))


def _tag(name: str) -> str:
    return "{{{}}}{}".format(*xmp.expanded(name))


def _node(element: etree._Element) -> Element:
    """The element as reading sees it."""
    node = Element(_name(str(element.tag)), {_name(str(key)): str(text) for key, text in element.attrib.items()})
    node.text = element.text
    node.extend(_node(child) for child in element.iterchildren(etree.Element))
    return node


def _name(tag: str) -> str:
    return tag[1:].replace("}", " ") if tag.startswith("{") else tag
