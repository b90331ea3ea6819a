from __future__ import annotations

from pathlib import Path

import pytest
from tests.catalog.desk import edit, photo

from captioner.catalog.catalog import Catalog
from captioner.catalog.ordering import Arrangement, Grouping, Order
from captioner.domain.values import PartialDate


@pytest.fixture
def desk(catalog: Catalog) -> Catalog:
    catalog.add(
        [
            photo("/b/2.jpg", city="Oslo", credit="AP", rating="2", date_created=PartialDate(2024, 3, 4, "09:00")),
            photo("/b/A.jpg", city="cairo", credit="CFP", date_created=PartialDate(2024)),
            photo("/a/c.jpg", caption="Zebra", rating="4.5"),
            photo("/a/1.jpg", city="Cairo", caption="apes", credit="AP", date_created=PartialDate(2024, 3, 4, "18:00")),
        ]
    )
    catalog.add([photo("/new.jpg", city="Oslo")])
    return catalog


def names(desk: Catalog, ids: object) -> str:
    return " ".join(each.path.name.removesuffix(".jpg") for each in desk.photos(ids))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("order", "upwards", "reversed_"),
    [
        (Order.NEWEST, "new 1 c 2 A", "1 c 2 A new"),
        (Order.PATH, "1 c 2 A new", "new A 2 c 1"),
        (Order.NAME, "1 2 A c new", "new c A 2 1"),
        (Order.DATE, "1 2 A c new", "A 2 1 c new"),
        (Order.CAPTION, "1 c 2 A new", "c 1 2 A new"),
        (Order.CITY, "1 A 2 new c", "2 new 1 A c"),
        (Order.CREDIT, "1 2 A c new", "A 1 2 c new"),
        (Order.RATING, "c 2 1 A new", "1 A new 2 c"),
    ],
)
def test_photos_follow_each_other_and_what_says_nothing_comes_last(
    desk: Catalog, order: Order, upwards: str, reversed_: str
) -> None:
    assert names(desk, desk.arranged("", Arrangement(order)).ids) == upwards
    assert names(desk, desk.arranged("", Arrangement(order, reverse=True)).ids) == reversed_


def test_what_is_to_be_written_comes_first_by_state(desk: Catalog) -> None:
    desk.apply(edit([desk.id_of(Path("/b/A.jpg"))], "headline", "New"))
    assert names(desk, desk.arranged("", Arrangement(Order.STATE)).ids) == "A 1 c 2 new"


@pytest.mark.parametrize(
    ("grouping", "groups", "order"),
    [
        (Grouping.DATE, (("2024-03-04", 2), ("2024", 1), ("", 2)), "1 2 A c new"),
        (Grouping.CITY, (("Cairo", 2), ("Oslo", 2), ("", 1)), "1 A 2 new c"),
        (Grouping.CREDIT, (("AP", 2), ("CFP", 1), ("", 2)), "1 2 A c new"),
        (Grouping.FOLDER, ((b"/", 1), (b"/a", 2), (b"/b", 2)), "new 1 c 2 A"),
    ],
)
def test_groups_tell_what_their_photos_have_in_common(
    desk: Catalog, grouping: Grouping, groups: object, order: str
) -> None:
    found = desk.arranged("", Arrangement(Order.NAME, grouping=grouping))
    assert [(key.lower(), count) for key, count in found.groups] == [(key.lower(), n) for key, n in groups]  # type: ignore[attr-defined]
    assert names(desk, found.ids) == order


def test_groups_hold_only_what_is_looked_for(desk: Catalog) -> None:
    some = [desk.id_of(Path(path)) for path in ("/b/2.jpg", "/new.jpg", "/a/1.jpg")]
    found = desk.arranged("city:oslo", Arrangement(grouping=Grouping.CITY), among=some)
    assert found.groups == (("Oslo", 2),)
    assert names(desk, found.ids) == "new 2"
    assert desk.arranged("", Arrangement(), among=[]).ids.tolist() == []


def test_a_name_that_is_none_arranges_as_usual() -> None:
    assert Arrangement.of("colour", "mood", reverse=False) == Arrangement()
    assert Arrangement.of("city", "date", reverse=True) == Arrangement(Order.CITY, True, Grouping.DATE)
