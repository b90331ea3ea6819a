"""House styles: one TOML file each says how a house writes its captions. resources/house_styles/README.md explains every key."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from captioner import resources
from captioner.domain.errors import UsageError
from captioner.settings import default_file

PLACE = ("city", "province_state", "country")
_LANGUAGES = ("en", "zh")
_DATE = ("month", "mon", "MONTH", "m", "day", "dd", "year", "weekday")
_CREDIT = ("byline", "credit")
_HOLDS = {
    "dateline": ("CITY", "city", "COUNTRY", "country", *_DATE),
    "sentence": ("caption", "sublocation", "place", "date"),
    **dict.fromkeys(("day", "month", "year"), _DATE),
    **dict.fromkeys(("signed", "unsigned", "signed_other", "unsigned_other"), _CREDIT),
}
"""The names that each template may hold."""
_NAME = re.compile(r"\{(\w*)\}")
_OPTIONAL = re.compile(r"<([^<>]*)>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a house writes captions. `name` is the file's; every other attribute is a key of the TOML, with its default.

    A template holds {names}; a part of it in <angle brackets> is left out where one of its names is empty.
    """

    name: str
    title: str = ""
    note: str = ""
    language: str = "en"
    agency: str = ""
    dateline: str = ""
    sentence: str = "{caption}"
    stop: str = "."
    place: tuple[str, ...] = PLACE
    place_mark: str = ", "
    day: str = "{month} {day}, {year}"
    month: str = "{month} {year}"
    year: str = "{year}"
    signed: str = ""
    unsigned: str = ""
    signed_other: str = "(Photo by {byline}</{credit}>)"
    unsigned_other: str = "/{credit}"
    byline_mark: str = ", "
    checks: Mapping[str, Any] = field(default_factory=dict)

    @property
    def expresses(self) -> frozenset[str]:
        """The fields that a caption in this style can say: its templates hold them."""
        said = set(_NAME.findall(self.sentence + self.signed_other + self.unsigned_other))
        fields = {"caption", "credit", "byline", "sublocation"} & said
        fields |= {"date_created"} if "date" in said else set()
        return frozenset(fields | ({*self.place, "country_code"} if "place" in said else set()))


def house_styles() -> list[Style]:
    """Every house style there is, sorted by name; raises UsageError for a file that can't be understood."""
    return [read_style(file) for file in _files().values()]


def house_style(name: str) -> Style:
    """The house style of that name; raises UsageError, which lists the styles there are."""
    files = _files()
    if name not in files:
        raise UsageError(f"There is no house style “{name}”; the house styles are {', '.join(files)}.")
    return read_style(files[name])


def read_style(file: Path) -> Style:
    """The house style in a TOML file; raises UsageError in one sentence that names the file and the key."""
    try:
        return _read(file.stem, file.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"The house style {file} can't be read ({error.strerror}).") from error
    except ValueError as error:
        raise UsageError(f"The house style {file} can't be used: {error}.") from error


def filled(template: str, values: Mapping[str, str]) -> str:
    """The template with its names filled in, less the parts in angle brackets of which a name is empty; "" where another name is."""

    def part(match: re.Match[str]) -> str:
        return match[1] if all(values.get(name) for name in _NAME.findall(match[1])) else ""

    whole = _OPTIONAL.sub(part, template)
    if not all(values.get(name) for name in _NAME.findall(whole)):
        return ""
    return _NAME.sub(lambda match: values[match[1]], whole)


def _files() -> dict[str, Path]:
    """Captioner's own styles and the user's, by name; the user's take the place of ours."""
    own = default_file().parent / "house_styles"
    files = [*resources.tomls("house_styles"), *own.glob("*.toml")]
    return dict(sorted({file.stem: file for file in files}.items()))


_DEFAULTS: dict[str, Any] = {each.name: each.default for each in dataclasses.fields(Style) if each.name != "name"}


@lru_cache(64)
def _read(name: str, text: str) -> Style:
    values = {key: _checked(key, value) for key, value in tomllib.loads(text).items()}
    return Style(name=name, **({"title": name} | values))


def _checked(key: str, value: Any) -> Any:
    """The value as Style holds it; raises ValueError with what the file should say."""
    if key not in _DEFAULTS:
        raise ValueError(f"it knows no key “{key}”; the keys are {', '.join(_DEFAULTS)}")
    if key == "checks":
        if not isinstance(value, dict):
            raise ValueError("“checks” must be a table")
        return MappingProxyType(value)
    if key == "place":
        if not isinstance(value, list) or not {*value} <= {*PLACE, "sublocation"}:
            raise ValueError(f"“place” must be a list of sublocation, {', '.join(PLACE)}")
        return tuple(value)
    if not isinstance(value, str):
        raise ValueError(f"“{key}” must be a text in quotes")
    if key == "language" and value not in _LANGUAGES:
        raise ValueError(f"“language” must be {' or '.join(f'“{each}”' for each in _LANGUAGES)}")
    unknown = [name for name in _NAME.findall(value) if name not in _HOLDS.get(key, ())]
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in _HOLDS.get(key, ())) or "no name in braces"
        raise ValueError(f"“{key}” can't hold {{{unknown[0]}}}, only {known}")
    if key == "sentence" and "{caption}" not in _OPTIONAL.sub("", value):
        raise ValueError("“sentence” must hold {caption}")
    return value
