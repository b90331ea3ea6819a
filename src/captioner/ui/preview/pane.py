"""The photo's picture above the editor: upright, in sRGB, loaded on a worker; its file, its state and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from captioner.domain.changes import Changes
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Disagreement, Photo
from captioner.domain.values import Value
from captioner.settings import Settings
from captioner.ui.language import told
from captioner.ui.look import state_marks, theme
from captioner.ui.look.counted import in_a_line, listed
from captioner.ui.look.roles import begin_at_the_side, set_role
from captioner.ui.preview.picture_loader import PictureLoader
from captioner.ui.preview.picture_view import PictureView
from captioner.ui.session import Session
from captioner.ui.text import said

if TYPE_CHECKING:
    from captioner.metadata import Place

EDGE = 1600
"""Pixels of the preview's longest edge; zooming and the full screen load what they need beyond."""


class Preview(QWidget):
    """Shows the first of the photos it is given. F toggles pixel for pixel, Space the whole screen, as the window asks.

    Signals: `next_requested`, `previous_requested` from the whole screen.
    """

    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._loader = PictureLoader(session, self)
        self._photo: Photo | None = None
        self._full: FullScreen | None = None
        self.view = PictureView()
        self.facts = PhotoFacts(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.facts)
        self.setAccessibleName(self.tr("Preview"))
        self.view.opened.connect(self.toggle_full_screen)
        self.view.zoom_changed.connect(lambda _: self._load(sharper=True))
        session.changed.connect(self._changed)

    def set_photos(self, ids: Sequence[int]) -> None:
        """Show the first of these photos; none clears the preview."""
        photo = self._session.desk.catalog.photo(ids[0]) if ids else None
        other = self._photo is None or photo is None or photo.id != self._photo.id
        again = other or (
            photo is not None and self._photo is not None and photo.fingerprint != self._photo.fingerprint
        )
        self._photo = photo
        self.facts.show_photo(photo, len(ids) - 1)
        if other and self.view.zoomed:
            self.view.zoomed = False
        if photo is None:
            self._loader.forget()
            self._show(QImage(), "")
        elif again:
            self._show(QImage(), "")
            self._load()

    def toggle_zoom(self) -> None:
        """From the whole picture to its pixels and back."""
        (self._full.view if self._full else self.view).toggle_zoom()

    def toggle_full_screen(self) -> None:
        """Show the picture alone on the whole screen, or come back."""
        if self._full:
            self._full.close()
        elif self._photo:
            self._full = FullScreen(self)
            self._full.closed.connect(self._forget_full)
            self._full.view.zoom_changed.connect(lambda _: self._load(sharper=True))
            self._full.showFullScreen()
            self._load()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.facts.show_photo(self._photo, self.facts.others)

    def _changed(self, changes: Changes) -> None:
        if self._photo and self._photo.id in changes.photos | changes.removed:
            self.set_photos([self._photo.id, *[0] * self.facts.others])

    def _load(self, *, sharper: bool = False) -> None:
        if self._photo:
            view = self._full.view if self._full else self.view
            edge = view.needed_edge() if view.zoomed or self._full else EDGE
            # A picture asked for is one of few sizes, so that what is kept can be used again.
            wanted = EDGE if edge <= EDGE else max(edge, 2 * EDGE)
            self._loader.load(self._photo, wanted, self._show, small_first=not sharper)

    def _show(self, image: QImage, reason: str) -> None:
        size = upright_size(self._photo) if self._photo else QSize()
        for view in (self.view, self._full.view if self._full else None):
            if view is not None:
                view.show_image(image, size if size.isValid() and not size.isEmpty() else image.size(), reason)

    def _forget_full(self) -> None:
        self._full = None
        self.activateWindow()


class PhotoFacts(QWidget):
    """File name, state, size, where Write would put what the desk says, and every warning about one photo."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.others = 0
        self.name = QLabel()
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_role(self.name, "name")
        self.mark = QLabel()
        self.state = QLabel()
        set_role(self.state, "label")
        self.size_line = QLabel()
        set_role(self.size_line, "label")
        self.warnings = QLabel()
        self.warnings.setWordWrap(True)
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.warnings, "warning")
        first = QHBoxLayout()
        first.setSpacing(theme.UNIT // 2)
        first.addWidget(self.name, 1)
        first.addWidget(self.mark)
        first.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.UNIT, theme.UNIT, 2 * theme.UNIT, theme.UNIT)
        column.setSpacing(theme.UNIT // 2)
        column.addLayout(first)
        column.addWidget(self.size_line)
        column.addWidget(self.warnings)
        begin_at_the_side(self)
        self.show_photo(None, 0)

    def show_photo(self, photo: Photo | None, others: int) -> None:
        """Say what there is to say of this photo, and how many are selected besides."""
        self.others = max(others, 0)
        self.setVisible(photo is not None)
        if photo is None:
            return
        self.name.setText(photo.path.name)
        self.name.setToolTip(str(photo.path))
        self.mark.setPixmap(state_marks.icon(photo.state).pixmap(14, 14))
        self.state.setText(state_marks.word(photo.state))
        place = written_to(photo, self._session.desk.settings)
        parts = [
            *facts(photo),
            words_of(place),
            self.tr("and {count} more selected").format(count=others) if others > 0 else "",
        ]
        self.size_line.setText(in_a_line(*parts))
        lines = warnings(photo, place)
        self.warnings.setText("\n".join(f"▲ {line}" for line in lines))
        self.warnings.setToolTip("\n\n".join(disagreement_in_full(d) for d in photo.disagreements))
        self.warnings.setVisible(bool(lines))


class FullScreen(QWidget):
    """The picture alone on black. Space or Escape closes it, F zooms, Page keys go on. Signal: `closed`."""

    closed = Signal()

    def __init__(self, preview: Preview) -> None:
        super().__init__(preview.window(), Qt.WindowType.Window)
        self._preview = preview
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(preview.facts.name.text())
        self.view = PictureView()
        self.view.set_mat("#000000")
        self.view.opened.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the whole screen."""
        key = event.key()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.close()
        elif key == Qt.Key.Key_F:
            self.view.toggle_zoom()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._preview.next_requested.emit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._preview.previous_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is gone."""
        super().closeEvent(event)
        self.closed.emit()


def upright_size(photo: Photo) -> QSize:
    """The picture's size in pixels as it is seen."""
    size = QSize(photo.picture.width, photo.picture.height)
    return size.transposed() if photo.picture.orientation >= 5 else size


def facts(photo: Photo) -> list[str]:
    """Pixels, format and size of the file, for people."""
    size = upright_size(photo)
    pixels = f"{size.width()} × {size.height()}" if not size.isEmpty() else ""
    weight = QLocale().formattedDataSize(photo.fingerprint.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return [pixels, photo.picture.format, weight if photo.fingerprint.size else ""]


def written_to(photo: Photo, settings: Settings) -> Place:
    """Where Write would put what the desk says of this photo, as far as is known without a look at the file."""
    from captioner.metadata import place_of
    from captioner.operations.desk import write_policy

    return place_of(photo.read_only, photo.signed, write_policy(settings))


def words_of(place: Place) -> str:
    """The place in words."""
    return {
        "file": _tr("written into the file"),
        "sidecar": _tr("written into a sidecar"),
        "copy": _tr("written into a copy"),
        "nowhere": _tr("not written"),
    }[place.value]


def warnings(photo: Photo, place: Place) -> list[str]:
    """What stands between this photo and its publication or writing, each fact once, in one sentence."""
    found = [
        told(photo.trouble_note.removeprefix(f"{photo.path.name}: ")),
        _read_only(photo, place) if photo.read_only else "",
    ]
    if photo.signed:
        found = [note for note in found if "Content Credentials" not in note]
        found.append(_tr("Signed with Content Credentials, which any change to the file would break."))
    if photo.disagreements:
        labels = listed(told(FIELDS[d.field].label) for d in photo.disagreements if d.field in FIELDS)
        found.append(_tr("XMP, IIM and Exif in the file disagree: {fields}.").format(fields=labels))
    return [_sentence(words) for words in found if words]


def _read_only(photo: Photo, place: Place) -> str:
    """Why the file is not written, and what happens instead."""
    from captioner.metadata.policy import CLOSED

    reason = told(photo.read_only).rstrip(".")
    if place.value == "sidecar":
        return _tr("Read-only, written into a sidecar (.xmp) beside it: {reason}").format(reason=reason)
    if photo.read_only == CLOSED:
        return _tr("Read-only, and a sidecar has no place either: {reason}").format(reason=reason)
    return _tr("Read-only, but Write can put it into a sidecar (.xmp) beside it: {reason}").format(reason=reason)


def _sentence(words: str) -> str:
    """The words with a capital at their beginning and a stop at their end."""
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."


def disagreement_in_full(disagreement: Disagreement) -> str:
    """What each standard says in the file."""
    copies: list[tuple[str, Value]] = [
        ("XMP", disagreement.xmp),
        ("IIM", disagreement.iim),
        ("Exif", disagreement.exif),
    ]
    label = told(FIELDS[disagreement.field].label) if disagreement.field in FIELDS else disagreement.field
    return "\n".join([label, *(f"{name}: {said(value)}" for name, value in copies if value)])


def _tr(text: str) -> str:
    return QCoreApplication.translate("preview", text)
