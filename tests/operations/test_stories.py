from __future__ import annotations

from pathlib import Path

import pytest
from tests.pictures import news_photo

from captioner.captions.stories import read_story
from captioner.catalog.ordering import Order
from captioner.operations import editing, stories
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.operations.stories import Proposal, Reason
from captioner.progress import finish

SNOW = "Snow falls on the old town square in Tallinn, Estonia, January 4, 2024."
TRAM = "A tram crosses a bridge in Lisbon, Portugal, May 2, 2023."
PAGE = f"""<html><head><title>Weather</title></head><body><h1>Weather</h1>
<figure><img src="/media/SNOW%20square.jpg" alt="White roofs seen from above"><figcaption>{SNOW} /CFP</figcaption></figure>
<p>It has not snowed like this for years, the mayor said on Thursday.</p>
<figure><img src="/media/elsewhere.jpg" alt="{TRAM}"><figcaption>{TRAM} /VCG</figcaption></figure></body></html>"""


def proposed(desk: Desk, inbox: Path, *photos: tuple[str, str], page: str = PAGE, by_order: bool = False) -> Proposal:
    """The proposal for photos of these names and captions, imported in this order."""
    for number, (name, caption) in enumerate(photos, 1):
        news_photo(inbox / name, number, caption=caption)
        finish(import_paths(desk, [inbox / name]))
    return stories.propose(desk, read_story(page), desk.catalog.ids("", order=Order.PATH), by_order=by_order)


def said(proposal: Proposal) -> list[tuple[int, str, str]]:
    return [(pair.place, pair.photo.path.name, pair.reason) for pair in proposal.pairs]


def test_captions_find_their_photos_by_file_name_then_by_caption(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "snow square.jpg", 1)
    news_photo(inbox / "other.jpg", 2, caption=TRAM, city="Porto")
    finish(import_paths(desk, [inbox]))
    proposal = stories.propose(desk, read_story(PAGE), desk.catalog.ids())
    assert said(proposal) == [(0, "snow square.jpg", "file name"), (1, "other.jpg", "caption")]
    assert (proposal.unmatched, proposal.photos) == ((), ())

    changes = stories.apply(desk, proposal)
    assert len(changes.photos) == 2
    now = {photo.path.name: photo.current for photo in desk.catalog.photos(desk.catalog.ids())}
    snow, tram = now["snow square.jpg"], now["other.jpg"]
    assert (snow.caption, snow.credit, snow.city, snow.alt_text) == (
        SNOW,
        "CFP",
        "Tallinn",
        "White roofs seen from above",
    )
    assert (tram.caption, tram.credit, tram.city, tram.alt_text) == (TRAM, "VCG", "Porto", "")
    editing.undo(desk)
    assert {photo.current.caption for photo in desk.catalog.photos(desk.catalog.ids())} == {"", TRAM}


@pytest.mark.parametrize("src", ["snow-1024x683.jpg", "snow.jpg?imageView2/2/w/900", "./Weather_files/snow.webp"])
def test_a_picture_of_another_size_or_kind_is_the_same_file(desk: Desk, inbox: Path, src: str) -> None:
    page = PAGE.replace("/media/SNOW%20square.jpg", src)
    proposal = proposed(desk, inbox, ("snow.jpg", "White roofs."), page=page)
    assert said(proposal) == [(0, "snow.jpg", "file name")]


def test_the_very_file_name_comes_first(desk: Desk, inbox: Path) -> None:
    page = PAGE.replace("SNOW%20square.jpg", "snow-2.jpg").replace("elsewhere.jpg", "snow-800x600.jpg")
    proposal = proposed(desk, inbox, ("snow.jpg", ""), ("snow-800x600.jpg", ""), ("snow-2.jpg", ""), page=page)
    assert [(place, name) for place, name, _ in said(proposal)] == [(0, "snow-2.jpg"), (1, "snow-800x600.jpg")]


def test_a_caption_in_other_words_is_found_where_it_is_the_only_one(desk: Desk, inbox: Path) -> None:
    similar = "Snow falls onto the old town square in Tallinn, Estonia, Jan. 4, 2024. (Photo by Ada Lamm/VCG)"
    proposal = proposed(desk, inbox, ("a.jpg", similar), ("b.jpg", "A tram crosses a bridge in Porto, Portugal."))
    assert said(proposal) == [(0, "a.jpg", "caption")]


def test_of_two_photos_with_similar_captions_none_is_chosen(desk: Desk, inbox: Path) -> None:
    similar = "Snow falls onto the old town square in Tallinn, Estonia, January 4, 2024."
    again = "Snow falls over the old town square in Tallinn, Estonia, January 4, 2024."
    assert proposed(desk, inbox, ("a.jpg", similar), ("b.jpg", again)).pairs == ()


def test_what_is_left_goes_by_order_only_when_asked(desk: Desk, inbox: Path) -> None:
    photos = (("a.jpg", "Something else."), ("snow square.jpg", ""), ("c.jpg", ""))
    proposal = proposed(desk, inbox, *photos)
    assert said(proposal) == [(0, "snow square.jpg", "file name")]
    assert (proposal.unmatched, [photo.path.name for photo in proposal.photos]) == ((1,), ["a.jpg", "c.jpg"])
    proposal = stories.propose(desk, proposal.story, desk.catalog.ids("", order=Order.PATH), by_order=True)
    assert said(proposal) == [(0, "snow square.jpg", "file name"), (1, "a.jpg", "order")]


def test_pairs_can_be_changed_by_hand(desk: Desk, inbox: Path) -> None:
    proposal = proposed(desk, inbox, ("a.jpg", ""), ("b.jpg", ""), ("c.jpg", ""), by_order=True)
    a, b, c = (*(pair.photo for pair in proposal.pairs), *proposal.photos)
    exchanged = proposal.moved(0, b)
    assert said(exchanged) == [(0, "b.jpg", Reason.HAND), (1, "a.jpg", Reason.HAND)]
    taken = proposal.moved(1, c)
    assert said(taken) == [(0, "a.jpg", Reason.ORDER), (1, "c.jpg", Reason.HAND)]
    assert [photo.id for photo in taken.photos] == [b.id]
    freed = taken.without(0)
    assert (freed.unmatched, [photo.id for photo in freed.photos]) == ((0,), [a.id, b.id])
    assert said(freed.moved(0, c)) == [(0, "c.jpg", Reason.HAND)]
    assert freed.without(0) is freed
    assert proposal.moved(0, a) is proposal
    with pytest.raises(IndexError):
        proposal.moved(2, a)


def test_a_caption_without_a_photo_is_left_out(desk: Desk, inbox: Path) -> None:
    assert proposed(desk, inbox, ("third.jpg", "Something else.")).pairs == ()


def test_a_proposal_pairs_the_rest_in_order_when_told_to(desk: Desk, inbox: Path) -> None:
    proposal = proposed(desk, inbox, ("a.jpg", ""), ("other.jpg", TRAM), ("z.jpg", "")).in_order()
    assert said(proposal) == [(0, "a.jpg", "order"), (1, "other.jpg", "caption")]
    assert [photo.path.name for photo in proposal.photos] == ["z.jpg"]
    assert proposal.in_order() == proposal
