"""The guide to files names every format, and says of each what its file in the source says."""

from __future__ import annotations

import re
from pathlib import Path

from captioner.metadata.formats import FORMATS

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "files.md"


def rows() -> dict[str, str]:
    """By suffix the last column of its row."""
    found = {}
    for line in GUIDE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 4:
            found |= dict.fromkeys(re.findall(r"\.[a-z0-9]+", cells[1]), cells[3])
    return found


def test_every_suffix_stands_in_the_guide_with_where_it_is_written() -> None:
    told = rows()
    assert set(told) == {suffix for each in FORMATS for suffix in each.SUFFIXES}
    for each in FORMATS:
        for suffix in each.SUFFIXES:
            is_raw = each.__name__.endswith("tiff") and suffix not in (".tif", ".tiff")
            in_place = not each.READ_ONLY and not is_raw
            assert told[suffix].startswith("into the file" if in_place else "sidecar"), suffix
