"""XMP for reading: the properties asked for, out of one packet (XMP specification part 1, chapter 7). Entities are refused."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from captioner.domain.structures import X_DEFAULT
from captioner.metadata.limits import LARGEST_BLOCK, MOST_ELEMENTS
from captioner.metadata.problems import Damaged

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LIMIT = 65502
"""The longest packet that a JPEG segment can hold (XMP specification part 3, section 1.1.3)."""

NAMESPACES: Mapping[str, str] = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "xmpDM": "http://ns.adobe.com/xmp/1.0/DynamicMedia/",
}
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML = "http://www.w3.org/XML/1998/namespace"

_RDF, _DESCRIPTION, _LI, _VALUE, _RESOURCE = (
    f"{RDF} {name}" for name in ("RDF", "Description", "li", "value", "resource")
)
_LANG = f"{XML} lang"
_CONTAINERS = frozenset(f"{RDF} {name}" for name in ("Bag", "Seq", "Alt"))
_TOO_MUCH = "its XMP is larger than metadata can be"

_AROUND, _TRAILER, _LONGEST_TRAILER = b"\0 \t\r\n", b"<?xpacket end=", 30

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Item(NamedTuple):
    """One value of a property, and its language ("" where none is stated); `node` is its element, where structures were asked for.

    Elements and attributes are named "namespace local".
    """

    language: str
    text: str
    node: Element | None = None


Properties = dict[str, list[Item]]
"""Items by property name ("dc:description"); a property that is there but empty has none."""


def expanded(name: str) -> tuple[str, str]:
    """The namespace and local name that "dc:title" stands for."""
    prefix, _, local = name.partition(":")
    return NAMESPACES[prefix], local


def read(packet: bytes, wanted: Mapping[str, str], structured: Collection[str] = ()) -> Properties:
    """The wanted properties of a packet; `wanted` maps "namespace local" to the name to give it, `structured` are names whose items are elements.

    Raises Damaged for broken XML, a DOCTYPE or an entity, and for more than any caption needs.
    """
    if len(packet) > LARGEST_BLOCK or packet.count(b"<") > 2 * MOST_ELEMENTS:  # one where it starts, one where it ends
        raise Damaged(_TOO_MUCH)
    reader = _Reader(wanted, structured)
    try:
        reader.parse(_trimmed(packet))
    except (expat.ExpatError, ValueError, LookupError) as error:
        if isinstance(error, Damaged):
            raise
        raise Damaged("its XMP is broken XML") from None
    return reader.found


def wanted_names(names: list[str]) -> dict[str, str]:
    """What `read` takes, for these property names."""
    return {" ".join(expanded(name)): name for name in names}


def can_hold(text: str) -> bool:
    """Whether XML has a way to write this text: not for control characters and halves of surrogate pairs."""
    return not _NOT_IN_XML.search(text)


def default_item(items: list[Item]) -> Item | None:
    """The item that speaks for the property: x-default, else the one without a language, else the first."""
    if not items:
        return None
    for language in (X_DEFAULT, ""):
        for item in items:
            if item.language == language:
                return item
    return items[0]


def encoding_of(packet: bytes) -> str:
    """How the packet is encoded: UTF-8, or UTF-16 as old Adobe programs wrote it."""
    start = packet.lstrip(b"\xef\xbb\xbf\xff\xfe")[:4]
    if start[1:2] == b"\0":
        return "utf-16-le"
    return "utf-16-be" if start[:1] == b"\0" and start[1:2] != b"\0" else "utf-8"


def _trimmed(packet: bytes) -> bytes:
    """The packet as UTF-8, without what stands around it: padding and its trailer, NULs and white space, which XML does not allow there."""
    encoding = encoding_of(packet)
    if encoding != "utf-8":
        packet = packet.decode(encoding).encode().removeprefix(b"\xef\xbb\xbf")
    packet = packet.strip(_AROUND)
    trailer = packet.rfind(_TRAILER, -_LONGEST_TRAILER)
    return packet if trailer < 0 else packet[:trailer].rstrip(_AROUND)


def items_of(node: Element) -> Sequence[Element]:
    """The items of the container that stands in an element; the element itself where it holds none."""
    for child in node:
        if child.tag in _CONTAINERS:
            return [each for each in child if each.tag == _LI]
    return (node,)


class _Reader:
    """Walks one packet; keeps only what stands directly below an rdf:Description of the outermost rdf:RDF.

    What is not wanted costs a comparison: within a property that is, other handlers take over.
    """

    __slots__ = (
        "_at_properties", "_depth", "_items", "_language", "_parser", "_property", "_structured", "_text", "_value",
        "_wanted", "found",
    )  # fmt: skip

    def __init__(self, wanted: Mapping[str, str], structured: Collection[str]) -> None:
        self.found: Properties = {}
        self._wanted = wanted
        self._structured = structured
        self._depth = 0
        self._at_properties = sys.maxsize  # the depth at which they stand, once an rdf:RDF was found
        self._text: list[str] = []
        self._parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._refuse

    def parse(self, packet: bytes) -> None:
        self._parser.Parse(packet, True)

    def _refuse(self, *_: object) -> None:
        raise Damaged("its XMP has a document type or entities, which are not read for safety")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        depth = self._depth = self._depth + 1
        if depth > self._at_properties:
            return
        if depth == self._at_properties:
            if name in self._wanted:
                self._begin(name, attributes)
        elif name == _DESCRIPTION:
            if depth == self._at_properties - 1:
                for key, text in attributes.items():
                    if key in self._wanted:
                        self.found.setdefault(self._wanted[key], [Item("", text)] if text else [])
        elif name == _RDF and self._at_properties == sys.maxsize:
            self._at_properties = depth + 2

    def _end(self, _: str) -> None:
        self._depth -= 1

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        """From here to the end of the property its own handlers hear what stands in it."""
        self._property = self._wanted[name]
        if self._property in self._structured:
            self._build(name, attributes)
            return
        self._items: list[Item] = []
        self._text.clear()
        self._language = attributes.get(_LANG, "")
        self._value = attributes.get(_VALUE) or attributes.get(_RESOURCE) or None
        parser = self._parser
        parser.CharacterDataHandler = self._text.append
        parser.StartElementHandler = self._start_inside
        parser.EndElementHandler = self._end_inside

    def _start_inside(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if name == _LI:
            self._language = attributes.get(_LANG, "")
            self._value = attributes.get(_VALUE) or attributes.get(_RESOURCE)
            self._text.clear()
        elif name == _VALUE:
            self._text.clear()

    def _end_inside(self, name: str) -> None:
        if name == _LI:
            self._items.append(Item(self._language, self._said()))
            self._text.clear()
            self._value = None
        elif name == _VALUE:
            self._value = "".join(self._text)
        elif self._depth == self._at_properties:
            if not self._items and (text := self._said()).strip():
                self._items.append(Item(self._language, text))
            others = len(self._items) > 1  # then an empty x-default says that the property has no text of its own
            self._finish([item for item in self._items if item.text.strip() or (others and item.language == X_DEFAULT)])
        self._depth -= 1

    def _said(self) -> str:
        return "".join(self._text) if self._value is None else self._value

    def _build(self, name: str, attributes: dict[str, str]) -> None:
        """From here to the end of the property every element becomes one of a tree."""
        from xml.etree.ElementTree import TreeBuilder  # few packets have structures, and it takes a while to load

        builder = TreeBuilder()
        root = builder.start(name, attributes)

        def end(name: str) -> None:
            if builder.end(name) is root:
                self._finish([Item("", "", node) for node in items_of(root)])
                self._depth -= 1

        self._parser.CharacterDataHandler = builder.data
        self._parser.StartElementHandler = builder.start
        self._parser.EndElementHandler = end

    def _finish(self, items: list[Item]) -> None:
        self.found.setdefault(self._property, items)
        parser = self._parser
        parser.CharacterDataHandler = None
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
