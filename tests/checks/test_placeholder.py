from __future__ import annotations

import pytest
from tests.checks.photos import photo

from captioner.checks import placeholder
from captioner.domain.findings import Severity


@pytest.mark.parametrize(
    "text",
    [
        "A man, TK, sings.",
        "Minister XXX speaks.",
        "Singer (TK) waves.",
        "Left: name to come",
        "In ???, China",
        "[name] sings.",
        "xxx",
        "TKTK",
    ],
)
def test_a_placeholder_is_found_in_any_text_field(text: str) -> None:
    assert [f.field for f in placeholder.find([photo(caption=text)])] == ["caption"]
    assert [f.field for f in placeholder.find([photo(headline=text)])] == ["headline"]


@pytest.mark.parametrize(
    "text",
    [
        "Shoppers leave TK Maxx.",
        "Olympiad XXX Games open.",
        "Fans watch Super Bowl XXX in Tempe, Arizona.",
        "What now??",
        "Guess who won???",
        "The XX chromosome",
        "Outkast sings.",
        "Organizers promise bigger names to come to the festival.",
        "Flight TK1987 lands.",
        "",
    ],
)
def test_words_that_only_look_like_one_are_not(text: str) -> None:
    assert list(placeholder.find([photo(caption=text)])) == []


def test_what_stands_alone_for_certain_is_an_error_and_what_may_be_a_name_a_warning() -> None:
    assert [f.severity for f in placeholder.find([photo(headline="A man, TK, sings")])] == [Severity.ERROR]
    assert [f.severity for f in placeholder.find([photo(headline="Minister XXX speaks")])] == [Severity.WARNING]


def test_a_byline_that_is_nobody_is_a_note() -> None:
    (finding,) = placeholder.find([photo(byline=["STRINGER", "Ann Moss"])])
    assert (finding.field, finding.severity) == ("byline", Severity.NOTE)
