"""A list of photos and what happens to each, field by field, with what changes marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from captioner.domain.edits import Assignment
from captioner.domain.iptc import FIELDS
from captioner.domain.merging import Conflict
from captioner.domain.photo import Photo, State
from captioner.domain.values import Value, texts_in
from captioner.ui.dialogs.differences import marked, plain
from captioner.ui.dialogs.wrapped_list import WrappedList
from captioner.ui.language import told
from captioner.ui.look import state_marks, theme
from captioner.ui.look.roles import reading
from captioner.ui.text import said

SIGN_WIDTH = 52
"""Pixels for the sign or word that says whose a value is."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """The heading of one photo: its file name, and what to know before reading on."""

    photo: Photo
    state: State | None = None
    note: str = ""

    def text(self) -> str:
        """What it says without any look, for assistive technology."""
        return " ".join(filter(None, [self.photo.path.name, self.state and state_marks.word(self.state), self.note]))

    def html(self) -> str:
        """The name strong, the note muted, the state's mark before it."""
        shown = theme.colours()
        mark = ""
        if self.state:
            colour = state_marks.colour(self.state).name()
            mark = (
                f'<span style="color:{colour}">{state_marks.GLYPHS[self.state]}</span> {state_marks.word(self.state)} '
            )
        note = f'{mark}<span style="color:{shown.muted}">{plain(self.note)}</span>'
        name = f'<b style="color:{shown.text}">{plain(self.photo.path.name)}</b>'
        return f'<p dir="{reading()}" style="margin:10px 0 2px 0; color:{shown.text}">{name}&nbsp;&nbsp; {note}</p>'


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One field and its versions, each with the sign or word that says whose it is; marked against the first."""

    field: str
    versions: tuple[tuple[str, Value], ...]

    def text(self) -> str:
        """What it says without any look, for assistive technology."""
        values = "; ".join(f"{sign} {said(value) or _tr('nothing')}" for sign, value in self.versions)
        return f"{told(FIELDS[self.field].label)}: {values}"

    def html(self) -> str:
        """A table: the field's label, then a row for each version."""
        shown = theme.colours()
        (sign, first), *others = self.versions
        base = _full(first)
        rows = [(sign, marked(base, _full(others[0][1]))[0] if len(others) == 1 else plain(base))]
        rows += [(sign, marked(base, _full(value))[1]) for sign, value in others]
        nothing = f'<i style="color:{shown.muted}">{_tr("empty")}</i>'
        if len(rows) == 2 and any(text for _, text in rows):  # a field filled or emptied needs one row only
            rows = [row for row in rows if row[1]]
        mirrored = reading() == "rtl"  # the columns; every text keeps its own direction
        side = ' align="right"' if mirrored else ""
        lines = []
        for number, (sign, text) in enumerate(rows):
            label = told(FIELDS[self.field].label) if number == 0 else ""
            cells = [
                f'<td{side} width="128" style="color:{shown.muted}">{label}</td>',
                f'<td{side} width="{SIGN_WIDTH}" style="color:{shown.muted}">{plain(sign)}</td>',
                f'<td{side} style="color:{shown.text}">{text or nothing}</td>',
            ]
            lines.append(f"<tr>{''.join(reversed(cells) if mirrored else cells)}</tr>")
        return f'<table width="100%" cellpadding="1" cellspacing="0">{"".join(lines)}</table>'


Line = PhotoLine | FieldLine


def change_lines(changes: Iterable[Assignment]) -> list[FieldLine]:
    """What an edit does to one photo: the value before, the value after."""
    return [FieldLine(a.field, (("−", a.before), ("+", a.after))) for a in changes]


def conflict_lines(conflicts: Iterable[Conflict]) -> list[FieldLine]:
    """Fields that both sides changed: what the file said, what it says now, what the desk says."""
    return [
        FieldLine(c.field, ((_tr("before"), c.base), (_tr("file"), c.file), (_tr("mine"), c.ours))) for c in conflicts
    ]


class ChangeModel(QAbstractListModel):
    """The lines in order; the role Qt.UserRole holds the line itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines instead of those before."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, or what it says in plain words."""
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.text()
        return line if role == Qt.ItemDataRole.UserRole else None


class ChangeList(WrappedList):
    """Shows any number of lines; only those in sight are laid out and painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = ChangeModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setProperty("role", "changes")
        self.setAccessibleName(self.tr("What changes"))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines from the first."""
        self.lines.show(lines)
        self.scrollToTop()


class _LineDelegate(QStyledItemDelegate):
    """Lays a line out as rich text over the whole width of the list."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        rect = option.rect
        document = self._document(index)
        painter.save()
        painter.translate(QPointF(rect.topLeft()))
        document.drawContents(painter, QRectF(0, 0, rect.width(), rect.height()))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its text at the list's width."""
        return QSize(self._width(), round(self._document(index).size().height()) + 2)

    def _width(self) -> int:
        return max(self._view.viewport().width(), 200)

    def _document(self, index: Index) -> QTextDocument:
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        document = QTextDocument()
        document.setDefaultFont(self._view.font())
        document.setDocumentMargin(4)
        document.setHtml(line.html())
        document.setTextWidth(self._width())
        return document


def _full(value: Value) -> str:
    return ", ".join(texts_in(value))


def _tr(text: str) -> str:
    return QCoreApplication.translate("changes", text)
