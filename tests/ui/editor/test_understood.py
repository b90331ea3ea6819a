from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication
from tests.ui.editor.conftest import CAIRO, said

from captioner.operations import checking, editing
from captioner.progress import finish
from captioner.ui.editor import marks
from captioner.ui.look import theme

ALT, NO = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
LINE = QTextCharFormat.UnderlineStyle


def chips(pane) -> list[str]:
    return [button.objectName() for button in pane.proposals.buttons()]


def put_cursor(pane, words: str) -> None:
    cursor = pane.caption.input.textCursor()
    cursor.setPosition(pane.caption.input.entered().index(words) + 1)
    pane.caption.input.setTextCursor(cursor)


def form_of(pane, words: str) -> QTextCharFormat:
    marked = pane.caption.input.extraSelections()
    return QTextCharFormat(next(s.format for s in marked if s.cursor.selectedText() == words))


def typed(qtbot, pane, text: str) -> None:
    pane.caption.input.selectAll()
    qtbot.keyClicks(pane.caption.input, text)


def test_each_kind_of_statement_has_its_own_line_and_tint_under_the_words(pane):
    pane.set_photos([1])
    forms = [form_of(pane, words) for words in ("Cairo", "February 13, 2024", "CFP")]
    assert len({form.underlineStyle() for form in forms}) == 3
    assert len({form.background().color().rgb() for form in forms}) == 3


@pytest.fixture
def colours(qapp: QApplication) -> Iterator[Callable[[str], object]]:
    """Applies a theme; at the end the application looks as before."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield lambda name: theme.apply(qapp, name)
    theme.apply(qapp, "light")
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_marks_take_the_colours_of_the_theme(qtbot, pane, colours):
    pane.set_photos([1])
    before = form_of(pane, "Cairo").underlineColor()
    colours("contrast")
    qtbot.waitUntil(lambda: form_of(pane, "Cairo").underlineColor() != before)
    assert form_of(pane, "Cairo").underlineColor() == theme.colour("accent")


def test_the_text_cursor_in_marked_words_names_the_field_and_its_chip_stands_out(qtbot, pane):
    pane.set_photos([1])
    pane.caption.input.setFocus()
    qtbot.waitUntil(pane.caption.input.hasFocus)
    put_cursor(pane, "Cairo")
    assert pane.caption.remark.text() == "City: Cairo"
    assert [b.objectName() for b in pane.proposals.buttons() if b.is_pointed_at] == ["city"]
    assert form_of(pane, "Cairo").background().color().alpha() == marks.STRONG
    put_cursor(pane, "People")
    assert pane.caption.remark.isHidden()
    assert not [b for b in pane.proposals.buttons() if b.is_pointed_at]


def test_the_pointer_over_marked_words_names_the_field(qtbot, pane):
    pane.set_photos([1])
    box = pane.caption.input
    cursor = QTextCursor(box.document())
    cursor.setPosition(CAIRO.index("Khan") + 1)
    qtbot.mouseMove(box.viewport(), box.cursorRect(cursor).center())
    qtbot.waitUntil(lambda: "Sublocation: Khan el-Khalili" in pane.caption.remark.text())
    qtbot.mouseMove(box.viewport(), QPoint(2, box.viewport().height() - 2))


def test_a_chip_that_is_pointed_at_marks_its_words_strongly(pane):
    pane.set_photos([1])
    pane.proposals.pointed.emit("credit")
    assert form_of(pane, "CFP").background().color().alpha() == marks.STRONG
    assert form_of(pane, "Cairo").background().color().alpha() == marks.OPEN


def test_alt_and_its_number_accepts_one_statement_in_one_step(qtbot, pane, desk, session):
    pane.set_photos([1])
    pane.caption.input.setFocus()
    qtbot.waitUntil(pane.caption.input.hasFocus)
    before = desk.catalog.photo(1).current
    number = chips(pane).index("city") + 1
    qtbot.keyClick(pane.caption.input, Qt.Key(Qt.Key.Key_0 + number), ALT)
    after = desk.catalog.photo(1).current
    assert before.differing(after) == ("city",)
    assert after.city == "Cairo"
    assert "city" not in chips(pane)
    assert form_of(pane, "Cairo").underlineStyle() == LINE.DotLine
    assert not form_of(pane, "Cairo").hasProperty(QTextCharFormat.Property.BackgroundBrush)
    session.perform(lambda: editing.undo(desk))
    assert desk.catalog.photo(1).current == before


def test_chips_are_reached_by_tab_and_pressed_by_enter_one_after_the_other(qtbot, pane, desk):
    pane.set_photos([1])
    pane.caption.input.setFocus()
    qtbot.waitUntil(pane.caption.input.hasFocus)
    qtbot.keyClick(pane.caption.input, Qt.Key.Key_Tab)
    first, second, *_ = chips(pane)
    assert pane.focusWidget().objectName() == first
    qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Return)
    assert desk.catalog.photo(1).current[first]
    assert pane.focusWidget().objectName() == second
    qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Escape)
    assert desk.catalog.photo(1).current[second] in ("", (), None)


def test_a_number_without_a_chip_accepts_nothing(qtbot, pane, desk):
    pane.set_photos([2])
    before = desk.catalog.photo(2)
    qtbot.keyClick(pane.caption.input, Qt.Key.Key_9, ALT)
    assert desk.catalog.photo(2) == before


def test_a_statement_that_is_not_sure_says_so(qtbot, pane):
    pane.set_photos([4])
    typed(qtbot, pane, "A dog sleeps in Alexandria on Sunday, 14 February 2024. /CFP")
    qtbot.waitUntil(lambda: "date_created" in chips(pane))
    date = pane.proposals.buttons()[chips(pane).index("date_created")]
    credit = pane.proposals.buttons()[chips(pane).index("credit")]
    assert date.text().endswith(", unsure")
    assert "Unsure" in date.accessibleDescription()
    assert "unsure" not in credit.text()


def test_marks_stay_with_their_words_while_the_caption_is_typed_in(qtbot, pane):
    pane.set_photos([1])
    cursor = pane.caption.input.textCursor()
    cursor.setPosition(0)
    pane.caption.input.setTextCursor(cursor)
    qtbot.keyClicks(pane.caption.input, "Two ")
    assert {"Cairo", "CFP"} <= {s.cursor.selectedText() for s in pane.caption.input.extraSelections()}


# Captions alike


def test_the_photo_with_the_same_caption_is_named_while_it_is_typed(qtbot, pane):
    pane.set_photos([4])
    qtbot.waitUntil(lambda: not pane.near.isVisible())
    typed(qtbot, pane, CAIRO)
    qtbot.waitUntil(lambda: pane.near.text == "≡ same caption as CFP001.jpg")
    typed(qtbot, pane, CAIRO.replace("walk past", "walk by the"))
    qtbot.waitUntil(lambda: pane.near.text.startswith("≈ 9"))
    assert "% like CFP001.jpg" in pane.near.text
    assert "CFP001.jpg" in pane.near.compare.accessibleName()
    typed(qtbot, pane, "A vendor sells oranges.")
    qtbot.waitUntil(lambda: pane.near.isHidden())


def test_a_copy_of_the_picture_is_named_as_one(qtbot, pane, desk):
    copied = desk.catalog.photo(1).picture.__class__(digest=b"0123456789abcdef")
    one, two = (said(n, caption="Fog over the bridge in Lyon.").replace(picture=copied) for n in (8, 9))
    desk.catalog.add([one, two])
    pane.set_photos([5])
    qtbot.waitUntil(lambda: pane.near.text == "≡ same caption as CFP009.jpg, the same picture")


def test_another_photo_begins_without_the_likeness_of_the_one_before(qtbot, pane, desk):
    editing.assign(desk, 2, {"caption": CAIRO})
    pane.set_photos([1])
    qtbot.waitUntil(pane.near.isVisible)
    pane.set_photos([3])
    assert pane.near.isHidden()
    assert pane.one.likeness is None


# Findings


def test_a_finding_is_mended_from_its_field_in_one_step(qtbot, pane, desk, session):
    editing.assign(desk, 4, {"caption": "A man  walks."})
    pane.set_photos([4])
    qtbot.waitUntil(lambda: "two spaces" in pane.caption.findings.text)
    line = next(line for line in pane.caption.findings.lines if line.fix)
    qtbot.mouseClick(line.fix, Qt.MouseButton.LeftButton)
    assert desk.catalog.photo(4).current.caption == "A man walks."
    assert pane.caption.input.entered() == "A man walks."
    qtbot.waitUntil(lambda: "two spaces" not in pane.caption.findings.text)
    session.perform(lambda: editing.undo(desk))
    assert desk.catalog.photo(4).current.caption == "A man  walks."


def test_what_was_found_among_the_photos_of_a_folder_stands_in_its_field_until_that_changes(qtbot, pane, desk):
    for number, byline in ((2, "Maria Gonzales"), (3, "Maria Gonzalles"), (4, "Maria Gonzales")):
        editing.assign(desk, number, {"byline": (byline,)})
    finish(checking.refresh(desk))
    pane.set_photos([3])
    qtbot.waitUntil(lambda: "Gonzales" in pane.rows["byline"].findings.text)
    qtbot.keyClicks(pane.rows["byline"].input.line, "Ann Lee")
    qtbot.waitUntil(lambda: "Gonzales" not in pane.rows["byline"].findings.text)


def test_f1_says_why_and_pressed_again_is_the_window_s(qtbot, pane, desk):
    editing.assign(desk, 4, {"caption": "A man  walks."})
    pane.set_photos([4])
    qtbot.waitUntil(lambda: "two spaces" in pane.caption.findings.text)
    pane.caption.input.setFocus()
    qtbot.waitUntil(pane.caption.input.hasFocus)
    line = pane.caption.findings.lines[0]
    assert line.reason.isHidden()
    assert pane.explain()
    assert line.reason.isVisible()
    assert not pane.explain()


@pytest.mark.parametrize("name", ["city", "keywords", "caption", "not a field"])
def test_a_field_is_gone_to_by_name(qtbot, pane, name):
    pane.set_photos([4])
    pane.focus_field(name)
    row = pane.rows.get(name, pane.caption)
    qtbot.waitUntil(lambda: row.isAncestorOf(pane.focusWidget()))
