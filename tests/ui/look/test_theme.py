from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from captioner import resources
from captioner.ui.look import icons, theme


def luminance(colour: str) -> float:
    parts = [c / 255 for c in QColor(colour).getRgb()[:3]]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shown", theme.THEMES.values(), ids=theme.THEMES)
def test_text_can_be_read_on_every_surface(shown):
    for text in (shown.text, shown.muted, shown.warning_text, shown.error_text):
        for surface in (shown.window, shown.surface, shown.raised, shown.mat):
            assert contrast(text, surface) >= 4.5
    assert contrast(shown.on_accent, shown.accent) >= 4.5
    assert contrast(shown.text, shown.selection) >= 4.5


@pytest.mark.parametrize("shown", theme.THEMES.values(), ids=theme.THEMES)
def test_marks_and_lines_of_state_can_be_seen_on_the_sheet(shown):
    for state in (shown.saved, shown.written, shown.changed, shown.conflict, shown.restricted, shown.unchanged):
        assert contrast(state, shown.window) >= 2.2


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_theme_reaches_palette_and_style_sheet(qapp, name):
    shown = theme.apply(qapp, name)
    try:
        assert theme.colours() is shown
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == shown.window.lower()
        assert shown.accent in qapp.styleSheet()
        assert "$" not in qapp.styleSheet()
    finally:
        theme.apply(qapp, "light")


def test_every_icon_is_drawn_in_the_colour_it_is_asked_in(qapp):
    files = sorted(resources.folder("icons").glob("*.svg"))
    assert len(files) >= 25
    for file in files:
        image = icons.pixmap(file.stem, 24, "#ff0000").toImage()
        painted = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
        assert painted, file.stem
        if b"currentColor" in file.read_bytes():
            assert all(c.red() > 200 and c.green() < 60 for c in painted), file.stem


def test_a_put_icon_follows_the_theme(qapp):
    from PySide6.QtWidgets import QPushButton

    def ink(button):
        image = button.icon().pixmap(24, 24).toImage()
        return max((image.pixelColor(x, y) for x in range(24) for y in range(24)), key=lambda c: c.alpha()).lightness()

    button = QPushButton()
    theme.apply(qapp, "light")
    icons.put(button, "undo")
    light = ink(button)
    theme.apply(qapp, "dark")
    icons.recolour()
    dark = ink(button)
    theme.apply(qapp, "light")
    assert light < 80 < 180 < dark


def test_another_theme_leaves_style_and_font_as_they_are(qapp, monkeypatch):
    theme.apply(qapp, "light")
    laid = []
    monkeypatch.setattr(theme, "_lay_ground", laid.append)
    theme.apply(qapp, "dark")
    assert laid == []
    assert theme.DARK.window in qapp.styleSheet()
    theme.apply(qapp, "light")


def test_no_widget_has_a_sheet_of_its_own_to_polish(qapp, qtbot, session):
    from captioner.ui.dialogs.frame import Dialog
    from captioner.ui.preview.pane import Preview

    for widget in (Dialog(session, "Import"), Preview(session)):
        qtbot.addWidget(widget)
        assert widget.styleSheet() == ""
