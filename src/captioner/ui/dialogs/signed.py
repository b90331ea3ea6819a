"""What a write is to do with pictures that carry Content Credentials: said before it happens, and chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from captioner.ui.dialogs.choice import Choice
from captioner.ui.look import theme
from captioner.ui.look.counted import number
from captioner.ui.look.roles import set_role

if TYPE_CHECKING:
    from captioner.metadata import SignedPolicy


class SignedChoice(QWidget):
    """Says how many signed pictures there are, and offers what can be done with them. Signal: `changed`.

    A sidecar is chosen at first: it is the one way that leaves picture and signature as they are. Signing again is offered where there is a
    certificate to do it with.
    """

    changed = Signal()

    def __init__(self, can_sign: bool, parent: QWidget | None = None) -> None:
        from captioner.metadata import SignedPolicy

        super().__init__(parent)
        self._number = 0
        self.words = QLabel()
        self.words.setWordWrap(True)
        set_role(self.words, "warning")
        self.choice = Choice()
        for policy, text in (
            (SignedPolicy.SIDECAR, self.tr("Write a sidecar (.xmp) beside it; the picture stays as it was signed")),
            (SignedPolicy.COPY, self.tr("Write a copy beside it; the picture stays as it was signed")),
            (SignedPolicy.RESIGN, self.tr("Write into it, and sign it again with your certificate")),
            (SignedPolicy.WRITE, self.tr("Write into it; its signature will no longer match")),
            (SignedPolicy.REFUSE, self.tr("Leave it out")),
        ):
            if policy is not SignedPolicy.RESIGN or can_sign:
                self.choice.addItem(text, policy.value)
        self.choice.setAccessibleName(self.tr("What to do with signed pictures"))
        self.choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self.words)
        column.addWidget(self.choice)
        self.show_number(0)

    @property
    def policy(self) -> SignedPolicy:
        """What was chosen."""
        from captioner.metadata import SignedPolicy

        return SignedPolicy(self.choice.currentData())

    def show_number(self, signed: int) -> None:
        """Say that there are so many signed pictures; hidden where there is none."""
        self._number = signed
        one = self.tr("1 picture is signed with Content Credentials, which no longer match once its file is changed.")
        many = self.tr(
            "{count} pictures are signed with Content Credentials, which no longer match once their files are changed."
        )
        self.words.setText(one if signed == 1 else many.format(count=number(signed)))
        self.setVisible(signed > 0)

    def written(self) -> int:
        """How many of them will be written in some way."""
        from captioner.metadata import SignedPolicy

        return 0 if self.policy is SignedPolicy.REFUSE else self._number

    def in_words(self) -> str:
        """What will become of them, in a few words; "" where there is none."""
        from captioner.metadata import SignedPolicy

        said = {
            SignedPolicy.SIDECAR: self.tr("{count} signed, into a sidecar"),
            SignedPolicy.COPY: self.tr("{count} signed, into a copy"),
            SignedPolicy.RESIGN: self.tr("{count} signed again"),
            SignedPolicy.WRITE: self.tr("{count} whose signature will no longer match"),
            SignedPolicy.REFUSE: self.tr("{count} signed, left out"),
        }
        return said[self.policy].format(count=number(self._number)) if self._number else ""
