"""Carry the metadata of an original over to a new picture made from it: rights, people, places and all that is no desk field."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from enum import StrEnum
from pathlib import Path

from captioner.domain.errors import WriteFailed
from captioner.domain.fields import Kind, XmpForm
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.structures import STRUCTURES, Structure
from captioner.domain.values import Value, structures_only
from captioner.metadata import mapping
from captioner.metadata.blocks import NewBlocks, Source
from captioner.metadata.decoding import Decoded, decode
from captioner.metadata.formats import EDITORS, sidecar_places
from captioner.metadata.formats.jpeg_edit import rewrite
from captioner.metadata.formats.sidecar import SidecarFile
from captioner.metadata.problems import Damaged, Unwritable
from captioner.metadata.reading import decode_file
from captioner.metadata.standards import exif, iim, iim_edit, photoshop

_ORIENTATION_OF_LAYOUT = (2, 131)
_STAY_BEHIND = frozenset((iim.MARKER, _ORIENTATION_OF_LAYOUT, (2, 125), (2, 200), (2, 201), (2, 202)))
"""Of the datasets: what a new marker replaces, a layout that may be another now, and old small pictures."""

_DESK_DATASETS = tuple(dataset for declared in FIELDS.values() for dataset in declared.iim)


class Removal(StrEnum):
    """What a published picture must not tell."""

    GPS = "gps"
    SERIAL_NUMBERS = "serial_numbers"


def without(said: PhotoMetadata, remove: Collection[Removal], *, regions: bool = False) -> PhotoMetadata:
    """The metadata without what must not be told: whole fields, and parts of structures, by their names in XMP."""
    if not remove and not regions:
        return said
    patterns = _patterns(remove, regions)
    values: dict[str, Value] = {}
    for name, value in said.filled().items():
        declared = FIELDS[name]
        of_camera = exif.IMAGE_UNIQUE_ID in declared.exif and not _GLOBAL.search(str(value))
        if (Removal.SERIAL_NUMBERS in remove and of_camera) or _is_withheld(declared.xmp, patterns):
            values[name] = declared.empty
        elif declared.kind is Kind.STRUCTURES:
            kept = (_told(each, declared.structure, patterns) for each in structures_only(value))
            values[name] = tuple(each for each in kept if each)
    return said.with_values(values)


_GLOBAL = re.compile("[:/-]")
"""Stands in an identifier that somebody gave, and in none of those that a camera counts up."""


def _told(said: Structure, name: str, patterns: Sequence[re.Pattern[str]]) -> Structure:
    hidden = {part.name for part in STRUCTURES[name] if _is_withheld(part.xmp, patterns)}
    return Structure(tuple((part, value) for part, value in said.parts if part not in hidden))


def _is_withheld(name: str, patterns: Sequence[re.Pattern[str]]) -> bool:
    local = name.rpartition(":")[2]
    return any(pattern.search(local) for pattern in patterns)


def _patterns(remove: Collection[Removal], regions: bool) -> list[re.Pattern[str]]:
    from captioner.metadata.standards import xmp_carry  # lxml takes a while to load

    withheld = {Removal.GPS: xmp_carry.GPS, Removal.SERIAL_NUMBERS: xmp_carry.SERIAL_NUMBERS}
    return [withheld[each] for each in remove] + ([xmp_carry.REGIONS] if regions else [])


def carry_over(
    source: Path, target: Path, *, remove: Collection[Removal] = (), undeclared_charset: str = "auto"
) -> tuple[str, ...]:
    """Add to the JPEG at `target`, made anew from the picture at `source`, the XMP and IIM that it lacks.

    What a sidecar beside `source` says goes along, and counts before the picture's own. The desk's fields stay as `target` states
    them. History, thumbnails, sizes and all else that described the old file stay behind, and so does
    what `remove` names. Texts of the source that do not say theirs are in `undeclared_charset`. Returns, in sentences, what could not be carried over. Raises Unreadable, NotAPicture, WriteFailed; then `target` is as it was.
    """
    old, _ = decode_file(source, undeclared_charset)
    new, _ = decode_file(target)
    warnings: list[str] = []
    blocks = NewBlocks(
        xmp=_xmp(old, sidecar_places.find(source).sidecar, new, remove, warnings),
        resources=_resources(old, new, warnings),
    )
    if blocks.xmp is None and blocks.resources is None:
        return tuple(warnings)
    try:
        data = rewrite(target.read_bytes(), blocks)
        changed = new.combined.metadata.differing(decode(Source.of(data)).combined.metadata)
    except (Unwritable, Damaged) as problem:
        raise WriteFailed(target, f"the original's metadata could not be carried over: {problem}") from None
    if changed:
        raise WriteFailed(
            target, f"with the original's metadata {', '.join(changed)} would not read as the desk has it"
        )
    target.write_bytes(data)
    return tuple(warnings)


def carry_sidecar(source: Path, target: Path) -> tuple[str, ...]:
    """Add to the copy at `target` what other programs keep in the sidecar beside `source`; every other byte of the copy stays.

    The desk's fields stay as the copy states them, in any format that is written in place. Returns, in sentences, what could not be
    carried over. Raises Unreadable, NotAPicture, WriteFailed; then `target` is as it was.
    """
    beside = sidecar_places.find(source).sidecar
    if beside is None:
        return ()
    if beside.trouble:
        return (f"{beside.trouble}.",)
    from captioner.metadata.standards import xmp_carry, xmp_edit

    data = target.read_bytes()
    try:
        before = decode(Source.of(data))
        editor = EDITORS[before.blocks.format]
        packet = before.blocks.xmp or xmp_edit.new_packet()
        ours = [declared.xmp for declared in FIELDS.values() if declared.xmp]
        joined = xmp_edit.edit(xmp_carry.with_aside(packet, beside.packet, ours), {}, limit=editor.XMP_LIMIT)
        new = editor.rewrite(data, NewBlocks(xmp=joined))
        if decode(Source.of(new)).combined != before.combined or editor.untouched(new) != editor.untouched(data):
            raise Damaged("it would not read as the desk has it")
    except Unwritable as problem:
        return (f"What other programs keep in {beside.path.name} was not carried over: {problem}.",)
    except Damaged as problem:
        raise WriteFailed(target, f"what the sidecar says could not be carried over: {problem}") from None
    target.write_bytes(new)
    return ()


def _xmp(
    old: Decoded, beside: SidecarFile | None, new: Decoded, remove: Collection[Removal], warnings: list[str]
) -> bytes | None:
    """The original's packet, its sidecar's before its own, with the desk's fields as the new picture states them; None where there is none to be carried."""
    from captioner.metadata.standards import xmp_carry, xmp_edit  # lxml takes a while to load, and reading does without

    if beside and beside.trouble:
        warnings.append(f"{beside.trouble}.")
    aside = beside.packet if beside and not beside.trouble else None
    packets = [packet for packet in (aside, old.blocks.xmp, old.blocks.extended_xmp) if packet]
    if not packets:
        return None
    patterns = _patterns(remove, old.exif.orientation != 1)
    said, states = mapping.XmpChanges(), new.combined.metadata
    for name, declared in FIELDS.items():
        said.put(declared, states[name])
    said.put_languages(states, [name for name, declared in FIELDS.items() if declared.xmp_form is XmpForm.ALT])
    try:
        if old.xmp_trouble or old.blocks.several_xmp:
            raise Unwritable(old.xmp_trouble or "it has two XMP packets, and programs differ on which one counts")
        packet = xmp_carry.carried(packets, tuple(patterns))
        return xmp_edit.edit(packet, said.texts, structures=said.structures, languages=said.languages)
    except Unwritable as problem:
        warnings.append(f"The original's XMP was not carried over, only the desk's fields were written: {problem}.")
        return None


def _resources(old: Decoded, new: Decoded, warnings: list[str]) -> list[photoshop.Resource] | None:
    """The original's IIM with the desk's datasets as the new picture states them; None where there is none to be carried."""
    others = [each for each in old.iim.datasets if each.id[0] in (1, 2) and each.id not in _STAY_BEHIND]
    stated = {dataset for dataset, texts in mapping.in_iim(new.combined.metadata).items() if texts}
    lacking = stated - {each.id for each in new.iim.datasets}
    ours = {*_DESK_DATASETS, iim.VERSION} - lacking
    if all(each.id in ours for each in others) and not old.iim_trouble:
        return None
    certain = old.iim.charset.known and old.iim.charset.confident
    if trouble := old.iim_trouble or ("" if certain else "its charset is not certain"):
        warnings.append(f"The original's IIM was not carried over, only the desk's fields were written: {trouble}.")
        return None
    kept = iim.Iim(others, charset=old.iim.charset)
    block = iim_edit.edit(kept, mapping.in_iim(new.combined.metadata))
    return iim_edit.with_iim([], block)
