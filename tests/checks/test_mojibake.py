from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.checks.photos import photo

from captioner.checks import mojibake


@pytest.mark.parametrize(
    ("garbled", "whole"),
    [
        ("CafÃ© in SÃ£o Paulo", "Café in São Paulo"),
        ("the Queenâ€™s car", "the Queen’s car"),
        ("ä¸Šæµ·", "上海"),
        ("“CafÃ©” – Köln", "“Café” – Köln"),
        ("Å\x81Ã³dÅº, Ä™", "Łódź, ę"),
        ("Ø§Ù„Ù‚Ø§Ù‡Ø±Ø© 2024", "القاهرة 2024"),
        ("ÐœÐ¾Ñ\x81ÐºÐ²Ð°", "Москва"),
        ("CafÃƒÂ©", "Café"),
        ("Caf√© ‚Äì ‰∏äÊµ∑", "Café – 上海"),
        ("100 â‚¬", "100 €"),
        ("新华社 CafÃ©", "新华社 Café"),
    ],
)
def test_garbled_letters_are_found_and_mended(garbled: str, whole: str) -> None:
    broken = photo(caption=garbled, keywords=["fog", garbled])
    findings = list(mojibake.find([broken]))
    assert [(f.field, f.fix) for f in findings] == [("caption", True), ("keywords", True)]
    assert f"“{whole}”" in findings[0].message
    mended = mojibake.fix(broken)
    assert mended is not None
    assert (mended.caption, mended.keywords) == (whole, ("fog", whole))


def test_garbled_stretches_within_good_text_are_mended() -> None:
    broken = photo(caption="“FranÃ§ois” waves in the cafÃ© – 中文")
    mended = mojibake.fix(broken)
    assert mended is not None
    assert mended.caption == "“François” waves in the café – 中文"


@pytest.mark.parametrize(
    "text", ["Café", "上海 fog", "كايرو", "Ã", "50 °C – “fine”", "Fog.", "EL «CAFÉ» CIERRA", "„DAS MÄ“ – so", "IRMÃ»"]
)
def test_good_letters_are_left_alone(text: str) -> None:
    assert list(mojibake.find([photo(caption=text)])) == []
    assert mojibake.fix(photo(caption=text)) is None


LOST = ["Caf\ufffd", "voilÃ  la CafÃ©", "theyâ€ re at the CafÃ©", "Fran?ois, MÃ? and CafÃ©"]


@pytest.mark.parametrize("text", LOST)
def test_letters_that_are_lost_are_found_and_not_half_mended(text: str) -> None:
    [finding] = mojibake.find([photo(headline=text)])
    assert (finding.field, finding.fix) == ("headline", False)
    assert mojibake.fix(photo(headline=text)) is None


def test_every_text_field_and_item_is_mended_in_one_edit() -> None:
    mended = mojibake.fix(
        photo(caption="CafÃ©", byline=["JosÃ©", "Ann"], city="MÃ¡laga", keywords=["√©t√©", "Caf\ufffd"])
    )
    assert mended is not None
    assert (mended.caption, mended.byline, mended.city) == ("Café", ("José", "Ann"), "Málaga")
    assert mended.keywords == ("été", "Caf\ufffd")


@given(
    st.text(st.characters(min_codepoint=0xA0, max_codepoint=0x17F, categories=["Lu", "Ll"]), max_size=3),
    st.sampled_from(["latin-1", "mac_roman"]),
)
def test_text_encoded_twice_comes_back(text: str, seen_as: str) -> None:
    good = f"the café, {text} 上海"
    twice = good.encode().decode(seen_as)
    assert mojibake.ungarbled(twice) == mojibake.ungarbled(good)


@given(st.text(max_size=40))
def test_any_text_is_answered_and_mended_once_for_all(text: str) -> None:
    mended = mojibake.ungarbled(text)
    assert mojibake.ungarbled(mended) == mended
