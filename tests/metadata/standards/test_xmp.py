from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.domain.fields import XmpForm
from captioner.metadata import mapping
from captioner.metadata.problems import Damaged, Unwritable
from captioner.metadata.standards import xmp, xmp_edit

CITY, TITLE, KEYWORDS = ("photoshop:City", XmpForm.SIMPLE), ("dc:title", XmpForm.ALT), ("dc:subject", XmpForm.BAG)
TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=30
).filter(str.strip)


def read(packet):
    return {name: [item.text for item in items] for name, items in mapping.read_xmp(packet).items()}


@pytest.mark.parametrize(
    ("properties", "attributes"),
    [
        ("", ""),
        ("", ' photoshop:City="Old" dc:title="Old"'),
        ("<photoshop:City>Old</photoshop:City><photoshop:City>Older</photoshop:City>", ""),
        ("<photoshop:City><rdf:Bag><rdf:li>Old</rdf:li></rdf:Bag></photoshop:City><dc:title>Old</dc:title>", ""),
        ('<photoshop:City rdf:parseType="Resource"><rdf:value>Old</rdf:value><desk:q>1</desk:q></photoshop:City>', ""),
        (
            "<dc:title><rdf:Alt><rdf:li>Old</rdf:li></rdf:Alt></dc:title><dc:subject><rdf:Seq><rdf:li>a</rdf:li></rdf:Seq></dc:subject>",
            "",
        ),
        (
            '<photoshop:City rdf:resource="urn:old"/><dc:title rdf:resource="urn:old"/><dc:subject rdf:resource="urn:a"/>',
            "",
        ),
        (
            '<photoshop:City desk:part="Old"/><dc:title desk:part="Old" xml:lang="x-default"/><dc:subject desk:part="a"/>',
            "",
        ),
        ('<photoshop:City rdf:parseType="Resource"><desk:part>Old</desk:part></photoshop:City>', ""),
        ('<dc:title><rdf:Alt><rdf:li xml:lang="fr">Vieux</rdf:li></rdf:Alt></dc:title><dc:subject>a</dc:subject>', ""),
    ],
)
def test_a_property_is_set_however_it_was_written(parts, properties, attributes):
    packet = parts.packet(properties, attributes=attributes)
    new = xmp_edit.edit(packet, {CITY: ["New & <new>"], TITLE: ["Neu"], KEYWORDS: ["b", "a"]})
    found = mapping.read_xmp(new)
    assert read(new)["photoshop:City"] == ["New & <new>"]
    assert read(new)["dc:subject"] == ["b", "a"]
    title = xmp.default_item(found["dc:title"])
    assert title is not None
    assert title.text == "Neu"
    cleared = xmp_edit.edit(new, {CITY: [], TITLE: [], KEYWORDS: []})
    assert read(cleared) == {}


def test_a_value_that_is_a_resource_is_read_and_what_is_set_has_nothing_beside_it(parts):
    packet = parts.packet(
        '<photoshop:City rdf:resource="urn:city"/><dc:subject><rdf:Bag><rdf:li rdf:resource="urn:a"/></rdf:Bag></dc:subject>'
    )
    assert read(packet) == {"photoshop:City": ["urn:city"], "dc:subject": ["urn:a"]}
    new = xmp_edit.edit(
        parts.packet('<photoshop:City desk:part="Old" rdf:parseType="Resource"/>'), {CITY: ["New"], KEYWORDS: ["b"]}
    )
    assert b"<photoshop:City>New</photoshop:City>" in new  # text beside properties would make the packet unreadable


@given(cities=st.lists(TEXT, min_size=1, max_size=3), keywords=st.lists(TEXT, max_size=4))
@settings(deadline=None, max_examples=80)
def test_whatever_text_is_set_reads_back(cities, keywords):
    packet = b""
    for city in cities:
        packet = xmp_edit.edit(packet, {CITY: [city], KEYWORDS: keywords})
        assert read(packet).get("photoshop:City") == [city]
        assert read(packet).get("dc:subject", []) == keywords


def test_the_prefix_that_the_packet_has_is_used(parts):
    packet = parts.packet("<old:State xmlns:old='http://ns.adobe.com/xap/1.0/rights/'>x</old:State>")
    new = xmp_edit.edit(packet, {("xmpRights:UsageTerms", XmpForm.ALT): ["None"]})
    assert b"<old:UsageTerms" in new
    assert b"xmpRights" not in new


def test_what_stands_around_the_root_is_kept(parts):
    packet = (
        parts.packet("")
        .replace(b"</x:xmpmeta>", b"</x:xmpmeta><!-- behind -->")
        .replace(b"<x:xmpmeta", b"<!-- before --><x:xmpmeta")
    )
    new = xmp_edit.edit(packet, {CITY: ["Wuhan"]})
    assert b"<!-- behind -->" in new
    assert b"<!-- before -->" in new
    assert b" " * 400 in new


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_old_packets_in_utf16_stay_so(parts, encoding):
    packet = parts.packet("<photoshop:City>Köln</photoshop:City>").decode().encode(encoding)
    assert read(packet)["photoshop:City"] == ["Köln"]
    new = xmp_edit.edit(packet, {CITY: ["北京"]})
    assert read(new)["photoshop:City"] == ["北京"]
    assert "北京".encode(encoding) in new


def test_padding_gives_way_before_the_packet_is_refused(parts):
    packet = parts.packet("", padding=400)
    limit = len(packet) + 20
    assert len(xmp_edit.edit(packet, {CITY: ["x" * 100]}, limit=limit)) <= limit
    with pytest.raises(Unwritable, match="no room"):
        xmp_edit.edit(packet, {CITY: ["x" * 1000]}, limit=limit)


@given(st.binary(max_size=200), st.sampled_from([b"", b"<x:xmpmeta>", b"<?xpacket begin=''?><rdf:RDF ", b"<\0?\0"]))
@settings(deadline=None)
def test_no_packet_can_break_reading_or_editing(data, head):
    with contextlib.suppress(Damaged):
        mapping.read_xmp(head + data)
    if head + data:
        with contextlib.suppress(Unwritable):
            xmp_edit.edit(head + data, {CITY: ["x"]})


def test_a_file_of_the_system_is_never_read_through_an_entity(parts):
    evil = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>' + parts.packet(
        "<photoshop:City>&e;</photoshop:City>"
    )
    with pytest.raises(Damaged, match="entities"):
        mapping.read_xmp(evil)
    with pytest.raises(Unwritable):
        xmp_edit.edit(evil, {CITY: ["x"]})
