"""Templates: named sets of fields that are given to photos, one TOML file each. resources/templates/README.md explains the tables.

Codes and {variables} in their texts are filled in for each photo.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from captioner import resources
from captioner.captions.shorthand import PLAIN, Shorthand
from captioner.captions.variables import Occasion, fault_in, variables_in
from captioner.domain.edits import Order, Verb, ordered
from captioner.domain.errors import BadValue, UsageError
from captioner.domain.fields import Kind
from captioner.domain.iptc import FIELDS, PhotoMetadata, field_named
from captioner.domain.typed import parse_value
from captioner.domain.values import Value
from captioner.settings import default_file

Texts = Mapping[str, tuple[str, ...]]
"""Field → what is typed into it, one text for each value."""

TABLES = ("set", "fill", "add")


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """Texts for fields. `name` is the file's. What stands under `set` takes the place of what is there, under `fill` only that of nothing,
    under `add` it joins a list.
    """

    name: str
    title: str = ""
    note: str = ""
    set: Texts = field(default_factory=dict)
    fill: Texts = field(default_factory=dict)
    add: Texts = field(default_factory=dict)

    def given_to(self, occasion: Occasion, shorthand: Shorthand) -> PhotoMetadata:
        """What the photo says with this template; a text of which the variables leave nothing changes nothing."""
        said = occasion.photo.current
        return ordered(said, list(self._orders(said, occasion, shorthand)))

    def _orders(self, said: PhotoMetadata, occasion: Occasion, shorthand: Shorthand) -> Iterator[Order]:
        for verb, texts in ((Verb.SET, self.set), (Verb.SET, self.fill), (Verb.ADD, self.add)):
            for name, typed in texts.items():
                if texts is self.fill and said[name]:
                    continue
                if not any(typed):
                    yield Order(Verb.CLEAR, name)
                elif any(written := [shorthand.written_out(text, occasion).strip() for text in typed]):
                    yield Order(verb, name, _value(name, written))


def templates() -> list[Template]:
    """Every template there is, sorted by name; raises UsageError for a file that can't be understood."""
    return [read_template(file) for file in _files().values()]


def template(name: str) -> Template:
    """The template of that name; raises UsageError, which lists the templates there are."""
    files = _files()
    if name not in files:
        raise UsageError(f"There is no template “{name}”; the templates are {', '.join(files)}.")
    return read_template(files[name])


def read_template(file: Path) -> Template:
    """The template in a TOML file; raises UsageError in one sentence that names the file and the field."""
    try:
        stated = tomllib.loads(file.read_text(encoding="utf-8"))
        return Template(**({"name": file.stem, "title": file.stem} | {k: _checked(k, v) for k, v in stated.items()}))
    except OSError as error:
        raise UsageError(f"The template {file} can't be read ({error.strerror}).") from error
    except (ValueError, UsageError) as error:
        raise UsageError(f"The template {file} can't be used: {str(error).rstrip('.')}.") from error


def fault_of(made: Template) -> str:
    """Why a template can't be used, in one sentence; "" where it can."""
    for table in TABLES:
        for name, typed in getattr(made, table).items():
            try:
                _typed(table, name, list(typed))
            except (ValueError, UsageError) as error:
                return f"{FIELDS[name].label}: {str(error).rstrip('.')}."
    return ""


def own_templates() -> Path:
    """The folder of the user's templates, beside the settings."""
    return default_file().parent / "templates"


def save_template(made: Template) -> Path:
    """Write a template of the user's, whole or not at all.

    Raises UsageError for a name that is no file's, OSError where the folder can't be written.
    """
    import tomli_w

    if not re.fullmatch(r"\w[\w .-]{0,59}", made.name) or made.name.endswith((" ", ".")):
        raise UsageError(f"“{made.name}” can't name a template: use letters, digits, spaces and hyphens.")

    tables = {table: {name: _stored(name, typed) for name, typed in getattr(made, table).items()} for table in TABLES}
    stored = {"title": made.title, "note": made.note} | {table: texts for table, texts in tables.items() if texts}
    file = own_templates() / f"{made.name}.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".part")
    beside.write_text(tomli_w.dumps(stored), encoding="utf-8")
    return beside.replace(file)


def _files() -> dict[str, Path]:
    """Captioner's own templates and the user's, by name; the user's take the place of ours."""
    files = [*resources.tomls("templates"), *own_templates().glob("*.toml")]
    return dict(sorted({file.stem: file for file in files}.items()))


def _checked(key: str, value: Any) -> Any:
    """The value as Template holds it; raises ValueError or UsageError with what the file should say."""
    if key in ("title", "note"):
        if not isinstance(value, str):
            raise ValueError(f"“{key}” must be a text in quotes")
        return value
    if key not in TABLES:
        raise ValueError(f"it knows no key “{key}”; the keys are title, note, {', '.join(TABLES)}")
    if not isinstance(value, dict):
        raise ValueError(f"“{key}” must be a table")
    return {name: _typed(key, name, texts) for name, texts in value.items()}


def _typed(table: str, name: str, value: Any) -> tuple[str, ...]:
    declared = field_named(name)
    texts = tuple(value) if isinstance(value, list) else (value,)
    if not all(isinstance(text, str) for text in texts):
        raise ValueError(f"“{name}” must be a text in quotes, or a list of them")
    if table == "add" and not declared.takes_many:
        raise BadValue(f"{declared.label} holds one value: put it under “set” or “fill”")
    for text in texts:
        if fault := fault_in(text):
            raise ValueError(f"“{name}” {fault}")
        if declared.kind not in PLAIN and set(variables_in(text)) - {"today"}:
            raise ValueError(f"“{name}” can hold {{today}} and no other variable")
    _value(name, [text.replace("{today}", "2000-01-01") for text in texts])
    return texts


def _value(name: str, texts: Iterable[str]) -> Value:
    declared = FIELDS[name]
    several = declared.takes_many or declared.kind is Kind.TRANSLATIONS
    return parse_value(declared, texts if several else " ".join(texts))


def _stored(name: str, typed: tuple[str, ...]) -> str | list[str]:
    return list(typed) if FIELDS[name].takes_many else " ".join(typed)
