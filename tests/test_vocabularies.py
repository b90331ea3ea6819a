from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from captioner.domain.iptc import FIELDS
from captioner.domain.vocabularies import Term, Vocabulary
from captioner.vocabularies import names, vocabulary


@pytest.mark.parametrize("name", names())
def test_every_term_has_its_label_and_hangs_in_the_tree(name: str) -> None:
    found = vocabulary(name)
    assert found.uri.startswith("http://cv.iptc.org/newscodes/")
    assert found.terms
    for term in found.terms:
        assert term.labels["en"].strip() == term.labels["en"] != ""
        assert found.path(term)[0].parent == "", term
        assert found.term(found.uri_of(term)) is term


def test_the_media_topics_are_those_of_the_iptc(shared: Callable[[str], Path]) -> None:
    rows = shared("standards/iptc-mediatopics_2025-10-09.tsv").read_text(encoding="utf-8").splitlines()[1:]
    topics = vocabulary("media_topics")
    for code, parent, label, retired in (row.split("\t") for row in rows):
        term = topics.term(code)
        assert term == Term(code, {"en": label}, parent, bool(retired))
    assert len(topics.children()) == 17


def test_a_term_is_found_by_code_and_uri_of_either_scheme() -> None:
    sources = vocabulary("digital_source_types")
    ai = sources.term("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia")
    assert ai
    assert ai.label() == "Created using Generative AI"
    assert sources.term("https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia") is ai
    assert sources.term("trainedAlgorithmicMedia") is ai
    assert sources.term("http://example.com/trainedAlgorithmicMedia") is None


def test_a_retired_term_is_read_but_not_offered() -> None:
    sources = vocabulary("digital_source_types")
    retired = sources.term("softwareImage")
    assert retired
    assert retired.retired
    assert retired not in sources.terms
    assert sources.search("Created by software") == []


def test_labels_fall_back_to_english() -> None:
    term = Term("x", {"en": "Print", "zh": "印品"})
    assert [term.label(each) for each in ("zh", "zh-Hans", "en-GB", "fi")] == ["印品", "印品", "Print", "Print"]
    assert Term("x", {}).label() == "x"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("flood", "flood"),
        ("elect", "election"),
        ("games olym", "Olympic Games"),
        ("medtop", None),
        ("20000030", None),  # retired
        ("04000000", "economy, business and finance"),
        ("  ", None),
    ],
)
def test_topics_are_searched_by_the_beginnings_of_words(text: str, first: str | None) -> None:
    found = vocabulary("media_topics").search(text)
    assert (found[0].label() if found else None) == first


def test_other_languages_are_searched_too() -> None:
    sources = vocabulary("digital_source_types")
    assert sources.search("屏幕")[0].code == "screenCapture"
    assert sources.search("generativa editado")[0].code == "compositeWithTrainedAlgorithmicMedia"


def test_a_tree_that_loops_has_a_path_all_the_same() -> None:
    one, other = Term("a", {}, "b"), Term("b", {}, "a")
    assert Vocabulary("urn:", [one, other]).path(one) == (other, one)


def test_every_field_with_a_vocabulary_has_one_that_is_there() -> None:
    told = {field.vocabulary for field in FIELDS.values() if field.vocabulary}
    assert "digital_source_types" in told
    assert told <= set(names())
