"""The whole job in a real window on a real (virtual) screen, by keyboard: open a folder, caption, write, look at the files."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tests.cli.conftest import Run
from tests.journeys.conftest import Screen, until

from captioner import metadata, resources

CAPTION = "A band plays on stage at a festival in Roskilde, Denmark, July 5, 2025. /CFP"


def test_caption_and_write_by_keyboard(screen: Screen, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    folder.mkdir()
    for name in ("concert-stage.jpg", "lantern-market.jpg", "fire-brigade.jpg"):
        shutil.copy(resources.file("samples", name), folder)
    own = {name: str(tmp_path / "home") for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    screen.start(sys.executable, "-m", "captioner", "--catalog", str(tmp_path / "catalog.db"), str(folder), **own)

    screen.window("^Captioner$")
    screen.window("^Import finished$")
    screen.keys("Escape")
    assert len(run("photos").lines) == 3

    screen.window("^Captioner$")
    screen.keys("Home", "F2")
    screen.type(CAPTION)
    screen.keys("ctrl+Return")
    until(lambda: str(run("photos", "roskilde").out))
    assert metadata.read(folder / "concert-stage.jpg").metadata.caption == ""

    screen.keys("ctrl+s")
    screen.window("^Write to files$")
    screen.keys("Return")
    until(lambda: "written" if not run("photos", "is:unwritten").lines else "")
    assert metadata.read(folder / "concert-stage.jpg").metadata.caption == CAPTION
    assert run("verify").lines == []
