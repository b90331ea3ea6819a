from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.values import PartialDate
from captioner.metadata import mapping
from captioner.metadata.problems import Damaged
from captioner.metadata.standards import iim, iim_edit, photoshop

BLOCKS = st.lists(st.tuples(st.sampled_from([1, 2, 3]), st.integers(0, 255), st.binary(max_size=30)), max_size=8)


@given(st.binary(max_size=200))
def test_no_bytes_can_break_reading(data):
    block = iim.read(data)
    assert isinstance(block.texts(), dict)


@given(BLOCKS, st.text("aé北", min_size=1, max_size=5))
def test_other_datasets_stay_in_order(parts, datasets, city):
    raw = b"".join(parts.dataset(*each) for each in datasets if each[:2] != (1, 90))
    block = iim.read(raw)
    if not block.charset.confident:
        return
    new = iim.read(iim_edit.edit(block, {(2, 90): [city], (2, 25): ["a", "b"]}))
    ours = {(2, 90), (2, 25), (1, 90), (2, 0)}
    assert [each.id for each in new.datasets if each.id not in ours] == [
        each.id for each in block.datasets if each.id not in ours
    ]
    assert new.texts()[2, 90] == [city]
    assert new.texts()[2, 25] == ["a", "b"]


def test_a_new_dataset_stands_between_the_others_and_repeated_ones_together(parts):
    raw = b"".join(parts.dataset(2, number, b"x") for number in (5, 26, 27, 26, 27, 120)) + parts.dataset(3, 10, b"y")
    new = iim.read(iim_edit.edit(iim.read(raw), {(2, 80): ["Ann", "Bob"], (2, 25): ["k"]}))
    assert [each.id for each in new.datasets] == [
        (1, 90), (2, 0), (2, 5), (2, 25), (2, 26), (2, 27), (2, 26), (2, 27), (2, 80), (2, 80), (2, 120), (3, 10),
    ]  # fmt: skip


def test_an_extended_dataset_is_read_and_written():
    long = "x" * 40_000
    block = iim.read(iim_edit.edit(iim.read(b""), {(2, 120): [long]}))
    assert block.texts()[2, 120] == [long]


@pytest.mark.parametrize(
    ("day", "time", "date"),
    [
        ("20240506", "070809+0800", PartialDate(2024, 5, 6, "07:08:09", "+08:00")),
        ("20240506", "070809", PartialDate(2024, 5, 6, "07:08:09")),
        ("20240500", "", PartialDate(2024, 5)),
        ("20240000", "", PartialDate(2024)),
        ("2024:05:06", "07:08:09Z", PartialDate(2024, 5, 6, "07:08:09", "+00:00")),
        ("20240506", "nonsense", PartialDate(2024, 5, 6)),
        ("20240506", "990000", PartialDate(2024, 5, 6)),
        ("20241340", "", None),
        ("00000000", "", None),
        ("nonsense", "", None),
    ],
)
def test_dates_are_as_precise_as_they_are_stated(day, time, date):
    assert iim.date(day, time) == date


@given(st.text(max_size=60), st.integers(1, 40))
def test_a_cut_never_splits_a_character(text, limit):
    short = iim.cut(text, limit) if text.isprintable() else ""
    assert len(short.encode()) <= limit
    assert text.startswith(short)


@given(st.binary(max_size=200))
def test_resources_are_whole_or_said_to_be_damaged(data):
    try:
        found, rest = photoshop.resources(data)
    except Damaged:
        return
    assert photoshop.joined(found) + rest == data


@given(st.binary(max_size=9), st.binary(max_size=30), st.binary(max_size=30))
def test_a_resource_keeps_its_name_when_its_data_changes(parts, name, old, new):
    pascal = bytes([len(name)]) + name + b"\0" * ((len(name) + 1) % 2)
    [resource], _ = photoshop.resources(parts.resource(0x0404, old, name=pascal))
    assert photoshop.with_data(resource, new).raw == parts.resource(0x0404, new, name=pascal)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b"Lima\0\0\0", "Lima"),
        (b"Lima    ", "Lima"),
        (b"Lima\0\x07\xff#x", "Lima"),
        (b"\0Lima", "Lima"),
        (b"  Lima", "  Lima"),
        (b"a\r\nb", "a\r\nb"),
    ],
)
def test_padding_and_what_follows_a_nul_are_no_text(parts, value, text):
    assert iim.read(parts.dataset(2, 90, value)).texts()[2, 90] == [text]


def test_the_marker_counts_wherever_it_stands(parts):
    raw = parts.dataset(2, 90, "Köln".encode()) + parts.dataset(1, 90, b"\x1b%G")
    block = iim.read(raw)
    assert block.texts()[2, 90] == ["Köln"]
    assert not block.charset.guessed


def test_of_a_repeated_single_dataset_the_first_counts_and_one_is_written(parts):
    raw = parts.dataset(2, 90, b"") + parts.dataset(2, 90, b"Lima") + parts.dataset(2, 90, b"Quito")
    block = iim.read(raw)
    assert mapping.from_iim(block.texts())["city"] == "Lima"
    assert iim.read(iim_edit.edit(block, {(2, 90): ["Cuzco"]})).texts()[2, 90] == ["Cuzco"]


def test_text_in_escape_sequences_is_written_as_utf8(parts):
    block = iim.read(parts.dataset(2, 120, "東京の人".encode("iso2022_jp")) + parts.dataset(2, 90, b"Tokyo"))
    new = iim.read(iim_edit.edit(block, {(2, 90): ["Osaka"]}))
    assert (new.texts()[2, 120], new.charset.guessed) == (["東京の人"], False)


def test_bytes_of_utf8_stay_as_they_are(parts):
    half = ("é" * 15 + "xé").encode()[:32]
    block = iim.read(parts.dataset(1, 90, b"\x1b%G") + parts.dataset(2, 101, half))
    assert half in iim_edit.edit(block, {(2, 90): ["Osaka"]})
