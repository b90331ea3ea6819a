"""The filters one click away: a row of chips, and a menu that holds these and more."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from captioner.domain.marks import LABELS
from captioner.ui.look import icons, theme

FILTERS = (
    ("no:caption", "No caption"),
    ("no:date_created", "No date"),
    ("no:credit", "No credit"),
    ("is:unwritten", "Not written"),
)
"""What each filter asks of the catalogue, and what it says."""

MARKED = (
    ("pick:1", "Picked"),
    ("rating:>=1", "With stars"),
    ("rating:>=3", "3 stars or more"),
    ("rating:5", "5 stars"),
    *((f"label:{label}", f"{label} label") for label in LABELS),
)
"""Filters by what editors think of photos; they stand in the menu only."""


class FilterChips(QWidget):
    """Any number of filters may be set; all must match. Signal: `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chips = {query: self._chip(query, text) for query, text in FILTERS}
        self.more: dict[str, QAction] = {}
        self._menu_button = self._button()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # chips that don't fit are hidden
        layout.setSpacing(theme.UNIT)
        for chip in self.chips.values():
            layout.addWidget(chip)
        layout.addWidget(self._menu_button)
        layout.addStretch()

    def set_filters(self) -> list[str]:
        """The queries of the filters that are set."""
        return [query for query, each in self._all() if each.isChecked()]

    def clear(self) -> None:
        """Unset all of them, without a signal."""
        self.blockSignals(True)
        for _, each in self._all():
            each.setChecked(False)
        self.blockSignals(False)

    def _all(self) -> Iterator[tuple[str, QToolButton | QAction]]:
        yield from self.chips.items()
        yield from self.more.items()

    def minimumSizeHint(self) -> QSize:
        """The menu's button alone is enough."""
        return self._menu_button.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All chips or none of them; the menu is always there."""
        super().resizeEvent(event)
        room = sum(chip.sizeHint().width() + theme.UNIT for chip in self.chips.values())
        fits = room + self._menu_button.sizeHint().width() <= self.width()
        for chip in self.chips.values():
            chip.setVisible(fits)

    def _chip(self, query: str, text: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(self.tr(text))
        chip.setCheckable(True)
        chip.setProperty("role", "chip")
        chip.setFixedHeight(chip.fontMetrics().height() + 12)  # Arabic letters would make it a third taller
        chip.setAccessibleName(self.tr("Filter: {what}").format(what=self.tr(text)))
        chip.setToolTip(self.tr("Show only: {query}").format(query=query))
        chip.toggled.connect(self._tell)
        chip.toggled.connect(self.changed)
        return chip

    def _button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "chip")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setCheckable(True)
        button.setText(self.tr("Filter"))
        button.setAccessibleName(self.tr("Filters"))
        menu = QMenu(button)
        for chip in self.chips.values():
            action = menu.addAction(chip.text())
            action.setCheckable(True)
            action.toggled.connect(chip.setChecked)
            chip.toggled.connect(action.setChecked)
        menu.addSeparator()
        for query, text in MARKED:
            self.more[query] = action = menu.addAction(self.tr(text))
            action.setCheckable(True)
            action.setToolTip(self.tr("Show only: {query}").format(query=query))
            action.toggled.connect(self._tell)
            action.toggled.connect(self.changed)
        button.setMenu(menu)
        icons.put(button, "filter")
        return button

    def _tell(self) -> None:
        """The menu's button says whether anything hides behind it."""
        count = len(self.set_filters())
        self._menu_button.setText(self.tr("Filter ({n})").format(n=count) if count else self.tr("Filter"))
        self._menu_button.setChecked(bool(count))
