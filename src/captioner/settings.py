"""Preferences: one dataclass line each, kept as TOML in the user's configuration folder."""

from __future__ import annotations

import codecs
import os
import tempfile
import tomllib
from dataclasses import Field, asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs

APP = "captioner"


def _told(title: str, says: str, **choices: str) -> dict[str, Any]:
    """What the settings dialog says of a preference; and the values to choose from, in words, where any other would be wrong."""
    return {"title": title, "says": says, "choices": tuple(choices), "words": choices, "shown": True}


def _noted(says: str) -> dict[str, Any]:
    """What Captioner notes by itself; the settings dialog does not show it."""
    return {"title": "", "says": says, "choices": (), "words": {}, "shown": False}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user prefers. A new preference is one line here, with what the settings dialog says of it."""

    # fmt: off
    language: str = field(default="system", metadata=_told("Language", "Of menus, fields, dates and numbers, from the next start on. Some messages about files stay English.", system="Follow the system", en="English", zh_CN="简体中文", ar="العربية"))
    theme: str = field(default="system", metadata=_told("Colours", "How the window looks.", system="Follow the system", light="Light", dark="Dark", contrast="Highest contrast"))
    thumbnail_size: int = field(default=200, metadata=_told("Size of the pictures", "How large the contact sheet shows them when it opens."))
    undeclared_charset: str = field(default="auto", metadata=_told("Letters of older captions", "Some older files do not say how their letters are stored. Change this only where captions look garbled.", auto="Recognise automatically", gb18030="Chinese (GB 18030)", big5hkscs="Chinese (Big5)", cp932="Japanese (Shift-JIS)", euc_jp="Japanese (EUC-JP)", cp949="Korean (EUC-KR)", cp1251="Cyrillic (Windows 1251)", koi8_u="Cyrillic (KOI8)", cp1252="Western European (Windows 1252)", mac_roman="Western European (Mac)", cp1250="Central European (Windows 1250)", iso8859_2="Central European (ISO 8859-2)", cp1256="Arabic (Windows 1256)", iso8859_6="Arabic (ISO 8859-6)", cp1254="Turkish (Windows 1254)", cp1253="Greek (Windows 1253)", cp1255="Hebrew (Windows 1255)", cp874="Thai (Windows 874)"))
    sidecars: str = field(default="never", metadata=_told("Sidecars", "Whether fields are written into an XMP file beside the picture. RAW, HEIC, AVIF and Photoshop files are never changed.", never="Only where I ask for one", refused="For pictures that can't be written", always="For every picture; no picture is changed"))
    sidecar_name: str = field(default="short", metadata=_told("Name of new sidecars", "One that is there already is used, whatever its name.", short="photo.xmp, as Adobe's programs have it", whole="photo.jpg.xmp, as darktable and digiKam have it"))
    iim: str = field(default="always", metadata=_told("IPTC-IIM, the older standard", "Old news systems read nothing else; where a picture has it, it is always kept in step.", always="In every picture that has room for it", present="Only in pictures that have it already"))
    write_camera_date: bool = field(default=False, metadata=_told("Correct the camera's date too", "Writing the date of a photo also replaces the one its camera recorded."))
    keep_modified_time: bool = field(default=False, metadata=_told("Written files keep their time", "In its folder, a file keeps the time it was last modified."))
    caption_writer: str = field(default="", metadata=_told("Your initials", "A new caption is signed with them."))
    user_name: str = field(default="", metadata=_told("Your name", "Stands in the history of photos beside what you did. Empty: the name you log in with."))
    signing_certificate: str = field(default="", metadata=_told("Certificate to sign with", "Pictures with Content Credentials can be signed again after writing: a PEM file of your desk's certificate and those above it."))
    signing_key: str = field(default="", metadata=_told("Key of that certificate", "A PEM file without a passphrase, which only you should be able to read."))
    export_preset: str = field(default="web", metadata=_told("Export preset", "What an export begins with."))
    house_style: str = field(default="", metadata=_told("House style", "How captions are written when they are copied and published. As they are: with the credit named once."))
    import_template: str = field(default="", metadata=_told("Template for new photos", "What every import gives to the photos that it adds."))
    field_set: str = field(default="", metadata=_told("Fields in the editor", "Which fields stand beside a photo, from the next start on; the others are under “More fields…”."))
    spelling: str = field(default="en_US", metadata=_told("Spelling of captions", "The dictionary, such as en_GB or fr_FR, by which words in Latin letters are checked. Empty: none."))
    code_mark: str = field(default="\\", metadata=_told("Mark around codes", "A code of the desk's lists becomes its text once it stands between two of these: \\w8\\."))
    sheet_order: str = field(default="newest", metadata=_noted("What the photos of the contact sheet are sorted by"))
    sheet_reversed: bool = field(default=False, metadata=_noted("Whether that is the other way round"))
    folded_groups: str = field(default="", metadata=_noted("The groups of fields that are folded away"))
    sheet_groups: str = field(default="", metadata=_noted("What the photos of the contact sheet are grouped by"))
    sheet_table: bool = field(default=False, metadata=_noted("Whether the contact sheet is shown as a table"))
    table_columns: str = field(default="", metadata=_noted("The widths and places of the table's columns, as Qt keeps them"))
    last_folder: str = field(default="", metadata=_noted("Where the last import took place"))
    last_template: str = field(default="", metadata=_noted("The template given last"))
    last_export_folder: str = field(default="", metadata=_noted("Where the last export went"))
    # fmt: on


CHARSETS: tuple[str, ...] = Settings.__dataclass_fields__["undeclared_charset"].metadata["choices"]
"""What `undeclared_charset` can be: "auto", and charsets by the names that Python has for them."""


def charset_named(name: str) -> str:
    """The one of CHARSETS that goes by this name or an alias of it ("shift-jis", "GBK", "windows-1252"); "" where there is none."""
    if name.lower() in CHARSETS:
        return name.lower()
    try:
        meant = codecs.lookup(_SAME_IN_PRACTICE.get(name.lower().replace("-", "_"), name)).name
    except (LookupError, ValueError):
        return ""
    return next((each for each in CHARSETS[1:] if codecs.lookup(each).name == meant), "")


_SAME_IN_PRACTICE = {
    "gbk": "gb18030", "gb2312": "gb18030", "cp936": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs", "shift_jis": "cp932", "sjis": "cp932",
    "euc_kr": "cp949", "koi8_r": "koi8_u", "latin1": "cp1252", "latin_1": "cp1252", "iso_8859_1": "cp1252", "macroman": "mac_roman", "latin2": "iso8859_2",
}  # fmt: skip
"""Charsets that are part of another which programs really write."""


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
    """The preferences on disk; what is missing, unknown or no value to choose takes its default. Never raises."""
    stored = _stored(file or default_file())
    return Settings(**{f.name: stored[f.name] for f in fields(Settings) if _can_hold(f, stored.get(f.name))})


def _stored(file: Path) -> dict[str, Any]:
    """What stands in the file; nothing where it is missing or damaged."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _can_hold(preference: Field[Any], value: object) -> bool:
    choices = preference.metadata["choices"]
    return type(value) is type(preference.default) and (not choices or value in choices)


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the preferences, whole or not at all; raises OSError where the folder can't be written.

    What only a newer version knows stays as it is.
    """
    import tomli_w

    target = file or default_file()
    own = asdict(settings)
    others = {name: value for name, value in _stored(target).items() if name not in own}
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".settings-")
    try:
        with os.fdopen(handle, "wb") as stream:
            tomli_w.dump(own | others, stream)
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)
