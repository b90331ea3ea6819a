"""What goes along with exported pictures, one module each: SUFFIX, KIND, and `made(title, pictures)` -> the file's bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Protocol, cast

from captioner.exporting.formats import csv, html, json
from captioner.exporting.published import Published


class Format(Protocol):
    """What each module of this folder offers."""

    SUFFIX: str
    KIND: str

    def made(self, title: str, pictures: Sequence[Published]) -> bytes:
        """The whole file, for these pictures in this order."""
        ...


FORMATS: Mapping[str, Format] = MappingProxyType(
    {"html": cast(Format, html), "csv": cast(Format, csv), "json": cast(Format, json)}
)
"""By the name that a preset's `pages` uses; named here one by one, since frozen apps can't list a folder of modules."""
