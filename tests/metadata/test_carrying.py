from __future__ import annotations

import hashlib
import struct

import pytest
from tests.metadata.formats.pictures import PICTURES

from captioner import metadata
from captioner.domain.errors import WriteFailed
from captioner.domain.iptc import metadata_from
from captioner.metadata import Removal, carrying
from captioner.metadata.blocks import Source
from captioner.metadata.decoding import decode
from captioner.metadata.standards import iim, photoshop

NAMESPACES = (
    ' xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"'
    ' xmlns:mwg="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"'
)


@pytest.fixture
def new(build):
    """A picture as an export makes it, with the desk's fields in it already."""
    path = build(name="new.jpg")
    metadata.write(path, metadata_from({"caption": "New.", "keywords": ["Cairo"]}))
    return path


def packet_of(path):
    return path.read_bytes().partition(b"<x:xmpmeta")[2].partition(b"</x:xmpmeta>")[0]


def test_foreign_properties_and_datasets_come_ours_stay(build, parts, new):
    block = parts.dataset(2, 130, b"1Y") + parts.dataset(2, 105, b"Old") + parts.dataset(3, 20, b"9999")
    old = build(
        parts.xmp("<plus:Licensor>Desk</plus:Licensor><photoshop:City>Old</photoshop:City>", attributes=NAMESPACES),
        parts.photoshop(parts.resource(photoshop.IIM, block), parts.resource(0x040C, b"small picture")),
    )
    assert metadata.carry_over(old, new) == ()
    assert metadata.read(new).metadata == metadata_from({"caption": "New.", "keywords": ["Cairo"]})
    assert b"<plus:Licensor>Desk<" in packet_of(new)
    data = new.read_bytes()
    assert b"1Y" in data
    for stale in (b"Old", b"9999", b"small picture"):
        assert stale not in data
    payload = data.partition(b"Photoshop 3.0\0")[2]
    body = payload[12 : 12 + int.from_bytes(payload[8:12], "big")]
    assert [each.id for each in iim.read(body).datasets] == [(1, 90), (2, 0), (2, 25), (2, 130), (2, 120)]
    assert hashlib.md5(body).digest() in data


def test_what_is_withheld_goes_by_name_as_element_attribute_and_within_structures(build, parts, new):
    inside = '<plus:Place rdf:parseType="Resource"><exif:GPSLatitude>SECRET</exif:GPSLatitude></plus:Place>'
    attributes = NAMESPACES + ' exif:GPSLongitude="SECRET" exif:ISOSpeed="100" tiff:Artist="SECRET"'
    metadata.carry_over(build(parts.xmp(inside, attributes=attributes)), new, remove=[Removal.GPS])
    assert b"SECRET" not in new.read_bytes()
    assert b"plus:Place" in packet_of(new)
    assert b'exif:ISOSpeed="100"' in packet_of(new)


def test_regions_hold_only_while_the_picture_is_not_turned(build, parts, tmp_path):
    regions = parts.xmp("<mwg:Regions>here</mwg:Regions>", attributes=NAMESPACES)
    for orientation, kept in ((1, True), (6, False)):
        turned = parts.exif(parts.tiff([(0x0112, 3, 1, struct.pack("<HH", orientation, 0))]))
        target = build(name=f"new{orientation}.jpg")
        metadata.carry_over(build(turned, regions), target)
        assert (b"mwg:Regions" in target.read_bytes()) is kept


def test_extended_xmp_is_taken_in(build, parts, new):
    extension = parts.packet("<plus:Licensor>Far away</plus:Licensor>", attributes=NAMESPACES)
    guid = hashlib.md5(extension).hexdigest().upper().encode()
    chunk = b"http://ns.adobe.com/xmp/extension/\0" + guid + struct.pack(">II", len(extension), 0) + extension
    note = f' xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="{guid.decode()}"'
    metadata.carry_over(build(parts.xmp("", attributes=note), parts.segment(0xE1, chunk)), new)
    assert b"Far away" in packet_of(new)
    assert b"HasExtendedXMP" not in packet_of(new)


def test_other_languages_are_as_the_new_picture_states_them(build, parts, new):
    said = '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Old</rdf:li><rdf:li xml:lang="fr">Vieux</rdf:li></rdf:Alt></dc:description>'
    metadata.write(new, metadata_from({"languages": '{"caption": {"de": "Neu"}}'}), ["languages"])
    assert metadata.carry_over(build(parts.xmp(said)), new) == ()
    assert b"Vieux" not in packet_of(new)
    assert metadata.read(new).metadata.languages == (("caption", "de", "Neu"),)
    assert metadata.read(new).metadata.caption == "New."


def test_blocks_that_do_not_read_soundly_stay_behind(build, parts, new):
    before = new.read_bytes()
    two = build(parts.xmp("<desk:a>1</desk:a>"), parts.xmp("<desk:a>2</desk:a>"))
    assert "two XMP packets" in metadata.carry_over(two, new)[0]
    uncertain = parts.dataset(1, 90, b"\x1b%/@") + parts.dataset(2, 130, b"A")
    (warning,) = metadata.carry_over(build(parts.photoshop(parts.resource(photoshop.IIM, uncertain))), new)
    assert "IIM was not carried over" in warning
    assert new.read_bytes() == before


def test_iim_that_does_not_say_its_charset_is_carried_in_the_one_that_is_told(build, parts, new):
    old = build(parts.photoshop(parts.resource(photoshop.IIM, parts.dataset(2, 118, "Köln".encode("cp1252")))))
    assert metadata.carry_over(old, new, undeclared_charset="cp1251") == ()
    assert "Kцln".encode() in new.read_bytes()


def test_a_picture_that_would_say_something_else_afterwards_stays_as_it_was(build, parts, new, monkeypatch):
    before = new.read_bytes()
    monkeypatch.setattr(carrying.mapping, "in_iim", lambda _: {(2, 120): ["Wrong"]})
    monkeypatch.setattr(carrying.mapping.XmpChanges, "put", lambda *_: None)
    old = build(
        parts.xmp("<desk:a>1</desk:a>"), parts.photoshop(parts.resource(photoshop.IIM, parts.dataset(2, 130, b"A")))
    )
    with pytest.raises(WriteFailed, match="keywords"):
        metadata.carry_over(old, new)
    assert new.read_bytes() == before


def sidecar_saying(picture, parts, inside, attributes=NAMESPACES):
    packet = parts.xmp(inside, attributes=attributes)
    body = packet[packet.index(b"<x:xmpmeta") : packet.index(b"</x:xmpmeta>") + len(b"</x:xmpmeta>")]
    picture.with_suffix(".xmp").write_bytes(body)


def test_what_a_sidecar_says_goes_along_and_counts_before_the_picture(build, parts, new):
    inside = "<plus:Licensor>Picture</plus:Licensor><plus:ImageSupplierName>Agency</plus:ImageSupplierName>"
    old = build(parts.xmp(inside, attributes=NAMESPACES + ' plus:Version="Picture"'))
    inside = (
        "<plus:Licensor>Sidecar</plus:Licensor><plus:Version>Sidecar</plus:Version><photoshop:City>Old</photoshop:City>"
    )
    sidecar_saying(old, parts, inside, NAMESPACES + ' tiff:Artist="Stale"')
    metadata.carry_over(old, new)
    said = packet_of(new)
    assert said.count(b"<plus:Licensor>") == 1
    for kept in (b">Sidecar</plus:Licensor>", b">Sidecar</plus:Version>", b">Agency</plus:ImageSupplierName>"):
        assert kept in said
    for stale in (b"Picture", b"Stale", b"Old"):
        assert stale not in said
    assert metadata.read(new).metadata == metadata_from({"caption": "New.", "keywords": ["Cairo"]})


def test_a_sidecar_of_a_picture_without_xmp_goes_along_and_a_broken_one_is_said(build, parts, new):
    old = build(name="plain.jpg")
    sidecar_saying(old, parts, "<plus:Licensor>Sidecar</plus:Licensor>")
    assert metadata.carry_over(old, new) == ()
    assert b">Sidecar</plus:Licensor>" in packet_of(new)
    old.with_suffix(".xmp").write_bytes(b"<x:xmpmeta")
    [warning] = metadata.carry_over(old, new)
    assert "plain.xmp" in warning


@pytest.mark.parametrize("name", ["plain.png", "pages.tif", "lossy.webp", "photo.jpg"])
def test_a_copy_takes_in_what_other_programs_keep_in_the_sidecar_of_its_original(build, parts, tmp_path, name):
    old, copy = tmp_path / name, tmp_path / f"copy-{name}"
    if name == "photo.jpg":
        old = build(parts.xmp("<desk:own>1</desk:own><desk:both>Picture</desk:both>", attributes=NAMESPACES))
    else:
        old.write_bytes(PICTURES[name]())
    inside = "<plus:Version>Sidecar</plus:Version><desk:both>Sidecar</desk:both><photoshop:City>Old</photoshop:City>"
    sidecar_saying(
        old, parts, inside, NAMESPACES + ' tiff:Artist="Stale" photoshop:SidecarForExtension="' + old.suffix[1:] + '"'
    )
    copy.write_bytes(old.read_bytes())
    metadata.write(copy, metadata_from({"city": "Giza", "caption": "New."}))
    assert metadata.carry_sidecar(old, copy) == ()
    said = decode(Source.of(copy.read_bytes()))
    for kept in (b">Sidecar</plus:Version>", b">Sidecar</desk:both>"):
        assert kept in said.blocks.xmp
    for stale in (b"Stale", b">Old<", b"SidecarForExtension", b"Picture"):
        assert stale not in said.blocks.xmp
    assert (b"<desk:own>1<" in said.blocks.xmp) is (name == "photo.jpg")
    assert said.combined.metadata == metadata_from({"city": "Giza", "caption": "New."})
    assert metadata.digest(copy) == metadata.digest(old)


def test_a_copy_of_a_picture_without_a_sidecar_stays_as_it_is_and_a_broken_sidecar_is_said(build, new):
    before, old = new.read_bytes(), build(name="plain.jpg")
    assert metadata.carry_sidecar(old, new) == ()
    old.with_suffix(".xmp").write_bytes(b"<x:xmpmeta")
    [warning] = metadata.carry_sidecar(old, new)
    assert "plain.xmp" in warning
    assert new.read_bytes() == before


def test_a_sidecar_too_large_for_the_copys_format_is_said_and_the_copy_stays(build, parts, new):
    before, old = new.read_bytes(), build(name="plain.jpg")
    inside = f"<plus:Version>{'x' * 40_000}</plus:Version><desk:more>{'y' * 40_000}</desk:more>"
    old.with_suffix(".xmp").write_bytes(parts.packet(inside, attributes=NAMESPACES))
    [warning] = metadata.carry_sidecar(old, new)
    assert "no room" in warning
    assert new.read_bytes() == before
