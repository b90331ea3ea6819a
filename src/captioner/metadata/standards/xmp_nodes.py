"""The forms that a value takes in XMP, on lxml's elements: texts, languages and items set where they stand, all else kept."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from lxml import etree

from captioner.domain.fields import XmpForm
from captioner.domain.structures import X_DEFAULT
from captioner.metadata.standards import xmp

RDF = f"{{{xmp.RDF}}}"
_LANG = f"{{{xmp.XML}}}lang"
_CONTAINERS = {XmpForm.ALT: "Alt", XmpForm.SEQ: "Seq", XmpForm.BAG: "Bag"}


def prefix_in_use(element: etree._Element, prefix: str) -> str:
    """The prefix that the packet already has for the namespace of ours: Adobe's toolkit rejects a packet with two."""
    wanted = xmp.NAMESPACES[prefix]
    for each in itertools.chain((element,), element.getroottree().getroot().iter(etree.Element)):
        for found, namespace in each.nsmap.items():
            if namespace == wanted and found:
                return found
    return prefix


def new_child(parent: etree._Element, name: str) -> etree._Element:
    """A new last element of that name ("dc:title") in another."""
    namespace, local = xmp.expanded(name)
    prefix = prefix_in_use(parent, name.partition(":")[0])
    return etree.SubElement(parent, f"{{{namespace}}}{local}", nsmap={prefix: namespace})


def container(element: etree._Element, form: XmpForm) -> etree._Element:
    """The rdf:Alt, Seq or Bag of the element, as found; made where the value stands bare."""
    for name in ("Alt", "Seq", "Bag"):
        found = element.find(RDF + name)
        if found is not None:
            return found
    _strip(element)
    element.text = None
    return etree.SubElement(element, RDF + _CONTAINERS[form])


def set_languages(container: etree._Element, texts: Mapping[str, str]) -> None:
    """Make these the texts by language, and no others; an item that stays keeps its qualifiers, and an x-default stands first.

    An empty x-default stays there, empty, and so keeps another language from speaking for the property.
    """
    items = container.findall(RDF + "li")
    stated = any(item.get(_LANG) == X_DEFAULT for item in items)
    left = dict(texts)
    for item in items:
        language = item.get(_LANG) or ("" if stated else X_DEFAULT)
        text = left.pop(language, None)
        if text is None:
            take_out(item)
        elif text != _text_of(item):
            set_simple(item, text)
    for language, text in left.items():
        new = etree.Element(RDF + "li", {_LANG: language})
        new.text = text
        if language == X_DEFAULT:
            container.insert(0, new)
        else:
            container.append(new)


def set_simple(element: etree._Element, text: str) -> None:
    """Set the text where it stands: in an rdf:value, which may have qualifiers beside it, in an rdf:resource, or bare."""
    value = element.find(f".//{RDF}value")
    if value is not None:
        value.text = text
        return
    for node in [element, *element.iterchildren(RDF + "Description")]:
        if RDF + "value" in node.attrib:
            node.set(RDF + "value", text)
            return
    if RDF + "resource" in element.attrib:
        element.set(RDF + "resource", text)
        return
    _strip(element)
    element.text = text


def _strip(element: etree._Element) -> None:
    """Leave nothing of the value that an element has: a text or container beside properties in its attributes makes the packet unreadable."""
    for child in list(element):
        element.remove(child)
    for name in list(element.attrib):
        if name != _LANG:
            del element.attrib[name]


def set_default(container: etree._Element, texts: Sequence[str]) -> None:
    """Set the text that speaks for the property; the other languages stay."""
    items = container.findall(RDF + "li")
    if not texts:
        for item in items:
            take_out(item)
        return
    for language in (X_DEFAULT, None):
        for item in items:
            if item.get(_LANG) == language:
                set_simple(item, texts[0])
                return
    new = etree.Element(RDF + "li", {_LANG: X_DEFAULT})
    new.text = texts[0]
    container.insert(0, new)


def set_items(container: etree._Element, texts: Sequence[str]) -> None:
    """Make the items these texts, in this order; an item that stays keeps its qualifiers."""
    old: dict[str, list[etree._Element]] = {}
    for item in container.findall(RDF + "li"):
        old.setdefault(_text_of(item), []).append(item)
        take_out(item)
    for text in texts:
        same = old.get(text)
        if same:
            container.append(same.pop(0))
        else:
            etree.SubElement(container, RDF + "li").text = text


def _text_of(item: etree._Element) -> str:
    value = item.find(f".//{RDF}value")
    if value is not None:
        return value.text or ""
    return item.get(RDF + "value") or item.get(RDF + "resource") or item.text or ""


def take_out(element: etree._Element) -> None:
    """Take an element out; a comment or text behind it stays."""
    parent = element.getparent()
    assert parent is not None
    tail = element.tail if element.tail and element.tail.strip() else None
    element.tail = None
    previous = element.getprevious()
    if tail and previous is not None:
        previous.tail = (previous.tail or "") + tail
    elif tail:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
