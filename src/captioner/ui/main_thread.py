"""The one door through which results of other threads come home to the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class MainThread(QObject):
    """Lives on the window's thread; what any thread hands to `deliver` runs there, in the order it was handed in."""

    _handed_in = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._handed_in.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def deliver(self, callback: Callable[[], None]) -> None:
        """Run `callback` on the window's thread, soon; returns at once. Safe from every thread."""
        self._handed_in.emit(callback)

    def close(self) -> None:
        """Run nothing any more: what still comes home is dropped, for the window it was meant for is going."""
        self._open = False

    @Slot(object)
    def _run(self, callback: Callable[[], None]) -> None:
        if self._open:
            callback()
