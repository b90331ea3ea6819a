"""What a desk wants checked: which checks, how grave they are, which fields it insists on. The `[checks]` table of a house style.

off = ["names_vary"]                    checks that are not made
severities = { alt_text = "warning" }   what every finding of a check counts as
mandatory = ["caption", "date_created"] fields without which a picture is not published
advised = ["country"]                   fields that should be filled
tense = "present"                       the first sentence tells what happens, not what happened
sentences = 2                           as many as a caption may have (0: any number)
phrases = { "is seen" = "say what the picture shows" }    words that say nothing, and what to do instead
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any

from captioner.domain.errors import UnknownField, UsageError
from captioner.domain.findings import Severity
from captioner.domain.iptc import field_named

_FIELDS = ("mandatory", "advised")


@dataclass(frozen=True, slots=True)
class Rules:
    """A desk's rules; the defaults are those of a desk without a house style."""

    off: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    mandatory: tuple[str, ...] = ("caption", "date_created")
    advised: tuple[str, ...] = ("country",)
    tense: str = ""
    sentences: int = 0
    phrases: Mapping[str, str] = field(default_factory=dict)


NEUTRAL = Rules()


def rules_from(table: Mapping[str, Any], checks: Mapping[str, object]) -> Rules:
    """The rules that a `[checks]` table states; raises UsageError in one sentence where it holds what no check understands."""
    known = {each.name: getattr(NEUTRAL, each.name) for each in fields(Rules)}
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            raise UsageError(f"The house style's checks know no “{key}”; there are {', '.join(known)}.")
        values[key] = _value(key, value, known[key], checks)
    return Rules(**values)


def _value(key: str, value: Any, default: Any, checks: Mapping[str, object]) -> Any:
    listed = isinstance(value, list) and all(isinstance(item, str) for item in value)
    if isinstance(default, tuple) and not listed:
        raise UsageError(f"“{key}” in the house style's checks is a list of names.")
    if isinstance(default, Mapping):
        if not isinstance(value, Mapping) or not all(isinstance(text, str) for text in value.values()):
            raise UsageError(f"“{key}” in the house style's checks is a table of texts.")
    elif not isinstance(default, tuple) and type(value) is not type(default):
        raise UsageError(f"“{key}” in the house style's checks must be {'a number' if default == 0 else 'a text'}.")
    named = value if key in ("off", "severities") else ()
    if unknown := [name for name in named if name not in checks]:
        raise UsageError(f"There is no check “{unknown[0]}”; the checks are {', '.join(checks)}.")
    try:
        if key in _FIELDS:
            return tuple(field_named(name).name for name in value)
        if key == "severities":
            return MappingProxyType({name: Severity(text) for name, text in value.items()})
    except UnknownField as error:
        raise UsageError(str(error)) from error
    except ValueError as error:
        raise UsageError(f"A finding can be an {', a '.join(Severity)}, nothing else.") from error
    if key == "tense" and value not in ("", "present"):
        raise UsageError("“tense” in the house style's checks is “present” or nothing.")
    return (
        tuple(value)
        if isinstance(default, tuple)
        else MappingProxyType(dict(value))
        if isinstance(default, Mapping)
        else value
    )
