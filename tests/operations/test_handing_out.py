from __future__ import annotations

from pathlib import Path

import pytest
from tests.pictures import news_photo

from captioner.domain.edits import Order, Verb
from captioner.metadata.reading import read
from captioner.operations import editing
from captioner.operations.desk import Desk
from captioner.operations.handing_out import hand_out
from captioner.operations.importing import import_paths
from captioner.progress import finish


@pytest.fixture
def ids(desk: Desk, inbox: Path) -> list[int]:
    (inbox / "more").mkdir()
    for name in ("a.jpg", "b.jpg", "more/a.jpg"):
        news_photo(inbox / name, 1, caption=name)
    return list(finish(import_paths(desk, [inbox])).added)


def at(desk: Desk, inbox: Path, name: str) -> int:
    id = desk.catalog.id_of(inbox / name)
    assert id
    return id


def test_what_the_desk_says_is_written_into_a_copy_and_the_photo_stays_as_it_is(
    desk: Desk, inbox: Path, ids: list[int], tmp_path: Path
) -> None:
    editing.edit(desk, ids, [Order(Verb.SET, "city", "Oslo")])
    before = {path: path.read_bytes() for path in inbox.rglob("*.jpg")}
    found = hand_out(desk, ids, tmp_path / "out")
    assert not found.failures
    assert sorted(path.name for path in found.files) == ["a.jpg", "a.jpg", "b.jpg"]
    assert {read(path).metadata.city for path in found.files} == {"Oslo"}
    assert {read(path).metadata.caption for path in found.files} == {"a.jpg", "b.jpg", "more/a.jpg"}
    assert not set(found.files) & set(before)
    assert before == {path: path.read_bytes() for path in inbox.rglob("*.jpg")}
    assert all(desk.catalog.photo(id).unwritten for id in ids)  # type: ignore[union-attr]


def test_a_photo_that_says_all_already_is_handed_as_it_is(
    desk: Desk, inbox: Path, ids: list[int], tmp_path: Path
) -> None:
    found = hand_out(desk, [at(desk, inbox, "b.jpg")], tmp_path / "out")
    assert found.files == (inbox / "b.jpg",)
    assert not (tmp_path / "out").exists()


def test_what_is_gone_is_told_and_the_others_are_handed_over(
    desk: Desk, inbox: Path, ids: list[int], tmp_path: Path
) -> None:
    editing.edit(desk, [at(desk, inbox, "a.jpg")], [Order(Verb.SET, "city", "Oslo")])
    (inbox / "a.jpg").unlink()
    (inbox / "more" / "a.jpg").unlink()
    found = hand_out(desk, ids, tmp_path / "out")
    assert found.files == (inbox / "b.jpg",)
    assert sorted(found.failures) == ["a.jpg can't be copied: No such file or directory."] * 2


def test_a_picture_that_is_never_written_goes_with_its_sidecar(desk: Desk, inbox: Path, tmp_path: Path) -> None:
    news_photo(inbox / "raw.jpg", 1, caption="raw")
    (inbox / "raw.gif").write_bytes(GIF)
    (inbox / "raw.jpg").unlink()
    [id] = finish(import_paths(desk, [inbox])).added
    editing.edit(desk, [id], [Order(Verb.SET, "city", "Oslo")])
    picture, beside = hand_out(desk, [id], tmp_path / "out").files
    assert picture.read_bytes() == GIF
    assert beside.suffix == ".xmp"
    assert read(picture).metadata.city == "Oslo"
    assert not list(inbox.glob("*.xmp"))


GIF = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
