from __future__ import annotations

from pathlib import Path

import pytest

from captioner.domain.iptc import PhotoMetadata
from captioner.domain.marks import is_picked, stars
from captioner.domain.photo import Photo


def photo(**says: str) -> Photo:
    return Photo(path=Path("/a.jpg"), current=PhotoMetadata(**says))


@pytest.mark.parametrize(
    ("rating", "shown"), [("", 0), ("0", 0), ("3", 3), ("3.9", 3), ("-1", 0), ("99", 5), ("inf", 0), ("best", 0)]
)
def test_whatever_a_file_says_there_are_none_to_five_stars(rating: str, shown: int) -> None:
    assert stars(photo(rating=rating)) == shown


@pytest.mark.parametrize(("pick", "picked"), [("1", True), ("0", False), ("-1", False), ("", False)])
def test_only_one_is_picked(pick: str, picked: bool) -> None:
    assert is_picked(photo(pick=pick)) is picked
