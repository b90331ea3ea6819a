"""The editor's façade: caption, what it proposes, and every other field of one photo or of a batch.

Leaving a field saves it to the catalogue; nothing is asked and nothing typed is lost. For several photos nothing happens until
Apply, which is one undoable edit.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from captioner.domain.changes import Changes
from captioner.domain.errors import UsageError
from captioner.domain.iptc import FIELDS
from captioner.settings import save
from captioner.ui.editor.batch_editor import BatchEditor
from captioner.ui.editor.caption_box import CaptionBox
from captioner.ui.editor.drafts import Drafts, beside
from captioner.ui.editor.field_row import FieldRow
from captioner.ui.editor.field_sets import USUAL, field_set
from captioner.ui.editor.form import Form
from captioner.ui.editor.near_line import NearLine
from captioner.ui.editor.photo_editor import PhotoEditor
from captioner.ui.editor.proposals import ProposalStrip
from captioner.ui.editor.spelling import Spelling
from captioner.ui.editor.typed_shorthand import TypedShorthand
from captioner.ui.editor.typed_values import TypedValues
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import listed
from captioner.ui.look.roles import margins, set_role
from captioner.ui.session import Session

_NO = Qt.KeyboardModifier.NoModifier


class EditorPane(QWidget):
    """Edits the photos it is given with `set_photos`.

    Signals: `next_requested`, `previous_requested`, `back_to_grid`, each after what was typed has been saved.
    Attributes: `rows`, the form's rows by field name; `proposals`, the chips; `near`, the line that names a caption like this one;
    `spelling`, of the caption.
    """

    next_requested = Signal()
    previous_requested = Signal()
    back_to_grid = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None, drafts: Drafts | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: tuple[int, ...] = ()
        self._box = CaptionBox(FIELDS["caption"])
        self.caption = FieldRow(FIELDS["caption"], entry=self._box)
        self._sought: FieldRow | None = None  # to be kept in sight until all is said of it
        self.proposals = ProposalStrip()
        self.near = NearLine()
        self.form = self._form()
        self.rows = {"caption": self.caption, **self.form.rows}
        self.more = QPushButton(self.tr("More fields…"))
        self.more.clicked.connect(self.show_more_fields)
        if drafts is None:
            catalog = session.desk.catalog
            drafts = Drafts(
                beside(getattr(catalog, "file", None)),
                lambda ids: {photo.id: str(photo.path) for photo in catalog.photos(ids)},
            )
        self.one = PhotoEditor(session, self.rows, self.proposals, self.near, drafts, parent=self)
        self.many = BatchEditor(session, self.rows, self.proposals, drafts, parent=self)
        TypedShorthand(session, self.rows, self.one.as_typed, self)
        TypedValues(session, self.rows, self)
        self.spelling = Spelling(session, self._box, self)
        self.answer_to(_keys("Ctrl+Return", "Ctrl+Enter"), _keys("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), _keys("Esc"))
        self._build()
        self.one.told.connect(self._found)
        session.changed.connect(self._changed)
        session.stale.connect(self.refresh)
        self._tell_restored(drafts)

    def set_photos(self, ids: Sequence[int]) -> None:
        """Edit these photos from now on; what was typed for those before is saved first."""
        if tuple(ids) == self._ids:
            self.refresh()
            return
        self.commit()
        self.many.end()
        self.one.show_photo(None)
        self._ids = tuple(ids)
        self._sought = None
        self._make_room()
        self._stack.setCurrentIndex(1 if ids else 0)
        self.more.setVisible(len(ids) == 1)
        if len(ids) == 1:
            self.one.show_photo(ids[0])
        elif ids:
            self.many.begin(self._ids)
        self._scroll.verticalScrollBar().setValue(0)

    def answer_to(
        self, following: Sequence[QKeySequence], before: Sequence[QKeySequence], leaving: Sequence[QKeySequence]
    ) -> None:
        """Save and go on, go back, or leave by these keys from now on; by Page Down and Page Up always."""
        self._keys = {(Qt.Key.Key_PageDown, _NO): self.go_next, (Qt.Key.Key_PageUp, _NO): self.go_previous}
        ways = ((following, self.save_and_next), (before, self.go_previous), (leaving, self.leave))
        for keys, go in ways:
            pressed = (key[0] for key in keys)  # type: ignore[index]
            self._keys |= {(each.key(), each.keyboardModifiers()): go for each in pressed}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A lower window has less room for a long caption."""
        super().resizeEvent(event)
        self._make_room()

    def commit(self) -> None:
        """Save what was typed. A value that its field can't hold stays where it was typed, and is said beneath it."""
        QGuiApplication.inputMethod().commit()
        self.one.commit()
        self.many.keep()

    def show_more_fields(self) -> None:
        """Ask for the fields that the form does not show, and save what was changed as one edit."""
        from captioner.operations import editing
        from captioner.ui.editor.more_fields import MoreFields

        self.commit()
        photo = self.one.photo
        if photo is None:
            return
        dialog = MoreFields(photo, self.rows, self)

        def save() -> None:
            if values := dialog.values:
                labels = listed(told(FIELDS[name].label) for name in values)
                self._session.perform(lambda: editing.assign(self._session.desk, photo.id, values, f"Edit {labels}"))

        dialog.accepted.connect(save)
        dialog.open()

    def focus_caption(self) -> None:
        """Go to the caption."""
        if self.many.active:
            self.many.go(self.caption)
        else:
            self.caption.rest()

    def focus_field(self, name: str) -> None:
        """Go to the input of this field, the caption where the form has none of that name."""
        row = self.rows.get(name, self.caption)
        self.form.show_field(name)
        row.rest()
        self._sought = row if row is not self.caption else None
        self._show_sought()

    def explain(self) -> bool:
        """Say why what was found in the field that has the keyboard matters; whether there was something new to say."""
        focused = self.focusWidget()
        row = next((row for row in self.rows.values() if focused and row.isAncestorOf(focused)), None)
        return row is not None and row.explain()

    def repeat_caption(self) -> None:
        """Put the caption last saved on another photo where this one has none."""
        self.one.repeat_caption()

    def go_next(self) -> None:
        """Save and go to the next photo."""
        self.commit()
        self.next_requested.emit()

    def go_previous(self) -> None:
        """Save and go to the photo before."""
        self.commit()
        self.previous_requested.emit()

    def save_and_next(self) -> None:
        """Save and go to the next photo; with several photos selected, apply to all of them."""
        if self.many.active:
            self.many.apply()
        else:
            self.go_next()

    def leave(self) -> None:
        """Save and go back to the contact sheet."""
        self.commit()
        self.back_to_grid.emit()

    def refresh(self) -> None:
        """Show what the catalogue says now, except where somebody is typing."""
        self.one.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The editor's own keys work in every field, before the field or the window takes them."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            action = self._keys.get((Qt.Key(event.key()), modifiers))
            if event.key() == Qt.Key.Key_F1 and event.type() is QEvent.Type.ShortcutOverride and self.explain():
                event.accept()  # the reasons are said; pressed again, the key is the window's
                return True
            if action:
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    action()
                return True
        return super().eventFilter(watched, event)

    def _form(self) -> Form:
        """The form of the fields that the desk chose; of the usual ones, which is said, where that can't be read."""
        settings = self._session.desk.settings
        try:
            chosen = field_set(settings.field_set)
        except UsageError as error:
            chosen = USUAL
            self._session.failed.emit(told(str(error)))
        fields = [FIELDS[name] for name in chosen.fields if name != "caption"]
        form = Form(fields, folded=settings.folded_groups.split())
        form.refolded.connect(self._keep_folded)
        return form

    def _keep_folded(self) -> None:
        desk = self._session.desk
        desk.settings = kept = dataclasses.replace(desk.settings, folded_groups=" ".join(self.form.folded))
        self._session.call(lambda: save(kept), lambda _: None)

    def _show_sought(self) -> None:
        """Bring the field that was gone to into sight, with what is said of it, once there is a place for all that."""
        if self._sought:
            row = self._sought
            QTimer.singleShot(0, row, lambda: self._scroll.ensureWidgetVisible(row, 0, theme.UNIT))

    def _make_room(self) -> None:
        self._box.make_room(len(self._ids) > 1, self.window().height())

    def _found(self) -> None:
        self._show_sought()
        self._sought = None

    def _tell_restored(self, drafts: Drafts) -> None:
        """Say which photos have text from the last time that was not saved; it stands in their fields again."""
        waiting = [photo.path.name for photo in self._session.desk.catalog.photos(drafts.photos())]
        if waiting:
            names = listed(waiting[:3]) + ("…" if len(waiting) > 3 else "")
            self._session.message.emit(self.tr("Typed the last time and not saved yet: {names}").format(names=names))

    def _changed(self, changes: Changes) -> None:
        if self.many.active and changes.photos.intersection(self._ids):
            self.many.refresh()
        elif self._ids and self._ids[0] in changes.photos | changes.removed:
            self.one.refresh()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Caption editor"))
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._scrolled())
        scroll.viewport().setAutoFillBackground(False)
        editor = QWidget()
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, theme.UNIT, 0, 0)
        column.setSpacing(theme.UNIT)
        hero = QVBoxLayout()
        hero.setContentsMargins(2 * theme.UNIT, 0, 2 * theme.UNIT, 0)
        hero.setSpacing(theme.UNIT)
        for part in (self.many.banner, self.many.bar, self.caption):
            hero.addWidget(part)
        column.addLayout(hero)
        column.addWidget(scroll, 1)
        self._show_in(editor)

    def _scrolled(self) -> QWidget:
        """What scrolls under the caption, which always stays in sight."""
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        chips = QVBoxLayout()
        chips.setContentsMargins(margins(2 * theme.UNIT, 0, theme.UNIT // 2, 0))
        chips.setSpacing(theme.UNIT)
        chips.addWidget(self.near)
        chips.addWidget(self.proposals)
        column.addLayout(chips)
        column.addWidget(self.form, 1)
        column.addWidget(self.more)
        return inside

    def _show_in(self, editor: QWidget) -> None:
        nothing = QLabel(self.tr("Select a photo to caption it."))
        set_role(nothing, "muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(nothing)
        self._stack.addWidget(editor)
        for widget in editor.findChildren(QWidget):
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                widget.installEventFilter(self)
        for row in self.rows.values():
            row.grown.connect(lambda widget: widget.installEventFilter(self))
        self.proposals.grown.connect(lambda widget: widget.installEventFilter(self))


def _keys(*names: str) -> list[QKeySequence]:
    return [QKeySequence(name) for name in names]
