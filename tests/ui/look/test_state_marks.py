from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator
from tests.ui.conftest import photo

from captioner.domain.photo import State, Trouble
from captioner.ui.dialogs.changes import PhotoLine
from captioner.ui.frame.status import StatusBar
from captioner.ui.look import state_marks
from captioner.ui.photos import tile


class Shouting(QTranslator):
    """Says states in capitals."""

    def translate(self, context: str, text: str, *_: object) -> str:
        return text.upper() if context == "State" else text


@pytest.fixture
def shouted(qapp):
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("shouted")
def test_states_are_said_in_the_reader_s_language_wherever_they_stand(qtbot):
    shown = photo(1, trouble=Trouble.CONFLICT)
    assert state_marks.word(State.WRITTEN) == "WRITTEN TO FILE"
    assert "CONFLICT" in tile.in_words(shown, 0, 1)
    line = PhotoLine(shown, State.WRITTEN)
    assert "WRITTEN TO FILE" in line.text()
    assert "WRITTEN TO FILE" in line.html()
    status = StatusBar()
    qtbot.addWidget(status)
    status.show_counts(1, 1, shown)
    assert status._state.text().startswith("CONFLICT")
