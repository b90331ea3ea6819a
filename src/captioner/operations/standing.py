"""Repeats that were found before, as they stand now: a caption written or a verdict given since may have settled them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from captioner.captions.key import caption_key
from captioner.captions.similarity import NEAR_DUPLICATE, compare
from captioner.domain.photo import Photo
from captioner.operations.desk import Desk
from captioner.operations.duplicates import Group, Repeat, conflicts_in, unjudged


def standing(desk: Desk, group: Group) -> list[Group]:
    """What is left of a group: itself, a smaller one or several, or nothing. No other repeats are looked for.

    Whether two photos show one picture is not looked at again: that doesn't change at the desk.
    """
    photos = {photo.id: photo for photo in desk.catalog.photos(group.photos)}
    if group.kind is Repeat.ALT_REPEATS_CAPTION:
        return [replace(group, text=p.current.caption) for p in photos.values() if _alt_repeats(p)]
    judged = {pair for id in photos for pair in desk.catalog.verdicts(id)}
    parts = unjudged([tuple(id for id in group.photos if id in photos)], judged)
    captions = {id: photo.current.caption for id, photo in photos.items()}
    return [left for part in parts if len(part) > 1 for left in _left(replace(group, photos=part), captions)]


def _left(group: Group, captions: Mapping[int, str]) -> Iterator[Group]:
    if group.kind is Repeat.CAPTION_CONFLICT:
        yield from conflicts_in([group.photos], captions)
    elif group.kind is Repeat.SAME_CAPTION:
        for same in _by_key(group.photos, captions):
            yield replace(group, photos=same, text=captions[same[0]])
    elif group.kind is Repeat.NEAR_CAPTION:
        yield from _still_near(group, captions)
    else:
        yield replace(group, text=captions[group.photos[0]])


def _by_key(ids: Sequence[int], captions: Mapping[int, str]) -> list[tuple[int, ...]]:
    """The photos with one caption, two at least."""
    sharing: dict[str, list[int]] = defaultdict(list)
    for id in ids:
        sharing[caption_key(captions[id])].append(id)
    return [tuple(same) for key, same in sharing.items() if key and len(same) > 1]


def _still_near(group: Group, captions: Mapping[int, str]) -> Iterator[Group]:
    """The photos whose captions are near to the first one's, but not the same."""
    first, *others = group.photos
    verdicts = {id: compare(captions[first], captions[id]) for id in others}
    near = [id for id, v in verdicts.items() if v.label == NEAR_DUPLICATE]
    if near and captions[first]:
        score = min(verdicts[id].score for id in near)
        yield replace(group, photos=(first, *near), text=captions[first], score=score)


def _alt_repeats(photo: Photo) -> bool:
    key = caption_key(photo.current.caption)
    return bool(key) and key == caption_key(photo.current.alt_text)
