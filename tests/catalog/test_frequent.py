from __future__ import annotations

from pathlib import Path

import pytest

from captioner.catalog.catalog import Catalog
from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Photo
from captioner.operations.deriving import derive

SAID = [
    {"city": "Lima", "keywords": ["flood", "rain"]},
    {"city": "Cairo", "keywords": ["rain"]},
    {"city": "Lima", "keywords": []},
    {"city": "Oslo", "keywords": ["snow, ice"]},
]


def test_values_come_most_frequent_first_and_a_lists_one_by_one(tmp_path: Path) -> None:
    with Catalog(tmp_path / "c.db", derive) as catalog:
        for number, fields in enumerate(SAID):
            says = metadata_from(fields)
            catalog.add([Photo(path=Path(f"/a/{number}.jpg"), embedded=says, current=says)])
        catalog.remove([4])
        assert catalog.frequent("city", 9) == ["Lima", "Cairo"]
        assert catalog.frequent("keywords", 9) == ["rain", "flood"]
        assert catalog.frequent("city", 1) == ["Lima"]
        with pytest.raises(KeyError):
            catalog.frequent("event", 1)
