"""Three-way merge of one photo: what the file said when we read it, what it says now, what the desk says."""

from __future__ import annotations

from dataclasses import dataclass

from captioner.domain.fields import Kind
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.values import Translation, Value, translations_only


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that the desk and another program both changed, to different values."""

    field: str
    base: Value
    file: Value
    ours: Value


@dataclass(frozen=True, slots=True)
class Merged:
    """`metadata` has every change of both sides; a conflicting field keeps ours until a person chooses."""

    metadata: PhotoMetadata
    conflicts: tuple[Conflict, ...]


def merge(base: PhotoMetadata, file: PhotoMetadata, ours: PhotoMetadata) -> Merged:
    """Both sides' changes against `base`; where only one side changed a field, its value stands."""
    values: dict[str, Value] = {}
    conflicts = []
    for name in FIELDS:
        was, theirs, mine = base[name], file[name], ours[name]
        if mine == was:
            values[name] = theirs
        elif FIELDS[name].kind is Kind.TRANSLATIONS and (both := _translated(was, theirs, mine)) is not None:
            values[name] = both
        elif theirs not in (was, mine):
            conflicts.append(Conflict(name, was, theirs, mine))
    return Merged(ours.with_values(values), tuple(conflicts))


def _translated(base: Value, file: Value, ours: Value) -> tuple[Translation, ...] | None:
    """The same for each translation by itself; None where both sides changed one to different texts."""
    was, theirs, mine = ({each[:2]: each.text for each in translations_only(side)} for side in (base, file, ours))
    merged = {}
    for key in was.keys() | theirs.keys() | mine.keys():
        before, there, here = was.get(key, ""), theirs.get(key, ""), mine.get(key, "")
        if here != before and there not in (before, here):
            return None
        merged[key] = there if here == before else here
    return tuple(sorted(Translation(field, language, text) for (field, language), text in merged.items() if text))
