from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.pictures import CFP, news_photo

from captioner import metadata
from captioner.domain.changes import Changes
from captioner.domain.errors import CatalogError
from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Photo, State
from captioner.metadata import Sidecar
from captioner.operations import editing, writing
from captioner.operations.desk import Desk, write_policy
from captioner.operations.importing import import_paths
from captioner.operations.verifying import verify
from captioner.operations.writing import Side
from captioner.progress import finish


def only(desk: Desk) -> Photo:
    [photo] = desk.catalog.photos(desk.catalog.ids())
    return photo


@pytest.fixture
def path(desk: Desk, inbox: Path) -> Path:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP, city="Shanghai")
    finish(import_paths(desk, [inbox]))
    return path


def test_an_edit_reaches_the_file_only_through_write(desk: Desk, path: Path) -> None:
    before = path.read_bytes()
    editing.assign(desk, only(desk).id, {"headline": "Lanterns lit"})
    assert path.read_bytes() == before
    assert only(desk).state is State.SAVED
    [result] = finish(writing.write_back(desk)).results
    assert result.written == ("headline",)
    assert metadata.read(path).metadata.headline == "Lanterns lit"
    assert only(desk).state is State.WRITTEN
    assert list(verify(desk)) == []


def test_pending_shows_the_change_and_makes_none(desk: Desk, path: Path) -> None:
    before = path.read_bytes()
    editing.assign(desk, only(desk).id, {"city": "Suzhou"})
    [pending] = writing.pending(desk)
    [change] = pending.changes
    assert (change.field, change.before, change.after) == ("city", "Shanghai", "Suzhou")
    assert path.read_bytes() == before


def test_nothing_to_write_leaves_the_file_alone(desk: Desk, path: Path) -> None:
    before = path.read_bytes(), path.stat().st_mtime_ns
    [result] = finish(writing.write_back(desk, [only(desk).id])).results
    assert result.skipped
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_changes_of_another_program_are_merged(desk: Desk, path: Path) -> None:
    editing.assign(desk, only(desk).id, {"headline": "Ours"})
    metadata.write(path, metadata_from({"city": "Suzhou"}), ["city"])
    [result] = finish(writing.write_back(desk)).results
    assert result.written == ("headline",)
    said = metadata.read(path).metadata
    assert (said.headline, said.city) == ("Ours", "Suzhou")
    assert only(desk).current.city == "Suzhou"


@pytest.fixture
def conflict(desk: Desk, path: Path) -> Path:
    editing.assign(desk, only(desk).id, {"caption": "Ours", "headline": "Ours too"})
    metadata.write(path, metadata_from({"caption": "Theirs"}), ["caption"])
    return path


def test_a_conflict_overwrites_nothing(desk: Desk, conflict: Path) -> None:
    before = conflict.read_bytes()
    [result] = finish(writing.write_back(desk)).results
    [found] = result.conflicts
    assert (found.field, found.base, found.file, found.ours) == ("caption", CFP, "Theirs", "Ours")
    assert conflict.read_bytes() == before
    assert only(desk).state is State.CONFLICT
    assert list(desk.catalog.ids("is:conflict")) == [only(desk).id]


def test_what_another_program_writes_into_a_sidecar_is_seen(desk: Desk, path: Path) -> None:
    aside = write_policy(desk.settings, Sidecar.ALWAYS)
    editing.assign(desk, only(desk).id, {"caption": "First"})
    finish(writing.write_back(desk, policy=aside))
    beside = path.with_suffix(".xmp")
    changed_outside(beside, b"First", b"Other")
    assert finish(import_paths(desk, [path])).updated == 1
    assert only(desk).current.caption == "Other"

    editing.assign(desk, only(desk).id, {"caption": "Ours"})
    changed_outside(beside, b"Other", b"Third")
    [result] = finish(writing.write_back(desk, policy=aside)).results
    assert [(c.field, c.file, c.ours) for c in result.conflicts] == [("caption", "Third", "Ours")]
    assert b"Third" in beside.read_bytes()


def changed_outside(file: Path, old: bytes, new: bytes) -> None:
    later = file.stat().st_mtime_ns + 10**9
    file.write_bytes(file.read_bytes().replace(old, new))
    os.utime(file, ns=(later, later))


def test_a_conflict_that_was_only_looked_at_is_remembered(desk: Desk, conflict: Path) -> None:
    found = writing.pending(desk)
    assert writing.note_conflicts(desk, found).photos == {only(desk).id}
    assert only(desk).state is State.CONFLICT
    assert writing.pending(desk)[0].conflicts == found[0].conflicts


@pytest.mark.parametrize(("side", "caption"), [(Side.OURS, "Ours"), (Side.FILE, "Theirs")])
def test_a_conflict_is_settled_by_choosing_a_side(desk: Desk, conflict: Path, side: Side, caption: str) -> None:
    finish(writing.write_back(desk))
    writing.resolve(desk, only(desk).id, side)
    assert only(desk).state is State.SAVED
    [result] = finish(writing.write_back(desk)).results
    assert not result.conflicts
    said = metadata.read(conflict).metadata
    assert (said.caption, said.headline) == (caption, "Ours too")
    assert list(verify(desk)) == []


def test_a_conflict_settled_half_way_loses_nothing(desk: Desk, conflict: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    metadata.write(conflict, metadata_from({"city": "Suzhou"}), ["city"])

    done: list[str] = []

    def then_full(name: str) -> Callable[..., Changes]:
        real = getattr(desk.catalog, name)

        def step(*arguments: object, **options: object) -> Changes:
            if done:
                raise CatalogError("The disk is full.")
            done.append(name)
            return real(*arguments, **options)

        return step

    with monkeypatch.context() as patch:
        for name in ("apply", "refresh"):
            patch.setattr(desk.catalog, name, then_full(name))
        with pytest.raises(CatalogError):
            writing.resolve(desk, only(desk).id, Side.OURS)
    writing.resolve(desk, only(desk).id, Side.OURS)
    finish(writing.write_back(desk))
    said = metadata.read(conflict).metadata
    assert (said.caption, said.city) == ("Ours", "Suzhou")


def test_a_vanished_file_is_an_error_and_keeps_the_words(desk: Desk, path: Path) -> None:
    editing.assign(desk, only(desk).id, {"headline": "Ours"})
    path.unlink()
    [result] = finish(writing.write_back(desk)).results
    assert result.error
    assert only(desk).state is State.MISSING
    assert only(desk).current.headline == "Ours"


def test_undo_after_write_leaves_a_visible_pending_change(desk: Desk, path: Path) -> None:
    editing.assign(desk, only(desk).id, {"headline": "Ours"})
    finish(writing.write_back(desk))
    editing.undo(desk)
    assert only(desk).current.headline == ""
    assert only(desk).unwritten == ("headline",)
