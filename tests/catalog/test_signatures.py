from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.catalog.desk import derive, edit, hashes, photo, photos

from captioner.catalog import signatures
from captioner.catalog.catalog import Catalog
from captioner.catalog.signatures import COMMON


def sharing(catalog: Catalog, caption: str) -> list[int]:
    return catalog.sharing(hashes(caption), 10)


def test_the_photo_that_shares_most_comes_first(catalog: Catalog) -> None:
    catalog.add(photos("flood in Rome", "fire in Rome", "flood in Oslo", "snow"))
    assert sharing(catalog, "flood in Rome")[0] == 1
    assert sorted(sharing(catalog, "flood Rome")) == [1, 2, 3]
    assert catalog.sharing(hashes("flood in Rome"), 1) == [1]
    assert sharing(catalog, "storm") == []


def test_signatures_follow_edits_undo_and_redo(catalog: Catalog) -> None:
    catalog.add(photos("flood in Rome", "snow"))
    catalog.apply(edit(2, "caption", "snow and ice"))
    assert sharing(catalog, "ice") == [2]
    catalog.undo()
    assert sharing(catalog, "ice") == []
    catalog.redo()
    assert sharing(catalog, "ice") == [2]
    catalog.apply(edit(2, "caption", ""))
    assert sharing(catalog, "snow and ice") == []


def test_a_returning_photo_is_found_by_what_it_says_now(catalog: Catalog) -> None:
    catalog.add(photos("flood in Rome"))
    catalog.remove([1])
    assert list(catalog.sharing_pairs()) == []
    catalog.add([photo("/in/0.jpg", caption="flood in Turin"), photo("/in/1.jpg", caption="Turin")])
    assert sharing(catalog, "Rome") == []
    assert list(catalog.sharing_pairs()) == [1, 2]


def test_pairs_share_a_word_that_few_have(catalog: Catalog) -> None:
    everywhere = [f"photo {n}" for n in range(COMMON + 1)]
    catalog.add(photos("flood in Rome", "flood in Oslo", *everywhere, "FLOOD in Rome", "photo"))
    assert list(catalog.sharing_pairs()) == [1, 2]


def test_captions_from_before_signatures_can_be_signed(file: Path) -> None:
    with Catalog(file, derive) as catalog:
        catalog.add(photos("flood", "fire"))
    connection = sqlite3.connect(file)
    connection.executescript("DELETE FROM sig; DELETE FROM signature")
    connection.close()
    with Catalog(file, derive) as catalog:
        assert catalog.unsigned(0, 10) == [(1, "flood"), (2, "fire")]
        assert catalog.unsigned(0, 1) == [(1, "flood")]
        assert catalog.unsigned(1, 10) == [(2, "fire")]
        catalog.sign([(1, "flood", hashes("flood")), (2, "snow", hashes("snow"))])
        assert sharing(catalog, "flood snow fire") == [1]
        assert catalog.unsigned(0, 10) == [(2, "fire")]


def test_of_many_hashes_captions_worth_comparing_share_several(catalog: Catalog) -> None:
    words = [f"w{n}" for n in range(40)]
    catalog.add(photos(" ".join(words[:12]), " ".join(words[9:21]), " ".join(words[19:31]), "w30"))
    assert list(catalog.sharing_pairs()) == [1, 2, 3, 4]
    assert sharing(catalog, " ".join(words[9:21])) == [2, 1]


def test_pairs_are_the_same_in_any_number_of_passes(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    catalog.add(photos("flood in Rome", "flood in Oslo", "fire in Oslo", "fire and snow", "snow in Turin"))
    once = list(catalog.sharing_pairs())
    monkeypatch.setattr(signatures, "COUNTED", 2)
    assert sorted(zip(*[iter(catalog.sharing_pairs())] * 2, strict=True)) == sorted(zip(*[iter(once)] * 2, strict=True))
