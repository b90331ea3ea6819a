from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from captioner import resources, settings
from captioner.catalog.ordering import Order
from captioner.operations import editing, importing
from captioner.operations.desk import Desk
from captioner.progress import finish
from captioner.settings import Settings
from captioner.ui.dialogs.importing import ImportDialog
from captioner.ui.dialogs.pasting import PasteDialog
from captioner.ui.dialogs.replacing import ReplaceDialog
from captioner.ui.frame import closing
from captioner.ui.main_window import MainWindow
from captioner.ui.panes import Panes
from captioner.ui.session import Session

PICTURES = ("concert-stage.jpg", "fire-brigade.jpg", "flood-rescue.jpg", "flood-wading.jpg", "lantern-market.jpg")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "agency"
    made.mkdir()
    for name in PICTURES:
        shutil.copy(resources.file("samples", name), made)
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "catalog.db", Settings()) as opened:
        yield opened


@pytest.fixture
def stocked(desk: Desk, folder: Path) -> Desk:
    finish(importing.import_paths(desk, [folder]))
    return desk


def shown(qtbot, session: Session, tmp_path: Path) -> MainWindow:
    window = MainWindow(session, tmp_path / "window.ini")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.sheet.loaded):
        window.show()
    return window


@pytest.fixture
def window(qtbot, stocked: Desk, begin, tmp_path: Path) -> MainWindow:
    return shown(qtbot, begin(stocked), tmp_path)


def names(window: MainWindow) -> list[str]:
    photos = window.session.desk.catalog.photos(window.sheet.photos.ids)
    return [photo.path.name for photo in photos]


def current(window: MainWindow) -> str:
    photo = window.sheet.grid.current
    assert photo
    return photo.path.name


def test_the_window_stands_before_the_catalogue_is_open_and_fills_when_it_is(qtbot, stocked, begin, tmp_path):
    session = begin()
    made = MainWindow(session, tmp_path / "window.ini")
    qtbot.addWidget(made)
    made.show()
    assert not made.actions_by_id["write"].isEnabled()
    made.grab()
    with qtbot.waitSignal(made.sheet.loaded):
        session.open(stocked)
    assert names(made) == sorted(PICTURES)
    assert made.actions_by_id["write"].isEnabled()


def test_the_sources_count_what_they_lead_to(qtbot, window, folder):
    qtbot.waitUntil(lambda: window.sources.count_of("all") == 5)
    assert window.sources.count_of("uncaptioned") == 1
    assert window.sources.count_of(f"folder:{folder}") == 5
    qtbot.waitUntil(lambda: window.sources.count_of("duplicates") == 2)


def test_a_source_shows_its_photos(qtbot, window):
    with qtbot.waitSignal(window.sheet.loaded):
        window.sources.show_source("uncaptioned")
    assert names(window) == ["concert-stage.jpg"]
    with qtbot.waitSignal(window.sheet.loaded):
        window.sources.show_source("duplicates")
    assert names(window) == ["flood-rescue.jpg", "flood-wading.jpg"]


def test_a_caption_is_typed_saved_and_undone(qtbot, window):
    assert current(window) == "concert-stage.jpg"
    first = window.sheet.grid.current.id
    window.actions_by_id["edit_caption"].trigger()
    qtbot.keyClicks(window.editor.caption.input, "A band plays in Shanghai.")
    window.actions_by_id["next_photo"].trigger()
    assert current(window) == "fire-brigade.jpg"
    assert window.session.desk.catalog.photo(first).current.caption == "A band plays in Shanghai."
    assert window.actions_by_id["undo"].text().startswith("Undo ")
    with qtbot.waitSignal(window.session.changed):
        window.actions_by_id["undo"].trigger()
    assert window.session.desk.catalog.photo(first).current.caption == ""
    assert window.actions_by_id["redo"].isEnabled()


def test_the_next_photo_without_a_caption_is_found_round_the_end(qtbot, window):
    window.sheet.grid.select(window.sheet.photos.ids[2])
    window.actions_by_id["next_uncaptioned"].trigger()
    qtbot.waitUntil(lambda: current(window) == "concert-stage.jpg")


def test_searching_narrows_and_clearing_shows_all_again(qtbot, window):
    with qtbot.waitSignal(window.sheet.loaded):
        qtbot.keyClicks(window.top.search, "Galati")
    assert names(window) == ["flood-rescue.jpg", "flood-wading.jpg"]
    with qtbot.waitSignal(window.sheet.loaded):
        qtbot.keyClicks(window.top.search, " zebra")
    assert not window.sheet.empty.isHidden()
    assert window.sheet.empty.says == "Nothing in the catalogue matches “Galati zebra”"
    assert window.sheet.empty.everywhere_button.isHidden()
    with qtbot.waitSignal(window.sheet.loaded):
        window.sheet.empty.clear_button.click()
    assert len(names(window)) == 5
    assert window.top.search.text() == ""


def test_a_search_that_finds_nothing_in_a_source_goes_on_in_all_photos(qtbot, window):
    with qtbot.waitSignal(window.sheet.loaded):
        window.sources.show_source("uncaptioned")
    with qtbot.waitSignal(window.sheet.loaded):
        qtbot.keyClicks(window.top.search, "Galati")
    assert window.sheet.empty.says == "Nothing in No caption matches “Galati”"
    assert window.sheet.empty.clear_button.text() == "Clear search"
    with qtbot.waitSignal(window.sheet.loaded):
        window.sheet.empty.everywhere_button.click()
    assert names(window) == ["flood-rescue.jpg", "flood-wading.jpg"]
    assert window.sources.currentItem().text(0) == "All photos"


def test_several_removed_photos_come_back_at_a_click(qtbot, window):
    window.sheet.grid.select_all()
    assert window.status.next_key == "Apply to 5: Ctrl+Enter"
    with qtbot.waitSignal(window.sheet.loaded):
        window.actions_by_id["remove"].trigger()
    qtbot.waitUntil(lambda: bool(window.notice.text))
    assert window.notice.text == "5 photos removed from the catalogue; their files stay"
    with qtbot.waitSignals([window.sheet.loaded, window.session.message]):
        window.notice.button.click()
    assert len(names(window)) == 5
    assert window.notice.text == ""


def test_an_offer_to_undo_goes_with_the_next_step(qtbot, window):
    window.sheet.grid.select_all()
    window.actions_by_id["accept"].trigger()
    qtbot.waitUntil(lambda: window.notice.text.startswith("Accepted what the captions state"))
    window.session.perform(lambda: editing.assign(window.session.desk, 1, {"city": "Lima"}))
    assert window.notice.text == ""


def test_undo_says_what_it_took_back(qtbot, window):
    window.session.perform(lambda: editing.assign(window.session.desk, 1, {"city": "Lima"}, "Edit City"))
    name = window.session.desk.catalog.photo(1).path.name
    with qtbot.waitSignal(window.session.message) as said:
        window.actions_by_id["undo"].trigger()
    assert said.args == [f"Undone: Edit City · {name}"]


def test_a_search_that_can_not_be_understood_is_explained(qtbot, window):
    with qtbot.waitSignal(window.sheet.loaded):
        window.top.search.setText("is:nonsense")
        window.top.searched.emit("is:nonsense")
    assert "understood" in window.sheet.empty.says
    window.sheet.set_total(5)  # as when the photos are counted again
    assert "understood" in window.sheet.empty.says


def test_a_chip_adds_its_filter_to_the_source(qtbot, window):
    chip = next(b for b in window.sheet.findChildren(QAbstractButton) if b.accessibleName() == "Filter: No caption")
    with qtbot.waitSignal(window.sheet.loaded):
        chip.click()
    assert names(window) == ["concert-stage.jpg"]


def test_removing_forgets_the_photo_and_undo_brings_it_back(qtbot, window, folder):
    with qtbot.waitSignal(window.sheet.loaded):
        window.actions_by_id["remove"].trigger()
    assert "concert-stage.jpg" not in names(window)
    assert current(window) == "fire-brigade.jpg"
    assert (folder / "concert-stage.jpg").exists()
    with qtbot.waitSignal(window.sheet.loaded):
        window.actions_by_id["undo"].trigger()
    assert len(names(window)) == 5


def test_accepting_for_many_is_one_step(qtbot, window):
    window.sheet.grid.select_all()
    with qtbot.waitSignal(window.session.changed):
        window.actions_by_id["accept"].trigger()
    assert window.session.desk.catalog.count("is:unwritten") > 1
    with qtbot.waitSignal(window.session.changed):
        window.actions_by_id["undo"].trigger()
    assert window.session.desk.catalog.count("is:unwritten") == 0


def test_pasted_metadata_leaves_the_caption_alone(qtbot, window):
    ids, catalog = window.sheet.photos.ids, window.session.desk.catalog
    window.session.perform(lambda: editing.accept(window.session.desk, [ids[3]]))
    window.sheet.grid.select(ids[3])
    window.actions_by_id["copy_metadata"].trigger()
    copied = catalog.photo(ids[3]).current
    window.sheet.grid.select(ids[1])
    before = catalog.photo(ids[1]).current
    with qtbot.waitSignal(window.session.changed):
        window.actions_by_id["paste_metadata"].trigger()
    after = catalog.photo(ids[1]).current
    assert after.caption == before.caption
    assert after != before
    assert {name: after[name] for name in before.differing(after)}.items() <= copied.filled().items()


def test_a_choice_of_fields_is_pasted_and_remembered(qtbot, window):
    ids, catalog = window.sheet.photos.ids, window.session.desk.catalog
    window.session.perform(lambda: editing.accept(window.session.desk, [ids[3]]))
    window.sheet.grid.select(ids[3])
    window.actions_by_id["copy_metadata"].trigger()
    copied = catalog.photo(ids[3]).current
    window.sheet.grid.select(ids[1])
    for ticked in (False, True):
        window.actions_by_id["paste_fields"].trigger()
        dialog = window.findChild(PasteDialog)
        assert dialog.ticks["caption"].isChecked() is ticked
        dialog.ticks["caption"].setChecked(True)
        dialog.ticks["country"].setChecked(False)
        dialog.accept()
        qtbot.waitUntil(lambda: catalog.photo(ids[1]).current.caption == copied.caption)
        qtbot.waitUntil(lambda: window.findChild(PasteDialog) is None)
    assert catalog.photo(ids[1]).current.country != copied.country


def test_find_and_replace_is_one_step_for_the_photos_selected(qtbot, window):
    window.sheet.grid.select_all()
    window.actions_by_id["replace"].trigger()
    dialog = window.findChild(ReplaceDialog)
    qtbot.keyClicks(dialog.sought, "CFP")
    qtbot.keyClicks(dialog.by, "IC")
    qtbot.waitUntil(dialog.apply.isEnabled)
    with qtbot.waitSignal(window.session.changed):
        dialog.apply.click()
    catalog = window.session.desk.catalog
    assert not any("CFP" in photo.current.caption for photo in catalog.photos(window.sheet.photos.ids))
    with qtbot.waitSignal(window.session.changed):
        window.actions_by_id["undo"].trigger()
    assert any("CFP" in photo.current.caption for photo in catalog.photos(window.sheet.photos.ids))


def test_the_first_run_offers_import_and_samples(qtbot, desk, begin, tmp_path, folder):
    made = shown(qtbot, begin(desk), tmp_path)
    assert made.sheet.empty.says == "Drop a folder here"
    with qtbot.waitSignal(made.sheet.loaded):
        made.sources.show_source("uncaptioned")
    qtbot.waitUntil(lambda: made.sheet.empty.says == "Drop a folder here")
    made.sources.show_source("all")
    assert not made.actions_by_id["write"].isEnabled()
    made.commands.take_in([folder])
    qtbot.waitUntil(lambda: len(made.sheet.photos) == 5)
    assert made.sheet.empty.isHidden()
    assert current(made) == "concert-stage.jpg"


def test_a_folder_that_is_not_in_the_catalogue_is_imported(qtbot, desk, begin, tmp_path, folder):
    made = shown(qtbot, begin(desk), tmp_path)
    made.show_folder(folder)
    qtbot.waitUntil(lambda: len(made.sheet.photos) == 5)
    qtbot.waitUntil(lambda: made.sources.currentItem() is not None)
    assert made.sources.currentItem().text(0) == folder.name


def test_keys_go_from_pane_to_pane(qtbot, window):
    window.activateWindow()
    window.sheet.grid.setFocus()
    window.panes.change_pane(1)
    assert window.editor.isAncestorOf(window.focusWidget())
    window.panes.change_pane(1)
    assert window.focusWidget() is window.sources
    window.actions_by_id["back_to_sheet"].trigger()
    assert window.focusWidget() is window.sheet.grid


def test_an_error_is_said_until_it_is_read(window):
    window.session.failed.emit("CFP001.jpg: the disk is full.")
    assert window.notice.text == "CFP001.jpg: the disk is full."


def controls_of(window) -> list[QWidget]:
    return [
        widget
        for kind in (QAbstractButton, QAbstractSlider, QComboBox, QFileDialog, QLineEdit, QTextEdit)
        for widget in window.findChildren(kind)
        if not isinstance(widget, QScrollBar) and not isinstance(widget.parent(), QLineEdit | QComboBox)
    ]


def test_every_control_says_what_it_is(qtbot, window):
    qtbot.waitUntil(lambda: len(controls_of(window)) > 30)
    controls = controls_of(window)
    nameless = [
        f"{type(c).__name__} in {type(c.parent()).__name__}"
        for c in controls
        if not (c.accessibleName() or (isinstance(c, QAbstractButton) and c.text())) and c.isVisibleTo(window)
    ]
    assert nameless == []


def test_the_menu_over_a_photo_holds_known_actions_only(qtbot, window):
    window.sheet.menu_wanted.emit(window.pos())
    menu = next(menu for menu in window.findChildren(QMenu) if menu.parent() is window and menu.actions())
    assert {a for a in menu.actions() if not a.isSeparator()} <= set(window.findChildren(QAction))
    menu.close()


def test_captions_are_copied_with_their_credit(qtbot, window):
    window.sheet.grid.select_all()
    with qtbot.waitSignal(window.session.message):
        window.commands.copy_rendered()
    assert len(QGuiApplication.clipboard().text().split("\n\n")) == len(PICTURES)


def test_an_import_begins_among_pictures_and_then_where_the_last_one_was(window, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _parent, _title, start: asked.append(start))
    window.commands.import_folder()
    window.session.desk.settings = Settings(last_folder=str(tmp_path))
    window.commands.import_folder()
    assert Path(asked[0]) in (Path.home(), Path.home() / "Pictures")
    assert asked[1] == str(tmp_path)


@pytest.mark.parametrize("key", ["all", "folder"])
def test_the_window_opens_where_it_was_closed(qtbot, stocked, begin, tmp_path, folder, key):
    first = shown(qtbot, begin(stocked), tmp_path)
    qtbot.waitUntil(lambda: first.sources.count_of("all") == 5)
    source = f"folder:{folder}" if key == "folder" else key
    first.sources.show_source(source)
    qtbot.waitUntil(lambda: first.sheet.source.key == source and len(first.sheet.photos) == 5)
    first.sheet.grid.select(first.sheet.photos.ids[3])
    first.close()
    again = shown(qtbot, begin(stocked), tmp_path)
    assert again.sheet.source.key == source
    assert current(again) == current(first) == "flood-wading.jpg"


def test_the_size_of_the_pictures_is_remembered(qtbot, window):
    before = window.sheet.grid.edge
    window.actions_by_id["larger"].trigger()
    assert window.session.desk.settings.thumbnail_size == window.sheet.grid.edge == before + 24
    qtbot.waitUntil(lambda: settings.load().thumbnail_size == before + 24)


def test_an_older_look_up_is_cancelled(qtbot, window):
    window.sheet.reload()
    older = window.sheet._looking
    with qtbot.waitSignal(window.sheet.loaded):
        window.sheet.search("Galati")
    assert older.cancelled
    assert names(window) == ["flood-rescue.jpg", "flood-wading.jpg"]


def test_sample_photos_are_asked_about_like_any_other_import(qtbot, desk, begin, tmp_path):
    made = shown(qtbot, begin(desk), tmp_path)
    made.commands.import_samples()
    qtbot.waitUntil(lambda: bool(made.findChildren(ImportDialog)))
    made.findChildren(ImportDialog)[0].reject()
    assert made.session.desk.settings.last_folder == ""


def test_a_caption_that_came_from_elsewhere_is_repeated(qtbot, window):
    desk, (empty, other) = window.session.desk, window.sheet.photos.ids[:2]
    window.sheet.grid.select(empty)
    window.panes.editor.commit()
    window.session.perform(lambda: editing.assign(desk, other, {"caption": "A band plays."}))
    window.actions_by_id["repeat_caption"].trigger()
    assert window.editor.caption.input.entered() == "A band plays."


def test_long_work_on_many_photos_is_seen_while_it_runs(qtbot, window):
    window.sheet.grid.select_all()
    titles, said = [], []
    window.session.job_started.connect(lambda job: titles.append(job.title))
    window.session.message.connect(said.append)
    window.actions_by_id["reread"].trigger()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("Re-read: ")
    assert titles == ["Re-read files"]


def test_a_window_closed_at_once_makes_no_editor_any_more(qtbot, stocked, begin, tmp_path):
    session = begin()
    made = MainWindow(session, tmp_path / "window.ini")
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.sheet.loaded):
        session.open(stocked)
    made.panes.furnish_soon()
    session.close()
    with qtbot.assertNotEmitted(made.panes.furnished, wait=300):
        pass


def test_keys_are_answered_between_the_steps_in_which_preview_and_editor_are_made(
    qtbot, stocked, begin, tmp_path, monkeypatch
):
    happened = []
    for step in ("_furnish_preview", "_furnish_editor", "furnish"):
        original = getattr(Panes, step)

        def noted(self, step=step, original=original):
            happened.append(step)
            return original(self)

        monkeypatch.setattr(Panes, step, noted)
    turns = QTimer(interval=0)
    turns.timeout.connect(lambda: happened.append("turn") if happened else None)
    turns.start()
    window = shown(qtbot, begin(stocked), tmp_path)
    qtbot.waitUntil(lambda: "furnish" in happened)
    turns.stop()
    steps = [step for step, before in zip(happened, [None, *happened], strict=False) if step != before]
    assert steps[:4] == ["_furnish_preview", "turn", "_furnish_editor", "turn"]
    assert window.editor.caption.input.isVisible()


def test_digits_and_t_on_the_sheet_say_what_an_editor_thinks_of_the_selected_photos(qtbot, window):
    window.sheet.grid.setFocus()
    qtbot.waitUntil(window.sheet.grid.hasFocus)
    window.sheet.grid.select_all()
    for key in (Qt.Key.Key_4, Qt.Key.Key_6, Qt.Key.Key_T):
        with qtbot.waitSignal(window.session.changed):
            qtbot.keyClick(window.sheet.grid, key)
    photos = window.session.desk.catalog.photos(window.sheet.photos.ids)
    assert {(p.current.rating, p.current.label, p.current.pick) for p in photos} == {("4", "Red", "1")}
    with qtbot.waitSignal(window.session.changed):
        window.actions_by_id["undo"].trigger()
    assert not any(p.current.pick for p in window.session.desk.catalog.photos(window.sheet.photos.ids))


def test_the_sheet_is_sorted_and_grouped_and_so_it_opens_again(qtbot, window, begin, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "default_file", lambda: tmp_path / "settings.toml")
    for name in ("sort_name", "sort_back", "group_credit"):
        with qtbot.waitSignal(window.sheet.loaded):
            window.actions_by_id[name].trigger()
    groups = window.sheet.photos.groups
    assert [key for key, _ in groups][-1] == ""
    assert sum(count for _, count in groups) == len(PICTURES)
    ticked = {name for name, action in window.actions_by_id.items() if action.isCheckable() and action.isChecked()}
    assert {"sort_name", "sort_back", "group_credit"} <= ticked
    assert not ticked & {"sort_newest", "group_none"}
    qtbot.waitUntil(lambda: settings.load(tmp_path / "settings.toml").sheet_groups == "credit")
    again = shown(qtbot, begin(window.session.desk), tmp_path)
    assert again.sheet.arrangement == window.sheet.arrangement
    assert list(again.sheet.photos.ids) == list(window.sheet.photos.ids)


def test_what_repeats_stays_side_by_side_however_the_sheet_is_sorted(qtbot, window):
    with qtbot.waitSignal(window.sheet.loaded):
        window.actions_by_id["group_city"].trigger()
    with qtbot.waitSignal(window.sheet.loaded):
        window.sources.show_source("duplicates")
    assert names(window) == ["flood-rescue.jpg", "flood-wading.jpg"]
    assert window.sheet.photos.groups == ()


def test_a_table_is_sorted_by_its_columns_and_opens_as_it_was_closed(qtbot, window, begin, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "default_file", lambda: tmp_path / "settings.toml")
    window.actions_by_id["table"].trigger()
    assert window.actions_by_id["table"].isChecked()
    header = window.sheet.grid.header
    for order in (["name"] * 2, ["caption"]):
        for name in order:
            with qtbot.waitSignal(window.sheet.loaded):
                header.sort_wanted.emit(Order(name))
        assert window.sheet.arrangement.reverse is (len(order) == 2)
    with qtbot.waitSignal(window.sheet.columns_shaped):
        header.resizeSection(0, 77)
    qtbot.waitUntil(lambda: settings.load(tmp_path / "settings.toml").table_columns == header.shape)
    again = shown(qtbot, begin(window.session.desk), tmp_path)
    assert again.sheet.grid.is_table
    assert again.sheet.grid.header.sectionSize(0) == 77
    assert again.sheet.grid.header.sortIndicatorSection() == 2
    again.actions_by_id["table"].trigger()
    assert not again.sheet.grid.is_table
    assert not again.actions_by_id["table"].isChecked()


def test_an_import_that_was_not_finished_is_offered_at_the_next_start(qtbot, desk, begin, tmp_path, folder):
    left = [
        {"title": "Import agency", "paths": [str(folder)], "accept": False, "charset": ""},
        {"title": "Write to files", "paths": []},
    ]
    closing.beside(desk.catalog.file).write_text(json.dumps(left))
    made = shown(qtbot, begin(desk), tmp_path)
    assert made.notice.text == "Not finished the last time: Import agency."  # and nothing is left to write
    made.notice.button.click()
    qtbot.waitUntil(lambda: len(made.sheet.photos) == 5)


def test_the_keyboard_begins_in_the_sheet_also_while_it_is_empty(qtbot, begin):
    made = MainWindow(begin())
    qtbot.addWidget(made)
    made.show()
    assert made.focusWidget() is made.sheet
