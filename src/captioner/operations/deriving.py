"""What the catalogue keeps of a caption besides its text: the keys it is compared by, and what it states."""

from __future__ import annotations

from captioner.captions.key import caption_key
from captioner.captions.parse import parse
from captioner.catalog.catalog import Derived
from captioner.domain.iptc import PhotoMetadata


def derive(metadata: PhotoMetadata) -> Derived:
    """Keys of caption and alt text, and the caption's statements; a pure function of these two fields."""
    return Derived(
        caption_key=caption_key(metadata.caption) if metadata.caption else "",
        alt_key=caption_key(metadata.alt_text) if metadata.alt_text else "",
        stated=parse(metadata.caption).statements() if metadata.caption else (),
    )
