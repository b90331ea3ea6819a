from __future__ import annotations

import dataclasses
import hashlib
import os
import shutil
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.domain.strategies import value_of

from captioner import metadata
from captioner.domain.errors import ChangedOnDisk, NotAPicture, Refused, Signed, UnknownField, Unreadable, WriteFailed
from captioner.domain.fields import Kind
from captioner.domain.iptc import EMPTY, FIELDS, metadata_from
from captioner.domain.structures import as_json
from captioner.domain.typed import structure
from captioner.domain.values import PartialDate, Translation
from captioner.metadata import Sidecar, SignedPolicy, WritePolicy, safe_write
from captioner.metadata.mapping import IIM_ONLY
from captioner.metadata.standards import iim as iim_standard
from captioner.metadata.standards import photoshop as photoshop_standard

SLOW = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=60)
LINES = st.lists(TEXT, max_size=3).map("\n".join)
DATES = st.builds(
    lambda day, parts, time, offset: PartialDate(
        day.year,
        day.month if parts > 1 else 0,
        day.day if parts > 2 else 0,
        time if parts > 2 else "",
        offset if parts > 2 and time else "",
    ),
    st.dates(min_value=__import__("datetime").date(1000, 1, 1)),
    st.integers(1, 3),
    st.sampled_from(["", "06:30:15", "23:59:59.25", "06:30"]),
    st.sampled_from(["", "+08:00", "-03:30", "+00:00"]),
)
BY_KIND = {
    Kind.TEXT: TEXT,
    Kind.PARAGRAPH: LINES,
    Kind.LIST: st.lists(TEXT, max_size=3).map(tuple),
    Kind.DATE: st.none() | DATES,
}
METADATA = st.fixed_dictionaries({}, optional={name: value_of(field, BY_KIND) for name, field in FIELDS.items()}).map(
    EMPTY.with_values
)


def tidy(said):
    values = {}
    for name, value in said.filled().items():
        if isinstance(value, str) and not value.strip():
            values[name] = ""
        elif FIELDS[name].kind is Kind.LIST:
            values[name] = tuple(item for item in value if item.strip())
        elif name in IIM_ONLY:
            values[name] = (
                value.to_the_second()
                if FIELDS[name].kind is Kind.DATE
                else iim_standard.cut(value.strip("\0 "), FIELDS[name].max_bytes).rstrip(" ")
            )
    return said.with_values(values)


def resources_of(path, parts):
    data = path.read_bytes()
    start = data.index(b"Photoshop 3.0\0")
    (length,) = struct.unpack_from(">H", data, start - 2)
    return photoshop_standard.resources(data[start + 14 : start - 2 + length])[0]


@given(first=METADATA, second=METADATA)
@SLOW
def test_whatever_is_written_reads_back(build, first, second):
    path = build()
    for goal in (first, second):
        metadata.write(path, goal)
        assert metadata.read(path).metadata == tidy(goal)
        assert metadata.write(path, goal).fields == ()


@given(
    goal=METADATA,
    name=st.sampled_from(
        ["PhotoMechanic.jpg", "IPTC.jpg", "MWG.jpg", "Nikon.jpg", "ExtendedXMP.jpg", "FotoStation.jpg"]
    ),
)
@settings(SLOW, max_examples=40)
def test_whatever_is_written_into_a_real_picture_reads_back(tmp_path, shared, goal, name):
    path = tmp_path / name
    shutil.copyfile(shared("corpus/exiftool") / name, path)
    before = metadata.read(path)
    fields = [field for field in FIELDS if goal[field]]
    metadata.write(path, goal, fields)
    after = metadata.read(path)
    goal = tidy(goal)
    if not goal.date_created and before.camera_date:
        goal = goal.with_values({"date_created": after.metadata.date_created})
    assert after.metadata == before.metadata.with_values({field: goal[field] for field in fields})
    assert metadata.digest(path) == metadata.digest(shared("corpus/exiftool") / name)


def test_only_the_named_fields_are_touched(build):
    path = build()
    metadata.write(path, metadata_from({"caption": "One", "city": "Wuhan"}))
    done = metadata.write(path, metadata_from({"caption": "Two"}), ["caption"])
    assert done.fields == ("caption",)
    assert metadata.read(path).metadata == metadata_from({"caption": "Two", "city": "Wuhan"})


def test_a_picture_that_says_so_already_is_not_touched(build):
    path = build()
    metadata.write(path, metadata_from({"caption": "One"}))
    before = path.stat()
    done = metadata.write(path, metadata_from({"caption": "One"}))
    assert done.fields == ()
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_fields_can_be_cleared(build):
    path = build()
    metadata.write(path, metadata_from({"caption": "One", "byline": ["Ann"], "date_created": "2024-05-06"}))
    metadata.write(path, EMPTY)
    assert metadata.read(path).metadata == EMPTY


def test_an_unknown_field_is_wrong_usage(build):
    with pytest.raises(UnknownField):
        metadata.write(build(), EMPTY, ["colour"])


def test_iim_is_cut_at_a_character_and_the_cut_reported(build, parts):
    path = build()
    done = metadata.write(
        path, metadata_from({"city": "北京市朝阳区很长的地名", "byline": ["Ann", "很长很长很长很长很长很长的名字"]})
    )
    assert len(done.warnings) == 2
    block = next(each.data for each in resources_of(path, parts) if each.number == 0x0404)
    texts = iim_standard.read(block).texts()
    assert texts[2, 90] == ["北京市朝阳区很长的地"]
    assert texts[2, 80] == ["Ann", "很长很长很长很长很长"]
    assert metadata.read(path).disagreements == ()


def test_all_iim_text_becomes_utf8_with_its_marker_and_a_fresh_digest(build, parts):
    block = parts.dataset(2, 0, b"\0\2") + b"".join(
        parts.dataset(2, number, text.encode("cp1252"))
        for number, text in [(26, "NRW"), (27, "Köln"), (26, "HH"), (27, "Altöna"), (118, "Büro")]
    )
    path = build(
        parts.photoshop(
            parts.resource(0x03ED, b"resolution!!", name=b"\3abc"),
            parts.resource(0x0404, block),
            parts.resource(0x0425, b"x" * 16),
        )
    )
    metadata.write(path, metadata_from({"city": "Zürich"}), ["city"])
    found = resources_of(path, parts)
    assert found[0].raw == parts.resource(0x03ED, b"resolution!!", name=b"\3abc")
    block = found[1].data
    assert found[2].data == hashlib.md5(block).digest()
    datasets = iim_standard.read(block).datasets
    assert [(each.id, each.value.decode()) for each in datasets if each.id != (2, 0)] == [
        ((1, 90), "\x1b%G"), ((2, 26), "NRW"), ((2, 27), "Köln"), ((2, 26), "HH"), ((2, 27), "Altöna"), ((2, 90), "Zürich"), ((2, 118), "Büro"),
    ]  # fmt: skip


def test_xmp_follows_where_iim_counted_until_now(build, parts):
    block = parts.dataset(2, 105, b"from IIM")
    path = build(
        parts.photoshop(parts.resource(0x0404, block), parts.resource(0x0425, b"x" * 16)),
        parts.xmp("<photoshop:Headline>from XMP</photoshop:Headline>"),
    )
    done = metadata.write(path, metadata_from({"city": "Wuhan"}), ["city"])
    assert metadata.read(path).metadata == metadata_from({"city": "Wuhan", "headline": "from IIM"})
    assert done.warnings == ("IIM was edited last by another program, so XMP was brought in line with it: Headline.",)


def test_exif_follows_too_and_keywords_are_not_joined(build, parts):
    block = parts.dataset(2, 25, b"flood") + parts.dataset(2, 120, b"from IIM") + parts.dataset(2, 90, b"Cairo")
    path = build(
        parts.exif(parts.tiff([(0x010E, 2, 9, b"from Exif"), (0x013B, 2, 5, b"Exif\0")])),
        parts.xmp(
            "<dc:description><rdf:Alt><rdf:li>from XMP</rdf:li></rdf:Alt></dc:description><photoshop:City>Cairo</photoshop:City>"
            "<dc:subject><rdf:Bag><rdf:li>flood</rdf:li><rdf:li>taken out</rdf:li></rdf:Bag></dc:subject>"
        ),
        parts.photoshop(parts.resource(0x0404, block), parts.resource(0x0425, b"x" * 16)),
    )
    done = metadata.write(path, metadata_from({"headline": "New"}), ["headline"])
    assert done.warnings[0].endswith("in line with it: Caption, Keywords.")
    reading = metadata.read(path)
    assert reading.metadata == metadata_from(
        {"headline": "New", "caption": "from IIM", "keywords": ["flood"], "city": "Cairo", "byline": ["Exif"]}
    )
    assert not reading.disagreements
    assert b"from Exif" not in path.read_bytes()


@pytest.mark.parametrize(
    ("date", "time"),
    [
        ("2024-05-06T07:08:09", b"070809-0000"),
        ("2024-05-06T07:08", b"070800-0000"),
        ("2024-05-06T07:08:09+08:00", b"070809+0800"),
        ("2024-05-06T07:08:09+00:00", b"070809+0000"),
    ],
)
def test_a_time_without_offset_keeps_to_the_form_of_iim_and_claims_none(build, parts, date, time):
    path = build()
    metadata.write(path, metadata_from({"date_created": date}))
    assert parts.dataset(2, 60, time) in path.read_bytes()
    assert metadata.read(path).metadata.date_created == PartialDate.parse(date)
    only_iim = build(
        parts.photoshop(parts.resource(0x0404, parts.dataset(2, 55, b"20240506") + parts.dataset(2, 60, time)))
    )
    assert metadata.read(only_iim).metadata.date_created.offset == PartialDate.parse(date).offset


@pytest.mark.parametrize("marker", [b"\x1b$(Q", b""])
def test_text_of_an_uncertain_charset_is_left_alone(build, parts, marker):
    block = (parts.dataset(1, 90, marker) if marker else b"") + parts.dataset(2, 120, b"\x8e\x9f \xe6\x20 x\x81")
    segment = parts.photoshop(parts.resource(0x0404, block))
    path = build(segment)
    done = metadata.write(path, metadata_from({"city": "Wuhan"}), ["city"])
    assert any("IIM" in warning for warning in done.warnings)
    assert segment in path.read_bytes()
    assert metadata.read(path).metadata.city == "Wuhan"


def test_foreign_xmp_is_kept(build, parts):
    path = build(
        parts.xmp(
            '<!-- kept --><desk:note desk:q="1">5 &lt; 6</desk:note>'
            '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Old</rdf:li><rdf:li xml:lang="fr">Vieux</rdf:li></rdf:Alt></dc:description>'
            "<dc:subject><rdf:Bag><rdf:li desk:sure='yes'>kept</rdf:li><rdf:li>gone</rdf:li></rdf:Bag></dc:subject>",
            attributes=' desk:mark="x" photoshop:City="Old"',
        )
    )
    done = metadata.write(
        path,
        metadata_from({"caption": "New", "city": "New", "keywords": ["more", "kept"]}),
        ["caption", "city", "keywords"],
    )
    data = path.read_bytes()
    for kept in (
        b"<!-- kept -->",
        b'<desk:note desk:q="1">5 &lt; 6</desk:note>',
        b'desk:mark="x"',
        b'<rdf:li desk:sure="yes">kept</rdf:li>',
        b" " * 400,
    ):
        assert kept in data
    assert b"gone" not in data
    assert metadata.read(path).metadata.languages == (Translation("caption", "fr", "Vieux"),)
    assert any("fr" in warning for warning in done.warnings)


def test_a_property_in_extended_xmp_is_refused(tmp_path, build, parts):
    extension = parts.packet("<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Far away</rdf:li></rdf:Alt></dc:title>")
    guid = hashlib.md5(extension).hexdigest().upper().encode()
    chunk = b"http://ns.adobe.com/xmp/extension/\0" + guid + struct.pack(">II", len(extension), 0) + extension
    note = f' xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="{guid.decode()}"'
    path = build(parts.xmp("", attributes=note), parts.segment(0xE1, chunk))
    assert metadata.read(path).metadata.title == "Far away"
    with pytest.raises(Refused, match="extended XMP"):
        metadata.write(path, metadata_from({"title": "New"}), ["title"])
    metadata.write(path, metadata_from({"city": "Wuhan"}), ["city"])
    assert parts.segment(0xE1, chunk) in path.read_bytes()


def test_the_camera_date_is_the_cameras(build, parts):
    exif_ifd = 8 + 2 + 12 + 4
    block = parts.tiff([(0x8769, 4, 1, struct.pack("<I", exif_ifd))])
    block += struct.pack("<HHHII", 1, 0x9003, 2, 20, exif_ifd + 18) + b"\0\0\0\0" + b"2024:05:06 07:08:09\0"
    path = build(parts.exif(block))
    assert str(metadata.read(path).metadata.date_created) == "2024-05-06T07:08:09"
    assert metadata.write(path, EMPTY, ["date_created"]).fields == ()
    new = metadata_from({"date_created": "2024-05-07T10:11:12.5+08:00"})
    metadata.write(path, new, ["date_created"])
    assert str(metadata.read(path).camera_date) == "2024-05-06T07:08:09"
    metadata.write(path, EMPTY, ["date_created"])
    metadata.write(path, new, ["date_created"], policy=WritePolicy(camera_date=True))
    assert metadata.read(path).camera_date == new.date_created


def test_with_the_setting_on_a_full_day_is_written_where_exif_has_no_date(build):
    policy = WritePolicy(camera_date=True)
    full, partial = build(name="full.jpg"), build(name="partial.jpg")
    metadata.write(full, metadata_from({"date_created": "2024-05-07"}), policy=policy)
    metadata.write(partial, metadata_from({"date_created": "2024-05"}), policy=policy)
    assert str(metadata.read(full).camera_date) == "2024-05-07"
    assert metadata.read(partial).camera_date is None


def test_text_that_xmp_cannot_hold_is_refused(build, parts):
    path = build()
    with pytest.raises(Refused, match="control character"):
        metadata.write(path, EMPTY.with_values({"caption": "a\x00b"}))
    with pytest.raises(Refused):
        metadata.write(path, EMPTY.with_values({"caption": "a\ud800b"}))
    assert path.read_bytes() == parts.BARE


def refused(path, match, error=Refused, **options):
    before = path.read_bytes()
    with pytest.raises(error, match=match):
        metadata.write(path, metadata_from({"caption": "New", "alt_text": "New"}), ["caption", "alt_text"], **options)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_what_could_lose_something_is_refused(build, parts):
    tiff = parts.tiff([(0x010E, 2, 4, b"Old\0")])
    headline = parts.dataset(2, 105, b"Headline")
    two_iims = parts.photoshop(
        parts.resource(0x0404, headline), parts.resource(0x0404, parts.dataset(2, 105, b"Another"))
    )
    loop = b"II*\0\x08\0\0\0" + struct.pack("<H", 1) + struct.pack("<HHII", 0x8769, 4, 1, 8) + b"\0\0\0\0"
    refused(build(parts.exif(tiff), parts.exif(tiff)), "two Exif")
    refused(build(parts.xmp(""), parts.xmp("")), "two XMP")
    refused(build(two_iims), "several IIM")
    refused(build(parts.exif(loop)), "loop")
    refused(build(tail=b"AXS!\0\0\0\0\0\0\0\0"), "AFCP")
    refused(build(parts.photoshop(parts.resource(0x0404, headline[:-3]))), "cut off")
    refused(build(parts.photoshop(parts.resource(0x0404, headline)[:-4])), "cut off")
    refused(build(parts.segment(0xE1, parts.XMP + b"<x:xmpmeta><broken")), "XMP")
    refused(build(parts.segment(0xE1, parts.XMP + b'<!DOCTYPE x [<!ENTITY a "b">]>' + parts.packet(""))), "entities")
    refused(build(parts.xmp(f"<desk:long>{'x' * 64_950}</desk:long>", padding=0)), "no room")


def test_exif_without_room_is_refused_but_nikons_padding_is_used(build, parts):
    entries = [(0x010E, 2, 4, b"Old\0"), (0x9999, 7, 60_000, b"x" * 60_000)]
    long = metadata_from({"caption": "y" * 8000})
    full = build(parts.exif(parts.tiff(entries)), name="full.jpg")
    before = full.read_bytes()
    with pytest.raises(Refused, match="no room"):
        metadata.write(full, long, ["caption"])
    assert full.read_bytes() == before
    entries[1] = (0x9999, 7, 40_000, b"x" * 40_000)
    padded = build(parts.exif(parts.tiff(entries).ljust(65_526, b"\0")), name="padded.jpg")
    metadata.write(padded, long, ["caption"])
    assert metadata.read(padded).metadata.caption == long.caption


def test_broken_exif_is_left_alone_and_said_so(build, parts):
    broken = parts.exif(b"II*\0\xff\xff\0\0")
    path = build(broken)
    done = metadata.write(path, metadata_from({"caption": "New"}), ["caption"])
    assert any("Exif" in warning for warning in done.warnings)
    assert broken in path.read_bytes()
    assert metadata.read(path).metadata.caption == "New"


def test_signed_pictures(tmp_path, shared):
    path = tmp_path / "signed.jpg"
    shutil.copyfile(shared("corpus/c2pa/adobe-20220124-CA.jpg"), path)
    refused(path, "Content Credentials", Signed)
    beside = metadata.write(
        path, metadata_from({"caption": "New"}), ["caption"], policy=WritePolicy(signed=SignedPolicy.SIDECAR)
    )
    assert beside.target == tmp_path / "signed.xmp"
    assert path.read_bytes() == shared("corpus/c2pa/adobe-20220124-CA.jpg").read_bytes()
    inside = metadata.write(
        path, metadata_from({"caption": "Newer"}), ["caption"], policy=WritePolicy(signed=SignedPolicy.WRITE)
    )
    assert any("signature" in warning for warning in inside.warnings)
    assert metadata.read(path).metadata.caption == "Newer"


def test_a_file_changed_by_another_program_is_not_overwritten(build):
    path = build()
    seen = metadata.read(path).fingerprint
    path.write_bytes(path.read_bytes() + b" ")
    refused(path, "another program", ChangedOnDisk, expected=seen)


def test_a_sidecar_changed_by_another_program_is_not_overwritten(build):
    path = build()
    metadata.write(path, metadata_from({"caption": "Aside"}), policy=WritePolicy(sidecar=Sidecar.ALWAYS))
    seen = metadata.read(path).fingerprint
    assert metadata.fingerprint(path) == seen
    beside = path.with_suffix(".xmp")
    beside.write_bytes(beside.read_bytes().replace(b"Aside", b"Other"))
    os.utime(beside, ns=(0, seen.sidecar_ns + 1))
    with pytest.raises(ChangedOnDisk, match="its sidecar"):
        metadata.write(path, metadata_from({"caption": "New"}), expected=seen)
    assert b"Other" in beside.read_bytes()
    beside.unlink()
    refused(path, "another program", ChangedOnDisk, expected=seen)


def test_a_link_to_a_sidecar_stays_a_link(build, tmp_path):
    path = build()
    metadata.write(path, metadata_from({"caption": "Aside"}), policy=WritePolicy(sidecar=Sidecar.ALWAYS))
    beside = path.with_suffix(".xmp")
    beside.rename(tmp_path / "elsewhere.xmp")
    beside.symlink_to(tmp_path / "elsewhere.xmp")
    metadata.write(path, metadata_from({"caption": "Both"}))
    assert beside.is_symlink()
    assert b"Both" in (tmp_path / "elsewhere.xmp").read_bytes()


def test_a_file_changed_while_it_was_written_is_not_overwritten(build, monkeypatch):
    from captioner.metadata import writing

    path = build()

    def meddle(*arguments):
        path.write_bytes(path.read_bytes() + b" ")

    monkeypatch.setattr(writing, "prove", meddle)
    with pytest.raises(ChangedOnDisk):
        metadata.write(path, metadata_from({"caption": "New"}))
    assert metadata.read(path).metadata.caption == ""


def test_a_new_file_that_does_not_say_what_was_asked_is_not_put_in_place(build, monkeypatch):
    from captioner.metadata import writing

    path = build()
    before = path.read_bytes()
    monkeypatch.setattr(writing, "edited", lambda data, decoded, made: (data, []))
    with pytest.raises(WriteFailed, match="caption"):
        metadata.write(path, metadata_from({"caption": "New"}))
    monkeypatch.setattr(writing, "edited", lambda data, decoded, made: (data[:-20] + b"x" * 20, []))
    with pytest.raises(WriteFailed):
        metadata.write(path, metadata_from({"caption": "New"}))
    assert path.read_bytes() == before


def test_what_is_no_picture_that_can_be_written_is_refused(tmp_path, shared):
    folder, missing, text = tmp_path / "folder", tmp_path / "gone.jpg", tmp_path / "text.jpg"
    folder.mkdir()
    text.write_text("not a picture")
    for path, error in [(folder, Unreadable), (missing, Unreadable), (text, NotAPicture)]:
        with pytest.raises(error):
            metadata.write(path, metadata_from({"caption": "New"}))
    heic = tmp_path / "photo.heic"
    shutil.copyfile(shared("corpus/exif-samples/heic/IMG_5195.HEIC"), heic)
    with pytest.raises(Refused, match="HEIC"):
        metadata.write(heic, metadata_from({"caption": "New"}))


def test_symbolic_links_are_followed_and_hard_links_warned_of(build, tmp_path):
    path = build()
    link, hard = tmp_path / "link.jpg", tmp_path / "hard.jpg"
    link.symlink_to(path)
    os.link(path, hard)
    done = metadata.write(link, metadata_from({"caption": "New"}))
    assert link.is_symlink()
    assert done.target == link
    assert metadata.read(path).metadata.caption == "New"
    assert metadata.read(hard).metadata.caption == ""
    assert any("hard links" in warning for warning in done.warnings)


def test_the_time_of_change_is_kept_on_request(build):
    path = build()
    os.utime(path, ns=(10**18, 10**18))
    metadata.write(path, metadata_from({"caption": "One"}), policy=WritePolicy(keep_modified_time=True))
    assert path.stat().st_mtime_ns == 10**18
    metadata.write(path, metadata_from({"caption": "Two"}))
    assert path.stat().st_mtime_ns != 10**18


def test_a_full_disk_leaves_the_picture_as_it_was(build, monkeypatch):
    def full(*arguments, **options):
        raise OSError(28, "No space left on device")

    path = build()
    monkeypatch.setattr(safe_write, "replace", full)
    refused(path, "No space left", WriteFailed)


def test_sidecars_are_written_where_asked_for(build, tmp_path, shared):
    path = build()
    always = WritePolicy(sidecar=Sidecar.ALWAYS)
    before = path.read_bytes()
    done = metadata.write(path, metadata_from({"caption": "Aside", "city": "Wuhan"}), policy=always)
    assert done.target == tmp_path / "photo.xmp"
    assert path.read_bytes() == before
    found = metadata.read(path)
    assert found.metadata == metadata_from({"caption": "Aside", "city": "Wuhan"})
    assert any("photo.xmp" in warning for warning in found.warnings)
    assert metadata.write(path, metadata_from({"caption": "Aside", "city": "Wuhan"}), policy=always).fields == ()


def test_a_refused_picture_gets_a_sidecar_where_asked_for(build, parts):
    path = build(parts.xmp(""), parts.xmp(""))
    done = metadata.write(path, metadata_from({"caption": "Aside"}), policy=WritePolicy(sidecar=Sidecar.REFUSED))
    assert done.target.name == "photo.xmp"
    assert any("two XMP" in warning for warning in done.warnings)


def test_a_sidecar_can_say_that_a_field_is_empty(build):
    path = build()
    metadata.write(path, metadata_from({"caption": "Inside", "keywords": ["a"]}))
    metadata.write(path, EMPTY, policy=WritePolicy(sidecar=Sidecar.ALWAYS))
    assert metadata.read(path).metadata == EMPTY


def test_a_sidecar_is_kept_in_step_with_the_picture(build):
    path = build()
    metadata.write(path, metadata_from({"caption": "Aside"}), policy=WritePolicy(sidecar=Sidecar.ALWAYS))
    done = metadata.write(path, metadata_from({"caption": "Both", "city": "Wuhan"}))
    assert done.target == path
    assert metadata.read(path).metadata == metadata_from({"caption": "Both", "city": "Wuhan"})
    path.with_suffix(".xmp").unlink()
    assert metadata.read(path).metadata == metadata_from({"caption": "Both", "city": "Wuhan"})


def test_the_sidecar_goes_back_when_the_picture_cannot_be_replaced(build, monkeypatch):
    path = build()
    metadata.write(path, metadata_from({"caption": "Aside"}), policy=WritePolicy(sidecar=Sidecar.ALWAYS))
    before = {each: each.read_bytes() for each in path.parent.iterdir()}
    real = safe_write.replace

    def full(target, *arguments, **options):
        if target == path:
            raise OSError(28, "No space left on device")
        return real(target, *arguments, **options)

    monkeypatch.setattr(safe_write, "replace", full)
    with pytest.raises(WriteFailed):
        metadata.write(path, metadata_from({"caption": "Both"}))
    assert {each: each.read_bytes() for each in path.parent.iterdir()} == before


def test_a_disk_that_fails_for_good_is_an_error_of_ours(build, monkeypatch):
    path = build()
    metadata.write(path, metadata_from({"caption": "Aside"}), policy=WritePolicy(sidecar=Sidecar.ALWAYS))
    taken = []

    def gone(target, *arguments, **options):
        taken.append(target)
        if len(taken) > 1:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(safe_write, "replace", gone)
    with pytest.raises(WriteFailed):
        metadata.write(path, metadata_from({"caption": "Both"}))
    assert taken == [path.with_suffix(".xmp"), path, path.with_suffix(".xmp")]


def test_pictures_of_one_stem_get_sidecars_of_their_own(build, tmp_path):
    jpg, jpeg = build(name="photo.jpg"), build(name="photo.JPEG")
    policy = WritePolicy(sidecar=Sidecar.ALWAYS)
    assert metadata.write(jpg, metadata_from({"caption": "One"}), policy=policy).target.name == "photo.jpg.xmp"
    assert metadata.write(jpeg, metadata_from({"caption": "Two"}), policy=policy).target.name == "photo.JPEG.xmp"
    assert [metadata.read(each).metadata.caption for each in (jpg, jpeg)] == ["One", "Two"]
    (tmp_path / "photo.xmp").write_bytes((tmp_path / "photo.jpg.xmp").read_bytes())
    (tmp_path / "photo.jpg.xmp").unlink()
    found = metadata.read(jpg)
    assert found.metadata.caption == ""
    assert any("photo.xmp" in warning for warning in found.warnings)


def test_a_broken_sidecar_is_said_to_be_and_never_overwritten(build):
    path = build()
    path.with_suffix(".xmp").write_bytes(b"<broken")
    assert any("photo.xmp" in warning for warning in metadata.read(path).warnings)
    with pytest.raises(Refused, match=r"photo\.xmp"):
        metadata.write(path, metadata_from({"caption": "New"}), policy=WritePolicy(sidecar=Sidecar.ALWAYS))
    assert path.with_suffix(".xmp").read_bytes() == b"<broken"


def test_written_says_what_it_did(build):
    done = metadata.write(build(), metadata_from({"keywords": ["a"], "caption": "One"}))
    assert dataclasses.astuple(done)[1:3] == (("caption", "keywords"), ())


def test_undeclared_text_stays_as_the_desk_reads_it_when_only_xmp_changes(build, parts):
    path = build(parts.photoshop(parts.resource(0x0404, parts.dataset(2, 90, "Köln".encode("cp1252")))))
    policy = WritePolicy(undeclared_charset="gb18030")
    before = metadata.read(path, undeclared_charset="gb18030").metadata
    metadata.write(path, metadata_from({"alt_text": "A boat"}), ["alt_text"], policy=policy)
    after = metadata.read(path, undeclared_charset="gb18030").metadata
    assert after == before.with_values({"alt_text": "A boat"})


def test_a_text_that_is_cleared_leaves_the_other_languages_unless_they_go_too(build):
    path = build()
    translated = metadata_from({"caption": "Flood", "languages": '{"caption": {"fr": "Crue"}}'})
    metadata.write(path, translated)
    metadata.write(path, EMPTY, ["caption"])
    assert metadata.read(path).metadata == translated.with_values({"caption": ""})
    assert b'xml:lang="x-default"></rdf:li>' in path.read_bytes()
    metadata.write(path, EMPTY, ["languages"])
    assert metadata.read(path).metadata == EMPTY
    assert b"<dc:description" not in path.read_bytes()


def test_what_only_iim_holds_is_told_where_there_is_no_iim(build):
    path = build()
    goal = metadata_from({"edit_status": "Lead", "headline": "Flood"})
    done = metadata.write(path, goal, policy=WritePolicy(sidecar=Sidecar.ALWAYS))
    assert done.fields == ("headline",)
    assert done.warnings == ("Edit status: not written, as only IIM has a place for it and here there is none.",)
    assert metadata.read(path).metadata == metadata_from({"headline": "Flood"})


def test_what_the_camera_states_of_its_place_counts_and_stays(build, parts):
    gps = struct.pack("<H", 4)
    start = 8 + 2 + 12 + 4
    body = start + 2 + 4 * 12 + 4
    for tag, kind, count, value in (
        (1, 2, 2, b"S\0\0\0"),
        (2, 5, 3, body),
        (3, 2, 2, b"E\0\0\0"),
        (4, 5, 3, body + 24),
    ):
        raw = value if isinstance(value, bytes) else struct.pack("<I", value)
        gps += struct.pack("<HHI", tag, kind, count) + raw
    numbers = struct.pack("<12I", 33, 1, 30, 1, 0, 1, 151, 1, 15, 1, 36, 1)
    block = b"II*\0" + struct.pack("<IHHHIII", 8, 1, 0x8825, 4, 1, start, 0) + gps + bytes(4) + numbers
    path = build(parts.exif(block))
    (place,) = metadata.read(path).metadata.location_created
    assert (place.get("gpsLatitude"), place.get("gpsLongitude")) == ("-33.5", "151.26")
    done = metadata.write(path, EMPTY, ["location_created"])
    assert done.fields == ()
    assert "camera's own" in done.warnings[0]
    named = structure("Location", {**as_json(place), "city": "Sydney"}, "")
    metadata.write(path, EMPTY.with_values({"location_created": (named,)}), ["location_created"])
    assert [each.get("city") for each in metadata.read(path).metadata.location_created] == ["Sydney"]
    assert metadata.read(path).disagreements == ()
