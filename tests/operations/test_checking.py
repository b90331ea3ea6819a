from __future__ import annotations

import itertools
import random
import shutil
from pathlib import Path

import pytest
from tests.pictures import CFP, news_photo

from captioner import metadata
from captioner.domain.errors import UsageError
from captioner.domain.iptc import metadata_from
from captioner.operations import checking, editing, processes
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.progress import finish
from captioner.settings import Settings


def checks_of(desk: Desk, name: str) -> set[str]:
    """The checks that find something in the photo of that file name, as of now."""
    found = list(checking.check(desk))
    return {f.check for f in found for photo in desk.catalog.photos([f.photo]) if photo.path.name == name}


def id_of(desk: Desk, name: str) -> int:
    return next(p.id for p in desk.catalog.photos(desk.catalog.ids()) if p.path.name == name)


def checked(desk: Desk) -> set[str]:
    """The file names of the photos that a refresh has to look at."""
    return {photo.path.name for photo in desk.catalog.photos(finish(checking.refresh(desk)).photos)}


def test_findings_go_away_when_the_photo_is_mended(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    finish(import_paths(desk, [inbox]))
    assert "credit_missing" in checks_of(desk, "a.jpg")
    editing.accept(desk, desk.catalog.ids())
    assert "credit_missing" not in checks_of(desk, "a.jpg")


def test_only_what_changed_is_checked_again(desk: Desk, inbox: Path) -> None:
    for n in range(3):
        news_photo(
            inbox / f"{n}.jpg", n, caption=f"{n} boats lie in the harbour of Split, Croatia, May {n + 1}, 2024. /CFP"
        )
    finish(import_paths(desk, [inbox]))
    assert checked(desk) == {"0.jpg", "1.jpg", "2.jpg"}
    assert checked(desk) == set()
    editing.assign(desk, id_of(desk, "1.jpg"), {"city": "Split"})
    assert checked(desk) == {"1.jpg"}


def test_other_rules_check_everything_anew(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption="A man is seen in fog in Lyon, France, May 3, 2024. /CFP")
    finish(import_paths(desk, [inbox]))
    assert "house_style" not in checks_of(desk, "a.jpg")
    desk.settings = Settings(house_style="reuters")
    assert "house_style" in checks_of(desk, "a.jpg")


def test_a_finding_reaches_both_photos_though_one_changed_and_leaves_both(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    news_photo(inbox / "b.jpg", 2, caption="Fog.")
    finish(import_paths(desk, [inbox]))
    assert "same_caption" not in checks_of(desk, "a.jpg")
    editing.assign(desk, id_of(desk, "b.jpg"), {"caption": CFP})
    assert "same_caption" in checks_of(desk, "a.jpg") & checks_of(desk, "b.jpg")
    editing.assign(desk, id_of(desk, "b.jpg"), {"caption": CFP.replace("lanterns", "red lanterns")})
    assert "near_caption" in checks_of(desk, "a.jpg") & checks_of(desk, "b.jpg")
    assert "same_caption" not in checks_of(desk, "a.jpg") | checks_of(desk, "b.jpg")
    editing.assign(desk, id_of(desk, "b.jpg"), {"caption": "Fog."})
    assert "near_caption" not in checks_of(desk, "a.jpg") | checks_of(desk, "b.jpg")


def test_a_photo_whose_double_was_removed_repeats_nothing(desk: Desk, inbox: Path) -> None:
    for n, name in enumerate("ab"):
        news_photo(inbox / f"{name}.jpg", n, caption=CFP)
    finish(import_paths(desk, [inbox]))
    assert "same_caption" in checks_of(desk, "a.jpg")
    desk.catalog.remove([id_of(desk, "b.jpg")])
    assert "same_caption" not in checks_of(desk, "a.jpg")


def test_what_was_said_because_of_a_photo_goes_with_it_and_returns(desk: Desk, inbox: Path) -> None:
    names = ["José Ruiz", "José Ruiz", "Jose Ruiz"]
    for n, caption in enumerate([CFP, CFP.replace("lanterns", "red lanterns"), "Fog."]):
        news_photo(inbox / f"{n}.jpg", n, caption=caption, byline=[names[n]])
    finish(import_paths(desk, [inbox]))
    assert "near_caption" in checks_of(desk, "0.jpg")
    assert "names_vary" in checks_of(desk, "2.jpg")
    desk.catalog.remove([id_of(desk, "0.jpg"), id_of(desk, "1.jpg")])
    desk.catalog.undo()
    assert checked(desk) == set()
    desk.catalog.remove([id_of(desk, "1.jpg")])
    assert "near_caption" not in checks_of(desk, "0.jpg")
    desk.catalog.remove([id_of(desk, "0.jpg")])
    assert "names_vary" not in checks_of(desk, "2.jpg")
    desk.catalog.undo()
    desk.catalog.undo()
    assert "near_caption" in checks_of(desk, "0.jpg") & checks_of(desk, "1.jpg")
    assert "names_vary" in checks_of(desk, "2.jpg")


def test_near_captions_judged_to_be_no_duplicates_are_no_finding_any_more(desk: Desk, inbox: Path) -> None:
    for n, caption in enumerate([CFP, CFP.replace("lanterns", "red lanterns")]):
        news_photo(inbox / f"{n}.jpg", n, caption=caption)
    finish(import_paths(desk, [inbox]))
    assert "near_caption" in checks_of(desk, "0.jpg") & checks_of(desk, "1.jpg")
    desk.catalog.judge(list(desk.catalog.ids()))
    assert "near_caption" not in checks_of(desk, "0.jpg") | checks_of(desk, "1.jpg")
    desk.catalog.undo()
    assert "near_caption" in checks_of(desk, "0.jpg") & checks_of(desk, "1.jpg")


def test_a_photo_that_was_changed_and_then_removed_is_named_no_more(desk: Desk, inbox: Path) -> None:
    for n, caption in enumerate([CFP, CFP.replace("lanterns", "red lanterns")]):
        news_photo(inbox / f"{n}.jpg", n, caption=caption)
    finish(import_paths(desk, [inbox]))
    assert "near_caption" in checks_of(desk, "0.jpg")
    editing.assign(desk, id_of(desk, "1.jpg"), {"city": "Split"})
    desk.catalog.remove([id_of(desk, "1.jpg")])
    assert "near_caption" not in checks_of(desk, "0.jpg")


def test_what_is_said_of_names_takes_nothing_from_what_else_was_said(desk: Desk, inbox: Path) -> None:
    names = ["José Ruiz", "José Ruiz", "Jose Ruiz"]
    for n, caption in enumerate(["Rain.", "Fog.", CFP]):
        news_photo(inbox / f"{n}.jpg", n, caption=caption, byline=[names[n]])
    news_photo(inbox / "elsewhere" / "3.jpg", 3, caption=CFP)
    finish(import_paths(desk, [inbox]))
    assert {"names_vary", "same_caption"} <= checks_of(desk, "2.jpg")
    desk.catalog.remove([id_of(desk, "0.jpg"), id_of(desk, "1.jpg")])
    assert "names_vary" not in checks_of(desk, "2.jpg")
    assert "same_caption" in checks_of(desk, "2.jpg")


@pytest.mark.parametrize("seed", range(3))
def test_checking_what_changed_finds_what_checking_all_finds(desk: Desk, inbox: Path, seed: int) -> None:
    chosen = random.Random(seed)
    captions = [CFP, CFP.replace("lanterns", "red lanterns"), CFP.replace("lanterns", "paper lanterns"), "Fog.", ""]
    names = ["José Ruiz", "Jose Ruiz", "Li Wei"]

    def arrives(n: int) -> None:
        byline, place = [chosen.choice(names)], inbox / chosen.choice("ab") / f"{n}.jpg"
        news_photo(place, chosen.choice([n, 1]), caption=chosen.choice(captions), byline=byline)

    def changes() -> None:
        here = list(desk.catalog.ids())
        match chosen.choice(("caption", "caption", "byline", "remove", "undo", "redo", "judge", "arrive", "break off")):
            case "caption":
                editing.assign(desk, chosen.choice(here), {"caption": chosen.choice(captions)})
            case "byline":
                editing.assign(desk, chosen.choice(here), {"byline": (chosen.choice(names),)})
            case "remove" if len(here) > 4:
                desk.catalog.remove(chosen.sample(here, 2))
            case "undo":
                desk.catalog.undo()
            case "redo":
                desk.catalog.redo()
            case "judge":
                desk.catalog.judge(chosen.sample(here, 2))
            case "arrive":
                arrives(chosen.randint(8, 99))
                finish(import_paths(desk, [inbox]))
            case "break off":
                work = checking.refresh(desk)
                list(itertools.islice(work, chosen.randint(1, 8)))
                work.close()

    def said() -> set[tuple[int, str, str]]:
        """What is said of whom; of several photos with nearly the same caption any may be named."""
        return {(f.photo, f.check, "" if f.check == "near_caption" else f.message) for f in checking.check(desk)}

    for n in range(8):
        arrives(n)
    finish(import_paths(desk, [inbox]))
    for _ in range(12):
        for _ in range(chosen.randint(1, 4)):
            changes()
        found, style = said(), desk.settings.house_style
        desk.settings = Settings(house_style="" if style else "reuters")
        finish(checking.refresh(desk))
        desk.settings = Settings(house_style=style)
        assert found == said()


def test_a_check_that_is_broken_off_misses_nothing_the_next_time(desk: Desk, inbox: Path) -> None:
    for name in "abc":
        news_photo(inbox / name / "photo.jpg", ord(name), caption=f"{name} {CFP}")
    finish(import_paths(desk, [inbox]))
    finish(checking.refresh(desk))
    photos = {photo.path.parent.name: photo.id for photo in desk.catalog.each(desk.catalog.ids())}
    editing.assign(desk, photos["b"], {"caption": f"a {CFP}"})
    for count in range(1, 20):
        work = checking.refresh(desk)
        list(itertools.islice(work, count))
        work.close()
    found = {f.photo for f in checking.check(desk) if f.check == "same_caption"}
    assert found == {photos["a"], photos["b"]}


def test_several_processes_find_what_one_finds(desk: Desk, inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(8):
        news_photo(inbox / f"{n // 2}" / f"{n}.jpg", n, caption=CFP if n % 2 else "", byline=[f"Jos{'eé'[n % 2]} Ruiz"])
    finish(import_paths(desk, [inbox]))
    monkeypatch.setattr(processes, "cores", lambda: 1)
    alone = list(checking.check(desk))
    desk.settings = Settings(house_style="reuters")
    list(checking.check(desk))
    desk.settings = Settings()
    monkeypatch.setattr(processes, "cores", lambda: 2)
    monkeypatch.setattr(processes, "WORTH", 2)
    assert list(checking.check(desk)) == alone


def test_copies_of_a_picture_that_state_other_facts_are_an_error(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    shutil.copy(inbox / "a.jpg", inbox / "b.jpg")
    metadata.write(inbox / "b.jpg", metadata_from({"caption": CFP.replace("13", "14")}), ["caption"])
    finish(import_paths(desk, [inbox]))
    conflicts = [f for f in checking.check(desk) if f.check == "caption_conflict"]
    assert [(str(f.severity), f.field) for f in conflicts] == [("error", "caption")] * 2


def test_names_are_compared_within_a_folder(desk: Desk, inbox: Path) -> None:
    for n, (folder, name) in enumerate(
        [("x", "José Ruiz"), ("x", "José Ruiz"), ("x", "Jose Ruiz"), ("y", "Jose Ruiz")]
    ):
        news_photo(inbox / folder / f"{n}.jpg", n, byline=[name], caption=f"Boat {n} sails.")
    finish(import_paths(desk, [inbox]))
    assert "names_vary" in checks_of(desk, "2.jpg")
    assert "names_vary" not in checks_of(desk, "3.jpg")
    editing.assign(desk, id_of(desk, "0.jpg"), {"byline": ("Jose Ruiz",)})
    assert "names_vary" not in checks_of(desk, "2.jpg")
    assert "names_vary" in checks_of(desk, "1.jpg")


def test_an_embargo_is_looked_at_again_each_time_and_other_restrictions_are_not(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP, instructions="EMBARGOED UNTIL MAY 30, 2099")
    news_photo(inbox / "b.jpg", 2, caption="Fog.", instructions="EDITORIAL USE ONLY")
    finish(import_paths(desk, [inbox]))
    assert checked(desk) == {"a.jpg", "b.jpg"}
    assert checked(desk) == {"a.jpg"}


def test_a_repair_is_one_step(desk: Desk, inbox: Path) -> None:
    for n in range(3):
        news_photo(inbox / f"{n}.jpg", n, caption=f"Boat {n}  sails.")
    finish(import_paths(desk, [inbox]))
    assert len(checking.fix(desk, "punctuation").photos) == 3
    assert "punctuation" not in checks_of(desk, "0.jpg")
    desk.catalog.undo()
    assert [p.current.caption for p in desk.catalog.photos(desk.catalog.ids())] == [
        f"Boat {n}  sails." for n in range(3)
    ]


def test_a_check_that_cannot_mend_says_which_can(desk: Desk) -> None:
    with pytest.raises(UsageError, match=r"weekday.*mojibake"):
        checking.fix(desk, "weekday")
