from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from tests.pictures import news_photo

from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.progress import finish
from captioner.settings import Settings
from captioner.ui.dialogs.side_by_side import SideBySideDialog


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "catalog.db", Settings()) as opened:
        yield opened


@pytest.fixture
def dialog(qtbot, begin, desk, tmp_path) -> SideBySideDialog:
    (tmp_path / "in").mkdir()
    for number in range(3):
        news_photo(tmp_path / "in" / f"{number}.jpg", number, caption=f"Number {number}.")
    made = SideBySideDialog(begin(desk), sorted(finish(import_paths(desk, [tmp_path / "in"])).added))
    qtbot.addWidget(made)
    made.show()
    return made


def picked(dialog: SideBySideDialog) -> list[str]:
    return [photo.current.pick for photo in dialog.session.desk.catalog.photos(dialog.ids)]


def test_a_digit_picks_its_photo_and_once_more_does_not(qtbot, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_2)
    assert picked(dialog) == ["", "1", ""]
    assert [button.isChecked() for button in dialog.picks] == [False, True, False]
    assert dialog.picks[1].accessibleName() == "Pick 1.jpg"
    qtbot.keyClick(dialog, Qt.Key.Key_2)
    assert picked(dialog) == ["", "", ""]


def test_all_pictures_are_zoomed_together(qtbot, dialog):
    views = [side.view for side in dialog.beside.sides[:3]]
    qtbot.waitUntil(lambda: not any(view._image.isNull() for view in views))
    qtbot.keyClick(dialog, Qt.Key.Key_F)
    assert [view.zoomed for view in views] == [True] * 3
    dialog.zoom.click()
    assert [view.zoomed for view in views] == [False] * 3


def test_it_closes_when_one_of_the_photos_goes(qtbot, dialog):
    with qtbot.waitSignal(dialog.rejected):
        dialog.session.perform(lambda: dialog.session.desk.catalog.remove(dialog.ids[:1]))


def test_a_picture_that_comes_late_is_zoomed_as_well(qtbot, dialog):
    first, late = (dialog.beside.sides[place] for place in (0, 1))
    qtbot.waitUntil(lambda: not first.view._image.isNull() and not late.view._image.isNull())
    picture = late.view._image
    late.view.show_image(QImage(), picture.size())
    dialog.beside.toggle_zoom()
    late._picture(picture, picture.size(), "")
    assert late.view.zoomed
