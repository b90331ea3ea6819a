from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.pictures import CFP, news_photo

from captioner import metadata
from captioner.domain.iptc import metadata_from
from captioner.operations import editing
from captioner.operations.desk import Desk
from captioner.operations.duplicates import Group, Repeat, groups, not_duplicates
from captioner.operations.importing import import_paths
from captioner.operations.standing import standing
from captioner.progress import finish

NEAR = "FILE - " + CFP.replace("February 13, 2024", "13 February 2024")


def only(desk: Desk, inbox: Path, kind: Repeat) -> Group:
    finish(import_paths(desk, [inbox]))
    (group,) = [group for group in groups(desk) if group.kind is kind]
    return group


def copy_of(path: Path, name: str, caption: str) -> None:
    shutil.copy(path, path.with_name(name))
    metadata.write(path.with_name(name), metadata_from({"caption": caption}), ["caption"])


def test_a_group_stands_while_nothing_happens(desk: Desk, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP, alt_text=CFP)
    copy_of(path, "b.jpg", CFP.replace("2024", "2023"))
    news_photo(inbox / "c.jpg", 3, caption=CFP)
    news_photo(inbox / "d.jpg", 4, caption=NEAR)
    finish(import_paths(desk, [inbox]))
    found = groups(desk)
    assert {group.kind for group in found} == set(Repeat)
    assert [standing(desk, group) for group in found] == [[group] for group in found]


@pytest.mark.parametrize("other", [CFP, NEAR])
def test_what_was_judged_stands_no_more_until_that_is_undone(desk: Desk, inbox: Path, other: str) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    news_photo(inbox / "b.jpg", 2, caption=other)
    group = only(desk, inbox, Repeat.SAME_CAPTION if other == CFP else Repeat.NEAR_CAPTION)
    not_duplicates(desk, group.photos)
    assert standing(desk, group) == []
    editing.undo(desk)
    assert standing(desk, group) == [group]


def test_a_group_shrinks_to_what_is_still_the_same(desk: Desk, inbox: Path) -> None:
    for seed, name in enumerate("abcd", 1):
        news_photo(inbox / f"{name}.jpg", seed, caption=CFP)
    group = only(desk, inbox, Repeat.SAME_CAPTION)
    one, two, three, four = group.photos
    editing.assign(desk, two, {"caption": "Something else."})
    editing.remove(desk, [four])
    assert [left.photos for left in standing(desk, group)] == [(one, three)]
    editing.assign(desk, three, {"caption": ""})
    assert standing(desk, group) == []


def test_captions_that_agree_now_are_no_conflict(desk: Desk, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    copy_of(path, "b.jpg", CFP.replace("2024", "2023"))
    group = only(desk, inbox, Repeat.CAPTION_CONFLICT)
    editing.assign(desk, group.photos[1], {"caption": desk.catalog.captions(group.photos)[group.photos[0]]})
    assert standing(desk, group) == []


def test_captions_that_are_the_same_now_are_near_no_more(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    news_photo(inbox / "b.jpg", 2, caption=NEAR)
    group = only(desk, inbox, Repeat.NEAR_CAPTION)
    editing.assign(desk, group.photos[1], {"caption": CFP})
    assert standing(desk, group) == []


def test_an_alt_text_of_its_own_repeats_nothing(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP, alt_text=CFP)
    group = only(desk, inbox, Repeat.ALT_REPEATS_CAPTION)
    editing.assign(desk, group.photos[0], {"alt_text": "A crowd in front of a gate."})
    assert standing(desk, group) == []
