from __future__ import annotations

import sys
from pathlib import Path

import pytest

from captioner.domain.errors import UsageError
from captioner.operations import spelling
from captioner.operations.spelling import Speller, learn, own_words, speller


class Few:
    """A dictionary of a few words."""

    words = frozenset("people walk past the quay don't in of a naïve".split())  # noqa: SIM905

    def check(self, word: str) -> bool:
        return word in self.words

    def suggest(self, word: str) -> list[str]:
        return sorted(each for each in self.words if each[0] == word[0])


@pytest.fixture(autouse=True)
def own_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr("captioner.operations.spelling.default_file", lambda: tmp_path / "desk" / "settings.toml")
    return tmp_path / "desk" / "words.txt"


def wrong(text: str) -> list[str]:
    return [text[start:end] for start, end in Speller(Few()).wrong(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Peple walk past teh quay.", ["Peple", "teh"]),
        ("People don’t walk. Peple do", ["Peple", "do"]),
        ("People walk in Lmia past NATO and McDnald", ["and"]),
        ("人们走过quayy，People走 past", []),
        ("رجال walkk", ["walkk"]),
        ("the a1b2c xyz@quay.example file_namee {citty}", []),
        ("naïve naive", ["naive"]),
        ("", []),
    ],
)
def test_words_that_no_list_knows_are_found(text: str, found: list[str]) -> None:
    assert wrong(text) == found


def test_a_learnt_word_is_known_in_any_case_and_once_in_the_list(own_file: Path) -> None:
    assert wrong("teh quay") == ["teh"]
    learn("teh")
    learn("Teh")
    assert wrong("Teh quay") == []
    assert own_file.read_text(encoding="utf-8") == "teh\n"
    learn("lede")
    assert own_words() == {"teh", "lede"}


def test_suggestions_are_the_nearest_words() -> None:
    assert Speller(Few()).suggestions("peple") == ["past", "people"]


def test_without_the_package_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    spelling.speller.cache_clear()
    with pytest.raises(UsageError, match=r"pip install captioner\[spelling\]"):
        speller("en_US")


def test_without_a_dictionary_of_the_language_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    class Enchant:
        Dict = staticmethod(lambda language: Few())
        list_languages = staticmethod(lambda: ["en_US", "en_AU"])

    monkeypatch.setitem(sys.modules, "enchant", Enchant)
    spelling.speller.cache_clear()
    with pytest.raises(UsageError, match="no dictionary of “xx_XX”"):
        speller("xx_XX")
    assert speller("en_GB").suggestions("peple")
    spelling.speller.cache_clear()
