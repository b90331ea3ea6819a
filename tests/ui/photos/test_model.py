from __future__ import annotations

from tests.ui.conftest import ids, photo

from captioner.ui.photos import model as photos_module
from captioner.ui.photos.model import Photos


def test_a_page_is_read_in_one_go_and_only_once(session):
    photos = Photos(session)
    photos.show(ids(3, 1, 2))
    assert list(photos.page([3, 1])) == [3, 1]
    assert photos.photo(1).id == 1
    assert session.desk.catalog.asked == [[3, 1]]


def test_what_changed_is_read_anew(session):
    photos = Photos(session)
    photos.show(ids(1, 2))
    photos.page([1, 2])
    session.desk.catalog.rows[1] = photo(1, "Another caption")
    told: list[object] = []
    photos.altered.connect(told.append)
    photos.forget([1])
    assert photos.photo(1).current.caption == "Another caption"
    assert told == [{1}]
    assert session.desk.catalog.asked == [[1, 2], [1]]


def test_memory_holds_no_more_than_it_may(session, monkeypatch):
    monkeypatch.setattr(photos_module, "KEPT", 3)
    photos = Photos(session)
    photos.show(ids(*range(1, 11)))
    for id in range(1, 11):
        photos.page([id])
    photos.page([10])
    assert len(session.desk.catalog.asked) == 10
    photos.page([1])
    assert session.desk.catalog.asked[-1] == [1]


def test_rows_are_places_in_the_order_shown(session):
    photos = Photos(session)
    photos.show([5, 4, 9])
    assert [photos.row(id) for id in (5, 9, 1)] == [0, 2, -1]
    assert photos.photo(77) is None
