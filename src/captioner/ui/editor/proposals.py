"""What the caption proposes: a chip for each value, accepted one by one or all at once, never asked about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QVBoxLayout, QWidget

from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo, Proposal
from captioner.ui.editor import marks
from captioner.ui.editor.flow import FlowLayout
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import counted, number
from captioner.ui.text import said

_ORDER = (*(name for name in FIELDS if name != "caption"), "caption")

LONGEST = 32
"""Characters of a value on its chip; the rest is in its tool tip."""

UNSURE = 0.8
"""A statement that is less sure than this, of 1, says so."""

KEYS = 9
"""So many chips can be accepted with Alt and their number."""

KEYPAD = Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True, slots=True)
class Chip:
    """One field's proposal as it is shown: the value, and in how many photos where there are several."""

    field: str
    value: str
    photos: int = 1
    different: int = 1
    unsure: bool = False

    @property
    def label(self) -> str:
        """The field's name as it stands on the chip."""
        return told(FIELDS[self.field].label.removesuffix(" created"))

    @property
    def says(self) -> str:
        """What stands behind the name: the value, and in how many photos; where they differ, how many values there are."""
        if self.field == "caption":
            value = _tr("without credit and dateline")
        elif self.different > 1:
            return _tr("in {photos} ({count} different)").format(photos=self._photos, count=number(self.different))
        else:
            value = self.value if len(self.value) <= LONGEST else self.value[: LONGEST - 1] + "…"
        if self.photos < 2:
            return _tr("{value}, unsure").format(value=value) if self.unsure else value
        return _tr("{value} in {photos}").format(value=value, photos=self._photos)

    @property
    def _photos(self) -> str:
        return counted(self.photos, "photo")

    @property
    def text(self) -> str:
        """All that stands on the chip."""
        return f"{self.label} {self.says}"


def chips_of(proposals: Sequence[Proposal], sure: Mapping[str, float] = MappingProxyType({})) -> list[Chip]:
    """One photo's open proposals, in the order of the form; the caption freed of its credit comes last.

    `sure` says of fields how sure their statements are, 0 to 1; nothing is said of a statement that is not in it.
    """
    found = {p.field: Chip(p.field, said(p.value), unsure=sure.get(p.field, 1) < UNSURE) for p in proposals}
    return [found[name] for name in _ORDER if name in found]


def chips_of_many(photos: Iterable[Photo]) -> list[Chip]:
    """The open proposals of several photos, a chip for each field, in the order of the form."""
    counts: Counter[str] = Counter()
    values: dict[str, set[str]] = {}
    for photo in photos:
        for proposal in photo.proposed:
            counts[proposal.field] += 1
            values.setdefault(proposal.field, set()).add(said(proposal.value))
    return [Chip(name, _few(values[name]), counts[name], len(values[name])) for name in _ORDER if name in counts]


def _few(values: set[str]) -> str:
    first = sorted(values)[:3]
    return "; ".join(first) + ("…" if len(values) > len(first) else "")


class ChipButton(QToolButton):
    """A round button whose label is quiet and whose value is plain; one without a label is all value. Space and Enter press it.

    The chip of a `field` has the line under its value that the caption has under the words it was read from.
    """

    def __init__(self, label: str, says: str, parent: QWidget, field: str = "") -> None:
        super().__init__(parent)
        self._label = label
        self._says = says
        self._field = field
        self._pointed = False
        self.setText(f"{label} {says}" if label else says)

    def number(self, number: int) -> None:
        """Stand under this number, which its label begins with instead of a plus."""
        self._label = self._label.replace("+", str(number), 1)

    def point(self, pointed: bool) -> None:
        """Stand out, because the words it was read from are pointed at."""
        if pointed != self._pointed:
            self._pointed = pointed
            self.update()

    @property
    def is_pointed_at(self) -> bool:
        """Whether it stands out."""
        return self._pointed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~KEYPAD:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame as the style has it, and in it label and value, each in its colour."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        if self._pointed:
            option.state |= QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Raised
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(f"{self._label} {self._says}" if self._label else self._says)
        place = QRect((self.width() - width) // 2, 0, width, self.height())
        leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("muted"))
        painter.drawText(place, leading | middle, self._label)
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(place, trailing | middle, self._says)
        if self._field and self._field != "caption":
            self._underline(painter, place, metrics.horizontalAdvance(self._says))

    def _underline(self, painter: QStylePainter, place: QRect, width: int) -> None:
        pen: QPen = marks.line(self._field)
        painter.setPen(pen)
        y = place.center().y() + self.fontMetrics().ascent() // 2 + 4
        start = place.right() - width + 1 if self.isLeftToRight() else place.left()
        painter.drawLine(start, y, start + width - 1, y)


class ProposalStrip(QWidget):
    """The chips and a button for all. Alt and its number presses a chip, wherever the keyboard is.

    Signals: `accepted(fields)` (None for all), `pointed(field)` ("" for none), `grown(QWidget)` when there is a new chip.
    """

    accepted = Signal(object)
    pointed = Signal(str)
    grown = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._buttons: list[ChipButton] = []
        self._flow = FlowLayout(spacing=6)
        self.all = QToolButton(self)
        self.all.setProperty("role", "accept-all")
        self.all.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.all.setToolTip(self.tr("Accept all that the caption states"))
        self.all.clicked.connect(lambda: self.accepted.emit(None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)
        self._flow.addWidget(self.all)
        self.setAccessibleName(self.tr("What the caption states"))
        for n in range(1, KEYS + 1):
            key = QShortcut(QKeySequence(f"Alt+{n}"), self)
            key.activated.connect(lambda n=n: self.press(n))
        self.hide()

    def name_key(self, key: str) -> None:
        """Say which key accepts all."""
        says = self.tr("Accept all that the caption states")
        self.all.setToolTip(f"{says} ({key})" if key else says)

    def show_chips(self, chips: list[Chip]) -> None:
        """Show these proposals; hidden where there is none. A chip that had the keyboard leaves it to the one in its place."""
        if chips != self._chips:
            focused = next((at for at, button in enumerate(self._buttons) if button.hasFocus()), None)
            self._chips = chips
            self._clear()
            self.all.setText(self.tr("Accept all {count}").format(count=len(chips)))
            self._buttons = [self._button(chip, place) for place, chip in enumerate(chips)]
            self.all.setVisible(len(chips) > 1)
            self._flow.invalidate()
            before: QToolButton = (
                self.all
            )  # it has its place in the order of Tab from the start; the chips come behind it, and it behind them
            for button in (*self._buttons, self.all):
                QWidget.setTabOrder(before, button)
                before = button
            if focused is not None and self._buttons:
                self._buttons[min(focused, len(self._buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(chips))

    def buttons(self) -> list[ChipButton]:
        """The chips that are shown, in order."""
        return list(self._buttons)

    def press(self, number: int) -> None:
        """Accept the chip of this number, counted from 1; none where there are fewer."""
        if self.isVisible() and number <= len(self._buttons):
            self._buttons[number - 1].click()

    def point_at(self, fields: Collection[str]) -> None:
        """Let the chips of these fields stand out: their words in the caption are pointed at."""
        for button in self._buttons:
            button.point(button.objectName() in fields)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell which chip the pointer or the focus is on."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self.pointed.emit(watched.objectName())
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.pointed.emit("")
        return super().eventFilter(watched, event)

    def _button(self, chip: Chip, place: int) -> ChipButton:
        button = ChipButton(f"+ {chip.label}", chip.says, self, chip.field)
        self._flow.insert_widget(place, button)
        tip = self.tr("Accept: {value}").format(value=chip.value)
        if chip.unsure:
            tip = self.tr("{tip}. Unsure: look before you accept it").format(tip=tip)
        if place < KEYS:
            button.number(place + 1)
            tip = f"{tip} (Alt+{place + 1})"
        button.setProperty("role", "proposal")
        button.setObjectName(chip.field)
        button.ensurePolished()
        button.setFixedHeight(
            self.all.sizeHint().height()
        )  # Arabic letters would make their chip taller than the others
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("Accept {proposal}").format(proposal=chip.text))
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.installEventFilter(self)
        button.clicked.connect(lambda: self.accepted.emit([chip.field]))
        button.show()
        self.grown.emit(button)
        return button

    def _clear(self) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.removeEventFilter(self)
            button.setParent(None)
            button.deleteLater()
        self._buttons = []


def _tr(text: str) -> str:
    return QCoreApplication.translate("proposals", text)
