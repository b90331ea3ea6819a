from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from tests.pictures import news_photo

from captioner.operations import editing, importing
from captioner.operations.duplicates import Group, Repeat, groups, not_duplicates
from captioner.progress import finish
from captioner.ui.dialogs.duplicates import DuplicatesDialog
from captioner.ui.dialogs.group_list import GroupModel, group_lines

LEFT = Qt.MouseButton.LeftButton
K, E, F, N, P, Z, Delete = (getattr(Qt.Key, f"Key_{name}") for name in ("K", "E", "F", "N", "P", "Z", "Delete"))
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot, session):
    """Open the dialog and wait until it has looked."""

    def make() -> DuplicatesDialog:
        dialog = DuplicatesDialog(session)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.looking)
        return dialog

    return make


def press(qtbot, dialog, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(dialog.list, key, modifier)


def kinds(dialog) -> list[str]:
    return [str(group.kind) for group in dialog.model.groups]


def test_two_photos_of_a_group_stand_side_by_side(opened):
    dialog = opened()
    one, other, *rest = dialog.view.beside.sides
    assert ("a.jpg" in one.name.text(), "b.jpg" in other.name.text()) == (True, True)
    assert all(side.isHidden() for side in rest)
    assert dialog.keep.text() == "Keep both  K"


def test_kinds_are_counted_and_one_can_be_chosen(opened):
    dialog = opened()
    assert [dialog.kind.itemText(n) for n in range(dialog.kind.count())] == [
        "Everything: 2",
        "Same caption, other picture: 1",
        "Alt text repeats the caption: 1",
    ]
    dialog.kind.setCurrentIndex(2)
    assert kinds(dialog) == ["alt_repeats_caption"]
    dialog.kind.setCurrentIndex(0)
    assert kinds(dialog) == ["same_caption", "alt_repeats_caption"]


def test_what_is_kept_leaves_the_list_and_undo_brings_it_back(qtbot, opened, desk):
    dialog = opened()
    press(qtbot, dialog, K)
    qtbot.waitUntil(lambda: kinds(dialog) == ["alt_repeats_caption"])
    assert desk.catalog.verdicts() == {(1, 2), (2, 1)}
    press(qtbot, dialog, Z, CONTROL)
    qtbot.waitUntil(lambda: kinds(dialog) == ["same_caption", "alt_repeats_caption"])
    assert desk.catalog.verdicts() == frozenset()
    assert dialog.group().kind == "same_caption"
    assert not dialog.undo.isEnabled()


def test_what_is_kept_while_it_still_looks_for_near_captions_stays_settled(qtbot, session, desk):
    dialog = DuplicatesDialog(session)
    qtbot.addWidget(dialog)
    found = groups(desk, near=False)
    dialog._show(found)
    assert "still looked for" in dialog.said.text()
    not_duplicates(desk, [1, 2])
    dialog._touched |= {1, 2}  # told before the rest is found
    qtbot.waitUntil(lambda: not dialog.looking)
    dialog._show(found)
    qtbot.waitUntil(lambda: kinds(dialog) == ["alt_repeats_caption"])


def test_a_search_that_is_stopped_says_so(qtbot, session):
    dialog = DuplicatesDialog(session)
    qtbot.addWidget(dialog)
    dialog._looking.cancel()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("The search was stopped"))
    assert not dialog.looking


def test_what_another_window_settles_leaves_the_list_too(qtbot, opened, session, desk):
    dialog = opened()
    session.perform(lambda: not_duplicates(desk, [1, 2]))
    qtbot.waitUntil(lambda: kinds(dialog) == ["alt_repeats_caption"])
    assert not dialog.undo.isEnabled()  # what was done elsewhere is not taken back here


@pytest.mark.parametrize(("key", "year"), [(Qt.Key.Key_1, "2023"), (Qt.Key.Key_2, "2022")])
def test_a_caption_is_copied_in_either_direction(qtbot, opened, desk, folder, key, year):
    first = desk.catalog.photo(1)
    shutil.copy(first.path, folder / "copy.jpg")
    finish(importing.import_paths(desk, [folder]))
    editing.assign(desk, 4, {"caption": first.current.caption.replace("2023", "2022")})
    dialog = opened()
    assert kinds(dialog)[0] == "caption_conflict"
    assert "<b>date</b> 2023-03-04 / 2022-03-04" in dialog.view.why.text()
    press(qtbot, dialog, key)
    qtbot.waitUntil(lambda: "caption_conflict" not in kinds(dialog))
    assert [year in desk.catalog.photo(id).current.caption for id in (1, 4)] == [True, True]
    assert year in desk.catalog.photo(2).current.caption or year == "2022"
    press(qtbot, dialog, Z, CONTROL)
    qtbot.waitUntil(lambda: kinds(dialog)[0] == "caption_conflict")
    assert "2022" in desk.catalog.photo(4).current.caption


def test_four_stand_together_and_more_follow(qtbot, opened, desk, folder):
    for seed in range(10, 14):
        news_photo(folder / f"x{seed}.jpg", seed, caption=desk.catalog.photo(1).current.caption)
    finish(importing.import_paths(desk, [folder]))
    dialog = opened()
    assert [photo.id for photo in dialog.view.shown()] == [1, 2, 4, 5]
    assert not any(side.isHidden() for side in dialog.view.beside.sides)
    press(qtbot, dialog, Qt.Key.Key_Period)
    assert [photo.id for photo in dialog.view.shown()] == [1, 6, 7]
    assert not dialog.view.later.isEnabled()
    press(qtbot, dialog, Qt.Key.Key_Comma)
    assert [photo.id for photo in dialog.view.shown()] == [1, 2, 4, 5]
    press(qtbot, dialog, K)
    qtbot.waitUntil(lambda: kinds(dialog) == ["alt_repeats_caption"])
    assert groups(desk)[0].kind == "alt_repeats_caption"


def test_the_next_group_and_the_one_before(qtbot, opened):
    dialog = opened()
    press(qtbot, dialog, N)
    assert [side.label.text() for side in dialog.view.beside.sides[:2]] == ["Caption", "Alt text"]
    assert dialog.keep.isHidden()
    press(qtbot, dialog, P)
    assert "b.jpg" in dialog.view.beside.sides[1].name.text()


def test_an_alt_text_that_repeats_is_emptied(qtbot, opened, desk):
    dialog = opened()
    press(qtbot, dialog, N)
    press(qtbot, dialog, Delete)
    qtbot.waitUntil(lambda: kinds(dialog) == ["same_caption"])
    assert desk.catalog.photo(3).current.alt_text == ""
    press(qtbot, dialog, K)
    qtbot.waitUntil(lambda: dialog.said.text() == "All that repeats has been looked at.")


def test_both_pictures_are_zoomed_at_once(qtbot, opened):
    dialog = opened()
    views = [side.view for side in dialog.view.beside.sides[:2]]
    qtbot.waitUntil(lambda: not any(view._image.isNull() for view in views))
    press(qtbot, dialog, F)
    assert [view.zoomed for view in views] == [True, True]
    press(qtbot, dialog, F)
    assert [view.zoomed for view in views] == [False, False]


def test_what_else_differs_is_listed(opened, desk):
    editing.assign(desk, 2, {"city": "Cusco"})
    table = opened().view.metadata.text()
    assert "City" in table
    assert "Cusco" in table


def test_a_group_is_opened_in_the_editor(qtbot, opened):
    dialog = opened()
    with qtbot.waitSignal(dialog.open_requested) as shown:
        press(qtbot, dialog, E)
    assert shown.args == [[1, 2]]


def test_a_list_of_any_length_reads_what_is_in_sight(session, desk):
    asked = []
    model = GroupModel(session)
    model.show([Group(Repeat.SAME_CAPTION, (1, 2), f"Caption {n}") for n in range(10_000)])
    photos = desk.catalog.photos
    desk.catalog.photos = lambda ids: asked.append(list(ids)) or photos(asked[-1])
    assert [model.index(row).data().splitlines()[0] for row in (5000, 5001)] == ["a.jpg, b.jpg"] * 2
    assert len(asked) == 1


def test_captions_that_disagree_say_in_what(desk):
    group = Group(Repeat.CAPTION_CONFLICT, (1, 2, 3), "number: 1 or 3; place: Lima or Cusco")
    assert group_lines(group, desk.catalog.photos([1, 2])) == (
        "a.jpg, b.jpg +1",
        "One picture, captions disagree: number 1 or 3; place Lima or Cusco",
    )


def test_nothing_repeats(opened, desk):
    editing.assign(desk, 2, {"caption": "Another."})
    editing.assign(desk, 3, {"alt_text": ""})
    dialog = opened()
    assert "Nothing repeats" in dialog.said.text()
    assert dialog.keep.isHidden()
