from __future__ import annotations

from captioner.domain.iptc import metadata_from
from captioner.ui.dialogs.pasting import PasteDialog


def test_only_what_is_ticked_is_chosen(qtbot, session):
    copied = metadata_from({"caption": "People walk.", "city": "Lima", "keywords": ["a", "b"]})
    dialog = PasteDialog(session, copied, {"city", "keywords"}, 3)
    qtbot.addWidget(dialog)
    assert list(dialog.ticks) == list(copied.filled())
    assert dialog.chosen == [name for name in dialog.ticks if name != "caption"]
    dialog.ticks["caption"].click()
    dialog.ticks["keywords"].click()
    assert set(dialog.chosen) == {"caption", "city"}
    for tick in dialog.ticks.values():
        tick.setChecked(False)
    assert not dialog.paste.isEnabled()
