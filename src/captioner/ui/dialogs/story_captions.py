"""A story's captions as a list: what each says, how often the page has it, and the photo that it is to be given to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QTextDocument
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from captioner.captions.story.picture_names import file_name
from captioner.ui.dialogs.differences import plain
from captioner.ui.dialogs.facts import paragraph
from captioner.ui.dialogs.wrapped_list import WrappedList
from captioner.ui.look import theme
from captioner.ui.look.counted import number
from captioner.ui.look.roles import reading

if TYPE_CHECKING:
    from captioner.operations.stories import Proposal

MIME = "application/x-captioner-caption"
"""What is dragged: the caption's place in the story, in ASCII digits."""

Index = QModelIndex | QPersistentModelIndex


class CaptionModel(QAbstractListModel):
    """The captions of a proposal in the order of the page; Qt.UserRole has a caption's HTML."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._proposal: Proposal | None = None

    def show(self, proposal: Proposal) -> None:
        """Show this proposal; where only its pairs are others, the list stays as it is scrolled and chosen."""
        if self._proposal and proposal.story is self._proposal.story:
            self._proposal = proposal
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
            return
        self.beginResetModel()
        self._proposal = proposal
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many captions there are."""
        return 0 if (parent and parent.isValid()) or not self._proposal else len(self._proposal.story.captions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The caption and its photo, in words or as HTML."""
        assert self._proposal
        caption = self._proposal.story.captions[index.row()]
        pair = next((each for each in self._proposal.pairs if each.place == index.row()), None)
        times = self.tr("{n}× on the page").format(n=number(caption.times))
        about = [times, caption.credit, file_name(caption.src) if caption.src else ""]
        said = " · ".join(part for part in about if part)
        target = self.tr("○ no photo")
        if pair:
            target = self.tr("→ {name} ({reason})").format(name=pair.photo.path.name, reason=self.tr(pair.reason))
        if role == Qt.ItemDataRole.UserRole:
            shown = theme.colours()
            colour = shown.text if pair else shown.warning_text
            return (
                f'<p dir="{reading()}" style="margin:0; color:{shown.muted}">{index.row() + 1} · {plain(said)}</p>'
                f"{paragraph(plain(caption.text), caption.text)}"
                f'<p dir="{reading()}" style="margin:0; color:{colour}">{plain(target)}</p>'
            )
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{caption.text}\n{target} · {said}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A caption can be chosen and dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """What a caption is dragged as."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The place of the caption that is dragged."""
        data = QMimeData()
        data.setData(MIME, QByteArray(str(indexes[0].row()).encode()))
        return data


class CaptionList(WrappedList):
    """The captions, to be chosen by arrows. Signals: `pick(place)` on Space, to pick a photo; `unpair(place)` on Del or Backspace.

    Enter is left to the dialog.
    """

    pick = Signal(int)
    unpair = Signal(int)

    def __init__(self, model: CaptionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_CaptionDelegate(self))
        self.setDragEnabled(True)
        self.setAccessibleName(self.tr("Its captions"))
        self.setToolTip(self.tr("Space or dragging: choose its photo. Del: no photo."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Del act on the caption; all else but Enter moves."""
        place = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif event.key() == Qt.Key.Key_Space and place >= 0:
            self.pick.emit(place)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and place >= 0:
            self.unpair.emit(place)
        else:
            super().keyPressEvent(event)


class _CaptionDelegate(QStyledItemDelegate):
    """Lays a caption out over the width of the list, on the ground that marks it as chosen."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the caption."""
        self.initStyleOption(option, index)
        option.text = ""
        style = self._view.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, self._view)
        document = self._document(index)
        painter.save()
        painter.translate(QPointF(option.rect.topLeft()))
        document.drawContents(painter, QRectF(0, 0, option.rect.width(), option.rect.height()))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its text at the list's width."""
        return QSize(self._width(), round(self._document(index).size().height()))

    def _width(self) -> int:
        return max(self._view.viewport().width(), 200)

    def _document(self, index: Index) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(self._view.font())
        document.setDocumentMargin(theme.UNIT)
        document.setDefaultStyleSheet(f"p {{ color: {theme.colours().text} }}")
        document.setHtml(index.data(Qt.ItemDataRole.UserRole))
        document.setTextWidth(self._width())
        return document
