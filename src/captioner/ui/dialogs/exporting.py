"""Export: a preset, a folder, the names that will be made; then what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.errors import UsageError
from captioner.ui.dialogs.frame import Dialog
from captioner.ui.language import told
from captioner.ui.look import theme
from captioner.ui.look.counted import counted, listed, number
from captioner.ui.look.roles import set_role
from captioner.ui.session import Session

if TYPE_CHECKING:
    from captioner.domain.photo import Photo
    from captioner.exporting.exporter import Exported
    from captioner.exporting.presets import Preset

NAMED = 6
"""Names previewed."""


class ExportDialog(Dialog):
    """Exports these photos; remembers preset and folder. Closed while it works, it lets the export go on."""

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(session, _tr("Export {photos}").format(photos=counted(len(ids), "photo")), parent)
        self.resize(760, 520)
        self._ids = list(ids)
        self._presets: list[Preset] = []
        self._examples: list[Photo] = []
        self._originals: frozenset[Path] = frozenset()
        self.presets = QListWidget()
        self.presets.setAccessibleName(self.tr("Preset"))
        self.presets.setFixedWidth(200)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.about.setMinimumHeight(2 * self.about.fontMetrics().lineSpacing())  # what is below stays where it is
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(self.tr("Where the new files go"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.textChanged.connect(lambda _: self._warn())
        self.warning = QLabel(
            self.tr("Photos of the catalogue lie in this folder: the new files would lie among them.")
        )
        self.warning.setWordWrap(True)
        set_role(self.warning, "warning")
        self.warning.hide()
        self.names = QLabel()
        self.names.setTextFormat(Qt.TextFormat.PlainText)
        self.results = QListWidget()
        self.results.setAccessibleName(self.tr("What became of each"))
        self.results.setWordWrap(True)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.hide()
        self._build()
        self._load_presets()
        catalog = session.desk.catalog
        self.ask(lambda: catalog.photos(self._ids[:NAMED]), self._show_examples)
        self.ask(lambda: frozenset(folder for folder, _ in catalog.folders()), self._show_folder)

    def chosen(self) -> Preset | None:
        """The preset that is chosen."""
        row = self.presets.currentRow()
        return self._presets[row] if 0 <= row < len(self._presets) else None

    def run(self) -> None:
        """Start the export."""
        from captioner.operations.exporting import export

        preset, folder = self.chosen(), Path(self.folder.text()).expanduser()
        if preset is None or not self.folder.text().strip():
            self.say(self.tr("Choose a preset and a folder."), "warning")
            return
        self._remember(preset, folder)
        self.start.setEnabled(False)
        self._cancel.setText(self.tr("Close"))
        work = export(self.session.desk, self._ids, preset.name, folder)
        done, failed = self.while_open(self._done), self.while_open(self._failed)
        self.progress.follow(self.session.run(self.tr("Export"), work, done, failed))

    def _build(self) -> None:
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.setSpacing(theme.UNIT)
        place.addWidget(self.folder, 1)
        place.addWidget(browse)
        where = QVBoxLayout()
        where.setSpacing(theme.UNIT // 2)
        where.addLayout(place)
        where.addWidget(self.warning)
        right = QVBoxLayout()
        right.setSpacing(theme.UNIT // 2)
        right.addWidget(self.about)
        right.addSpacing(theme.UNIT)
        for label, part in ((self.tr("Folder"), where), (self.tr("Names"), self.names)):
            heading = QLabel(label)
            set_role(heading, "label")
            right.addWidget(heading)
            if isinstance(part, QWidget):
                right.addWidget(part)
            else:
                right.addLayout(part)
            right.addSpacing(theme.UNIT)
        right.addStretch(1)
        halves = QHBoxLayout()
        halves.setSpacing(3 * theme.UNIT)
        halves.addWidget(self.presets)
        halves.addLayout(right, 1)
        self._choice = QWidget()
        self._choice.setLayout(halves)
        halves.setContentsMargins(0, theme.UNIT, 0, 0)
        self.body.addWidget(self._choice, 1)
        self.body.addWidget(self.results, 1)
        self.show_folder = self.button(self.tr("Show folder"), "quiet", lead=True)
        self.show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text())))
        self.show_folder.hide()
        self._cancel = self.button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self.start = self.button(self.heading.text(), "primary")
        self.start.setEnabled(bool(self._ids))
        self.start.clicked.connect(self.run)

    def _load_presets(self) -> None:
        from captioner.exporting.presets import presets

        try:
            self._presets = presets()
        except (UsageError, OSError) as error:
            self.say(told(str(error)), "error")
            self.start.setEnabled(False)
            return
        for preset in self._presets:
            self.presets.addItem(QListWidgetItem(told(preset.title)))
        self.presets.currentRowChanged.connect(lambda _: self._show_preset())
        names = [preset.name for preset in self._presets]
        wanted = self.session.desk.settings.export_preset
        self.presets.setCurrentRow(names.index(wanted) if wanted in names else 0)

    def _show_examples(self, photos: list[Photo]) -> None:
        self._examples = photos
        self._show_preset()

    def _show_folder(self, originals: frozenset[Path]) -> None:
        """Where the last export went, unless originals lie there: theirs is never the folder that is offered."""
        self._originals = originals
        last = self.session.desk.settings.last_export_folder
        offered = [Path(last)] if last else []
        offered.append(Path.home() / "Pictures" / self.tr("Export"))
        if not self.folder.text():
            self.folder.setText(next((str(folder) for folder in offered if folder not in originals), ""))
        self._warn()

    def _warn(self) -> None:
        chosen = self.folder.text().strip()
        self.warning.setVisible(bool(chosen) and Path(chosen).expanduser().absolute() in self._originals)

    def _show_preset(self) -> None:
        from captioner.exporting.naming import file_name

        if preset := self.chosen():
            self.about.setText(told(preset.note) or " · ".join(preset_in_words(preset)))
            suffixes = [".jpg" if not preset.copies else p.path.suffix.lower() for p in self._examples]
            names = [
                file_name(preset.name_template, photo, n, suffix)
                for n, (photo, suffix) in enumerate(zip(self._examples, suffixes, strict=True), 1)
            ]
            rest = len(self._ids) - len(names) if names else 0
            self.names.setText(
                "\n".join([*names, self.tr("and {n} more").format(n=number(rest)) if rest > 0 else ""]).strip()
            )

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _remember(self, preset: Preset, folder: Path) -> None:
        from captioner.settings import save

        desk = self.session.desk
        desk.settings = replace(desk.settings, export_preset=preset.name, last_export_folder=str(folder))
        settings = desk.settings
        self.session.call(lambda: save(settings), lambda _: None)

    def _done(self, exported: list[Exported]) -> None:
        self._choice.hide()
        self.start.hide()
        self.show_folder.show()
        self.results.show()
        failed = sum(bool(one.error) for one in exported)
        warned = sum(bool(one.warnings) for one in exported)
        told = [self.tr("{files} made").format(files=counted(len(exported) - failed, "file"))]
        told += [self.tr("{count} with a warning").format(count=number(warned))] if warned else []
        told += [self.tr("{count} failed").format(count=number(failed))] if failed else []
        self.say(" · ".join(told))
        for one in sorted(exported, key=lambda one: (not one.error, not one.warnings)):
            self.results.addItem(exported_in_words(one))

    def _failed(self, error: BaseException) -> None:
        self.say(told(str(error)), "error")
        self.start.setEnabled(True)


def preset_in_words(preset: Preset) -> list[str]:
    """What a preset does to a picture."""
    edge, quality = number(preset.long_edge) if preset.long_edge else "", preset.quality
    removed = listed("GPS" if each == "gps" else told(each.replace("_", " ")) for each in preset.remove)
    said = [
        _tr("long edge {edge} px").format(edge=edge) if edge else _tr("full size"),
        _tr("original file, metadata written") if preset.copies else _tr("JPEG quality {n}").format(n=quality),
        "sRGB" if preset.srgb else "",
        _tr("{n} fields only").format(n=number(len(preset.fields))) if preset.keep != "all" else "",
        _tr("without {fields}").format(fields=removed) if removed else "",
        _tr("with {pages}").format(pages=listed(preset.pages)) if preset.pages else "",
    ]
    return [part for part in said if part]


def exported_in_words(exported: Exported) -> str:
    """One file's outcome."""
    if exported.error:
        return f"✕ {told(exported.error)}"
    return "\n".join(
        [f"✓ {exported.output.name if exported.output else ''}", *(f"   ! {told(each)}" for each in exported.warnings)]
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("exporting", text)
