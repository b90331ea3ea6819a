"""Edits: what an editor asks for (Order), what it comes to for each photo (Assignment), as one step that can be undone (Edit)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from captioner.domain.errors import BadValue
from captioner.domain.fields import Kind
from captioner.domain.iptc import PhotoMetadata, field_named
from captioner.domain.photo import Photo
from captioner.domain.values import Translation, Value, texts_only, translations_only


class Verb(StrEnum):
    """What an order does to a field; ADD and REMOVE are for fields of several values only, APPEND, PREPEND and SUBSTITUTE for text only."""

    SET = "set"
    ADD = "add"
    REMOVE = "remove"
    CLEAR = "clear"
    APPEND = "append"
    """Puts the text behind what is there, a space between."""
    PREPEND = "prepend"
    """Puts the text before what is there, a space between."""
    SUBSTITUTE = "substitute"
    """The value is (find, replacement): every occurrence, letter for letter."""


_ON_TEXT = (Verb.APPEND, Verb.PREPEND, Verb.SUBSTITUTE)


@dataclass(frozen=True, slots=True)
class Order:
    """One field, and what to do with it; raises UnknownField or BadValue when made wrongly."""

    verb: Verb
    field: str
    value: Value = None

    def __post_init__(self) -> None:
        field = field_named(self.field)
        several = field.takes_many or field.kind is Kind.TRANSLATIONS
        if self.verb in (Verb.ADD, Verb.REMOVE) and not several:
            raise BadValue(f"{field.label} holds one value: set it or clear it instead of “{self.verb}”.")
        if self.verb in _ON_TEXT and field.kind not in (Kind.TEXT, Kind.PARAGRAPH):
            raise BadValue(f"{field.label} is no text: “{self.verb}” works on text only.")

    def apply(self, metadata: PhotoMetadata) -> PhotoMetadata:
        """The metadata with this order carried out; the same object where nothing changes."""
        before = metadata[self.field]
        after = self._after(before)
        values = {} if after == before else {self.field: after}
        if self.verb is Verb.CLEAR:  # a text that is gone is gone in every language
            left = tuple(each for each in metadata.languages if each.field != self.field)
            values |= {"languages": left} if left != metadata.languages else {}
        return metadata.with_values(values)

    def _after(self, before: Value) -> Value:
        if self.verb is Verb.CLEAR:
            return field_named(self.field).empty  # type: ignore[no-any-return]
        if self.verb is Verb.SET:
            return self.value
        if self.verb in _ON_TEXT:
            return _reworded(self.verb, str(before), self.value)
        if field_named(self.field).kind is Kind.TRANSLATIONS:
            return _translated(self.verb, translations_only(before), translations_only(self.value))
        assert isinstance(before, tuple)
        assert isinstance(self.value, tuple)
        if self.verb is Verb.ADD:
            return (*before, *(v for v in dict.fromkeys(self.value) if v not in before))
        return tuple(v for v in before if v not in self.value)  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Assignment:
    """One field of one photo, from one value to another."""

    photo: int
    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Edit:
    """A named step over any number of photos; applied and undone as a whole. Holds no assignment that changes nothing."""

    action: str
    assignments: tuple[Assignment, ...]

    def __bool__(self) -> bool:
        return bool(self.assignments)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.action, tuple(Assignment(a.photo, a.field, a.after, a.before) for a in self.assignments))

    @property
    def photos(self) -> frozenset[int]:
        """The ids of the photos it touches."""
        return frozenset(a.photo for a in self.assignments)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields it touches, each once, in order of first mention."""
        return tuple(dict.fromkeys(a.field for a in self.assignments))


def edit_between(action: str, changed: Iterable[tuple[Photo, PhotoMetadata]]) -> Edit:
    """The edit that gives each photo this new metadata."""
    return Edit(
        action,
        tuple(
            Assignment(photo.id, name, photo.current[name], after[name])
            for photo, after in changed
            for name in photo.current.differing(after)
        ),
    )


def ordered(metadata: PhotoMetadata, orders: Sequence[Order]) -> PhotoMetadata:
    """The metadata with these orders carried out, one after the other."""
    for order in orders:
        metadata = order.apply(metadata)
    return metadata


def _translated(verb: Verb, before: tuple[Translation, ...], value: tuple[Translation, ...]) -> tuple[Translation, ...]:
    """With these translations put in the place of those of the same field and language, or taken out by field and language."""
    named = {each[:2] for each in value}
    kept = [each for each in before if each[:2] not in named]
    return tuple(sorted([*kept, *(value if verb is Verb.ADD else ())]))


def _reworded(verb: Verb, before: str, value: Value) -> str:
    if verb is Verb.SUBSTITUTE:
        find, replacement = texts_only(value)
        return before.replace(find, replacement) if find else before
    first, second = (before, str(value)) if verb is Verb.APPEND else (str(value), before)
    spaced = not first or not second or first[-1].isspace() or second[0].isspace()
    return first + ("" if spaced else " ") + second
