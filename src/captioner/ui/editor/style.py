"""What the editor and the dialogs add to the style sheet: tokens, small counters, the batch's choices, differences."""

from __future__ import annotations

import dataclasses
from string import Template

from PySide6.QtWidgets import QWidget

from captioner import resources
from captioner.ui import theme

_SHEET = """
QFrame[role="token-box"] { background: $surface; border: 1px solid $line; border-radius: 4px; }
QFrame[role="token-box"]:hover { border-color: $disabled; }
QFrame[role="token-box"][focused="true"] { border: 1px solid $accent; }
QFrame[role="token"] { background: $raised; border: none; border-radius: 4px; min-height: 20px; }
QToolButton[role="token-remove"] { color: $muted; border: none; padding: 0 3px; min-width: 14px; }
QToolButton[role="token-remove"]:hover { color: $text; background: $hover; }
QLineEdit[role="token-line"], QLineEdit[role="token-line"]:focus { border: none; background: transparent; padding: 2px 3px; }
QLabel[role="name"] { font-weight: 600; }
QLabel[role="saved-mark"] { font-size: 9px; color: $saved; }
QLabel[role="warning-small"] { font-size: ${small}px; color: $warning_text; }
QLabel[role="error"], QLabel[role="warning"] { font-size: ${small}px; }
QComboBox[role="batch-choice"] { border: none; padding: 0; min-height: 16px; background: transparent; combobox-popup: 0; }
QToolButton[role="proposal"] {
  color: $text; background: $raised; border: 1px solid $line; border-radius: 12px; padding: 2px 10px; min-height: 18px;
}
QToolButton[role="proposal"]:hover { background: $selection; border-color: $accent; }
QToolButton[role="proposal"]:focus { border: 2px solid $accent; padding: 1px 9px; }
QToolButton[role="accept-all"] {
  color: $accent; background: transparent; border: 1px solid $accent; border-radius: 12px; padding: 2px 10px; min-height: 18px;
}
QToolButton[role="accept-all"]:hover { background: $selection; }
QToolButton[role="accept-all"]:focus { border: 2px solid $accent; padding: 1px 9px; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 14px; height: 14px; border: 1px solid $muted; border-radius: 3px; background: $surface;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QRadioButton::indicator:checked {
  border-color: $accent;
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $surface, stop: 1 $surface);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $window; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QFrame[role="banner"] { background: $raised; border: none; border-left: 3px solid $saved; border-radius: 2px; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 4px; }
"""


def sheet() -> str:
    """The style sheet in the colours shown now."""
    shown = theme.colours()
    names = {field.name: str(getattr(shown, field.name)) for field in dataclasses.fields(shown)}
    tick = resources.file("icons", "tick-black.svg" if shown.dark else "tick-white.svg").as_posix()
    return Template(_SHEET).substitute(names, small=theme.SMALL, tick=f'"{tick}"')


def dress(widget: QWidget) -> None:
    """Give a pane or a dialog this look; called again when the theme changed."""
    if widget.styleSheet() != sheet():
        widget.setStyleSheet(sheet())
