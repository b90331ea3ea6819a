from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl

from captioner.operations import editing
from captioner.ui.dialogs.story import StoryDialog

LEFT = Qt.MouseButton.LeftButton
CAPTION = "A vendor weighs mangoes at a market in Lima, Peru, March 4, 2023. /CFP"
PAGE = f"""<html><head><title>Markets</title></head><body><h1>Markets</h1>
<figure><img src="pictures/c.jpg" alt="{CAPTION}"><figcaption>{CAPTION}</figcaption></figure>
<p>{CAPTION}</p></body></html>"""


def opened(qtbot, session, ids=()) -> StoryDialog:
    dialog = StoryDialog(session, None, ids)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_page_s_captions_find_their_photos(qtbot, session, desk, tmp_path: Path):
    page = tmp_path / "story.html"
    page.write_text(PAGE)
    dialog = opened(qtbot, session)
    dialog.open_page(page)
    qtbot.waitUntil(dialog.apply.isEnabled)
    assert "→ c.jpg · 3× on the page" in dialog.captions.item(0).text()
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(dialog.apply, LEFT)
    assert desk.catalog.photo(3).current.caption.startswith("A vendor weighs mangoes")
    assert desk.catalog.photo(3).current.credit == "CFP"
    session.perform(lambda: editing.undo(desk))
    assert desk.catalog.photo(3).current.caption == "Third caption of the day."


def test_in_order_for_the_selected_photos(qtbot, session, desk):
    dialog = opened(qtbot, session, [2, 1])
    dialog.in_order.setChecked(True)
    dialog.page.setPlainText(PAGE)
    qtbot.waitUntil(dialog.apply.isEnabled)
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(dialog.apply, LEFT)
    assert desk.catalog.photo(2).current.caption.startswith("A vendor weighs mangoes")


def test_a_page_without_captions_applies_nothing(qtbot, session):
    dialog = opened(qtbot, session)
    assert not dialog.in_order.isEnabled()
    dialog.page.setPlainText("x")
    qtbot.waitUntil(lambda: dialog.found.text() == "0 captions, 0 photos found")
    assert not dialog.apply.isEnabled()


def test_a_page_that_can_t_be_opened_is_said(qtbot, session, tmp_path):
    dialog = opened(qtbot, session)
    dialog.open_page(tmp_path / "none.html")
    assert dialog.said.text().startswith("none.html: it can't be opened")


def given(text: str = "", *files: Path) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def test_a_page_s_file_that_is_dropped_or_whose_path_is_pasted_is_opened(qtbot, session, tmp_path):
    page = tmp_path / "story.html"
    page.write_text(PAGE)
    for data in (given("", page), given(str(page)), given(page.as_uri())):
        dialog = opened(qtbot, session)
        assert dialog.hint.isVisible()
        dialog.page.insertFromMimeData(data)
        qtbot.waitUntil(dialog.apply.isEnabled)
        assert dialog.captions.isVisible()
        assert dialog.page.toPlainText() == f"From {page}"


def test_text_that_is_pasted_stays_text(qtbot, session, tmp_path):
    dialog = opened(qtbot, session)
    for text in (CAPTION, str(tmp_path / "nowhere.html"), "a\nb.txt", "x" * 5000 + ".txt"):
        dialog.page.clear()
        dialog.page.insertFromMimeData(given(text))
        assert dialog.page.toPlainText() == text
