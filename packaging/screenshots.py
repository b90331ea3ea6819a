"""Draw the README's pictures of the window over the sample photos: light, dark, and empty.

    python packaging/screenshots.py [FOLDER]        (default: resources/screenshots)

Needs no display and touches nothing of the user's: photos, catalogue and settings lie in a temporary folder.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from captioner import resources, settings
from captioner.domain.edits import Order, Verb
from captioner.operations import editing, writing
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.progress import finish
from captioner.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
CAPTION = "A band plays on the main stage of a summer festival in Roskilde, Denmark, August 30, 2025. /CFP"


def main(folder: Path) -> None:
    """Draw every picture into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        desk = busy_desk(Path(scratch))
        nothing = Path(scratch) / "empty.db"
        for name, theme, catalog in [("desk", "light", desk), ("desk-dark", "dark", desk), ("empty", "light", nothing)]:
            draw(folder / f"{name}.png", theme, catalog, Path(scratch) / theme)


def busy_desk(home: Path) -> Path:
    """A catalogue in the middle of the work: one photo just captioned, some accepted, some written."""
    shutil.copytree(resources.folder("samples"), home / "agency")
    with Desk.open(home / "busy.db", Settings()) as desk:
        ids = sorted(finish(import_paths(desk, [home / "agency"])).added)
        editing.edit(desk, ids[:1], [Order(Verb.SET, "caption", CAPTION)])
        editing.accept(desk, ids[1:9])
        finish(writing.write_back(desk, ids[1:6]))
    return home / "busy.db"


def draw(picture: Path, theme: str, catalog: Path, home: Path) -> None:
    """Take a picture of the window over this catalogue, in these colours; ends the program where that fails."""
    settings.save(Settings(theme=theme), home / "captioner" / "settings.toml")
    picture.unlink(missing_ok=True)
    window = [sys.executable, "-m", "captioner", "--screenshot", str(picture), "--catalog", str(catalog)]
    places = {f"XDG_{kind}_HOME": str(home) for kind in ("CONFIG", "DATA", "CACHE")}
    subprocess.run(window, env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}, timeout=120)
    if not picture.exists():
        sys.exit(f"The window could not be drawn into {picture}.")
    print(picture)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "screenshots")
