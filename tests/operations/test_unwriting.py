from __future__ import annotations

from pathlib import Path

import pytest
from tests.pictures import CFP, news_photo

from captioner import metadata
from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Photo, State
from captioner.metadata import Sidecar
from captioner.operations import editing, unwriting, writing
from captioner.operations.desk import Desk, write_policy
from captioner.operations.importing import import_paths
from captioner.operations.rereading import reread
from captioner.progress import finish


def only(desk: Desk) -> Photo:
    [photo] = desk.catalog.photos(desk.catalog.ids())
    return photo


def says(path: Path) -> tuple[str, str]:
    said = metadata.read(path).metadata
    return said.city, said.headline


@pytest.fixture
def path(desk: Desk, inbox: Path) -> Path:
    """A file that said Shanghai and no headline; what the desk says has been written."""
    path = news_photo(inbox / "a.jpg", 1, caption=CFP, city="Shanghai")
    finish(import_paths(desk, [inbox]))
    editing.assign(desk, only(desk).id, {"city": "Suzhou", "headline": "Lanterns"})
    finish(writing.write_back(desk))
    assert says(path) == ("Suzhou", "Lanterns")
    return path


def test_the_file_gets_back_what_it_said_and_the_desk_keeps_its_words(desk: Desk, path: Path) -> None:
    done = finish(unwriting.undo(desk))
    assert (done.action, done.changes.photos, done.left) == (writing.WRITE, {only(desk).id}, ())
    assert says(path) == ("Shanghai", "")
    assert (only(desk).current.city, only(desk).current.headline) == ("Suzhou", "Lanterns")
    assert set(only(desk).unwritten) == {"city", "headline"}
    assert only(desk).state is State.SAVED


def test_redo_writes_again_and_undo_goes_on_to_the_edit(desk: Desk, path: Path) -> None:
    finish(unwriting.undo(desk))
    assert finish(unwriting.redo(desk)).action == writing.WRITE
    assert says(path) == ("Suzhou", "Lanterns")
    assert not only(desk).unwritten
    finish(unwriting.undo(desk))
    assert finish(unwriting.undo(desk)).action == "Edit"
    assert only(desk).current.city == "Shanghai"
    assert not only(desk).unwritten


def test_it_can_be_undone_after_a_restart(desk: Desk, path: Path) -> None:
    with Desk.open(desk.catalog.file, desk.settings) as again:
        assert finish(unwriting.undo(again)).action == writing.WRITE
    assert says(path) == ("Shanghai", "")


def test_a_step_that_wrote_is_not_taken_back_on_the_desk_alone(desk: Desk, path: Path) -> None:
    assert editing.undo(desk) is None
    assert only(desk).current.city == "Suzhou"
    finish(unwriting.undo(desk))
    assert editing.redo(desk) is None


@pytest.mark.parametrize("noticed", [False, True])
def test_a_file_changed_since_is_left_alone(desk: Desk, path: Path, noticed: bool) -> None:
    metadata.write(path, metadata_from({"city": "Nanjing"}), ["city"])
    if noticed:
        reread(desk, [only(desk).id])
    before = path.read_bytes()
    done = finish(unwriting.undo(desk))
    assert done.left == ("a.jpg: another program changed City since then; the file was left as it is.",)
    assert not done.changes
    assert path.read_bytes() == before
    assert desk.catalog.undo_action != writing.WRITE


def test_a_file_that_refuses_is_named_and_the_catalogue_says_of_it_what_it_said(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from captioner.domain.errors import Signed

    def refuse(path: Path, *_: object, **__: object) -> None:
        raise Signed(path)

    monkeypatch.setattr(metadata, "write", refuse)
    [sentence] = finish(unwriting.undo(desk)).left
    assert "signed with Content Credentials" in sentence
    assert only(desk).state is State.WRITTEN


def test_where_it_breaks_off_before_the_file_is_written_the_desk_loses_no_words(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = metadata.write

    class Killed(BaseException):
        pass

    def write_and_die(*arguments, policy, **more):
        written(*arguments, policy=policy, **more)
        if not policy.rehearsal:
            raise Killed

    monkeypatch.setattr(metadata, "write", write_and_die)
    with pytest.raises(Killed):
        finish(unwriting.undo(desk))
    monkeypatch.undo()
    assert says(path) == ("Shanghai", "")
    reread(desk, [only(desk).id])
    assert only(desk).current.city == "Suzhou"
    assert "city" in only(desk).unwritten
    assert finish(unwriting.undo(desk)).action == writing.WRITE  # what is turned already is left in peace
    assert says(path) == ("Shanghai", "")


def test_what_went_beside_the_picture_is_taken_back_there(desk: Desk, inbox: Path) -> None:
    path = news_photo(inbox / "b.jpg", 2, city="Shanghai")
    picture = path.read_bytes()
    finish(import_paths(desk, [inbox]))
    editing.assign(desk, only(desk).id, {"city": "Suzhou"})
    finish(writing.write_back(desk, policy=write_policy(desk.settings, Sidecar.ALWAYS)))
    assert says(path)[0] == "Suzhou"
    finish(unwriting.undo(desk))
    assert says(path)[0] == "Shanghai"
    assert path.read_bytes() == picture
    finish(unwriting.redo(desk))
    assert says(path)[0] == "Suzhou"


def test_a_write_of_many_photos_is_one_step(desk: Desk, inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "BATCH", 2)
    paths = [news_photo(inbox / f"{n}.jpg", n, city="Shanghai") for n in range(5)]
    finish(import_paths(desk, [inbox]))
    for id in desk.catalog.ids():
        editing.assign(desk, id, {"city": "Suzhou"})
    finish(writing.write_back(desk))
    assert len(finish(unwriting.undo(desk)).changes.photos) == 5
    assert {says(path)[0] for path in paths} == {"Shanghai"}


def test_history_says_what_the_file_came_to_say(desk: Desk, path: Path) -> None:
    finish(unwriting.undo(desk))
    lines = [
        (each.action, each.field, each.before, each.after)
        for each in desk.catalog.history(only(desk).id)
        if each.in_file
    ]
    assert (writing.WRITE, "city", "Shanghai", "Suzhou") in lines
    assert ("Undo Write to file", "city", "Suzhou", "Shanghai") in lines
