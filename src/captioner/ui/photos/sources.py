"""The panel at the left: the ways into the catalogue, each with how many photos it leads to."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from captioner.domain.changes import Changes
from captioner.domain.findings import Severity
from captioner.ui.look.counted import counted
from captioner.ui.photos.source_lines import COUNT, ICON, SOURCE, SourceLines
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.desk import Desk

WAIT = 200
"""Milliseconds that counting waits for more news."""
WAIT_FOR_REPEATS = 1000
"""Milliseconds of calm before looking for what repeats."""
LARGE = 20_000
"""In a catalogue of more photos than this what repeats is looked for only when somebody wants to see it."""
REST = 10
"""Where looking for what repeats takes long, it is done so seldom that it takes one part of so many of the time."""


@dataclass(frozen=True, slots=True)
class Source:
    """One way into the catalogue: a query, and what to say when it finds nothing.

    A `queue` loses its photos as the work is done, so its sheet is looked up again after every change; the other sheets stay
    as they are while somebody works through them. `repeats` shows what repeats instead of a query, `problems` the photos in which a check
    found more than a note, `ids` these photos only.
    """

    key: str
    title: str
    icon: str
    query: str = ""
    nothing: str = ""
    queue: bool = False
    repeats: bool = False
    problems: bool = False
    ids: tuple[int, ...] = ()


SOURCES: tuple[Source, ...] = (
    Source("all", "All photos", "photos"),
    Source("today", "Added today", "today", "added:today", "Nothing was added today"),
    Source("uncaptioned", "No caption", "uncaptioned", "no:caption", "Every photo has its caption"),
    Source("duplicates", "Duplicates", "duplicates", nothing="Nothing repeats", repeats=True),
    Source("problems", "Problems", "warning", nothing="No problems", problems=True),
    Source("unwritten", "To write", "write", "is:unwritten", "Nothing left to write", queue=True),
    Source("conflicts", "Conflicts", "conflict", "is:conflict", "No conflicts", queue=True),
)


FOLDER = "folder:"
"""What the key of a folder's source begins with; its path follows."""


def folder_source(folder: Path) -> Source:
    """The photos of one folder; quotes in its name are doubled, as queries want them."""
    quoted = str(folder).replace('"', '""')
    return Source(
        f"{FOLDER}{folder}", folder.name or str(folder), "folder", f'folder:"{quoted}"', "This folder is empty"
    )


def title_of(source: Source) -> str:
    """What the source is called in the window's language; a folder keeps its name, also one that is named like a menu."""
    return source.title if source.key.startswith(FOLDER) else QCoreApplication.translate("sources", source.title)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many photos each source leads to, and the folders with theirs."""

    of: dict[str, int]
    folders: Sequence[tuple[Path, int]]


class SourcesPanel(QTreeWidget):
    """The list of sources. Signals: `chosen(Source)`; `counted(int)` with the number of all photos."""

    chosen = Signal(object)
    counted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._items: dict[str, QTreeWidgetItem] = {}
        self._shown_folders: list[Path] = []
        self._awaited = ""
        self._told = ""
        self._timer = QTimer(self, interval=WAIT, singleShot=True)
        self._timer.timeout.connect(self._count)
        self._counting = False
        self._repeats_timer = QTimer(self, interval=WAIT_FOR_REPEATS, singleShot=True)
        self._repeats_timer.timeout.connect(self._count_repeats)
        self._counting_repeats = False
        self._repeats_began = self._repeats_took = 0.0
        self.setAccessibleName(self.tr("Sources"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(SourceLines(self))
        self._heading(self.tr("Catalogue"))
        for source in SOURCES:
            self._add(source, self.invisibleRootItem())
        self._folders = self._heading(self.tr("Folders"))
        self._folders.setHidden(True)
        self.currentItemChanged.connect(self._choose)
        self.itemClicked.connect(self._click)
        session.opened.connect(self.refresh)
        session.stale.connect(self._timer.start)
        session.changed.connect(self._changed)
        session.job_ended.connect(lambda _: self.refresh())
        if session.is_open:
            self.refresh()

    def show_source(self, key: str) -> None:
        """Choose the source of that key, as a click would; unknown keys are left alone."""
        if key in self._items:
            self.setCurrentItem(self._items[key])

    def mark_source(self, key: str) -> None:
        """Mark the source that is shown already, now or as soon as there is a line for it; until then, none is marked."""
        self.clear_choice()
        self._awaited = key
        self._mark_awaited()

    def clear_choice(self) -> None:
        """Mark no source: something else is shown."""
        self._awaited = self._told = ""
        self.setCurrentIndex(QModelIndex())

    def count_of(self, key: str) -> int:
        """How many photos the source led to when they were last counted."""
        return int(self._items[key].data(0, COUNT) or 0)

    def show_problems(self, count: int) -> None:
        """Say in how many photos a check found more than a note."""
        self._tell(self._items["problems"], count)
        self.viewport().update()

    def refresh(self) -> None:
        """Count anew, soon, on a worker."""
        self._timer.start()
        self._await_repeats()

    def sizeHint(self) -> QSize:
        """Wide enough for the names and numbers."""
        return QSize(216, 400)

    def _changed(self, changes: Changes) -> None:
        if changes.added or changes.removed or changes.fields & {"caption", "alt_text"}:
            self._await_repeats()
        self._timer.start()

    def _await_repeats(self) -> None:
        self._repeats_timer.start(max(WAIT_FOR_REPEATS, round(1000 * REST * self._repeats_took)))

    def _count(self) -> None:
        """Count on a worker, one count at a time; news that comes meanwhile makes another one follow."""
        if self._counting:
            self._timer.start()
        elif self._session.is_open:
            self._counting = True
            self._session.call(_counter(self._session), self._show, self._uncounted)

    def _count_repeats(self) -> None:
        """Finding what repeats takes longer: it waits until the desk is calm, and never keeps anybody waiting."""
        if self._counting_repeats:
            self._await_repeats()
        elif self._session.is_open:
            self._counting_repeats = True
            self._repeats_began = time.monotonic()
            self._session.quietly(partial(_number_of_repeats, self._session.desk), self._show_repeats, self._uncounted)

    def _show_repeats(self, count: int | None) -> None:
        self._counting_repeats = False
        self._repeats_took = time.monotonic() - self._repeats_began
        if count is not None:
            self._tell(self._items["duplicates"], count)
        self.viewport().update()

    def _show(self, counts: Counts) -> None:
        self._counting = False
        for key, count in counts.of.items():
            self._tell(self._items[key], count)
        self._show_folders(counts.folders)
        self.counted.emit(counts.of["all"])
        self.viewport().update()

    def _uncounted(self, error: BaseException) -> None:
        self._counting = self._counting_repeats = False
        self._session.tell(error)

    def _show_folders(self, folders: Sequence[tuple[Path, int]]) -> None:
        paths = sorted(path for path, _ in folders)
        if paths != self._shown_folders:
            self._shown_folders = paths
            self._rebuild_folders(paths)
        self._folders.setHidden(not paths)
        self.expandAll()
        for path, count in folders:
            self._tell(self._items[folder_source(path).key], count)

    def _rebuild_folders(self, paths: Sequence[Path]) -> None:
        """A folder stands under the nearest folder above it that has photos too. A chosen folder that is gone leads to all photos."""
        current = self.currentItem()
        chosen = current.data(0, SOURCE).key if current and current.data(0, SOURCE) else ""
        self.blockSignals(True)
        self._folders.takeChildren()
        self._items = {key: item for key, item in self._items.items() if not key.startswith(FOLDER)}
        for path in paths:
            above = next((self._items[k] for p in path.parents if (k := f"{FOLDER}{p}") in self._items), self._folders)
            item = self._add(folder_source(path), above)
            item.setToolTip(0, str(path))
        self.setCurrentIndex(QModelIndex())
        if chosen in self._items:
            self.setCurrentItem(self._items[chosen])
        self.blockSignals(False)
        if chosen and chosen not in self._items:
            self.show_source("all")
        self._mark_awaited()

    def _mark_awaited(self) -> None:
        """Mark the awaited source without choosing it anew: the sheet shows it."""
        if self._awaited in self._items:
            self.blockSignals(True)
            self.setCurrentItem(self._items[self._awaited])
            self.blockSignals(False)
            self._awaited = ""

    def _add(self, source: Source, parent: QTreeWidgetItem) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [title_of(source)])
        item.setData(0, SOURCE, source)
        item.setData(0, ICON, source.icon)
        self._items[source.key] = item
        return item

    def _heading(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [text])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _tell(self, item: QTreeWidgetItem, count: int) -> None:
        item.setData(0, COUNT, count)
        words = f"{item.text(0)}, {counted(count, 'photo')}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item and item.data(0, SOURCE):
            self._awaited = ""
            self._told = item.data(0, SOURCE).key
            self.chosen.emit(item.data(0, SOURCE))

    def _click(self, item: QTreeWidgetItem) -> None:
        """A click on the marked line shows it again; where the click itself has marked it, that was told already."""
        source, told = item.data(0, SOURCE), self._told
        self._told = ""
        if source and source.key != told:
            self.chosen.emit(source)


def _number_of_repeats(desk: Desk) -> int | None:
    """How many photos repeat something; None where there are so many photos that finding out would be felt."""
    return len(repeating(desk)) if desk.catalog.count() <= LARGE else None


def _counter(session: Session) -> Callable[[], Counts]:
    desk = session.desk

    def count() -> Counts:
        numbers = {s.key: desk.catalog.count(s.query) for s in SOURCES if not (s.repeats or s.problems)}
        return Counts(numbers, desk.catalog.folders())

    return count


def repeating(desk: Desk) -> list[int]:
    """The ids of all photos that repeat something, those that repeat one another side by side; slow: for a worker."""
    from captioner.operations.duplicates import groups

    return list(dict.fromkeys(id for group in groups(desk) for id in group.photos))


def with_problems(desk: Desk) -> set[int]:
    """The photos in which a check found more than a note when it last looked: for a worker."""
    return {finding.photo for finding in desk.catalog.findings() if finding.severity is not Severity.NOTE}
