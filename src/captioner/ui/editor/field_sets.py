"""Field sets: which fields stand in the editor's form, one TOML each. resources/field_sets/README.md explains the keys."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from captioner import resources
from captioner.domain.errors import UsageError
from captioner.domain.iptc import DESK, FIELDS, field_named
from captioner.settings import default_file


@dataclass(frozen=True, slots=True)
class FieldSet:
    """The fields of one form, by name, in the order of the standard; the caption is always among them."""

    name: str
    title: str
    fields: tuple[str, ...]


USUAL = FieldSet("", "Usual", DESK)
"""What stands in the form unless another set is chosen."""


def field_sets() -> list[FieldSet]:
    """Captioner's sets and the user's, by name; the user's take the place of ours. Raises UsageError for one that can't be understood."""
    files = [*resources.tomls("field_sets"), *(default_file().parent / "field_sets").glob("*.toml")]
    return [read_field_set(file) for _, file in sorted({file.stem: file for file in files}.items())]


def field_set(name: str) -> FieldSet:
    """The set of that name, the usual one where there is none; raises UsageError for one that can't be understood."""
    return next((each for each in field_sets() if each.name == name), USUAL) if name else USUAL


def read_field_set(file: Path) -> FieldSet:
    """The set in a TOML file; raises UsageError in one sentence that names the file and what is wrong."""
    try:
        stated = tomllib.loads(file.read_text(encoding="utf-8"))
        names = stated.get("fields")
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise UsageError("it needs “fields”, a list of names in quotes")
        wanted = {"caption", *(field_named(name).name for name in names)}
        return FieldSet(
            file.stem, str(stated.get("title", file.stem)), tuple(name for name in FIELDS if name in wanted)
        )
    except (OSError, ValueError, UsageError) as error:
        raise UsageError(f"The field set {file} can't be used: {str(error).rstrip('.')}.") from error
