from __future__ import annotations

import html
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.ui.dialogs.differences import LONGEST, marked


def words(text: str) -> str:
    return html.unescape(re.sub(r"<span[^>]*>|</span>", "", text)).replace("<br>", "\n")


def marks(text: str) -> list[str]:
    return re.findall(r"<span[^>]*>(.*?)</span>", text)


def test_only_what_differs_is_marked():
    gone, come = marked("Peple walk past", "People walk past")
    assert marks(gone) == ["Peple"]
    assert marks(come) == ["People"]
    assert "line-through" in gone
    assert "underline" in come


def test_chinese_is_compared_character_by_character():
    gone, come = marked("上海外滩", "上海外灘")
    assert (marks(gone), marks(come)) == (["滩"], ["灘"])


@settings(max_examples=200, deadline=None)
@given(st.text(), st.text())
def test_nothing_of_either_text_is_lost(before, after):
    gone, come = marked(before, after)
    assert words(gone) == before
    assert words(come) == after


def test_markup_in_a_caption_stays_text():
    assert "<b>" not in marked("<b>x</b>", "y")[0]


def test_very_long_texts_are_shown_without_marks():
    text = "word " * LONGEST
    assert marks(marked(text, text + "more")[1]) == []
