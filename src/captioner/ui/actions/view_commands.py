"""The actions that change how the window looks, and those of its Tools and Help menus: nothing of the photos changes."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from shiboken6 import isValid

from captioner.domain.iptc import DESK, FIELDS
from captioner.ui.actions.acting import Acting
from captioner.ui.language import told
from captioner.ui.look.roles import show_theme

if TYPE_CHECKING:
    from captioner.domain.photo import Photo
    from captioner.ui.actions.palette import CommandPalette

STEP = 24
"""Pixels that one press of larger or smaller makes a picture larger or smaller."""

NAMED = 5000
"""Photos whose file names the palette looks through."""


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
        from captioner.ui.actions.palette import CommandPalette, Goal

        current, fields = self._panes.sheet.grid.current, []
        if current:
            fields = [
                Goal(
                    self.tr("Go to field {field}").format(field=told(FIELDS[name].label)),
                    "edit",
                    partial(self.go_to_field, current.id, name),
                )
                for name in DESK
            ]
        palette = CommandPalette(self._panes.actions.values(), self._window, typed, fields)
        if self._session.is_open:
            palette.photos_wanted.connect(partial(self._find_photos, palette))
        palette.open_over(self._window)

    def _find_photos(self, palette: CommandPalette, typed: str) -> None:
        """Look on a worker for photos by file name (of the first NAMED on the sheet) and by caption (of all); a palette that is closed
        by then hears nothing.
        """
        from captioner.domain.errors import BadQuery
        from captioner.ui.actions.palette import PHOTOS, Goal

        catalog, shown = self._session.desk.catalog, self._panes.sheet.photos.ids[:NAMED]

        def look() -> list[Photo]:
            from captioner.catalog.search import as_typed

            named = (photo for photo in catalog.each(shown) if typed.casefold() in photo.path.name.casefold())
            found = {photo.id: photo for photo in islice(named, PHOTOS)}
            with suppress(BadQuery):
                found |= {photo.id: photo for photo in catalog.photos(catalog.ids(as_typed(typed))[:PHOTOS])}
            return list(found.values())[:PHOTOS]

        def found(photos: list[Photo]) -> None:
            if isValid(palette):
                goals = []
                for photo in photos:
                    caption = " ".join(photo.current.caption.split())
                    text = f"{photo.path.name} · {caption}" if caption else photo.path.name
                    goals.append(Goal(text, "photo", partial(self.go_to_field, photo.id, "")))
                palette.show_photos(typed, goals)

        self._session.quietly(look, found)

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
