"""A photo to check, made in one line."""

from __future__ import annotations

import datetime
from pathlib import Path

from captioner.captions.parse import parse
from captioner.checks.reading import Read
from captioner.checks.settings import NEUTRAL, Rules
from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Disagreement, Photo, Picture, Proposal

TODAY = datetime.date(2026, 5, 20)


def photo(
    *stated: Proposal,
    id: int = 7,
    disagreements: tuple[Disagreement, ...] = (),
    rules: Rules = NEUTRAL,
    digest: bytes = b"",
    **texts: str | list[str],
) -> Read:
    """A photo whose current metadata is these texts, as a check sees it on 20 May 2026; its caption states these proposals, else what parsing finds."""
    current = metadata_from(texts)
    made = Photo(
        id=id,
        path=Path(f"{id}.jpg"),
        current=current,
        stated=stated or parse(current.caption).statements(),
        disagreements=disagreements,
        picture=Picture(digest=digest),
    )
    return Read(made, rules, TODAY)
