"""Copies of a field that disagree within a file: picked for one photo or many, undone, written, and then all the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.metadata.conftest import BARE, dataset, exif, photoshop, resource, tiff, xmp

from captioner import metadata
from captioner.domain.iptc import metadata_from
from captioner.operations import agreeing, editing, importing, rereading, writing
from captioner.operations.agreeing import Pattern, Standard, agree, alike
from captioner.operations.desk import Desk
from captioner.operations.verifying import verify
from captioner.progress import finish
from captioner.settings import Settings

XMP, IIM, EXIF = Standard


def drawn(path: Path, *, xmp_says: str = "", iim_says: str = "", exif_says: str = "") -> None:
    parts = [exif(tiff([(0x010E, 2, len(exif_says) + 1, exif_says.encode() + b"\0")]))] if exif_says else []
    if xmp_says:
        caption = (
            f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{xmp_says}</rdf:li></rdf:Alt></dc:description>'
        )
        parts.append(xmp(caption + "<photoshop:City>Wuhan</photoshop:City>"))
    if iim_says:
        parts.append(photoshop(resource(0x0404, dataset(1, 90, b"\x1b%G") + dataset(2, 120, iim_says.encode()))))
    path.write_bytes(BARE[:2] + b"".join(parts) + BARE[2:])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """1: XMP and Exif say one thing, IIM another; 2, 3: XMP and IIM differ; 4: all three differ; 5: they agree."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    drawn(inbox / "1.jpg", xmp_says="One", iim_says="Other", exif_says="One")
    drawn(inbox / "2.jpg", xmp_says="Two", iim_says="Deux")
    drawn(inbox / "3.jpg", xmp_says="Three", iim_says="Trois")
    drawn(inbox / "4.jpg", xmp_says="Four", iim_says="Quatre", exif_says="Vier")
    drawn(inbox / "5.jpg", xmp_says="Five", iim_says="Five", exif_says="Five")
    with Desk.open(tmp_path / "desk.db", Settings()) as opened:
        finish(importing.import_paths(opened, [inbox]))
        yield opened


def copies(desk: Desk, id: int) -> dict[str, str]:
    """What each standard says in the file."""
    data = desk.catalog.photo(id).path  # type: ignore[union-attr]
    decoded, _ = metadata.reading.decode_file(data)
    return {name: str(said["caption"]) for name, said in decoded.copies.items() if "caption" in said}


@pytest.mark.parametrize(("standard", "says"), [(XMP, "Four"), (IIM, "Quatre"), (EXIF, "Vier")])
def test_whichever_copy_is_picked_the_next_write_makes_all_three_say_it(
    desk: Desk, standard: Standard, says: str
) -> None:
    before = desk.catalog.photo(4)
    changes = agree(desk, [4], "caption", standard)
    assert changes.photos == {4}
    photo = desk.catalog.photo(4)
    assert photo.current.caption == says
    assert photo.unwritten == ("caption",)
    assert list(desk.catalog.ids("is:unwritten")) == [4]
    report = finish(writing.write_back(desk))
    assert [result.written for result in report.results] == [("caption",)]
    assert copies(desk, 4) == dict.fromkeys(("xmp", "iim", "exif"), says)
    after = desk.catalog.photo(4)
    assert (after.disagreements, after.unwritten, after.embedded.caption) == ((), (), says)
    assert before.picture.digest == after.picture.digest


@pytest.mark.parametrize("standard", Standard)
def test_a_pick_for_many_is_one_step_to_undo_and_to_do_again(desk: Desk, standard: Standard) -> None:
    ids = list(range(1, 6))
    before = {id: desk.catalog.photo(id) for id in ids}
    agree(desk, ids, "caption", standard)
    picked = {id: desk.catalog.photo(id) for id in ids}
    assert picked != before
    assert desk.catalog.photo(5).unwritten == ()
    undone = editing.undo(desk)
    assert undone is not None
    assert undone[0] == agreeing.AGREE
    assert {id: desk.catalog.photo(id) for id in ids} == before
    assert editing.redo(desk) is not None
    assert {id: desk.catalog.photo(id) for id in ids} == picked


def test_what_has_no_such_copy_stays(desk: Desk) -> None:
    assert not agree(desk, [2, 3, 5], "caption", EXIF)
    assert not agree(desk, [1], "city", IIM)
    assert desk.catalog.undo_action != agreeing.AGREE


def test_photos_are_grouped_by_the_way_in_which_their_copies_differ(desk: Desk) -> None:
    groups = finish(alike(desk, desk.catalog.ids()))
    assert [(group.pattern, sorted(group.ids)) for group in groups] == [
        (Pattern("caption", ((XMP, 0), (IIM, 1))), [2, 3]),
        (Pattern("caption", ((XMP, 0), (IIM, 1), (EXIF, 0))), [1]),
        (Pattern("caption", ((XMP, 0), (IIM, 1), (EXIF, 2))), [4]),
    ]
    agree(desk, groups[0].ids, "caption", IIM)
    assert [sorted(group.ids) for group in finish(alike(desk, desk.catalog.ids()))] == [[1], [4]]


@pytest.mark.parametrize("standard", [XMP, IIM])
def test_a_pick_outlives_reading_the_file_again(desk: Desk, standard: Standard) -> None:
    agree(desk, [2], "caption", standard)
    picked = desk.catalog.photo(2)
    assert [each for each in verify(desk) if each.photo.id == 2] == []
    rereading.reread(desk, [2])
    assert desk.catalog.photo(2).current == picked.current
    assert desk.catalog.photo(2).unwritten == ("caption",)
    metadata.write(picked.path, metadata_from({"headline": "By another program"}), ["headline"])
    finish(importing.import_paths(desk, [picked.path]))
    again = desk.catalog.photo(2)
    assert (again.current.headline, again.unwritten) == ("By another program", ("caption",))
    finish(writing.write_back(desk))
    assert set(copies(desk, 2).values()) == {picked.current.caption}
    assert desk.catalog.photo(2).unwritten == ()


def test_when_another_program_settles_it_nothing_is_left_to_write(desk: Desk) -> None:
    agree(desk, [2], "caption", XMP)
    photo = desk.catalog.photo(2)
    metadata.write(photo.path, metadata_from({"caption": "Two"}), ["caption"])
    rereading.reread(desk, [2])
    assert desk.catalog.photo(2).unwritten == ()


def test_history_tells_a_pick_that_changed_no_word(desk: Desk) -> None:
    agree(desk, [2], "caption", XMP)
    line = desk.catalog.history(2)[-1]
    assert (line.action, line.field, line.before, line.after) == (
        agreeing.AGREE,
        "the file's copy of caption",
        "Two",
        "Deux",
    )


def test_the_cameras_clock_is_no_copy_to_be_settled_unless_it_is_to_be_corrected(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "clock.jpg"
    taken = exif(
        tiff([(0x8769, 4, 1, (26).to_bytes(4, "little"))])[:26] + tiff([(0x9003, 2, 20, b"2024:07-01 06:30:15\0")])[8:]
    )
    path.write_bytes(BARE[:2] + taken + xmp("<photoshop:DateCreated>2023-01-01</photoshop:DateCreated>") + BARE[2:])
    reading = metadata.read(path)
    assert reading.metadata.date_created
    photo = desk.catalog.photo(5).replace(
        disagreements=reading.disagreements, embedded=reading.metadata, current=reading.metadata
    )
    assert agreeing.open_disagreements(desk, photo) == []


def test_writing_a_field_that_says_so_already_brings_its_other_copies_in_line(desk: Desk) -> None:
    path = desk.catalog.photo(4).path
    done = metadata.write(path, metadata_from({"caption": "Four"}), ["caption"])
    assert done.fields == ("caption",)
    assert set(copies(desk, 4).values()) == {"Four"}
    assert metadata.write(path, metadata_from({"caption": "Four"}), ["caption"]).fields == ()


def test_a_copy_that_can_not_say_it_is_left(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "semicolon.jpg"
    path.write_bytes(BARE)
    said = metadata_from({"byline": [";"]})
    assert metadata.write(path, said, ["byline"]).fields == ("byline",)
    before = path.read_bytes()
    assert metadata.write(path, said, ["byline"]).fields == ()
    assert path.read_bytes() == before
