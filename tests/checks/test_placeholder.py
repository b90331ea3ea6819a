from __future__ import annotations

import pytest
from tests.checks.photos import photo

from captioner.checks import placeholder


@pytest.mark.parametrize(
    "text",
    [
        "A man, TK, sings.",
        "Minister XXX speaks.",
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
    ["Shoppers leave TK Maxx.", "Olympiad XXX Games open.", "What now??", "The XX chromosome", "Outkast sings.", ""],
)
def test_words_that_only_look_like_one_are_not(text: str) -> None:
    assert list(placeholder.find([photo(caption=text)])) == []
