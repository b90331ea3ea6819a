"""Content Credentials of one photo: who signed it, when, with what, what was done to it, and whether it still is what was signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from captioner.domain.photo import Photo
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import listed
from captioner.ui.look.roles import begin_at_the_side, set_role
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.metadata import ContentCredentials

ACTIONS = {
    "created": "created",
    "opened": "opened",
    "placed": "put together from other pictures",
    "color_adjustments": "colours adjusted",
    "cropped": "cropped",
    "resized": "resized",
    "orientation": "turned",
    "drawing": "drawn on",
    "filtered": "filtered",
    "edited": "edited",
    "edited.metadata": "metadata edited",
    "converted": "converted to another format",
    "transcoded": "encoded anew",
    "repackaged": "repackaged",
    "published": "published",
    "redacted": "parts of its history removed",
    "removed": "something removed",
    "watermarked": "watermarked",
    "unknown": "something not told",
}
"""C2PA's actions in a newsroom's words, by their names behind "c2pa."; an action that is not among them is told by its name."""


class CredentialsDialog(Dialog):
    """Reads the signature on a worker and shows what it says."""

    def __init__(self, session: Session, photo: Photo, parent: QWidget | None = None) -> None:
        super().__init__(session, session.tr("Content Credentials"), parent)
        self.resize(560, 320)
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(2 * theme.UNIT)
        self.facts.setVerticalSpacing(theme.UNIT)
        self.facts.setColumnStretch(1, 1)
        self.body.addLayout(self.facts)
        self.body.addStretch(1)
        self.button(self.tr("Close"), "primary").clicked.connect(self.reject)
        self._name = photo.path.name
        self.say(self.tr("Reading {name}…").format(name=self._name))
        self.ask(lambda: _read(photo), self._show)

    def _show(self, credentials: ContentCredentials | None) -> None:
        if credentials is None:
            self.say(self.tr("{name} is not signed.").format(name=self._name))
            return
        text, role = standing_in_words(credentials)
        self.say(f"{self._name}: {text}", role)
        for row, (label, value) in enumerate(facts(credentials)):
            said = QLabel(value)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(label)
            heading = QLabel(label)
            set_role(heading, "label")
            self.facts.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(said, row, 1)
        begin_at_the_side(self)


def _read(photo: Photo) -> ContentCredentials | None:
    from captioner.metadata import read_credentials

    return read_credentials(photo.path)


def standing_in_words(credentials: ContentCredentials) -> tuple[str, str]:
    """Whether the picture is what was signed, in a sentence, and the role in which that is shown."""
    from captioner.metadata import Standing

    return {
        Standing.TRUSTED: (_tr("it is what was signed, and its signer is trusted."), "muted"),
        Standing.VALID: (_tr("it is what was signed. Who signed it, only the certificate says."), "muted"),
        Standing.INVALID: (_tr("it was changed after it was signed, or its signature is no good."), "error"),
        Standing.UNKNOWN: (_tr("it is signed; whether it still is what was signed could not be found out."), "warning"),
    }[credentials.standing]


def facts(credentials: ContentCredentials) -> list[tuple[str, str]]:
    """What there is to say, label by label; labels with nothing to say are left out."""
    when = QDateTime.fromString(credentials.signed, Qt.DateFormat.ISODate)
    signer = dict.fromkeys(each for each in (credentials.signer, credentials.issuer) if each)
    found = [
        (_tr("Signed by"), listed(signer)),
        (_tr("Signed on"), QLocale().toString(when.toLocalTime()) if when.isValid() else credentials.signed),
        (_tr("Made with"), credentials.program),
        (_tr("What was done"), listed(action_in_words(each) for each in credentials.actions)),
        (_tr("Made from"), listed(each for each in credentials.ingredients if each)),
        (_tr("Source"), _tr("Generative AI was used.") if credentials.from_ai else ""),
        (
            _tr("Problems"),
            "\n".join(f"{each[:1].upper()}{each[1:].rstrip('.')}." for each in map(told, credentials.problems)),
        ),
    ]
    return [(label, text) for label, text in found if text]


def action_in_words(action: str) -> str:
    """One action as a newsroom says it."""
    name = action.removeprefix("c2pa.")
    return _tr(ACTIONS[name]) if name in ACTIONS else name


def _tr(text: str) -> str:
    return QCoreApplication.translate("credentials", text)
