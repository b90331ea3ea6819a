from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.captions.likeness.signatures import SIZE, runs, signature

FERRY = "Passengers of the evening ferry wait on the pier under grey clouds in Tromsø, Norway, March 3, 2024."


@pytest.mark.parametrize(
    "other",
    [
        FERRY.upper() + " /CFP",
        FERRY.replace("ø", "o"),
        FERRY.replace("March 3,", "3 March"),
        FERRY.replace("grey clouds", "a low sky"),
        "In Tromsø, Norway, passengers of the evening ferry wait on the pier under grey clouds, March 3, 2024.",
        "FILE - " + FERRY,
    ],
)
def test_nearly_the_same_words_share_hashes(other: str) -> None:
    assert len(runs(FERRY).intersection(signature(other))) >= 2


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("2024年1月18日，遊客在哈爾濱中央大街品嘗凍梨。", "游客在哈尔滨中央大街品尝冻梨，2024年1月18日。"),
        ("أطفال يلعبون وسط خيام النازحين في مدينة رفح", "اطفال يلعبون وسط خيام نازحين في مدينه رفح"),
        ("مظاهرة في عمان، ١٢ مارس ٢٠٢٣", "مظاهرة في عمان، 12 مارس 2023"),
    ],
)
def test_other_forms_of_the_same_script_share_hashes(a: str, b: str) -> None:
    assert runs(a).intersection(signature(b))


def test_another_caption_shares_none() -> None:
    assert not runs(FERRY).intersection(
        signature("Children fly kites on a hill above Kabul, Afghanistan, May 2, 2021.")
    )
    assert signature("") == signature("... /") == ()


@given(st.text())
@settings(deadline=None)
def test_a_signature_is_a_part_of_the_runs(text: str) -> None:
    assert runs(text).issuperset(signature(text))
    assert len(signature(text)) <= SIZE
    assert all(-(2**63) <= h < 2**63 for h in signature(text))
