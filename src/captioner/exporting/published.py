"""A picture as it was published: what pages and lists may say of it."""

from __future__ import annotations

from dataclasses import dataclass

from captioner.domain.iptc import PhotoMetadata


@dataclass(frozen=True, slots=True)
class Published:
    """The file's name in the export folder, the upright picture's size in pixels, the metadata that went with it, and the house
    style that its caption is written in (none: as the desk has it).
    """

    file: str
    width: int
    height: int
    metadata: PhotoMetadata
    house_style: str = ""
