from __future__ import annotations

from pathlib import Path

import pytest

from captioner.domain.iptc import EMPTY, PhotoMetadata
from captioner.domain.photo import Photo, Proposal, State, Trouble
from captioner.domain.values import PartialDate

DAY = PartialDate(2023, 12, 4)


def photo(current: PhotoMetadata = EMPTY, *stated: Proposal, **more: object) -> Photo:
    return Photo(id=1, path=Path("CFP001.jpg"), current=current, stated=stated).replace(**more)


def test_unwritten_fields_are_those_the_file_does_not_say_yet() -> None:
    assert photo(PhotoMetadata(caption="Fog.", city="Xi'an")).unwritten == ("caption", "city")
    assert photo(PhotoMetadata(caption="Fog."), embedded=PhotoMetadata(caption="Fog.")).unwritten == ()


def test_statements_for_empty_fields_are_proposed() -> None:
    credit, city = Proposal("credit", "CFP", ((10, 13),)), Proposal("city", "Shanghai")
    assert photo(PhotoMetadata(city="Suzhou"), credit, city).proposed == (credit,)


def test_a_statement_that_is_empty_or_said_already_is_not_proposed() -> None:
    assert photo(PhotoMetadata(credit="CFP"), Proposal("credit", "CFP"), Proposal("city", "")).proposed == ()


def test_the_caption_freed_of_its_credit_is_proposed_though_the_caption_is_filled() -> None:
    clean = Proposal("caption", "Fog.")
    assert photo(PhotoMetadata(caption="Fog. /CFP"), clean).proposed == (clean,)
    assert photo(PhotoMetadata(caption="Fog. /CFP"), clean).contradicted == ()


def test_a_date_that_is_stated_more_coarsely_neither_proposes_nor_contradicts() -> None:
    exact = PhotoMetadata(date_created=PartialDate(2023, 12, 4, "14:05"))
    stated = photo(exact, Proposal("date_created", DAY))
    assert stated.proposed == ()
    assert stated.contradicted == ()


@pytest.mark.parametrize(
    ("current", "statement"),
    [
        (PhotoMetadata(date_created=PartialDate(2023, 12, 5)), Proposal("date_created", DAY)),
        (PhotoMetadata(city="Suzhou"), Proposal("city", "Shanghai")),
        (PhotoMetadata(byline=("Li Na",)), Proposal("byline", ("Zhang Wei",))),
    ],
)
def test_a_filled_field_that_says_otherwise_is_contradicted(current: PhotoMetadata, statement: Proposal) -> None:
    assert photo(current, statement).contradicted == (statement,)


@pytest.mark.parametrize(
    ("current", "statement"),
    [
        (PhotoMetadata(city="SHANGHAI"), Proposal("city", "Shanghai")),
        (PhotoMetadata(byline=("zhang wei",)), Proposal("byline", ("Zhang Wei",))),
        (PhotoMetadata(), Proposal("city", "Shanghai")),
        (PhotoMetadata(city="Shanghai"), Proposal("city", "")),
    ],
)
def test_letter_case_and_emptiness_contradict_nothing(current: PhotoMetadata, statement: Proposal) -> None:
    assert photo(current, statement).contradicted == ()


def test_a_proposals_span_reaches_from_the_first_to_the_last() -> None:
    assert Proposal("date_created", DAY, ((30, 34), (2, 8))).span == (2, 34)
    assert Proposal("date_created", DAY).span == (0, 0)


@pytest.mark.parametrize("trouble", [t for t in Trouble if t is not Trouble.NONE])
def test_trouble_is_shown_before_anything_else(trouble: Trouble) -> None:
    assert photo(PhotoMetadata(caption="x"), trouble=trouble, read_only="PNG").state.name == trouble.name


@pytest.mark.parametrize(
    ("attributes", "state"),
    [
        ({}, State.UNCHANGED),
        ({"written": True}, State.WRITTEN),
        ({"read_only": "PNG can't be written yet"}, State.READ_ONLY),
        ({"read_only": "it is a RAW file", "written": True}, State.WRITTEN),
        ({"read_only": "PNG", "current": PhotoMetadata(city="Cairo")}, State.SAVED),
        ({"written": True, "current": PhotoMetadata(city="Cairo")}, State.SAVED),
    ],
)
def test_the_state_that_matters_most(attributes: dict[str, object], state: State) -> None:
    assert photo(**attributes).state is state  # type: ignore[arg-type]
