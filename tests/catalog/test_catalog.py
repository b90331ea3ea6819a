from __future__ import annotations

import dataclasses
import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from tests.catalog.desk import derive, edit, photo, photos

from captioner.catalog import writer
from captioner.catalog.catalog import Catalog, Order
from captioner.domain.changes import Changes
from captioner.domain.edits import Assignment, Edit
from captioner.domain.errors import CatalogError, UnknownField
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Fingerprint, Photo, Picture, State, Trouble


def captions(catalog: Catalog) -> list[str]:
    return [photo.current.caption for photo in catalog.photos(catalog.ids())]


def test_a_photo_comes_back_as_it_was_added(catalog: Catalog) -> None:
    sent = Photo(
        path=Path("/in/a.jpg"),
        fingerprint=Fingerprint(10**10, 2**62),
        picture=Picture(format="JPEG", width=3, height=2, orientation=6, digest=b"d" * 16, dhash=b"\0" * 16),
        embedded=PhotoMetadata(caption="As sent", keywords=("a", "b"), city="Rome"),
        current=PhotoMetadata(caption="As edited", byline=("Li Wei",)),
        read_only="It is a drawing.",
        signed=True,
        trouble=Trouble.CONFLICT,
        trouble_note="both changed",
        written=True,
    )
    changes = catalog.add([sent])
    [id] = changes.added
    expected = sent.replace(id=id, stated=derive(sent.current).stated)
    assert catalog.photo(id) == expected
    assert catalog.photo(id + 1) is None


def test_a_path_of_any_bytes_is_kept(catalog: Catalog) -> None:
    path = Path(os.fsdecode(b"/in/\xff\xfe \xe5\x8c\x97\n.jpg"))
    [id] = catalog.add([photo(path)]).added
    assert catalog.photos([id])[0].path == path
    assert catalog.id_of(path) == id
    assert catalog.folders() == [(Path("/in"), 1)]


def test_text_with_half_a_surrogate_pair_is_kept_but_for_that_half(catalog: Catalog) -> None:
    [id] = catalog.add([photo("/in/a.jpg", caption="broken \ud83d end", keywords=("\udcff",))]).added
    kept = catalog.photos([id])[0].current
    assert (kept.caption, kept.keywords) == ("broken ? end", ("?",))


def test_known_paths_tell_id_and_fingerprint(catalog: Catalog) -> None:
    catalog.add([photo("/in/a.jpg").replace(fingerprint=Fingerprint(5, 7), charset="cp1252")])
    asked = [Path("/in/a.jpg"), Path("/in/b.jpg")]
    assert catalog.known(asked) == {Path("/in/a.jpg"): (1, Fingerprint(5, 7), "cp1252")}


def test_photos_come_in_the_order_asked_for_without_those_that_are_not_there(catalog: Catalog) -> None:
    catalog.add(photos(*"abcd"))
    assert [p.id for p in catalog.photos([3, 99, 1, 3])] == [3, 1, 3]


def test_the_newest_import_comes_first_and_its_photos_by_path(catalog: Catalog) -> None:
    catalog.add([photo("/b/2.jpg"), photo("/b/1.jpg")])
    step = catalog.begin("Import")
    catalog.add([photo("/a/9.jpg")], step=step)
    catalog.add([photo("/a/8.jpg")], step=step)
    by_import = ["/a/8.jpg", "/a/9.jpg", "/b/1.jpg", "/b/2.jpg"]
    assert [str(p.path) for p in catalog.photos(catalog.ids())] == by_import
    catalog.add([photo("/c.jpg")])
    assert [str(p.path) for p in catalog.photos(catalog.ids(order=Order.PATH))] == [*by_import, "/c.jpg"]


def test_a_path_that_is_there_is_left_as_it_is(catalog: Catalog) -> None:
    catalog.add([photo("/a.jpg", caption="first"), photo("/a.jpg", caption="second")])
    assert not catalog.add([photo("/a.jpg", caption="third")])
    assert captions(catalog) == ["first"]


def test_a_large_import_is_one_step(catalog: Catalog) -> None:
    catalog.add([photo(f"/in/{n}.jpg") for n in range(250)])
    assert catalog.count() == 250
    undone = catalog.undo()
    assert undone is not None
    assert len(undone[1].removed) == 250
    assert catalog.count() == 0


def test_an_edit_changes_rows_and_says_what_it_touched(catalog: Catalog) -> None:
    catalog.add(photos("one", "two"))
    changes = catalog.apply(
        Edit("Edit", (Assignment(1, "city", "", "Oslo"), Assignment(2, "city", "", ""), Assignment(9, "city", "", "X")))
    )
    assert changes == Changes(frozenset({1}), frozenset({"city"}))
    assert catalog.photos([1])[0].unwritten == ("city",)
    assert catalog.photos([2])[0].state is State.UNCHANGED


def test_an_edit_that_changes_nothing_leaves_no_trace(catalog: Catalog) -> None:
    catalog.add(photos("one"))
    assert not catalog.apply(edit(1, "caption", "one", before="something else"))
    assert catalog.undo_action == "Import"
    assert len(catalog.history(1)) == 1


def test_an_edit_of_an_unknown_field_does_nothing_at_all(catalog: Catalog) -> None:
    catalog.add(photos("one"))
    with pytest.raises(UnknownField):
        catalog.apply(Edit("Edit", (Assignment(1, "city", "", "Oslo"), Assignment(1, "colour", "", "red"))))
    assert catalog.photos([1])[0].current.city == ""


def test_what_follows_from_a_caption_follows_its_edits(catalog: Catalog) -> None:
    catalog.add(photos("In Rome", "In Paris"))
    catalog.apply(edit([1, 2], "caption", "Back in Lima"))
    assert [p.stated[0].value for p in catalog.photos([1, 2])] == ["Lima", "Lima"]
    assert catalog.same_captions() == [(1, 2)]
    assert catalog.with_caption_key("back in lima") == [1, 2]
    assert catalog.with_caption_key("") == []
    catalog.undo()
    assert [p.stated[0].value for p in catalog.photos([1, 2])] == ["Rome", "Paris"]


def test_removed_photos_are_gone_until_undone(catalog: Catalog) -> None:
    catalog.add(photos("one", "two", "three"))
    assert catalog.remove([2, 2, 77]).removed == {2}
    assert catalog.photo(2) is None
    assert (list(catalog.ids()), catalog.count(), catalog.id_of(Path("/in/1.jpg"))) == ([1, 3], 2, None)
    assert not catalog.apply(edit(2, "city", "Oslo"))
    assert not catalog.remove([2])
    assert catalog.undo() == ("Remove", Changes(added=frozenset({2})))
    assert captions(catalog) == ["one", "two", "three"]


def test_a_removed_path_returns_with_its_id_and_what_its_file_says_now(catalog: Catalog) -> None:
    catalog.add(photos("old", "other"))
    catalog.apply(edit(1, "city", "Oslo"))
    catalog.remove([1])
    assert catalog.add([photo("/in/0.jpg", caption="new")]).added == {1}
    assert captions(catalog) == ["new", "other"]
    assert catalog.photos([1])[0].current.city == ""
    catalog.undo()
    catalog.undo()
    assert catalog.photos([1])[0].current == PhotoMetadata(caption="old", city="Oslo")


def test_refresh_stores_what_the_file_says_and_is_history_only(catalog: Catalog) -> None:
    catalog.add(photos("one"))
    catalog.apply(edit(1, "caption", "two"))
    [before] = catalog.photos([1])
    after = before.replace(embedded=before.current, fingerprint=Fingerprint(1, 2), written=True)
    changes = catalog.refresh([after, after.replace(id=55)], action="Write to file")
    assert changes == Changes(frozenset({1}), frozenset({"caption"}))
    assert catalog.photo(1) == after
    assert catalog.undo_action == "Edit"
    line = catalog.history(1)[-1]
    assert (line.action, line.field, line.before, line.after) == ("Write to file", "caption", "one", "two")


def test_refresh_keeps_what_was_typed_since_the_work_began(catalog: Catalog) -> None:
    catalog.add(photos("one"))
    seen = catalog.photos([1])
    catalog.apply(edit(1, "headline", "typed meanwhile"))
    now = seen[0].replace(embedded=PhotoMetadata(caption="file"), current=PhotoMetadata(caption="file"))
    catalog.refresh([now], seen=seen)
    [kept] = catalog.photos([1])
    assert kept.current == PhotoMetadata(caption="file", headline="typed meanwhile")
    assert kept.unwritten == ("headline",)


def test_refresh_leaves_a_line_even_where_no_field_changed(catalog: Catalog) -> None:
    catalog.add(photos("one"))
    catalog.refresh(catalog.photos([1]), action="Read again")
    assert [line.action for line in catalog.history(1)] == ["Import", "Read again"]


def test_undo_keeps_a_value_that_came_from_elsewhere_since(catalog: Catalog) -> None:
    catalog.add(photos("one"))
    catalog.apply(Edit("Edit", (Assignment(1, "caption", "", "typed"), Assignment(1, "city", "", "Oslo"))))
    [seen] = catalog.photos([1])
    catalog.refresh([seen.replace(current=dataclasses.replace(seen.current, caption="from the file"))])
    catalog.undo()
    assert catalog.photos([1])[0].current == PhotoMetadata(caption="from the file")


def test_folders_count_what_lies_below_them(catalog: Catalog) -> None:
    catalog.add([photo(p) for p in ("/a/1.jpg", "/a/b/2.jpg", "/a/b/3.jpg", "/ab/4.jpg", "/c/d/e/5.jpg")])
    assert catalog.folders() == [(Path("/a"), 3), (Path("/a/b"), 2), (Path("/ab"), 1), (Path("/c/d/e"), 1)]


def test_everything_survives_a_restart(file: Path) -> None:
    with Catalog(file, derive) as catalog:
        catalog.add(photos("one", "two"))
        catalog.apply(edit(1, "caption", "edited"))
        catalog.apply(edit(2, "caption", "gone"))
        catalog.undo()
    with Catalog(file, derive) as catalog:
        assert (catalog.undo_action, catalog.redo_action) == ("Edit", "Edit")
        assert captions(catalog) == ["edited", "two"]
        catalog.redo()
        assert captions(catalog) == ["edited", "gone"]


def test_two_programs_share_a_catalogue(file: Path, catalog: Catalog) -> None:
    catalog.add(photos("one"))
    version = catalog.version()
    assert catalog.version() == version
    with Catalog(file, derive) as other:
        other.apply(edit(1, "caption", "from the other"))
        assert catalog.version() != version
        assert captions(catalog) == ["from the other"]
        catalog.undo()
        assert captions(other) == ["one"]


def another_program(code: str, *arguments: object) -> subprocess.Popen[str]:
    """A Python of its own that runs this code, warnings being errors."""
    begin = (
        "import os, sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); file = Path(sys.argv[2]);"
        "from captioner.catalog.catalog import Catalog; from tests.catalog.desk import derive, edit, photo\n"
    )
    command = [sys.executable, "-W", "error", "-c", begin + code, str(Path(__file__).parents[2]), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_several_programs_may_make_and_fill_it_at_once(file: Path) -> None:
    code = """
with Catalog(file, derive) as catalog:
    for number in range(5):
        catalog.add([photo(f"/{sys.argv[3]}/{number}.jpg"), photo(f"/shared/{number}.jpg")])
        catalog.apply(edit(1, "city", f"{sys.argv[3]} {number}"))
"""
    running = [another_program(code, file, name) for name in "abc"]
    assert [(program.communicate()[1], program.returncode) for program in running] == [("", 0)] * 3
    with Catalog(file, derive) as catalog:
        assert catalog.count() == 20
        assert catalog.count("folder:/shared") == 5
        assert catalog.photos([1])[0].current.city.endswith(" 4")


def test_a_program_that_dies_in_the_middle_leaves_what_was_committed(file: Path) -> None:
    code = """
def deadly(metadata):
    return os._exit(9) if metadata.caption == "last words" else derive(metadata)
catalog = Catalog(file, deadly)
catalog.add([photo("/1.jpg", caption="first words")])
catalog.apply(edit(1, "city", "Oslo"))
catalog.apply(edit(1, "caption", "last words"))
"""
    program = another_program(code, file)
    program.communicate()
    assert program.returncode == 9
    with Catalog(file, derive) as catalog:
        assert catalog.photos([1])[0].current == PhotoMetadata(caption="first words", city="Oslo")
        assert (list(catalog.ids("last")), list(catalog.ids("first"))) == ([], [1])
        assert catalog.undo_action == "Edit"


def test_edits_go_on_while_an_import_runs(catalog: Catalog) -> None:
    """Every edit is there at once for its thread, none is lost, and the import is one step beside them."""
    catalog.add(photos(*"abcde"))
    seen: dict[int, list[str]] = {}

    def typing(id: int) -> None:
        seen[id] = []
        for turn in range(20):
            catalog.apply(edit(id, "headline", f"turn {turn}", action=f"Edit {id}"))
            seen[id].append(catalog.photos([id])[0].current.headline)

    importing = threading.Thread(target=lambda: catalog.add([photo(f"/more/{n}.jpg") for n in range(600)]))
    editors = [threading.Thread(target=typing, args=(id,)) for id in range(1, 6)]
    for thread in (importing, *editors):
        thread.start()
    for thread in (importing, *editors):
        thread.join()
    assert seen == {id: [f"turn {turn}" for turn in range(20)] for id in range(1, 6)}
    assert catalog.count() == 605
    while catalog.undo():
        pass
    assert catalog.count() == 0
    while catalog.redo():
        pass
    assert {p.current.headline for p in catalog.photos(range(1, 6))} == {"turn 19"}
    assert catalog.count() == 605


def test_a_failing_derivation_undoes_its_whole_call(file: Path) -> None:
    def failing(metadata: PhotoMetadata) -> object:
        if metadata.caption == "bad":
            raise ValueError("no such caption")
        return derive(metadata)

    with Catalog(file, failing) as catalog:  # type: ignore[arg-type]
        catalog.add(photos("one", "two"))
        with pytest.raises(ValueError, match="no such caption"):
            catalog.apply(Edit("Edit", (Assignment(1, "city", "", "Oslo"), Assignment(1, "caption", "", "bad"))))
        assert captions(catalog) == ["one", "two"]
        assert catalog.undo_action == "Import"
        assert catalog.apply(edit(1, "city", "Rome"))


def test_closing_twice_is_allowed_and_using_it_afterwards_is_told(file: Path) -> None:
    catalog = Catalog(file, derive)
    catalog.add(photos("one"))
    catalog.close()
    catalog.close()
    with pytest.raises(CatalogError, match="has been closed"):
        catalog.ids()
    with pytest.raises(CatalogError, match="has been closed"):
        catalog.remove([1])
    assert sorted(p.name for p in file.parent.iterdir()) == [file.name]


def test_folders_on_the_way_to_the_file_are_made(tmp_path: Path) -> None:
    file = tmp_path / "new" / "folder ☂ %41" / "catalog.db"
    with Catalog(file, derive) as catalog:
        catalog.add(photos("one"))
        assert captions(catalog) == ["one"]
    assert file.exists()


def test_a_folder_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match=r"is a folder, not a catalogue"):
        Catalog(tmp_path, derive)


def test_a_file_below_a_file_can_not_be(tmp_path: Path) -> None:
    (tmp_path / "note").write_text("x")
    with pytest.raises(CatalogError, match="note"):
        Catalog(tmp_path / "note" / "catalog.db", derive)


@pytest.mark.parametrize(
    "content", [b"\xff\xd8\xff\xe1 a picture" * 100, b"SQLite format 3\0" + b"\7" * 2000, b"short"]
)
def test_any_other_file_is_refused_and_untouched(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(CatalogError, match=r"catalog\.db is not a Captioner catalogue"):
        Catalog(file, derive)
    assert file.read_bytes() == content
    assert [p.name for p in file.parent.iterdir()] == [file.name]


def test_a_damaged_catalogue_is_told_in_one_sentence(file: Path) -> None:
    with Catalog(file, derive) as catalog:
        catalog.add([photo(f"/in/{n}.jpg", caption="word " * 50) for n in range(300)])
    content = bytearray(file.read_bytes())
    content[8192:] = b"\x55" * (len(content) - 8192)
    file.write_bytes(content)
    with pytest.raises(CatalogError, match=r"catalog\.db is damaged"), Catalog(file, derive) as catalog:
        catalog.photos(catalog.ids())


def test_a_locked_catalogue_is_waited_for_and_then_named(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "BUSY_SECONDS", 0.05)
    with Catalog(file, derive) as catalog:
        catalog.add(photos("one"))
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CatalogError, match=r"catalog\.db is in use by another program"):
            catalog.apply(edit(1, "caption", "two"))
        assert captions(catalog) == ["one"]
        other.execute("ROLLBACK")
        other.close()
        assert catalog.apply(edit(1, "caption", "two"))


def test_threads_that_end_leave_no_connection_open(catalog: Catalog) -> None:
    catalog.add(photos("one"))
    found: list[int] = []
    for _ in range(20):
        thread = threading.Thread(target=lambda: found.append(catalog.count()))
        thread.start()
        thread.join()
    assert found == [1] * 20
    assert len(catalog._reader._desks) == 0


def test_opening_a_catalogue_that_exists_loads_no_heavy_libraries(file: Path) -> None:
    Catalog(file, derive).close()
    code = (
        "import sys; from pathlib import Path; from captioner.catalog.catalog import Catalog;"
        "Catalog(Path(sys.argv[1]), None).close();"
        "print([m for m in ('sqlite_utils', 'numpy', 'PIL', 'lxml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
