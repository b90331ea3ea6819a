from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.catalog.words import normalised, phrase


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plain ASCII stays, Case and all", "Plain ASCII stays, Case and all"),
        ("ＣＦＰ ﬁre", "cfp fire"),
        ("Straße", "strasse"),
        ("北京 2022年", " 北  京  2022 年 "),
        ("カメラ", " カ  メ  ラ "),
        ("서울", " 서  울 "),
        ("مُحَمَّـد", "محمد"),
        ("إسرائيل أحمد آمنة مدرسة", "اسراييل احمد امنه مدرسه"),
        ("کابل ایران", "كابل ايران"),
    ],
)
def test_normalised(text: str, expected: str) -> None:
    assert normalised(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("flood", '"flood"'),
        ('a "quoted" word', '"a  quoted  word"'),
        ("…", ""),
        ("", ""),
        ("\ud83d", ""),
        ("القاهرة", '("القاهره" OR "والقاهره")'),
    ],
)
def test_phrase(text: str, expected: str) -> None:
    assert phrase(text) == expected


@given(st.text())
def test_normalising_twice_changes_no_word(text: str) -> None:
    assert normalised(normalised(text)).split() == normalised(text).split()
