from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from captioner import metadata
from captioner.domain.errors import FileError, NotAPicture, Unreadable
from captioner.domain.values import PartialDate

UTF8 = b"\x1b%G"


def iim(parts, *pairs, marker=b""):
    head = parts.dataset(1, 90, marker) if marker else b""
    return head + b"".join(parts.dataset(2, number, value) for number, value in pairs)


def with_digest(parts, block, digest):
    return parts.photoshop(parts.resource(0x0404, block), parts.resource(0x0425, digest))


def test_reading_keeps_to_the_header(build, parts, monkeypatch):
    taken = []
    real = os.read

    def noted(descriptor, size):
        taken.append((os.lseek(descriptor, 0, os.SEEK_CUR), size))
        return real(descriptor, size)

    small = build(parts.xmp("<photoshop:City>Wuhan</photoshop:City>"), tail=bytes(200_000))
    large = build(
        *[parts.segment(0xE2, bytes(60_000))] * 3,
        parts.xmp("<photoshop:City>Lima</photoshop:City>"),
        name="large.jpg",
        tail=bytes(200_000),
    )
    monkeypatch.setattr(os, "read", noted)
    assert metadata.read(small).metadata.city == "Wuhan"
    assert taken == [(0, 24 * 1024)]
    taken.clear()
    assert metadata.read(large).metadata.city == "Lima"
    assert sum(size for _, size in taken) <= 24 * 1024 + 3 * 4 * 1024
    assert all(start + size < 200_000 for start, size in taken)


def test_reads_the_reference_picture_of_the_iptc(shared):
    found = metadata.read(shared("corpus/iptc/IPTC-PhotometadataRef-Std2024.1.jpg"))
    said = found.metadata
    assert said.caption == "The description aka caption (ref2024.1)"
    assert said.byline == ("Creator1 (ref2024.1)",)
    assert said.keywords == ("Keyword1ref2024.1", "Keyword2ref2024.1", "Keyword3ref2024.1")
    assert str(said.date_created) == "2024-03-22T00:23:02+00:00"
    assert all(said.filled().values())
    assert len(said.filled()) == 63
    assert (found.picture.format, found.picture.width, found.picture.height) == ("JPEG", 1000, 500)
    assert found.disagreements == ()


def test_orientation_is_read(shared):
    assert metadata.read(shared("corpus/exif-samples/jpg/orientation/landscape_6.jpg")).picture.orientation == 6


@pytest.mark.parametrize(
    ("name", "format", "size", "reason"),
    [
        ("newsroom-tools/metapm.png", "PNG", (10, 10), ""),
        ("newsroom-tools/meta.webp", "WebP", (550, 368), ""),
        ("exiftool/ExifTool.tif", "TIFF", (160, 120), ""),
        ("exif-samples/heic/IMG_5195.HEIC", "HEIC", (2566, 3313), "HEIC"),
    ],
)
def test_other_formats_are_read_and_say_whether_they_can_be_written(shared, tmp_path, name, format, size, reason):
    copy = tmp_path / Path(name).name
    copy.write_bytes((shared("corpus") / name).read_bytes())
    found = metadata.read(copy)
    assert (found.picture.format, (found.picture.width, found.picture.height)) == (format, size)
    assert reason in found.read_only
    assert bool(reason) == bool(found.read_only)


def test_matching_digest_lets_xmp_count(build, parts):
    block = iim(parts, (105, b"from IIM"))
    path = build(
        with_digest(parts, block, hashlib.md5(block).digest()),
        parts.xmp("<photoshop:Headline>from XMP</photoshop:Headline>"),
    )
    found = metadata.read(path)
    assert found.metadata.headline == "from XMP"
    assert [(d.field, d.xmp, d.iim) for d in found.disagreements] == [("headline", "from XMP", "from IIM")]


def test_stale_digest_lets_iim_count(build, parts):
    path = build(
        with_digest(parts, iim(parts, (105, b"from IIM")), b"x" * 16),
        parts.xmp("<photoshop:Headline>from XMP</photoshop:Headline>"),
    )
    assert metadata.read(path).metadata.headline == "from IIM"


def test_without_digest_xmp_counts_and_iim_fills_the_gaps(build, parts):
    path = build(
        parts.photoshop(parts.resource(0x0404, iim(parts, (105, b"from IIM"), (90, b"Wuhan")))),
        parts.xmp("", attributes=' photoshop:Headline="from XMP"'),
    )
    found = metadata.read(path).metadata
    assert (found.headline, found.city) == ("from XMP", "Wuhan")


def test_a_value_cut_to_the_iim_limit_is_no_disagreement_and_never_counts(build, parts):
    whole = "北京市朝阳区" * 4
    cut = whole.encode()[:32].decode(errors="ignore").encode()
    path = build(
        with_digest(parts, iim(parts, (90, cut), marker=UTF8), b"x" * 16),
        parts.xmp(f"<photoshop:City>{whole}</photoshop:City>"),
    )
    found = metadata.read(path)
    assert found.metadata.city == whole
    assert found.disagreements == ()


def test_dates_that_agree_in_their_parts_are_no_disagreement_and_the_finer_one_counts(build, parts):
    path = build(
        parts.photoshop(parts.resource(0x0404, iim(parts, (55, b"20240300")))),
        parts.xmp("<photoshop:DateCreated>2024-03-05T10:20:30.5+08:00</photoshop:DateCreated>"),
    )
    found = metadata.read(path)
    assert found.metadata.date_created == PartialDate(2024, 3, 5, "10:20:30.5", "+08:00")
    assert found.disagreements == ()


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("OLYMPUS DIGITAL CAMERA         ", ""),
        ("GE DIGITAL CAMERA", ""),
        ("DCF 1.0", ""),
        ("GC-X1E Image", ""),
        ("<Digimax i50 MP3, Samsung #1 MP3>", ""),
        ("A boy holds a digital camera", "A boy holds a digital camera"),
        ("Covid-19 image", "Covid-19 image"),
    ],
)
def test_camera_fillers_are_no_caption(build, parts, text, caption):
    value = text.encode() + b"\0"
    path = build(parts.exif(parts.tiff([(0x010E, 2, len(value), value)])))
    assert metadata.read(path).metadata.caption == caption


def test_exif_fills_what_neither_has(build, parts):
    path = build(parts.exif(parts.tiff([(0x010E, 2, 10, b"A caption\0"), (0x013B, 2, 10, b"Ann; Bob\0\0")], ">")))
    found = metadata.read(path).metadata
    assert (found.caption, found.byline) == ("A caption", ("Ann", "Bob"))


def test_the_utf8_text_type_of_exif_3_is_read(build, parts):
    text = "Überschwemmung\0".encode()
    assert (
        metadata.read(build(parts.exif(parts.tiff([(0x010E, 129, len(text), text)])))).metadata.caption
        == "Überschwemmung"
    )


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("湖北省武汉市长江洪水,救援人员在搜救", "gb18030"),
        ("Zürich, Überflutung am Höhenweg – «très élégant»", "cp1252"),
        ("Łódź 长江", "utf-8"),
    ],
)
def test_undeclared_iim_text_is_guessed(build, parts, text, charset):
    found = metadata.read(build(parts.photoshop(parts.resource(0x0404, iim(parts, (120, text.encode(charset)))))))
    assert found.metadata.caption == text
    assert any(charset in warning for warning in found.warnings) == (charset != "utf-8")


def test_the_desks_setting_decides_undeclared_text(build, parts):
    path = build(parts.photoshop(parts.resource(0x0404, iim(parts, (90, "Köln".encode("cp1252"))))))
    assert metadata.read(path, undeclared_charset="gb18030").metadata.city != "Köln"
    assert metadata.read(path, undeclared_charset="cp1252").metadata.city == "Köln"


def test_text_encoded_twice_is_pointed_out(build, parts):
    twice = "Café".encode().decode("cp1252").encode()
    found = metadata.read(build(parts.photoshop(parts.resource(0x0404, iim(parts, (90, twice), marker=UTF8)))))
    assert any("Café" in warning for warning in found.warnings)


def test_languages_are_kept_beside_the_default(build, parts):
    path = build(
        parts.xmp(
            '<dc:description><rdf:Alt><rdf:li xml:lang="fr">Crue</rdf:li><rdf:li xml:lang="x-default">Flood</rdf:li>'
            "</rdf:Alt></dc:description>"
        )
    )
    found = metadata.read(path)
    assert found.metadata.caption == "Flood"
    assert found.metadata.languages == (("caption", "fr", "Crue"),)


def test_qualified_values_are_read(build, parts):
    path = build(
        parts.xmp(
            '<photoshop:City rdf:parseType="Resource"><rdf:value>Wuhan</rdf:value><desk:sure>no</desk:sure></photoshop:City>'
            "<dc:subject><rdf:Bag><rdf:li><rdf:Description><rdf:value>flood</rdf:value></rdf:Description></rdf:li>"
            "</rdf:Bag></dc:subject>"
        )
    )
    assert metadata.read(path).metadata.city == "Wuhan"
    assert metadata.read(path).metadata.keywords == ("flood",)


@pytest.mark.parametrize(
    "packet",
    [
        b'<!DOCTYPE x [<!ENTITY a "b">]><x/>',
        b'<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
        b"<x:xmpmeta><rdf:RDF",
        b"\xff\xfe\x00",
        b"&a;",
    ],
)
def test_broken_or_dangerous_xmp_is_a_warning_and_makes_the_picture_read_only(build, parts, packet):
    found = metadata.read(build(parts.segment(0xE1, parts.XMP + packet)))
    assert found.warnings
    assert "XMP" in found.read_only


def test_iim_cut_in_the_middle_is_read_as_far_as_it_goes(build, parts):
    block = iim(parts, (105, b"Headline"), (120, b"A caption that is cut"))[:-5]
    found = metadata.read(build(parts.photoshop(parts.resource(0x0404, block))))
    assert found.metadata.headline == "Headline"
    assert found.metadata.caption == ""
    assert found.read_only


def test_agfa_resources_are_no_iim(build, parts):
    block = iim(parts, (105, b"Headline"))
    path = build(parts.photoshop(parts.resource(0x0404, block, signature=b"AgHg")))
    assert metadata.read(path).metadata.headline == ""


def test_content_credentials_are_noticed(shared):
    assert metadata.read(shared("corpus/c2pa/adobe-20220124-CA.jpg")).signed
    assert not metadata.read(shared("corpus/c2pa/adobe-20220124-I.jpg")).signed


def test_what_is_no_picture_is_said_in_a_sentence(tmp_path):
    folder, missing, empty, text = (tmp_path / name for name in ("folder", "gone.jpg", "empty.jpg", "text.jpg"))
    folder.mkdir()
    empty.touch()
    text.write_text("not a picture")
    for path, kind in [(folder, Unreadable), (missing, Unreadable), (empty, NotAPicture), (text, NotAPicture)]:
        with pytest.raises(kind) as caught:
            metadata.read(path)
        assert str(caught.value).startswith(path.name)


def test_a_truncated_picture_is_said_to_be_one(tmp_path, parts):
    path = tmp_path / "cut.jpg"
    path.write_bytes(parts.BARE[:60])
    with pytest.raises(NotAPicture, match="breaks off"):
        metadata.read(path)


def test_a_path_that_is_not_utf8_can_be_read(build, parts, tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xb1\xb1\xbe\xa9.jpg"))
    path.write_bytes(parts.BARE)
    assert metadata.read(path).picture.width == 24


def test_the_digest_ignores_metadata(build, parts, tmp_path):
    bare, captioned = build(name="a.jpg"), build(parts.xmp("<photoshop:City>x</photoshop:City>"), name="b.jpg")
    assert metadata.digest(bare) == metadata.digest(captioned)
    assert len(metadata.digest(bare)) == 16
    captioned.write_bytes(captioned.read_bytes()[:-3] + b"\x55\xff\xd9")
    assert metadata.digest(bare) != metadata.digest(captioned)


def test_the_digest_of_a_progressive_picture_ends_at_its_own_eoi(tmp_path):
    from PIL import Image

    path = tmp_path / "progressive.jpg"
    Image.effect_noise((64, 64), 80).save(path, "JPEG", progressive=True)
    before = metadata.digest(path)
    path.write_bytes(path.read_bytes() + b"a trailer\xff\xd9")
    assert metadata.digest(path) == before


def test_the_embedded_thumbnail_is_a_jpeg(shared, build):
    assert metadata.embedded_thumbnail(shared("corpus/exif-samples/jpg/gps/DSCN0010.jpg"))[:2] == b"\xff\xd8"
    assert metadata.embedded_thumbnail(build()) == b""


@pytest.mark.parametrize("place", [1 << 40, 1 << 63, (1 << 64) - 1])
@pytest.mark.parametrize(
    "head",
    [
        b"II+\0\x08\0\0\0",
        b"II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\xbc\x02\x01\0\x88\x13\0\0\0\0\0\0",
        b"\0\0\0\x10ftypheic\0\0\0\0\0\0\0\x01free",
        b"\0\0\0\x10ftypcrx \0\0\0\0\0\0\0\x01free",
    ],
)
def test_a_pointer_may_lead_further_than_any_file(tmp_path, head, place):
    path = tmp_path / "any.jpg"
    path.write_bytes(head + place.to_bytes(8, "little" if head.startswith(b"II") else "big") + bytes(60_000))
    with contextlib.suppress(NotAPicture):
        assert not metadata.read(path).metadata.filled()


@given(
    data=st.binary(max_size=400),
    head=st.sampled_from(
        [
            b"",
            b"\xff\xd8\xff",
            b"II*\0",
            b"MM\0*",
            b"\x89PNG\r\n\x1a\n",
            b"RIFF\0\0\0\0WEBP",
            b"8BPS",
            b"\0\0\0\x18ftypheic",
            b"\0\0\0\x10ftypheic\0\0\0\0mif1\0\0\0\0meta\0\0\0\0",
            b"\0\0\0\x0cftypcrx \0\0\0\0moov",
            b"FUJIFILMCCD-RAW 0201".ljust(84, b"\0") + b"\0\0\0\x54",
            b"II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0",
            b"IIU\0\x08\0\0\0",
            b"GIF89a",
            b"BM",
        ]
    ),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
def test_no_bytes_can_break_reading(tmp_path, data, head):
    path = tmp_path / "any.jpg"
    path.write_bytes(head + data)
    with contextlib.suppress(FileError):
        assert metadata.read(path).path == path


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_no_damage_can_break_reading(tmp_path, shared, data):
    names = [
        "exiftool/PhotoMechanic.jpg",
        "exiftool/Nikon.jpg",
        "newsroom-tools/metaphotoshop.jpg",
        "exiftool/ExtendedXMP.jpg",
    ]
    path = tmp_path / "damaged.jpg"
    shutil.copyfile(shared("corpus") / data.draw(st.sampled_from(names)), path)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(2, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(3, len(content)))])
    with contextlib.suppress(FileError):
        assert metadata.read(path).path == path
