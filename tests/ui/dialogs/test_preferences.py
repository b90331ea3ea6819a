from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSlider

from captioner.domain.errors import UsageError
from captioner.exporting.presets import presets
from captioner.settings import Settings, load
from captioner.ui.dialogs.preferences import SettingsDialog

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
