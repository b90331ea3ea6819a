from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt

from captioner.exporting.exporter import Exported
from captioner.exporting.presets import presets
from captioner.ui.dialogs.exporting import ExportDialog

LEFT = Qt.MouseButton.LeftButton


def opened(qtbot, session, folder) -> ExportDialog:
    dialog = ExportDialog(session, [1, 2, 3])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.folder.setText(str(folder))
    qtbot.waitUntil(lambda: bool(dialog.names.text()))
    return dialog


def test_every_preset_is_offered_and_the_preferred_one_chosen(qtbot, session, tmp_path):
    dialog = opened(qtbot, session, tmp_path)
    assert dialog.presets.count() == len(presets())
    assert dialog.chosen().name == "web"
    for row in range(dialog.presets.count()):
        dialog.presets.setCurrentRow(row)
        assert dialog.about.text()
        assert len(dialog.names.text().splitlines()) == 3


def test_it_exports_says_what_became_of_each_and_remembers(qtbot, session, desk, tmp_path):
    out = tmp_path / "published"
    dialog = opened(qtbot, session, out)
    names = dialog.names.text().splitlines()
    desk.catalog.photo(2).path.unlink()
    qtbot.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: "files made" in dialog.said.text())
    assert "1 failed" in dialog.said.text()
    assert dialog.results.item(0).text().startswith("✕")
    assert (out / names[0]).exists()
    assert desk.settings.last_export_folder == str(out)
    assert desk.settings.last_folder == ""


def test_a_file_in_the_place_of_the_folder_is_said(qtbot, session, tmp_path):
    (tmp_path / "file").write_text("x")
    dialog = opened(qtbot, session, tmp_path / "file")
    qtbot.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: "is a file" in dialog.said.text())
    assert dialog.start.isEnabled()


def test_no_folder_is_asked_for(qtbot, session):
    dialog = opened(qtbot, session, "anywhere")
    dialog.folder.clear()
    qtbot.mouseClick(dialog.start, LEFT)
    assert dialog.said.text() == "Choose a preset and a folder."


def test_warnings_stand_below_their_picture(qtbot, session, tmp_path):
    dialog = opened(qtbot, session, tmp_path / "out")
    dialog._done(
        [
            Exported(1, tmp_path / "a.jpg", "picture"),
            Exported(2, tmp_path / "b.jpg", "picture", warnings=("b.jpg: Its credentials stayed behind.",)),
        ]
    )
    assert dialog.said.text() == "2 files made · 1 with a warning"
    assert dialog.results.item(0).text() == "✓ b.jpg\n   ! b.jpg: Its credentials stayed behind."
    assert dialog.results.item(1).text() == "✓ a.jpg"


def test_the_folder_of_originals_is_never_offered_and_warned_of(qtbot, session, desk, folder, tmp_path):
    desk.settings = dataclasses.replace(desk.settings, last_folder=str(folder), last_export_folder=str(folder))
    dialog = ExportDialog(session, [1])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.folder.text()))
    assert dialog.folder.text() != str(folder)
    assert dialog.warning.isHidden()
    dialog.folder.setText(str(folder))
    assert not dialog.warning.isHidden()
    dialog.folder.setText(str(tmp_path))
    assert dialog.warning.isHidden()


def test_the_folder_of_the_last_export_is_offered(qtbot, session, desk, tmp_path):
    desk.settings = dataclasses.replace(desk.settings, last_export_folder=str(tmp_path / "out"))
    dialog = ExportDialog(session, [1])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.folder.text() == str(tmp_path / "out"))


def test_one_photo_is_one_photo(qtbot, session):
    dialog = ExportDialog(session, [1])
    qtbot.addWidget(dialog)
    assert dialog.heading.text() == "Export 1 photo"
