from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.pictures import CFP, news_photo

from captioner import metadata
from captioner.domain.changes import Changes
from captioner.domain.edits import Order, Verb
from captioner.domain.errors import CatalogError, Unreadable
from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Photo, State
from captioner.metadata import Reading, Sidecar
from captioner.operations import editing, surveying, unwriting, writing
from captioner.operations.conflicts import Side, resolve
from captioner.operations.desk import Desk, write_policy
from captioner.operations.importing import import_paths
from captioner.operations.surveying import pending, survey
from captioner.operations.verifying import Problem, verify
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
    [found] = pending(desk)
    [change] = found.changes
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
    found = finish(survey(desk))
    assert found.changes.photos == {only(desk).id}
    assert only(desk).state is State.CONFLICT
    assert [one.conflicts for one in pending(desk)] == [one.conflicts for one in found.shown]


@pytest.mark.parametrize(("side", "caption"), [(Side.OURS, "Ours"), (Side.FILE, "Theirs")])
def test_a_conflict_is_settled_by_choosing_a_side(desk: Desk, conflict: Path, side: Side, caption: str) -> None:
    finish(writing.write_back(desk))
    resolve(desk, only(desk).id, side)
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
            resolve(desk, only(desk).id, Side.OURS)
    resolve(desk, only(desk).id, Side.OURS)
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


def test_an_edit_back_after_a_write_is_a_visible_pending_change(desk: Desk, path: Path) -> None:
    editing.assign(desk, only(desk).id, {"headline": "Ours"})
    finish(writing.write_back(desk))
    editing.assign(desk, only(desk).id, {"headline": ""})
    assert only(desk).unwritten == ("headline",)


def test_a_file_that_was_written_and_cannot_be_read_again_is_told_as_that(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editing.assign(desk, only(desk).id, {"headline": "Ours"})

    def unreadable(_: Desk, photo: Photo) -> Reading:
        raise Unreadable(photo.path, "the network share is gone")

    with monkeypatch.context() as patch:
        patch.setattr(writing, "read_file", unreadable)
        report = finish(writing.write_back(desk))
    [result] = report.results
    assert (result.written, result.error, report.written, report.failed) == (("headline",), "", 1, 0)
    assert result.unread == "Written, but it could not be read again afterwards: the network share is gone."
    assert metadata.read(path).metadata.headline == "Ours"
    assert only(desk).trouble_note == result.unread
    [again] = finish(writing.write_back(desk)).results
    assert again.skipped
    assert only(desk).unwritten == ()


@pytest.mark.parametrize(("side", "caption"), [(Side.OURS, "Ours"), (Side.FILE, "Theirs")])
def test_conflicts_can_be_settled_as_they_are_written_and_that_is_one_step(
    desk: Desk, conflict: Path, side: Side, caption: str
) -> None:
    before, catalogued = conflict.read_bytes(), only(desk)
    [rehearsed] = writing.rehearse(desk, settle=side)
    assert (conflict.read_bytes(), only(desk)) == (before, catalogued)
    told: list[writing.WriteResult] = []
    report = finish(writing.write_back(desk, settle=side, tell=told.append))
    assert (report.written, report.conflicts) == (1, 0)
    assert told == report.results
    assert told[0].written == rehearsed.written
    said = metadata.read(conflict).metadata
    assert (said.caption, said.headline) == (caption, "Ours too")
    assert (only(desk).current, only(desk).unwritten) == (said, ())
    finish(unwriting.undo(desk))
    assert desk.catalog.undo_action == ("Resolve conflict" if side is Side.FILE else "Edit")


def test_a_report_keeps_the_first_of_each_kind_and_counts_all(
    desk: Desk, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "KEPT", 2)
    for number in range(6):
        news_photo(inbox / f"{number}.jpg", number, caption=CFP)
    ids = finish(import_paths(desk, [inbox])).added
    editing.edit(desk, ids, [Order(Verb.SET, "headline", "Ours")])
    for number in (2, 3, 4):
        (inbox / f"{number}.jpg").unlink()
    report = finish(writing.write_back(desk))
    assert (report.written, report.failed) == (3, 3)
    assert [result.photo.path.name for result in report.results] == ["0.jpg", "1.jpg", "2.jpg", "3.jpg"]
    assert len(desk.catalog.ids("is:unwritten")) == 3


def test_a_survey_counts_all_and_keeps_the_first_of_each_kind(
    desk: Desk, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surveying, "KEPT", 1)
    for number in range(4):
        news_photo(inbox / f"{number}.jpg", number, caption=CFP)
    ids = finish(import_paths(desk, [inbox])).added
    editing.edit(desk, ids, [Order(Verb.SET, "headline", "Ours"), Order(Verb.SET, "city", "Lima")])
    (inbox / "3.jpg").unlink()
    found = finish(survey(desk))
    assert (list(found.ready), found.ready_fields, found.lost) == (ids[:3], 6, 1)
    assert [one.photo.id for one in found.shown] == [ids[0], ids[3]]
    assert finish(survey(desk, [])).shown == []


def test_only_a_file_that_changed_is_called_changed(desk: Desk, path: Path) -> None:
    status = path.stat()
    path.write_bytes(b"x" * status.st_size)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    [difference] = verify(desk)
    assert difference.problem is None
    assert difference.error
    path.write_bytes(b"no picture")
    [difference] = verify(desk)
    assert (difference.problem, bool(difference.error)) == (Problem.CHANGED, True)
    path.unlink()
    [difference] = verify(desk)
    assert (difference.problem, difference.error) == (Problem.MISSING, "")


def test_the_disk_keeps_every_name_before_the_catalogue_says_written(
    desk: Desk, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        news_photo(inbox / f"{number}.jpg", number, caption=CFP)
    finish(import_paths(desk, [inbox]))
    editing.edit(desk, desk.catalog.ids(), [Order(Verb.SET, "headline", "Lanterns lit")])
    synced: list[Path] = []
    store = desk.catalog.refresh
    monkeypatch.setattr(metadata, "make_lasting", synced.append)
    monkeypatch.setattr(desk.catalog, "refresh", lambda *a, **k: (synced.append(Path("catalogue")), store(*a, **k))[1])
    finish(writing.write_back(desk))
    assert synced == [inbox, Path("catalogue")]
