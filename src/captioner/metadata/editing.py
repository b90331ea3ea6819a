"""From a plan to the new bytes of a picture: each standard edited by its own rules, then put together."""

from __future__ import annotations

from captioner.domain.fields import XmpForm
from captioner.domain.iptc import FIELDS
from captioner.metadata import mapping
from captioner.metadata.decoding import Decoded, all_resources
from captioner.metadata.formats.jpeg_edit import NewBlocks, rewrite
from captioner.metadata.problems import LeftAlone, Unwritable
from captioner.metadata.standards import exif_edit, iim_edit, photoshop


def edited(data: bytes, decoded: Decoded, made: mapping.Plan) -> tuple[bytes, list[str]]:
    """The whole new file, and what had to be left alone; raises Unwritable where nothing may be written."""
    warnings: list[str] = []
    new = NewBlocks(
        exif=_exif(decoded, made, warnings),
        xmp=_xmp(decoded, made, warnings),
        resources=_resources(decoded, made, warnings),
    )
    return rewrite(data, new), warnings


def _exif(decoded: Decoded, made: mapping.Plan, warnings: list[str]) -> bytes | None:
    block = decoded.blocks.exif
    if not made.exif or not (block or any(made.exif.values())):
        return None
    try:
        return exif_edit.edit(block, made.exif)
    except LeftAlone as reason:
        warnings.append(f"{reason}")
        return None


def _xmp(decoded: Decoded, made: mapping.Plan, warnings: list[str]) -> bytes | None:
    from captioner.metadata.standards import xmp_edit  # lxml takes a while to load, and reading does without

    packet = decoded.blocks.xmp
    if not made.xmp or not (packet or any(made.xmp.values())):
        return None
    for name, _ in made.xmp:
        if name in decoded.extended:
            raise Unwritable(f"its {name} lies in extended XMP, which can't be changed without rebuilding it")
    for name in made.fields:
        if others := decoded.xmp.languages.get(name):
            kept = "were left as they were" if made.xmp.get(_property(name)) else "went with it"
            warnings.append(f"{FIELDS[name].label} also stands in other languages, which {kept}: {', '.join(others)}.")
    return xmp_edit.edit(packet, made.xmp)


def _property(name: str) -> tuple[str, XmpForm]:
    declared = FIELDS[name]
    return declared.xmp, declared.xmp_form


def _resources(decoded: Decoded, made: mapping.Plan, warnings: list[str]) -> list[photoshop.Resource] | None:
    if not made.iim or not (decoded.iim.datasets or any(made.iim.values())):
        return None
    try:
        block = iim_edit.edit(decoded.iim, made.iim)
    except LeftAlone as reason:
        if decoded.combined.iim_first and any(name in decoded.copies["iim"] for name in made.fields):
            raise Unwritable(_half_sentence(f"{reason}")) from None
        warnings.append(f"{reason}")
        return None
    return iim_edit.with_iim(all_resources(decoded.blocks.photoshop), block)


def _half_sentence(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:].rstrip(".")
