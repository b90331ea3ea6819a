from __future__ import annotations

import threading
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QWidget

from captioner.operations import handing_out
from captioner.operations.handing_out import HandedOut
from captioner.ui.photos import dragging, dropping
from captioner.ui.photos.dragging import DraggingOut, HandedPhotos


class StillDrag:
    """A drag that another program takes at once, reading the files as it does."""

    action = Qt.DropAction.CopyAction

    def __init__(self, source: QWidget) -> None:
        StillDrag.last = self

    def setMimeData(self, data: QMimeData) -> None:
        self.data = data

    def setPixmap(self, picture: QPixmap) -> None:
        self.picture = picture

    def setHotSpot(self, at: QPoint) -> None: ...

    def exec(self, actions: Qt.DropAction) -> Qt.DropAction:
        self.actions = actions
        self.urls = self.data.urls()
        return self.action


@pytest.fixture
def out(qtbot, session, monkeypatch) -> DraggingOut:
    monkeypatch.setattr(dragging, "QDrag", StillDrag)
    source = QWidget()
    qtbot.addWidget(source)
    made = DraggingOut(session, source)
    made.widget = source
    return made


def hands(monkeypatch, *files: str, failures: tuple[str, ...] = ()) -> list[Path]:
    folders: list[Path] = []

    def hand_out(desk, ids, folder):
        assert threading.current_thread() is not threading.main_thread()
        folders.append(folder)
        return HandedOut(tuple(map(Path, files)), failures)

    monkeypatch.setattr(handing_out, "hand_out", hand_out)
    return folders


def test_another_program_gets_files_to_copy_and_never_to_move(out, heard, monkeypatch):
    folders = hands(monkeypatch, "/agency/a b.jpg", "/tmp/北京.jpg")
    picture = QPixmap(200, 100)
    picture.fill(QColor("red"))
    out.begin([1, 2], picture)
    out.begin([1], None)
    assert StillDrag.last.actions == Qt.DropAction.CopyAction
    assert StillDrag.last.urls == [QUrl.fromLocalFile("/agency/a b.jpg"), QUrl.fromLocalFile("/tmp/北京.jpg")]
    assert heard.messages == ["Handed over with their metadata: 2 files"] * 2
    assert folders[0] != folders[1]
    assert folders[0].parent == folders[1].parent


def test_what_can_not_be_handed_over_is_told(out, heard, monkeypatch):
    hands(monkeypatch, failures=("a.jpg can't be copied: No such file or directory.",))
    out.begin([1], None)
    assert StillDrag.last.urls == []
    assert heard.failed == ["a.jpg can't be copied: No such file or directory."]


def test_a_drag_that_nobody_takes_says_nothing(out, heard, monkeypatch):
    hands(monkeypatch, "/agency/a.jpg")
    monkeypatch.setattr(StillDrag, "action", Qt.DropAction.IgnoreAction)
    out.begin([1], None)
    assert (heard.messages, heard.failed) == ([], [])


def test_the_copies_go_when_the_window_goes(out, monkeypatch):
    folders = hands(monkeypatch, "/agency/a.jpg")
    out.begin([1], None)
    folders[0].mkdir()
    (folders[0] / "a.jpg").touch()
    out._cleared()
    assert not folders[0].parent.exists()


def test_files_are_waited_for_when_they_are_wanted_and_no_other_form_is_offered(qapp):
    ready: Future[HandedOut] = Future()
    data = HandedPhotos(ready)
    assert (data.formats(), data.hasUrls(), data.hasImage()) == (["text/uri-list"], True, False)
    threading.Timer(0.05, lambda: ready.set_result(HandedOut((Path("/a.jpg"),), ()))).start()
    assert data.urls() == [QUrl.fromLocalFile("/a.jpg")]
    assert data.data("text/uri-list").data() == b"file:///a.jpg\r\n"


@pytest.mark.parametrize(("source", "taken"), [(None, True), (QWidget, False)])
def test_the_sheets_own_photos_are_not_imported_where_they_are_dropped_again(source, taken):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a.jpg")])
    event = SimpleNamespace(source=lambda: source, mimeData=lambda: data, acceptProposedAction=lambda: None)
    assert dropping.welcome(event) is taken
