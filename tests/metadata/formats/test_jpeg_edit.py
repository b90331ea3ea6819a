from __future__ import annotations

import struct

from captioner import metadata
from captioner.domain.iptc import metadata_from
from captioner.metadata.blocks import Source
from captioner.metadata.formats import jpeg

LONG = metadata_from({"caption": "Flood " * 200, "byline": ["Ann"], "city": "Wuhan"})


def order_of(path):
    data = path.read_bytes()
    return [(each.marker, data[each.body : each.body + 4]) for each in jpeg.segments(Source.of(data))]


def test_new_segments_stand_behind_jfif_in_the_usual_order(build):
    path = build()
    metadata.write(path, LONG)
    kinds = [head for marker, head in order_of(path) if 0xE0 <= marker <= 0xEF]
    assert kinds == [b"JFIF", b"Exif", b"http", b"Phot"]


def test_segments_keep_their_order_and_fill_bytes(build, parts):
    comment, other = parts.segment(0xFE, b"a comment"), b"\xff\xff" + parts.segment(0xE5, b"other program")
    path = build(comment, parts.xmp("<photoshop:City>Old</photoshop:City>"), other)
    metadata.write(path, LONG)
    data = path.read_bytes()
    assert data.index(comment) < data.index(jpeg.XMP) < data.index(other)


def test_stray_bytes_between_segments_stay(build, parts):
    path = build(
        parts.segment(0xFE, b"a comment"), b"stray\xff\x00bytes" + parts.xmp("<photoshop:City>Old</photoshop:City>")
    )
    assert metadata.read(path).metadata.city == "Old"
    metadata.write(path, LONG)
    assert b"stray\xff\x00bytes\xff\xe1" in path.read_bytes()


def multi_picture(first_size, second_size, second_offset):
    entries = struct.pack("<IIIHH", 0x20030000, first_size, 0, 0, 0) + struct.pack(
        "<IIIHH", 0, second_size, second_offset, 0, 0
    )
    table = struct.pack("<HHIHHII", 1, 0xB002, 7, 0, 0, 0, 0)
    table = struct.pack("<HHHII", 1, 0xB002, 7, len(entries), 26) + b"\0\0\0\0"
    return b"MPF\0II*\0\x08\0\0\0" + table + entries


def test_a_multi_picture_index_still_finds_its_pictures(build, parts):
    second = parts.BARE[:-2] + b"second\xff\xd9"
    for xmp_behind in (False, True):
        old_xmp = parts.xmp("<photoshop:City>Old</photoshop:City>")
        placeholder = parts.segment(0xE2, multi_picture(0, 0, 0))
        segments = [placeholder, old_xmp] if xmp_behind else [old_xmp, placeholder]
        path = build(*segments, tail=second)
        data = path.read_bytes()
        base = data.index(b"MPF\0") + 4
        first_size = len(data) - len(second)
        index = parts.segment(0xE2, multi_picture(first_size, len(second), first_size - base))
        path.write_bytes(data.replace(placeholder, index))

        metadata.write(path, LONG)

        data = path.read_bytes()
        base = data.index(b"MPF\0") + 4
        values = struct.unpack_from("<IIIHHIIIHH", data, base + 26)
        assert values[1] == len(data) - len(second)
        assert data[base + values[7] :] == second
        assert data[: values[1]].endswith(b"\xff\xd9")
        assert data.index(b"MPF\0") > data.index(b"Photoshop 3.0")


def test_a_preview_behind_the_picture_is_still_found(build, parts):
    preview = b"\x00\xd8\xff\xdbpreview\xff\xd9"
    note_at = 8 + 18 + 18
    exif_ifd = 26

    def block(place):
        main = b"MM\0*\0\0\0\x08" + struct.pack(">HHHII", 1, 0x8769, 4, 1, exif_ifd) + b"\0\0\0\0"
        note = struct.pack(">HHHIIHHII", 2, 0x0088, 4, 1, place, 0x0089, 4, 1, len(preview)) + b"\0\0\0\0"
        photo = struct.pack(">HHHII", 1, 0x927C, 7, len(note), note_at) + b"\0\0\0\0"
        return main + photo + note

    path = build(parts.exif(block(0)), tail=preview)
    data = path.read_bytes()
    base = data.index(b"Exif\0\0") + 6
    path.write_bytes(data.replace(block(0), block(data.index(preview) - base)))

    metadata.write(path, LONG)

    data = path.read_bytes()
    base = data.index(b"Exif\0\0") + 6
    (place,) = struct.unpack_from(">I", data, base + note_at + 2 + 8)
    assert data[base + place :] == preview
    assert metadata.read(path).metadata == LONG

    metadata.write(path, metadata_from({"alt_text": "A boat. " * 50}), ["alt_text"])
    data = path.read_bytes()
    assert data[base + struct.unpack_from(">I", data, base + note_at + 2 + 8)[0] :] == preview


def test_resources_that_run_over_several_segments_stay_whole(build, parts):
    big = parts.resource(0x040C, bytes(range(256)) * 300)
    iim = parts.resource(0x0404, parts.dataset(2, 90, b"Old"))
    stream = big + iim + parts.resource(0x03F3, b"print flags")
    cuts = [stream[at : at + 60_000] for at in range(0, len(stream), 60_000)]
    path = build(*[parts.segment(0xED, b"Photoshop 3.0\0" + each) for each in cuts])
    assert metadata.read(path).metadata.city == "Old"
    metadata.write(path, LONG)
    found = jpeg.blocks(Source.of(path.read_bytes()))
    joined = b"".join(found.photoshop)
    assert big in joined
    assert joined.endswith(parts.resource(0x03F3, b"print flags"))
    assert metadata.read(path).metadata == LONG


def test_complete_segments_of_resources_stay_apart(build, parts):
    first, second = parts.resource(0x03ED, b"resolution"), parts.resource(0x0404, parts.dataset(2, 90, b"Old"))
    path = build(parts.photoshop(first), parts.photoshop(second))
    metadata.write(path, LONG)
    found = jpeg.blocks(Source.of(path.read_bytes()))
    assert found.photoshop[0] == first
    assert len(found.photoshop) == 2
