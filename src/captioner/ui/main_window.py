"""The window: sources, contact sheet, preview and editor, and the strips around them. It arranges; the parts do the work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from captioner import resources
from captioner.catalog.ordering import Arrangement
from captioner.ui.actions import build, own_keys
from captioner.ui.actions.commands import Commands
from captioner.ui.actions.rows import GROUP, SORT, Situation
from captioner.ui.frame import closing, geometry
from captioner.ui.look import icons
from captioner.ui.panes import Panes
from captioner.ui.photos.sources import FOLDER, folder_source
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.ui.editor.pane import EditorPane
    from captioner.ui.preview.pane import Preview

MENU_OF_A_PHOTO = (
    "edit_caption", "accept", "", "write", "export", "reread", "resolve", "", "copy_rendered", "copy_metadata",
    "paste_metadata", "", "pick", "full_screen", "show_in_folder", "", "remove",
)  # fmt: skip
"""The actions of the menu over a photo; an empty name is a line."""


class MainWindow(QMainWindow):
    """One window over one session; shows itself empty while the catalogue is being opened, and fills when it is.

    Attributes: `session`, `panes`, `commands`, `actions_by_id`, `top`, `sources`, `sheet`, `activity`, `notice`, `status`; and once
    the catalogue is open, `preview` and `editor`. How it stands, and what it shows of which catalogue, is kept in `layout_file` from
    one run to the next; without, nowhere.
    """

    def __init__(self, session: Session, layout_file: Path | None = None) -> None:
        super().__init__()
        self.session = session
        self._layout_file = layout_file
        self.setWindowTitle("Captioner")
        self.setWindowIcon(QIcon(str(resources.file("icons", "captioner.svg"))))
        self.panes = panes = Panes(session, self)
        self.top, self.sources, self.sheet = panes.top, panes.sources, panes.sheet
        self.activity, self.notice, self.status = panes.activity, panes.notice, panes.status
        self.commands = Commands(panes)
        self._closing = closing.Closing(session, self)
        self.actions_by_id = build.actions(self, self.sheet.grid, self.commands)
        build.menus(self.top.menu_bar, self.actions_by_id)
        self.sheet.offer(build.menu_under(self.actions_by_id, (SORT, GROUP), self))
        self.top.add_buttons(self.actions_by_id)
        panes.actions = self.actions_by_id
        build.give_keys(self.actions_by_id, own_keys.load())
        panes.tell_keys()
        self._return_to = 0  # the photo that was current when the window was closed the last time
        self._arrange()
        self._connect()
        self.resize(1440, 900)
        if layout_file and not geometry.restore(self, layout_file):
            geometry.fit(self)
        self._situation()
        if session.is_open:
            self._open()
        else:
            session.opened.connect(self._open)

    @property
    def preview(self) -> Preview:
        """The picture of the current photo."""
        return self.panes.preview

    @property
    def editor(self) -> EditorPane:
        """The form of the selected photos."""
        return self.panes.editor

    def show_folder(self, folder: Path) -> None:
        """Show the photos of this folder, importing it when none of it is in the catalogue."""
        source = folder_source(folder)
        self._return_to = 0
        self.panes.show_source(source)
        self.sources.mark_source(source.key)
        if not self.session.desk.catalog.count(source.query):
            self.commands.take_in([folder])

    # What is shown

    def _situation(self) -> None:
        """Enable what can be done now, and count in the status bar."""
        grid, opened = self.sheet.grid, self.session.is_open
        now = Situation(
            opened=opened,
            shown=len(grid.photos),
            total=self.sheet.total,
            selected=len(grid.selection.ids),
            undo=(self.session.desk.catalog.undo_action or "") if opened else "",
            arrangement=self.sheet.arrangement,
            table=grid.is_table,
            redo=(self.session.desk.catalog.redo_action or "") if opened else "",
        )
        build.enable(self.actions_by_id, now)
        self.status.show_counts(now.shown, now.selected, grid.current if opened else None)

    def _loaded(self) -> None:
        grid = self.sheet.grid
        if not grid.selection.current and len(grid.photos) and not self.top.search.hasFocus():
            grid.select(self._return_to if grid.photos.row(self._return_to) >= 0 else grid.photos.ids[0])
            grid.setFocus(Qt.FocusReason.OtherFocusReason)  # an empty sheet could not hold it
        self._return_to = 0
        self._situation()
        self.panes.furnish_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the sheet, also while it is empty, and not in the first line that takes one."""
        super().showEvent(event)
        if not self.focusWidget():
            self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _photo_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in MENU_OF_A_PHOTO:
            if name:
                menu.addAction(self.actions_by_id[name])
            else:
                menu.addSeparator()
        menu.popup(at)

    # Building

    def _arrange(self) -> None:
        self.setMenuWidget(self.top)
        self._right = _splitter(Qt.Orientation.Vertical, "photo")
        # Room for the panes that come with the catalogue, so that the division of the window stands from the start.
        self._places = [QStackedWidget(), QStackedWidget()]
        for place in self._places:
            self._right.addWidget(place)
        self._right.setStretchFactor(1, 1)
        self._right.setSizes([340, 560])
        self._panes = _splitter(Qt.Orientation.Horizontal, "panes")
        for pane, width in ((self.sources, 180), (self.sheet, 320), (self._right, 320)):
            pane.setMinimumWidth(width)
            self._panes.addWidget(pane)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([216, 804, 420])
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panes, 1)
        layout.addWidget(self.activity)
        layout.addWidget(self.notice)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        session, panes, sheet = self.session, self.panes, self.sheet
        panes.furnished.connect(self._seat)
        session.message.connect(self.status.say)
        session.failed.connect(self.notice.say)
        session.changed.connect(lambda _: self.notice.withdraw())
        session.changed.connect(lambda _: self._situation())
        session.job_ended.connect(lambda _: self._situation())
        self.sources.chosen.connect(panes.show_source)
        self.sources.counted.connect(sheet.set_total)
        sheet.loaded.connect(self._loaded)
        sheet.dropped.connect(self.commands.import_paths)
        sheet.edge_chosen.connect(self.commands.keep_edge)
        sheet.grid.header.sort_wanted.connect(self.commands.sort_by_column)
        sheet.columns_shaped.connect(self.commands.keep_columns)
        sheet.menu_wanted.connect(self._photo_menu)
        sheet.import_wanted.connect(self.commands.import_folder)
        sheet.samples_wanted.connect(self.commands.import_samples)
        sheet.clear_wanted.connect(panes.clear_search)
        sheet.everywhere_wanted.connect(lambda: self.sources.show_source("all"))
        sheet.grid.selection_changed.connect(panes.select_later)
        sheet.grid.selection_changed.connect(self._situation)
        sheet.grid.activated.connect(lambda _: self.commands.edit_caption())
        self.top.searched.connect(sheet.search)
        self.top.command.connect(self.commands.palette)
        self.top.left.connect(lambda: sheet.grid.setFocus(Qt.FocusReason.TabFocusReason))

    def _open(self) -> None:
        """Show what was shown when the window was closed; preview and editor follow when that is painted."""
        kept = self.session.desk.settings
        self.sheet.set_edge(kept.thumbnail_size)
        self.sheet.grid.header.take_shape(kept.table_columns)
        self.sheet.show_table(kept.sheet_table)
        arrangement = Arrangement.of(kept.sheet_order, kept.sheet_groups, reverse=kept.sheet_reversed)
        if arrangement != self.sheet.arrangement:
            self.sheet.arrange(arrangement)
        source, self._return_to = geometry.shown(self._layout_file, self.session.desk.catalog.file)
        if source.startswith(FOLDER):
            folder = folder_source(Path(source.removeprefix(FOLDER)))
            self.sheet.show_source(folder)
            self.sources.mark_source(folder.key)
        else:
            self.sources.show_source(source or "all")
        self.sheet.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._situation()
        self._closing.open(closing.beside(self.session.desk.catalog.file))
        self.commands.take_up(self._closing.left)

    def _seat(self) -> None:
        """Put preview and editor into the places kept for them."""
        for place, widget in zip(self._places, (self.preview, self.editor), strict=True):
            place.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            icons.recolour()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was typed and how the window stands; while work is under way, ask first."""
        self.panes.commit()
        if not self._closing.may_go():
            event.ignore()
            return
        if self._layout_file:
            geometry.save(self, self._layout_file)
            if self.session.is_open:
                current = self.sheet.grid.selection.current
                geometry.keep_shown(self._layout_file, self.session.desk.catalog.file, self.sheet.source.key, current)
        super().closeEvent(event)


def _splitter(orientation: Qt.Orientation, name: str) -> QSplitter:
    """A splitter whose division is remembered under this name."""
    splitter = QSplitter(orientation, childrenCollapsible=False, handleWidth=1)
    splitter.setObjectName(name)
    return splitter
