from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from tests.ui.conftest import photo

from captioner.domain.errors import Unreadable
from captioner.domain.photo import Fingerprint
from captioner.ui.photos import thumbnail_loader
from captioner.ui.photos.thumbnail_loader import ThumbnailLoader


@pytest.fixture
def loader(session):
    made = ThumbnailLoader(session)
    made.resize(QSize(200, 150))
    return made


def test_a_picture_arrives_whole_and_at_the_size_of_the_tile(qtbot, loader):
    assert loader.pixmap(photo(1)) is None
    with qtbot.waitSignal(loader.arrived) as arrived:
        loader.want([photo(1)])
    assert arrived.args == [1]
    assert loader.pixmap(photo(1)).size() == QSize(200, 150)


def test_what_is_wanted_last_comes_before_what_scrolled_away(qtbot, session, loader):
    loader.want([photo(id) for id in range(1, 16)])
    loader.want([photo(id) for id in range(16, 19)])
    qtbot.waitUntil(lambda: all(loader.pixmap(photo(id)) for id in range(16, 19)))
    assert len(session.desk.thumbnails.taken) <= thumbnail_loader.IN_FLIGHT + 3


def test_another_look_of_the_file_is_another_picture(qtbot, loader):
    with qtbot.waitSignal(loader.arrived):
        loader.want([photo(1)])
    assert loader.pixmap(photo(1, fingerprint=Fingerprint(9, 9))) is None


def test_the_pictures_kept_are_bounded(qtbot, loader, monkeypatch):
    monkeypatch.setattr(thumbnail_loader, "KEPT_BYTES", 200 * 150 * 4 * 2)
    loader.want([photo(id) for id in range(1, 6)])
    qtbot.waitUntil(lambda: not loader._wanted and not loader._flying)
    assert sum(loader.pixmap(photo(id)) is not None for id in range(1, 6)) == 2


def test_a_picture_that_cannot_be_made_has_its_reason_and_is_not_asked_for_again(qtbot, session, loader, monkeypatch):
    def get(path, fingerprint):
        session.desk.thumbnails.taken.append(path)
        raise Unreadable(path, "there is no such file.")

    monkeypatch.setattr(session.desk.thumbnails, "get", get)
    with qtbot.waitSignal(loader.arrived):
        loader.want([photo(1)])
    assert loader.trouble(photo(1)) == "there is no such file."
    loader.want([photo(1)])
    assert len(session.desk.thumbnails.taken) == 1
