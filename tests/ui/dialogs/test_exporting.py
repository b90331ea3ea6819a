from __future__ import annotations

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
    assert desk.settings.last_folder == str(out)


def test_a_file_in_the_place_of_the_folder_is_said(qtbot, session, tmp_path):
    (tmp_path / "file").write_text("x")
    dialog = opened(qtbot, session, tmp_path / "file")
    qtbot.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: "is a file" in dialog.said.text())
    assert dialog.start.isEnabled()


def test_no_folder_is_asked_for(qtbot, session):
    dialog = opened(qtbot, session, "")
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
