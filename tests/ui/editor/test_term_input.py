from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from captioner.domain.iptc import FIELDS
from captioner.ui.editor.field_row import FieldRow
from captioner.ui.editor.term_input import TermInput
from captioner.vocabularies import vocabulary

SOURCES = "http://cv.iptc.org/newscodes/digitalsourcetype/"


@pytest.fixture
def row(qtbot):
    made = FieldRow(FIELDS["digital_source_type"])
    qtbot.addWidget(made)
    return made


def test_a_term_is_shown_by_its_label_and_kept_as_its_uri(row):
    row.show_value(f"{SOURCES}digitalCapture", f"{SOURCES}digitalCapture")
    assert isinstance(row.input, TermInput)
    assert row.input.text() == "Digital capture sampled from real life"
    assert not row.input.touched
    assert row.input.value() == f"{SOURCES}digitalCapture"


@pytest.mark.parametrize(
    "value",
    [
        "https://example.com/own-term",
        f"{SOURCES}softwareImage",
        "https://cv.iptc.org/newscodes/digitalsourcetype/print",
    ],
)
def test_what_is_no_term_of_today_stays_as_it_is(row, value):
    row.show_value(value, value)
    assert row.input.text() == value
    assert not row.input.touched
    assert row.input.value() == value


def test_a_term_is_chosen_from_the_whole_list_by_key(row, qtbot):
    row.show()
    row.show_value("", "")
    qtbot.keyClick(row.input, Qt.Key.Key_Down)
    popup = row.input.completer().popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == len(vocabulary("digital_source_types").terms)
    with qtbot.waitSignal(row.typed):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert row.input.value() == f"{SOURCES}digitalCapture"


def test_typing_narrows_the_list_to_what_has_it_anywhere(row, qtbot):
    row.show()
    row.show_value("", "")
    qtbot.keyClicks(row.input, "generative")
    popup = row.input.completer().popup()
    shown = [popup.model().index(at, 0).data() for at in range(popup.model().rowCount())]
    assert shown == [
        "Created using Generative AI",
        "Composite including generative AI elements",
        "Edited using Generative AI",
    ]
    popup.hide()
