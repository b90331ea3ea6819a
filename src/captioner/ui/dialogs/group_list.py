"""Groups of photos that repeat one another, as a list of any length: each in two lines, made when it comes into sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from captioner.domain.photo import Photo
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import number
from captioner.ui.photos.tile import is_right_to_left
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.operations.duplicates import Group

KINDS = {
    "caption_conflict": "One picture, captions disagree",
    "same_caption": "Same caption, other picture",
    "near_caption": "Nearly the same caption",
    "same_picture": "Same picture",
    "alt_repeats_caption": "Alt text repeats the caption",
}
NAMED = 3
"""Photos of a group that the list names."""
TOGETHER = 20
"""Groups before and behind the one in sight whose photos are read with it."""

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft

Index = QModelIndex | QPersistentModelIndex


class GroupModel(QAbstractListModel):
    """The groups in order; photos are read from the catalogue for the rows that somebody looks at."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: dict[int, str] = {}
        self.groups: Sequence[Group] = ()

    def show(self, groups: Sequence[Group]) -> None:
        """Show these groups instead of those before."""
        self.beginResetModel()
        self.groups = groups
        self._lines = {}
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many groups there are."""
        return 0 if parent is not None and parent.isValid() else len(self.groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The two lines of a group."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.row() not in self._lines:
            self._read(index.row())
        return self._lines[index.row()]

    def _read(self, row: int) -> None:
        rows = range(max(row - TOGETHER, 0), min(row + TOGETHER, len(self.groups)))
        ids = dict.fromkeys(id for near in rows for id in self.groups[near].photos[:NAMED])
        photos = {photo.id: photo for photo in self._session.desk.catalog.photos(ids)}
        for near in rows:
            group = self.groups[near]
            named = [photos[id] for id in group.photos[:NAMED] if id in photos]
            self._lines[near] = "\n".join(group_lines(group, named))


class GroupList(QListView):
    """Shows the groups of a GroupModel, each in two lines that are cut where they are too long."""

    def __init__(self, model: GroupModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_TwoLines(self))
        self.setAccessibleName(self.tr("Groups"))


class _TwoLines(QStyledItemDelegate):
    """The photos' names, and below them, muted, what repeats; as high for every script."""

    MARGIN = 8

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines, with room for letters that reach far."""
        return QSize(100, 2 * self._line(option.font) + self.MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what marks the item as selected, then the lines."""
        names, _, text = str(index.data()).partition("\n")
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        line = self._line(option.font)
        area = option.rect.adjusted(self.MARGIN, self.MARGIN // 2, -self.MARGIN, 0)
        for place, (words, colour) in enumerate(((names, "text"), (text, "muted"))):
            painter.setPen(theme.colour(colour))
            room = QRect(area.left(), area.top() + place * line, area.width(), line)
            cut = QFontMetrics(option.font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            side = Qt.AlignmentFlag.AlignLeft if option.direction is LEFT_TO_RIGHT else Qt.AlignmentFlag.AlignRight
            wrapping = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
            wrapping.setWrapMode(QTextOption.WrapMode.NoWrap)
            wrapping.setTextDirection(RIGHT_TO_LEFT if is_right_to_left(words) else LEFT_TO_RIGHT)
            painter.drawText(room, cut, wrapping)

    @staticmethod
    def _line(font: QFont) -> int:
        return round(QFontMetrics(font).height() * 1.25)


def group_lines(group: Group, first: Sequence[Photo]) -> tuple[str, str]:
    """A group in two lines: its first photos by file name and how many more, and what repeats or disagrees."""
    names = ", ".join(photo.path.name for photo in first)
    rest = len(group.photos) - len(first)
    text = " ".join(group.text.split())
    if group.kind == "caption_conflict":
        text = "; ".join(fact.replace(": ", " ", 1) for fact in text.split("; "))
    kind = told(KINDS[group.kind])
    return f"{names} +{number(rest)}" if rest else names, f"{kind}: {text}" if text else kind
