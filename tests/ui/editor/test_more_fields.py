from __future__ import annotations

from pathlib import Path

from captioner.domain.iptc import DESK, FIELDS, metadata_from
from captioner.domain.photo import Photo
from captioner.ui.editor.more_fields import MoreFields

SAID = metadata_from(
    {
        "locations_shown": ['{"city": "Paris", "gpsLatitude": "48.85"}', '{"city": "Lyon"}'],
        "languages": '{"caption": {"fr": "Crue"}}',
        "persons_shown": ["Li Wei"],
    }
)


def shown(qtbot):
    dialog = MoreFields(Photo(id=1, path=Path("/in/a.jpg"), current=SAID, embedded=SAID), DESK)
    qtbot.addWidget(dialog)
    return dialog


def test_every_field_that_the_form_lacks_is_shown_and_showing_changes_nothing(qtbot):
    dialog = shown(qtbot)
    assert set(dialog.form.rows) == set(FIELDS) - set(DESK)
    assert dialog.values == {}
    assert dialog.form.rows["languages"].input.entered() == "caption@fr: Crue"
    assert dialog.form.rows["locations_shown"].input.entered() == "City: Paris\nGPS latitude: 48.85\n\nCity: Lyon"


def test_structures_are_edited_as_lines(qtbot):
    dialog = shown(qtbot)
    box = dialog.form.rows["locations_shown"].input
    box.setPlainText("City: Paris\nCountry name: France")
    dialog.accept()
    (place,) = dialog.values["locations_shown"]
    assert place.get("countryName") == "France"
    assert dialog.result() == dialog.DialogCode.Accepted


def test_what_can_not_be_understood_keeps_the_dialog_open(qtbot):
    dialog = shown(qtbot)
    row = dialog.form.rows["max_width"]
    row.input.setText("wide")
    dialog.accept()
    assert dialog.result() != dialog.DialogCode.Accepted
    assert "whole number" in row.note.text()
    row.input.setText("600")
    dialog.accept()
    assert dialog.values == {"max_width": "600"}
