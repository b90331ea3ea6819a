"""From a plan to the new bytes of a picture: each standard edited by its own rules, then put together."""

from __future__ import annotations

from captioner.domain.iptc import FIELDS, by_language
from captioner.metadata import mapping
from captioner.metadata.blocks import NewBlocks
from captioner.metadata.decoding import Decoded, all_resources
from captioner.metadata.formats import EDITORS
from captioner.metadata.policy import IimPolicy
from captioner.metadata.problems import LeftAlone, Unwritable
from captioner.metadata.standards import exif_edit, iim_edit


def edited(data: bytes, decoded: Decoded, made: mapping.Plan) -> tuple[bytes, list[str]]:
    """The whole new file, and what had to be left alone; raises Unwritable where nothing may be written."""
    warnings: list[str] = []
    editor = EDITORS[decoded.blocks.format]
    iim = _iim(decoded, made, warnings) if editor.HOME_FOR_IIM or decoded.iim.datasets else None
    new = NewBlocks(
        exif=None if editor.IS_EXIF else _exif(decoded, made, editor.EXIF_LIMIT, warnings),
        tags=made.exif,
        xmp=_xmp(decoded, made, editor.XMP_LIMIT, warnings),
        resources=iim_edit.with_iim(all_resources(decoded.blocks.photoshop), iim) if iim is not None else None,
        iim=iim,
    )
    return editor.rewrite(data, new), warnings


def can_hold_iim(decoded: Decoded, policy: IimPolicy = IimPolicy.ALWAYS) -> bool:
    """Whether IIM is written into this picture: its format has a place for it, the policy wants it there, and what stands there is understood."""
    if not decoded.iim.datasets:
        home = bool(EDITORS[decoded.blocks.format].HOME_FOR_IIM)
        return home and policy is IimPolicy.ALWAYS and not decoded.iim_trouble
    return decoded.iim.charset.known and decoded.iim.charset.confident


def _exif(decoded: Decoded, made: mapping.Plan, limit: int, warnings: list[str]) -> bytes | None:
    block = decoded.blocks.exif
    if not made.exif or not (block or any(made.exif.values())):
        return None
    try:
        return exif_edit.edit(block, made.exif, limit=limit)
    except LeftAlone as reason:
        warnings.append(f"{reason}")
        return None


def _xmp(decoded: Decoded, made: mapping.Plan, limit: int, warnings: list[str]) -> bytes | None:
    from captioner.metadata.standards import xmp_edit  # lxml takes a while to load, and reading does without

    packet = decoded.blocks.xmp
    if not made.xmp or not (packet or made.xmp.states_something):
        return None
    for name in made.xmp.names:
        if name in decoded.extended:
            raise Unwritable(f"its {name} lies in extended XMP, which can't be changed without rebuilding it")
    languages = by_language(decoded.combined.metadata.languages)
    for name in made.fields:
        if (others := languages.get(name)) and FIELDS[name].xmp not in made.xmp.languages:
            warnings.append(
                f"{FIELDS[name].label} also stands in other languages, which were left as they were: {', '.join(others)}."
            )
    changes = made.xmp
    return xmp_edit.edit(packet, changes.texts, structures=changes.structures, languages=changes.languages, limit=limit)


def _iim(decoded: Decoded, made: mapping.Plan, warnings: list[str]) -> bytes | None:
    if not made.iim or not (decoded.iim.datasets or any(made.iim.values())):
        return None
    try:
        return iim_edit.edit(decoded.iim, made.iim)
    except LeftAlone as reason:
        if decoded.combined.iim_first and any(name in decoded.copies["iim"] for name in made.fields):
            raise Unwritable(_half_sentence(f"{reason}")) from None
        warnings.append(f"{reason}")
        return None


def _half_sentence(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:].rstrip(".")
