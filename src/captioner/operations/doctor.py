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
from captioner.captions.house_styles import house_styles
from captioner.catalog.catalog import Catalog
from captioner.catalog.migrations import check_is_ours
from captioner.catalog.reader import Reader
from captioner.domain.errors import CatalogError
from captioner.exporting.presets import presets
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
        "content_credentials",
        importlib.util.find_spec("c2pa") is not None,
        "Content Credentials can be read and signed pictures signed again",
        "install c2pa-python to see who signed a picture, and to sign it again",
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
    agencies = len(resources.tomls("agencies"))
    return f"{agencies} agencies, {len(house_styles())} house styles and {len(presets())} export presets."


_PROBES: dict[str, Callable[[], str]] = {"qt": _qt, "database": _new_catalog, "resources": _resource_files}


def _optional(name: str, found: bool, there: str, missing: str) -> Examination:
    return Examination(name, True, f"{there}." if found else f"Optional: {missing}.")


def _has_cjk_font() -> bool:
    fonts = (Path("/usr/share/fonts"), Path.home() / ".fonts", Path.home() / ".local/share/fonts")
    return platform.system() != "Linux" or any(next(folder.rglob("*CJK*"), None) for folder in fonts if folder.is_dir())


def _catalog_folder(catalog: Path) -> Examination:
    file = catalog.absolute()
    folder = next(parent for parent in file.parents if os.path.exists(parent))  # noqa: PTH110  (fails for no folder)
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        return Examination("catalog", False, f"{folder} can't be written to; the catalogue is to be {file}.")
    there = file.exists() and file.stat().st_size > 0
    if there and not os.access(file, os.R_OK | os.W_OK):
        return Examination("catalog", False, f"{file} can't be changed; give yourself permission to write to it.")
    try:
        if there:
            _read_catalog(file)
    except CatalogError as error:
        return Examination("catalog", False, str(error))
    free = shutil.disk_usage(folder).free // 10**9
    is_or_will = "The catalogue is" if there else "There is no catalogue yet; the first import makes"
    return Examination("catalog", True, f"{is_or_will} {file}; {free} GB are free.")


def _read_catalog(file: Path) -> None:
    """Raise CatalogError unless this is a catalogue that can be read; it is not changed, nor brought up to date."""
    reader = Reader(file)
    try:
        reader.run(lambda connection: check_is_ours(connection, file))
    finally:
        reader.close()
