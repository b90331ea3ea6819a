from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.metadata.standards.charset import charset_of, doubly_encoded

CHINESE = [
    "新华社北京5月6日电(记者李伟)国家主席在人民大会堂会见外宾",
    "湖北武汉：长江水位上涨，救援人员转移被困群众。视觉中国供图",
    "2023年12月4日,上海,市民在大雾中过桥。",
    "李伟",
]
WESTERN = [
    "Überschwemmung in Köln: Helfer retten Menschen am Rheinufer",
    "Le président français reçu à l’Élysée – « une étape décisive »",
    "El alcalde de Málaga, José Muñoz, inauguró la exposición",
    "São Paulo: manifestação na Avenida Paulista",
    "© 2024 Müller",
]


@pytest.mark.parametrize("text", CHINESE)
def test_chinese_is_told_with_confidence(text):
    found = charset_of(b"", [text.encode("gb18030")])
    assert (found.name, found.guessed, found.confident) == ("gb18030", True, True)


@pytest.mark.parametrize("text", WESTERN)
def test_western_text_is_told_with_confidence(text):
    found = charset_of(b"", [text.encode("cp1252")])
    assert (found.name, found.guessed, found.confident) == ("cp1252", True, True)


@pytest.mark.parametrize("text", CHINESE + WESTERN)
def test_utf8_is_always_told(text):
    assert charset_of(b"", [text.encode()]).name == "utf-8"


@pytest.mark.parametrize("text", ["Málaga, José Muñoz inauguró la exposición", "Köln, Überflutung am Höhenweg"])
def test_mac_text_is_no_confident_guess(text):
    assert not charset_of(b"", [text.encode("mac_roman")]).confident


def test_the_marker_counts_unless_the_text_contradicts_it():
    assert charset_of(b"\x1b%G", ["é".encode()]).name == "utf-8"
    assert charset_of(b"\x1b.A", [b"\xe9"]).decode(b"\xe9") == "é"
    broken = charset_of(b"\x1b%G", ["Köln".encode("cp1252")])
    assert not broken.confident
    unknown = charset_of(b"\x1b$(Q", [b"plain"])
    assert not unknown.known


@given(
    st.lists(st.binary(max_size=40), max_size=4), st.binary(max_size=4), st.sampled_from(["auto", "gb18030", "cp1252"])
)
def test_any_text_gets_some_charset(texts, marker, setting):
    found = charset_of(marker, texts, setting)
    assert all(isinstance(found.decode(text), str) for text in texts)


def test_double_encoding_is_recognised():
    assert doubly_encoded("é".encode().decode("cp1252")) == "é"
    assert doubly_encoded("é") == ""
    assert doubly_encoded("plain") == ""
