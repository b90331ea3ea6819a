from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from captioner.ui.dialogs.duplicates import DuplicatesDialog
from captioner.ui.dialogs.frame import FRAME, Dialog


def test_a_dialog_is_no_larger_than_its_screen(qtbot, session):
    made = Dialog(session, "Large")
    qtbot.addWidget(made)
    made.resize(5000, 4000)
    made.show()
    room = made.screen().availableGeometry().size() - FRAME
    assert made.size() == room


def test_enter_on_cancel_cancels(qtbot, session):
    made = Dialog(session, "Write")
    qtbot.addWidget(made)
    pressed = []
    for text, role in (("Cancel", ""), ("Write now", "primary")):
        made.button(text, role).clicked.connect(lambda _=False, text=text: pressed.append(text))
    made.show()
    made.footer.itemAt(1).widget().setFocus()
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Return)
    assert pressed == ["Cancel"]
    made.footer.itemAt(2).widget().setFocus()
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Return)
    assert pressed == ["Cancel", "Write now"]


@pytest.mark.parametrize("across", [2, 4])
def test_what_repeats_gets_along_with_a_low_screen(qtbot, session, across):
    made = DuplicatesDialog(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.looking)
    made.view.show_group([session.desk.catalog.photo(1 + n % 3) for n in range(across)])
    qtbot.wait(50)
    assert made.minimumHeight() <= 800 - FRAME.height()
    assert [not side.isHidden() for side in made.view.beside.sides] == [n < across for n in range(4)]
