from __future__ import annotations

import contextlib
import struct

import piexif
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.metadata.problems import Damaged, LeftAlone, Unwritable
from captioner.metadata.standards import exif, exif_edit

OURS = (exif.DESCRIPTION, exif.ARTIST, exif.COPYRIGHT, exif.DATE_ORIGINAL)
TAGS = st.integers(1, 0xFFFF).filter(
    lambda tag: (
        tag not in (exif.EXIF_IFD, exif.GPS_IFD, exif.SUB_IFDS, exif.INTEROPERABILITY_IFD, 0x0111, 0x0144, 0x0201)
    )
)
ENTRIES = st.dictionaries(TAGS | st.sampled_from(OURS[:3]), st.binary(max_size=40), max_size=12)
CHANGES = st.dictionaries(st.sampled_from(OURS), st.text("aäö北 ", max_size=30).map(str.strip), max_size=4)


def block_of(parts, entries, order):
    return parts.tiff(
        [(tag, 2 if tag in OURS else 7, len(value), value) for tag, value in sorted(entries.items())], order
    )


def values(block):
    layout = exif_edit.survey(block)
    return {each.tag: block[each.value : each.value + each.size] for each in layout.entries}


@given(entries=ENTRIES, first=CHANGES, second=CHANGES, order=st.sampled_from("<>"), pad=st.integers(0, 9))
@settings(max_examples=150, deadline=None)
def test_our_tags_read_back_and_no_other_byte_moves(parts, entries, first, second, order, pad):
    block = block_of(parts, entries, order) + bytes(pad)
    for changes in (first, second):
        new = exif_edit.edit(block, changes)
        was, now = values(block), values(new)
        skipped = {*changes, exif.EXIF_IFD}
        assert {tag: value for tag, value in was.items() if tag not in skipped} == {
            tag: value for tag, value in now.items() if tag not in skipped
        }
        read = exif.read(new)
        assert {tag: read.texts.get(tag, "") for tag in changes} == changes
        block = new


@given(entries=ENTRIES, changes=CHANGES)
@settings(max_examples=80, deadline=None)
def test_what_is_already_there_keeps_its_offset(parts, entries, changes):
    foreign = {tag: value for tag, value in entries.items() if tag not in OURS and len(value) > 4}
    block = block_of(parts, entries, "<")
    new = exif_edit.edit(block, changes)
    layout = exif_edit.survey(block)
    for each in layout.entries:
        if each.tag in foreign and not each.inline:
            assert new[each.value : each.value + each.size] == foreign[each.tag]


@given(st.binary(max_size=300), st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b""]), CHANGES)
@settings(max_examples=200, deadline=None)
def test_no_block_can_break_editing(data, head, changes):
    with contextlib.suppress(LeftAlone, Unwritable):
        exif_edit.edit(head + data, changes)
    with contextlib.suppress(Damaged):
        exif.read(head + data)
    assert isinstance(exif.thumbnail(head + data), bytes)


def test_a_shorter_text_is_overwritten_in_place_and_the_rest_of_the_old_one_wiped(parts):
    block = parts.tiff([(exif.DESCRIPTION, 2, 20, b"A confidential text\0"), (0x9999, 7, 6, b"foreig")])
    new = exif_edit.edit(block, {exif.DESCRIPTION: "Flood"})
    assert len(new) == len(block)
    assert b"Flood\0" in new
    assert b"confidential" not in new


def test_a_text_that_stands_last_makes_room_for_the_next():
    block = b""
    sizes = set()
    for number in range(20):
        block = exif_edit.edit(
            block, {exif.DESCRIPTION: f"Caption {number:02}" + " and more" * (number % 3), exif.ARTIST: "Ann Lee"}
        )
        assert values(block)[exif.DESCRIPTION].startswith(f"Caption {number:02}".encode())
        sizes.add(len(block))
    assert max(sizes) - min(sizes) < 2 * len(" and more") + 16


def test_a_longer_text_is_appended_and_the_old_one_wiped(parts):
    block = parts.tiff([(exif.DESCRIPTION, 2, 8, b"Old one\0"), (0x9999, 7, 6, b"foreig")])
    new = exif_edit.edit(block, {exif.DESCRIPTION: "A much longer caption"})
    assert new[: len(block)].count(b"foreig") == 1
    assert b"Old one" not in new
    assert new.endswith(b"A much longer caption\0")


def test_shared_bytes_are_not_wiped():
    table = (
        struct.pack("<H", 2) + struct.pack("<HHII", exif.DESCRIPTION, 2, 8, 38) + struct.pack("<HHII", 0x0131, 2, 8, 38)
    )
    block = b"II*\0\x08\0\0\0" + table + b"\0\0\0\0" + b"Shared!\0"
    new = exif_edit.edit(block, {exif.DESCRIPTION: "New"})
    assert values(new)[0x0131] == b"Shared!\0"


def test_a_pointer_out_of_the_block_never_comes_to_read_our_bytes(parts):
    block = parts.tiff([(exif.DESCRIPTION, 2, 4, b"Old\0"), (0x9999, 7, 6, b"foreig")])[:-3]
    with pytest.raises(LeftAlone):
        exif_edit.edit(block, {exif.DESCRIPTION: "A much longer caption"})
    assert b"Hi\0" in exif_edit.edit(block, {exif.DESCRIPTION: "Hi"})


def test_a_table_that_ends_with_the_block_gets_the_next_pointer_it_lacks(parts):
    block = parts.tiff([(exif.ORIENTATION, 3, 1, b"\1\0")])[:-4]
    new = exif_edit.edit(block, {exif.ARTIST: "Ann Example"})
    assert exif.read(new).texts == {exif.ARTIST: "Ann Example"}
    assert exif_edit.survey(new).ceiling > len(new)


def test_a_tag_stated_twice_is_left_alone(parts):
    block = parts.tiff([(exif.DESCRIPTION, 2, 4, b"One\0"), (exif.DESCRIPTION, 2, 4, b"Two\0")])
    with pytest.raises(LeftAlone, match="twice"):
        exif_edit.edit(block, {exif.DESCRIPTION: "New"})


def test_an_exif_ifd_that_states_a_tag_twice_is_left_alone(parts):
    main = b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 1, exif.EXIF_IFD, 4, 1, 26) + b"\0\0\0\0"
    block = main + struct.pack("<HHHIIHHII", 2, 0x9999, 3, 1, 5, 0x9999, 3, 1, 6) + b"\0\0\0\0"
    with pytest.raises(LeftAlone, match="twice"):
        exif_edit.edit(block, {exif.DATE_ORIGINAL: "2024:05:06 07:08:09"})
    assert b"Ann Example" in exif_edit.edit(block, {exif.ARTIST: "Ann Example"})


def test_values_that_follow_an_exif_ifd_without_a_next_pointer_are_no_damage():
    """Programs built on piexif leave out the pointer behind every IFD but the first."""
    taken = {piexif.ExifIFD.DateTimeOriginal: "2025:07:27 08:12:44", piexif.ExifIFD.LensModel: "35 mm"}
    block = piexif.dump({"0th": {piexif.ImageIFD.ImageDescription: "A short text"}, "Exif": taken})[6:]
    longer = "A text that is longer than the one that was there before"
    new = values(exif_edit.edit(block, {exif.DESCRIPTION: longer, exif.DATE_ORIGINAL: "2025:07:28 08:12:44"}))
    assert new[exif.DESCRIPTION] == longer.encode() + b"\0"
    assert new[exif.DATE_ORIGINAL] == b"2025:07:28 08:12:44\0"
    assert new[piexif.ExifIFD.LensModel].rstrip(b"\0") == b"35 mm"
