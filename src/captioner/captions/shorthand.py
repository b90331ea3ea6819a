r"""What a desk types for short: \w8\ for a name of its code files, {city} for what the photo says; written out, or offered as it is typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from captioner.captions.codes import MARK, Codes, code_before, meant, read_codes, replaced
from captioner.captions.variables import VARIABLE, Occasion, expanded, is_variable, value_of, variables
from captioner.domain.edits import Order, Verb
from captioner.domain.errors import UsageError
from captioner.domain.fields import Kind
from captioner.domain.iptc import FIELDS
from captioner.domain.photo import Photo
from captioner.domain.values import Value, texts_only
from captioner.settings import default_file

PLAIN = (Kind.TEXT, Kind.PARAGRAPH, Kind.LIST)
"""The kinds of fields in which text is written out."""

_SUFFIXES = (".txt", ".tsv", ".tab")
_CLOSED = re.compile(VARIABLE.pattern + r"\Z", re.ASCII)
_BEGUN = re.compile(r"\{(\w{0,30})\Z")


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that may be meant: `text` takes the place of the last `typed` characters, `shown` is how a list names it."""

    shown: str
    text: str
    typed: int


@dataclass(frozen=True, slots=True)
class Shorthand:
    """What a desk types for short: its codes, and the mark around them."""

    codes: Codes = field(default_factory=Codes)
    mark: str = MARK

    def written_out(self, text: str, occasion: Occasion) -> str:
        """The text with its codes replaced and its variables filled in."""
        return expanded(replaced(text, self.codes, self.mark, occasion), occasion)

    def order_for(self, order: Order, occasion: Occasion) -> Order:
        """The order with its texts written out for this photo; dates, numbers and structures are as they are."""
        if order.verb is Verb.CLEAR or FIELDS[order.field].kind not in PLAIN or FIELDS[order.field].numbers:
            return order
        value: Value
        if order.verb is Verb.SUBSTITUTE:
            find, replacement = texts_only(order.value)
            value = (find, self.written_out(replacement, occasion))
        elif isinstance(order.value, tuple):
            value = tuple(self.written_out(str(each), occasion) for each in order.value)
        else:
            value = self.written_out(str(order.value or ""), occasion)
        return Order(order.verb, order.field, value)

    def closed(self, before: str, photo: Photo) -> Offer | None:
        """What takes the place of the code or variable with which this text ends; None where it ends with none that says anything."""
        occasion = Occasion(photo)
        if found := code_before(before, self.mark):
            says = meant(found[1], self.codes, occasion)
            return None if says is None else Offer(found[1], says, len(before) - found[0])
        closed = _CLOSED.search(before)
        if closed and is_variable(closed[1]) and (says := value_of(closed[1], closed[2] or "", occasion)):
            return Offer(closed[1], says, len(closed[0]))
        return None

    def begun(self, before: str, photo: Photo | None) -> Iterator[Offer]:
        """What the code or variable may be that this text's end begins; without a photo they are offered as they stand, closed."""
        if found := _BEGUN.search(before):
            for name in variables():
                says = value_of(name, "", Occasion(photo)) if photo else ""
                if name.startswith(found[1]) and (says or photo is None):
                    yield Offer(f"{{{name}}}  {says}".rstrip(), says or f"{{{name}}}", len(found[0]))
        elif self.codes.replacements and before.count(self.mark) % 2:
            typed = before[before.rfind(self.mark) + len(self.mark) :]
            for code, says in self.codes.beginning(typed) if typed == typed.lstrip() != "" else ():
                text = says if photo else f"{self.mark}{code}{self.mark}"
                yield Offer(f"{code}  {says}", text, len(typed) + len(self.mark))


def own_codes() -> Path:
    """The folder of the desk's code files, beside the settings."""
    return default_file().parent / "codes"


def add_code_file(file: Path) -> Codes:
    """Copy a code file to the desk's, in the place of one of its name; returns its codes. Raises UsageError for one that can't be used."""
    codes = read_codes(file)
    if not codes.replacements:
        raise UsageError(f"The code file {file} holds no code: a line is a code, a tab, and what it stands for.")
    own_codes().mkdir(parents=True, exist_ok=True)
    kept = own_codes() / (file.name if file.suffix.lower() in _SUFFIXES else f"{file.name}.txt")
    part = kept.with_name(kept.name + ".part")
    part.write_bytes(file.read_bytes())
    part.replace(kept)
    return codes


def desk_codes() -> Codes:
    """The codes of every file in the desk's folder, by name of file; what can't be read is among the faults."""
    files = sorted(file for file in own_codes().glob("*") if file.suffix.lower() in _SUFFIXES)
    try:
        return _read_codes(tuple((file, file.stat().st_mtime_ns) for file in files))
    except OSError:
        return Codes()


@cache
def _read_codes(files: tuple[tuple[Path, int], ...]) -> Codes:
    found = Codes()
    for file, _ in files:
        try:
            found |= read_codes(file)
        except UsageError as error:
            found |= Codes(faults=(str(error),))
    return found
