from __future__ import annotations

import pytest

from captioner.captions.datelines import read_dateline
from captioner.captions.dates import find_dates

SENTENCE = "People queue for bread."


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("LAGOS, NIGERIA - JUNE 12:", ["LAGOS", "NIGERIA"]),
        ("(240213) -- CAIRO, Feb. 13, 2024 (Xinhua) --", ["CAIRO"]),
        ("HARARE, June 2 (Xinhua) --", ["HARARE"]),
        ("November 6, 2024, Detroit, Michigan, USA:", ["Detroit", "Michigan", "USA"]),
        ("Mar 1, 2020 - Oslo, Norway -", ["Oslo", "Norway"]),
        ("Apr 2, 2022; Tulsa, Oklahoma, USA;", ["Tulsa", "Oklahoma", "USA"]),
        ("3 May 2019, Saxony, Leipzig:", ["Saxony", "Leipzig"]),
        ("RUSSIA, OMSK - APRIL 3, 2018:", ["RUSSIA", "OMSK"]),
        ("LIMA, Peru -", ["LIMA", "Peru"]),
        ("LIMA (Peru), 3 May 2023:", ["LIMA", "Peru"]),
        ("MADRID, 13/05/2023.-", ["MADRID"]),
        ("Boston, Lincolnshire. 5 December 2023,", ["Boston", "Lincolnshire"]),
        ("London, UK. 5th May 2023.", ["London", "UK"]),
        ("Newcastle upon Tyne, England, May 1, 2024 -", ["Newcastle upon Tyne", "England"]),
        ("Golf - The Open - Royal Troon, Troon, Britain - July 20, 2024", ["Royal Troon", "Troon", "Britain"]),
    ],
)
def test_heads(head: str, names: list[str]) -> None:
    text = f"{head} {SENTENCE}"
    line = read_dateline(text, find_dates(text))
    assert line
    assert text[line.span[1] :] == SENTENCE
    assert [name.text for name in line.names] == names
    assert all(text[a:b] == name.text for name in line.names for a, b in [name.span])


@pytest.mark.parametrize(
    "text",
    [
        "FILE - A man walks in Rome, Italy, May 3, 2020.",
        "TOPSHOT - A man walks in Rome.",
        "In this Jan. 9, 2019 photo, a man walks.",
        "Paris Saint-Germain's striker scores - his second - in Nice.",
        "2024年2月13日，广西南宁，市民赏花。",
        "A man: his dog. May 5, 2020.",
        "People in Tokyo, Japan, May 1, 2024. ",
        "Climbers on Mount Everest, Nepal, May 1, 2024. It is the highest mountain.",
        "Tokyo Tower, Tokyo, Japan, May 1, 2024. ",
    ],
)
def test_sentences_have_no_dateline(text: str) -> None:
    assert read_dateline(text, find_dates(text)) is None
