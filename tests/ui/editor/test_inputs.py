from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from captioner.domain.errors import BadValue
from captioner.domain.fields import Kind
from captioner.domain.iptc import FIELDS
from captioner.domain.values import PartialDate
from captioner.ui.editor.caption_box import CaptionBox
from captioner.ui.editor.inputs import INPUTS, DateInput, ListInput, ParagraphInput, TextInput

CTRL = Qt.KeyboardModifier.ControlModifier
ANY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)


def made(qtbot, kind, name):
    widget = kind(FIELDS[name])
    qtbot.addWidget(widget)
    return widget


def test_every_kind_of_value_has_its_input(qtbot):
    assert set(INPUTS) == set(Kind)


@ANY
@given(st.text())
def test_what_is_shown_and_not_touched_comes_back_unchanged(qtbot, text):
    for kind, name in ((TextInput, "headline"), (ParagraphInput, "alt_text"), (CaptionBox, "caption")):
        widget = made(qtbot, kind, name)
        widget.show_value(text)
        assert not widget.touched
        assert widget.value() == text


@ANY
@given(st.lists(st.text(min_size=1)).map(tuple))
def test_a_list_shown_and_not_touched_comes_back_unchanged(qtbot, texts):
    widget = made(qtbot, ListInput, "keywords")
    widget.show_value(texts)
    assert widget.value() == texts


def test_hard_spaces_and_line_ends_stay_as_typed(qtbot):
    box = made(qtbot, CaptionBox, "caption")
    box.insertPlainText("10\u00a0000 people\nwalk")
    assert box.value() == "10\u00a0000 people\nwalk"


def test_direction_marks_are_never_stored(qtbot):
    box = made(qtbot, CaptionBox, "caption")
    box.insertPlainText("\u202bالقاهرة\u202c \u200fCFP\u200e")
    assert box.value() == "القاهرة CFP"
    line = made(qtbot, TextInput, "credit")
    line.setText("\u200eCFP ")
    assert line.value() == "CFP"


def test_each_paragraph_runs_as_its_script_does(qtbot):
    box = made(qtbot, CaptionBox, "caption")
    box.show_value("القاهرة في الصباح\nCairo in the morning")
    first = box.document().firstBlock()
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft
    assert first.next().textDirection() is Qt.LayoutDirection.LeftToRight


def test_formatted_text_is_pasted_as_plain_words(qtbot):
    box = made(qtbot, CaptionBox, "caption")
    assert not box.acceptRichText()


def test_the_caption_is_six_lines_of_fifteen_pixels(qtbot):
    box = made(qtbot, CaptionBox, "caption")
    box.show()
    assert box.font().pixelSize() == 15
    assert box.height() >= 6 * 15 * 1.4


def test_typing_is_told_and_showing_is_not(qtbot):
    for kind, name in ((TextInput, "headline"), (CaptionBox, "caption"), (DateInput, "date_created")):
        widget = made(qtbot, kind, name)
        with qtbot.assertNotEmitted(widget.typed):
            widget.show_value(PartialDate(2024) if kind is DateInput else "text")
        with qtbot.waitSignal(widget.typed):
            qtbot.keyClicks(widget, "x")


@pytest.mark.parametrize(
    ("text", "value"),
    [("2024", PartialDate(2024)), (" 2024-02-13 ", PartialDate(2024, 2, 13)), ("", None)],
)
def test_a_date_is_as_precise_as_it_is_known(qtbot, text, value):
    date = made(qtbot, DateInput, "date_created")
    date.show_value(PartialDate(1999))
    date.setText(text)
    assert date.value() == value
    assert date.problem() == ""


@pytest.mark.parametrize("text", ["2024-13", "13.2.2024", "2023-02-29", "soon"])
def test_what_is_no_date_is_said_in_a_sentence(qtbot, text):
    date = made(qtbot, DateInput, "date_created")
    date.setText(text)
    assert date.problem().startswith("Date created:")
    with pytest.raises(BadValue):
        date.value()


def test_a_full_date_tells_its_weekday(qtbot):
    date = made(qtbot, DateInput, "date_created")
    date.show_value(PartialDate(2024, 2, 13))
    assert date.weekday() == date.locale().dayName(2)
    date.show_value(PartialDate(2024, 2))
    assert date.weekday() == ""


def test_enter_and_separators_make_tokens(qtbot):
    tokens = made(qtbot, ListInput, "keywords")
    qtbot.keyClicks(tokens.line, "Cairo,old bazaar")
    qtbot.keyClicks(tokens.line, ";")
    assert tokens.value() == ("Cairo", "old bazaar")
    qtbot.keyClicks(tokens.line, "market")
    qtbot.keyClick(tokens.line, Qt.Key.Key_Return)
    assert tokens.value()[-1] == "market"
    assert tokens.line.text() == ""


def test_a_comma_stays_within_a_name(qtbot):
    names = made(qtbot, ListInput, "byline")
    qtbot.keyClicks(names.line, "Smith, John;Hassan")
    assert names.value() == ("Smith, John", "Hassan")


def test_backspace_takes_the_last_token_back_to_be_changed(qtbot):
    tokens = made(qtbot, ListInput, "keywords")
    tokens.show_value(("Cairo", "bazar"))
    qtbot.keyClick(tokens.line, Qt.Key.Key_Backspace)
    assert tokens.line.text() == "bazar"
    assert tokens.value() == ("Cairo", "bazar")
    qtbot.keyClick(tokens.line, Qt.Key.Key_Backspace)
    assert tokens.value() == ("Cairo", "baza")


def test_a_token_s_cross_removes_it_and_has_a_name(qtbot):
    tokens = made(qtbot, ListInput, "keywords")
    tokens.show_value(("Cairo", "bazaar"))
    cross = tokens._tokens[0].cross
    assert "Cairo" in cross.accessibleName()
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert tokens.value() == ("bazaar",)


def test_undo_is_left_to_the_window_where_nothing_was_typed(qtbot):
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    window = QMainWindow()
    qtbot.addWidget(window)
    box = CaptionBox(FIELDS["caption"])
    window.setCentralWidget(box)
    taken_back: list[str] = []
    action = QAction("Undo", window)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    action.triggered.connect(lambda: taken_back.append(box.entered()))
    window.addAction(action)
    window.show()
    box.show_value("Fourth")
    box.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert taken_back == ["Fourth"]
    qtbot.keyClicks(box, "!")
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert taken_back == ["Fourth"]
    assert box.entered() == "Fourth"


def test_pasted_lines_are_as_far_apart_as_typed_ones(qtbot):
    box = made(qtbot, CaptionBox, "caption")
    box.show_value("A caption.")
    pasted = QMimeData()
    pasted.setText("Another\nof two lines")
    box.selectAll()
    box.insertFromMimeData(pasted)
    assert box.value() == "Another\nof two lines"
    document = box.document()
    heights = {document.findBlockByNumber(n).blockFormat().lineHeight() for n in range(document.blockCount())}
    assert heights == {140}
