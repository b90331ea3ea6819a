from __future__ import annotations

from pathlib import Path

import pytest
from tests.pictures import news_photo

from captioner.metadata import reading
from captioner.operations import editing, marking
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.operations.writing import write_back
from captioner.progress import finish


@pytest.fixture
def ids(desk: Desk, inbox: Path) -> list[int]:
    for name in ("a", "b", "c"):
        news_photo(inbox / f"{name}.jpg", 1, caption=name)
    return sorted(finish(import_paths(desk, [inbox])).added)


def says(desk: Desk, ids: list[int], field: str) -> list[str]:
    return [str(photo.current[field]) for photo in desk.catalog.photos(ids)]


def test_many_are_rated_in_one_step_that_can_be_undone(desk: Desk, ids: list[int]) -> None:
    marking.rate(desk, ids[:2], 4)
    assert says(desk, ids, "rating") == ["4", "4", ""]
    assert desk.catalog.undo_action == "Rating"
    editing.undo(desk)
    assert says(desk, ids, "rating") == ["", "", ""]


def test_no_star_is_no_rating(desk: Desk, ids: list[int]) -> None:
    marking.rate(desk, ids, 2)
    marking.rate(desk, ids[:1], 0)
    assert says(desk, ids, "rating") == ["", "2", "2"]
    with pytest.raises(ValueError, match="6 stars"):
        marking.rate(desk, ids, 6)


def test_a_label_given_to_some_is_given_to_all_and_then_taken_from_all(desk: Desk, ids: list[int]) -> None:
    marking.toggle_label(desk, ids[:1], "Red")
    marking.toggle_label(desk, ids, "Red")
    assert says(desk, ids, "label") == ["Red"] * 3
    marking.toggle_label(desk, ids, "Red")
    assert says(desk, ids, "label") == [""] * 3


def test_marks_are_written_into_the_file_where_other_programs_look_for_them(desk: Desk, ids: list[int]) -> None:
    marking.toggle_pick(desk, ids[:1])
    marking.rate(desk, ids[:1], 5)
    marking.toggle_label(desk, ids[:1], "Green")
    finish(write_back(desk, ids))
    path = desk.catalog.photos(ids[:1])[0].path
    read = reading.read(path).metadata
    assert (read.pick, read.rating, read.label) == ("1", "5", "Green")
    packet = path.read_bytes()
    assert b"xmpDM:pick" in packet
    assert b"http://ns.adobe.com/xmp/1.0/DynamicMedia/" in packet
    marking.toggle_pick(desk, ids[:1])
    assert says(desk, ids[:1], "pick") == [""]
