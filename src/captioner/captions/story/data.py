"""What a page tells machines of its pictures: the captions of schema.org ImageObjects in its JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from lxml.html import HtmlElement

from captioner.captions.story.picture_names import file_name

_CAPTION = ("caption", "description")
_ADDRESS = ("contentUrl", "url")
_DEEPEST = 12


def told_captions(root: HtmlElement) -> Mapping[str, str]:
    """The caption of each picture that the page's JSON-LD describes, by the picture's file name; never raises."""
    told: dict[str, str] = {}
    for script in root.iter("script"):
        if script.get("type", "").strip().casefold() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for address, caption in _described(data, 0):
            told.setdefault(file_name(address), caption)
    return told


def _described(data: Any, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for each in data:
            yield from _described(each, depth + 1)
    elif isinstance(data, dict):
        if data.get("@type") == "ImageObject":
            address = next((data[key] for key in _ADDRESS if isinstance(data.get(key), str)), "")
            caption = next((data[key] for key in _CAPTION if isinstance(data.get(key), str)), "")
            if address and caption:
                yield address, " ".join(caption.split())
        for each in data.values():
            yield from _described(each, depth + 1)
