"""A photo's history: who did what and when, before and after; and the way back to how it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QWidget

from captioner.domain.changes import Changes
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo
from captioner.ui.actions.steps import fields_in_words
from captioner.ui.dialogs.choice import Choice
from captioner.ui.dialogs.differences import marked, plain
from captioner.ui.dialogs.facts import paragraph
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import in_a_line
from captioner.ui.session import Session
from captioner.ui.text import said

if TYPE_CHECKING:
    from captioner.catalog.journal import HistoryLine


@dataclass(frozen=True, slots=True)
class Moment:
    """What one person did to the photo at one time; `kept` counts the lines of the history up to its end."""

    lines: tuple[HistoryLine, ...]
    kept: int


class HistoryDialog(Dialog):
    """Stands beside the window and follows what is done to the photo. The newest is on top; an earlier state is restored as one step."""

    def __init__(self, session: Session, photo: Photo, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("History of {name}").format(name=photo.path.name), parent)
        self.resize(820, 520)
        self._photo = photo.id
        self._moments: list[Moment] = []
        self.field = Choice()
        self.field.setAccessibleName(self.tr("Field"))
        self.field.addItem(self.tr("All fields"), "")
        self.field.currentIndexChanged.connect(lambda _: self._list())
        above = QHBoxLayout()
        above.addWidget(self.field)
        above.addStretch(1)
        self.moments = QListWidget()
        self.moments.setAccessibleName(self.tr("What was done"))
        self.moments.setWordWrap(True)
        self.moments.currentItemChanged.connect(lambda *_: self._show())
        self.change = QTextBrowser()
        self.change.setAccessibleName(self.tr("Before and after"))
        both = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        both.addWidget(self.moments)
        both.addWidget(self.change)
        both.setSizes([300, 520])
        self.body.addLayout(above)
        self.body.addWidget(both, 1)
        self.restore = self.button(self.tr("Restore to here"))
        self.restore.setToolTip(self.tr("Every field as it was after this; one step that can be undone"))
        self.restore.setEnabled(False)  # until there is a moment to go back to
        self.restore.clicked.connect(self._restore)
        close = self.button(self.tr("Close"), "primary")
        close.clicked.connect(self.reject)
        session.changed.connect(self._changed)
        self._look()

    def _changed(self, changes: Changes) -> None:
        if self._photo in changes.photos | changes.added | changes.removed:
            self._look()

    def _look(self) -> None:
        desk, id = self.session.desk, self._photo
        self.ask(lambda: desk.catalog.history(id), self._take)

    def _take(self, lines: Sequence[HistoryLine]) -> None:
        self._moments = moments(lines)
        chosen = self.field.currentData()
        self.field.blockSignals(True)
        while self.field.count() > 1:
            self.field.removeItem(1)
        changed = {line.field for line in lines}
        for name in (name for name in FIELDS if name in changed):
            self.field.addItem(told(FIELDS[name].label), name)
        self.field.setCurrentIndex(max(0, self.field.findData(chosen)))
        self.field.blockSignals(False)
        self._list()

    def _list(self) -> None:
        """Fill the list anew, the newest on top; of a field chosen, only what changed it."""
        wanted = self.field.currentData()
        self.moments.clear()
        for moment in reversed(self._moments):
            if not wanted or any(line.field == wanted for line in moment.lines):
                item = QListWidgetItem(f"{when_and_who(moment)}\n{what(moment)}")
                item.setData(Qt.ItemDataRole.UserRole, moment)
                self.moments.addItem(item)
        self.moments.setCurrentRow(0)
        self._show()

    def _show(self) -> None:
        moment = self._current()
        self.change.setHtml(as_html(moment, self.field.currentData()) if moment else "")
        self.restore.setEnabled(bool(moment and moment.kept < len(self._all())))

    def _current(self) -> Moment | None:
        item = self.moments.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _all(self) -> list[HistoryLine]:
        return [line for moment in self._moments for line in moment.lines]

    def _restore(self) -> None:
        from captioner.operations.restoring import restore

        desk, moment = self.session.desk, self._current()
        if moment and not self.session.perform(lambda: restore(desk, self._photo, moment.kept)):
            self.say(self.tr("The photo is as it was then already."))


def moments(lines: Sequence[HistoryLine]) -> list[Moment]:
    """The lines of a history, those together that were one person's doing at one time."""
    found: list[Moment] = []
    kept = 0
    for _, group in groupby(lines, key=lambda line: (line.time, line.who, line.action)):
        some = tuple(group)
        kept += len(some)
        found.append(Moment(some, kept))
    return found


def when_and_who(moment: Moment) -> str:
    """Date and time as the window's language writes them, and by whom."""
    time = QDateTime.fromString(moment.lines[0].time, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return in_a_line(QLocale().toString(time, QLocale.FormatType.ShortFormat), moment.lines[0].who)


def what(moment: Moment) -> str:
    """The action, and the fields that it changed where it does not name them."""
    action = told(moment.lines[0].action)
    fields = fields_in_words({line.field for line in moment.lines if line.field in FIELDS})
    return in_a_line(action, "" if fields and fields in action else fields)


def as_html(moment: Moment, field: str = "") -> str:
    """Each field before and after, with what differs marked; one field alone where it is named."""
    muted = theme.colour("muted").name()
    parts = []
    for line in moment.lines:
        if line.field not in FIELDS or field not in ("", line.field):
            continue
        label = told(FIELDS[line.field].label)
        title = _tr("{field}, in the file").format(field=label) if line.in_file else label
        texts = said(line.before), said(line.after)
        before, after = (html or f'<i style="color:{muted}">{plain(_tr("nothing"))}</i>' for html in marked(*texts))
        parts.append(
            f'<p style="color:{muted}; margin:0">{plain(title)}</p>'
            f'<div style="color:{theme.colours().text}">{paragraph(before, texts[0])}<p style="margin:0">↓</p>{paragraph(after, texts[1])}</div><p></p>'
        )
    return "".join(parts) or f"<p>{plain(_tr('No field was changed.'))}</p>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)
