from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from captioner.operations import editing
from captioner.ui.editor.offers import Offers


@pytest.fixture(autouse=True)
def no_lists(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setattr("captioner.operations.known_values.default_file", lambda: tmp_path / "settings.toml")


def shown(pane):
    return [
        offers.item(row).text()
        for offers in pane.window().findChildren(Offers)
        if offers.isVisible()
        for row in range(offers.count())
    ]


def typing(qtbot, pane, name, text):
    entry = pane.rows[name].input
    entry.setFocus()
    box = getattr(entry, "line", entry)
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, text)
    return box


def test_a_city_of_the_catalogue_is_offered_and_fills_its_country_as_one_step(qtbot, pane, desk):
    pane.set_photos([1])
    box = typing(qtbot, pane, "city", "shan")
    qtbot.waitUntil(lambda: "Shanghai  China" in shown(pane))
    while pane.window().findChildren(Offers)[-1].currentItem() is None or (
        pane.window().findChildren(Offers)[-1].currentItem().text() != "Shanghai  China"
    ):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert shown(pane) == []
    pane.commit()
    said = desk.catalog.photo(1).current
    assert (said.city, said.country, said.country_code) == ("Shanghai", "China", "CHN")
    editing.undo(desk)
    said = desk.catalog.photo(1).current
    assert (said.city, said.country, said.country_code) == ("", "", "")


def test_a_country_that_is_said_stays_and_one_that_contradicts_fills_nothing(qtbot, pane, desk):
    editing.assign(desk, 4, {"city": "", "country": "Ohio"})
    pane.set_photos([4])
    box = typing(qtbot, pane, "city", "Cairo")
    qtbot.waitUntil(lambda: "Cairo  Egypt" in shown(pane))
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert pane.rows["city"].input.entered() == "Cairo"
    assert pane.rows["country"].input.entered() == "Ohio"
    assert pane.rows["country_code"].input.entered() == ""


def test_nothing_is_taken_unless_it_is_chosen(qtbot, pane):
    pane.set_photos([1])
    box = typing(qtbot, pane, "credit", "Reu")
    qtbot.waitUntil(lambda: "Reuters" in shown(pane))
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert pane.rows["credit"].input.entered() == "Reu"
    assert shown(pane) == []


def test_a_keyword_is_offered_from_media_topics_and_becomes_a_token(qtbot, pane):
    pane.set_photos([2])
    box = typing(qtbot, pane, "keywords", "weath")
    qtbot.waitUntil(lambda: "weather" in shown(pane))
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert pane.rows["keywords"].input.entered()[:2] == ("a", "b")
    assert len(pane.rows["keywords"].input.entered()) == 3
    assert box.text() == ""


def test_what_was_said_meanwhile_is_offered_too(qtbot, pane, session, desk):
    pane.set_photos([2])
    box = typing(qtbot, pane, "byline", "Ana")
    session.perform(lambda: editing.assign(desk, 3, {"byline": ("Ana Ruiz",)}))
    box.clear()
    qtbot.keyClicks(box, "Ana")
    qtbot.waitUntil(lambda: shown(pane) == ["Ana Ruiz"])
