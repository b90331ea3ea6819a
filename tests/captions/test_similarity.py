from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.captions.similarity import DIFFERENT, DUPLICATE, NEAR_DUPLICATE, compare

TRAIN = "A mechanic repairs a red locomotive at the depot in Linz, Austria, March 3, 2024."


@pytest.mark.parametrize(
    "other",
    [
        "A mechanic mends a red locomotive at the depot in Linz, Austria, March 3, 2024.",
        "A mechanic repairs a red locomotive at the depot in Linz, Austria, 3 March 2024. /CFP",
        "At the depot in Linz, Austria, a mechanic repairs a red locomotive, March 3, 2024.",
        "A red locomotive is repaired by a mechanic at the depot in Linz, Austria, on March 3, 2024.",
        "A mecahnic repairs a red locomotive at the depot in Linz, Austria, March 3, 2024.",
        "FILE - A mechanic repairs a locomotive at the depot in Linz, Austria, March 3, 2024. (AP Photo/Lea Zach)",
        "LINZ, AUSTRIA - MARCH 3: A mechanic repairs a red locomotive at the depot in Linz, Austria, 2024-03-03.",
    ],
)
def test_the_same_facts_in_other_words(other: str) -> None:
    assert compare(TRAIN, other).label == compare(other, TRAIN).label == NEAR_DUPLICATE


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        ("A mechanic repairs a red locomotive at the depot in Linz, Austria, March 4, 2024.", "date"),
        ("Two mechanics repair a red locomotive at the depot in Linz, Austria, March 3, 2024.", "number"),
        ("A mechanic repairs a red locomotive at the depot in Graz, Austria, March 3, 2024.", "place"),
        ("A mechanic repairs a red locomotive at the depot in Linz, Slovenia, March 3, 2024.", "place"),
        ("A mechanic repairs a blue locomotive at the depot in Linz, Austria, March 3, 2024.", "word"),
        ("A vice mechanic repairs a red locomotive at the depot in Linz, Austria, March 3, 2024.", "direction"),
    ],
)
def test_another_fact_is_named(other: str, kind: str) -> None:
    verdict = compare(TRAIN, other)
    assert verdict.label == DIFFERENT
    assert [difference.kind for difference in verdict.why] == [kind]
    assert verdict.score > 0.7


@pytest.mark.parametrize(
    ("a", "b", "label"),
    [
        ("Five women and seven men leave the court.", "Seven women and five men leave the court.", DIFFERENT),
        (
            "Kiev residents queue for water, May 3, 2022",
            "Kyiv residents line up for water, May 3, 2022",
            NEAR_DUPLICATE,
        ),
        ("About 5,000 people march in Oslo.", "About five thousand people march in Oslo.", NEAR_DUPLICATE),
        ("The U.S. president speaks.", "The American president speaks.", NEAR_DUPLICATE),
        ("A man walks on Oxford Street in London.", "A man walks on Oxford Road in London.", DIFFERENT),
        ("2024年1月18日，黑龙江哈尔滨，游客品尝冻梨。", "2024年1月18日，黑龙江哈尔滨，游客试吃冻梨。", NEAR_DUPLICATE),
        ("2024年1月18日，游客品尝冻梨。", "2024年1月19日，游客品尝冻梨。", DIFFERENT),
        ("游客在哈爾濱品嘗凍梨，圍觀的人很多。", "游客在哈爾濱品嘗冻梨，围观的人很多。", NEAR_DUPLICATE),
        ("صياد يصلح شباكه في ميناء صفاقس، 11 مارس 2024", "صياد يصلح شباكه في ميناء صفاقس، 12 مارس 2024", DIFFERENT),
        ("", "A man walks.", DIFFERENT),
        ("", "", DUPLICATE),
    ],
)
def test_pairs(a: str, b: str, label: str) -> None:
    assert compare(a, b).label == label


def test_labelled_pairs(shared: Callable[[str], Path]) -> None:
    lines = shared("labels/dev_pairs.jsonl").read_text("utf-8").splitlines()
    wrong = [p["id"] for p in map(json.loads, lines) if compare(p["a"], p["b"]).label != p["label"]]
    assert len(wrong) <= len(lines) // 50, wrong


texts = st.lists(
    st.sampled_from(
        ["A man", "two", "men", "in Rome", ", Italy", "May 3, 2022", "不", "消防员", "أطفال", "/CFP", ".", "U.S."]
    )
).map(" ".join)


@given(texts | st.text(), texts | st.text())
@settings(deadline=None)
def test_the_verdict_does_not_hang_on_the_order(a: str, b: str) -> None:
    there, back = compare(a, b), compare(b, a)
    assert there.label == back.label
    assert 0 <= there.score <= 1


@given(texts | st.text())
@settings(deadline=None)
def test_a_caption_is_its_own_duplicate(text: str) -> None:
    assert compare(text, text).label == DUPLICATE
