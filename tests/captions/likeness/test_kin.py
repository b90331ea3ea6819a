from __future__ import annotations

import pytest

from captioner.captions.lexicon import LANGUAGES, lexicon, stem
from captioner.captions.likeness.kin import kin


def of(word: str, language: str = "") -> str:
    root = stem(word, language)
    return lexicon(language).synonyms.get(root, root)


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("red", "blue", ""),
        ("opens", "closes", ""),
        ("rises", "falls", ""),
        ("victory", "defeat", ""),
        ("llega", "sale", "spanish"),
        ("niño", "niña", "spanish"),
        ("ouvre", "ferme", "french"),
        ("steigt", "fällt", "german"),
        ("ترتفع", "تنخفض", "arabic"),
    ],
)
def test_opposites_exclude_each_other(a: str, b: str, language: str) -> None:
    one, other = (of(word.replace("ñ", "n").replace("ä", "a"), language) for word in (a, b))
    assert kin(language).apart(one, other)
    assert kin(language).apart(other, one)
    assert not kin(language).near(one, other)


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("stones", "rocks", ""),
        ("arrange", "arrangement", ""),
        ("combaten", "combatido", "spanish"),
        ("bénévoles", "volontaires", "french"),
        ("Bauern", "Landwirte", "german"),
        ("حامله", "تحمل", "arabic"),
    ],
)
def test_near_words_may_stand_for_each_other(a: str, b: str, language: str) -> None:
    one, other = (of(word.casefold().replace("é", "e"), language) for word in (a, b))
    assert kin(language).near(one, other)
    assert not kin(language).apart(one, other)


def test_a_noun_is_no_verb_after_an_article() -> None:
    assert kin().is_verb("march", "march", "people")
    assert not kin().is_verb("march", "march", "the")


@pytest.mark.parametrize("language", ["", *LANGUAGES])
def test_no_word_excludes_itself(language: str) -> None:
    lists = kin(language)
    assert not [word for word in lists.sides if lists.apart(word, word)]
