from __future__ import annotations

import re

import pytest

from captioner.captions.similarity import Difference, compare
from captioner.ui.dialogs.facts import differences, facts_marked, why_in_words


def marks(html: str, *, strong: bool) -> list[str]:
    found = re.findall(r'<span style="([^"]*)">(.*?)</span>', html)
    return [text for style, text in found if ("font-weight" in style) is strong]


@pytest.mark.parametrize(
    ("one", "other", "facts", "words"),
    [
        ("A man walks in Lima, March 4, 2023.", "A man walks in Lima, April 5, 2023.", ["March", "4"], []),
        ("Three men walk in Lima.", "Four men stand in Lima.", ["Three"], ["walk"]),
        ("Ada Lamm sings in Berlin.", "Eva Kern sings in Potsdam.", ["Ada", "Lamm", "Berlin"], []),
        ("上海外滩有三名游客，2023年12月4日。", "上海外滩有四名游客，2023年12月5日。", ["三", "4"], []),
        ("Three men walk in Lima, Oct. 3, 2024.", "Four men walk in Lima, 3 October 2024.", ["Three"], ["Oct.", "3,"]),
        ("A crowd walks in Lima.", "A crowd strolls in Lima.", [], ["walks"]),
    ],
)
def test_facts_are_strong_and_other_words_are_not(one, other, facts, words):
    left, right = facts_marked(one, other, compare(one, other).why)
    assert marks(left, strong=True) == facts
    assert marks(left, strong=False) == words
    assert len(marks(right, strong=True)) == len(facts)


def test_the_same_captions_bear_no_mark():
    left, right = facts_marked("Same.", "Same.", ())
    assert marks(left, strong=True) == marks(right, strong=False) == []


def test_arabic_runs_from_right_to_left_and_its_words_stay_whole():
    left, right = facts_marked("رجل يمشي في القاهرة عام 2023", "رجل يقف في القاهرة عام 2024", ())
    assert 'dir="rtl"' in left
    assert marks(left, strong=False) == ["يمشي"]
    assert marks(right, strong=True) == ["2024"]


def test_kinds_are_named_facts_first():
    why = (Difference("word", "walk", "<b>"), Difference("place", "Lima", ""))
    said = why_in_words(why)
    assert said.index("place") < said.index("word")
    assert "<b>place</b> Lima / –" in said
    assert "&lt;b&gt;" in said


def test_another_credit_is_a_fact():
    one, other = "A man walks in Lima. /CFP", "A man walks in Lima. /VCG"
    why = differences(one, other)
    assert [(each.kind, each.a, each.b) for each in why] == [("credit", "CFP", "VCG")]
    assert marks(facts_marked(one, other, why)[0], strong=True) == ["CFP"]
    assert differences(one, one) == ()
