from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from captioner.operations import editing
from captioner.ui.dialogs.story import StoryDialog

LEFT = Qt.MouseButton.LeftButton
CAPTION = "A vendor weighs mangoes at a market in Lima, Peru, March 4, 2023. /CFP"
OTHER = "A tram crosses a bridge in Lisbon, Portugal, May 2, 2023. /VCG"
PAGE = f"""<html><head><title>Markets</title></head><body><h1>Markets</h1>
<figure><img src="pictures/c.jpg" alt="{CAPTION}"><figcaption>{CAPTION}</figcaption></figure>
<p>{CAPTION}</p></body></html>"""
TWO = PAGE.replace(
    "</body>", f'<figure><img src="x/tram.jpg" alt="A tram"><figcaption>{OTHER}</figcaption></figure></body>'
)


def opened(qtbot, session, ids=()) -> StoryDialog:
    dialog = StoryDialog(session, None, ids)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def with_pairs(qtbot, session) -> StoryDialog:
    """The dialog over a page of two captions, the first of which finds c.jpg by its name."""
    dialog = opened(qtbot, session, [1, 2, 3])
    dialog.page.setPlainText(TWO)
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == 1)
    return dialog


def pairs(dialog) -> list[tuple[int, str, str]]:
    return [(pair.place, pair.photo.path.name, str(pair.reason)) for pair in dialog.proposal().pairs]


def row_of(dialog, name: str) -> int:
    model = dialog.photos.model()
    return next(row for row in range(model.rowCount()) if model.photos[row].path.name == name)


def test_a_page_s_captions_find_their_photos(qtbot, session, desk, heard, tmp_path: Path):
    page = tmp_path / "story.html"
    page.write_text(PAGE)
    dialog = opened(qtbot, session)
    dialog.open_page(page)
    qtbot.waitUntil(dialog.apply.isEnabled)
    said = dialog.captions.model().index(0).data()
    assert "→ c.jpg (file name) · 3× on the page · CFP · c.jpg" in said
    assert dialog.said.text() == "1 caption, 1 with a photo (1 by file name)."
    assert dialog.in_order.isHidden()
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(dialog.apply, LEFT)
    assert desk.catalog.photo(3).current.caption.startswith("A vendor weighs mangoes")
    assert desk.catalog.photo(3).current.credit == "CFP"
    qtbot.waitUntil(lambda: heard.messages == ["Captions of the story given to 1 photo."])
    session.perform(lambda: editing.undo(desk))
    assert desk.catalog.photo(3).current.caption == "Third caption of the day."


def test_the_rest_is_paired_in_order_only_when_told_to(qtbot, session, desk):
    paired = with_pairs(qtbot, session)
    assert pairs(paired) == [(0, "c.jpg", "file name")]
    assert paired.in_order.text() == "Pair the other 1 in order"
    qtbot.mouseClick(paired.in_order, LEFT)
    assert pairs(paired) == [(0, "c.jpg", "file name"), (1, "a.jpg", "order")]
    assert paired.in_order.isHidden()
    assert paired.apply.text() == "Apply to 2"
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(paired.apply, LEFT)
    assert desk.catalog.photo(1).current.caption.startswith("A tram")
    session.perform(lambda: editing.undo(desk))
    assert not desk.catalog.photo(1).current.caption.startswith("A tram")
    assert not desk.catalog.photo(3).current.caption.startswith("A vendor")


def test_one_selected_photo_is_no_choice_of_photos(qtbot, session):
    dialog = opened(qtbot, session, [1])
    dialog.page.setPlainText(PAGE)
    qtbot.waitUntil(dialog.apply.isEnabled)
    assert pairs(dialog) == [(0, "c.jpg", "file name")]


def test_a_photo_is_chosen_by_keys_alone(qtbot, session):
    paired = with_pairs(qtbot, session)
    qtbot.keyClick(paired.captions, Qt.Key.Key_Down)
    qtbot.keyClick(paired.captions, Qt.Key.Key_Space)
    assert paired.focusWidget() is paired.photos
    qtbot.keyClick(paired.photos, Qt.Key.Key_Right)
    chosen = paired.photos.currentIndex().row()
    assert chosen == 2
    qtbot.keyClick(paired.photos, Qt.Key.Key_Return)
    assert pairs(paired) == [(0, "c.jpg", "file name"), (1, "b.jpg", "hand")]
    assert paired.focusWidget() is paired.captions
    assert paired.isVisible()


def test_enter_applies_what_is_paired(qtbot, session, desk):
    paired = with_pairs(qtbot, session)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(paired.captions, Qt.Key.Key_Return)
    assert desk.catalog.photo(3).current.credit == "CFP"


def test_del_unpairs_and_esc_goes_back_to_the_captions(qtbot, session):
    paired = with_pairs(qtbot, session)
    qtbot.keyClick(paired.captions, Qt.Key.Key_Space)
    qtbot.keyClick(paired.photos, Qt.Key.Key_Escape)
    assert paired.focusWidget() is paired.captions
    qtbot.keyClick(paired.captions, Qt.Key.Key_Delete)
    assert pairs(paired) == []
    assert not paired.apply.isEnabled()
    assert "○ no photo" in paired.captions.model().index(0).data()


def test_a_caption_is_dragged_onto_a_photo(qtbot, session):
    paired = with_pairs(qtbot, session)
    dragged = paired.captions.model().mimeData([paired.captions.model().index(1)])
    onto = paired.photos.visualRect(paired.photos.model().index(row_of(paired, "c.jpg"))).center()
    buttons, none = LEFT, Qt.KeyboardModifier.NoModifier
    paired.photos.dropEvent(QDropEvent(QPointF(onto), Qt.DropAction.CopyAction, dragged, buttons, none))
    assert pairs(paired) == [(1, "c.jpg", "hand")]


def test_another_page_may_follow(qtbot, session):
    paired = with_pairs(qtbot, session)
    qtbot.mouseClick(paired.other_page, LEFT)
    assert paired.proposal() is None
    assert not paired.apply.isEnabled()
    paired.page.setPlainText(PAGE)
    qtbot.waitUntil(lambda: paired.proposal() is not None)
    assert paired.captions.model().rowCount() == 1


def test_a_page_without_captions_says_so(qtbot, session):
    dialog = opened(qtbot, session)
    dialog.page.setPlainText("x")
    qtbot.waitUntil(lambda: dialog.said.text() == "No caption was found on this page.")
    assert dialog.stack.currentIndex() == 0
    assert not dialog.apply.isEnabled()


def test_a_page_that_can_t_be_opened_is_said(qtbot, session, tmp_path):
    dialog = opened(qtbot, session)
    dialog.open_page(tmp_path / "none.html")
    qtbot.waitUntil(lambda: dialog.said.text().startswith("none.html: it can't be opened"))


def given(text: str = "", *files: Path, html: str = "") -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def test_a_page_s_file_that_is_dropped_or_whose_path_is_pasted_is_opened(qtbot, session, tmp_path):
    page = tmp_path / "story.html"
    page.write_text(PAGE)
    for data in (given("", page), given(str(page)), given(page.as_uri())):
        dialog = opened(qtbot, session)
        dialog.page.insertFromMimeData(data)
        qtbot.waitUntil(dialog.apply.isEnabled)
        assert dialog.captions.isVisible()


def test_what_is_copied_from_a_browser_keeps_its_pictures(qtbot, session):
    dialog = opened(qtbot, session)
    dialog.page.insertFromMimeData(given("A vendor", html=PAGE))
    qtbot.waitUntil(dialog.apply.isEnabled)
    assert pairs(dialog) == [(0, "c.jpg", "file name")]


def test_text_that_is_pasted_stays_text(qtbot, session, tmp_path):
    dialog = opened(qtbot, session)
    for text in (CAPTION, str(tmp_path / "nowhere.html"), "a\nb.txt", "x" * 5000 + ".txt"):
        dialog.page.clear()
        dialog.page.insertFromMimeData(given(text))
        assert dialog.page.toPlainText() == text
