"""XMP for a new picture made from an old one: what described the old file only stays behind, and what must not be told."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from lxml import etree

from captioner.metadata.standards import xmp
from captioner.metadata.standards.xmp_edit import parsed, parted
from captioner.metadata.standards.xmp_nodes import take_out

GPS = re.compile(r"gps|latitude|long[ti]+tude|altitude", re.IGNORECASE)
"""Names of properties, in any namespace and structure, that tell where a camera stood ("Longtitude" is how drones spell it)."""

SERIAL_NUMBERS = re.compile(
    r"serial|^(camera)?owner_?name$|^imagenumber$|^imageuniqueid$|^shuttercount$", re.IGNORECASE
)
"""Names of properties that tell which camera or lens it was, or whose."""

REGIONS = re.compile(r"Regions|RegionInfo|ImageRegion")
"""Names of properties that point at parts of the picture, and point elsewhere once it is turned."""

_OF_THE_OLD_FILE = (
    "http://ns.adobe.com/tiff/1.0/",  # a copy of Exif, old caption and orientation included
    "http://ns.adobe.com/camera-raw-",
    "http://ns.adobe.com/xap/1.0/mm/",  # identity and history of the document
    "http://ns.adobe.com/xmp/note/",
    "http://ns.adobe.com/hdr-gain-map/",
    "http://ns.google.com/photos/",  # panorama sizes, depth maps and films behind the picture
    "http://ns.apple.com/",
    "http://darktable.sf.net/",
)
"""Beginnings of namespaces."""

_ALSO = frozenset(
    f"{{{namespace}}}{name}"
    for namespace, names in {
        "http://purl.org/dc/elements/1.1/": "format",
        "http://purl.org/dc/terms/": "provenance",  # where the Content Credentials lie
        "http://ns.adobe.com/xap/1.0/": "Thumbnails",
        "http://ns.adobe.com/photoshop/1.0/": "History LegacyIPTCDigest EmbeddedXMPDigest DocumentAncestors ColorMode ICCProfile SidecarForExtension",
        "http://ns.adobe.com/exif/1.0/": "PixelXDimension PixelYDimension ColorSpace CompressedBitsPerPixel ComponentsConfiguration"
        " MakerNote NativeDigest",
        "http://www.digikam.org/ns/1.0/": "ImageHistory",
    }.items()
    for name in names.split()
)
_RDF = f"{{{xmp.RDF}}}"


def carried(packets: Sequence[bytes], withheld: tuple[re.Pattern[str], ...]) -> bytes:
    """The first packet in UTF-8 with what the others state besides, less what held for the old file and what a pattern finds by its name.

    What several state is taken from the first of them. Raises Unwritable for broken XML.
    """
    first, *others = packets
    head, body, tail = parted(first, xmp.encoding_of(first))
    root = parsed(body)
    for other in others:
        _take_in(root, parsed(parted(other, xmp.encoding_of(other))[1]))
    for element in [each for each in root.iter(etree.Element) if _stays_behind(str(each.tag), withheld)]:
        take_out(element)
    for element in root.iter(etree.Element):
        for name in [each for each in element.attrib if _stays_behind(str(each), withheld)]:
            del element.attrib[name]
    return head + etree.tostring(root, encoding="utf-8") + tail


def with_aside(packet: bytes, aside: bytes, ours: Collection[str]) -> bytes:
    """The packet, in its encoding, with what a sidecar states besides `ours`, less what held for the old file; what both state is as the sidecar has it.

    Raises Unwritable for broken XML.
    """
    encoding = xmp.encoding_of(packet)
    head, body, tail = parted(packet, encoding)
    root, more = parsed(body), parsed(parted(carried([aside], ()), "utf-8")[1])
    _take_out(more, {"{{{}}}{}".format(*xmp.expanded(name)) for name in ours})
    _take_out(root, {name for each in _descriptions(more) for name in _stated_by(each)})
    _take_in(root, more)
    return (head + etree.tostring(root, encoding="utf-8") + tail).decode().encode(encoding)


def _descriptions(root: etree._Element) -> list[etree._Element]:
    rdf = next(root.iter(_RDF + "RDF"), None)
    return [] if rdf is None else rdf.findall(_RDF + "Description")


def _stated_by(description: etree._Element) -> set[str]:
    """The properties of a description, elements and attributes alike."""
    attributes = {str(name) for name in description.attrib if not str(name).startswith(_RDF)}
    return attributes | {str(each.tag) for each in description.iterchildren(etree.Element)}


def _take_out(root: etree._Element, names: Collection[str]) -> None:
    for description in _descriptions(root):
        for element in [each for each in description.iterchildren(etree.Element) if each.tag in names]:
            take_out(element)
        for name in [each for each in description.attrib if each in names]:
            del description.attrib[name]


def _take_in(root: etree._Element, other: etree._Element) -> None:
    """Add the other packet's properties, elements and attributes alike; what this one states itself counts."""
    rdf = next(root.iter(_RDF + "RDF"), None)
    more = next(other.iter(_RDF + "RDF"), None)
    if rdf is None or more is None:
        return
    descriptions = rdf.findall(_RDF + "Description")
    stated = {element.tag for each in descriptions for element in each}
    stated |= {str(name) for each in descriptions for name in each.attrib if not str(name).startswith(_RDF)}
    about = descriptions[0].get(_RDF + "about", "") if descriptions else ""
    for description in more.findall(_RDF + "Description"):
        for element in [each for each in description if each.tag in stated]:
            take_out(element)
        for name in [each for each in description.attrib if each in stated]:
            del description.attrib[name]
        description.set(_RDF + "about", about)  # one packet speaks of one picture
        rdf.append(description)


def _stays_behind(name: str, withheld: tuple[re.Pattern[str], ...]) -> bool:
    if name in _ALSO or name[1:].startswith(_OF_THE_OLD_FILE):
        return True
    local = name.rpartition("}")[2]
    return any(pattern.search(local) for pattern in withheld)
