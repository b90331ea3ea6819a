"""XMP sidecars: which one belongs to a picture, what it says, and what it becomes. What it says counts before the picture itself."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from captioner.domain.iptc import EMPTY, FIELDS, PhotoMetadata, by_language
from captioner.metadata import mapping
from captioner.metadata.formats import PICTURE_SUFFIXES
from captioner.metadata.limits import LARGEST_BLOCK
from captioner.metadata.problems import Damaged, Unwritable

SUFFIX = ".xmp"


@dataclass(frozen=True, slots=True)
class SidecarFile:
    """A sidecar as it was read; `trouble` says why it could not be."""

    path: Path
    packet: bytes
    said: mapping.FromXmp
    status: os.stat_result
    trouble: str = ""

    def over(self, metadata: PhotoMetadata) -> PhotoMetadata:
        """The metadata with what the sidecar says in its place, empty fields included."""
        values = {name: self.said.values.get(name, FIELDS[name].empty) for name in self.said.named}
        stated = EMPTY.with_values(self.said.values).languages
        kept = (each for each in metadata.languages if each.field not in self.said.named)
        return metadata.with_values({**values, "languages": tuple(sorted((*kept, *stated)))})


def beside(picture: Path) -> Path | None:
    """The sidecar that is there for this picture; None where there is none."""
    full = os.fspath(picture)
    if os.path.isfile(full + SUFFIX):  # noqa: PTH113 (asked once a picture, on the hot path)
        return Path(full + SUFFIX)
    shared = _shared(full)
    return Path(shared) if os.path.isfile(shared) and not _stem_is_shared(picture) else None  # noqa: PTH113


def unclaimed(picture: Path) -> Path | None:
    """A photo.xmp that lies beside this picture and another of its stem, so that it can't be told whose it is."""
    shared = _shared(os.fspath(picture))
    return Path(shared) if os.path.exists(shared) and _stem_is_shared(picture) else None  # noqa: PTH110


def passed_over(picture: Path) -> Path | None:
    """A photo.xmp that does not count because there is a photo.jpg.xmp."""
    full = os.fspath(picture)
    if not (os.path.isfile(full + SUFFIX) and os.path.isfile(_shared(full))):  # noqa: PTH113
        return None
    return None if _stem_is_shared(picture) else Path(_shared(full))


def _shared(picture: str) -> str:
    return os.path.splitext(picture)[0] + SUFFIX  # noqa: PTH122 (as above)


def place_for(picture: Path) -> Path:
    """Where a new sidecar goes: photo.xmp, or photo.jpg.xmp where another picture of that stem lies in the folder."""
    return Path(f"{picture}{SUFFIX}") if _stem_is_shared(picture) else picture.with_suffix(SUFFIX)


def _stem_is_shared(picture: Path) -> bool:
    """Whether another picture of that stem lies beside it; photo.JPG and photo.jpg are two, unless the disk takes them for one."""
    spellings = {each for suffix in PICTURE_SUFFIXES for each in (suffix, suffix.upper())} - {picture.suffix}
    others = (picture.with_suffix(each) for each in spellings)
    return any(os.path.exists(other) and not os.path.samefile(other, picture) for other in others)  # noqa: PTH110, PTH121


def load(path: Path) -> SidecarFile:
    """Read a sidecar; one that is broken says so in `trouble`. Raises OSError."""
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        packet = file.read(LARGEST_BLOCK + 1)
    try:
        return SidecarFile(path, packet, said_by(packet), status)
    except Damaged as problem:
        trouble = f"{path.name} beside it was not read: {problem}"
        return SidecarFile(path, packet, mapping.FromXmp(), status, trouble)


def said_by(packet: bytes) -> mapping.FromXmp:
    """What a sidecar's bytes say; raises Damaged."""
    return mapping.from_xmp(mapping.read_xmp(packet))


def edited(old: SidecarFile | None, before: PhotoMetadata, goal: PhotoMetadata, names: Collection[str]) -> bytes:
    """The sidecar with these fields of `goal` (none: stated as empty), proved by reading it again; raises Unwritable or Damaged.

    `before` is what picture and sidecar say together. A text that the sidecar states counts in every language: its translations go along.
    """
    from captioner.metadata.standards import xmp_edit  # lxml takes a while to load, and reading does without

    if old is not None and old.trouble:
        raise Unwritable(old.trouble)
    changes = mapping.XmpChanges()
    stated = [name for name in names if FIELDS[name].xmp]
    for name in stated:
        changes.put(FIELDS[name], goal[name])
    translated = mapping.retranslated(before, goal) if "languages" in names else []
    translated += [name for name in by_language(goal.languages) if name in stated and name not in translated]
    changes.put_languages(goal, translated)
    packet = old.packet if old is not None else xmp_edit.new_packet(padding=False)
    after = xmp_edit.edit(
        packet,
        changes.texts,
        structures=changes.structures,
        languages=changes.languages,
        limit=LARGEST_BLOCK,
        keep_empty=True,
    )
    if xmp_edit.foreign_nodes(packet, changes.names) != xmp_edit.foreign_nodes(after, changes.names):
        raise Damaged("a property of the sidecar that is not ours would change")
    said = said_by(after)
    for name in dict.fromkeys([*stated, *translated]):
        if said.values.get(name, FIELDS[name].empty) != goal[name]:
            raise Damaged(f"{name} would not read back from the sidecar as asked")
    return after
