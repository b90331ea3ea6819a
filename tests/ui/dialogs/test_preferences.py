from __future__ import annotations

import dataclasses
import os

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSlider
from tests.pictures import undeclared

from captioner.captions.house_styles import house_styles
from captioner.domain.errors import UsageError
from captioner.domain.values import PartialDate
from captioner.exporting.presets import presets
from captioner.operations import editing, importing
from captioner.operations.exporting import export
from captioner.operations.writing import write_back
from captioner.progress import finish
from captioner.settings import Settings, load
from captioner.ui.dialogs.exporting import ExportDialog
from captioner.ui.dialogs.preferences import SettingsDialog

NO_BUTTON, PLAIN = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
SHOWN = {bool: QCheckBox, int: QSlider, str: (QLineEdit, QComboBox)}


def test_every_preference_that_is_shown_has_an_input_of_its_type_and_says_what_it_does(qtbot, session):
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    for field in dataclasses.fields(Settings):
        assert field.metadata["says"]
        if field.metadata["shown"]:
            assert isinstance(dialog.inputs[field.name], SHOWN[type(field.default)])
            assert dialog.inputs[field.name].accessibleName()
    assert dialog.inputs.keys().isdisjoint({"last_folder", "last_export_folder"})


def test_choices_are_words(qtbot, session):
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    assert dialog.inputs["theme"].currentText() == "Follow the system"
    assert dialog.inputs["undeclared_charset"].currentText() == "Recognise automatically"
    offered = dialog.inputs["export_preset"]
    assert [offered.itemData(n) for n in range(offered.count())] == [preset.name for preset in presets()]


def test_a_preset_file_that_can_t_be_read_leaves_the_other_preferences(qtbot, session, monkeypatch):
    def unreadable():
        raise UsageError("bad.toml can't be read")

    monkeypatch.setattr("captioner.exporting.presets.presets", unreadable)
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    assert dialog.inputs["export_preset"].text() == "web"


def test_what_is_kept_is_used_and_saved(qtbot, session, desk, own_settings):
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.inputs["write_camera_date"].setChecked(True)
    dialog.inputs["caption_writer"].setText("jd")
    dialog.inputs["theme"].setCurrentText("Dark")
    with qtbot.waitSignal(dialog.kept):
        dialog.accept()
    assert desk.settings == dataclasses.replace(Settings(), write_camera_date=True, caption_writer="jd", theme="dark")
    qtbot.waitUntil(own_settings.exists)
    assert load(own_settings) == desk.settings


def test_cancel_changes_nothing(qtbot, session, desk):
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.inputs["caption_writer"].setText("jd")
    dialog.reject()
    assert desk.settings == Settings()


@pytest.fixture
def prefer(qtbot, session):
    """Choose something in the dialog and keep it."""

    def choose(name: str, value: object) -> None:
        dialog = SettingsDialog(session)
        entry = dialog.inputs[name]
        if isinstance(entry, QCheckBox):
            entry.setChecked(bool(value))
        elif isinstance(entry, QComboBox):
            entry.setCurrentIndex(entry.findData(value))
        else:
            entry.setText(str(value))
        dialog.accept()
        assert getattr(session.desk.settings, name) == value

    return choose


def test_written_files_keep_their_time(prefer, desk):
    path = desk.catalog.photo(1).path
    os.utime(path, (1_000_000_000, 1_000_000_000))
    for keeps in (True, False):
        prefer("keep_modified_time", keeps)
        editing.assign(desk, 1, {"city": f"Lima {keeps}"})
        assert finish(write_back(desk, [1])).written == 1
        assert (path.stat().st_mtime == 1_000_000_000) is keeps


def test_the_camera_s_date_is_corrected_only_when_wanted(prefer, desk):
    path = desk.catalog.photo(1).path
    for wanted, day in ((False, "2021-02-03"), (True, "2022-03-04")):
        prefer("write_camera_date", wanted)
        editing.assign(desk, 1, {"date_created": PartialDate.parse(day)})
        finish(write_back(desk, [1]))
        assert (day.replace("-", ":").encode() in path.read_bytes()) is wanted


def test_a_new_caption_is_signed(prefer, desk):
    prefer("caption_writer", "jd")
    editing.assign(desk, 1, {"caption": "People walk past."})
    assert desk.catalog.photo(1).current.caption_writer == "jd"


def test_letters_of_undeclared_files_are_read_as_told(prefer, desk, folder):
    prefer("undeclared_charset", "cp1251")
    undeclared(folder / "moscow.jpg", "Москва".encode("cp1251"))
    finish(importing.import_paths(desk, [folder]))
    assert desk.catalog.photo(4).current.city == "Москва"


def test_export_begins_with_the_preset(qtbot, prefer, session):
    prefer("export_preset", "print")
    dialog = ExportDialog(session, [1])
    qtbot.addWidget(dialog)
    assert dialog.chosen().name == "print"


def test_captions_are_published_in_the_house_style(prefer, desk, tmp_path):
    pages = []
    for style in ("", house_styles()[0].name):
        prefer("house_style", style)
        out = tmp_path / f"out{style}"
        finish(export(desk, [1], "story", out))
        pages.append((out / "story.html").read_text())
    assert pages[0] != pages[1]


def test_the_wheel_scrolls_and_changes_no_preference(qtbot, session):
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.minimumSizeHint().height() < 500
    for entry in (dialog.inputs["theme"], dialog.inputs["thumbnail_size"]):
        before = entry.currentIndex() if isinstance(entry, QComboBox) else entry.value()
        at = QPointF(entry.rect().center())
        turned = QWheelEvent(
            at, entry.mapToGlobal(at), QPoint(), QPoint(0, -120), NO_BUTTON, PLAIN, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(entry, turned)
        assert before == (entry.currentIndex() if isinstance(entry, QComboBox) else entry.value())
