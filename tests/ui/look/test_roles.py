from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QLabel

from captioner.ui.look import theme
from captioner.ui.look.roles import margins, set_role


def test_margins_follow_the_reading_direction(qapp):
    assert margins(16, 1, 4, 2) == QMargins(16, 1, 4, 2)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert margins(16, 1, 4, 2) == QMargins(4, 1, 16, 2)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_role_is_taken_on_while_the_widget_is_shown(qtbot, qapp):
    theme.apply(qapp, "light")
    label = QLabel("20 photos")
    qtbot.addWidget(label)
    label.show()
    plain = label.sizeHint().height()
    set_role(label, "title")
    assert label.sizeHint().height() > plain
