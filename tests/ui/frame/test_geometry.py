from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from captioner.ui.frame import geometry


def window(qtbot) -> QMainWindow:
    made = QMainWindow()
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setObjectName("panes")
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    made.setCentralWidget(splitter)
    made.resize(700, 400)
    qtbot.addWidget(made)
    return made


def test_size_and_panes_come_back(qtbot, tmp_path):
    first = window(qtbot)
    first.resize(640, 480)
    first.show()
    first.centralWidget().setSizes([160, 480])
    sizes = first.centralWidget().sizes()
    geometry.save(first, tmp_path / "window.ini")
    again = window(qtbot)
    assert geometry.restore(again, tmp_path / "window.ini")
    again.show()
    assert (again.width(), again.height()) == (640, 480)
    assert again.centralWidget().sizes() == sizes


def test_nothing_kept_and_nonsense_kept_change_nothing(qtbot, tmp_path):
    made = window(qtbot)
    assert not geometry.restore(made, tmp_path / "window.ini")
    (tmp_path / "window.ini").write_text("[General]\ngeometry=nonsense\n")
    assert not geometry.restore(made, tmp_path / "window.ini")
    assert made.width() == 700


def test_a_window_larger_than_its_screen_fills_the_screen(qtbot):
    made = window(qtbot)
    room = made.screen().availableGeometry().size()
    geometry.fit(made)
    assert not made.isMaximized()
    made.resize(room.width() + 200, 300)
    geometry.fit(made)
    assert made.isMaximized()
    assert made.width() <= room.width()


def test_what_was_shown_comes_back_for_the_same_catalogue_only(tmp_path):
    file, catalog = tmp_path / "window.ini", tmp_path / "a, b.db"
    assert geometry.shown(file, catalog) == ("", 0)
    geometry.keep_shown(file, catalog, "folder:/agency/in", 7)
    assert geometry.shown(file, catalog) == ("folder:/agency/in", 7)
    assert geometry.shown(file, tmp_path / "other.db") == ("", 0)
    assert geometry.shown(None, catalog) == ("", 0)
