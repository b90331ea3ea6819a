"""XMP for writing: set our properties in a packet; every other node, qualifier, language and the padding stays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from captioner.domain.fields import XmpForm
from captioner.domain.structures import Structure
from captioner.metadata.problems import Unwritable
from captioner.metadata.standards import xmp
from captioner.metadata.standards.xmp_nodes import (
    RDF,
    container,
    prefix_in_use,
    set_default,
    set_items,
    set_languages,
    set_simple,
    take_out,
)
from captioner.metadata.standards.xmp_structure_edit import held, put

_ROOT = re.compile(rb"<((?:[A-Za-z_][\w.-]*:)?(?:xmpmeta|xapmeta|RDF))[\s>]")
_PADDING = (b" " * 99 + b"\n") * 20

_DECLARED = "\n    ".join(f'xmlns:{prefix}="{namespace}"' for prefix, namespace in xmp.NAMESPACES.items())
_EMPTY = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
    f' <rdf:RDF xmlns:rdf="{xmp.RDF}">\n  <rdf:Description rdf:about=""\n    {_DECLARED}>\n  </rdf:Description>\n'
    " </rdf:RDF>\n</x:xmpmeta>\n"
).encode()

Property = tuple[str, XmpForm]
"""A property's name ("dc:title") and the form its value takes."""

Structured = tuple[str, XmpForm, str]
"""The same, and the form of its structures."""


NO_STRUCTURES: Mapping[Structured, Sequence[Structure]] = {}
NO_LANGUAGES: Mapping[str, Mapping[str, str]] = {}


def new_packet(*, padding: bool = True) -> bytes:
    """A packet that says nothing yet; padded with 2,000 spaces, so that other programs can edit it in place."""
    return _EMPTY + (_PADDING if padding else b"") + b'<?xpacket end="w"?>'


def edit(
    packet: bytes,
    changes: Mapping[Property, Sequence[str]],
    *,
    structures: Mapping[Structured, Sequence[Structure]] = NO_STRUCTURES,
    languages: Mapping[str, Mapping[str, str]] = NO_LANGUAGES,
    limit: int = xmp.LIMIT,
    keep_empty: bool = False,
) -> bytes:
    """The packet (b"" for none) with these values; no value removes the property, or with `keep_empty` leaves it there, empty.

    A changed text leaves other languages as they are. `languages` states all texts of a property by language, x-default included.
    Raises Unwritable where the packet can't be kept whole, or would pass `limit` even without its padding.
    """
    encoding = xmp.encoding_of(packet) if packet else "utf-8"
    head, body, tail = parted(packet or new_packet(), encoding)
    root = parsed(body)
    rdf = root if root.tag == RDF + "RDF" else root.find(RDF + "RDF")
    if rdf is None:
        raise Unwritable("its XMP has no RDF in it")
    for (name, form), texts in changes.items():
        _Property(rdf, name, form).set(texts, keep_empty=keep_empty)
    for (name, form, structure), values in structures.items():
        _Property(rdf, name, form).set_structures(structure, values, keep_empty=keep_empty)
    for name, by_language in languages.items():
        _Property(rdf, name, XmpForm.ALT).set_languages(by_language, keep_empty=keep_empty)
    new = head + etree.tostring(root, encoding="utf-8") + tail
    return _fitted(new.decode().encode(encoding), limit)


def foreign_nodes(packet: bytes, ours: Sequence[str]) -> list[bytes]:
    """Every attribute and property of every outermost description but ours, with all that is in it, as text, in order; that it is about this file says nothing."""
    root = parsed(parted(packet, xmp.encoding_of(packet))[1])
    outermost = [root] if root.tag == RDF + "RDF" else root.findall(RDF + "RDF")
    skipped = {"{{{}}}{}".format(*xmp.expanded(name)) for name in ours}
    found = []
    for description in (each for rdf in outermost for each in rdf.iterchildren(RDF + "Description")):
        attributes = [(key, value) for key, value in description.attrib.items() if (key, value) != (RDF + "about", "")]
        found += [f"{key!r}={value!r}".encode() for key, value in attributes if key not in skipped]
        for element in description.iterchildren(etree.Element):
            if element.tag not in skipped:
                found.append(etree.tostring(element, encoding="utf-8", with_tail=False))
    return found


def parted(packet: bytes, encoding: str) -> tuple[bytes, bytes, bytes]:
    """What stands before the root element, the element, and what stands behind it, all in UTF-8; raises Unwritable."""
    try:
        packet = packet.decode(encoding).encode()
    except UnicodeDecodeError:
        raise Unwritable("its XMP is broken XML") from None
    start = _ROOT.search(packet)
    end = packet.find(b">", packet.rfind(b"</" + start[1])) if start else -1
    if not start or end < start.start():
        raise Unwritable("its XMP is broken XML")
    return packet[: start.start()], packet[start.start() : end + 1], packet[end + 1 :]


def parsed(body: bytes) -> etree._Element:
    """The root element, read with entities and network off; raises Unwritable for broken XML."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_blank_text=False,
        strip_cdata=False,
    )
    try:
        return etree.fromstring(body, parser)
    except etree.XMLSyntaxError:
        raise Unwritable("its XMP is broken XML") from None


def _fitted(packet: bytes, limit: int) -> bytes:
    """The packet, its padding cut where it is too long otherwise."""
    excess = len(packet) - limit
    if excess <= 0:
        return packet
    trailer = packet.rfind(b"<?xpacket end")
    content = len(packet[:trailer].rstrip()) + 1 if trailer > 0 else len(packet)
    if trailer - content < excess:
        raise Unwritable("its XMP is so full that the new text has no room")
    return packet[: trailer - excess] + packet[trailer:]


def padded_to(packet: bytes, size: int) -> bytes:
    """The packet with its padding made longer or shorter until it has `size` bytes; as it is where that can't be."""
    trailer = packet.rfind(b"<?xpacket end")
    content = len(packet[:trailer].rstrip()) + 1 if trailer > 0 else len(packet)
    padding = size - content - len(packet[trailer:])
    if trailer <= 0 or padding < 0:
        return packet
    return packet[:content] + b" " * padding + packet[trailer:]


class _Property:
    """One property within an rdf:RDF, wherever and however it is written there."""

    def __init__(self, rdf: etree._Element, name: str, form: XmpForm) -> None:
        self._rdf = rdf
        self._prefix = name.partition(":")[0]
        self._namespace, local = xmp.expanded(name)
        self._tag = f"{{{self._namespace}}}{local}"
        self._form = form

    def set(self, texts: Sequence[str], *, keep_empty: bool) -> None:
        """Give the property these values; further copies of it are removed, as only one may stand."""
        elements = self._found()
        kept = elements[:1] if texts or keep_empty else []
        for other in elements[len(kept) :]:
            take_out(other)
        attribute = next((each for each in self._descriptions() if self._tag in each.attrib), None)
        if attribute is not None and not kept and texts and self._form is XmpForm.SIMPLE:
            attribute.set(self._tag, texts[0])
            return
        self._drop_attributes()
        if not texts and not keep_empty:
            return
        element = kept[0] if kept else self._new_element()
        if self._form is XmpForm.SIMPLE:
            set_simple(element, texts[0] if texts else "")
        elif self._form is XmpForm.ALT:
            set_default(container(element, self._form), texts)
        else:
            set_items(container(element, self._form), texts)

    def set_structures(self, name: str, values: Sequence[Structure], *, keep_empty: bool) -> None:
        """Give the property these structures of the form `name`."""
        elements = self._found()
        if not values and not keep_empty and not any(held(each, name) for each in elements):
            return  # what stands there is nothing that we could have read
        for other in elements[1 if values or keep_empty else 0 :]:
            take_out(other)
        self._drop_attributes()
        if values or keep_empty:
            put(elements[0] if elements else self._new_element(), self._form, name, values)

    def set_languages(self, texts: Mapping[str, str], *, keep_empty: bool) -> None:
        """Give the property these texts by language and no others; none at all removes it."""
        if not any(texts.values()):
            self.set((), keep_empty=keep_empty)
            return
        elements = self._found()
        for other in elements[1:]:
            take_out(other)
        self._drop_attributes()
        element = elements[0] if elements else self._new_element()
        set_languages(container(element, self._form), texts)

    def _descriptions(self) -> Iterator[etree._Element]:
        return self._rdf.iterchildren(RDF + "Description")

    def _found(self) -> list[etree._Element]:
        return [element for each in self._descriptions() for element in each.iterchildren(self._tag)]

    def _drop_attributes(self) -> None:
        for each in self._descriptions():
            each.attrib.pop(self._tag, "")

    def _new_element(self) -> etree._Element:
        description = self._home()
        last = description[-1] if len(description) else None
        element = etree.SubElement(
            description, self._tag, nsmap={prefix_in_use(description, self._prefix): self._namespace}
        )
        if (
            last is not None
        ):  # it takes over the white space before the end tag; the one before it gets that of the others
            element.tail, last.tail = last.tail, description.text
        elif (description.text or "").isspace():
            element.tail, description.text = description.text, f"{description.text} "
        return element

    def _home(self) -> etree._Element:
        """The description to add to: one that already uses the namespace, else the first, else a new one."""
        descriptions = list(self._descriptions())
        for each in descriptions:
            if self._namespace in each.nsmap.values():
                return each
        if descriptions:
            return descriptions[0]
        return etree.SubElement(self._rdf, RDF + "Description", {RDF + "about": ""})
