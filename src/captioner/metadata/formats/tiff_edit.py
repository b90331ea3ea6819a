"""TIFF for writing: values go where they stood or behind all that is in use, and one pointer is patched; nothing else moves (TIFF 6.0, 2)."""

from __future__ import annotations

from captioner.metadata.blocks import NewBlocks, Source
from captioner.metadata.formats import tiff
from captioner.metadata.problems import Damaged, LeftAlone, Unwritable
from captioner.metadata.standards import exif_edit, photoshop

HOME_FOR_IIM = True
"""Whether IIM may be added: TIFF has a tag for it."""
IS_EXIF = True
"""Whether the file as a whole is one Exif block."""
EXIF_LIMIT = XMP_LIMIT = (1 << 32) - 1
"""The most bytes that 4-byte pointers reach."""

_BYTE, _UNDEFINED = 1, 7


def rewrite(data: bytes, new: NewBlocks) -> bytes:
    """The file with these blocks and texts in place; raises Unwritable where its structure forbids it."""
    from captioner.metadata.standards import xmp_edit  # lxml takes a while to load, and reading does without

    values = dict(exif_edit.texts(new.tags))
    if new.xmp is not None:
        room = exif_edit.room(data, tiff.XMP)
        values[tiff.XMP] = (_BYTE, xmp_edit.padded_to(new.xmp, room))
    if new.iim is not None and new.resources is not None:
        old = tiff.blocks(Source.of(data))
        if old.iim or not old.photoshop:
            values[tiff.IIM] = (_UNDEFINED, new.iim)
        if old.photoshop:
            values[tiff.PHOTOSHOP] = (_BYTE, photoshop.joined(new.resources))
    try:
        return exif_edit.place(data, values, limit=EXIF_LIMIT)
    except LeftAlone:
        raise Unwritable("its directories are damaged") from None


def untouched(data: bytes) -> list[bytes]:
    """The picture data of every page; the values of all tags are compared as those of Exif are."""
    try:
        return [data[start:end] for start, end in tiff.pieces(data)]
    except Damaged:
        raise Damaged("its directories would be broken") from None
