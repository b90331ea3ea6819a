"""The parts of one window, and what concerns several of them at once; the commands act on these and know no window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from captioner.settings import Settings
from captioner.ui.actions.build import shown_key
from captioner.ui.frame.activity import ActivityStrip
from captioner.ui.frame.notice import Notice
from captioner.ui.frame.status import StatusBar
from captioner.ui.frame.top_bar import TopBar
from captioner.ui.inspection import Inspection
from captioner.ui.look.roles import show_theme
from captioner.ui.photos.sheet import SheetPane
from captioner.ui.photos.sources import Source, SourcesPanel
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.ui.editor.pane import EditorPane
    from captioner.ui.preview.pane import Preview

PAUSE = 20
"""Milliseconds between the making of the preview, that of the editor, and the showing of both."""

SETTLE = 60
"""Milliseconds that preview and editor wait while the keyboard runs through the sheet."""


class Panes(QObject):
    """The parts of `window`, made here; the window arranges them.

    Attributes: `session`, `window` (the parent of dialogs), `actions` (by id, once the window has made them), `top`, `sources`,
    `sheet`, `activity`, `notice`, `status`, `inspection`; `preview` and `editor` from `furnish` on. Signal: `furnished`.
    """

    furnished = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.session = session
        self.window = window
        self.actions: dict[str, QAction] = {}
        self.top = TopBar()
        self.sources = SourcesPanel(session)
        self.sheet = SheetPane(session)
        self.activity = ActivityStrip(session)
        self.notice = Notice()
        self.status = StatusBar()
        self.inspection = Inspection(session, self)
        self.inspection.changed.connect(lambda: self.sources.show_problems(len(self.inspection.problems)))
        self._preview: Preview | None = None
        self._editor: EditorPane | None = None
        self._furnished = False
        self._settle = QTimer(self, interval=SETTLE, singleShot=True)
        self._settle.timeout.connect(self.show_selection)
        self.sheet.grid.left.connect(self.settle)

    @property
    def preview(self) -> Preview:
        """The picture of the current photo; raises RuntimeError while the catalogue is being opened."""
        self.furnish()
        assert self._preview
        return self._preview

    @property
    def editor(self) -> EditorPane:
        """The form of the selected photos; raises RuntimeError while the catalogue is being opened."""
        self.furnish()
        assert self._editor
        return self._editor

    def furnish(self) -> None:
        """Make preview and editor, unless they are there; it takes long enough to be felt, so it waits until the sheet is seen."""
        if self._furnished:
            return
        for pane in (self._furnish_preview(), editor := self._furnish_editor()):
            pane.next_requested.connect(lambda: self.go(1))
            pane.previous_requested.connect(lambda: self.go(-1))
        editor.back_to_grid.connect(self.go_to_sheet)
        editor.one.alike_wanted.connect(lambda: self.actions["settle_copies"].trigger())
        editor.near.compare_wanted.connect(lambda: self.actions["duplicates"].trigger())
        editor.near.apart_wanted.connect(lambda: self.actions["not_duplicate"].trigger())
        self._furnished = True
        self.tell_keys()
        self.furnished.emit()
        self.show_selection()

    def furnish_soon(self) -> None:
        """Make preview and editor when nothing else is to be done, unless the window is closed by then; in between, keys are answered."""
        steps = iter((self._furnish_preview, self._furnish_editor, self.furnish))

        def go_on() -> None:
            step = None if self.session.is_closed else next(steps, None)
            if step:
                step()
                QTimer.singleShot(PAUSE, self, go_on)

        QTimer.singleShot(0, self, go_on)

    def _furnish_preview(self) -> Preview:
        from captioner.ui.preview.pane import Preview

        self._preview = self._preview or Preview(self.session)
        return self._preview

    def _furnish_editor(self) -> EditorPane:
        from captioner.ui.editor.pane import EditorPane

        self._editor = self._editor or EditorPane(self.session)
        return self._editor

    # Saving and going on

    def commit(self) -> None:
        """Save what was typed."""
        if self._editor:
            self._editor.commit()

    def go(self, by: int) -> None:
        """Select the photo so many places on, and say so at the end of the sheet."""
        if not self.sheet.grid.step(by):
            self.session.message.emit(
                self.tr("That was the last photo.") if by > 0 else self.tr("This is the first photo.")
            )

    def go_to_sheet(self) -> None:
        """Save what was typed, and give the keyboard to the contact sheet."""
        self.commit()
        self.sheet.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def change_pane(self, by: int) -> None:
        """Give the keyboard to the next pane."""
        panes: list[QWidget] = [self.sources, self.sheet.grid, self.editor]
        focused = self.window.focusWidget()
        here = next(
            (n for n, pane in enumerate(panes) if focused and (pane is focused or pane.isAncestorOf(focused))), 0
        )
        target = (here + by) % len(panes)
        if panes[target] is self.editor:
            self.editor.focus_caption()
        else:
            panes[target].setFocus(Qt.FocusReason.TabFocusReason)

    def tell_keys(self) -> None:
        """Have the panes answer to the keys that the actions have now, and name them."""
        self.top.name_key(shown_key(self.actions["find"]))
        self.status.name_key(shown_key(self.actions["next_photo"]))
        if self._editor:
            following, before, leaving = (
                self.actions[id].shortcuts() for id in ("next_photo", "previous_photo", "back_to_sheet")
            )
            self._editor.answer_to(following, before, leaving)
            self._editor.many.bar.apply.setToolTip(shown_key(self.actions["next_photo"]))
            self._editor.proposals.name_key(shown_key(self.actions["accept"]))

    # What is shown

    def show_source(self, source: Source) -> None:
        """Show the photos of this source; what was typed is saved first."""
        self.commit()
        if source.problems:
            self.inspection.check()
        self.sheet.show_source(source)

    def show_only(self, title: str, ids: Sequence[int]) -> None:
        """Show these photos, whatever source they belong to, under this title."""
        nothing = self.tr("These photos are no longer in the catalogue")
        self.sources.clear_choice()
        self.show_source(Source("chosen", title, "photos", nothing=nothing, ids=tuple(ids)))
        self.sheet.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def select_later(self) -> None:
        """Show at once what the editor is about to type on; while the keyboard runs through the sheet, when it rests."""
        if self.sheet.grid.hasFocus():
            self._settle.start()
        else:
            self.show_selection()

    def settle(self) -> None:
        """Let preview and editor catch up at once with the sheet."""
        if self._settle.isActive():
            self.show_selection()

    def show_selection(self) -> None:
        """Show in preview and editor what is selected on the sheet."""
        self._settle.stop()
        if not (self._furnished and self._editor and self._preview):
            return
        grid = self.sheet.grid
        chosen = grid.selected()
        first = [grid.selection.current] if grid.selection.current in grid.selection.ids else []
        self._preview.set_photos(first + [id for id in chosen if id not in first])
        self._editor.set_photos(chosen)

    def likeness(self) -> tuple[int, int] | None:
        """The photo in the editor and the one whose caption is like its own; None where there is none."""
        one = self._editor.one if self._editor else None
        return (one.photo.id, one.likeness.photo) if one and one.photo and one.likeness else None

    def clear_search(self) -> None:
        """Show all of the source again."""
        self.top.search.clear()
        self.sheet.clear_filters()

    def apply_settings(self, settings: Settings) -> None:
        """Look as the preferences say."""
        show_theme(settings.theme)
        self.sheet.set_edge(settings.thumbnail_size)
