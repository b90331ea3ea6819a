"""What the caption proposes: a chip for each value, accepted one by one or all at once, never asked about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QVBoxLayout, QWidget

from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo, Proposal
from captioner.ui import theme
from captioner.ui.counted import counted, number
from captioner.ui.editor.flow import FlowLayout
from captioner.ui.editor.text import said

_ORDER = (*(name for name in FIELDS if name != "caption"), "caption")

LONGEST = 32
"""Characters of a value on its chip; the rest is in its tool tip."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One field's proposal as it is shown: the value, and in how many photos where there are several."""

    field: str
    value: str
    photos: int = 1
    different: int = 1

    @property
    def label(self) -> str:
        """The field's name as it stands on the chip."""
        return FIELDS[self.field].label.removesuffix(" created")

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
            return value
        return _tr("{value} in {photos}").format(value=value, photos=self._photos)

    @property
    def _photos(self) -> str:
        return counted(self.photos, _tr("photo"), _tr("photos"))

    @property
    def text(self) -> str:
        """All that stands on the chip."""
        return f"{self.label} {self.says}"


def chips_of(proposals: Sequence[Proposal]) -> list[Chip]:
    """One photo's open proposals, in the order of the form; the caption freed of its credit comes last."""
    found = {p.field: Chip(p.field, said(p.value)) for p in proposals}
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
    """A round button whose label is quiet and whose value is plain; one without a label is all value."""

    def __init__(self, label: str, says: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = label
        self._says = says
        self.setText(f"{label} {says}" if label else says)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame as the style has it, and in it label and value, each in its colour."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text())
        place = QRect((self.width() - width) // 2, 0, width, self.height())
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if not self.isLeftToRight():
            leading, trailing = trailing, leading
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("muted"))
        painter.drawText(place, leading | middle, self._label)
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(place, trailing | middle, self._says)


class ProposalStrip(QWidget):
    """The chips and a button for all. Signals: `accepted(fields)` (None for all), `pointed(field)` ("" for none)."""

    accepted = Signal(object)
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._flow = FlowLayout(spacing=6)
        self.all = QToolButton(self)
        self.all.setProperty("role", "accept-all")
        self.all.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.all.clicked.connect(lambda: self.accepted.emit(None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)
        self._flow.addWidget(self.all)
        self.setAccessibleName(self.tr("What the caption states"))
        self.hide()

    def show_chips(self, chips: list[Chip]) -> None:
        """Show these proposals; hidden where there is none."""
        if chips != self._chips:
            self._chips = chips
            self._clear()
            for place, chip in enumerate(chips):
                self._flow.insert_widget(place, self._button(chip))
            self.all.setText(self.tr("Accept all {count}").format(count=len(chips)))
            self.all.setVisible(len(chips) > 1)
            self._flow.invalidate()
        self.setVisible(bool(chips))

    def buttons(self) -> list[ChipButton]:
        """The chips that are shown, in order."""
        return [b for b in self.findChildren(ChipButton) if not b.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell which chip the pointer or the focus is on."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self.pointed.emit(watched.objectName())
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.pointed.emit("")
        return super().eventFilter(watched, event)

    def _button(self, chip: Chip) -> ChipButton:
        button = ChipButton(f"+ {chip.label}", chip.says, self)
        button.setProperty("role", "proposal")
        button.setObjectName(chip.field)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("Accept {proposal}").format(proposal=chip.text))
        button.setToolTip(self.tr("Accept: {value}").format(value=chip.value))
        button.setAccessibleDescription(button.toolTip())
        button.installEventFilter(self)
        button.clicked.connect(lambda: self.accepted.emit([chip.field]))
        button.show()
        return button

    def _clear(self) -> None:
        for button in self.findChildren(ChipButton):
            self._flow.removeWidget(button)
            button.hide()
            button.removeEventFilter(self)
            button.setParent(None)
            button.deleteLater()


def _tr(text: str) -> str:
    return QCoreApplication.translate("proposals", text)
