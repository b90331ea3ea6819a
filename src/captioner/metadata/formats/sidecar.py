"""XMP sidecars: what one says, and what it becomes. What it says counts before the picture itself."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from captioner.domain.fields import XmpForm
from captioner.domain.iptc import EMPTY, FIELDS, PhotoMetadata, by_language
from captioner.metadata import mapping
from captioner.metadata.limits import LARGEST_BLOCK
from captioner.metadata.problems import Damaged, Unwritable
from captioner.metadata.standards import xmp

SUFFIX = ".xmp"

_EXTENSION = "photoshop:SidecarForExtension"
_LONGEST_ENDING = 16
_WANTED = xmp.wanted_names([_EXTENSION])


@dataclass(frozen=True, slots=True)
class SidecarFile:
    """A sidecar as it was read; `trouble` says why it could not be. `extension` is the ending of the picture that it says is its own."""

    path: Path
    packet: bytes
    said: mapping.FromXmp
    status: os.stat_result
    trouble: str = ""
    extension: str = ""

    def over(self, metadata: PhotoMetadata) -> PhotoMetadata:
        """The metadata with what the sidecar says in its place, empty fields included."""
        values = {name: self.said.values.get(name, FIELDS[name].empty) for name in self.said.named}
        stated = EMPTY.with_values(self.said.values).languages
        kept = (each for each in metadata.languages if each.field not in self.said.named)
        return metadata.with_values({**values, "languages": tuple(sorted((*kept, *stated)))})


def load(path: Path) -> SidecarFile:
    """Read a sidecar; one that is broken says so in `trouble`. Raises OSError."""
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        packet = file.read(LARGEST_BLOCK + 1)
    try:
        return SidecarFile(path, packet, said_by(packet), status, extension=_extension(packet))
    except Damaged as problem:
        trouble = f"{path.name} beside it was not read: {problem}"
        return SidecarFile(path, packet, mapping.FromXmp(), status, trouble)


def unopened(path: Path, problem: OSError) -> SidecarFile:
    """A sidecar that is there and can't be opened, so that nothing may be written over it."""
    trouble = f"{path.name} beside it could not be opened ({problem.strerror or problem})"
    return SidecarFile(path, b"", mapping.FromXmp(), os.stat_result([0] * 10), trouble)


def said_by(packet: bytes) -> mapping.FromXmp:
    """What a sidecar's bytes say; raises Damaged."""
    return mapping.from_xmp(mapping.read_xmp(packet))


def _extension(packet: bytes) -> str:
    if b"SidecarForExtension" not in packet.replace(b"\0", b""):  # as most are, in whatever encoding
        return ""
    stated = xmp.default_item(xmp.read(packet, _WANTED).get(_EXTENSION, []))
    ending = stated.text.strip().lstrip(".") if stated else ""
    return (
        ending if ending.isalnum() and len(ending) <= _LONGEST_ENDING else ""
    )  # else it is no ending: a path, or a text


def edited(
    old: SidecarFile | None, before: PhotoMetadata, goal: PhotoMetadata, names: Collection[str], extension: str = ""
) -> bytes:
    """The sidecar with these fields of `goal` (none: stated as empty), proved by reading it again; raises Unwritable or Damaged.

    `before` is what picture and sidecar say together. A text that the sidecar states counts in every language: its translations go along.
    A new one says that it belongs to the picture of this `extension`.
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
    if old is None and extension:
        changes.texts[(_EXTENSION, XmpForm.SIMPLE)] = [extension]
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
