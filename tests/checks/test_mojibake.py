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


@given(st.text(st.characters(max_codepoint=0x24F, exclude_categories=["Cs", "Cc"])))
def test_text_encoded_twice_comes_back(text: str) -> None:
    text = f"né {text}"
    twice = b"".join(bytes([byte]) for byte in text.encode()).decode("latin-1")
    assert mojibake.ungarbled(twice) == text
