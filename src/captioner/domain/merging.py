"""Three-way merge of one photo: what the file said when we read it, what it says now, what the desk says."""

from __future__ import annotations

from dataclasses import dataclass

from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.values import Value


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
        elif theirs not in (was, mine):
            conflicts.append(Conflict(name, was, theirs, mine))
    return Merged(ours.with_values(values), tuple(conflicts))
