"""The actions on templates and codes: choosing one, giving it to photos, taking in a code file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from captioner.domain.errors import CaptionerError
from captioner.ui.actions.acting import Acting
from captioner.ui.look.counted import counted

if TYPE_CHECKING:
    from captioner.captions.codes import Codes
    from captioner.captions.templates import Template


class TemplateCommands(Acting):
    """Give photos what they have in common."""

    def templates(self) -> None:
        """Choose, change or make a template, and give it to the photos selected."""
        from captioner.ui.dialogs.templates import TemplateDialog

        self._panes.commit()
        photo = self._panes.sheet.grid.current
        last = self._session.desk.settings.last_template
        dialog = TemplateDialog(
            self._session, len(self._selected()), photo.current if photo else None, last, self._window
        )
        dialog.accepted.connect(lambda: self._give(dialog.chosen))
        dialog.open()

    def apply_template(self) -> None:
        """Give the photos selected the template that was given last; ask where there is none."""
        from captioner.captions.templates import template

        try:
            chosen = template(self._session.desk.settings.last_template)
        except CaptionerError:
            self.templates()
            return
        self._give(chosen)

    def add_codes(self) -> None:
        """Copy a code file into the desk's folder, and say what is wrong with its lines."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Add a code file"), "", self.tr("Code files (*.txt *.tsv *.tab);;All files (*)")
        )
        if name:
            from captioner.captions.shorthand import add_code_file

            self._session.call(lambda: add_code_file(Path(name)), self._codes_added)

    def _codes_added(self, codes: Codes) -> None:
        says = self.tr("Codes added: {codes}").format(codes=counted(len(codes.replacements), "code"))
        if codes.faults:
            says += " · " + self.tr("left out: {faults}").format(faults=" ".join(codes.faults[:3]))
        self._session.message.emit(says)

    def _give(self, chosen: Template) -> None:
        from captioner.operations import templates

        self._remember(last_template=chosen.name)
        self._later(
            self.tr("Template {title}").format(title=chosen.title),
            lambda count: self.tr("Template {title} given: {photos}").format(
                title=chosen.title, photos=counted(count, "photo")
            ),
            lambda ids: templates.give(self._session.desk, ids, chosen),
        )
