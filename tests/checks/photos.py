"""A photo to check, made in one line."""

from __future__ import annotations

from pathlib import Path

from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Disagreement, Photo, Proposal


def photo(
    *stated: Proposal, id: int = 7, disagreements: tuple[Disagreement, ...] = (), **texts: str | list[str]
) -> Photo:
    """A photo whose current metadata is these texts and whose caption states these proposals."""
    current = metadata_from(texts)
    return Photo(id=id, path=Path(f"{id}.jpg"), current=current, stated=stated, disagreements=disagreements)
