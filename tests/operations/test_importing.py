from __future__ import annotations

import os
import shutil
from pathlib import Path

from tests.pictures import CFP, draw, news_photo, undeclared

from captioner import metadata
from captioner.domain.edits import Order, Verb
from captioner.domain.iptc import metadata_from
from captioner.domain.photo import State
from captioner.operations import editing
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.operations.rereading import reread
from captioner.operations.verifying import verify
from captioner.operations.writing import write_back
from captioner.progress import finish


def only(desk: Desk):
    [photo] = desk.catalog.photos(desk.catalog.ids())
    return photo


def test_a_folder_comes_in_with_what_its_files_say(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    news_photo(inbox / "deep" / "b.jpg", 2, headline="Lanterns")
    (inbox / "notes.txt").write_text("no picture")
    report = finish(import_paths(desk, [inbox]))
    assert (report.found, report.imported, report.failed) == (2, 2, [])
    said = {photo.path.name: photo.current for photo in desk.catalog.photos(report.added)}
    assert said["a.jpg"].caption == CFP
    assert said["b.jpg"].headline == "Lanterns"


def test_what_the_caption_states_is_only_proposed(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    finish(import_paths(desk, [inbox]))
    photo = only(desk)
    proposed = {p.field: p for p in photo.proposed}
    assert str(proposed["date_created"].value) == "2024-02-13"
    assert proposed["credit"].value == "CFP"
    start, end = proposed["credit"].span
    assert CFP[start:end].strip(" /") == "CFP"
    assert not photo.current.credit
    assert photo.state is State.UNCHANGED


def test_accepting_at_import_is_a_step_of_its_own(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    finish(import_paths(desk, [inbox], accept=True))
    current = only(desk).current
    assert (current.credit, current.city, current.country_code) == ("CFP", "Shanghai", "CHN")
    assert current.caption == CFP.removesuffix(" /CFP")
    assert only(desk).proposed == ()
    editing.undo(desk)
    assert (only(desk).current.caption, only(desk).current.credit) == (CFP, "")
    editing.undo(desk)
    assert list(desk.catalog.ids()) == []


def test_importing_again_takes_in_only_what_changed(desk: Desk, inbox: Path) -> None:
    for seed in range(3):
        news_photo(inbox / f"{seed}.jpg", seed, caption=f"Caption {seed}")
    finish(import_paths(desk, [inbox]))
    metadata.write(inbox / "1.jpg", metadata_from({"headline": "From elsewhere"}), ["headline"])
    report = finish(import_paths(desk, [inbox]))
    assert (report.imported, report.updated, report.unchanged) == (0, 1, 2)
    id = desk.catalog.id_of(inbox / "1.jpg")
    assert id is not None
    assert desk.catalog.photos([id])[0].current.headline == "From elsewhere"


def test_an_unwritten_edit_survives_a_second_import(desk: Desk, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption="As sent", city="Cairo")
    finish(import_paths(desk, [inbox]))
    editing.assign(desk, only(desk).id, {"caption": "As the desk has it"})
    metadata.write(path, metadata_from({"city": "Giza"}), ["city"])
    finish(import_paths(desk, [inbox]))
    photo = only(desk)
    assert (photo.current.caption, photo.current.city) == ("As the desk has it", "Giza")
    assert photo.unwritten == ("caption",)


def test_a_second_import_over_a_conflict_keeps_both_sides(desk: Desk, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption="As sent")
    finish(import_paths(desk, [inbox]))
    editing.assign(desk, only(desk).id, {"caption": "Ours"})
    metadata.write(path, metadata_from({"caption": "Theirs"}), ["caption"])
    finish(import_paths(desk, [inbox]))
    photo = only(desk)
    assert photo.state is State.CONFLICT
    assert (photo.embedded.caption, photo.current.caption) == ("As sent", "Ours")


def test_bad_files_are_listed_and_stop_nothing(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "good.jpg", 1, caption=CFP)
    (inbox / "empty.jpg").write_bytes(b"")
    (inbox / "text.jpg").write_text("this is no picture")
    whole = draw(inbox / "cut.jpg", 3).read_bytes()
    (inbox / "cut.jpg").write_bytes(whole[:40])
    report = finish(import_paths(desk, [inbox, inbox / "gone.jpg"]))
    assert report.imported == 1
    assert {failure.path.name for failure in report.failed} == {"empty.jpg", "text.jpg", "cut.jpg", "gone.jpg"}
    assert all(failure.reason for failure in report.failed)
    assert report.found == 5


def test_a_loop_of_links_ends(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1)
    (inbox / "round").symlink_to(inbox, target_is_directory=True)
    assert finish(import_paths(desk, [inbox])).imported == 1


def test_a_path_that_is_no_utf8(desk: Desk, inbox: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(inbox) + b"/caf\xe9.jpg"))
    shutil.copy(news_photo(inbox / "a.jpg", 1), odd)
    finish(import_paths(desk, [inbox]))
    assert desk.catalog.id_of(odd) is not None


def test_a_picture_that_repeats_another_is_counted(desk: Desk, inbox: Path) -> None:
    shutil.copy(news_photo(inbox / "a.jpg", 1, caption="One"), inbox / "b.jpg")
    metadata.write(inbox / "b.jpg", metadata_from({"caption": "Another"}), ["caption"])
    news_photo(inbox / "c.jpg", 2)
    assert finish(import_paths(desk, [inbox])).same_picture == 1
    shutil.copy(inbox / "c.jpg", inbox / "d.jpg")
    assert finish(import_paths(desk, [inbox])).same_picture == 1


def test_a_cancelled_import_keeps_what_was_finished(desk: Desk, inbox: Path) -> None:
    for seed in range(12):
        draw(inbox / f"{seed:02}.jpg", seed)
    work = import_paths(desk, [inbox])
    for progress in work:
        if progress.done == 3:
            break
    work.close()
    assert 3 <= desk.catalog.count() < 12


def test_a_picture_cut_in_half_comes_in_and_the_report_says_so_until_it_is_whole(desk: Desk, inbox: Path) -> None:
    file = news_photo(inbox / "a.jpg", 1, caption=CFP)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) * 2 // 3])
    report = finish(import_paths(desk, [inbox]))
    assert report.imported == 1
    [flaw] = report.flawed
    assert flaw.path == file
    assert "breaks off" in flaw.reason
    assert "breaks off" in only(desk).trouble_note
    editing.edit(desk, report.added, [Order(Verb.SET, "city", "Cairo")])
    [result] = finish(write_back(desk, report.added)).results
    assert "breaks off" in " ".join(result.warnings)
    assert "breaks off" in only(desk).trouble_note
    file.write_bytes(whole)
    assert not finish(import_paths(desk, [inbox])).flawed
    assert not only(desk).trouble_note


def test_an_import_and_what_it_accepted_are_undone_together_or_not_at_all(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    report = finish(import_paths(desk, [inbox], accept=True))
    assert len(report.steps) == 2
    editing.assign(desk, only(desk).id, {"headline": "Later"})
    assert not editing.undo_steps(desk, report.steps)
    editing.undo(desk)
    assert editing.undo_steps(desk, report.steps).removed == set(report.added)
    assert (desk.catalog.count(), desk.catalog.undo_step) == (0, None)


def test_an_import_that_brought_nothing_is_no_step(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, headline="No caption to accept from")
    assert len(finish(import_paths(desk, [inbox], accept=True)).steps) == 1
    assert finish(import_paths(desk, [inbox], accept=True)).steps == []


def test_the_charset_of_one_import_is_used_for_files_that_did_not_change_too(desk: Desk, inbox: Path) -> None:
    path = undeclared(inbox / "a.jpg", "Köln".encode("cp1252"))
    finish(import_paths(desk, [inbox], charset="cp1251"))
    assert only(desk).current.city == "Kцln"
    report = finish(import_paths(desk, [inbox], charset="cp1252"))
    assert (report.updated, report.unchanged, only(desk).current.city) == (1, 0, "Köln")
    assert desk.settings.undeclared_charset == "auto"
    assert finish(import_paths(desk, [path])).unchanged == 1


def test_the_charset_of_an_import_is_remembered_whenever_the_file_is_read_again(desk: Desk, inbox: Path) -> None:
    path = undeclared(inbox / "a.jpg", "Köln".encode("cp1252"))
    finish(import_paths(desk, [inbox], charset="cp1251"))
    assert only(desk).charset == "cp1251"
    reread(desk, [only(desk).id])
    assert only(desk).current.city == "Kцln"
    undeclared(path, "Köln und mehr".encode("cp1252"))
    assert finish(import_paths(desk, [inbox])).updated == 1
    assert (only(desk).current.city, only(desk).charset) == ("Kцln und mehr", "cp1251")
    assert not list(verify(desk))
    editing.assign(desk, only(desk).id, {"headline": "Flood"})
    assert finish(write_back(desk)).written == 1
    assert metadata.read(path).metadata.city == "Kцln und mehr"  # as it was understood, and now in letters that say so
    finish(import_paths(desk, [inbox], charset="auto"))
    assert only(desk).charset == "auto"
