"""The filters one click away: a row of chips that becomes a menu where there is no room for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from captioner.ui.look import icons, theme

FILTERS = (
    ("no:caption", "No caption"),
    ("no:date_created", "No date"),
    ("no:credit", "No credit"),
    ("is:unwritten", "Not written"),
)
"""What each filter asks of the catalogue, and what it says."""


class FilterChips(QWidget):
    """Any number of filters may be set; all must match. Signal: `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chips = {query: self._chip(query, text) for query, text in FILTERS}
        self._menu_button = self._button()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.UNIT)
        for chip in self.chips.values():
            layout.addWidget(chip)
        layout.addWidget(self._menu_button)
        layout.addStretch()

    def set_filters(self) -> list[str]:
        """The queries of the filters that are set."""
        return [query for query, chip in self.chips.items() if chip.isChecked()]

    def clear(self) -> None:
        """Unset all of them, without a signal."""
        for chip in self.chips.values():
            chip.blockSignals(True)
            chip.setChecked(False)
            chip.blockSignals(False)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """The menu's button alone is enough."""
        return self._menu_button.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All chips, or none of them and the menu."""
        super().resizeEvent(event)
        room = sum(chip.sizeHint().width() + theme.UNIT for chip in self.chips.values())
        fits = room <= self.width()
        for chip in self.chips.values():
            chip.setVisible(fits)
        self._menu_button.setVisible(not fits)

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
        button.setMenu(menu)
        icons.put(button, "filter")
        return button

    def _tell(self) -> None:
        """The menu's button says whether anything hides behind it."""
        count = len(self.set_filters())
        self._menu_button.setText(self.tr("Filter ({n})").format(n=count) if count else self.tr("Filter"))
        self._menu_button.setChecked(bool(count))
