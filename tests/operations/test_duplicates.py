from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.pictures import CFP, news_photo

from captioner import metadata
from captioner.domain.errors import UsageError
from captioner.domain.iptc import metadata_from
from captioner.operations.desk import Desk
from captioner.operations.duplicates import Repeat, groups, like, not_duplicates
from captioner.operations.importing import import_paths
from captioner.progress import finish


def found(desk: Desk, inbox: Path) -> dict[Repeat, list[list[str]]]:
    finish(import_paths(desk, [inbox]))
    kinds: dict[Repeat, list[list[str]]] = {}
    for group in groups(desk):
        kinds.setdefault(group.kind, []).append(sorted(p.path.name for p in desk.catalog.photos(group.photos)))
    return kinds


def copy_with_caption(path: Path, name: str, caption: str) -> None:
    shutil.copy(path, path.with_name(name))
    metadata.write(path.with_name(name), metadata_from({"caption": caption}), ["caption"])


def test_the_same_words_under_different_pictures(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    news_photo(inbox / "b.jpg", 2, caption=CFP.upper().replace(" /CFP", "  /VCG"))
    news_photo(inbox / "c.jpg", 3, caption=CFP.replace("February 13", "February 14"))
    assert found(desk, inbox) == {Repeat.SAME_CAPTION: [["a.jpg", "b.jpg"]]}


def test_nearly_the_same_words_under_different_pictures(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    news_photo(inbox / "b.jpg", 2, caption="FILE - " + CFP.replace("February 13, 2024", "13 February 2024"))
    news_photo(inbox / "c.jpg", 3, caption=CFP.replace("2024", "2023"))
    assert found(desk, inbox) == {Repeat.NEAR_CAPTION: [["a.jpg", "b.jpg"]]}


def test_copies_of_one_picture_may_be_captioned_in_slightly_other_words(desk: Desk, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    copy_with_caption(path, "b.jpg", "FILE - " + CFP)
    assert found(desk, inbox) == {Repeat.SAME_PICTURE: [["a.jpg", "b.jpg"]]}


def test_what_was_judged_is_no_group_until_that_is_undone(desk: Desk, inbox: Path) -> None:
    for name, colour in (("a", 1), ("b", 2), ("c", 3)):
        news_photo(inbox / f"{name}.jpg", colour, caption=CFP)
    assert found(desk, inbox) == {Repeat.SAME_CAPTION: [["a.jpg", "b.jpg", "c.jpg"]]}
    not_duplicates(desk, [1, 2])
    assert [group.photos for group in groups(desk)] == [(1, 3), (2, 3)]
    not_duplicates(desk, [1, 2, 3])
    assert groups(desk) == []
    desk.catalog.undo()
    desk.catalog.undo()
    assert [group.photos for group in groups(desk)] == [(1, 2, 3)]


def test_one_photo_can_not_be_judged_alone(desk: Desk) -> None:
    with pytest.raises(UsageError, match="at least two"):
        not_duplicates(desk, [1, 1])


def test_what_is_typed_is_like_what_is_there(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    news_photo(inbox / "b.jpg", 2, caption=CFP.upper())
    news_photo(inbox / "c.jpg", 3, caption="FILE - " + CFP)
    news_photo(inbox / "d.jpg", 4, caption=CFP.replace("2024", "2023"))
    finish(import_paths(desk, [inbox]))
    typed = CFP.replace(" /CFP", "")
    assert [(alike.photo, alike.score) for alike in like(desk, typed)][:2] == [(1, 1.0), (2, 1.0)]
    assert [alike.photo for alike in like(desk, typed)] == [1, 2, 3]
    assert [alike.photo for alike in like(desk, typed, excluding=1)] == [2, 3]
    not_duplicates(desk, [1, 2])
    assert [alike.photo for alike in like(desk, typed, excluding=1)] == [3]
    desk.catalog.remove([3])
    assert like(desk, typed, excluding=1) == []
    assert like(desk, " / ") == []


def test_one_picture_twice_under_one_caption_is_no_fault_of_the_caption(desk: Desk, inbox: Path) -> None:
    shutil.copy(news_photo(inbox / "a.jpg", 1, caption=CFP), inbox / "b.jpg")
    assert found(desk, inbox) == {Repeat.SAME_PICTURE: [["a.jpg", "b.jpg"]]}


def test_one_picture_under_captions_of_different_facts(desk: Desk, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    copy_with_caption(path, "b.jpg", CFP.replace("Shanghai", "Beijing"))
    kinds = found(desk, inbox)
    assert kinds[Repeat.CAPTION_CONFLICT] == [["a.jpg", "b.jpg"]]
    assert next(iter(kinds)) is Repeat.CAPTION_CONFLICT


def test_one_picture_under_two_credits(desk: Desk, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    copy_with_caption(path, "b.jpg", CFP.replace("/CFP", "(AP Photo/Ada Lamm)"))
    finish(import_paths(desk, [inbox]))
    assert [group.text for group in groups(desk) if group.kind is Repeat.CAPTION_CONFLICT] == ["credit: CFP or AP"]


def test_other_words_for_the_same_facts_are_no_conflict(desk: Desk, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    copy_with_caption(path, "b.jpg", CFP.replace("walk past lanterns", "stroll by a stall that sells paper"))
    assert Repeat.CAPTION_CONFLICT not in found(desk, inbox)


def test_an_alt_text_that_only_repeats_the_caption(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP, alt_text=CFP.removesuffix(" /CFP"))
    news_photo(inbox / "b.jpg", 2, caption="Snow.", alt_text="A white square with a clock tower.")
    assert found(desk, inbox) == {Repeat.ALT_REPEATS_CAPTION: [["a.jpg"]]}
