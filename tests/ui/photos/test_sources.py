from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import qGray
from tests.ui.conftest import photo

from captioner.domain.errors import CatalogError
from captioner.operations import editing
from captioner.operations.desk import Desk
from captioner.settings import Settings
from captioner.ui.photos.sources import SourcesPanel, folder_source

FIRST, SECOND = Path("/agency/one"), Path("/agency/two")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path):
    """Photo 1 lies in the first folder, photo 2 in the second."""
    with Desk.open(tmp_path / "desk.db", Settings()) as opened:
        opened.catalog.add([photo(0, path=FIRST / "a.jpg"), photo(0, path=SECOND / "b.jpg")])
        yield opened


@pytest.fixture
def panel(qtbot, begin, desk) -> SourcesPanel:
    made = SourcesPanel(begin(desk))
    made.told = []
    made.chosen.connect(lambda source: made.told.append(source.key))
    qtbot.addWidget(made)
    made.resize(220, 500)
    made.show()
    qtbot.waitUntil(lambda: len(made._shown_folders) == 2)
    return made


def marked(panel: SourcesPanel) -> str:
    item = panel.currentItem()
    return item.text(0) if item and item.isSelected() else ""


def click(qtbot, panel: SourcesPanel, key: str) -> None:
    line = panel.visualItemRect(panel._items[key])
    qtbot.mouseClick(panel.viewport(), LEFT, pos=line.center())


def remove(panel: SourcesPanel, *ids: int) -> None:
    session = panel._session
    session.perform(lambda: editing.remove(session.desk, ids))


def test_nothing_chosen_stays_nothing_chosen_when_folders_come_and_go(qtbot, panel):
    assert marked(panel) == ""
    remove(panel, 2)
    qtbot.waitUntil(lambda: panel._shown_folders == [FIRST])
    assert marked(panel) == ""
    assert panel.told == []


def test_a_chosen_folder_that_is_gone_leads_to_all_photos_and_says_so(qtbot, panel):
    panel.show_source(folder_source(SECOND).key)
    remove(panel, 2)
    qtbot.waitUntil(lambda: panel.told == [folder_source(SECOND).key, "all"])
    assert marked(panel) == "All photos"


def test_a_chosen_folder_stays_chosen_when_another_goes(qtbot, panel):
    panel.show_source(folder_source(FIRST).key)
    remove(panel, 2)
    qtbot.waitUntil(lambda: panel._shown_folders == [FIRST])
    assert marked(panel) == "one"
    assert panel.told == [folder_source(FIRST).key]


def test_one_click_tells_once_and_a_click_on_the_marked_line_tells_again(qtbot, panel):
    click(qtbot, panel, "uncaptioned")
    assert panel.told == ["uncaptioned"]
    click(qtbot, panel, "uncaptioned")
    assert panel.told == ["uncaptioned", "uncaptioned"]


def test_a_folder_is_marked_as_soon_as_it_has_a_line(qtbot, panel):
    new = Path("/agency/three")
    panel.mark_source(folder_source(new).key)
    assert marked(panel) == ""
    panel._session.perform(lambda: panel._session.desk.catalog.add([photo(0, path=new / "c.jpg")]))
    qtbot.waitUntil(lambda: marked(panel) == "three")
    assert panel.told == []
    click(qtbot, panel, folder_source(new).key)
    assert panel.told == [folder_source(new).key]


def test_what_is_chosen_meanwhile_is_not_taken_away_by_a_folder_that_was_awaited(qtbot, panel):
    panel.mark_source("folder:/agency/three")
    click(qtbot, panel, "all")
    panel._session.perform(lambda: panel._session.desk.catalog.add([photo(0, path=Path("/agency/three/c.jpg"))]))
    qtbot.waitUntil(lambda: len(panel._shown_folders) == 3)
    assert marked(panel) == "All photos"


def test_a_quote_in_a_folder_s_name_is_no_end_of_it(desk):
    folder = Path('/agency/the "best" of')
    desk.catalog.add([photo(0, path=folder / "c.jpg")])
    assert desk.catalog.count(folder_source(folder).query) == 1


def test_a_fault_of_our_own_is_no_sentence(panel):
    said = []
    panel._session.failed.connect(said.append)
    with pytest.raises(ZeroDivisionError):
        panel._uncounted(ZeroDivisionError())
    panel._uncounted(CatalogError("desk.db is damaged."))
    assert said == ["desk.db is damaged."]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_names_stand_where_reading_starts(qapp, panel, direction):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        picture = panel.viewport().grab().toImage()
    finally:
        qapp.setLayoutDirection(before)
    for line in (panel.visualItemRect(panel.topLevelItem(0)), panel.visualItemRect(panel._items["conflicts"])):
        inked = []
        for y in range(line.top() + 4, line.bottom() - 2):
            greys = [qGray(picture.pixel(x, y)) for x in range(4, picture.width() - 4)]
            ground = Counter(greys).most_common(1)[0][0]
            inked += [
                x for x, grey in enumerate(greys, 4) if abs(grey - ground) > 60
            ]  # letters, no theme's bands and edges
        start = min(inked) if direction is Qt.LayoutDirection.LeftToRight else picture.width() - max(inked)
        assert start < 30
        assert max(inked) - min(inked) < picture.width() * 0.6
