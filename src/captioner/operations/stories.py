"""A news page's captions given to the photos they belong to."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from captioner.captions.key import caption_key
from captioner.captions.stories import Story, StoryCaption
from captioner.domain.changes import Changes
from captioner.domain.edits import edit_between
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo
from captioner.operations.desk import Desk


def matches(desk: Desk, story: Story, ids: Iterable[int]) -> dict[int, Photo]:
    """Which of these photos each caption of the story belongs to, by the caption's place in the story.

    A photo is found by the file name in the picture's address, else by having this very caption already; each photo
    once. A caption that matches none is left out.
    """
    free = dict.fromkeys(ids)
    named = _by_file_name(desk, {name for caption in story.captions if (name := _file_name(caption))}, free)
    found: dict[int, int] = {}

    def give(place: int, candidates: Iterable[int]) -> None:
        photo = next((id for id in candidates if id in free), None)
        if place not in found and photo is not None:
            found[place] = photo
            del free[photo]

    for place, caption in enumerate(story.captions):
        give(place, named.get(_file_name(caption), ()))
    for place, caption in enumerate(story.captions):
        give(place, desk.catalog.with_caption_key(caption_key(caption.text)))
    photos = {photo.id: photo for photo in desk.catalog.photos(found.values())}
    return {place: photos[id] for place, id in sorted(found.items())}


def in_order(desk: Desk, story: Story, ids: Iterable[int]) -> dict[int, Photo]:
    """The story's captions for these photos one after the other, as somebody has put them in order."""
    return dict(enumerate(desk.catalog.photos(ids)[: len(story.captions)]))


def apply(desk: Desk, story: Story, matched: Mapping[int, Photo]) -> Changes:
    """Give the matched photos the story's captions, with credit, alt text and what the captions state, as one undoable step.

    Caption and alt text are the story's; every other field is filled only where it is empty.
    """
    edit = edit_between("Apply story", ((p, _captioned(p.current, story.captions[n])) for n, p in matched.items()))
    return desk.catalog.apply(edit) if edit else Changes()


def _captioned(current: PhotoMetadata, caption: StoryCaption) -> PhotoMetadata:
    stated = {p.field: p.value for p in caption.fields.statements() if p.field != "caption" and not current[p.field]}
    if caption.credit and not current.credit:
        stated["credit"] = caption.credit
    if caption.alt and caption_key(caption.alt) != caption_key(caption.text):
        stated["alt_text"] = caption.alt
    return current.with_values({**stated, "caption": caption.text})


def _file_name(caption: StoryCaption) -> str:
    """The file name in the picture's address, its letters' case made alike; empty where there is none."""
    return PurePosixPath(unquote(urlsplit(caption.src or "").path)).name.casefold()


def _by_file_name(desk: Desk, names: set[str], ids: Iterable[int]) -> dict[str, list[int]]:
    """The photos whose files have these names, a few hundred photos in memory at a time."""
    found: dict[str, list[int]] = {}
    waiting = iter(ids)
    while names and (some := list(itertools.islice(waiting, 500))):
        for photo in desk.catalog.photos(some):
            if (name := photo.path.name.casefold()) in names:
                found.setdefault(name, []).append(photo.id)
    return found
