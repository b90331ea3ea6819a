from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from captioner.captions.shorthand import own_codes
from captioner.ui.editor.offers import Offers
from captioner.ui.editor.pane import EditorPane


@pytest.fixture(autouse=True)
def codes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("captioner.captions.shorthand.default_file", lambda: tmp_path / "settings.toml")
    own_codes().mkdir()
    (own_codes() / "match.txt").write_text("w8\tAna Ruiz\nw9\tBo Li\n", encoding="utf-8")


@pytest.fixture
def caption(pane: EditorPane, qtbot):
    pane.set_photos([4])
    box = pane.caption.input
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.selectAll()
    return box


def offered(pane: EditorPane) -> list[str]:
    found = pane.window().findChild(Offers)
    return [found.item(row).text() for row in range(found.count())] if found and found.isVisible() else []


def test_a_code_becomes_its_text_once_it_is_closed_and_undo_gives_it_back(qtbot, pane, caption):
    qtbot.keyClicks(caption, "Here \\w8\\")
    assert caption.entered() == "Here Ana Ruiz"
    caption.undo()
    assert caption.entered() == "Here \\w8\\"


def test_a_variable_says_what_the_photo_says(qtbot, pane, caption):
    qtbot.keyClicks(caption, "In {CITY} and {country}.")
    assert caption.entered() == "In SHANGHAI and {country}."


def test_what_is_begun_is_offered_and_taken_with_enter(qtbot, pane, caption):
    qtbot.keyClicks(caption, "By \\w")
    assert offered(pane) == ["w8  Ana Ruiz", "w9  Bo Li"]
    qtbot.keyClick(caption, Qt.Key.Key_Down)
    qtbot.keyClick(caption, Qt.Key.Key_Return)
    assert caption.entered() == "By Bo Li"
    assert offered(pane) == []


def test_escape_closes_the_list_and_stays_in_the_caption(qtbot, pane, caption):
    left = []
    pane.back_to_grid.connect(lambda: left.append(True))
    qtbot.keyClicks(caption, "\\w")
    qtbot.keyClick(caption, Qt.Key.Key_Escape)
    assert (offered(pane), left, caption.entered()) == ([], [], "\\w")
    qtbot.keyClick(caption, Qt.Key.Key_Escape)
    assert left == [True]


def test_lines_and_lists_know_codes_too(qtbot, pane, caption):
    headline, keywords = pane.rows["headline"].input, pane.rows["keywords"].input
    headline.setFocus()
    qtbot.keyClicks(headline, "\\w9\\ {city}")
    assert headline.entered() == "Bo Li Shanghai"
    keywords.line.setFocus()
    qtbot.keyClicks(keywords.line, "\\w8\\")
    assert keywords.entered() == ("Ana Ruiz",)
    pane.commit()


def test_for_several_photos_they_are_written_out_when_applied(qtbot, pane, desk):
    pane.set_photos([2, 4])
    row = pane.rows["headline"]
    qtbot.waitUntil(row.input.isEnabled)
    row.input.setFocus()
    qtbot.keyClicks(row.input, "\\w8\\ in {city}")
    assert row.input.entered() == "\\w8\\ in {city}"
    with qtbot.waitSignal(pane._session.changed):
        pane.many.apply()
    assert [photo.current.headline for photo in desk.catalog.photos([2, 4])] == [
        "Ana Ruiz in Cairo",
        "Ana Ruiz in Shanghai",
    ]
