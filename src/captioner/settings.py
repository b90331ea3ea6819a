"""Preferences: one dataclass line each, kept as TOML in the user's configuration folder."""

from __future__ import annotations

import os
import tempfile
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import platformdirs

APP = "captioner"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user prefers. A new preference is one line here; what it does is said behind it."""

    theme: str = "system"  # the window's colours: system, light or dark
    thumbnail_size: int = 200  # the edge of a contact sheet picture, in pixels
    undeclared_charset: str = "auto"  # IIM text without a declared charset: auto, gb18030, cp1252
    write_camera_date: bool = False  # also write Date Created into Exif DateTimeOriginal
    keep_modified_time: bool = False  # a written file keeps the time it was last modified
    caption_writer: str = ""  # the initials that a new caption is signed with
    export_preset: str = "web"  # the preset the export dialog opens with
    last_folder: str = ""  # where the last import or export took place


def default_file() -> Path:
    """Where the preferences are kept."""
    return Path(platformdirs.user_config_dir(APP)) / "settings.toml"


def default_catalog() -> Path:
    """Where the user's catalogue is kept when no other is named."""
    return Path(platformdirs.user_data_dir(APP)) / "catalog.db"


def default_thumbnails() -> Path:
    """Where small pictures are kept; may be deleted at any time."""
    return Path(platformdirs.user_cache_dir(APP)) / "thumbnails.db"


def load(file: Path | None = None) -> Settings:
    """The preferences on disk; what is missing, unknown or of the wrong type takes its default. Never raises."""
    try:
        stored: dict[str, Any] = tomllib.loads((file or default_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    defaults = asdict(Settings())
    return Settings(
        **{f.name: stored[f.name] for f in fields(Settings) if type(stored.get(f.name)) is type(defaults[f.name])}
    )


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the preferences, whole or not at all; raises OSError where the folder can't be written."""
    import tomli_w

    target = file or default_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".settings-")
    try:
        with os.fdopen(handle, "wb") as stream:
            tomli_w.dump(asdict(settings), stream)
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)
