from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from captioner.operations.desk import Desk
from captioner.settings import Settings


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk" / "catalog.db", Settings()) as desk:
        yield desk


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder
