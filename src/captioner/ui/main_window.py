"""The window: sources, contact sheet, preview and editor, and the strips around them. It arranges; the parts do the work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from captioner import resources
from captioner.settings import Settings
from captioner.ui import geometry, icons
from captioner.ui.actions import build
from captioner.ui.actions.rows import Situation
from captioner.ui.activity import ActivityStrip
from captioner.ui.commands import Commands
from captioner.ui.notice import Notice
from captioner.ui.session import Session
from captioner.ui.sheet import SheetPane
from captioner.ui.sources import Source, SourcesPanel
from captioner.ui.status import StatusBar
from captioner.ui.top_bar import TopBar
from captioner.ui.view_commands import show_theme

MENU_OF_A_PHOTO = (
    "edit_caption", "accept", "", "write", "export", "reread", "resolve", "", "copy_rendered", "copy_metadata",
    "paste_metadata", "", "full_screen", "show_in_folder", "", "remove",
)  # fmt: skip
"""The actions of the menu over a photo; an empty name is a line."""

SETTLE = 60
"""Milliseconds that preview and editor wait while the keyboard runs through the sheet."""


class MainWindow(QMainWindow):
    """One window over one session; shows itself empty while the catalogue is being opened, and fills when it is.

    Attributes: `session`, `commands`, `actions_by_id`, `top`, `sources`, `sheet`, `activity`, `notice`, `status`; and once the
    catalogue is open, `preview` and `editor`. How it stands is kept in `layout_file` from one run to the next; without, nowhere.
    """

    def __init__(self, session: Session, layout_file: Path | None = None) -> None:
        super().__init__()
        self.session = session
        self._layout_file = layout_file
        self.setWindowTitle("Captioner")
        self.setWindowIcon(QIcon(str(resources.file("icons", "captioner.svg"))))
        self.top = TopBar()
        self.sources = SourcesPanel(session)
        self.sheet = SheetPane(session)
        self.activity = ActivityStrip(session)
        self.notice = Notice()
        self.status = StatusBar()
        self.commands = Commands(self)
        self.actions_by_id = build.actions(self, self.sheet.grid, self.commands)
        build.menus(self.top.menu_bar, self.actions_by_id)
        self.top.add_buttons(self.actions_by_id)
        self._settle = QTimer(self, interval=SETTLE, singleShot=True)
        self._settle.timeout.connect(self._show_selection)
        self._arrange()
        self._connect()
        self.resize(1440, 900)
        if layout_file:
            geometry.restore(self, layout_file)
        self._situation()
        if session.is_open:
            self._furnish()
        else:
            session.opened.connect(self._furnish)

    # Going through the photos

    def go(self, by: int) -> None:
        """Select the photo so many places on, and say so at the end of the sheet."""
        if not self.sheet.grid.step(by):
            self.session.message.emit(
                self.tr("That was the last photo.") if by > 0 else self.tr("This is the first photo.")
            )

    def change_pane(self, by: int) -> None:
        """Give the keyboard to the next pane."""
        panes: list[QWidget] = [self.sources, self.sheet.grid, self.editor]
        focused = self.focusWidget()
        here = next(
            (n for n, pane in enumerate(panes) if focused and (pane is focused or pane.isAncestorOf(focused))), 0
        )
        target = (here + by) % len(panes)
        if panes[target] is self.editor:
            self.editor.focus_caption()
        else:
            panes[target].setFocus(Qt.FocusReason.TabFocusReason)

    def show_folder(self, folder: Path) -> None:
        """Show the photos of this folder, importing it when none of it is in the catalogue."""
        from captioner.ui.sources import folder_source

        self.sheet.show_source(folder_source(folder))
        self.sources.mark_source(folder_source(folder).key)
        if not self.session.desk.catalog.count(folder_source(folder).query):
            self.commands.take_in([folder])

    def show_only(self, title: str, ids: Sequence[int]) -> None:
        """Show these photos, whatever source they belong to, under this title."""
        nothing = self.tr("These photos are no longer in the catalogue")
        self.sources.clear_choice()
        self.sheet.show_source(Source("chosen", title, "photos", nothing=nothing, ids=tuple(ids)))
        self.sheet.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_settings(self, settings: Settings) -> None:
        """Look as the preferences say."""
        show_theme(settings.theme)
        self.sheet.set_edge(settings.thumbnail_size)

    # What is shown

    def _select_later(self) -> None:
        """Show at once what the editor is about to type on; while the keyboard runs through the sheet, when it rests."""
        if self.sheet.grid.hasFocus():
            self._settle.start()
        else:
            self._show_selection()
        self._situation()

    def settle(self) -> None:
        """Let preview and editor catch up at once with the sheet."""
        if self._settle.isActive():
            self._show_selection()

    def _show_selection(self) -> None:
        self._settle.stop()
        if not self.session.is_open:
            return
        grid = self.sheet.grid
        chosen = grid.selected()
        first = [grid.selection.current] if grid.selection.current in grid.selection.ids else []
        self.preview.set_photos(first + [id for id in chosen if id not in first])
        self.editor.set_photos(chosen)

    def _situation(self) -> None:
        """Enable what can be done now, and count in the status bar."""
        grid, opened = self.sheet.grid, self.session.is_open
        now = Situation(
            opened=opened,
            shown=len(grid.photos),
            total=self.sheet.total,
            selected=len(grid.selection.ids),
            undo=(self.session.desk.catalog.undo_action or "") if opened else "",
            redo=(self.session.desk.catalog.redo_action or "") if opened else "",
        )
        build.enable(self.actions_by_id, now)
        self.status.show_counts(now.shown, now.selected, grid.current if opened else None)

    def _changed(self) -> None:
        self._situation()

    def _loaded(self) -> None:
        grid = self.sheet.grid
        if not grid.selection.current and len(grid.photos) and not self.top.search.hasFocus():
            grid.select(grid.photos.ids[0])
        self._situation()

    def _choose(self, source: Source) -> None:
        if self.session.is_open:
            self.editor.commit()
        self.sheet.show_source(source)

    def _clear(self) -> None:
        self.top.search.clear()
        self.sheet.clear_filters()

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
        session, sheet = self.session, self.sheet
        session.message.connect(self.status.say)
        session.failed.connect(self.notice.say)
        session.changed.connect(lambda _: self.notice.withdraw())
        session.changed.connect(self._changed)
        session.job_ended.connect(lambda _: self._situation())
        self.sources.chosen.connect(self._choose)
        self.sources.counted.connect(sheet.set_total)
        sheet.loaded.connect(self._loaded)
        sheet.dropped.connect(self.commands.import_paths)
        sheet.menu_wanted.connect(self._photo_menu)
        sheet.import_wanted.connect(self.commands.import_folder)
        sheet.samples_wanted.connect(self.commands.import_samples)
        sheet.clear_wanted.connect(self._clear)
        sheet.everywhere_wanted.connect(lambda: self.sources.show_source("all"))
        sheet.grid.selection_changed.connect(self._select_later)
        sheet.grid.left.connect(self.settle)
        sheet.grid.activated.connect(lambda _: self.commands.edit_caption())
        self.top.searched.connect(sheet.search)
        self.top.command.connect(self.commands.palette)
        self.top.left.connect(lambda: sheet.grid.setFocus(Qt.FocusReason.TabFocusReason))

    def _furnish(self) -> None:
        """Put preview and editor in, now that there is a catalogue for them."""
        from captioner.ui.editor.pane import EditorPane
        from captioner.ui.preview import Preview

        self.preview = Preview(self.session)
        self.editor = EditorPane(self.session)
        for pane in (self.preview, self.editor):
            pane.next_requested.connect(lambda: self.go(1))
            pane.previous_requested.connect(lambda: self.go(-1))
        self.editor.back_to_grid.connect(self.commands.back_to_sheet)
        for place, widget in zip(self._places, (self.preview, self.editor), strict=True):
            place.addWidget(widget)
        self.sheet.set_edge(self.session.desk.settings.thumbnail_size)
        self.sources.show_source("all")
        self.sheet.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._situation()

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            icons.recolour()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was typed and how the window stands."""
        if self.session.is_open:
            self.editor.commit()
        if self._layout_file:
            geometry.save(self, self._layout_file)
        super().closeEvent(event)


def _splitter(orientation: Qt.Orientation, name: str) -> QSplitter:
    """A splitter whose division is remembered under this name."""
    splitter = QSplitter(orientation, childrenCollapsible=False, handleWidth=1)
    splitter.setObjectName(name)
    return splitter
