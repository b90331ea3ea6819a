from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Photo, Trouble
from captioner.operations import checking, editing
from captioner.operations.desk import Desk
from captioner.progress import finish
from captioner.settings import Settings
from captioner.ui import inspection
from captioner.ui.actions import seeking
from captioner.ui.dialogs.comparison import ComparisonDialog
from captioner.ui.dialogs.duplicates import DuplicatesDialog
from captioner.ui.dialogs.findings import FindingsDialog
from captioner.ui.main_window import MainWindow

F3, F8 = Qt.Key.Key_F3, Qt.Key.Key_F8
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
BOATS = "Fishermen unload boxes of mackerel from their boats in the old harbour."
FINE = {"date_created": "2024-02-13", "country": "Egypt", "country_code": "EGY", "credit": "CFP"}


def photo(name: str, caption: str, trouble: Trouble = Trouble.NONE, **more: str) -> Photo:
    says = metadata_from(FINE | {"caption": caption} | more)
    return Photo(path=Path(f"/agency/{name}.jpg"), embedded=says, current=says, trouble=trouble)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """With b two things are wrong, with d one; a and c are fine."""
    with Desk.open(tmp_path / "desk.db", Settings()) as opened:
        opened.catalog.add(
            [
                photo("a", "Boats lie in the port."),
                photo("b", "A cat sleeps.", credit="", country_code="FRA"),
                photo("c", BOATS),
                photo("d", "A dog barks.", credit=""),
            ]
        )
        yield opened


@pytest.fixture
def window(qtbot, begin, desk: Desk, tmp_path: Path, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(inspection, "CALM", 20)
    monkeypatch.setattr(inspection, "REST", 0)
    made = MainWindow(begin(desk), tmp_path / "window.ini")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.sheet.loaded):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.sheet.grid.hasFocus())
    assert made.editor
    yield made
    made.editor.one.show_photo(None)


def press(
    qtbot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def stands(window: MainWindow) -> tuple[str, str]:
    """The photo shown, and the field that has the keyboard."""
    current, focused = window.sheet.grid.current, window.focusWidget()
    rows = window.editor.rows.items()
    field = next((name for name, row in rows if focused and row.isAncestorOf(focused)), "")
    return (current.path.stem if current else "", field)


def shown(kind: type[QWidget]) -> QWidget | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def test_f3_walks_the_fields_with_problems_and_shift_f3_back(qtbot, window):
    walked = []
    for _ in range(4):
        press(qtbot, window, F3)
        before = walked[-1] if walked else ("a", "")
        qtbot.waitUntil(lambda before=before: stands(window) not in (before, ("a", "")))
        walked.append(stands(window))
    assert walked[0][0] == walked[1][0] == "b"
    assert {field for _, field in walked[:2]} == {"credit", "country_code"}
    assert walked[2] == ("d", "credit")
    assert walked[3] == walked[0]
    press(qtbot, window, F3, SHIFT)
    qtbot.waitUntil(lambda: stands(window) == ("d", "credit"))
    press(qtbot, window, F3, SHIFT)
    qtbot.waitUntil(lambda: stands(window) == walked[1])


def test_f3_says_where_there_is_nothing_to_find(qtbot, window, desk):
    editing.assign(desk, 2, {"credit": "CFP", "country_code": "EGY"})
    editing.assign(desk, 4, {"credit": "CFP"})
    with qtbot.waitSignal(window.session.message, check_params_cb=lambda said: "No problem" in said):
        press(qtbot, window, F3)


def test_f8_compares_with_the_photo_whose_caption_is_like_this_one_and_shift_f8_parts_them(qtbot, window, desk):
    window.sheet.grid.select(1)
    window.actions_by_id["edit_caption"].trigger()
    box = window.editor.caption.input
    box.selectAll()
    qtbot.keyClicks(box, BOATS)
    qtbot.waitUntil(lambda: "same caption as c.jpg" in window.editor.near.text)
    press(qtbot, window, F8)
    qtbot.waitUntil(lambda: shown(ComparisonDialog) is not None)
    dialog = shown(ComparisonDialog)
    assert dialog.ids == (1, 3)
    assert desk.catalog.photo(1).current.caption == BOATS
    dialog.reject()
    press(qtbot, window, F8, SHIFT)
    qtbot.waitUntil(lambda: window.editor.near.isHidden())
    assert desk.catalog.verdicts(1) == {(1, 3), (3, 1)} or desk.catalog.verdicts(1) == {(1, 3)}
    assert desk.catalog.undo_action == "Not a duplicate"


def test_the_comparison_can_give_both_the_same_caption_or_part_them(qtbot, window, desk):
    dialog = ComparisonDialog(window.session, 1, 3, window)
    qtbot.addWidget(dialog)
    dialog.beside.use_requested.emit(1)
    assert desk.catalog.photo(1).current.caption == BOATS
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, F8, SHIFT)
    assert desk.catalog.undo_action == "Not a duplicate"
    assert dialog.isHidden()


def test_without_a_likeness_f8_shows_all_that_repeats_and_shift_f8_says_why_not(qtbot, window):
    window.sheet.grid.select(2)
    with qtbot.waitSignal(window.session.message, check_params_cb=lambda said: "No caption is like" in said):
        press(qtbot, window, F8, SHIFT)
    press(qtbot, window, F8)
    qtbot.waitUntil(lambda: shown(DuplicatesDialog) is not None)
    shown(DuplicatesDialog).reject()


def test_the_list_of_problems_opens_by_key_and_leads_to_the_field(qtbot, window):
    press(qtbot, window, F3, CTRL)
    qtbot.waitUntil(lambda: shown(FindingsDialog) is not None)
    dialog = shown(FindingsDialog)
    dialog.go_requested.emit(4, "credit")
    qtbot.waitUntil(lambda: window.sheet.grid.selection.current == 4)
    assert stands(window) == ("d", "credit")
    dialog.reject()


def test_a_finding_of_a_photo_that_is_not_shown_is_gone_to_all_the_same(qtbot, window):
    window.panes.show_only("Two", [1, 3])
    qtbot.waitUntil(lambda: list(window.sheet.photos.ids) == [1, 3])
    window.commands.go_to_field(4, "credit")
    qtbot.waitUntil(lambda: stands(window)[0] == "d")
    assert window.sheet.source.key == "all"


def test_the_sources_count_problems_and_show_their_photos(qtbot, window):
    qtbot.waitUntil(lambda: window.sources.count_of("problems") == 2)
    window.sources.show_source("problems")
    qtbot.waitUntil(lambda: list(window.sheet.photos.ids) == [2, 4])


def test_in_a_very_large_catalogue_nothing_is_counted_until_it_is_asked_for(qtbot, begin, desk, tmp_path, monkeypatch):
    monkeypatch.setattr(inspection, "LARGE", 3)
    monkeypatch.setattr(inspection, "CALM", 20)
    made = MainWindow(begin(desk), tmp_path / "window.ini")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.panes.inspection.changed):
        made.show()
    qtbot.waitUntil(lambda: made.panes.inspection.waiting == 4 and not made.panes.inspection.running)
    assert not made.panes.inspection.found
    made.sources.show_source("problems")
    qtbot.waitUntil(lambda: made.sources.count_of("problems") == 2)


# Seeking


def test_what_was_found_when_a_photo_was_checked_counts_until_it_changes(desk):
    finish(checking.refresh(desk))
    assert seeking.first_problem(desk, [1, 3, 4, 2]) == seeking.Problem(4, ("credit",))
    editing.assign(desk, 4, {"credit": "CFP"})
    assert seeking.first_problem(desk, [1, 3, 4, 2]).photo == 2
    assert seeking.first_problem(desk, [1, 3, 4]) is None


def test_a_photo_whose_file_is_in_trouble_is_a_problem_without_a_field(desk):
    desk.catalog.add([photo("e", "A hat.", Trouble.FAILED)])
    assert seeking.first_problem(desk, [1, 5]) == seeking.Problem(5, ())
