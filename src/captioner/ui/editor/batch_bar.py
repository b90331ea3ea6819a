"""What stands above the form while several photos are edited: which batch it is, and one that was left unapplied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from captioner.ui.look import theme
from captioner.ui.look.counted import counted, listed, number
from captioner.ui.look.roles import set_role


class BatchBar(QWidget):
    """Names the batch; buttons `preview` and `apply`. It can hold the focus, so that no key goes astray while the rows can't."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Several photos"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.heading = QLabel()
        set_role(self.heading, "heading")
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        set_role(self.hint, "label")
        self.preview = QPushButton()
        self.apply = QPushButton()
        self.apply.setProperty("role", "primary")
        self.apply.setToolTip("Ctrl+Enter")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.UNIT)
        buttons.addWidget(self.preview)
        buttons.addWidget(self.apply)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.UNIT // 2)
        column.setSpacing(theme.UNIT)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addLayout(buttons)
        self.hide()

    def wait(self, count: int, why: str) -> None:
        """The photos are being read or changed."""
        self.ready(count)
        self.hint.setText(why)

    def ready(self, count: int) -> None:
        """So many photos are selected."""
        self.heading.setText(counted(count, "photo"))
        self.hint.setText(
            self.tr(
                "Type where all say the same; where they differ, first choose what to do. Nothing changes until you apply."
            )
        )
        self.preview.setText(self.tr("Preview {count}").format(count=number(count)))
        self.apply.setText(self.tr("Apply to {count}").format(count=number(count)))
        self.show()

    def allow(self, possible: bool) -> None:
        """Whether there is something to apply."""
        self.preview.setEnabled(possible)
        self.apply.setEnabled(possible)


class Banner(QFrame):
    """Says that choices for other photos are not applied yet; buttons `apply` and `discard`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.apply = QPushButton()
        self.discard = QPushButton(self.tr("Discard"))
        self.discard.setProperty("role", "quiet")
        buttons = QHBoxLayout()
        buttons.addWidget(self.apply)
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, theme.UNIT, theme.UNIT, theme.UNIT)
        column.addWidget(self.text)
        column.addLayout(buttons)
        self.hide()

    def tell(self, count: int, labels: Sequence[str]) -> None:
        """So many photos wait for these fields."""
        photos = counted(count, "photo")
        self.text.setText(self.tr("Not applied yet to {photos}: {fields}").format(photos=photos, fields=listed(labels)))
        self.apply.setText(self.tr("Apply to {photos}").format(photos=photos))
        self.show()
