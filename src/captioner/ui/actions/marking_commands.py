"""The actions that say what an editor thinks of the selected photos: stars, labels, picks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partialmethod

from captioner.domain.changes import Changes
from captioner.domain.iptc import FIELDS
from captioner.ui.actions import steps
from captioner.ui.actions.acting import Acting
from captioner.ui.language import told


class MarkingCommands(Acting):
    """Rate, label and pick."""

    def pick(self) -> None:
        """Pick the selected photos; where all of them are picked, unpick them."""
        from captioner.operations import marking

        self._mark("pick", lambda ids: marking.toggle_pick(self._session.desk, ids))

    def side_by_side(self) -> None:
        """Show the selected photos side by side, to choose from."""
        from captioner.ui.dialogs.side_by_side import SideBySideDialog

        SideBySideDialog(self._session, self._selected(), self._window).open()

    def _rate(self, stars: int) -> None:
        from captioner.operations import marking

        self._mark("rating", lambda ids: marking.rate(self._session.desk, ids, stars))

    def _label(self, label: str) -> None:
        from captioner.operations import marking

        self._mark("label", lambda ids: marking.toggle_label(self._session.desk, ids, label))

    rate_0 = partialmethod(_rate, 0)
    rate_1 = partialmethod(_rate, 1)
    rate_2 = partialmethod(_rate, 2)
    rate_3 = partialmethod(_rate, 3)
    rate_4 = partialmethod(_rate, 4)
    rate_5 = partialmethod(_rate, 5)
    label_red = partialmethod(_label, "Red")
    label_yellow = partialmethod(_label, "Yellow")
    label_green = partialmethod(_label, "Green")
    label_blue = partialmethod(_label, "Blue")
    label_purple = partialmethod(_label, "Purple")

    def _mark(self, field: str, function: Callable[[list[int]], Changes]) -> None:
        name = told(FIELDS[field].label)
        self._later(name, lambda count: steps.changed_in_words(name, count), function)
