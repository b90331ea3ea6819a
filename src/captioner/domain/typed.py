"""Values as somebody types them, structures and translations as JSON or as lines, checked against the declarations of the standard."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from captioner.domain import lines
from captioner.domain.errors import BadValue
from captioner.domain.fields import Field, Kind, Numbers, XmpForm
from captioner.domain.structures import (
    STRUCTURES,
    X_DEFAULT,
    Part,
    PartForm,
    PartValue,
    Structure,
    alternative,
    part_of,
)
from captioner.domain.values import PartialDate, Translation, Value, parse_number

_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}")


def parse_value(field: Field, text: str | Iterable[str]) -> Value:
    """The value that typed or stored text means for this field; raises BadValue with a sentence that says what to type.

    A list field takes an iterable, one item a value, or one text that stands for a list of one. Blank items are dropped.
    """
    if field.kind in (Kind.STRUCTURES, Kind.TRANSLATIONS):
        return _parse_parts(field, text)
    texts = (text,) if isinstance(text, str) else tuple(text)
    if any("\ud800" <= character <= "\udfff" for item in texts for character in item):
        raise BadValue(f"{field.label}: the text holds bytes that are not UTF-8.")
    if field.kind is Kind.LIST:
        return tuple(parse_number(field.numbers, item, field.label) for item in texts if item.strip())
    if len(texts) != 1:
        raise BadValue(f"{field.label} takes one value, not {len(texts)}.")
    if field.kind is Kind.NUMBER:
        return parse_number(field.numbers, texts[0], field.label)
    if field.kind is not Kind.DATE:
        if not field.xmp and len(texts[0].encode()) > field.max_bytes:
            raise BadValue(f"{field.label} takes at most {field.max_bytes} bytes, as only IIM holds it.")
        return texts[0]
    if not texts[0].strip():
        return None
    try:
        date = PartialDate.parse(texts[0])
        return date if field.xmp else date.to_the_second()
    except ValueError as error:
        raise BadValue(f"{field.label}: {error}.") from None


def _parse_parts(field: Field, text: str | Iterable[str]) -> Value:
    """The structures or translations that text means for this field; raises BadValue with a sentence that says what to type."""
    texts = (text,) if isinstance(text, str) else tuple(text)
    said = [_said(field, each) for each in texts if each.strip()]
    if field.kind is Kind.TRANSLATIONS:
        return tuple(sorted({each[:2]: each for one in said for each in translations(one)}.values()))
    items = [item for each in said for item in (each if isinstance(each, list) else [each])]
    return structures(field, items)


def structures(field: Field, said: Iterable[Any]) -> tuple[Structure, ...]:
    """The structures that these objects of JSON are for a field, empty ones left out; raises BadValue."""
    found = tuple(made for each in said if (made := structure(field.structure, each, field.label)))
    if len(found) > 1 and field.xmp_form is XmpForm.SIMPLE:
        raise BadValue(f"{field.label} takes one value, not {len(found)}.")
    return found


def structure(name: str, said: Any, label: str) -> Structure:
    """The structure of this form that an object of JSON is, its parts in the standard's order; raises BadValue."""
    if not isinstance(said, Mapping):
        first = STRUCTURES[name][0].name
        raise BadValue(f'{label} takes an object of JSON such as {{"{first}": "…"}}.')
    for each in said:
        if part_of(name, str(each)) is None:
            names = ", ".join(part.name for part in STRUCTURES[name])
            raise BadValue(f"{label} has no part “{each}”; its parts are {names}.")
    parts = ((part.name, _part(part, said[part.name], label)) for part in STRUCTURES[name] if part.name in said)
    return Structure(tuple((part, value) for part, value in parts if value))


def _part(part: Part, said: Any, label: str) -> PartValue:
    label = f"{label}, {part.label}"
    if part.form is PartForm.STRUCTURE:
        return structure(part.structure, said, label) if said else Structure()
    if part.form is PartForm.ALT:
        if isinstance(said, Mapping):
            return alternative((_language(str(tag)), _text(text, label)) for tag, text in said.items())
        return _text(said, label)
    if part.form.takes_many:
        items = said if isinstance(said, list | tuple) else [said]
        if part.structure:
            return tuple(made for item in items if (made := structure(part.structure, item, label)))
        return tuple(text for item in items if (text := _text(item, label)))
    text = _text(said, label)
    return parse_number(Numbers.DECIMAL, text, label) if part.form.is_number else text


def translations(said: Any) -> tuple[Translation, ...]:
    """The translations that `{field: {tag: text}}` states; raises BadValue. Whether the field has languages is the registry's to say."""
    if not isinstance(said, Mapping) or not all(isinstance(each, Mapping) for each in said.values()):
        raise BadValue('Translations are typed as {"caption": {"fr": "…"}}.')
    return tuple(
        sorted(
            Translation(str(field), _language(str(tag)), _text(text, str(field)))
            for field, texts in said.items()
            for tag, text in texts.items()
            if str(text).strip()
        )
    )


def language_tag(text: str) -> str:
    """The BCP 47 tag of a language other than x-default; raises BadValue for what is none."""
    if _language(text).lower() == X_DEFAULT:
        raise BadValue(f"{X_DEFAULT} is the field's own text: set the field itself.")
    return text


def _language(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        raise BadValue(f"“{text[:40]}” is no language; type a tag such as fr, pt-BR or zh-Hans.")
    return text


def _text(said: Any, label: str) -> str:
    if isinstance(said, bool) or not isinstance(said, str | int | float):
        raise BadValue(f"{label} takes a text.")
    return str(said).strip()


def _said(field: Field, text: str) -> Any:
    """What JSON or lines state; lines begin with a name."""
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise BadValue(f"{field.label}: the text holds bytes that are not UTF-8.")
    if text.lstrip()[:1] not in ("{", "["):
        return lines.read(field, text)
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise BadValue(f"{field.label}: “{text[:40]}” is no JSON.") from None
