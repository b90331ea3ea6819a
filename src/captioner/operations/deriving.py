"""What the catalogue keeps of a caption besides its text: what it is compared by, and what it states."""

from __future__ import annotations

from captioner.catalog.catalog import Derived
from captioner.domain.iptc import PhotoMetadata


def derive(metadata: PhotoMetadata) -> Derived:
    """Keys of caption and alt text, the caption's statements and signature; a pure function of these two fields.

    What reads captions is loaded when the first one is derived: a command that only lists photos starts without it.
    """
    from captioner.captions.key import caption_key
    from captioner.captions.likeness.signatures import signature
    from captioner.captions.parse import parse

    return Derived(
        caption_key=caption_key(metadata.caption) if metadata.caption else "",
        alt_key=caption_key(metadata.alt_text) if metadata.alt_text else "",
        stated=parse(metadata.caption).statements() if metadata.caption else (),
        signature=signature(metadata.caption) if metadata.caption else (),
    )
