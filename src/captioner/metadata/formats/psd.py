"""Photoshop documents, for reading: size and image resources, which hold IIM, XMP and Exif (Adobe Photoshop file format)."""

from __future__ import annotations

from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.limits import LARGEST_RESOURCES
from captioner.metadata.problems import Damaged
from captioner.metadata.standards import photoshop

SUFFIXES = (".psd", ".psb")

READ_ONLY = "Captioner can't write into Photoshop documents"
"""Why no such file is written."""

_EXIF, _XMP = 0x0422, 0x0424
_HEADER = 26


def matches(head: bytes) -> bool:
    """Whether a file that starts so is a Photoshop document."""
    return head[:4] == b"8BPS"


def blocks(source: Source) -> Blocks:
    """The metadata blocks of a Photoshop document."""
    found = Blocks("PSD", read_only=READ_ONLY)
    found.height, found.width = (int.from_bytes(source.take(at, at + 4), "big") for at in (14, 18))
    start = _HEADER + 4 + int.from_bytes(source.take(_HEADER, _HEADER + 4), "big")
    length = int.from_bytes(source.take(start, start + 4), "big")
    if length > LARGEST_RESOURCES:
        found.warnings.append("Its Photoshop resources are larger than any and were not read.")
        return found
    payload = source.take(start + 4, start + 4 + length)
    found.photoshop = (payload,)
    try:
        for each in photoshop.resources(payload)[0]:
            if each.holds(_EXIF):
                found.exif = each.data
            elif each.holds(_XMP):
                found.xmp = each.data
    except Damaged:
        pass  # what is damaged is said once, where the IIM is read
    return found
