from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from captioner.domain.errors import CatalogError
from captioner.domain.iptc import DESK, FIELDS
from captioner.domain.values import PartialDate
from captioner.operations import editing
from captioner.ui.editor.drafts import Draft, Drafts
from captioner.ui.editor.pane import EditorPane
from captioner.ui.text import utf16_span

NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def test_every_field_has_an_input_with_a_name_and_a_description(pane):
    assert set(pane.rows) == set(DESK)
    for name, row in pane.rows.items():
        assert row.input.accessibleName() == FIELDS[name].label
        assert row.input.accessibleDescription()


def test_leaving_a_field_saves_it(qtbot, pane, desk):
    pane.set_photos([4])
    qtbot.keyClicks(pane.rows["headline"].input, "Spring")
    assert desk.catalog.photo(4).current.headline == ""
    pane.rows["headline"].left.emit("headline")
    assert desk.catalog.photo(4).current.headline == "Spring"
    assert desk.catalog.undo_action == "Edit Headline"


def test_looking_at_a_photo_changes_nothing(pane, desk):
    before = desk.catalog.photo(2)
    pane.set_photos([2])
    pane.commit()
    pane.set_photos([3])
    pane.set_photos([])
    assert desk.catalog.photo(2) == before
    assert desk.catalog.undo_action == "Import"


def test_going_to_another_photo_saves_what_was_typed(qtbot, pane, desk):
    pane.set_photos([2])
    pane.caption.input.selectAll()
    qtbot.keyClicks(pane.caption.input, "Other words")
    qtbot.keyClicks(pane.rows["keywords"].input.line, "not yet a token")
    pane.set_photos([3])
    assert desk.catalog.photo(2).current.caption == "Other words"
    assert desk.catalog.photo(2).current.keywords == ("a", "b", "not yet a token")
    assert pane.caption.input.entered() == "Third"


def test_an_invalid_date_stays_is_said_and_does_not_hold_up_the_rest(qtbot, pane, desk):
    pane.set_photos([4])
    qtbot.keyClicks(pane.rows["date_created"].input, "2024-13")
    qtbot.keyClicks(pane.rows["headline"].input, "Spring")
    pane.set_photos([3])
    assert desk.catalog.photo(4).current.headline == "Spring"
    assert desk.catalog.photo(4).current.date_created is None
    assert pane.rows["date_created"].input.entered() == "2024-02-13"
    pane.set_photos([4])
    date = pane.rows["date_created"]
    assert date.input.entered() == "2024-13"
    assert "✕" in date.note.text()
    assert date.note.isVisible()
    date.input.clear()
    qtbot.keyClicks(date.input, "2024-12")
    pane.set_photos([])
    assert desk.catalog.photo(4).current.date_created == PartialDate(2024, 12)
    assert not pane.one.drafts.of(4)


def test_what_could_not_be_saved_survives_the_window(qtbot, session, tmp_path):
    file = tmp_path / "drafts.json"
    for _ in range(2):
        pane = EditorPane(session, drafts=Drafts(file))
        qtbot.addWidget(pane)
        pane.set_photos([4])
        if not pane.rows["date_created"].input.entered():
            qtbot.keyClicks(pane.rows["date_created"].input, "yesterday")
        pane.commit()
    assert pane.rows["date_created"].input.entered() == "yesterday"
    assert json.loads(file.read_text()) == {"4": {"date_created": ["yesterday", ""]}}


def test_what_is_being_typed_survives_the_death_of_the_program(qtbot, session, desk, tmp_path):
    file = tmp_path / "drafts"
    dying = EditorPane(session, drafts=Drafts(file))
    qtbot.addWidget(dying)
    dying.set_photos([4])
    qtbot.keyClicks(dying.caption.input, "Not yet left. ")
    qtbot.waitUntil(file.exists)
    assert desk.catalog.photo(4).current.caption == "Fourth"
    with qtbot.waitSignal(session.message, check_params_cb=lambda said: "CFP004.jpg" in said):
        reborn = EditorPane(session, drafts=Drafts(file))
    qtbot.addWidget(reborn)
    reborn.set_photos([4])
    assert reborn.caption.input.entered() == "Not yet left. Fourth"
    assert reborn.caption.remark.text() == "restored, not saved yet"
    reborn.commit()
    assert desk.catalog.photo(4).current.caption == "Not yet left. Fourth"
    assert not reborn.caption.remark.text()
    assert not file.exists()


def test_an_older_draft_is_offered_beside_a_newer_value_and_never_put_over_it(qtbot, session, desk, tmp_path):
    file = tmp_path / "drafts"
    Drafts(file).replace(4, {"city": Draft("Pudong", "Shanghai")})
    editing.assign(desk, 4, {"city": "Beijing"})
    pane = EditorPane(session, drafts=Drafts(file))
    qtbot.addWidget(pane)
    pane.show()
    pane.set_photos([4])
    city = pane.rows["city"]
    pane.commit()
    assert city.input.entered() == desk.catalog.photo(4).current.city == "Beijing"
    assert "“Pudong”" in city.note.text()
    assert Drafts(file).of(4)
    qtbot.mouseClick(city.offered, Qt.MouseButton.LeftButton)
    assert city.input.entered() == "Pudong"
    assert city.offered.isHidden()
    pane.commit()
    assert desk.catalog.photo(4).current.city == "Pudong"
    assert not file.exists()


def test_a_catalogue_that_is_held_by_another_program_loses_no_word_and_saves_it_later(qtbot, pane, desk, monkeypatch):
    monkeypatch.setattr("captioner.ui.session.PATIENCE", 0.01)
    other = sqlite3.connect(desk.catalog.file, isolation_level=None)
    with closing(other):
        other.execute("BEGIN IMMEDIATE")
        pane.set_photos([4])
        qtbot.keyClicks(pane.rows["headline"].input, "Spring")
        pane.commit()
        assert pane.rows["headline"].input.entered() == "Spring"
        assert pane.one.drafts.of(4) == {"headline": Draft("Spring", "")}
        pane.set_photos([3])
        other.execute("COMMIT")
    qtbot.waitUntil(lambda: desk.catalog.photo(4).current.headline == "Spring")
    pane.set_photos([4])
    assert pane.rows["headline"].input.entered() == "Spring"
    pane.commit()
    assert not pane.one.drafts.of(4)


def test_what_is_typed_for_one_photo_is_no_draft_of_the_next(qtbot, pane, desk):
    pane.set_photos([4])
    qtbot.keyClicks(pane.caption.input, "x")
    pane.set_photos([3])
    pane.one.keep()
    assert pane.one.drafts.photos() == []


def test_a_catalogue_that_refuses_keeps_the_text_in_its_field(qtbot, pane, desk, monkeypatch):
    def locked(*_):
        raise CatalogError("The catalogue is locked.")

    pane.set_photos([4])
    qtbot.keyClicks(pane.rows["city"].input, "!")
    with monkeypatch.context() as broken:
        broken.setattr(editing, "assign", locked)
        pane.set_photos([3])
    pane.set_photos([4])
    assert pane.rows["city"].input.entered() == "!Shanghai"
    pane.commit()
    assert desk.catalog.photo(4).current.city == "!Shanghai"


def test_an_edit_elsewhere_is_shown_but_not_over_what_is_being_typed(qtbot, pane, desk, session):
    pane.set_photos([4])
    qtbot.keyClicks(pane.rows["headline"].input, "Spr")
    session.perform(lambda: editing.assign(desk, 4, {"headline": "Else", "city": "Beijing"}))
    assert pane.rows["headline"].input.entered() == "Spr"
    assert pane.rows["city"].input.entered() == "Beijing"


def test_undo_brings_the_old_value_back_into_the_form(qtbot, pane, desk, session):
    pane.set_photos([4])
    qtbot.keyClicks(pane.rows["headline"].input, "Spring")
    pane.commit()
    session.perform(lambda: editing.undo(desk))
    assert pane.rows["headline"].input.entered() == ""


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_PageDown, NO, "next_requested"),
        (Qt.Key.Key_PageUp, NO, "previous_requested"),
        (Qt.Key.Key_Return, CTRL, "next_requested"),
        (Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier, "next_requested"),
        (Qt.Key.Key_Return, CTRL_SHIFT, "previous_requested"),
        (Qt.Key.Key_Escape, NO, "back_to_grid"),
    ],
)
@pytest.mark.parametrize("name", ["caption", "headline", "keywords", "date_created"])
def test_keys_save_and_go_on_from_every_kind_of_field(qtbot, pane, desk, name, key, modifier, signal):
    pane.set_photos([4])
    field = pane.rows[name].input
    field = field.focusProxy() or field
    qtbot.keyClicks(pane.rows["headline"].input, "Spring")
    with qtbot.waitSignal(getattr(pane, signal)):
        qtbot.keyClick(field, key, modifier)
    assert desk.catalog.photo(4).current.headline == "Spring"


def test_tab_leaves_the_caption_and_ctrl_tab_types_one(qtbot, pane):
    pane.set_photos([4])
    pane.focus_caption()
    caption = pane.caption.input
    caption.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(caption, Qt.Key.Key_Tab, CTRL)
    assert caption.entered() == "Fourth\t"
    qtbot.keyClick(caption, Qt.Key.Key_Tab)
    assert caption.entered() == "Fourth\t"


def test_the_caption_s_statements_are_chips_and_marks(pane):
    pane.set_photos([1])
    texts = [button.text() for button in pane.proposals.buttons()]
    assert "+ City Cairo" in texts
    assert "+ Credit CFP" in texts
    assert "+ Date 2024-02-13" in texts
    marked = {selection.cursor.selectedText() for selection in pane.caption.input.extraSelections()}
    assert {"Cairo", "CFP"} <= marked


def test_accepting_one_chip_fills_one_field(qtbot, pane, desk):
    pane.set_photos([1])
    chip = next(b for b in pane.proposals.buttons() if b.objectName() == "city")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert desk.catalog.photo(1).current.city == "Cairo"
    assert desk.catalog.photo(1).current.credit == ""
    assert pane.rows["city"].input.entered() == "Cairo"
    assert "city" not in [b.objectName() for b in pane.proposals.buttons()]


def test_accepting_all_is_one_step(qtbot, pane, desk, session):
    pane.set_photos([1])
    before = desk.catalog.photo(1).current
    qtbot.mouseClick(pane.proposals.all, Qt.MouseButton.LeftButton)
    after = desk.catalog.photo(1).current
    assert (after.city, after.credit, str(after.date_created)) == ("Cairo", "CFP", "2024-02-13")
    session.perform(lambda: editing.undo(desk))
    assert desk.catalog.photo(1).current == before


def test_a_caption_is_read_while_it_is_typed(qtbot, pane):
    pane.set_photos([4])
    pane.caption.input.selectAll()
    qtbot.keyClicks(pane.caption.input, "A market in Lima, Peru. /CFP")
    qtbot.waitUntil(lambda: "credit" in [b.objectName() for b in pane.proposals.buttons()])


def test_findings_stand_under_their_field(qtbot, pane, desk):
    editing.assign(desk, 1, {"city": "Lima"})
    pane.set_photos([1])
    qtbot.waitUntil(lambda: "states “Cairo”" in pane.rows["city"].findings.text)


def test_what_the_file_does_not_say_yet_is_marked(qtbot, pane):
    pane.set_photos([4])
    mark = pane.rows["city"].changed_mark
    assert mark.isHidden()
    qtbot.keyClicks(pane.rows["city"].input, "!")
    pane.commit()
    assert not mark.isHidden()
    assert "Shanghai" in mark.toolTip()


def test_a_removed_photo_does_no_harm(qtbot, pane, desk, session):
    pane.set_photos([4])
    qtbot.keyClicks(pane.rows["headline"].input, "Spring")
    session.perform(lambda: editing.remove(desk, [4]))
    pane.set_photos([])
    assert not pane.caption.isVisible()


def test_labels_of_live_numbers_keep_their_text_for_assistive_technology(pane):
    pane.set_photos([1])
    assert pane.caption.counter.text() == "83/2,000 bytes"
    assert not pane.caption.counter.accessibleName()


def test_no_control_is_without_a_name(pane):
    pane.set_photos([1])
    for widget in pane.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible() and not isinstance(widget, QLabel):
            text = getattr(widget, "text", str)()
            assert widget.accessibleName() or text, widget


def test_spans_count_an_emoji_as_one():
    assert utf16_span("🏅 Cairo", 2, 7) == (3, 8)


@pytest.fixture
def uncaptioned(desk):
    """Photo 3 without its caption."""
    editing.assign(desk, 3, {"caption": ""})
    return 3


def test_the_caption_saved_last_on_another_photo_is_repeated_and_undone(qtbot, pane, desk, session, uncaptioned):
    pane.set_photos([4])
    qtbot.keyClicks(pane.caption.input, "Once more ")
    pane.set_photos([uncaptioned])
    with qtbot.waitSignal(session.message, check_params_cb=lambda said: "repeated" in said):
        pane.repeat_caption()
    assert pane.caption.input.entered() == "Once more Fourth"
    pane.caption.input.undo()
    assert pane.caption.input.entered() == ""
    pane.repeat_caption()
    pane.commit()
    assert desk.catalog.photo(uncaptioned).current.caption == "Once more Fourth"


def test_no_caption_is_repeated_over_another_nor_out_of_nothing(qtbot, pane, session, uncaptioned):
    pane.set_photos([uncaptioned])
    with qtbot.waitSignal(session.message, check_params_cb=lambda said: "No caption was saved" in said):
        pane.repeat_caption()
    qtbot.keyClicks(pane.caption.input, "Mine")
    pane.set_photos([2])
    with qtbot.waitSignal(session.message, check_params_cb=lambda said: "nothing was put over it" in said):
        pane.repeat_caption()
    assert pane.caption.input.entered() == "Second"


def test_words_that_speak_for_two_fields_are_shaded_once(pane):
    pane.set_photos([1])
    marks = [(m.cursor.selectionStart(), m.cursor.selectionEnd()) for m in pane.caption.input.extraSelections()]
    assert {"country", "country_code"} <= {button.objectName() for button in pane.proposals.buttons()}
    assert len(marks) == len(set(marks))


def test_another_photo_is_shown_from_the_top_of_the_form(qtbot, pane):
    pane.set_photos([1])
    bar = pane.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    pane.set_photos([2])
    assert bar.value() == 0


def test_accept_all_is_as_tall_as_the_chips_beside_it(pane):
    pane.set_photos([1])
    assert {chip.height() for chip in pane.proposals.buttons()} == {pane.proposals.all.height()}


def test_more_fields_are_saved_as_one_edit(pane, desk):
    from captioner.ui.editor.more_fields import MoreFields

    pane.set_photos([4])
    pane.more.click()
    dialog = pane.findChild(MoreFields)
    assert dialog.isVisible()
    dialog.form.rows["event_name"].input.setText("Flood")
    dialog.form.rows["contact"].input.setPlainText("City: Beijing")
    dialog.accept()
    current = desk.catalog.photo(4).current
    assert current.event_name == "Flood"
    assert current.contact[0].get("city") == "Beijing"
    assert desk.catalog.undo_action == "Edit Event name, Creator's contact"


def test_a_field_that_is_gone_to_is_in_sight_with_what_is_said_of_it(qtbot, pane, desk):
    editing.assign(desk, 1, {"city": "Lima"})
    pane.resize(440, 480)
    pane.set_photos([1])
    pane.focus_field("city")
    row = pane.rows["city"]
    qtbot.waitUntil(lambda: "states “Cairo”" in row.findings.text)
    viewport = pane.form.parentWidget().parentWidget()
    qtbot.waitUntil(lambda: viewport.rect().contains(row.findings.mapTo(viewport, row.findings.rect().bottomLeft())))


def test_a_long_caption_takes_no_more_than_its_share_of_a_low_window(qtbot, pane, desk):
    editing.assign(desk, 1, {"caption": "Residents walk past the market. " * 60})
    pane.set_photos([1])
    high = pane.caption.input.height()
    pane.resize(440, 600)
    qtbot.waitUntil(lambda: pane.caption.input.height() < high)
    assert pane.caption.input.height() < 300
