"""XMP for writing: set our properties in a packet; every other node, qualifier, language and the padding stays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from captioner.domain.fields import XmpForm
from captioner.metadata.problems import Unwritable
from captioner.metadata.standards import xmp

_RDF = f"{{{xmp.RDF}}}"
_LANG = f"{{{xmp.XML}}}lang"
_CONTAINERS = {XmpForm.ALT: "Alt", XmpForm.SEQ: "Seq", XmpForm.BAG: "Bag"}
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


def new_packet(*, padding: bool = True) -> bytes:
    """A packet that says nothing yet; padded with 2,000 spaces, so that other programs can edit it in place."""
    return _EMPTY + (_PADDING if padding else b"") + b'<?xpacket end="w"?>'


def edit(
    packet: bytes, changes: Mapping[Property, Sequence[str]], *, limit: int = xmp.LIMIT, keep_empty: bool = False
) -> bytes:
    """The packet (b"" for none) with these values; no value removes the property, or with `keep_empty` leaves it there, empty.

    Raises Unwritable where the packet can't be kept whole, or would pass `limit` even without its padding.
    """
    encoding = xmp.encoding_of(packet) if packet else "utf-8"
    head, body, tail = parted(packet or new_packet(), encoding)
    root = parsed(body)
    rdf = root if root.tag == _RDF + "RDF" else root.find(_RDF + "RDF")
    if rdf is None:
        raise Unwritable("its XMP has no RDF in it")
    for (name, form), texts in changes.items():
        _Property(rdf, name, form).set(texts, keep_empty=keep_empty)
    new = head + etree.tostring(root, encoding="utf-8") + tail
    return _fitted(new.decode().encode(encoding), limit)


def foreign_nodes(packet: bytes, ours: Sequence[str]) -> list[bytes]:
    """Every attribute and property of every outermost description but ours, with all that is in it, as text, in order; that it is about this file says nothing."""
    root = parsed(parted(packet, xmp.encoding_of(packet))[1])
    outermost = [root] if root.tag == _RDF + "RDF" else root.findall(_RDF + "RDF")
    skipped = {"{{{}}}{}".format(*xmp.expanded(name)) for name in ours}
    found = []
    for description in (each for rdf in outermost for each in rdf.iterchildren(_RDF + "Description")):
        attributes = [(key, value) for key, value in description.attrib.items() if (key, value) != (_RDF + "about", "")]
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
            _set_simple(element, texts[0] if texts else "")
        elif self._form is XmpForm.ALT:
            _set_default(self._container(element), texts)
        else:
            _set_items(self._container(element), texts)

    def _descriptions(self) -> Iterator[etree._Element]:
        return self._rdf.iterchildren(_RDF + "Description")

    def _found(self) -> list[etree._Element]:
        return [element for each in self._descriptions() for element in each.iterchildren(self._tag)]

    def _drop_attributes(self) -> None:
        for each in self._descriptions():
            each.attrib.pop(self._tag, "")

    def _new_element(self) -> etree._Element:
        description = self._home()
        last = description[-1] if len(description) else None
        element = etree.SubElement(description, self._tag, nsmap={self._prefix_in_use(): self._namespace})
        if (
            last is not None
        ):  # it takes over the white space before the end tag; the one before it gets that of the others
            element.tail, last.tail = last.tail, description.text
        elif (description.text or "").isspace():
            element.tail, description.text = description.text, f"{description.text} "
        return element

    def _prefix_in_use(self) -> str:
        """The prefix that the packet already has for the namespace: Adobe's toolkit rejects a packet with two."""
        for each in self._rdf.getroottree().getroot().iter(etree.Element):
            for prefix, namespace in each.nsmap.items():
                if namespace == self._namespace and prefix:
                    return prefix
        return self._prefix

    def _home(self) -> etree._Element:
        """The description to add to: one that already uses the namespace, else the first, else a new one."""
        descriptions = list(self._descriptions())
        for each in descriptions:
            if self._namespace in each.nsmap.values():
                return each
        if descriptions:
            return descriptions[0]
        return etree.SubElement(self._rdf, _RDF + "Description", {_RDF + "about": ""})

    def _container(self, element: etree._Element) -> etree._Element:
        """The rdf:Alt, Seq or Bag of the element, as found; made where the value stands bare."""
        for name in ("Alt", "Seq", "Bag"):
            found = element.find(_RDF + name)
            if found is not None:
                return found
        for child in list(element):
            element.remove(child)
        element.text = None
        element.attrib.pop(_RDF + "parseType", "")
        return etree.SubElement(element, _RDF + _CONTAINERS[self._form])


def _set_simple(element: etree._Element, text: str) -> None:
    """Set the text where it stands: in an rdf:value, which may have qualifiers beside it, or bare."""
    value = element.find(f".//{_RDF}value")
    if value is not None:
        value.text = text
        return
    for node in [element, *element.iterchildren(_RDF + "Description")]:
        if _RDF + "value" in node.attrib:
            node.set(_RDF + "value", text)
            return
    for child in list(element):
        element.remove(child)
    element.text = text


def _set_default(container: etree._Element, texts: Sequence[str]) -> None:
    """Set the text that speaks for the property; the other languages stay."""
    items = container.findall(_RDF + "li")
    if not texts:
        for item in items:
            take_out(item)
        return
    for language in ("x-default", None):
        for item in items:
            if item.get(_LANG) == language:
                _set_simple(item, texts[0])
                return
    new = etree.Element(_RDF + "li", {_LANG: "x-default"})
    new.text = texts[0]
    container.insert(0, new)


def _set_items(container: etree._Element, texts: Sequence[str]) -> None:
    """Make the items these texts, in this order; an item that stays keeps its qualifiers."""
    old: dict[str, list[etree._Element]] = {}
    for item in container.findall(_RDF + "li"):
        old.setdefault(_text_of(item), []).append(item)
        take_out(item)
    for text in texts:
        same = old.get(text)
        if same:
            container.append(same.pop(0))
        else:
            etree.SubElement(container, _RDF + "li").text = text


def _text_of(item: etree._Element) -> str:
    value = item.find(f".//{_RDF}value")
    return (item.get(_RDF + "value") or item.text or "") if value is None else value.text or ""


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
