from __future__ import annotations

from pathlib import Path

from tests.pictures import news_photo

from captioner.domain.edits import Order, Verb
from captioner.operations import editing, unwriting, writing
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.operations.restoring import RESTORE, restore
from captioner.progress import finish


def test_fields_are_as_they_were_then_in_one_step_whatever_was_written_meanwhile(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, city="Shanghai")
    finish(import_paths(desk, [inbox]))
    [id] = desk.catalog.ids()
    editing.assign(desk, id, {"headline": "First"})
    kept = len(desk.catalog.history(id))
    editing.assign(desk, id, {"headline": "Second", "city": "Suzhou"}, "Other edit")
    finish(writing.write_back(desk))
    editing.edit(desk, [id], [Order(Verb.ADD, "keywords", ("lanterns",))])
    assert restore(desk, id, kept).photos == {id}
    now = desk.catalog.photos([id])[0].current
    assert (now.headline, now.city, now.keywords) == ("First", "Shanghai", ())
    assert desk.catalog.undo_action == RESTORE
    finish(unwriting.undo(desk))
    now = desk.catalog.photos([id])[0].current
    assert (now.headline, now.city, now.keywords) == ("Second", "Suzhou", ("lanterns",))
    assert not restore(desk, id, len(desk.catalog.history(id)))


def test_history_names_who_sits_at_the_desk(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1)
    finish(import_paths(desk, [inbox]))
    [id] = desk.catalog.ids()
    desk.settings = desk.settings.__class__(user_name="Anna Maier")
    editing.assign(desk, id, {"headline": "First"})
    assert desk.catalog.history(id)[0].who != "Anna Maier"
    assert desk.catalog.history(id)[-1].who == "Anna Maier"
