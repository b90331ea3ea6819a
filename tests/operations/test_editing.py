from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from tests.pictures import CFP, news_photo

from captioner.domain.edits import Order, Verb
from captioner.domain.errors import UnknownField
from captioner.domain.photo import Photo
from captioner.operations import editing
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.progress import finish


def bring_in(desk: Desk, inbox: Path, **fields: str) -> Photo:
    news_photo(inbox / "a.jpg", 1, **fields)
    [id] = finish(import_paths(desk, [inbox])).added
    return desk.catalog.photos([id])[0]


def now(desk: Desk, photo: Photo) -> Photo:
    return desk.catalog.photos([photo.id])[0]


def test_accepting_one_field_leaves_the_others_proposed(desk: Desk, inbox: Path) -> None:
    photo = bring_in(desk, inbox, caption=CFP)
    editing.accept(desk, [photo.id], ["city"])
    after = now(desk, photo)
    assert (after.current.city, after.current.credit) == ("Shanghai", "")
    assert "credit" in {p.field for p in after.proposed}
    assert "city" not in {p.field for p in after.proposed}


def test_accepting_the_bare_caption_takes_the_credit_along(desk: Desk, inbox: Path) -> None:
    photo = bring_in(desk, inbox, caption=CFP)
    editing.accept(desk, [photo.id], ["caption"])
    after = now(desk, photo).current
    assert after.caption == CFP.removesuffix(" /CFP")
    assert after.credit == "CFP"
    assert after.city == ""


def test_a_filled_field_is_never_overwritten_by_accepting(desk: Desk, inbox: Path) -> None:
    photo = bring_in(desk, inbox, caption=CFP, date_created="2024-02-13T18:30:00+08:00", city="Pudong")
    editing.accept(desk, [photo.id])
    after = now(desk, photo)
    assert str(after.current.date_created) == "2024-02-13T18:30:00+08:00"
    assert after.current.city == "Pudong"
    assert [p.field for p in after.contradicted] == ["city"]


def test_a_caption_whose_credit_contradicts_the_field_stays_as_sent(desk: Desk, inbox: Path) -> None:
    photo = bring_in(desk, inbox, caption=CFP, credit="Reuters")
    editing.accept(desk, [photo.id])
    assert now(desk, photo).current.caption == CFP
    assert now(desk, photo).current.credit == "Reuters"


def test_accepting_is_undone_in_one_step(desk: Desk, inbox: Path) -> None:
    photo = bring_in(desk, inbox, caption=CFP)
    editing.accept(desk, [photo.id])
    editing.undo(desk)
    assert now(desk, photo).current == photo.current
    assert now(desk, photo).proposed == photo.proposed
    editing.redo(desk)
    assert now(desk, photo).current.credit == "CFP"


def test_proposals_follow_the_caption(desk: Desk, inbox: Path) -> None:
    photo = bring_in(desk, inbox, caption=CFP)
    editing.assign(desk, photo.id, {"caption": "A tram crosses a bridge in Lisbon, Portugal, May 2, 2023. /Reuters"})
    proposed = {p.field: p.value for p in now(desk, photo).proposed}
    assert (proposed["city"], proposed["credit"]) == ("Lisbon", "Reuters")


def test_orders_apply_to_many_photos_as_one_step(desk: Desk, inbox: Path) -> None:
    ids = [bring_in(desk, inbox / str(n), caption=f"Caption {n}").id for n in range(3)]
    changes = editing.edit(desk, ids, [Order(Verb.ADD, "keywords", ("lanterns",)), Order(Verb.SET, "city", "Shanghai")])
    assert changes.photos == frozenset(ids)
    assert changes.fields == {"keywords", "city"}
    editing.undo(desk)
    assert all(not photo.current.keywords for photo in desk.catalog.photos(ids))


def test_an_unknown_field_is_refused(desk: Desk) -> None:
    with pytest.raises(UnknownField):
        editing.accept(desk, [], ["subhead"])


def test_removing_forgets_the_photo_and_keeps_the_file(desk: Desk, inbox: Path) -> None:
    photo = bring_in(desk, inbox, caption=CFP)
    editing.remove(desk, [photo.id])
    assert desk.catalog.count() == 0
    assert photo.path.exists()
    editing.undo(desk)
    assert now(desk, photo).current.caption == CFP


RULES = "A rocket stands on its pad in Kourou, French Guiana, March 5, 2025. ESA/Handout via REUTERS ATTENTION EDITORS - NO RESALES."


def test_rules_of_use_that_the_field_lacks_stay_in_the_caption(desk: Desk, inbox: Path) -> None:
    photo = bring_in(desk, inbox, caption=RULES, instructions="Editorial use only.")
    editing.accept(desk, [photo.id])
    assert now(desk, photo).current.caption == RULES
    editing.assign(desk, photo.id, {"instructions": "Editorial use only. No resales."})
    editing.accept(desk, [photo.id])
    assert now(desk, photo).current.caption == "A rocket stands on its pad in Kourou, French Guiana, March 5, 2025."


def test_a_new_caption_is_signed_with_the_writers_initials(desk: Desk, inbox: Path) -> None:
    photo = bring_in(desk, inbox, caption=CFP)
    desk.settings = dataclasses.replace(desk.settings, caption_writer="LW")
    editing.assign(desk, photo.id, {"city": "Shanghai"})
    assert now(desk, photo).current.caption_writer == ""
    editing.assign(desk, photo.id, {"caption": "Lanterns glow over the old town."})
    assert now(desk, photo).current.caption_writer == "LW"
    editing.assign(desk, photo.id, {"caption_writer": "AB"})
    editing.edit(desk, [photo.id], [Order(Verb.SET, "caption", "Lanterns glow.")])
    assert now(desk, photo).current.caption_writer == "AB"
