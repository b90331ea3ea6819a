"""The captions as data: one JSON object in UTF-8, fields named and printed as `captioner show --json` does."""

from __future__ import annotations

import json
from collections.abc import Sequence

from captioner.domain.iptc import to_json
from captioner.exporting.published import Published

SUFFIX = ".json"
KIND = "json"


def made(title: str, pictures: Sequence[Published]) -> bytes:
    """`{"title": …, "pictures": [{"file", "width", "height", filled fields …}, …]}`."""
    lines = [
        {"file": picture.file, "width": picture.width, "height": picture.height, **to_json(picture.metadata)}
        for picture in pictures
    ]
    text = json.dumps({"title": title, "pictures": lines}, ensure_ascii=False, indent=2)
    return f"{text}\n".encode(errors="replace")
