from __future__ import annotations

import pytest

from captioner.ui.photos.filters import FILTERS, FilterChips


@pytest.fixture
def chips(qtbot) -> FilterChips:
    made = FilterChips()
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show()
    return made


def test_a_chip_sets_its_filter_and_says_so(qtbot, chips):
    with qtbot.waitSignal(chips.changed):
        chips.chips["no:credit"].click()
    assert chips.set_filters() == ["no:credit"]


def test_clearing_unsets_all_without_a_signal(qtbot, chips):
    for chip in chips.chips.values():
        chip.click()
    with qtbot.assertNotEmitted(chips.changed):
        chips.clear()
    assert chips.set_filters() == []


def test_where_there_is_no_room_the_chips_are_a_menu(qtbot, chips):
    menu_button = chips._menu_button
    assert menu_button.isVisible()
    assert all(chip.isVisible() for chip in chips.chips.values())
    chips.resize(120, 40)
    assert menu_button.isVisible()
    assert not any(chip.isVisible() for chip in chips.chips.values())
    with qtbot.waitSignal(chips.changed):
        menu_button.menu().actions()[0].trigger()
    assert chips.set_filters() == [FILTERS[0][0]]
    assert menu_button.text() == "Filter (1)"


def test_what_editors_think_of_photos_is_filtered_from_the_menu(qtbot, chips):
    with qtbot.waitSignal(chips.changed):
        chips.more["rating:>=3"].trigger()
    chips.chips["no:credit"].click()
    assert chips.set_filters() == ["no:credit", "rating:>=3"]
    with qtbot.assertNotEmitted(chips.changed):
        chips.clear()
    assert chips.set_filters() == []
    assert chips._menu_button.text() == "Filter"
