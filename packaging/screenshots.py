"""Draw the README's pictures of the window over the sample photos: light, dark, and empty.

    python packaging/screenshots.py [FOLDER]        (default: resources/screenshots)

Needs no display and touches nothing of the user's: demo, catalogue and settings lie in a temporary folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from captioner import settings
from captioner.operations.demo import demo
from captioner.progress import finish
from captioner.settings import Settings

ROOT = Path(__file__).resolve().parents[1]


def main(folder: Path) -> None:
    """Draw every picture into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        desk = finish(demo(Path(scratch) / "demo")).catalog
        nothing = Path(scratch) / "empty.db"
        for name, theme, catalog in [("desk", "light", desk), ("desk-dark", "dark", desk), ("empty", "light", nothing)]:
            draw(folder / f"{name}.png", theme, catalog, Path(scratch) / theme)


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
