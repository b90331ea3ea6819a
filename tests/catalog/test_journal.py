from __future__ import annotations

import datetime
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.catalog.desk import derive, edit, photo, photos
from tests.domain.strategies import photo_metadata

from captioner.catalog import journal
from captioner.catalog import photos as table
from captioner.catalog.catalog import Catalog
from captioner.catalog.schema import create
from captioner.domain.edits import Assignment, Edit
from captioner.domain.iptc import DESK
from captioner.domain.photo import Photo
from captioner.domain.values import PartialDate


class Clock:
    def __init__(self) -> None:
        self.time = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.UTC)

    def __call__(self) -> datetime.datetime:
        return self.time

    def wait(self, seconds: float) -> None:
        self.time += datetime.timedelta(seconds=seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(journal, "now", clock)
    return clock


def value(catalog: Catalog, id: int, field: str) -> Any:
    return catalog.photos([id])[0].current[field]


def test_undo_and_redo_go_through_steps_one_by_one(catalog: Catalog) -> None:
    catalog.add(photos("one"))
    catalog.apply(edit(1, "city", "Oslo", "Edit city"))
    catalog.apply(edit(1, "keywords", ("a", "b"), "Edit keywords"))
    catalog.apply(edit(1, "date_created", PartialDate(2023, 3), "Edit date"))
    assert [catalog.undo()[0] for _ in range(2)] == ["Edit date", "Edit keywords"]  # type: ignore[index]
    assert (catalog.undo_action, catalog.redo_action) == ("Edit city", "Edit keywords")
    assert (value(catalog, 1, "city"), value(catalog, 1, "keywords")) == ("Oslo", ())
    assert [catalog.redo()[0] for _ in range(2)] == ["Edit keywords", "Edit date"]  # type: ignore[index]
    assert catalog.redo() is None
    assert value(catalog, 1, "date_created") == PartialDate(2023, 3)


def test_with_nothing_done_there_is_nothing_to_undo(catalog: Catalog) -> None:
    assert (catalog.undo(), catalog.redo(), catalog.undo_action, catalog.redo_action) == (None, None, None, None)


def test_a_new_step_ends_what_could_be_done_again(catalog: Catalog) -> None:
    catalog.add(photos("one"))
    catalog.apply(edit(1, "city", "Oslo"))
    catalog.undo()
    catalog.apply(edit(1, "city", "Rome"))
    assert catalog.redo() is None
    catalog.undo()
    assert value(catalog, 1, "city") == ""


def test_typing_on_in_one_field_is_one_step(catalog: Catalog, clock: Clock) -> None:
    catalog.add(photos("one"))
    for text in ("O", "Os", "Oslo"):
        catalog.apply(edit(1, "city", text))
        clock.wait(59)
    assert [(line.before, line.after) for line in catalog.history(1)[1:]] == [("", "Oslo")]
    catalog.undo()
    assert value(catalog, 1, "city") == ""
    assert catalog.undo_action == "Import"


def test_typing_back_to_the_beginning_is_no_step(catalog: Catalog, clock: Clock) -> None:
    catalog.add(photos("one"))
    catalog.apply(edit(1, "city", "Oslo"))
    catalog.apply(edit(1, "city", ""))
    assert catalog.undo_action == "Import"
    assert len(catalog.history(1)) == 1


@pytest.mark.parametrize(
    "between",
    [
        lambda catalog, clock: clock.wait(60),
        lambda catalog, clock: catalog.apply(edit(2, "city", "Lima")),
        lambda catalog, clock: catalog.apply(edit(1, "country", "Norway")),
        lambda catalog, clock: catalog.apply(edit(1, "city", "Paris", "Another action")),
        lambda catalog, clock: catalog.refresh(catalog.photos([1]), action="Write to file"),
        lambda catalog, clock: (catalog.undo(), catalog.redo()),
    ],
    ids=["a minute", "another photo", "another field", "another action", "writing", "undo"],
)
def test_what_comes_between_ends_the_visit(catalog: Catalog, clock: Clock, between: Any) -> None:
    catalog.add(photos("one", "two"))
    catalog.apply(edit(1, "city", "Os"))
    between(catalog, clock)
    was = value(catalog, 1, "city")
    catalog.apply(edit(1, "city", "Oslo"))
    catalog.undo()
    assert value(catalog, 1, "city") == was


def test_one_value_for_many_photos_does_not_go_on_with_the_last_step(catalog: Catalog, clock: Clock) -> None:
    catalog.add(photos("one", "two"))
    catalog.apply(edit([1, 2], "city", "Os"))
    catalog.apply(edit([1, 2], "city", "Oslo"))
    catalog.undo()
    assert [p.current.city for p in catalog.photos([1, 2])] == ["Os", "Os"]


def test_calls_that_join_a_step_are_undone_together(catalog: Catalog) -> None:
    step = catalog.begin("Import and accept")
    assert catalog.undo_action is None
    catalog.add(photos("one", "two"), step=step)
    catalog.apply(edit([1, 2], "city", "Oslo", "Accept"), step=step)
    catalog.add([photo("/in/9.jpg")], step=step)
    assert catalog.undo_action == "Import and accept"
    assert catalog.undo()[1].removed == {1, 2, 3}  # type: ignore[index]
    assert (catalog.count(), catalog.undo_action) == (0, None)
    catalog.redo()
    assert [p.current.city for p in catalog.photos([1, 2, 3])] == ["Oslo", "Oslo", ""]


def test_a_step_undone_while_it_runs_can_be_undone_again(catalog: Catalog) -> None:
    step = catalog.begin("Import")
    catalog.add([photo("/1.jpg")], step=step)
    catalog.undo()
    catalog.add([photo("/2.jpg")], step=step)
    assert list(catalog.ids()) == [2]
    catalog.undo()
    assert list(catalog.ids()) == []
    catalog.redo()
    assert sorted(catalog.ids()) == [1, 2]


def test_history_tells_who_did_what_and_when(catalog: Catalog, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal.getpass, "getuser", lambda: "mei")
    catalog.add(photos("one"))
    catalog.apply(edit(1, "byline", ("Li Wei",), "Edit byline"))
    catalog.undo()
    catalog.remove([1])
    lines = [(line.action, line.field, line.before, line.after) for line in catalog.history(1)]
    assert lines == [
        ("Import", "", None, None),
        ("Edit byline", "byline", (), ("Li Wei",)),
        ("Undo Edit byline", "byline", ("Li Wei",), ()),
        ("Remove", "", None, None),
    ]
    assert {(line.who, line.time) for line in catalog.history(1)} == {("mei", "2024-05-06T07:08:09.000+00:00")}


def test_a_nameless_user_is_no_obstacle(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr(journal.getpass, "getuser", nobody)
    catalog.add(photos("one"))
    assert catalog.history(1)[0].who == ""


# Any sequence of steps, undone to its beginning and done again to its end

IDS = st.integers(1, 4)
assignments = st.builds(
    lambda id, name, metadata: Assignment(id, name, "", metadata[name]),
    IDS,
    st.sampled_from(["caption", "alt_text", "keywords", "date_created", "city"]),
    photo_metadata(),
)
operations = st.one_of(
    st.builds(lambda a: ("apply", Edit("Edit", tuple(a))), st.lists(assignments, min_size=1, max_size=4)),
    st.builds(lambda ids: ("remove", ids), st.sets(IDS, max_size=2)),
    st.builds(lambda n, m: ("add", [photo(f"/in/{n}.jpg").replace(current=m)]), st.integers(0, 4), photo_metadata()),
    st.just(("undo", None)),
    st.just(("redo", None)),
)

State = list[tuple[Photo, bool]]


def state(catalog: Catalog) -> State:
    unwritten = set(catalog.ids("is:unwritten"))
    return [(photo, photo.id in unwritten) for photo in catalog.photos(sorted(catalog.ids()))]


def perform(catalog: Catalog, name: str, argument: Any) -> None:
    getattr(catalog, name)(*(() if argument is None else (argument,)))


@settings(max_examples=25, deadline=None)
@given(st.lists(operations, max_size=15))
def test_undoing_everything_leads_back_and_redoing_everything_leads_forth(steps: list[tuple[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder, Catalog(Path(folder) / "catalog.db", derive) as catalog:
        catalog.add(photos("one", "two", "three"), action="The beginning")
        beginning = state(catalog)
        for name, argument in steps:
            if name != "undo" or catalog.undo_action != "The beginning":
                perform(catalog, name, argument)
        while catalog.redo():
            pass
        end = state(catalog)
        assert all(unwritten == bool(photo.unwritten) for photo, unwritten in end)
        assert all(photo.stated == derive(photo.current).stated for photo, _ in end)
        while catalog.undo_action != "The beginning":
            catalog.undo()
        assert visible(state(catalog)) == visible(beginning)
        while catalog.redo():
            pass
        assert visible(state(catalog)) == visible(end)
        assert_index_is_right(Path(folder) / "catalog.db")


def visible(found: State) -> list[tuple[int, Any]]:
    """Ids and what the desk says of them; what a file says is no matter of undo."""
    return [(photo.id, photo.current) for photo, _ in found]


def assert_index_is_right(file: Path) -> None:
    """The search index, word by word, is what indexing every row anew gives."""
    kept, fresh = sqlite3.connect(file), sqlite3.connect(":memory:", isolation_level=None)
    try:
        create(fresh)
        columns = ", ".join(["id", "more", *DESK])
        rows = kept.execute(f"SELECT {columns} FROM photo").fetchall()
        marks = ", ".join("?" * (len(DESK) + 5))
        fresh.executemany(
            f"INSERT INTO photo(path, digest, dhash, {columns}) VALUES ({marks})",
            [(str(row[0]).encode(), b"", b"", *row) for row in rows],
        )
        table.index_all(fresh)
        query = "SELECT term, doc, col, offset FROM terms ORDER BY 1, 2, 3, 4"
        for connection in (kept, fresh):
            connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, words, instance)")
        assert kept.execute(query).fetchall() == fresh.execute(query).fetchall()
    finally:
        kept.close()
        fresh.close()
