"""What repeats: a list of groups, and of the one chosen two pictures side by side with what differs in their captions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QScrollArea, QToolButton, QVBoxLayout, QWidget

from captioner.domain.photo import Photo
from captioner.ui import icons, theme
from captioner.ui.counted import number
from captioner.ui.dialogs.differences import marked, plain
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.look import set_role
from captioner.ui.picture_loader import PictureLoader
from captioner.ui.picture_view import PictureView
from captioner.ui.preview import facts, upright_size
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
EDGE = 800
NAMED = 3
"""Photos of a group that the list names."""
LIST_WIDTH = 280


class DuplicatesDialog(Dialog):
    """Looks for repetitions on a worker and shows them. Signal: `open_requested(ids)` to see a group in the contact sheet."""

    open_requested = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("What repeats"), parent)
        self.resize(1080, 680)
        self._groups: list[Group] = []
        self._photos: list[Photo] = []
        self._other = 1
        self._titles = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self._titles)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Groups"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.left = Side(session)
        self.right = Side(session)
        self._build()
        self.look()

    def look(self) -> None:
        """Look again, on a worker."""
        from captioner.operations.duplicates import groups

        self.say(self.tr("Looking for what repeats…"))
        desk = self.session.desk

        def find() -> tuple[list[Group], list[tuple[str, str]]]:
            found = groups(desk)
            return found, [group_lines(group, desk.catalog.photos(group.photos[:NAMED])) for group in found]

        self.look_up(find, lambda found: self._show(*found))

    def _build(self) -> None:
        self._earlier = self._arrow("chevron-left", self.tr("The photo before in this group"), -1)
        self._later = self._arrow("chevron-right", self.tr("The next photo in this group"), 1)
        self._place = QLabel()
        set_role(self._place, "label")
        steps = QHBoxLayout()
        steps.addStretch(1)
        for part in (self._earlier, self._place, self._later):
            steps.addWidget(part)
        sides = QHBoxLayout()
        sides.setSpacing(2 * theme.UNIT)
        sides.addWidget(self.left, 1)
        sides.addWidget(self.right, 1)
        right = QVBoxLayout()
        right.addLayout(sides, 1)
        right.addLayout(steps)
        self._sides = QWidget()
        self._sides.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        halves = QHBoxLayout()
        halves.setSpacing(2 * theme.UNIT)
        halves.addWidget(self.list)
        halves.addWidget(self._sides, 1)
        self.body.addLayout(halves, 1)
        self.show_in_sheet = self.button(self.tr("Show in contact sheet"))
        self.show_in_sheet.clicked.connect(self._open)
        self.button(self.tr("Close"), "primary").clicked.connect(self.reject)
        self._sides.hide()

    def _arrow(self, icon: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        icons.put(button, icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._step(step))
        return button

    def _show(self, groups: list[Group], lines: list[tuple[str, str]]) -> None:
        self._groups = groups
        metrics = self.list.fontMetrics()
        elide = Qt.TextElideMode.ElideRight
        self._titles.setStringList(
            ["\n".join(metrics.elidedText(line, elide, LIST_WIDTH - 32) for line in pair) for pair in lines]
        )
        counts = [(title, sum(group.kind == kind for group in groups)) for kind, title in KINDS.items()]
        words = " · ".join(f"{title}: {number(count)}" for title, count in counts if count)
        self.say(words or self.tr("Nothing repeats: every caption and every picture is there once."))
        self.list.setVisible(bool(groups))
        self._sides.setVisible(bool(groups))
        self.show_in_sheet.setEnabled(bool(groups))
        if groups:
            self.list.setCurrentIndex(self._titles.index(0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._photos = self.session.desk.catalog.photos(self._groups[index.row()].photos)
            self._other = 1
            self._show_pair()

    def _step(self, step: int) -> None:
        self._other = min(max(self._other + step, 1), len(self._photos) - 1)
        self._show_pair()

    def _show_pair(self) -> None:
        if not self._photos:
            return
        first = self._photos[0]
        other = self._photos[self._other] if len(self._photos) > 1 else first
        texts = (first.current.caption, other.current.caption if other is not first else other.current.alt_text)
        left, right = marked(*texts)
        self.left.show_photo(first, self.tr("Caption"), left)
        self.right.show_photo(other, self.tr("Caption") if other is not first else self.tr("Alt text"), right)
        self._place.setText(self.tr("{place} of {count}").format(place=self._other + 1, count=len(self._photos)))
        for part in (self._earlier, self._later, self._place):
            part.setVisible(len(self._photos) > 2)
        self._earlier.setEnabled(self._other > 1)
        self._later.setEnabled(self._other < len(self._photos) - 1)

    def _open(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.open_requested.emit(list(self._groups[row].photos))
            self.accept()


class Side(QWidget):
    """One of the two photos: its picture, its file, its text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = PictureLoader(session, self)
        self.view = PictureView()
        self.name = QLabel()
        set_role(self.name, "name")
        self.about = QLabel()
        set_role(self.about, "label")
        self.label = QLabel()
        set_role(self.label, "label")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.text)
        scroll.setFixedHeight(168)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self.view, 1)
        column.addSpacing(theme.UNIT // 2)
        for part in (self.name, self.about, self.label, scroll):
            column.addWidget(part)

    def show_photo(self, photo: Photo, label: str, html: str) -> None:
        """Show this photo with this text."""
        size = upright_size(photo)
        self.name.setText(photo.path.name)
        self.name.setToolTip(str(photo.path))
        self.about.setText(" · ".join(part for part in (*facts(photo), photo.path.parent.name) if part))
        self.label.setText(label)
        self.text.setText(f'<p style="line-height:140%">{html}</p>' if html else plain("—"))
        self.view.show_image(QImage(), size)
        self._loader.load(photo, EDGE, lambda image, reason: self._picture(image, size, reason))

    def _picture(self, image: QImage, size: QSize, reason: str) -> None:
        self.view.show_image(image, image.size() if size.isEmpty() else size, reason)


def group_lines(group: Group, first: Sequence[Photo]) -> tuple[str, str]:
    """A group in two lines: its first photos by file name and how many more, and what repeats or disagrees."""
    names = ", ".join(photo.path.name for photo in first)
    rest = len(group.photos) - len(first)
    text = " ".join(group.text.split())
    if group.kind == "caption_conflict":
        text = "; ".join(fact.replace(": ", " ", 1) for fact in text.split("; "))
    return f"{names} +{number(rest)}" if rest else names, f"{KINDS[group.kind]}: {text}" if text else KINDS[group.kind]
