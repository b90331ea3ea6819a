"""What newsrooms paste, and what happens to files while they are shown."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtGui import QGuiApplication

from captioner import metadata, resources
from captioner.domain.photo import State
from captioner.operations import importing, writing
from captioner.operations.desk import Desk
from captioner.progress import finish
from captioner.settings import Settings
from captioner.ui.main_window import MainWindow

LONG = ("The river rose by 3 m overnight; people were brought to safety. " * 500)[:30_000]
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.fixture
def desk(tmp_path):
    folder = tmp_path / "agency"
    folder.mkdir()
    for name in ("concert-stage.jpg", "flood-rescue.jpg"):
        shutil.copy(resources.file("samples", name), folder)
    with Desk.open(tmp_path / "catalog.db", Settings()) as opened:
        finish(importing.import_paths(opened, [folder]))
        yield opened


@pytest.fixture
def window(qtbot, desk, begin):
    made = MainWindow(begin(desk))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.sheet.loaded):
        made.show()
    made.actions_by_id["edit_caption"].trigger()
    return made


def pasted(window, text: str) -> str:
    """What the catalogue says of the caption after this was pasted over it."""
    caption = window.editor.caption.input
    QGuiApplication.clipboard().setText(text)
    caption.selectAll()
    caption.paste()
    id = window.sheet.grid.current.id
    window.panes.commit()
    return window.session.desk.catalog.photo(id).current.caption


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        (LONG, LONG.strip()),
        (f"A family {FAMILY} \U0001f1e8\U0001f1f3 waves.", f"A family {FAMILY} \U0001f1e8\U0001f1f3 waves."),
        ("Caf\u0065\u0301 Za\u0308hringer, \u0e19\u0e49\u0e33", "Caf\u0065\u0301 Za\u0308hringer, \u0e19\u0e49\u0e33"),
        ("Ships \u202eton\u202c at \u2066Jaffa\u2069\u200f.", "Ships ton at Jaffa."),
    ],
    ids=["30,000 characters", "emoji", "combining marks", "marks of direction"],
)
def test_what_is_pasted_is_stored_and_written_as_it_is(window, desk, text, stored):
    assert pasted(window, text).strip() == stored
    [id] = [photo.id for photo in desk.catalog.photos(desk.catalog.ids()) if photo.unwritten]
    finish(writing.write_back(desk, [id]))
    assert metadata.read(desk.catalog.photo(id).path).metadata.caption.strip() == stored


@pytest.mark.parametrize("moved", [False, True])
def test_a_photo_that_goes_while_it_is_shown_is_missing_and_keeps_its_words(qtbot, window, desk, tmp_path, moved):
    path = window.sheet.grid.current.path
    id = window.sheet.grid.current.id
    path.rename(tmp_path / path.name) if moved else path.unlink()
    assert pasted(window, "A band plays.") == "A band plays."
    window.actions_by_id["reread"].trigger()
    qtbot.waitUntil(lambda: desk.catalog.photo(id).state is State.MISSING)
    assert desk.catalog.photo(id).current.caption == "A band plays."
    shutil.copy(resources.file("samples", "concert-stage.jpg"), path)
    window.actions_by_id["reread"].trigger()
    qtbot.waitUntil(lambda: desk.catalog.photo(id).state is State.SAVED)
    assert desk.catalog.photo(id).current.caption == "A band plays."


def test_a_photo_that_is_replaced_while_it_is_shown_is_taken_in_and_keeps_the_words(qtbot, window, desk):
    path, id = window.sheet.grid.current.path, window.sheet.grid.current.id
    before = desk.catalog.photo(id).picture
    assert pasted(window, "A band plays.") == "A band plays."
    shutil.copy(resources.file("samples", "lantern-market.jpg"), path)
    window.actions_by_id["reread"].trigger()
    qtbot.waitUntil(
        lambda: desk.catalog.photo(id).picture.digest != before.digest or desk.catalog.photo(id).state is State.CONFLICT
    )
    assert desk.catalog.photo(id).current.caption == "A band plays."


def test_a_photo_that_becomes_no_picture_is_said_and_keeps_the_words(qtbot, window, desk):
    path, id = window.sheet.grid.current.path, window.sheet.grid.current.id
    assert pasted(window, "A band plays.") == "A band plays."
    path.write_bytes(b"no picture")
    window.actions_by_id["reread"].trigger()
    qtbot.waitUntil(lambda: desk.catalog.photo(id).state is State.FAILED)
    assert desk.catalog.photo(id).current.caption == "A band plays."
