from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.captions.key import caption_key, folded

FERRY = "A ferry leaves the harbour of Horta, Portugal, June 3, 2024."


@pytest.mark.parametrize(
    "other",
    [
        "A ferry leaves the harbour of Horta, Portugal, June 3, 2024",
        "A FERRY LEAVES THE HARBOUR OF HORTA, PORTUGAL, JUNE 3, 2024.",
        "A ferry  leaves the\u00a0harbour of Horta , Portugal,June 3, 2024. ",
        "A fer\u00adry leaves the har\u200bbour of Horta, Portugal, June ３, ２０２４.",
        "A ferry leaves the harbour of Horta, Portugal, June 3, 2024. /CFP",
        "A ferry leaves the harbour of Horta, Portugal, June 3, 2024. (AP Photo/Ines Valadao)",
        "A ferry leaves the harbour of Horta, Portugal, June 3, 2024. REUTERS/Ines Valadao",
        "A ferry leaves the harbour of Horta, Portugal, June 3, 2024. (Photo by Ines Valadao/VCG via Getty Images)",
    ],
)
def test_the_same_words_have_the_same_key(other: str) -> None:
    assert caption_key(other) == caption_key(FERRY)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("“Go home,” reads the men’s banner", '"Go home," reads the men\'s banner'),
        ("The score – a record – stood at 3‑1", "The score - a record - stood at 3-1"),
        ("The pier—the longest of all", "The pier - the longest of all"),
        ("4月21日，消防员在清远市区排涝。（视觉中国）", "4月21日，　消防员在清远市区 排涝"),
        ("The of\ufb01cials wait in Bras\u00edlia", "The officials wait in Brasi\u0301lia"),
        ("The İzmir ferry", "THE İZMİR FERRY".replace("İZM", "iZM")),
    ],
)
def test_style_makes_no_difference(a: str, b: str) -> None:
    assert caption_key(a) == caption_key(b) != ""


@pytest.mark.parametrize(
    "other",
    [
        "A ferry leaves the harbor of Horta, Portugal, June 3, 2024.",
        "A ferry leaves the harbour of Horta, Portugal, June 13, 2024.",
        "FILE - A ferry leaves the harbour of Horta, Portugal, June 3, 2024.",
        "A ferry leaves the har bour of Horta, Portugal, June 3, 2024.",
    ],
)
def test_other_words_have_another_key(other: str) -> None:
    assert caption_key(other) != caption_key(FERRY)


@pytest.mark.parametrize("text", ["", "  \n", "...", "\u200b", "—", "'\""])
def test_a_text_without_words_has_no_key(text: str) -> None:
    assert caption_key(text) == ""


def test_text_that_no_encoding_takes_has_a_key_too() -> None:
    assert caption_key("caf\udce9 noir") == caption_key("CAF\udce9 noir")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(alphabet="abc éß 的日 ,.'-1٣أ\u0301", min_size=1))
def test_unicode_form_makes_no_difference(text: str) -> None:
    assert caption_key(unicodedata.normalize("NFD", text)) == caption_key(unicodedata.normalize("NFC", text))


def test_labelled_pairs(shared: Callable[[str], Path]) -> None:
    lines = shared("labels/dev_pairs.jsonl").read_text("utf-8").splitlines()
    pairs = [json.loads(line) for line in lines]
    wrong = [p["id"] for p in pairs if (caption_key(p["a"]) == caption_key(p["b"])) != (p["label"] == "duplicate")]
    assert wrong == []
