from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from captioner.domain.edits import Order, Verb
from captioner.domain.errors import CatalogError
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo, Proposal
from captioner.operations import editing, templates
from captioner.ui.editor.batch import Choice, common, orders_of
from captioner.ui.editor.batch_choice import Action
from captioner.ui.editor.drafts import Drafts, beside
from captioner.ui.editor.pane import EditorPane
from captioner.ui.editor.proposals import chips_of_many

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def batch(qtbot, pane):
    """The pane with photos 2, 3 and 4: city mixed, caption mixed, credit empty in all."""
    pane.set_photos([2, 3, 4])
    qtbot.waitUntil(lambda: pane.rows["city"].choice.isVisible())
    return pane


def choose(pane, name, action):
    pane.rows[name].choice.choose(action)
    pane.rows[name].choice.chosen.emit(action)


def cities(desk):
    return [photo.current.city for photo in desk.catalog.photos([2, 3, 4])]


def test_what_photos_share(desk):
    shared = common(desk.catalog.photos([2, 3, 4]))
    assert shared.mixed["city"] == 2
    assert shared.mixed["caption"] == 3
    assert shared.shared["credit"] == ""
    assert set(shared.shared) | set(shared.mixed) == set(FIELDS)


def test_mixed_fields_are_locked_until_an_action_is_chosen(batch):
    city = batch.rows["city"]
    assert not city.input.isEnabled()
    assert city.input.placeholderText() == "‹mixed: 2 values›"
    choose(batch, "city", Action.REPLACE)
    assert city.input.isEnabled()
    assert city.remark.text() == "was 2 values"
    choose(batch, "city", Action.KEEP)
    assert not city.input.isEnabled()


def test_a_locked_field_takes_the_focus_by_its_choice(qtbot, batch, session):
    locked = batch.rows["caption"]
    batch.focus_caption()
    assert locked.choice.view().isVisible()
    locked.choice.hidePopup()
    assert locked.choice.hasFocus()
    qtbot.keyClicks(locked.choice, "Peple ")
    assert locked.choice.action is Action.KEEP
    locked.choice.hidePopup()
    batch.rows["headline"].rest()
    qtbot.mouseClick(batch.caption.input.viewport(), Qt.MouseButton.LeftButton)
    assert locked.choice.view().isVisible()
    qtbot.keyClick(locked.choice.view(), Qt.Key.Key_Down)
    qtbot.keyClick(locked.choice.view(), Qt.Key.Key_Return)
    assert locked.choice.action is Action.REPLACE
    assert batch.caption.input.hasFocus()


def test_esc_closes_the_list_of_actions_and_no_more(qtbot, batch):
    shortcut = QShortcut(QKeySequence("Esc"), batch)
    batch.focus_caption()
    with qtbot.assertNotEmitted(shortcut.activated), qtbot.assertNotEmitted(batch.back_to_grid):
        qtbot.keyClick(batch.caption.choice.view(), Qt.Key.Key_Escape)
    assert not batch.caption.choice.view().isVisible()
    assert batch.caption.choice.hasFocus()


def test_a_focus_asked_for_before_the_photos_are_read_comes_when_they_are(qtbot, pane):
    pane.set_photos([2])
    pane.focus_caption()
    pane.set_photos([2, 3, 4])
    pane.focus_caption()
    assert pane.many.bar.hasFocus()
    qtbot.waitUntil(pane.caption.choice.view().isVisible)
    pane.caption.choice.hidePopup()
    assert pane.caption.choice.hasFocus()


def test_the_focus_is_back_in_its_field_after_applying(qtbot, batch, session):
    headline = batch.rows["headline"].input
    headline.setFocus()
    qtbot.keyClicks(headline, "Spring")
    with qtbot.waitSignal(session.changed):
        batch.many.apply()
        assert batch.many.bar.hasFocus()
    qtbot.waitUntil(headline.hasFocus)


def test_a_batch_says_nothing_that_was_said_of_one_photo(qtbot, pane, desk):
    editing.assign(desk, 2, {"caption": ""})
    pane.set_photos([2])
    qtbot.waitUntil(lambda: pane.caption.findings.text != "")
    pane.set_photos([2, 3])
    assert pane.caption.findings.isHidden()
    qtbot.waitUntil(lambda: pane.caption.choice.isVisible())
    assert pane.caption.counter.isHidden()
    choose(pane, "caption", Action.REPLACE)
    assert pane.caption.counter.isVisible()


def test_the_list_of_actions_shows_whole_words(qtbot, batch):
    choice = batch.caption.choice
    choice.showPopup()
    widest = max(choice.fontMetrics().horizontalAdvance(choice.itemText(i)) for i in range(choice.count()))
    assert choice.view().viewport().width() > widest + 8
    last = choice.model().index(choice.count() - 1, 0)
    qtbot.waitUntil(lambda: choice.view().visualRect(last).bottom() <= choice.view().viewport().rect().bottom())
    choice.hidePopup()


def test_leaving_a_field_of_a_batch_changes_nothing(qtbot, batch, desk):
    qtbot.keyClicks(batch.rows["credit"].input, "CFP")
    batch.rows["credit"].left.emit("credit")
    batch.commit()
    assert [p.current.credit for p in desk.catalog.photos([2, 3, 4])] == ["", "", ""]
    assert batch.rows["credit"].choice.action is Action.REPLACE


def test_apply_is_one_step(qtbot, batch, desk, session):
    qtbot.keyClicks(batch.rows["credit"].input, "CFP")
    choose(batch, "city", Action.REPLACE)
    qtbot.keyClicks(batch.rows["city"].input, "Giza")
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(batch.rows["city"].input, Qt.Key.Key_Return, CTRL)
    assert cities(desk) == ["Giza"] * 3
    assert desk.catalog.photo(2).current.credit == "CFP"
    assert desk.catalog.photo(1).current.credit == ""
    qtbot.waitUntil(lambda: batch.rows["city"].input.entered() == "Giza" and not batch.many.orders())
    session.perform(lambda: editing.undo(desk))
    assert cities(desk) == ["Cairo", "Cairo", "Shanghai"]
    assert desk.catalog.photo(2).current.credit == ""


def test_append_prepend_find_add_and_clear(qtbot, batch, desk, session):
    choose(batch, "caption", Action.APPEND)
    qtbot.keyClicks(batch.caption.input, "/CFP")
    choose(batch, "city", Action.FIND)
    qtbot.keyClicks(batch.rows["city"].input, "Shang")
    qtbot.keyClicks(batch.rows["city"].replacement, "Jing")
    choose(batch, "keywords", Action.ADD)
    qtbot.keyClicks(batch.rows["keywords"].input.line, "b;c")
    choose(batch, "date_created", Action.CLEAR)
    with qtbot.waitSignal(session.changed):
        batch.many.apply()
    second, third, fourth = desk.catalog.photos([2, 3, 4])
    assert [p.current.caption for p in (second, third, fourth)] == ["Second /CFP", "Third /CFP", "Fourth /CFP"]
    assert fourth.current.city == "Jinghai"
    assert second.current.keywords == ("a", "b", "c")
    assert third.current.date_created is None


def test_choices_not_applied_wait_for_the_editor(qtbot, batch, desk, session):
    choose(batch, "city", Action.REPLACE)
    qtbot.keyClicks(batch.rows["city"].input, "Giza")
    batch.set_photos([1])
    assert batch.many.banner.isVisible()
    assert "City" in batch.many.banner.text.text()
    assert batch.rows["city"].input.entered() == ""
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(batch.many.banner.apply, Qt.MouseButton.LeftButton)
    assert cities(desk) == ["Giza"] * 3
    assert desk.catalog.photo(1).current.city == ""
    qtbot.waitUntil(batch.many.banner.isHidden)


def test_the_same_selection_again_finds_its_choices_again(qtbot, batch):
    choose(batch, "city", Action.REPLACE)
    qtbot.keyClicks(batch.rows["city"].input, "Giza")
    batch.set_photos([1])
    batch.set_photos([2, 3, 4])
    qtbot.waitUntil(lambda: batch.rows["city"].input.entered() == "Giza")
    assert batch.many.banner.isHidden()


def test_a_failed_apply_brings_the_choices_back(qtbot, batch, session, monkeypatch):
    def locked(*_):
        raise CatalogError("The catalogue is locked.")

    monkeypatch.setattr(templates, "edit_written_out", locked)
    choose(batch, "city", Action.REPLACE)
    qtbot.keyClicks(batch.rows["city"].input, "Giza")
    with qtbot.waitSignal(session.failed):
        batch.many.apply()
    qtbot.waitUntil(lambda: batch.rows["city"].input.isEnabled())
    assert batch.rows["city"].input.entered() == "Giza"
    assert batch.many.orders() == [Order(Verb.SET, "city", "Giza")]


def test_a_change_elsewhere_leaves_the_choices(qtbot, batch, desk, session):
    choose(batch, "city", Action.REPLACE)
    qtbot.keyClicks(batch.rows["city"].input, "Giza")
    session.perform(lambda: editing.assign(desk, 2, {"credit": "CFP"}))
    qtbot.waitUntil(lambda: not batch.rows["credit"].input.isEnabled())
    assert batch.rows["city"].input.entered() == "Giza"


def test_proposals_of_many_are_accepted_together(qtbot, pane, desk, session):
    editing.assign(desk, 2, {"caption": "A market in Lima, Peru, March 4, 2023. /CFP"})
    pane.set_photos([1, 2])
    qtbot.waitUntil(lambda: bool(pane.proposals.buttons()))
    chip = next(b for b in pane.proposals.buttons() if b.objectName() == "credit")
    assert chip.text() == "+ Credit CFP in 2 photos"
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [p.current.credit for p in desk.catalog.photos([1, 2])] == ["CFP", "CFP"]


def test_a_chip_of_many_says_in_how_many_photos_and_how_many_differ():
    stated = Photo(path=Path("/agency/a.jpg")).replace(stated=(Proposal("credit", "CFP"),))
    other = stated.replace(stated=(Proposal("credit", "AFP"),))
    (same,) = chips_of_many([stated, stated])
    (different,) = chips_of_many([stated, stated, other])
    assert same.text == "Credit CFP in 2 photos"
    assert different.text == "Credit in 3 photos (2 different)"
    assert different.value == "AFP; CFP"


def test_back_to_one_photo_the_form_is_as_before(qtbot, batch):
    choose(batch, "city", Action.CLEAR)
    batch.set_photos([4])
    city = batch.rows["city"]
    assert city.input.isEnabled()
    assert city.input.entered() == "Shanghai"
    assert city.choice.isHidden()
    assert batch.rows["date_created"].input.placeholderText() == "YYYY-MM-DD"


def test_a_batch_being_typed_survives_the_death_of_the_program(qtbot, batch, desk):
    choose(batch, "city", Action.REPLACE)
    qtbot.keyClicks(batch.rows["city"].input, "Giza")
    file = beside(desk.catalog.file)
    qtbot.waitUntil(lambda: Drafts(file).batch[1].get("city", ("", "", ""))[1] == "Giza")


def test_a_batch_left_before_it_was_read_still_waits(batch):
    choose(batch, "city", Action.CLEAR)
    batch.set_photos([1])
    batch.set_photos([2, 3, 4])
    batch.set_photos([1])
    assert batch.many.banner.isVisible()


def test_a_choice_that_can_t_be_understood_is_left_out():
    choices = {"date_created": Choice(Action.REPLACE, "soon"), "city": Choice(Action.REPLACE, "Giza")}
    assert orders_of(choices) == [Order(Verb.SET, "city", "Giza")]


def test_choices_not_applied_survive_the_window(qtbot, session, desk, tmp_path):
    file = tmp_path / "drafts"
    for _ in range(2):
        pane = EditorPane(session, drafts=Drafts(file))
        qtbot.addWidget(pane)
        pane.show()
        pane.set_photos([2, 3, 4])
        qtbot.waitUntil(lambda pane=pane: pane.rows["city"].choice.isVisible())
        if pane.rows["city"].choice.action is Action.KEEP:
            choose(pane, "city", Action.FIND)
            qtbot.keyClicks(pane.rows["city"].input, "Cairo")
            qtbot.keyClicks(pane.rows["city"].replacement, "Giza")
        pane.commit()
        pane.close()
    assert pane.many.orders() == [Order(Verb.SUBSTITUTE, "city", ("Cairo", "Giza"))]
    with qtbot.waitSignal(session.changed):
        pane.many.apply()
    assert cities(desk) == ["Giza", "Giza", "Shanghai"]
    qtbot.waitUntil(lambda: not pane.many.orders())
    pane.set_photos([])
    assert Drafts(file).batch == ((), {})


def test_tab_goes_from_what_is_found_to_what_replaces_it(qtbot, batch):
    caption = batch.rows["caption"]
    choose(batch, "caption", Action.FIND)
    qtbot.keyClick(caption.input, Qt.Key.Key_Tab)
    assert batch.focusWidget() is caption.replacement


def test_in_a_batch_the_caption_leaves_room_for_the_rest(qtbot, batch):
    choose(batch, "caption", Action.REPLACE)
    height = batch.caption.input.height()
    batch.set_photos([2])
    assert batch.caption.input.height() > 1.5 * height


def test_a_pattern_is_found_and_its_replacement_asked_for(qtbot, batch, desk):
    choose(batch, "city", Action.PATTERN)
    row = batch.rows["city"]
    row.input.insert("^(S).*(ai)$")
    row.replacement.setFocus()
    qtbot.keyClicks(row.replacement, r"\2\1")
    with qtbot.waitSignal(batch._session.job_ended):
        batch.many.apply()
    assert cities(desk) == ["Cairo", "Cairo", "aiS"]


def test_a_bad_pattern_is_said_as_it_is_typed(qtbot, batch):
    choose(batch, "city", Action.PATTERN)
    row = batch.rows["city"]
    qtbot.keyClicks(row.input, "(S")
    assert row.note.text() == "✕ The pattern can't be understood: missing ) at position 2."
    assert not batch.many.orders()
    qtbot.keyClicks(row.input, ")")
    assert not row.note.isVisible()
    qtbot.keyClicks(row.replacement, r"\7")
    assert "replacement can't be understood" in row.note.text()
    choose(batch, "city", Action.KEEP)
    assert not row.note.isVisible()


def test_letters_of_every_photo_take_another_case(qtbot, batch, desk):
    choose(batch, "city", Action.UPPER)
    choose(batch, "keywords", Action.TITLE)
    assert not batch.rows["city"].input.isEnabled()
    assert batch.rows["city"].input.entered() == ""
    with qtbot.waitSignal(batch._session.job_ended):
        batch.many.apply()
    assert cities(desk) == ["CAIRO", "CAIRO", "SHANGHAI"]
    assert desk.catalog.photo(2).current.keywords == ("A", "B")
