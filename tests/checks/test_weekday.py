from __future__ import annotations

import pytest
from tests.checks.photos import photo

from captioner.checks import weekday

CAPTION = "Commuters cross a bridge in fog in Shanghai, China, {}. /CFP"


@pytest.mark.parametrize("date", ["Monday, December 4, 2023", "December 4, 2023", "Monday", "December 2023"])
def test_a_weekday_that_fits_or_cannot_be_checked_is_no_finding(date: str) -> None:
    assert list(weekday.find([photo(caption=CAPTION.format(date))])) == []


def test_a_wrong_weekday_is_found_and_the_right_one_named() -> None:
    (finding,) = weekday.find([photo(caption=CAPTION.format("Tuesday, December 4, 2023"))])
    assert finding.field == "caption"
    assert finding.message.endswith("2023-12-04 was a Monday.")


def test_a_photo_without_caption_is_no_finding() -> None:
    assert list(weekday.find([photo()])) == []
