from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from captioner.settings import Settings, load
from captioner.ui.dialogs.preferences import SettingsDialog

SHOWN = {bool: QCheckBox, int: QSpinBox, str: (QLineEdit, QComboBox)}


def test_every_preference_has_an_input_of_its_type_and_says_what_it_does(qtbot, session):
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    for field in dataclasses.fields(Settings):
        assert isinstance(dialog.inputs[field.name], SHOWN[type(field.default)])
        assert dialog.inputs[field.name].accessibleName()
        assert field.metadata["says"]


def test_what_is_kept_is_used_and_saved(qtbot, session, desk, own_settings):
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.inputs["write_camera_date"].setChecked(True)
    dialog.inputs["caption_writer"].setText("jd")
    dialog.inputs["theme"].setCurrentText("dark")
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
