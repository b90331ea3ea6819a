from __future__ import annotations

import pytest

from captioner.ui.look.counted import counted, number


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 photos"), (1, "1 photo"), (2, "2 photos"), (1000, "1,000 photos"), (-1, "-1 photos")]
)
def test_a_noun_follows_its_number(count, words):
    assert counted(count, "photo") == words


def test_a_plural_of_its_own():
    assert counted(1, "copy", "copies") == "1 copy"
    assert counted(2, "copy", "copies") == "2 copies"


def test_thousands_are_set_apart():
    assert number(1234567) == "1,234,567"
