from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from captioner import resources
from captioner.operations import importing
from captioner.operations.desk import Desk
from captioner.progress import finish
from captioner.settings import Settings
from captioner.ui.actions import trash


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "agency"
    made.mkdir()
    for name in ("concert-stage.jpg", "flood-rescue.jpg"):
        shutil.copy(resources.file("samples", name), made)
    (made / "concert-stage.xmp").write_text("<x/>")
    return made


@pytest.fixture
def desk(tmp_path: Path, folder: Path):
    with Desk.open(tmp_path / "catalog.db", Settings()) as opened:
        finish(importing.import_paths(opened, [folder]))
        yield opened


def test_files_and_sidecars_go_to_the_trash_and_their_photos_with_them(monkeypatch, tmp_path, desk, folder):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "share"))
    id = desk.catalog.id_of(folder / "concert-stage.jpg")
    outcome = finish(trash.to_trash(desk, [id]))
    assert sorted(path.name for path in folder.iterdir()) == ["flood-rescue.jpg"]
    assert {path.name for path in tmp_path.rglob("concert-stage.*")} >= {"concert-stage.jpg", "concert-stage.xmp"}
    assert outcome.changes.removed == {id}
    assert outcome.stayed == ()


def test_a_file_that_the_trash_does_not_take_keeps_its_photo(monkeypatch, desk, folder):
    monkeypatch.setattr(trash, "_in_trash", lambda file: file.name != "flood-rescue.jpg")
    ids = list(desk.catalog.ids())
    outcome = finish(trash.to_trash(desk, ids))
    assert outcome.stayed == (folder / "flood-rescue.jpg",)
    assert list(desk.catalog.ids()) == [desk.catalog.id_of(folder / "flood-rescue.jpg")]


def test_what_is_gone_when_it_is_stopped_has_left_the_catalogue(monkeypatch, desk):
    monkeypatch.setattr(trash, "_in_trash", lambda _: True)
    work = trash.to_trash(desk, list(desk.catalog.ids()))
    next(work)
    next(work)
    work.close()
    assert desk.catalog.count() == 1


def test_enter_moves_nothing(qtbot, session):
    dialog = trash.TrashDialog(session, [Path("/agency/CFP001.jpg")])
    qtbot.addWidget(dialog)
    assert dialog.heading.text() == "Move 1 file to the trash?"
    assert dialog.cancel.isDefault()
    assert not dialog.move_away.isDefault()
