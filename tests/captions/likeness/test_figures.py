from __future__ import annotations

import pytest

from captioner.captions.lexicon import lexicon
from captioner.captions.likeness.figures import BAR, dates_said, figures_said, number


@pytest.mark.parametrize(
    ("text", "day_first", "said"),
    [
        ("2021.03.12", False, "2021-03-12"),
        ("12.03.2021", False, "2021-03-12"),
        ("23/10/2024", False, "2024-10-23"),
        ("10/23/2024", False, "2024-10-23"),
        ("03/12/21", False, f"3{BAR}12{BAR}2021"),
        ("03/12/21", True, "2021-12-03"),
        ("24/7, 2-1-1, 1.2.3.4, 31/31/2024", False, "24/7, 2-1-1, 1.2.3.4, 31/31/2024"),
    ],
)
def test_dates_in_figures(text: str, day_first: bool, said: str) -> None:
    assert dates_said(text, day_first=day_first) == said


def test_a_date_in_figures_in_a_chinese_sentence_stays_a_date() -> None:
    assert dates_said("于2022/3/5在", day_first=False, chinese=True) == "于2022年3月5日在"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12 000 people", "12000 people"),
        ("a 2-1 win", "a 2:1 win"),
        ("the 1,500m final", "the 1,500 meter final"),
        ("2.5m tonnes", "2.5 million tonnes"),
        ("$3bn", "$3 billion"),
        ("40C", "40 degrees Celsius"),
        ("2023-24", "2023-24"),
    ],
)
def test_letters_glued_to_a_number(text: str, said: str) -> None:
    assert figures_said(text) == said


@pytest.mark.parametrize(
    ("run", "language", "value"),
    [
        ("two hundred and fifty", "", "250"),
        ("five thousand two hundred", "", "5200"),
        ("1.2 million", "", "1200000"),
        ("3.000", "", "3"),
        ("3.000", "german", "3000"),
        ("1,5", "french", "1.5"),
        ("tres mil", "spanish", "3000"),
        ("2:1", "", "2:1"),
        ("two two", "", None),
        ("many", "", None),
    ],
)
def test_the_value_of_a_number(run: str, language: str, value: str | None) -> None:
    assert number(run.split(), lexicon(language)) == value
