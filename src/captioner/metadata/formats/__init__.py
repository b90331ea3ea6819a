"""Picture formats: each file says how to recognise one and where its blocks sit. A new format is one file, named here."""

from __future__ import annotations

from types import ModuleType

from captioner.metadata.formats import gif, heif, jpeg, png, psd, tiff, webp

FORMATS: tuple[ModuleType, ...] = (jpeg, png, tiff, webp, heif, psd, gif)
"""In the order in which they are tried: `matches(head)`, `blocks(source)`, `SUFFIXES`."""

PICTURE_SUFFIXES: frozenset[str] = frozenset(suffix for each in FORMATS for suffix in each.SUFFIXES)
"""Suffixes, in lower case, of the files that an import looks at."""
