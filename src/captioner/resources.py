"""The one way to the files under resources/, from a source tree, an installed wheel and a frozen app alike."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def folder(name: str = "") -> Path:
    """The resource folder of that name ("agencies", "icons", …); raises FileNotFoundError where it is missing."""
    here = Path(__file__).resolve().parent
    for root in (here / "_resources", here.parents[1] / "resources"):
        if (root / name).is_dir():
            return root / name
    raise FileNotFoundError(f"Captioner's resource folder “{name}” is missing: install Captioner again.")


def file(*parts: str) -> Path:
    """One resource file, by folder and name."""
    return folder(parts[0]).joinpath(*parts[1:]) if len(parts) > 1 else folder() / parts[0]


def tomls(name: str) -> list[Path]:
    """Every TOML file of a resource folder, sorted by name: one file an agency, a preset, a house style."""
    return sorted(folder(name).glob("*.toml"))
