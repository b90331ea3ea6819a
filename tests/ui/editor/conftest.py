from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Photo
from captioner.operations.desk import Desk
from captioner.settings import Settings
from captioner.ui.editor.pane import EditorPane
from captioner.ui.session import Session

CAIRO = "People walk past stalls at Khan el-Khalili in Cairo, Egypt, February 13, 2024. /CFP"


def said(number: int, **fields: str | list[str]) -> Photo:
    """A photo whose file says these fields."""
    says = metadata_from(fields)
    return Photo(path=Path(f"/agency/CFP{number:03d}.jpg"), embedded=says, current=says)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An open desk with four photos: ids 1 to 4."""
    with Desk.open(tmp_path / "desk.db", Settings()) as opened:
        photos = [
            said(1, caption=CAIRO),
            said(2, caption="Second", city="Cairo", keywords=["a", "b"]),
            said(3, caption="Third", city="Cairo", date_created="2024-02-13"),
            said(4, caption="Fourth", city="Shanghai"),
        ]
        opened.catalog.add(photos)
        yield opened


@pytest.fixture
def session(begin: Callable[..., Session], desk: Desk) -> Session:
    return begin(desk)


@pytest.fixture
def pane(qtbot, session: Session) -> Iterator[EditorPane]:
    """The editor, shown, with nothing in it; at the end it keeps no draft any more, for the desk closes before it."""
    made = EditorPane(session)
    qtbot.addWidget(made)
    made.resize(440, 900)
    made.show()
    yield made
    made.one.show_photo(None)
