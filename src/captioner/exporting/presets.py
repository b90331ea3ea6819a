"""Export presets: one TOML file each says how pictures leave the desk. resources/presets/README.md explains every key."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from captioner import resources
from captioner.domain.errors import UsageError
from captioner.domain.iptc import DESK, FIELDS
from captioner.exporting.formats import FORMATS
from captioner.exporting.naming import template_fault
from captioner.metadata import Removal
from captioner.settings import default_file


class OnExists(StrEnum):
    """What to do when a file of that name exists; overwriting it is no choice."""

    SUFFIX = "suffix"
    REFUSE = "refuse"


class Keep(StrEnum):
    """Which metadata is published: all that the original holds, with the desk's fields as the desk has them, or these fields only."""

    ALL = "all"
    FIELDS = "fields"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """How pictures are published. `name` is the file's; every other attribute is a key of the TOML, with its default."""

    name: str
    title: str = ""
    note: str = ""
    long_edge: int = 0
    quality: int = 86
    srgb: bool = False
    name_template: str = "{name}"
    on_exists: OnExists = OnExists.SUFFIX
    keep: Keep | tuple[str, ...] = Keep.ALL
    remove: tuple[Removal, ...] = ()
    pages: tuple[str, ...] = ()
    house_style: str = ""
    template: str = ""

    @property
    def copies(self) -> bool:
        """Whether pictures are copied pixel for pixel, and only their metadata written."""
        return self.quality == 0

    @property
    def fields(self) -> tuple[str, ...]:
        """The desk's fields that are published."""
        if isinstance(self.keep, Keep):
            return tuple(FIELDS) if self.keep is Keep.ALL else DESK
        return self.keep


def presets() -> list[Preset]:
    """Every preset there is, sorted by name; raises UsageError for a file that can't be understood."""
    return [read_preset(file) for file in _files().values()]


def preset(name: str) -> Preset:
    """The preset of that name; raises UsageError, which lists the presets there are."""
    files = _files()
    if name not in files:
        raise UsageError(f"There is no export preset “{name}”; the presets are {', '.join(files)}.")
    return read_preset(files[name])


def read_preset(file: Path) -> Preset:
    """The preset in a TOML file; raises UsageError in one sentence that names the file and the key."""
    try:
        stated = tomllib.loads(file.read_text(encoding="utf-8"))
        values = {key: _checked(key, value) for key, value in stated.items()}
        made = Preset(name=file.stem, **({"title": file.stem} | values))
        _refuse_contradictions(made)
    except OSError as error:
        raise UsageError(f"The export preset {file} can't be read ({error.strerror}).") from error
    except ValueError as error:
        raise UsageError(f"The export preset {file} can't be used: {error}.") from error
    return made


def _files() -> dict[str, Path]:
    """Captioner's own presets and the user's, by name; the user's take the place of ours."""
    own = default_file().parent / "presets"
    files = [*resources.tomls("presets"), *own.glob("*.toml")]
    return dict(sorted({file.stem: file for file in files}.items()))


_DEFAULTS: dict[str, Any] = {field.name: field.default for field in dataclasses.fields(Preset) if field.name != "name"}
_RANGES = {"long_edge": range(65501), "quality": range(101)}
_CHOICES: dict[str, tuple[str, ...]] = {
    "on_exists": tuple(OnExists),
    "keep": tuple(FIELDS),
    "remove": tuple(Removal),
    "pages": tuple(FORMATS),
}


def _checked(key: str, value: Any) -> Any:
    """The value as Preset holds it; raises ValueError with what the file should say."""
    if key not in _DEFAULTS:
        raise ValueError(f"it knows no key “{key}”; the keys are {', '.join(_DEFAULTS)}")
    if key == "keep" and isinstance(value, str):
        return _kept(value)
    default = _DEFAULTS[key] if key != "keep" else ()
    if isinstance(default, tuple):
        if not isinstance(value, list):
            raise ValueError(f"“{key}” must be a list")
        return tuple(_chosen(key, item) for item in value)
    if isinstance(default, bool | int):
        return _number(key, value, type(default))
    if not isinstance(value, str):
        raise ValueError(f"“{key}” must be a text in quotes")
    if key == "name_template" and (fault := template_fault(value)):
        raise ValueError(f"“{key}” {fault}")
    return _chosen(key, value) if key in _CHOICES else value


def _kept(value: str) -> Keep:
    if value not in tuple(Keep):
        raise ValueError(f"“keep” must be {' or '.join(f'“{each}”' for each in Keep)}, or a list of fields")
    return Keep(value)


def _number(key: str, value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise ValueError(f"“{key}” must be {'true or false' if kind is bool else 'a whole number'}")
    if key in _RANGES and value not in _RANGES[key]:
        raise ValueError(f"“{key}” must be from {_RANGES[key].start} to {_RANGES[key].stop - 1}")
    return value


def _chosen(key: str, value: Any) -> Any:
    if value not in _CHOICES[key]:
        raise ValueError(f"“{key}” can't hold {value!r}, only {', '.join(_CHOICES[key])}")
    return {"on_exists": OnExists, "remove": Removal}.get(key, str)(value)


def _refuse_contradictions(preset: Preset) -> None:
    if preset.copies and (preset.long_edge or preset.srgb or preset.remove):
        raise ValueError("quality 0 copies the original, so long_edge, srgb and remove must be left out")
    if preset.copies and preset.keep is Keep.FIELDS:
        raise ValueError("quality 0 copies the original with all that it holds, so “keep” can't be “fields”")
