from __future__ import annotations

import datetime
import os
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.catalog.desk import derive, edit, photo, photos

from captioner.catalog.catalog import Catalog
from captioner.catalog.schema import SEARCHED
from captioner.catalog.search import as_typed, statement
from captioner.domain.errors import BadQuery
from captioner.domain.photo import Trouble
from captioner.domain.values import PartialDate


@pytest.fixture
def desk(catalog: Catalog) -> Catalog:
    catalog.add(
        [
            photo("/in/1.jpg", caption="Police officers stand guard in Café Zürich.", credit="AP", city="Zürich"),
            photo("/in/2.jpg", caption="Officers of the police; guards", byline=("Li Wei", 'Ann "Nan" O’Neil')),
            photo(
                "/in/3.jpg", caption="游客在北京人民大会堂前参观。", credit="视觉中国/CFP", keywords=("春节", "travel")
            ),
            photo("/in/4.jpg", caption="رجل يمشي في القاهِرة والإسكندرية", date_created=PartialDate(2023, 3, 4)),
            photo(
                "/in/5.jpg",
                rating="3.0",
                pick="1",
                headline="At 10:30 — R&D",
                date_created=PartialDate(2023, 3, 14, "09:00", "+08:00"),
            ),
        ]
    )
    return catalog


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [1, 2, 3, 4, 5]),
        ("   ", [1, 2, 3, 4, 5]),
        ("police", [1, 2]),
        ("POLICE guard", [1]),
        ("polic", []),
        ('byline:"Ann ""Nan"" O’Neil"', [2]),
        ("polic*", [1, 2]),
        ("caption:off*", [1, 2]),
        ("القاهر*", [4]),
        ("北*", [3]),
        ('"police officers"', [1]),
        ("cafe zurich", [1]),
        ("caption:police credit:ap", [1]),
        ('caption:"officers stand"', [1]),
        ("credit:zurich", []),
        ("CREDIT:cfp", [3]),
        ("credit:中国", [3]),
        ("北京", [3]),
        ("大会", [3]),
        ("会大", []),
        ("京", [3]),
        ("春节", [3]),
        ("القاهرة", [4]),
        ("الاسكندرية", [4]),
        ("o'neil", [2]),
        ("nan", [2]),
        ("10:30", [5]),
        ('"R&D"', [5]),
        ("R & D", [5]),
        ("date_created:2023", [4, 5]),
        ("date_created:2023-03", [4, 5]),
        ("date_created:2023-03-04", [4]),
        ("date_created:2023-03-14T09:00", [5]),
        ("date_created:2022", []),
        ("no:caption", [5]),
        ("no:byline no:credit", [4, 5]),
        ("no:date_created", [1, 2, 3]),
        ("is:unwritten", []),
        ("is:conflict", []),
        ("added:today", [1, 2, 3, 4, 5]),
        ("folder:/in", [1, 2, 3, 4, 5]),
        ("folder:/in/", [1, 2, 3, 4, 5]),
        ("folder:/i", []),
        ("folder:/ police", [1, 2]),
        ("rating:3", [5]),
        ("rating:>=3", [5]),
        ("rating:<4", [5]),
        ("rating:>3", []),
        ("rating:0", []),
        ("no:rating", [1, 2, 3, 4]),
        ("pick:1", [5]),
    ],
)
def test_queries_find(desk: Catalog, query: str, found: list[int]) -> None:
    assert list(desk.ids(query)) == found
    assert desk.count(query) == len(found)


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("colour:red", "There is no search “colour:”"),
        ("http://example.org", "There is no search “http:”"),
        ("is:uncaptioned", "There is no search “is:uncaptioned”"),
        ("no:colour", "There is no field “colour”"),
        ("added:yesterday", "There is no search “added:yesterday”"),
        ("date_created:March", "date_created: takes a date such as 2023"),
        ("date_created:2023-13", "date_created: takes a date"),
        ("rating:many", "rating: takes a number such as 3, >=3 or <3"),
        ("rating:", "rating: takes a number"),
        ('caption:""', "caption: needs a word"),
        ('"never closed', "A double quote is missing"),
        ('some"where', "can't be understood|A double quote is missing"),
        ('a"b"c', "can't be understood"),
        ("caption:", "caption: needs a word"),
        ("police is:", "There is no search “is:”"),
        ('folder:""', "needs the path"),
        ("&", "holds no word"),
    ],
)
def test_what_cannot_be_understood_is_told(catalog: Catalog, query: str, says: str) -> None:
    with pytest.raises(BadQuery, match=says):
        catalog.ids(query)
    with pytest.raises(BadQuery, match=says):
        catalog.count(query)


def test_what_is_unwritten_follows_edits_and_writing(desk: Catalog) -> None:
    desk.apply(edit([1, 2], "city", "Oslo"))
    assert list(desk.ids("is:unwritten")) == [1, 2]
    [one] = desk.photos([1])
    desk.refresh([one.replace(embedded=one.current)])
    assert list(desk.ids("is:unwritten")) == [2]
    desk.undo()
    assert list(desk.ids("is:unwritten")) == [1]


def test_conflicts_are_found(desk: Catalog) -> None:
    [one, two] = desk.photos([1, 2])
    desk.refresh([one.replace(trouble=Trouble.CONFLICT), two.replace(trouble=Trouble.FAILED)])
    assert list(desk.ids("is:conflict")) == [1]


def test_words_follow_edits(desk: Catalog) -> None:
    desk.apply(edit(1, "caption", "Firemen at work"))
    assert (list(desk.ids("police")), list(desk.ids("firemen"))) == ([2], [1])
    desk.undo()
    assert (list(desk.ids("police")), list(desk.ids("firemen"))) == ([1, 2], [])


def test_a_folder_of_any_bytes_is_found_with_all_below_it(catalog: Catalog) -> None:
    folder = os.fsdecode(b"/in/\xff folder")
    paths = [f"{folder}/1.jpg", f"{folder}/below/2.jpg", f"{folder}er/3.jpg"]
    catalog.add([photo(path) for path in paths])
    assert list(catalog.ids(f'folder:"{folder}"')) == [1, 2]


def test_yesterdays_photos_are_not_todays(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    midnight = datetime.datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
    monkeypatch.setattr("captioner.catalog.photos.time.time", lambda: midnight - 2)
    catalog.add(photos("old"))
    monkeypatch.undo()
    catalog.add([photo("/new.jpg")])
    assert list(catalog.ids("added:today")) == [2]


@pytest.mark.parametrize("query", ["is:unwritten", "is:conflict", "date_created:2023-03-04", "", "no:city"])
def test_states_and_dates_are_looked_up_not_searched_for(catalog: Catalog, file: Path, query: str) -> None:
    text, parameters = statement(query)
    connection = sqlite3.connect(file)
    plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {text}", parameters))
    connection.close()
    assert "INDEX photo_" in plan


@settings(max_examples=200)
@given(
    st.text(max_size=30)
    | st.lists(st.sampled_from([*"\"':()*^-+ &", "caption:", "no:", "is:", "AND", "NEAR", "北", "a"])).map("".join)
)
def test_any_query_gives_sql_or_a_sentence(query: str) -> None:
    try:
        text, _ = statement(query)
    except BadQuery:
        return
    assert text.startswith("SELECT id FROM photo")


@given(st.lists(st.sampled_from(["北", "京", "word", "O'Brien", "ab", "ومن", "القاهرة", "7"]), min_size=1, max_size=5))
@settings(max_examples=30, deadline=None)
def test_every_caption_is_found_by_its_own_words(tmp_path_factory: pytest.TempPathFactory, words: list[str]) -> None:
    caption = " ".join(words)
    with Catalog(tmp_path_factory.mktemp("words") / "catalog.db", derive) as catalog:
        catalog.add(photos(caption))
        assert list(catalog.ids(f'"{caption}"')) == [1]
        assert list(catalog.ids(caption)) == [1]
        assert all(list(catalog.ids(f"{name}:7")) == [] for name in SEARCHED if name != "caption")


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("polic", "polic*"),
        ("police gua ", "police gua*"),
        ("credit:ap", "credit:ap"),
        ('"police offi', '"police offi'),
        ('"police officers"', '"police officers"'),
        ("", ""),
        ("北", "北*"),
    ],
)
def test_the_last_word_of_a_search_may_be_unfinished(typed: str, query: str) -> None:
    assert as_typed(typed) == query
