from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import value_of

from captioner.domain import lines
from captioner.domain.edits import Order, Verb
from captioner.domain.errors import BadValue
from captioner.domain.fields import Kind
from captioner.domain.iptc import EMPTY, FIELDS, metadata_from
from captioner.domain.merging import merge
from captioner.domain.structures import Structure
from captioner.domain.typed import parse_value
from captioner.domain.values import Translation, Value

NESTED = [field for field in FIELDS.values() if field.kind in (Kind.STRUCTURES, Kind.TRANSLATIONS)]


@given(st.sampled_from(NESTED).flatmap(lambda field: st.tuples(st.just(field), value_of(field, {}))))
def test_lines_and_what_they_show_are_the_same(shown: tuple[object, Value]) -> None:
    field, value = shown
    assert parse_value(field, lines.printed(field, value)) == value  # type: ignore[arg-type]


def test_lines_name_a_part_by_label_or_name_and_part_structures_by_a_blank_line() -> None:
    places = parse_value(
        FIELDS["locations_shown"], "City: Paris\ncountryname： France\nLocation name@fr: Quai\n\ncity: Lyon"
    )
    assert places == (
        Structure((("city", "Paris"), ("countryName", "France"), ("name", Structure((("fr", "Quai"),))))),
        Structure((("city", "Lyon"),)),
    )


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("locations_shown", '{"town": "Paris"}', "has no part “town”"),
        ("locations_shown", "Town: Paris", "has no part “Town”"),
        ("locations_shown", "Paris", "no line such as"),
        ("locations_shown", '{"city": true}', "takes a text"),
        ("locations_shown", '{"gpsLatitude": "north"}', "not a number"),
        ("locations_shown", "[[1]]", "takes an object"),
        ("contact", '[{"city": "A"}, {"city": "B"}]', "one value, not 2"),
        ("contact", '{"city"', "is no JSON"),
        ("languages", '{"caption": {"x y": "B"}}', "is no language"),
        ("languages", '{"headline": {"fr": "B"}}', "one text for all languages"),
        ("languages", "caption: B", "names no language"),
        ("max_width", "wide", "not a whole number"),
        ("rating", "many", "not a number"),
        ("model_ages", "2.5", "not a whole number"),
        ("edit_status", "x" * 65, "at most 64 bytes"),
    ],
)
def test_what_can_not_be_understood_is_told(field: str, text: str, told: str) -> None:
    with pytest.raises(BadValue, match=told):
        metadata_from({field: text})


def test_a_translation_is_set_and_cleared_by_itself() -> None:
    said = metadata_from({"caption": "Flood", "languages": '{"caption": {"fr": "Crue", "de": "Flut"}}'})
    french = Translation("caption", "fr", "Inondation")
    assert Order(Verb.ADD, "languages", (french,)).apply(said).languages == (("caption", "de", "Flut"), french)
    assert Order(Verb.REMOVE, "languages", (french,)).apply(said).languages == (("caption", "de", "Flut"),)
    assert Order(Verb.CLEAR, "caption").apply(said) == EMPTY


def test_translations_are_merged_one_by_one() -> None:
    def said(**texts: str):  # type: ignore[no-untyped-def]
        return metadata_from({"languages": json.dumps({"caption": texts})})

    merged = merge(said(fr="a", de="b"), said(fr="A", de="b"), said(fr="a", de="B"))
    assert merged.metadata == said(fr="A", de="B")
    assert merged.conflicts == ()
    assert merge(said(fr="a"), said(fr="b"), said(fr="c")).conflicts[0].field == "languages"
