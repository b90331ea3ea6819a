"""The actions that change how the window looks, and those of its Tools and Help menus: nothing of the photos changes."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from captioner.ui import icons, theme

if TYPE_CHECKING:
    from captioner.ui.main_window import MainWindow

STEP = 24
"""Pixels that one press of larger or smaller makes a picture larger or smaller."""


class ViewCommands(QObject):
    """Shows, sizes, orders and colours; `commands.Commands` adds what works on photos."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    # View

    def larger(self) -> None:
        """Show larger pictures."""
        self._window.sheet.set_edge(self._window.sheet.grid.edge + STEP)

    def smaller(self) -> None:
        """Show smaller pictures, more of them."""
        self._window.sheet.set_edge(self._window.sheet.grid.edge - STEP)

    def newest_first(self) -> None:
        """Show the newest import first."""
        self._window.sheet.order("newest")

    def by_path(self) -> None:
        """Show the photos as they lie in their folders."""
        self._window.sheet.order("path")

    def next_pane(self) -> None:
        """Go on to the next pane."""
        self._window.change_pane(1)

    def previous_pane(self) -> None:
        """Go back to the pane before."""
        self._window.change_pane(-1)

    def back_to_sheet(self) -> None:
        """Save, and go to the contact sheet."""
        self._window.editor.commit()
        self._window.sheet.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_activity(self) -> None:
        """Keep the activity strip open, or let it hide itself."""
        self._window.activity.toggle()

    def theme_system(self) -> None:
        """Take the colours the system prefers."""
        self._colours("system")

    def theme_light(self) -> None:
        """Light surfaces."""
        self._colours("light")

    def theme_dark(self) -> None:
        """Dark surfaces."""
        self._colours("dark")

    def theme_contrast(self) -> None:
        """The highest contrast."""
        self._colours("contrast")

    def settings(self) -> None:
        """Change the preferences."""
        from captioner.ui.dialogs.preferences import SettingsDialog

        dialog = SettingsDialog(self._session, self._window)
        dialog.kept.connect(self._window.apply_settings)
        dialog.open()

    # Tools and help

    def palette(self, typed: str = "") -> None:
        """Every action by its name."""
        from captioner.ui.palette import CommandPalette

        CommandPalette(self._window.actions_by_id.values(), self._window, typed).open_over(self._window)

    def duplicates(self) -> None:
        """Compare what repeats, side by side."""
        from captioner.ui.dialogs.duplicates import DuplicatesDialog

        dialog = DuplicatesDialog(self._session, self._window)
        dialog.open_requested.connect(lambda ids: self._window.show_only(self.tr("Compared photos"), ids))
        dialog.open()

    def keys(self) -> None:
        """Every key."""
        from captioner.ui.keys_sheet import KeysSheet

        KeysSheet(self._window.actions_by_id, self._window).open()

    def about(self) -> None:
        """What this is."""
        from captioner.ui.about import AboutDialog

        AboutDialog(self._window).open()

    # How it is done

    def _colours(self, name: str) -> None:
        show_theme(name)
        self._remember(theme=name)

    def _remember(self, **preferences: str | int) -> None:
        """Keep these preferences, on a worker; that they can't be kept is said, and no reason to stop."""
        if not self._session.is_open:
            return
        from captioner import settings

        desk = self._session.desk
        desk.settings = dataclasses.replace(desk.settings, **preferences)  # type: ignore[arg-type]
        kept = desk.settings
        self._session.call(lambda: settings.save(kept), lambda _: None)


def show_theme(name: str) -> None:
    """Give the application the colours of this theme, its icons too."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, name)
    icons.recolour()
