"""Photos beside one another: their pictures at one scale, their captions below with what differs marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo
from captioner.ui.dialogs.differences import plain
from captioner.ui.dialogs.facts import differences, facts_marked, paragraph
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import in_a_line
from captioner.ui.look.roles import set_role
from captioner.ui.preview.pane import facts, upright_size
from captioner.ui.preview.picture_loader import PictureLoader
from captioner.ui.preview.picture_view import PictureView
from captioner.ui.session import Session
from captioner.ui.text import said

EDGE = 800
"""Pixels of the longest edge while whole pictures are shown."""
MOST = 4
"""Photos that can be judged at once."""
TEXT_HEIGHTS = {True: 66, False: 120}
"""Pixels for a caption, where two rows of photos are shown and where one is."""


class Side(QWidget):
    """One of the photos: its picture, its file, its text. Signals: `use_requested` for its caption to stand under all; `pictured` when
    there is a picture to be seen.
    """

    use_requested = Signal()
    pictured = Signal()

    def __init__(self, session: Session, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = PictureLoader(session, self)
        self._photo: Photo | None = None
        self.view = PictureView()
        self.view.setMinimumSize(120, 60)  # so that two rows leave room for the buttons on a low screen
        self.view.setToolTip(self.tr("F or a double click: pixel for pixel, all pictures at once"))
        self.name = QLabel()
        set_role(self.name, "name")
        self.name.setFixedHeight(3 * theme.UNIT)  # in every script, so that the pictures stand at one height
        self.about = QLabel()
        set_role(self.about, "label")
        self.label = QLabel()
        set_role(self.label, "label")
        self.use = QPushButton(self.tr("Use this caption  {key}").format(key=place))
        self.use.setProperty("role", "quiet")
        self.use.setAutoDefault(False)
        self.use.setToolTip(self.tr("Give this caption to the other photos shown; can be undone"))
        self.use.clicked.connect(self.use_requested)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text_area = QScrollArea()
        self.text_area.setWidgetResizable(True)
        self.text_area.setFrameShape(QFrame.Shape.NoFrame)
        self.text_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text_area.setWidget(self.text)
        self._lay_out()

    def _lay_out(self) -> None:
        named = QHBoxLayout()
        named.setSpacing(theme.UNIT)
        named.addWidget(self.name)
        named.addWidget(self.about, 1)
        above = QHBoxLayout()
        above.addWidget(self.label, 1)
        above.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self.view, 1)
        column.addLayout(named)
        column.addLayout(above)
        column.addWidget(self.text_area)

    def show_photo(self, photo: Photo, label: str, html: str) -> None:
        """Show this photo with this text."""
        self._photo = photo
        self.name.setText(f"\u2066{photo.path.name}\u2069")  # an Arabic name too ends with its suffix
        self.name.setToolTip(str(photo.path))
        self.about.setText(in_a_line(*facts(photo), photo.path.parent.name))
        self.label.setText(label)
        self.text.setText(html)
        self.view.setAccessibleName(self.tr("Picture of {name}").format(name=photo.path.name))
        self.view.show_image(QImage(), upright_size(photo))
        self.load(EDGE)

    def load(self, edge: int) -> None:
        """Fetch the picture with at most so many pixels on its longest edge."""
        if photo := self._photo:
            size = upright_size(photo)
            self._loader.load(photo, edge, lambda image, reason: self._picture(image, size, reason))

    def _picture(self, image: QImage, size: QSize, reason: str) -> None:
        self.view.show_image(image, image.size() if size.isEmpty() else size, reason)
        if not image.isNull():
            self.pictured.emit()


class Beside(QWidget):
    """Two photos side by side, or up to four in two rows. Signal: `use_requested(place)`, counted from 0."""

    use_requested = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides = [Side(session, place + 1) for place in range(MOST)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2 * theme.UNIT)
        for place, side in enumerate(self.sides):
            grid.addWidget(side, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
            side.hide()
            side.use_requested.connect(lambda place=place: self.use_requested.emit(place))
            side.view.opened.connect(side.view.toggle_zoom)
            side.view.zoom_changed.connect(lambda _, side=side: self._zoomed(side))
            side.view.moved.connect(lambda side=side: self._follow(side))
            side.pictured.connect(lambda side=side: self._catch_up(side))

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show these photos, of which there are two to four, each marked against the first, and the first against the second."""
        texts = [photo.current.caption for photo in photos]
        pairs = [facts_marked(texts[0], text, differences(texts[0], text)) for text in texts[1:]]
        shown = [pairs[0][0], *(other for _, other in pairs)]
        self._show(
            [(photo, self.tr("Caption"), html) for photo, html in zip(photos, shown, strict=True)],
            usable=any(text != texts[0] for text in texts),
        )

    def show_plain(self, photos: Sequence[Photo]) -> None:
        """Show these photos, of which there are two to four, with their captions and nothing marked."""
        texts = [photo.current.caption for photo in photos]
        shown = [
            (photo, self.tr("Caption"), paragraph(plain(text), text)) for photo, text in zip(photos, texts, strict=True)
        ]
        self._show(shown, usable=False)

    def show_alt_text(self, photo: Photo) -> None:
        """Show one photo's caption beside its alt text."""
        left, right = facts_marked(photo.current.caption, photo.current.alt_text, ())
        self._show([(photo, self.tr("Caption"), left), (photo, self.tr("Alt text"), right)], usable=False)

    def toggle_zoom(self) -> None:
        """From whole pictures to pixels, and back."""
        self.sides[0].view.toggle_zoom()

    def _show(self, shown: Sequence[tuple[Photo, str, str]], *, usable: bool) -> None:
        if self.sides[0].view.zoomed:
            self.toggle_zoom()
        nothing = paragraph(plain(self.tr("No caption")), "")
        for place, side in enumerate(self.sides):
            side.setVisible(place < len(shown))
            if place < len(shown):
                photo, label, html = shown[place]
                side.text_area.setFixedHeight(TEXT_HEIGHTS[len(shown) > 2])
                side.use.setVisible(usable)
                side.use.setEnabled(bool(photo.current.caption))
                side.show_photo(photo, label, html if photo.current.caption else nothing)

    def _zoomed(self, first: Side) -> None:
        shown = [side for side in self.sides if not side.isHidden()]
        for side in shown:
            side.view.follow(first.view)
        for side in shown:  # once all are zoomed, or none: a picture that comes goes by the others
            side.load(max(side.view.needed_edge(), EDGE))

    def _catch_up(self, late: Side) -> None:
        """A picture that came after the others were zoomed is zoomed as well."""
        zoomed = next((side for side in self.sides if side.view.zoomed and not side.isHidden()), None)
        if zoomed and not late.view.zoomed:
            late.view.follow(zoomed.view)
            late.load(max(late.view.needed_edge(), EDGE))

    def _follow(self, moved: Side) -> None:
        for side in self.sides:
            if side is not moved and not side.isHidden():
                side.view.follow(moved.view)


def metadata_table(photos: Sequence[Photo]) -> str:
    """What these photos say differently beside caption and alt text, as an HTML table; empty where they agree."""
    names = dict.fromkeys(name for photo in photos[1:] for name in photos[0].current.differing(photo.current))
    reads_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    rows = []
    for name in names:
        if name not in ("caption", "alt_text"):
            label = f'<td width="96" style="color:{theme.colours().muted}">{told(FIELDS[name].label)}</td>'
            width = 92 // len(photos)
            values = [f'<td width="{width}%">{plain(said(photo.current[name])) or "–"}</td>' for photo in photos]
            cells = [label, *values]
            rows.append(f"<tr>{''.join(cells if reads_right else reversed(cells))}</tr>")
    return f'<table width="100%" cellpadding="2" cellspacing="0">{"".join(rows)}</table>' if rows else ""
