from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import photo_metadata

from captioner.domain.edits import Assignment, Edit, Order, Verb, edit_between, ordered
from captioner.domain.errors import BadValue, UnknownField
from captioner.domain.iptc import EMPTY, FIELDS, PhotoMetadata
from captioner.domain.photo import Photo

TEXT = PhotoMetadata(caption="Fog over the Bund.", keywords=("fog", "river"))


@pytest.mark.parametrize(
    ("order", "after"),
    [
        (Order(Verb.SET, "caption", "Rain."), {"caption": "Rain."}),
        (Order(Verb.CLEAR, "caption"), {"caption": ""}),
        (Order(Verb.CLEAR, "keywords"), {"keywords": ()}),
        (Order(Verb.CLEAR, "date_created"), {}),
        (Order(Verb.ADD, "keywords", ("river", "boat", "boat")), {"keywords": ("fog", "river", "boat")}),
        (Order(Verb.REMOVE, "keywords", ("fog", "sun")), {"keywords": ("river",)}),
        (Order(Verb.APPEND, "caption", "File."), {"caption": "Fog over the Bund. File."}),
        (Order(Verb.APPEND, "headline", "Fog"), {"headline": "Fog"}),
        (Order(Verb.PREPEND, "caption", "FILE - "), {"caption": "FILE - Fog over the Bund."}),
        (Order(Verb.SUBSTITUTE, "caption", ("Bund", "river")), {"caption": "Fog over the river."}),
        (Order(Verb.SUBSTITUTE, "caption", ("", "river")), {}),
    ],
)
def test_what_each_order_does(order: Order, after: dict[str, str]) -> None:
    assert order.apply(TEXT) == TEXT.with_values(after)


def edited(action: str, photos: list[Photo], orders: list[Order]) -> Edit:
    return edit_between(action, ((photo, ordered(photo.current, orders)) for photo in photos))


def test_an_order_that_changes_nothing_returns_the_same_object() -> None:
    assert Order(Verb.SET, "caption", TEXT.caption).apply(TEXT) is TEXT
    assert Order(Verb.ADD, "keywords", ("fog",)).apply(TEXT) is TEXT


@pytest.mark.parametrize(
    ("verb", "field"),
    [(Verb.ADD, "caption"), (Verb.REMOVE, "credit"), (Verb.APPEND, "keywords"), (Verb.SUBSTITUTE, "date_created")],
)
def test_an_order_its_field_cannot_obey_is_refused_when_made(verb: Verb, field: str) -> None:
    with pytest.raises(BadValue, match=FIELDS[field].label):
        Order(verb, field, "x")


def test_an_order_for_an_unknown_field_is_refused_when_made() -> None:
    with pytest.raises(UnknownField):
        Order(Verb.SET, "place", "x")


def test_orders_are_carried_out_in_turn_and_only_changes_are_assigned() -> None:
    photos = [Photo(id=1, path=Path("a.jpg"), current=TEXT), Photo(id=2, path=Path("b.jpg"))]
    edit = edited("Credit", photos, [Order(Verb.SET, "credit", "CFP"), Order(Verb.CLEAR, "keywords")])
    assert edit.assignments == (
        Assignment(1, "credit", "", "CFP"),
        Assignment(1, "keywords", ("fog", "river"), ()),
        Assignment(2, "credit", "", "CFP"),
    )
    assert edit.photos == {1, 2}
    assert edit.fields == ("credit", "keywords")


def test_an_edit_without_assignments_is_false() -> None:
    photo = Photo(id=1, path=Path("a.jpg"), current=TEXT)
    assert not edited("Nothing", [photo], [Order(Verb.SET, "caption", TEXT.caption)])
    assert edited("Something", [photo], [Order(Verb.CLEAR, "caption")])


@given(st.lists(st.tuples(photo_metadata(), photo_metadata()), max_size=4))
def test_an_edit_and_its_inverse_leave_everything_as_it_was(pairs: list[tuple[PhotoMetadata, PhotoMetadata]]) -> None:
    photos = [Photo(id=n, path=Path(f"{n}.jpg"), current=before) for n, (before, _) in enumerate(pairs)]
    edit = edit_between("Edit", zip(photos, (after for _, after in pairs), strict=True))
    before = {n: before for n, (before, _) in enumerate(pairs)}
    after = _carried_out(edit, before)
    assert after == {n: wanted for n, (_, wanted) in enumerate(pairs)}
    assert _carried_out(edit.inverse(), after) == before
    assert edit.inverse().inverse() == edit
    assert all(a.before != a.after for a in edit.assignments)


def _carried_out(edit: Edit, rows: dict[int, PhotoMetadata]) -> dict[int, PhotoMetadata]:
    result = dict(rows)
    for a in edit.assignments:
        assert result[a.photo][a.field] == a.before
        result[a.photo] = result[a.photo].with_values({a.field: a.after})
    return result


def test_clearing_gives_every_field_its_empty_value() -> None:
    for name in FIELDS:
        assert Order(Verb.CLEAR, name).apply(TEXT)[name] == EMPTY[name]
