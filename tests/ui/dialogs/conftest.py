from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.pictures import news_photo

from captioner.operations import importing
from captioner.operations.desk import Desk
from captioner.progress import finish
from captioner.settings import Settings
from captioner.ui.session import Session

LIMA = "A vendor sells fruit at a market in Lima, Peru, March 4, 2023. /CFP"


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Preferences are saved here, never where the user's are."""
    file = tmp_path / "settings.toml"
    monkeypatch.setattr("captioner.settings.default_file", lambda: file)
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three pictures: two with the same caption, one whose alt text repeats its caption."""
    place = tmp_path / "agency"
    news_photo(place / "a.jpg", 1, caption=LIMA)
    news_photo(place / "b.jpg", 2, caption=LIMA)
    news_photo(place / "c.jpg", 3, caption="Third caption of the day.", alt_text="Third caption of the day.")
    return place


@pytest.fixture
def desk(tmp_path: Path, folder: Path) -> Iterator[Desk]:
    """An open desk with these pictures: ids 1, 2, 3."""
    with Desk.open(tmp_path / "desk.db", Settings()) as opened:
        finish(importing.import_paths(opened, [folder]))
        yield opened


@pytest.fixture
def session(begin: Callable[..., Session], desk: Desk) -> Session:
    return begin(desk)
