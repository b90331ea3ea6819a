"""Picture formats: each file says how to recognise one, where its blocks sit and what can be done with it. A new format is one file, named here.

A format that is written in place has a second file, which puts changed blocks into it. All others get a sidecar.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType, ModuleType

from captioner.metadata.formats import (
    cr3,
    gif,
    heif,
    jpeg,
    jpeg_edit,
    png,
    png_edit,
    psd,
    raf,
    tiff,
    tiff_edit,
    webp,
    webp_edit,
)

FORMATS: tuple[ModuleType, ...] = (jpeg, png, tiff, webp, heif, cr3, raf, psd, gif)
"""In the order in which they are tried: `matches(head)`, `blocks(source)`, `SUFFIXES`, `READ_ONLY`, and where the picture can be told from the rest `digested(data)`."""

PICTURE_SUFFIXES: frozenset[str] = frozenset(suffix for each in FORMATS for suffix in each.SUFFIXES)
"""Suffixes, in lower case, of the files that an import looks at."""

EDITORS: Mapping[str, ModuleType] = MappingProxyType(
    {"JPEG": jpeg_edit, "PNG": png_edit, "WebP": webp_edit, "TIFF": tiff_edit}
)
"""By format, what can be written in place: `rewrite(data, new)`, `untouched(data)`, `HOME_FOR_IIM`."""
