"""The middle of the window: what is shown of the catalogue, the filters on it, and the contact sheet itself."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from captioner.catalog.ordering import Arranged, Arrangement
from captioner.domain.changes import Changes
from captioner.domain.errors import BadQuery
from captioner.ui.language import told
from captioner.ui.look import icons
from captioner.ui.look.counted import counted, number
from captioner.ui.photos.dragging import DraggingOut
from captioner.ui.photos.empty import Empty, EmptyState
from captioner.ui.photos.filters import FilterChips
from captioner.ui.photos.grid import ContactSheet
from captioner.ui.photos.model import Photos
from captioner.ui.photos.sources import SOURCES, Source, repeating, title_of, with_problems
from captioner.ui.photos.thumbnail_loader import ThumbnailLoader
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.jobs import Job

SMALLEST, LARGEST = 128, 360


class SheetPane(QWidget):
    """Shows the photos of one source that match the search and the chips; looks them up on a worker.

    Signals: `loaded` when the photos shown are those asked for; `import_wanted`, `samples_wanted`, `clear_wanted`,
    `everywhere_wanted` from the buttons of an empty sheet; `dropped(list of Path)`; `menu_wanted(QPoint)`; `edge_chosen(int)`
    when another size of the pictures was settled on; `columns_shaped` when the table's columns were.
    """

    loaded = Signal()
    import_wanted = Signal()
    samples_wanted = Signal()
    clear_wanted = Signal()
    everywhere_wanted = Signal()
    dropped = Signal(object)
    menu_wanted = Signal(QPoint)
    edge_chosen = Signal(int)
    columns_shaped = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._source: Source = SOURCES[0]
        self._search = ""
        self._arrangement = Arrangement()
        self._looking: Job | None = None
        self._total = 0
        self._total_is_known = False
        self._problem = ""  # of the search that is shown, in a sentence
        self._then: Callable[[], None] | None = None
        self.photos = Photos(session, self)
        self.thumbnails = ThumbnailLoader(session, self)
        self.grid = ContactSheet(self.photos, self.thumbnails)
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        self._again = QTimer(self, interval=150, singleShot=True)
        self._again.timeout.connect(self.reload)
        self._shaping = QTimer(self, interval=400, singleShot=True)
        self._shaping.timeout.connect(self.columns_shaped)
        self._dragging = DraggingOut(session, self.grid)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._build()
        self._connect()
        if session.is_open:
            self.reload()

    @property
    def source(self) -> Source:
        """What is shown, before search and chips."""
        return self._source

    @property
    def query(self) -> str:
        """Source, search and chips as one query."""
        from captioner.catalog.search import as_typed

        return " ".join(filter(None, (self._source.query, as_typed(self._search), *self._filters.set_filters())))

    def show_source(self, source: Source) -> None:
        """Show another part of the catalogue."""
        self._source = source
        self._title.setText(title_of(source))
        self.reload()

    def search(self, text: str) -> None:
        """Show only what matches; an empty text shows all of the source."""
        if text.strip() != self._search.strip():
            self._search = text
            self.reload()

    @property
    def arrangement(self) -> Arrangement:
        """How the photos are sorted and grouped."""
        return self._arrangement

    def arrange(self, arrangement: Arrangement) -> None:
        """Sort and group them so; what repeats stays side by side."""
        self._arrangement = arrangement
        self.grid.header.show_arrangement(arrangement)
        self.reload()

    def show_table(self, table: bool) -> None:
        """Show the photos as lines of a table, or as tiles."""
        self.grid.header.show_arrangement(self._arrangement)
        self.grid.show_table(table)
        self._tell()

    def offer(self, arrangements: QMenu) -> None:
        """Have the button in the head open this menu."""
        self._arrange.setMenu(arrangements)

    def clear_filters(self) -> None:
        """Unset every chip and the search."""
        self._search = ""
        self._filters.clear()
        self.reload()

    def reload(self, then: Callable[[], None] | None = None) -> None:
        """Look the photos up anew, on a worker; `then` is called when they are shown. An older look-up is cancelled."""
        if not self._session.is_open:
            return
        if self._looking:
            self._looking.cancel()
        self._then = then or self._then
        slow = self._source.repeats or self._source.problems
        look = self._session.quietly if slow else self._session.call
        self._looking = look(self._look_up(), self._show, self._failed)

    @property
    def total(self) -> int:
        """How many photos the catalogue holds, as far as known."""
        return self._total

    def set_total(self, total: int) -> None:
        """How many photos the catalogue holds, for the header and the empty states."""
        self._total = total
        self._total_is_known = True
        self._tell()

    def _look_up(self) -> Callable[[], Arranged]:
        desk, query, arrangement, source = self._session.desk, self.query, self._arrangement, self._source

        def look() -> Arranged:
            if source.repeats:
                matching = set(desk.catalog.ids(query))
                return Arranged(array("q", (id for id in repeating(desk) if id in matching)))
            return desk.catalog.arranged(
                query, arrangement, with_problems(desk) if source.problems else source.ids or None
            )

        return look

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, BadQuery):
            self._show(Arranged(array("q")), told(str(error)))
        else:
            self._session.tell(error)

    def _show(self, found: Arranged, problem: str = "") -> None:
        if (found.ids, found.groups) == (self.photos.ids, self.photos.groups):
            self.photos.forget_all()
        else:
            self.photos.show(found.ids, self._arrangement.grouping, found.groups)
        self._problem = problem
        self._tell()
        then, self._then = self._then, None
        if then:
            then()
        self.loaded.emit()

    def _tell(self) -> None:
        shown = len(self.photos)
        self._total = max(self._total, shown)
        narrowed = bool(self._search.strip() or self._filters.set_filters())
        self._stack.setCurrentIndex(0 if shown else 1)
        if not shown:
            self.empty.show_state(self._emptiness(narrowed))
        numbers = counted(shown, "photo")
        if shown != self._total:
            numbers = self.tr("{shown} of {total}").format(shown=number(shown), total=number(self._total))
        self._count.setText(numbers if self._total else "")
        for widget in (self._filters, self._arrange):
            widget.setVisible(bool(self._total))
        self._slider.setVisible(bool(self._total) and not self.grid.is_table)

    def _emptiness(self, narrowed: bool) -> Empty:
        if self._problem:
            return Empty(
                "search", self.tr("That search can't be understood"), self._problem, clear=self.tr("Clear search")
            )
        if narrowed:
            return self._no_hit()
        if self._source.nothing and (self._total or not self._total_is_known):
            return Empty("check", self.tr(self._source.nothing), "")
        hint = self.tr("Captioner reads the captions and credits of its pictures. The files stay where they are.")
        return Empty("import", self.tr("Drop a folder here"), hint, first=True)

    def _no_hit(self) -> Empty:
        searched = self._search.strip()
        place = self._title.text() if self._source.key != "all" else self.tr("the catalogue")
        words = f"“{searched}”" if searched else self.tr("these filters")
        says = self.tr("Nothing in {place} matches {words}").format(place=place, words=words)
        clear = self.tr("Clear search") if searched else self.tr("Clear filter")
        return Empty("search", says, "", clear=clear, everywhere=bool(searched) and self._source.key != "all")

    def _drag_out(self) -> None:
        photo = self.grid.current
        self._dragging.begin(self.grid.selected(), self.thumbnails.pixmap(photo) if photo else None)

    def _changed(self, changes: Changes) -> None:
        if changes.added or changes.removed or self._source.queue:
            self._again.start()
        self.photos.forget(changes.photos | changes.added)

    def _connect(self) -> None:
        self._session.opened.connect(self.reload)
        self._session.changed.connect(self._changed)
        self._session.stale.connect(self._again.start)
        self.grid.dragged.connect(self._drag_out)
        self.grid.dropped.connect(self.dropped)
        self.grid.menu_wanted.connect(self.menu_wanted)
        self.empty.dropped.connect(self.dropped)
        self.empty.import_wanted.connect(self.import_wanted)
        self.empty.samples_wanted.connect(self.samples_wanted)
        self.empty.clear_wanted.connect(self.clear_wanted)
        self.empty.everywhere_wanted.connect(self.everywhere_wanted)
        self.grid.header.shaped.connect(self._shaping.start)
        self._filters.changed.connect(self.reload)
        self._slider.valueChanged.connect(self._resize)
        self._slider.sliderReleased.connect(lambda: self.edge_chosen.emit(self._slider.value()))

    def _build(self) -> None:
        self._title = QLabel(title_of(self._source))
        self._title.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._filters = FilterChips()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(SMALLEST, LARGEST)
        self._slider.setSingleStep(24)
        self._slider.setPageStep(48)
        self._slider.setFixedWidth(88)
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider.setAccessibleName(self.tr("Size of the pictures"))
        self._slider.setToolTip(self._slider.accessibleName())
        self._slider.setValue(self.grid.edge)
        self._arrange = QToolButton()
        self._arrange.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._arrange.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._arrange.setAccessibleName(self.tr("Sort and group"))
        self._arrange.setToolTip(self._arrange.accessibleName())
        icons.put(self._arrange, "sort")
        header = QHBoxLayout()
        header.setContentsMargins(16, 8, 16, 8)
        header.setSpacing(8)
        header.addWidget(self._title)
        header.addWidget(self._count)
        header.addSpacing(8)
        header.addWidget(self._filters, 1)
        header.addWidget(self._arrange)
        header.addWidget(self._slider)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self._stack, 1)

    def set_edge(self, edge: int) -> None:
        """Show the pictures at this size."""
        self._slider.setValue(min(max(edge, SMALLEST), LARGEST))

    def _resize(self, edge: int) -> None:
        self.grid.set_edge(edge)
        if not self._slider.isSliderDown():
            self.edge_chosen.emit(edge)
