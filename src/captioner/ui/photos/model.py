"""The photos that the contact sheet shows: an array of ids, and the rows near the eye."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from captioner.catalog.ordering import Grouping
from captioner.domain.photo import Photo
from captioner.ui.session import Session

Groups = tuple[tuple[str | bytes, int], ...]
"""What the photos of each group have in common (a folder as bytes), and how many they are."""

KEPT = 2000
"""Photos kept in memory: many screens full, whatever the size of the catalogue."""


class Photos(QObject):
    """Ids in the order shown; a photo is read from the catalogue when somebody looks at it.

    Attributes: `ids`; `groups` that they stand in, none where they are not grouped, and the `grouping`. Signals: `reset` when the ids are others; `altered(set of ids)` when what these photos say may have changed.
    """

    reset = Signal()
    altered = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: OrderedDict[int, Photo] = OrderedDict()
        self.ids: array[int] = array("q")
        self.grouping = Grouping.NONE
        self.groups: Groups = ()

    def __len__(self) -> int:
        return len(self.ids)

    def show(self, ids: Iterable[int], grouping: Grouping = Grouping.NONE, groups: Groups = ()) -> None:
        """Show these photos, in this order, as the catalogue has them now; `groups` are keys and numbers of photos."""
        self.ids = ids if isinstance(ids, array) else array("q", ids)
        self.grouping, self.groups = grouping, groups
        self._kept.clear()
        self.reset.emit()

    def forget(self, ids: Iterable[int]) -> None:
        """Read these photos anew the next time they are looked at."""
        gone = set(ids)
        for id in gone:
            self._kept.pop(id, None)
        self.altered.emit(gone)

    def forget_all(self) -> None:
        """Read every photo anew the next time it is looked at."""
        self.forget(list(self._kept))

    def row(self, id: int) -> int:
        """Where the photo stands; -1 where it is not shown."""
        try:
            return self.ids.index(id)
        except ValueError:
            return -1

    def photo(self, id: int) -> Photo | None:
        """The photo, from memory or the catalogue; None where the catalogue has none."""
        return self.page([id]).get(id)

    def page(self, ids: Iterable[int]) -> dict[int, Photo]:
        """These photos by id, the missing ones read together; ids that the catalogue has not are left out."""
        wanted = list(ids)
        missing = [id for id in wanted if id not in self._kept]
        if missing:
            self._kept.update((photo.id, photo) for photo in self._session.desk.catalog.photos(missing))
        found = {id: self._kept[id] for id in wanted if id in self._kept}
        for id in found:
            self._kept.move_to_end(id)
        while len(self._kept) > max(KEPT, len(wanted)):
            self._kept.popitem(last=False)
        return found
