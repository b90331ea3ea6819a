"""Twenty photos are captioned in the window with real key events; every key that is not text is counted, and few are needed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.journeys.desk_window import PHOTOS, Hands, window

__all__ = ["window"]

MOST = 25
"""Keys besides the text that captioning them may take."""

CAPTIONS = [f"Rowers pass buoy {number} at a regatta in Lucerne, Switzerland, on Sunday." for number in range(1, 21)]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        pytest.param(Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, id="PgDn"),
        pytest.param(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, id="Ctrl+Enter"),
    ],
)
def test_twenty_photos_take_few_keys_and_no_question(qtbot, window, capsys, key, modifier):
    hands = Hands()
    hands.press(Qt.Key.Key_F2)
    for caption in CAPTIONS:
        hands.type(caption)
        hands.press(key, modifier)
        assert not QApplication.activeModalWidget()
        assert not QApplication.activePopupWidget()

    catalog = window.session.desk.catalog
    qtbot.waitUntil(lambda: not catalog.count("no:caption"), timeout=20_000)
    said = {photo.path.stem: photo.current.caption for photo in catalog.photos(catalog.ids())}
    assert said == {f"regatta-{number:02d}": caption for number, caption in enumerate(CAPTIONS, 1)}
    with capsys.disabled():
        print(f"\n{PHOTOS} captions: {hands.strokes} keys besides the text, {hands.held} of them with a key held down")
    assert hands.strokes <= MOST
