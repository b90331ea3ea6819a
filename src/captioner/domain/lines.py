"""Structures and translations as lines of text, for people: "City: Paris", a blank line between two structures.

A part is named by its label or its name in the standard; one of several values is a line of its own. What a line can't hold - nested
structures, texts of several lines - stands as JSON behind the colon. A language is named behind an "@".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from captioner.domain.errors import BadValue
from captioner.domain.fields import Field, Kind
from captioner.domain.structures import (
    STRUCTURES,
    X_DEFAULT,
    Part,
    PartForm,
    PartValue,
    Structure,
    alternatives,
    as_json,
)
from captioner.domain.values import Value, structures_only, translations_only

_LINE = re.compile(r"\s*([^:@]{1,80}?)\s*(?:@([A-Za-z0-9-]{1,80}))?\s*[:：]\s*(.*?)\s*")
_AS_JSON = re.compile(r"[\[{\"]|.*[\n\r]", re.DOTALL)


def printed(field: Field, value: Value) -> str:
    """A value of structures or translations as lines, which `read` makes the same value of."""
    if field.kind is Kind.TRANSLATIONS:
        return "\n".join(f"{name}@{tag}: {_escaped(text)}" for name, tag, text in translations_only(value))
    return "\n\n".join("\n".join(_lines(field.structure, each)) for each in structures_only(value))


def read(field: Field, text: str) -> Any:
    """What these lines state, as JSON would; raises BadValue for a line that names nothing."""
    if field.kind is Kind.TRANSLATIONS:
        said: dict[str, dict[str, str]] = {}
        for line in filter(str.strip, text.splitlines()):
            name, tag, value = _parted(field, line)
            if not tag:
                raise BadValue(
                    f"{field.label}: “{line.strip()[:40]}” names no language; type caption@fr: and the text."
                )
            said.setdefault(name, {})[tag] = value
        return said
    blocks = re.split(r"\n\s*\n", text.strip())
    return [_structure(field, block) for block in blocks if block.strip()]


def _structure(field: Field, block: str) -> dict[str, Any]:
    parts = {name.casefold(): part for part in STRUCTURES[field.structure] for name in (part.label, part.name)}
    said: dict[str, Any] = {}
    for line in block.splitlines():
        name, tag, value = _parted(field, line)
        part = parts.get(name.casefold())
        if part is None:
            labels = ", ".join(part.label for part in STRUCTURES[field.structure])
            raise BadValue(f"{field.label} has no part “{name}”; its parts are {labels}.")
        if part.form is PartForm.ALT:
            said.setdefault(part.name, {})[tag or X_DEFAULT] = value
        elif part.form.takes_many:
            said.setdefault(part.name, []).append(value)
        else:
            said[part.name] = value
    return said


def _parted(field: Field, line: str) -> tuple[str, str, Any]:
    match = _LINE.fullmatch(line)
    if not match:
        raise BadValue(f"{field.label}: “{line.strip()[:40]}” is no line such as “Name: text”.")
    name, tag, value = match.groups()
    if not _AS_JSON.match(value):
        return name, tag or "", value
    try:
        return name, tag or "", json.loads(value)
    except (ValueError, RecursionError):
        return name, tag or "", value


def _lines(structure: str, value: Structure) -> Iterator[str]:
    for part in STRUCTURES[structure]:
        for suffix, text in _texts(part, value.get(part.name)):
            yield f"{part.label}{suffix}: {text}"


def _texts(part: Part, value: PartValue) -> Iterator[tuple[str, str]]:
    if not value:
        return
    if part.form is PartForm.ALT:
        for tag, text in alternatives(value).items():
            yield ("" if tag == X_DEFAULT else f"@{tag}"), _escaped(text)
        return
    for each in value if isinstance(value, tuple) else (value,):
        yield "", json.dumps(as_json(each), ensure_ascii=False) if isinstance(each, Structure) else _escaped(each)


def _escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False) if _AS_JSON.match(text) or text.strip() != text else text
