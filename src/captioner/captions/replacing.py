"""Find and replace in a field: letter for letter, or by a regular expression that is stopped where it would run for ever."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from captioner.domain.edits import Order, Verb
from captioner.domain.errors import BadValue
from captioner.domain.fields import Kind
from captioner.domain.iptc import FIELDS, PhotoMetadata, field_named
from captioner.domain.values import texts_only

if TYPE_CHECKING:
    import regex

REPLACEABLE = tuple(
    name
    for name, each in FIELDS.items()
    if each.kind in (Kind.TEXT, Kind.PARAGRAPH, Kind.LIST) and not each.numbers and not each.vocabulary
)
"""The fields in whose texts something can be found and replaced."""

PATIENCE = 0.5
"""Seconds of work for one text; a pattern that needs more would go on for hours."""

LONGEST = 1000
MOST_COUNTED = 20_000
"""How long a pattern may be, and how often it may ask for a repeat in all: more takes all the memory there is."""

_COUNT = re.compile(r"\{(\d*),?(\d*)\}")


@dataclass(frozen=True, slots=True)
class Replacing:
    r"""What to find in one field and what to put in its place; of a list in each of its values, and a value that becomes empty goes.

    With `pattern`, `find` is a regular expression and `by` may refer to its groups: \1, \g<name>. Raises BadValue or UnknownField
    when made of what can't be understood.
    """

    field: str
    find: str
    by: str = ""
    pattern: bool = False
    any_case: bool = False

    def __post_init__(self) -> None:
        declared = field_named(self.field)
        if self.field not in REPLACEABLE:
            raise BadValue(f"{declared.label} is no text: nothing can be found and replaced in it.")
        _ = self._parts

    def order_on(self, said: PhotoMetadata) -> Order:
        """What it comes to for a photo that says this; raises BadValue for a pattern that does not come to an end."""
        before = said[self.field]
        if not isinstance(before, tuple):
            return Order(Verb.SET, self.field, self._replaced(str(before)))
        texts = dict.fromkeys(self._replaced(text).strip() for text in texts_only(before))
        return Order(Verb.SET, self.field, tuple(text for text in texts if text))

    def _replaced(self, text: str) -> str:
        if not (self.find and text):
            return text
        compiled, template = self._parts
        try:
            return str(compiled.sub(template, text, timeout=PATIENCE, concurrent=True))
        except TimeoutError:
            raise BadValue("The pattern takes too long: it can be matched in too many ways, make it simpler.") from None

    @property
    def _parts(self) -> tuple[regex.Pattern[str], str]:
        """The pattern and the template of what takes its place."""
        source = self.find if self.pattern else re.escape(self.find)
        template = self.by if self.pattern else self.by.replace("\\", "\\\\")
        return _compiled(source, template, self.any_case), template


@cache
def _compiled(source: str, template: str, any_case: bool) -> regex.Pattern[str]:
    """The pattern, and the template tried with it; raises BadValue that says where it can't be understood."""
    import regex

    if len(source) > LONGEST:
        raise BadValue(f"The pattern is longer than {LONGEST} characters.")
    counted = 1
    for least, most in _COUNT.findall(source):
        counted *= max(int(least or 1), int(most or 1), 1)
    if counted > MOST_COUNTED:
        raise BadValue("The pattern repeats too often: use smaller numbers in braces, or * and +.")
    flags = regex.IGNORECASE if any_case else 0
    try:
        made = regex.compile(source, flags)
    except (regex.error, OverflowError, RecursionError) as error:
        raise BadValue(f"The pattern can't be understood: {error}.") from None
    try:
        regex.compile(f"{source}|", flags).sub(template, "", timeout=PATIENCE)
    except (regex.error, IndexError) as error:
        raise BadValue(f"The replacement can't be understood: {error}.") from None
    return made
