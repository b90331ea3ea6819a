from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from captioner.domain.errors import UsageError
from captioner.operations import editing
from captioner.operations.spelling import MISSING, Speller
from captioner.ui.editor.offers import Offers


class Few:
    words = frozenset({"people", "walk"})

    def check(self, word: str) -> bool:
        return word in self.words

    def suggest(self, word: str) -> list[str]:
        return sorted(self.words)


@pytest.fixture(autouse=True)
def dictionary(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setattr("captioner.operations.spelling.default_file", lambda: tmp_path / "settings.toml")
    few = Speller(Few())
    monkeypatch.setattr("captioner.operations.spelling.speller", lambda language: few)


def offered(pane):
    return [
        each.item(row).text() for each in pane.findChildren(Offers) if each.isVisible() for row in range(each.count())
    ]


def waves(pane):
    return [
        each.cursor.selectedText()
        for each in pane.caption.input.extraSelections()
        if each.format.underlineStyle() is each.format.UnderlineStyle.WaveUnderline
    ]


@pytest.fixture
def misspelt(qtbot, pane, desk):
    editing.assign(desk, 2, {"caption": "Peple walk wlak."})
    pane.set_photos([2])
    qtbot.waitUntil(lambda: waves(pane) == ["Peple", "wlak"])
    return pane


def test_unknown_words_are_marked_and_the_next_one_is_put_right(qtbot, misspelt):
    box = misspelt.caption.input
    misspelt.spelling.next_word()
    qtbot.waitUntil(lambda: offered(misspelt) == ["people", "walk", "Add “Peple” to the desk's list"])
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.entered() == "people walk wlak."
    misspelt.spelling.next_word()
    qtbot.waitUntil(lambda: "Add “wlak” to the desk's list" in offered(misspelt))
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.entered() == "people walk wlak."


def test_the_word_at_the_text_cursor_is_not_marked_until_it_is_left(qtbot, misspelt):
    box = misspelt.caption.input
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    qtbot.keyClick(box, Qt.Key.Key_Left)
    assert waves(misspelt) == ["Peple"]
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert waves(misspelt) == ["Peple", "wlak"]


def test_a_word_added_to_the_desks_list_is_known_from_then_on(qtbot, misspelt):
    misspelt.spelling.next_word()
    qtbot.waitUntil(lambda: len(offered(misspelt)) == 3)
    qtbot.keyClick(misspelt.caption.input, Qt.Key.Key_Up)
    qtbot.keyClick(misspelt.caption.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: waves(misspelt) == ["wlak"])
    assert misspelt.caption.input.entered() == "Peple walk wlak."


def test_what_is_missing_is_said_only_to_those_who_ask(qtbot, pane, session, monkeypatch):
    def missing(language: str) -> Speller:
        raise UsageError(MISSING)

    monkeypatch.setattr("captioner.operations.spelling.speller", missing)
    heard: list[str] = []
    session.message.connect(heard.append)
    session.failed.connect(heard.append)
    pane.set_photos([2])
    qtbot.wait(600)
    assert heard == []
    pane.spelling.next_word()
    qtbot.waitUntil(lambda: heard == [MISSING])
    assert waves(pane) == []
