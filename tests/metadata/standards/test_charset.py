from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.metadata.standards.charset import charset_of, doubly_encoded
from captioner.settings import Settings

CAPTIONS = Path(__file__).parents[2] / "data" / "charsets"
"""Captions of our own, twelve a language."""
USED = {
    "zh_hans": ["gb18030"],
    "zh_hant": ["big5"],
    "ja": ["cp932", "euc_jp"],
    "ko": ["euc_kr"],
    "ru": ["cp1251", "koi8_r", "iso8859_5"],
    "uk": ["cp1251"],
    "fr": ["cp1252", "mac_roman", "iso8859_15"],
    "de": ["cp1252", "mac_roman", "iso8859_15"],
    "es": ["cp1252", "mac_roman"],
    "pt": ["cp1252", "mac_roman"],
    "en": ["cp1252", "mac_roman"],
    "pl": ["cp1250", "iso8859_2"],
    "cs": ["cp1250", "iso8859_2"],
    "ar": ["cp1256", "iso8859_6"],
}
PAIRS = [(language, charset) for language, charsets in USED.items() for charset in [*charsets, "utf-8"]]


def captions(language: str) -> list[str]:
    return (CAPTIONS / f"{language}.txt").read_text(encoding="utf-8").splitlines()


def short_texts(language: str) -> list[str]:
    """Two or three words, or as many characters as make a name where words are not set apart."""
    if language in ("zh_hans", "zh_hant", "ja"):
        return [text[at : at + 2 + at % 4] for text in captions(language) for at in range(0, len(text) - 6, 7)]
    cut = [text.split() for text in captions(language)]
    return [" ".join(words[at : at + 2 + at % 3 // 2]) for words in cut for at in range(0, len(words) - 2, 2)]


def encoded(texts: list[str], charset: str) -> list[tuple[str, bytes]]:
    """The texts that are not ASCII and that the charset can hold, with their bytes."""
    pairs = []
    for text in texts:
        try:
            pairs.append((text, text.encode(charset)))
        except UnicodeEncodeError:
            continue
    return [(text, value) for text, value in pairs if not text.isascii()]


@pytest.mark.parametrize(("language", "charset"), PAIRS)
def test_captions_are_read_right(language, charset):
    pairs = encoded(captions(language), charset)
    assert pairs
    right = sum(charset_of(b"", [value]).decode(value) == text for text, value in pairs)
    assert right >= 0.95 * len(pairs)


@pytest.mark.parametrize(("language", "charset"), PAIRS)
def test_a_guess_on_few_words_is_right_where_it_is_confident(language, charset):
    wrong = [
        text
        for text, value in encoded(short_texts(language) + captions(language), charset)
        if (found := charset_of(b"", [value])).confident and found.decode(value) != text
    ]
    assert wrong == []


def test_most_guesses_on_captions_are_confident():
    found = [charset_of(b"", [value]) for pair in PAIRS for _, value in encoded(captions(pair[0]), pair[1])]
    assert sum(each.confident for each in found) >= 0.95 * len(found)
    assert all(each.guessed for each in found)


def test_the_texts_of_a_block_are_judged_together():
    name = "李伟".encode("gb18030")
    assert not charset_of(b"", [name]).confident
    found = charset_of(b"", [name, "北京".encode("gb18030"), "新华社记者在长江边拍摄洪水".encode("gb18030")])
    assert (found.confident, found.decode(name)) == (True, "李伟")


def test_the_same_text_in_another_standard_bears_a_guess_out():
    city = "杭州".encode("gb18030")
    assert charset_of(b"", [city], known=["杭州"]).confident
    garbled = captions("zh_hans")[1].encode("gb18030")
    as_western = garbled.decode("latin-1")  # what a program made of it that took it for Western text
    found = charset_of(b"", [garbled], known=[as_western])
    assert found.decode(garbled) == captions("zh_hans")[1]


@pytest.mark.parametrize("text", ["ÓÉºÉ", "\xa5\xa6\xb7"])
def test_scraps_are_no_confident_guess(text):
    assert not charset_of(b"", [text.encode("latin-1")]).confident


def test_half_a_character_at_a_limit_is_left_out_and_no_letter_elsewhere():
    cut = ("x" + "记者" * 8).encode("gb18030")[:32]
    assert charset_of(b"", [cut, captions("zh_hans")[0].encode("gb18030")]).decode(cut) == "x" + ("记者" * 8)[:15]
    assert charset_of(b"\x1b%G", [("é" * 15 + "xé").encode()[:32], b"x"]).confident
    accent = "Le café, le thé et le passé".encode("cp1252")
    assert charset_of(b"", [accent]).decode(accent) == "Le café, le thé et le passé"


def test_the_marker_counts_unless_the_text_contradicts_it():
    assert charset_of(b"\x1b%G", ["é".encode()]).name == "utf-8"
    broken = charset_of(b"\x1b%G", ["Köln".encode("cp1252")])
    assert (broken.confident, broken.known) == (False, True)


@pytest.mark.parametrize(
    ("marker", "charset", "text"),
    [
        (b"\x1b.A", "iso8859_1", "é"),
        (b"\x1b(B\x1b-A", "iso8859_1", "é"),
        (b"\x1b.A\0\0", "iso8859_1", "é"),
        (b"\x1b-B", "iso8859_2", "ł"),
        (b"\x1b-L", "iso8859_5", "Киев"),
        (b"\x1b-M", "iso8859_9", "ğ"),
        (b"\x1b-b", "iso8859_15", "œ"),
        (b"\x1b$B", "iso2022_jp", "東京"),
        (b"\x1b(B", "iso2022_jp", "東京"),
        (b"", "iso2022_jp", "東京"),
        (b"\x1b$)C", "euc_kr", "서울"),
        (b"", "iso2022_kr", "서울"),
        (b"\x1b$)A", "gb2312", "北京"),
        (b"\x1b$)B", "euc_jp", "東京"),
        (b"UTF-8", "utf-8", "é"),
    ],
)
def test_a_declared_charset_is_taken_at_its_word(marker, charset, text):
    value = text.encode(charset)
    found = charset_of(marker, [value])
    assert (found.decode(value), found.confident, found.known) == (text, True, True)


@pytest.mark.parametrize("marker", [b"\x1b$(Q", b"\x1b-A\x1b-B", b"\x1b-A?", b"koi8"])
def test_a_marker_that_is_not_known_is_said_to_be_so(marker):
    found = charset_of(marker, ["é".encode("cp1252")])
    assert (found.known, found.confident) == (False, False)


def test_the_desks_setting_counts_before_a_guess_but_not_before_utf8():
    value = "Köln".encode("cp1252")
    assert charset_of(b"", [value], "cp1251").decode(value) == "Kцln"
    long = captions("uk")[0].encode()
    assert charset_of(b"", [long], "cp1251").name == "utf-8"


def test_every_charset_of_the_settings_can_be_read():
    choices = Settings.__dataclass_fields__["undeclared_charset"].metadata["choices"]
    assert {charset_of(b"", [b"\xe4\xe4 x"], name).name for name in choices} >= set(choices) - {"auto"}


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
