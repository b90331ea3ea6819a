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


@pytest.mark.parametrize(
    "text",
    ["A headline in The Sun, May 5, 2023, on a stand.", "2023年12月4日（星期一），雾。", "الاثنين 4 ديسمبر 2023"],
)
def test_newspapers_and_right_weekdays_of_other_languages_are_no_finding(text: str) -> None:
    assert list(weekday.find([photo(caption=text)])) == []


@pytest.mark.parametrize("text", ["2023年12月4日（星期二），雾。", "الثلاثاء 4 ديسمبر 2023"])
def test_a_wrong_weekday_is_found_in_other_languages(text: str) -> None:
    assert len(list(weekday.find([photo(caption=text)]))) == 1
