"""The window's colours and style: neutral greys around pictures, colour for states and the one accent."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from captioner import resources
from captioner.ui.look.style import QSS

UNIT = 8
"""The rhythm of every distance, in pixels; half a unit between things that belong together."""

SMALL, BODY, HERO, TITLE = 11, 13, 15, 20
"""The four sizes of text, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme: surfaces from back to front, lines, text, the accent and the states, as "#rrggbb".

    A state's colour is for its mark; where it speaks in words, `warning_text` and `error_text` can be read on every surface.
    """

    dark: bool
    window: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    hover: str
    selection: str
    mat: str
    unchanged: str
    warning_text: str
    error_text: str
    saved: str
    written: str
    changed: str
    conflict: str
    restricted: str


_COLOURS = {
    # colour: light, dark, highest contrast
    "window": ("#F6F6F7", "#1B1B1D", "#000000"),
    "surface": ("#FFFFFF", "#232326", "#000000"),
    "raised": ("#ECECEE", "#2C2C30", "#141414"),
    "line": ("#D7D7DB", "#3A3A3F", "#B4B4B4"),
    "text": ("#1C1C1F", "#E8E8EA", "#FFFFFF"),
    "muted": ("#5E5E66", "#A8A8AE", "#E6E6E6"),
    "disabled": ("#A2A2A9", "#65656C", "#9A9A9A"),
    "accent": ("#1E66C9", "#5B9DF5", "#FFD60A"),
    "on_accent": ("#FFFFFF", "#0E1726", "#000000"),
    "hover": ("#E4E4E7", "#34343A", "#2A2A2A"),
    "selection": ("#DCE8F8", "#2B3D57", "#3D3400"),
    "mat": ("#ECECEE", "#2C2C30", "#141414"),
    "unchanged": ("#8A8A92", "#7D7D85", "#E6E6E6"),
    "warning_text": ("#8A5A00", "#E3AE4E", "#FFB02E"),
    "error_text": ("#B8322D", "#F08A86", "#FF9C98"),
    "saved": ("#D99A2B", "#D99A2B", "#FFB02E"),
    "written": ("#3FA66B", "#3FA66B", "#5BE38F"),
    "changed": ("#8E6FD8", "#8E6FD8", "#C3AEFF"),
    "conflict": ("#D9534F", "#D9534F", "#FF7A75"),
    "restricted": ("#C2453F", "#C2453F", "#FF7A75"),
}


def _column(place: int, *, dark: bool) -> Colours:
    return Colours(dark=dark, **{name: shades[place] for name, shades in _COLOURS.items()})


LIGHT, DARK, CONTRAST = _column(0, dark=False), _column(1, dark=True), _column(2, dark=True)
THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

_shown: Colours = LIGHT


def colours() -> Colours:
    """The theme that is shown now."""
    return _shown


OTHER_SCRIPTS = ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI", "Noto Sans Arabic", "Geeza Pro", "Segoe UI")
"""Families for what the system's font lacks, named because Qt's own choice may come in the wrong weight."""


def colour(name: str) -> QColor:
    """One colour of the theme that is shown now: `colour("accent")`."""
    return QColor(getattr(_shown, name))


def apply(app: QApplication, theme: str = "system") -> Colours:
    """Give the whole application this theme: "light", "dark", "contrast", or what the system prefers."""
    global _shown
    _shown = THEMES.get(theme) or _system(app)
    if (
        not app.styleSheet()
    ):  # under a style sheet Fusion no longer goes by its name; set again, it polishes every widget anew
        _lay_ground(app)
    app.setPalette(palette(_shown))
    app.setStyleSheet(style_sheet(_shown))
    return _shown


def _lay_ground(app: QApplication) -> None:
    """What is the same in every theme: style and font."""
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    font = QFont(app.font())
    font.setPixelSize(BODY)
    font.setFamilies([QFontInfo(app.font()).family(), *OTHER_SCRIPTS])
    app.setFont(font)


def palette(shown: Colours) -> QPalette:
    """The colours as Qt's palette, so that whatever the style sheet does not name looks right too."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, name in {
        roles.Window: shown.window,
        roles.WindowText: shown.text,
        roles.Base: shown.surface,
        roles.AlternateBase: shown.window,
        roles.Text: shown.text,
        roles.PlaceholderText: shown.muted,
        roles.Button: shown.raised,
        roles.ButtonText: shown.text,
        roles.BrightText: shown.conflict,
        roles.Highlight: shown.accent,
        roles.HighlightedText: shown.on_accent,
        roles.Accent: shown.accent,
        roles.ToolTipBase: shown.raised,
        roles.ToolTipText: shown.text,
        roles.Link: shown.accent,
        roles.LinkVisited: shown.accent,
        roles.Light: shown.raised,
        roles.Midlight: shown.hover,
        roles.Mid: shown.line,
        roles.Dark: shown.line,
        roles.Shadow: shown.line,
    }.items():
        made.setColor(role, QColor(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(shown.disabled))
    return made


def style_sheet(shown: Colours) -> str:
    """The style sheet in these colours."""
    names = {field.name: str(getattr(shown, field.name)) for field in dataclasses.fields(shown)}
    tick = resources.file("icons", "tick-black.svg" if shown.dark else "tick-white.svg").as_posix()
    return Template(QSS).substitute(names, small=SMALL, body=BODY, hero=HERO, title=TITLE, tick=f'"{tick}"')


def _system(app: QApplication) -> Colours:
    return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
