from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from captioner.ui.photos.selection import Selection

ORDER = [10, 20, 30, 40, 50]


def test_a_range_grows_and_shrinks_from_its_anchor():
    chosen = Selection()
    chosen.only(20)
    chosen.extend(ORDER, 40)
    assert chosen.ids == {20, 30, 40}
    chosen.extend(ORDER, 10)
    assert chosen.ids == {10, 20}
    assert (chosen.current, chosen.anchor) == (10, 20)


def test_a_range_without_an_anchor_is_one_photo():
    chosen = Selection()
    chosen.extend(ORDER, 30)
    assert chosen.ids == {30}


def test_toggling_adds_and_takes_away():
    chosen = Selection()
    chosen.only(10)
    chosen.toggle(30)
    assert chosen.ids == {10, 30}
    chosen.toggle(30)
    assert chosen.ids == {10}
    assert chosen.current == 30


def test_the_photo_that_takes_its_place_is_selected_when_the_current_one_goes():
    chosen = Selection()
    chosen.only(20)
    chosen.keep([10, 30, 40], row=1)
    assert chosen.ids == {30}
    chosen.keep([10], row=1)
    assert chosen.ids == {10}
    chosen.keep([], row=0)
    assert (chosen.ids, chosen.current) == (set(), 0)


def test_what_is_still_shown_stays_selected():
    chosen = Selection()
    chosen.only(20)
    chosen.extend(ORDER, 40)
    chosen.keep([40, 20])
    assert chosen.ids == {20, 40}
    assert chosen.current == 40


@given(st.lists(st.tuples(st.sampled_from(["only", "toggle", "extend", "look", "keep"]), st.integers(0, 4))))
def test_nothing_that_is_not_shown_is_ever_selected(steps):
    chosen, shown = Selection(), list(ORDER)
    for step, number in steps:
        id = shown[number % len(shown)]
        match step:
            case "only":
                chosen.only(id)
            case "toggle":
                chosen.toggle(id)
            case "extend":
                chosen.extend(shown, id)
            case "look":
                chosen.look_at(id)
            case "keep":
                shown = [one for one in ORDER if one != id] or ORDER
                chosen.keep(shown, number)
        assert chosen.ids <= set(shown)
        assert chosen.current == 0 or chosen.current in shown
