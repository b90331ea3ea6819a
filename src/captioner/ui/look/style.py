"""The style sheet, with the colours and text sizes of `theme` for its $names.

A widget asks for a look with the dynamic property `role`, set before it is shown: on a QLabel "title" (20 px), "heading"
(15 px), "label" (a small field label), "muted", "warning", "error"; on a push button "primary" (the accent), "quiet" (no
frame), "small" (beside a line of small text), "danger"; on a tool button "chip"; on a text box "caption" (the hero: 15 px); on any QFrame "panel" (surface) or
"line" (one pixel), "card", "banner". The whole window and every dialog share this one sheet: each sheet of a widget's own would be
polished once more whenever the colours change.
"""

from __future__ import annotations

QSS = """
QMainWindow, QDialog { background: $window; }
QWidget { selection-background-color: $accent; selection-color: $on_accent; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 8px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${hero}px; font-weight: 600; }
QLabel[role="label"] { font-size: ${small}px; color: $muted; }
QLabel[role="section"] { font-size: ${small}px; font-weight: 600; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="warning"] { color: $warning_text; }
QLabel[role="error"] { color: $error_text; }

QFrame[role="panel"] { background: $surface; border: none; }
QListWidget[role="offers"] { background: $surface; border: 1px solid $line; border-radius: 4px; padding: 0; }
QListWidget[role="offers"]::item { padding: 3px 8px; }
QListWidget[role="offers"]::item:selected { background: $selection; color: $text; }
QFrame[role="popup"] { background: $surface; border: 1px solid $line; border-radius: 4px; }
QFrame[role="notice"] { background: $raised; border: none; border-top: 1px solid $line; }
#activity { border-top: 1px solid $line; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="upright-line"] { background: $line; border: none; max-width: 1px; min-width: 1px; }

#top_bar { background: $window; border-bottom: 1px solid $line; }
QMenuBar { background: transparent; color: $text; border: none; padding: 0; spacing: 0; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox {
  background: $surface; color: $text; border: 1px solid $line; border-radius: 4px; padding: 5px 7px;
  min-height: 18px;
}
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QSpinBox:hover, QComboBox:hover { border-color: $disabled; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {
  border: 2px solid $accent; padding: 4px 6px;
}
QLineEdit:read-only, QTextEdit:read-only, QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled {
  background: $window; color: $muted;
}
QTextEdit[role="caption"], QPlainTextEdit[role="caption"] { font-size: ${hero}px; padding: 7px 9px; }
QTextEdit[role="caption"]:focus, QPlainTextEdit[role="caption"]:focus { padding: 6px 8px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px; outline: none; }

QComboBoxPrivateContainer { background: $surface; }

QPushButton {
  background: $raised; color: $text; border: 1px solid $line; border-radius: 4px; padding: 5px 14px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 13px; }
QPushButton:disabled { color: $disabled; background: $window; }
QPushButton[role="primary"], QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled, QPushButton:default:disabled {
  background: $raised; color: $disabled; border-color: $line;
}
QPushButton[role="danger"] { color: $error_text; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; padding: 5px 9px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border-color: $accent; padding: 4px 8px; }
QPushButton[role="small"] { font-size: ${small}px; padding: 1px 8px; min-height: 14px; }
QPushButton[role="small"]:focus { padding: 0 7px; }

QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 4px; padding: 4px 7px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $raised; }
QToolButton:focus { border: 2px solid $accent; padding: 3px 6px; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="chip"] {
  color: $muted; border: 1px solid $line; border-radius: 13px; padding: 3px 11px; min-height: 18px;
}
QToolButton[role="chip"]:hover { background: $hover; color: $text; }
QToolButton[role="chip"]:checked { background: $selection; color: $text; border-color: $accent; }
QToolButton[role="chip"]:focus { border: 2px solid $accent; padding: 2px 10px; }

QTreeView, QListView, QTableView {
  background: $surface; color: $text; border: none; outline: none; gridline-color: $line;
  selection-background-color: $selection; selection-color: $text;
}
SourcesPanel { padding-top: 6px; }
QTreeView::item, QListView::item { padding: 4px 6px; min-height: 20px; border-radius: 4px; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
SourcesPanel::item:hover { background: transparent; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $window; border: none; }
QHeaderView::section {
  background: $window; color: $muted; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
  font-size: ${small}px;
}

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QGroupBox { border: none; margin-top: 20px; padding: 0; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; color: $muted; }

QCheckBox, QRadioButton { background: transparent; spacing: 8px; }
QProgressBar { background: $raised; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QSlider { background: transparent; min-height: 20px; }
QSlider::groove:horizontal { height: 2px; background: $line; border-radius: 1px; }
QSlider::sub-page:horizontal { background: $unchanged; border-radius: 1px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0; border-radius: 6px; background: $unchanged; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $accent; }

QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QStatusBar { background: $window; color: $muted; border-top: 1px solid $line; min-height: 28px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 0 8px; }

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
