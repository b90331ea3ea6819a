from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.catalog.desk import derive

from captioner.catalog.catalog import Catalog


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalog.db"


@pytest.fixture
def catalog(file: Path) -> Iterator[Catalog]:
    with Catalog(file, derive) as catalog:
        yield catalog
