from __future__ import annotations

import pytest

from captioner.captions.likeness.wording import Sort, bare_caption, clauses, words


def meanings(text: str) -> list[str]:
    return [word.means for word in words(text) if word.sort is not Sort.UNSAID]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("She carries water", "She carried water"),
        ("five thousand people", "5,000 people"),
        ("twenty-one buses", "21 buses"),
        ("the third round", "the 3rd round"),
        ("in Pa.", "in Pennsylvania"),
        ("in the UAE", "in the United Arab Emirates"),
        ("from Sudan", "Sudanese"),
        ("the harbour of Odessa", "the harbor of Odesa"),
        ("on May 3, 2022", "on 3 May 2022"),
        ("a news conference", "a press conference"),
        ("١٢ مارس ٢٠٢٣", "12 مارس 2023"),
    ],
)
def test_two_ways_of_writing_mean_the_same(a: str, b: str) -> None:
    assert meanings(f"There, {a}") == meanings(f"There, {b}")


@pytest.mark.parametrize(
    ("a", "b"),
    [("in Niger", "in Nigeria"), ("Oxford Street", "Oxford Road"), ("1.5 percent", "15 percent"), ("left", "right")],
)
def test_other_facts_mean_something_else(a: str, b: str) -> None:
    assert meanings(f"There, {a}") != meanings(f"There, {b}")


def test_credit_dateline_and_file_mark_are_no_part_of_the_caption() -> None:
    assert bare_caption("FILE - A dog sleeps in Rome. (AP Photo/Ada Lamm)") == "A dog sleeps in Rome."


def test_a_chinese_caption_is_its_clauses_and_dates() -> None:
    assert clauses("2024年1月18日，遊客在中央大街試吃凍梨。") == (["游客中央大街品尝冻梨"], ["2024-01-18"])
