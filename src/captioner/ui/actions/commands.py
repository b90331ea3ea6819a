"""What the window's actions do: one method a row of `actions.rows`, of the same name."""

from __future__ import annotations

from captioner.ui.actions.arranging_commands import ArrangingCommands
from captioner.ui.actions.field_commands import FieldCommands
from captioner.ui.actions.file_commands import FileCommands
from captioner.ui.actions.finding_commands import FindingCommands
from captioner.ui.actions.marking_commands import MarkingCommands
from captioner.ui.actions.photo_commands import PhotoCommands
from captioner.ui.actions.template_commands import TemplateCommands


class Commands(
    FileCommands, PhotoCommands, FieldCommands, MarkingCommands, ArrangingCommands, TemplateCommands, FindingCommands
):
    """Carries out every action of one window, on its panes."""

    def quit(self) -> None:
        """Close the window."""
        self._window.close()
