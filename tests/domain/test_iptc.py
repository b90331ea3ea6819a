from __future__ import annotations

import json

import pytest
from hypothesis import given
from tests.domain.strategies import photo_metadata

from captioner.domain.errors import UnknownField
from captioner.domain.fields import Kind
from captioner.domain.iptc import EMPTY, FIELDS, PhotoMetadata, field_named, json_value, metadata_from, to_json
from captioner.domain.typed import parse_value
from captioner.domain.values import PartialDate


def test_every_field_is_named_after_its_attribute_and_starts_empty() -> None:
    for name, field in FIELDS.items():
        assert field.name == name
        assert EMPTY[name] == field.empty
        assert not EMPTY[name]


def test_nothing_is_stated_by_empty_metadata() -> None:
    assert EMPTY.filled() == {}
    assert to_json(EMPTY) == {}


def test_typed_text_becomes_metadata() -> None:
    metadata = metadata_from({"caption": "Fog.", "byline": ["A", "B"], "date_created": "2023-12-04"})
    assert metadata == PhotoMetadata(caption="Fog.", byline=("A", "B"), date_created=PartialDate(2023, 12, 4))
    assert to_json(metadata) == {"caption": "Fog.", "byline": ["A", "B"], "date_created": "2023-12-04"}


@pytest.mark.parametrize("name", ["by-line", "Caption", "__class__", "filled", ""])
def test_a_name_that_is_no_field_is_refused_everywhere(name: str) -> None:
    for attempt in (
        lambda: field_named(name),
        lambda: EMPTY[name],
        lambda: EMPTY.with_values({name: "x"}),
        lambda: metadata_from({name: "x"}),
    ):
        with pytest.raises(UnknownField, match=r"There is no field .*(nearest is|there are caption, headline)"):
            attempt()


@given(photo_metadata())
def test_filled_fields_are_in_form_order_and_make_the_metadata_again(metadata: PhotoMetadata) -> None:
    filled = metadata.filled()
    assert list(filled) == [name for name in FIELDS if metadata[name]]
    assert EMPTY.with_values(filled).filled() == filled


@given(photo_metadata(), photo_metadata())
def test_metadata_that_says_the_same_is_equal_however_it_was_made(
    metadata: PhotoMetadata, other: PhotoMetadata
) -> None:
    again = EMPTY.with_values({name: metadata[name] for name in FIELDS})
    assert again == metadata
    assert hash(again) == hash(metadata)
    assert (metadata == other) is (metadata.filled() == other.filled())
    assert metadata != metadata.filled()


def test_metadata_is_made_of_fields_only() -> None:
    with pytest.raises(TypeError, match="has no titel"):
        PhotoMetadata(titel="x")  # type: ignore[call-arg]


@given(photo_metadata(), photo_metadata())
def test_differing_names_exactly_the_fields_that_differ(one: PhotoMetadata, other: PhotoMetadata) -> None:
    names = one.differing(other)
    assert names == other.differing(one)
    assert one.with_values({name: other[name] for name in names}) == other
    assert all(one[name] != other[name] for name in names)


@given(photo_metadata())
def test_json_is_what_can_be_typed_again(metadata: PhotoMetadata) -> None:
    for name, value in to_json(metadata).items():
        if FIELDS[name].kind in (Kind.STRUCTURES, Kind.TRANSLATIONS):
            assert parse_value(FIELDS[name], json.dumps(value)) == metadata[name]
        else:
            assert isinstance(value, str) or all(isinstance(item, str) for item in value)


def test_an_empty_date_is_an_empty_text_in_json() -> None:
    assert json_value(None) == ""
    assert json_value(()) == []
