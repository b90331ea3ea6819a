"""The sheet of keys that F1 shows: read from the actions themselves, so that it is never out of date."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from captioner.ui.actions.build import bare, shown_key, tr
from captioner.ui.actions.rows import ROWS, Menu, Place

IN_SHEET = (
    ("Move", "Arrows"),
    ("First, last photo", "Home, End"),
    ("A screen up, down", "PgUp, PgDn"),
    ("Select a range", "Shift + move"),
    ("Edit caption", "Enter"),
)
IN_EDITOR = (
    ("Next, previous photo", "PgDn, PgUp"),
    ("Back to the contact sheet", "Esc"),
    ("Accept one thing the caption states", "Alt+1 … Alt+9"),
    ("Why a finding matters", "F1"),
)
ELSEWHERE = (("In the contact sheet", IN_SHEET), ("In the editor", IN_EDITOR))
COLUMNS = 2


class KeysSheet(QDialog):
    """Every key, by menu, in two columns. Signal: `change_wanted`, when somebody wants other keys."""

    change_wanted = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        parts = [(bare(tr(menu.value)), _keys_of(menu, actions)) for menu in Menu]
        parts += [(tr(title), [(tr(what), tr(key)) for what, key in keys]) for title, keys in ELSEWHERE]
        parts = [part for part in parts if part[1]]
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(24, 16, 24, 24)
        columns.setSpacing(48)
        for chosen in _divide(parts):
            column = QVBoxLayout()
            for title, keys in chosen:
                column.addLayout(self._part(title, keys))
                column.addSpacing(8)
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(page)
        area.setAccessibleName(self.windowTitle())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.change = QPushButton(self.tr("Change keys…"))
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self.change_wanted)
        self.change.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addStretch(1)
        foot.addWidget(self.change)
        layout.addLayout(foot)
        self.ensurePolished()
        beside = area.verticalScrollBar().sizeHint().width() + 2 * area.frameWidth()
        self.resize(page.sizeHint().width() + beside, 620)

    def _part(self, title: str, keys: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        heading = QLabel(title)
        heading.setProperty("role", "section")
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (what, key) in enumerate(keys, 1):
            shown = QLabel(key)
            shown.setProperty("role", "muted")
            grid.addWidget(QLabel(what), row, 0)
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)
        return grid


def _keys_of(menu: Menu, actions: Mapping[str, QAction]) -> list[tuple[str, str]]:
    found = []
    for row in ROWS:
        key = shown_key(actions[row.id])
        if row.menu is menu and key:
            where = f"  ({tr('contact sheet')})" if row.place is Place.SHEET else ""
            found.append((tr(row.text).rstrip("…") + where, key))
    return found


def _divide(parts: list[tuple[str, list[tuple[str, str]]]]) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    """The parts in columns of about the same height, their order kept."""
    height = sum(len(keys) + 2 for _, keys in parts) / COLUMNS
    columns: list[list[tuple[str, list[tuple[str, str]]]]] = [[] for _ in range(COLUMNS)]
    reached = 0.0
    for part in parts:
        columns[min(int(reached / height), COLUMNS - 1)].append(part)
        reached += len(part[1]) + 2
    return columns
