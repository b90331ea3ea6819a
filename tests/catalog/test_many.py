"""Steps over more photos than one transaction takes, and reading more than memory should hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.catalog.desk import derive, edit, photos

from captioner.catalog import catalog as facade
from captioner.catalog import changing
from captioner.catalog.catalog import Catalog
from captioner.domain.changes import Changes
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo

ALL = frozenset(range(1, 8))


@pytest.fixture
def catalog(file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Catalog]:
    """Seven photos, where many are more than three."""
    monkeypatch.setattr(facade, "MANY", 3)
    with Catalog(file, derive) as catalog:
        catalog.add(photos(*"abcdefg"))
        yield catalog


def with_city(catalog: Catalog, city: str) -> Iterator[tuple[Photo, PhotoMetadata]]:
    for photo in catalog.each(catalog.ids()):
        yield photo, photo.current.with_values({"city": city})


def cities(catalog: Catalog) -> list[str]:
    return [photo.current.city for photo in catalog.each(catalog.ids())]


def test_each_reads_only_as_far_as_it_is_asked(catalog: Catalog) -> None:
    def ids() -> Iterator[int]:
        yield from (5, 99, 2, 5)
        pytest.fail("read ahead")

    coming = catalog.each(ids())
    assert [next(coming).id for _ in range(2)] == [5, 2]


def test_each_photo_is_as_it_stands_when_its_turn_comes(catalog: Catalog) -> None:
    coming = catalog.each(ALL)
    next(coming)
    catalog.apply(edit(7, "city", "Oslo"))
    assert list(coming)[-1].current.city == "Oslo"


def test_a_step_over_many_is_one_to_undo_and_to_do_again(catalog: Catalog) -> None:
    assert catalog.amend("Edit city", with_city(catalog, "Oslo")) == Changes(ALL, frozenset({"city"}))
    assert cities(catalog) == ["Oslo"] * 7
    assert catalog.undo() == ("Edit city", Changes(ALL, frozenset({"city"})))
    assert cities(catalog) == [""] * 7
    assert catalog.undo_action == "Import"
    assert catalog.redo() == ("Edit city", Changes(ALL, frozenset({"city"})))
    assert cities(catalog) == ["Oslo"] * 7
    assert [line.action for line in catalog.history(7)] == ["Import", "Edit city", "Undo Edit city", "Redo Edit city"]
    assert catalog.redo() is None


def test_many_are_forgotten_and_brought_back_in_one_step(catalog: Catalog) -> None:
    assert catalog.remove(catalog.ids()).removed == ALL
    assert catalog.undo() == ("Remove", Changes(added=ALL))
    assert catalog.redo() == ("Remove", Changes(removed=ALL))
    assert catalog.count() == 0


def test_what_stays_the_same_is_no_step(catalog: Catalog) -> None:
    assert not catalog.amend("Edit city", with_city(catalog, ""))
    assert catalog.undo_action == "Import"


def test_a_few_of_many_go_on_with_the_last_step(catalog: Catalog) -> None:
    for city in ("Os", "Oslo"):
        catalog.amend("Edit city", ((p, p.current.with_values({"city": city})) for p in catalog.photos([1])))
    catalog.undo()
    assert cities(catalog) == [""] * 7


def breaking_after(transactions: int, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real, done = getattr(changing, name), 0

    def breaks(*arguments: Any, **options: Any) -> Any:
        nonlocal done
        done += 1
        if done > transactions:
            raise sqlite3.OperationalError("database or disk is full")
        return real(*arguments, **options)

    monkeypatch.setattr(changing, name, breaks)


def test_a_step_that_breaks_off_can_be_undone(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        breaking_after(1, "apply", patch)
        with pytest.raises(Exception, match="disk is full"):
            catalog.amend("Edit city", with_city(catalog, "Oslo"))
    assert cities(catalog).count("Oslo") == 3
    assert catalog.undo_action == "Edit city"
    catalog.undo()
    assert cities(catalog) == [""] * 7


def test_an_undo_that_breaks_off_is_brought_back_whole_by_redo(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog.amend("Edit city", with_city(catalog, "Oslo"))
    with monkeypatch.context() as patch:
        breaking_after(1, "go_on", patch)
        with pytest.raises(Exception, match="disk is full"):
            catalog.undo()
    assert cities(catalog).count("Oslo") == 4
    assert catalog.redo_action == "Edit city"
    catalog.redo()
    assert cities(catalog) == ["Oslo"] * 7
    catalog.undo()
    assert cities(catalog) == [""] * 7


def test_only_the_step_that_is_named_is_undone(catalog: Catalog) -> None:
    imported = catalog.undo_step
    assert imported is not None
    catalog.apply(edit(1, "city", "Oslo"))
    assert catalog.undo(imported) is None
    assert cities(catalog).count("Oslo") == 1
    catalog.undo()
    assert catalog.undo(imported) == ("Import", Changes(removed=ALL))
    assert catalog.undo_step is None
