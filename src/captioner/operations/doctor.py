"""What Captioner finds on this machine, and what is missing."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from captioner import resources, settings
from captioner.catalog.catalog import Catalog
from captioner.operations.deriving import derive


@dataclass(frozen=True, slots=True)
class Examination:
    """One thing looked at: whether it is as it should be, and a sentence. What is only optional is `ok` when missing."""

    name: str
    ok: bool
    message: str


def examine(catalog: Path | None = None) -> Iterator[Examination]:
    """Look at the parts that Captioner stands on; changes nothing on disk."""
    yield Examination(
        "python", sys.version_info >= (3, 11), f"Python {platform.python_version()}; 3.11 or newer is needed."
    )
    for package in ("PySide6-Essentials", "pillow", "piexif", "lxml", "sqlite-utils", "rapidfuzz"):
        yield _package(package)
    yield from (_look(name, probe) for name, probe in _PROBES.items())
    yield _optional(
        "heic",
        importlib.util.find_spec("pillow_heif") is not None,
        "HEIC pictures can be shown",
        "install pillow-heif to show HEIC pictures",
    )
    yield _optional(
        "fonts",
        _has_cjk_font(),
        "fonts for Chinese and Arabic are there",
        "install fonts-noto-cjk and fonts-noto-core to see every script",
    )
    yield _catalog_folder(catalog or settings.default_catalog())


def _package(name: str) -> Examination:
    try:
        return Examination(name, True, f"{name} {importlib.metadata.version(name)}")
    except importlib.metadata.PackageNotFoundError:
        return Examination(name, False, f"{name} is missing: run make setup.")


def _look(name: str, probe: Callable[[], str]) -> Examination:
    try:
        return Examination(name, True, probe())
    except Exception as error:  # whatever is wrong with a part is what this report is for
        return Examination(name, False, f"{error}")


def _qt() -> str:
    from importlib import import_module

    import_module("PySide6.QtWidgets")
    return "Qt's window libraries load."


def _new_catalog() -> str:
    with tempfile.TemporaryDirectory() as folder, Catalog(Path(folder) / "trial.db", derive) as trial:
        return f"A catalogue can be made and searched ({trial.count('trial')} matches in an empty one)."


def _resource_files() -> str:
    counts = {name: len(resources.tomls(name)) for name in ("agencies", "presets")}
    return f"{counts['agencies']} agencies and {counts['presets']} export presets."


_PROBES: dict[str, Callable[[], str]] = {"qt": _qt, "database": _new_catalog, "resources": _resource_files}


def _optional(name: str, found: bool, there: str, missing: str) -> Examination:
    return Examination(name, True, f"{there}." if found else f"Optional: {missing}.")


def _has_cjk_font() -> bool:
    fonts = (Path("/usr/share/fonts"), Path.home() / ".fonts", Path.home() / ".local/share/fonts")
    return platform.system() != "Linux" or any(next(folder.rglob("*CJK*"), None) for folder in fonts if folder.is_dir())


def _catalog_folder(catalog: Path) -> Examination:
    folder = next(parent for parent in catalog.absolute().parents if parent.exists())
    free = shutil.disk_usage(folder).free // 10**9
    ok = folder.is_dir() and os.access(folder, os.W_OK)
    return Examination(
        "catalog", ok, f"The catalogue is {catalog}; {free} GB are free." if ok else f"{folder} can't be written to."
    )
