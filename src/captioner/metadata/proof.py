"""The check before a file is replaced: the new bytes are read again, and nothing but what was asked may have changed."""

from __future__ import annotations

from collections.abc import Collection

from captioner.domain.iptc import PhotoMetadata
from captioner.metadata import mapping
from captioner.metadata.blocks import Source
from captioner.metadata.decoding import Decoded, all_resources
from captioner.metadata.formats import EDITORS, jpeg, tiff
from captioner.metadata.formats.jpeg_edit import pointers_behind
from captioner.metadata.problems import Damaged, LeftAlone
from captioner.metadata.standards import exif, exif_edit, photoshop

_POINTERS = frozenset((exif.EXIF_IFD, exif.GPS_IFD, exif.INTEROPERABILITY_IFD, exif.SUB_IFDS))


def prove(old: bytes, new: bytes, before: Decoded, after: Decoded, made: mapping.Plan, goal: PhotoMetadata) -> None:
    """Raises Damaged, with what is wrong, unless `new` (`after`) says `goal` and keeps everything else of `old` (`before`)."""
    wrong = after.combined.metadata.differing(goal)
    if wrong:
        raise Damaged(f"{', '.join(wrong)} would not read back as asked")
    editor = EDITORS[before.blocks.format]
    if editor.untouched(old) != editor.untouched(new):
        raise Damaged("the picture, or another part of the file that is not ours, would change")
    _prove_exif(old, before, after, made)
    _prove_resources(before, after, made)
    _prove_xmp(before, after, made)


def _prove_exif(old: bytes, before: Decoded, after: Decoded, made: mapping.Plan) -> None:
    """MakerNote and thumbnail where and what they were, and every entry but ours with the same value."""
    was, now = before.blocks.exif, after.blocks.exif
    if was == now or not was:
        return
    whole = before.blocks.format == "TIFF"
    moved = _pointer_places(old, was) if before.blocks.format == "JPEG" else []
    if len(was) == len(now) and not made.exif and not whole:
        changed = [at for at in range(len(was)) if was[at] != now[at]]
        if any(not any(place <= at < place + 4 for place in moved) for at in changed):
            raise Damaged("the Exif block would change")
        return
    note, note_now = exif.maker_note(was), exif.maker_note(now)
    if note != note_now or exif.thumbnail(was) != exif.thumbnail(now):
        raise Damaged("the MakerNote or the thumbnail would move")
    if note and not moved and was[note[0] : note[0] + note[1]] != now[note[0] : note[0] + note[1]]:
        raise Damaged("the MakerNote would change")
    left_out = _POINTERS | made.exif.keys() | ({exif.MAKER_NOTE} if moved else set()) | (tiff.OURS if whole else set())
    if _entries(was, left_out) != _entries(now, left_out):
        raise Damaged("an Exif tag that is not ours would change")


def _pointer_places(data: bytes, block: bytes) -> list[int]:
    base = data.find(block)
    return pointers_behind(block, data, base, jpeg.scan_start(Source.of(data)))


def _entries(block: bytes, left_out: Collection[int]) -> list[tuple[int, int, int, bytes]]:
    """Every entry of every IFD as tag, type, count and value, sorted; less some tags and the pointers between IFDs."""
    try:
        layout = exif_edit.survey(block)
    except LeftAlone:
        raise Damaged("the Exif block would be broken") from None
    return sorted(
        (tag, kind, number, block[value : value + size])
        for tag, kind, number, _, value, size in layout.entries
        if tag not in left_out
    )


def _prove_resources(before: Decoded, after: Decoded, made: mapping.Plan) -> None:
    """All other Photoshop resources byte for byte, all other datasets with the same text."""
    if _other_resources(before) != _other_resources(after):
        raise Damaged("a Photoshop resource that is not ours would change")
    if _other_datasets(before, made) != _other_datasets(after, made):
        raise Damaged("an IIM dataset that is not ours would change")


def _other_resources(decoded: Decoded) -> list[bytes]:
    ours = (photoshop.IIM, photoshop.IIM_DIGEST)
    return [
        each.raw for each in all_resources(decoded.blocks.photoshop) if not any(each.holds(number) for number in ours)
    ]


def _other_datasets(decoded: Decoded, made: mapping.Plan) -> list[tuple[tuple[int, int], str | bytes]]:
    ours = made.iim.keys() | {(1, 90), (2, 0)}
    return [
        (each.id, decoded.iim.charset.decode(each.value) if each.is_text else each.value)
        for each in decoded.iim.datasets
        if each.id not in ours
    ]


def _prove_xmp(before: Decoded, after: Decoded, made: mapping.Plan) -> None:
    """Every other node of the packet, with its qualifiers and languages."""
    was, now = before.blocks.xmp, after.blocks.xmp
    if was == now or not was:
        return
    from captioner.metadata.standards import xmp_edit

    ours = made.xmp.names
    if xmp_edit.foreign_nodes(was, ours) != xmp_edit.foreign_nodes(now, ours):
        raise Damaged("an XMP property that is not ours would change")
