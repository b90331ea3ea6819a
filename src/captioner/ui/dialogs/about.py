"""What this program is, and which version."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from captioner import __version__
from captioner.ui.look import icons


class AboutDialog(QDialog):
    """Name, version, purpose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Captioner"))
        mark = QLabel(pixmap=icons.pixmap("captioner", 64, "", self.devicePixelRatioF()))
        name = QLabel("Captioner")
        name.setProperty("role", "title")
        version = QLabel(self.tr("Version {number}").format(number=__version__))
        version.setProperty("role", "muted")
        purpose = QLabel(
            self.tr("Captions, credits and metadata of news photographs,\nfrom agency folder to publication.")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(8)
        for widget in (mark, name, version, purpose):
            layout.addWidget(widget)
        layout.addSpacing(16)
        layout.addWidget(buttons)
