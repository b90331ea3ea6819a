"""One group of photos that repeat one another: why it is one, its photos beside one another, what else they say differently."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from captioner.domain.photo import Photo
from captioner.ui.dialogs.beside import MOST, Beside, metadata_table
from captioner.ui.dialogs.facts import differences, why_in_words
from captioner.ui.look import icons, theme
from captioner.ui.look.counted import number
from captioner.ui.look.roles import set_role
from captioner.ui.session import Session


class GroupView(QWidget):
    """Shows the first photo of a group beside the others: two, or up to four at once, and of more the next ones on demand."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos: Sequence[Photo] = ()
        self._first = 1
        self.beside = Beside(session)
        self.why = QLabel()
        self.why.setTextFormat(Qt.TextFormat.RichText)
        self.why.setWordWrap(True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.why.setFixedHeight(5 * theme.UNIT)  # two lines, so that the pictures stay where they are
        self.earlier = self._arrow("chevron-left", self.tr("Earlier photos of this group"), ",", -1)
        self.later = self._arrow("chevron-right", self.tr("More photos of this group"), ".", 1)
        self._place = QLabel()
        set_role(self._place, "label")
        self.metadata = QLabel()
        self.metadata.setTextFormat(Qt.TextFormat.RichText)
        self.metadata.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.metadata.setAccessibleName(self.tr("What else differs"))
        self._more = QScrollArea()
        self._more.setWidgetResizable(True)
        self._more.setFrameShape(QFrame.Shape.NoFrame)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.setFixedHeight(64)
        self._more.setWidget(self.metadata)
        above = QHBoxLayout()
        above.addWidget(self.why, 1)
        for part in (self.earlier, self._place, self.later):
            above.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(above)
        column.addWidget(self.beside, 1)
        column.addWidget(self._more)

    def shown(self) -> list[Photo]:
        """The photos that stand beside one another."""
        across = MOST if len(self._photos) > 2 else 2
        return [*self._photos[:1], *self._photos[self._first : self._first + across - 1]]

    def show_group(self, photos: Sequence[Photo]) -> None:
        """Show these photos; a single one with its alt text beside its caption."""
        self._photos = photos
        self._first = 1
        self._show()

    def _step(self, step: int) -> None:
        first = self._first + step * (MOST - 1)
        if 1 <= first < len(self._photos):
            self._first = first
            self._show()

    def _show(self) -> None:
        shown, count = self.shown(), len(self._photos)
        if not shown:
            return
        if count == 1:
            self.beside.show_alt_text(shown[0])
            self.why.clear()
        else:
            self.beside.show_photos(shown)
            self.why.setText(why_in_words(differences(shown[0].current.caption, shown[1].current.caption)))
            self.why.setToolTip(self.why.text())
        table = metadata_table(shown)
        self.metadata.setText(table)
        self._more.setVisible(bool(table))
        last = self._first + len(shown) - 2
        self._place.setText(
            self.tr("{first} to {last} of {count}").format(first=self._first + 1, last=last + 1, count=number(count))
        )
        for part in (self.earlier, self.later, self._place):
            part.setVisible(count > MOST)
        self.earlier.setEnabled(self._first > 1)
        self.later.setEnabled(last < count - 1)

    def _arrow(self, icon: str, name: str, key: str, step: int) -> QToolButton:
        button = QToolButton()
        icons.put(button, icon)
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  {key}")
        button.clicked.connect(lambda: self._step(step))
        return button
