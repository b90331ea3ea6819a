"""Templates: what each gives to photos, tick by tick; given to the photos selected, or kept under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.errors import CaptionerError
from captioner.domain.fields import Field
from captioner.domain.iptc import DESK, FIELDS, PhotoMetadata
from captioner.domain.values import texts_in
from captioner.ui.dialogs.choice import Choice
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import counted
from captioner.ui.look.roles import set_role
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.captions.templates import Template

_BETWEEN = "; "
"""What stands between the values of a list in one line."""


class TemplateDialog(Dialog):
    """Accepted when `chosen` is to be given to the photos selected. `photo` is what "From this photo" copies, where one is shown."""

    def __init__(
        self, session: Session, count: int, photo: PhotoMetadata | None, last: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(session, session.tr("Templates"), parent)
        self.resize(820, 640)
        self.say(
            self.tr(
                "Texts may hold variables such as {city} or {year}, and codes; they are written out for each photo."
            )
        )
        self._photo = photo
        self._last = last
        self._templates: list[Template] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setFixedWidth(208)
        self.list.currentRowChanged.connect(self._show)
        self.lines = {name: _Line(FIELDS[name]) for name in DESK}
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name of the template"))
        self.save = self.button(self.tr("Save"), lead=True)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._save)
        self.footer.insertWidget(0, self.name)
        self.button(self.tr("Close")).clicked.connect(self.reject)
        give = self.tr("Give to {photos}").format(photos=counted(count, "photo")) if count else self.tr("Give")
        self.give = self.button(give, "primary")
        self.give.clicked.connect(self.accept)
        self.give.setEnabled(bool(count))
        self._build()
        self._load()

    @property
    def chosen(self) -> Template:
        """The template as its lines stand, saved or not."""
        from captioner.captions.templates import Template

        tables: dict[str, dict[str, tuple[str, ...]]] = {"set": {}, "fill": {}, "add": {}}
        for name, line in self.lines.items():
            if line.tick.isChecked():
                tables[line.table][name] = line.texts()
        name = self.name.text().strip() or self.tr("unnamed")
        return Template(name=name, title=self._title(name), note=self._note(name), **tables)

    def accept(self) -> None:
        """Close, unless a text can't be used: then say which, and stay."""
        if self._sound():
            super().accept()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, theme.UNIT, 0)
        grid.setHorizontalSpacing(theme.UNIT)
        grid.setVerticalSpacing(theme.UNIT // 2)
        grid.setColumnStretch(2, 1)
        for row, line in enumerate(self.lines.values()):
            for place, part in enumerate((line.tick, line.how, line.text)):
                grid.addWidget(part, row, place)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addStretch(1)
        self._area = area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.about = QLabel()
        self.about.setWordWrap(True)
        set_role(self.about, "label")
        right = QVBoxLayout()
        right.addWidget(self.about)
        right.addWidget(area, 1)
        both = QHBoxLayout()
        both.setSpacing(2 * theme.UNIT)
        both.addWidget(self.list)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)

    def _load(self) -> None:
        from captioner.captions.templates import templates

        self.ask(templates, self._loaded)

    def _loaded(self, found: Sequence[Template]) -> None:
        self._templates = list(found)
        wanted = self.name.text() or self._last
        self.list.clear()
        self.list.addItems([told(template.title) for template in found])
        if self._photo is not None:
            self.list.addItem(self.tr("From this photo"))
        names = [template.name for template in found]
        self.list.setCurrentRow(names.index(wanted) if wanted in names else 0)
        self.list.setFocus()

    def _show(self, row: int) -> None:
        """Put the template's texts into the lines."""
        template = self._templates[row] if 0 <= row < len(self._templates) else None
        for name, line in self.lines.items():
            line.show_texts("set", (), ticked=False)
            for table in ("set", "fill", "add") if template else ():
                texts: Mapping[str, tuple[str, ...]] = getattr(template, table)
                if name in texts:
                    line.show_texts(table, texts[name], ticked=True)
            if template is None and self._photo is not None:
                line.show_texts("set", tuple(texts_in(self._photo[name])), ticked=False)
        ticked = [line.tick for line in self.lines.values() if line.tick.isChecked()]
        for tick in (*ticked[-1:], *ticked[:1]):
            self._area.ensureWidgetVisible(tick, 0, theme.UNIT)
        self.name.setText(template.name if template else "")
        self.about.setText(
            told(template.note) if template else self.tr("Tick the fields that the template is to give.")
        )

    def _sound(self) -> bool:
        """Whether every text can be used; else the first fault is said."""
        from captioner.captions.templates import fault_of

        fault = fault_of(self.chosen)
        self.say(fault, "error" if fault else "muted")
        return not fault

    def _save(self) -> None:
        """Keep the lines as a template of the desk's, under the name that stands in the line."""
        from captioner.captions.templates import save_template

        if not self._sound():
            return
        try:
            save_template(self.chosen)
        except (CaptionerError, OSError) as error:
            self.say(told(str(error)), "error")
            return
        self.say(self.tr("Saved."))
        self._load()

    def _title(self, name: str) -> str:
        return next((each.title for each in self._templates if each.name == name), name)

    def _note(self, name: str) -> str:
        return next((each.note for each in self._templates if each.name == name), "")


class _Line:
    """One field: whether the template gives it, how, and which text."""

    def __init__(self, field: Field) -> None:
        self._field = field
        label = told(field.label)
        self.tick = QCheckBox(label)
        self.how = Choice()
        self.how.setAccessibleName(_tr("How {field} is given").format(field=label))
        for table, word in _words(field).items():
            self.how.addItem(word, table)
        self.text = QLineEdit()
        self.text.setAccessibleName(label)
        self.text.textEdited.connect(lambda _: self.tick.setChecked(True))

    @property
    def table(self) -> str:
        """The table of the template in which the text stands."""
        return str(self.how.currentData())

    def texts(self) -> tuple[str, ...]:
        """The text, or the texts of a list."""
        text = self.text.text()
        if not self._field.takes_many:
            return (text,)
        return tuple(part.strip() for part in text.split(";") if part.strip()) or ("",)

    def show_texts(self, table: str, texts: Sequence[str], *, ticked: bool) -> None:
        """Show these texts under this table."""
        self.tick.setChecked(ticked)
        self.how.setCurrentIndex(max(0, self.how.findData(table)))
        self.text.setText(_BETWEEN.join(texts).replace("\n", " "))
        self.text.home(False)


def _words(field: Field) -> dict[str, str]:
    """How this field can be given, by the template's table."""
    words = {"set": _tr("always"), "fill": _tr("where empty")}
    return words | ({"add": _tr("in addition")} if field.takes_many else {})


def _tr(text: str) -> str:
    return QCoreApplication.translate("TemplateDialog", text)
