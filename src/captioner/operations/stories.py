"""A news page's captions given to the photos they belong to."""

from __future__ import annotations

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
    """Which photo each caption of the story belongs to, by the caption's place in the story.

    A photo is found by the file name in the picture's address, else by having this very caption already; each photo
    once. A caption that matches none is left out.
    """
    free = {photo.id: photo for photo in desk.catalog.photos(ids)}
    found: dict[int, Photo] = {}
    for same in (_same_file, _same_caption):
        for place, caption in enumerate(story.captions):
            if place in found:
                continue
            photo = next((photo for photo in free.values() if same(caption, photo)), None)
            if photo:
                found[place] = free.pop(photo.id)
    return found


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


def _same_file(caption: StoryCaption, photo: Photo) -> bool:
    name = PurePosixPath(unquote(urlsplit(caption.src or "").path)).name
    return bool(name) and name.casefold() == photo.path.name.casefold()


def _same_caption(caption: StoryCaption, photo: Photo) -> bool:
    return bool(photo.current.caption) and caption_key(photo.current.caption) == caption_key(caption.text)
