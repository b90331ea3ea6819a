"""What the command line says of published pictures."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from tests.pictures import CFP, news_photo


def test_what_does_not_go_along_is_a_warning_and_no_failure(run: Run, inbox: Path, tmp_path: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP, credit="An agency of more than thirty-two bytes")
    news_photo(inbox / "b.jpg", 2, caption=CFP)
    assert run("import", inbox).line["imported"] == 2
    cut, whole = run("export", "--preset", "web", "--to", tmp_path / "out").lines
    assert len(cut["warnings"]) == 1
    assert cut["warnings"][0].startswith("a.jpg: Credit is longer")
    assert "warnings" not in whole


def test_a_picture_that_breaks_off_is_imported_with_a_warning(run: Run, inbox: Path) -> None:
    file = news_photo(inbox / "a.jpg", 1, caption=CFP)
    file.write_bytes(file.read_bytes()[:-500])
    line = run("import", inbox).line
    assert (line["imported"], line["failed"]) == (1, [])
    assert "breaks off" in line["warnings"][0]
