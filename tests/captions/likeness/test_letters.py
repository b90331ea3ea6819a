from __future__ import annotations

import pytest

from captioner.captions.likeness.letters import ALIKE, likeness, outline, tells_otherwise
from captioner.captions.similarity import DIFFERENT, compare

BELLS = (
    "A dancer inspects church bells at the gates of the refinery in Brno, Czechia, January 15, 2011. REUTERS/Ada Lamm"
)


def alike(a: str, b: str) -> float:
    return likeness(outline(a), outline(b))


def test_the_order_of_words_makes_no_difference() -> None:
    moved = "In Brno, Czechia, a dancer inspects church bells at the gates of the refinery, January 15, 2011. REUTERS/Ada Lamm"
    assert alike(BELLS, moved) > 0.95
    assert alike("教堂的钟声响起，市民在广场上散步。", "市民在广场上散步，教堂的钟声响起。") == 1


def test_what_is_little_alike_is_not_alike_at_all() -> None:
    assert alike(BELLS, "Snow lies on the roofs of Lviv, Ukraine, March 2, 2020.") == 0
    assert ALIKE <= alike("A dancer bows in Brno.", "A dancer bows to the crowd in Brno.") < 1


@pytest.mark.parametrize("other", [BELLS.replace("15, 2011", "16, 2011"), BELLS.replace("2011", "2010")])
def test_other_numbers_are_clearly_something_else(other: str) -> None:
    assert alike(BELLS, other) == 0


@pytest.mark.parametrize(
    "other",
    [
        BELLS.replace("January 15, 2011", "15/1/11"),
        BELLS.replace("January 15, 2011", "2011-01-15"),
        BELLS.replace("January 15, 2011", "January 2011"),
    ],
)
def test_a_date_in_another_form_is_no_other_number(other: str) -> None:
    assert alike(BELLS, other) > 0.8


def test_numbers_in_words_may_be_any() -> None:
    assert alike("Five men and 3 women row across the lake.", "5 men and three women row across the lake.") > 0.8
    assert alike("A crowd of 12,000 gathers on the square.", "A crowd of 12000 gathers on the square.") > 0.9


def test_what_millions_come_to_is_left_open() -> None:
    assert alike("A port for 2.5 million tonnes in Vigo.", "A port for 2,500,000 tonnes in Vigo.") > 0.7


def test_several_words_of_its_own_in_each_tell_otherwise() -> None:
    here, there = (BELLS.replace("church", name) for name in ("Quamiril Zanwey", "Tarhul Osklan"))
    assert tells_otherwise(here, there)
    assert compare(here, there).label == DIFFERENT
    assert not tells_otherwise(BELLS, BELLS.replace("church bells", "bells"))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Police arrest a demonstrator in Lyon, France.", "Police detain a protester in Lyon, France."),
        ("A glassblower shapes a vase in Murano.", "A glass blower is shaping a vase in Murano."),
        ("Residents wade through a flooded street.", "Residents waded through a floodde street."),
        ("مظاهرة في عمان احتجاجا على الأسعار", "تظاهرة في عمان ضد الأسعار"),
    ],
)
def test_other_words_for_the_same_do_not_tell_otherwise(a: str, b: str) -> None:
    assert not tells_otherwise(a, b)


def test_credits_and_datelines_tell_nothing() -> None:
    assert not tells_otherwise(BELLS, BELLS.replace("REUTERS/Ada Lamm", "(Photo by Bruno Keel/Getty Images)"))
