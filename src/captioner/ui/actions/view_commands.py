"""The actions that change how the window looks, and those of its Tools and Help menus: nothing of the photos changes."""

from __future__ import annotations

from captioner.ui.actions.acting import Acting
from captioner.ui.look.roles import show_theme

STEP = 24
"""Pixels that one press of larger or smaller makes a picture larger or smaller."""


class ViewCommands(Acting):
    """Shows, sizes, orders and colours."""

    # View

    def larger(self) -> None:
        """Show larger pictures."""
        self._panes.sheet.set_edge(self._panes.sheet.grid.edge + STEP)

    def smaller(self) -> None:
        """Show smaller pictures, more of them."""
        self._panes.sheet.set_edge(self._panes.sheet.grid.edge - STEP)

    def next_pane(self) -> None:
        """Go on to the next pane."""
        self._panes.change_pane(1)

    def previous_pane(self) -> None:
        """Go back to the pane before."""
        self._panes.change_pane(-1)

    def back_to_sheet(self) -> None:
        """Save, and go to the contact sheet."""
        self._panes.go_to_sheet()

    def show_activity(self) -> None:
        """Keep the activity strip open, or let it hide itself."""
        self._panes.activity.toggle()

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
        dialog.kept.connect(self._panes.apply_settings)
        dialog.open()

    # Tools and help

    def palette(self, typed: str = "") -> None:
        """Every action by its name."""
        from captioner.ui.actions.palette import CommandPalette

        CommandPalette(self._panes.actions.values(), self._window, typed).open_over(self._window)

    def duplicates(self) -> None:
        """Compare what repeats, side by side."""
        from captioner.ui.dialogs.duplicates import DuplicatesDialog

        dialog = DuplicatesDialog(self._session, self._window)
        dialog.open_requested.connect(lambda ids: self._panes.show_only(self.tr("Compared photos"), ids))
        dialog.open()

    def keys(self) -> None:
        """Every key."""
        from captioner.ui.actions.keys_sheet import KeysSheet

        sheet = KeysSheet(self._panes.actions, self._window)
        sheet.change_wanted.connect(self.change_keys)
        sheet.open()

    def change_keys(self) -> None:
        """Choose other keys."""
        from captioner.ui.actions.keys_dialog import KeysDialog

        dialog = KeysDialog(self._session, self._panes.actions, self._window)
        dialog.changed.connect(self._panes.tell_keys)
        dialog.open()

    def about(self) -> None:
        """What this is."""
        from captioner.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).open()

    # How it is done

    def keep_edge(self, edge: int) -> None:
        """Begin with pictures of this size the next time."""
        if self._session.is_open and edge != self._session.desk.settings.thumbnail_size:
            self._remember(thumbnail_size=edge)

    def _colours(self, name: str) -> None:
        show_theme(name)
        self._remember(theme=name)
