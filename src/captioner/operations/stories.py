"""A news page's captions given to the photos they belong to: proposed first, pair by pair, then applied as one undoable step."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from captioner.captions.key import caption_key
from captioner.captions.similarity import DIFFERENT, compare
from captioner.captions.stories import Story, StoryCaption
from captioner.captions.story.picture_names import file_name, picture_name
from captioner.domain.changes import Changes
from captioner.domain.edits import edit_between
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo
from captioner.operations.desk import Desk

_MOST_LEFT = 1000
"""Photos left over that a proposal holds."""
_MOST_COMPARED = 20_000
"""Pairs of captions that are compared word by word; in a larger search only equal captions count."""


class Reason(StrEnum):
    """Why a caption is paired with a photo."""

    FILE_NAME = "file name"
    CAPTION = "caption"
    ORDER = "order"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Pair:
    """A caption, by its place in the story, and the photo it is to be given to."""

    place: int
    photo: Photo
    reason: Reason


@dataclass(frozen=True, slots=True)
class Proposal:
    """Which photo each caption of a story is to be given to: `pairs` in the order of the story, every caption and photo once.

    `photos` are the photos left over, the first thousand of them. Nothing is done before `apply`; `moved` and `without` make another proposal.
    """

    story: Story
    pairs: tuple[Pair, ...]
    photos: tuple[Photo, ...] = ()

    @property
    def unmatched(self) -> tuple[int, ...]:
        """The places of the captions that have no photo."""
        taken = {pair.place for pair in self.pairs}
        return tuple(place for place in range(len(self.story.captions)) if place not in taken)

    def photo_of(self, place: int) -> Photo | None:
        """The photo that the caption at this place is to be given to."""
        return next((pair.photo for pair in self.pairs if pair.place == place), None)

    def moved(self, place: int, photo: Photo) -> Proposal:
        """With this caption given to this photo by hand; two captions that have photos exchange them. Raises IndexError for no place."""
        _ = self.story.captions[place]
        before = next((pair.place for pair in self.pairs if pair.photo.id == photo.id), None)
        if before == place:
            return self
        freed = self.photo_of(place)
        pairs = [pair for pair in self.pairs if pair.place not in (place, before)]
        pairs.append(Pair(place, photo, Reason.HAND))
        left = [each for each in self.photos if each.id != photo.id]
        if freed and before is not None:
            pairs.append(Pair(before, freed, Reason.HAND))
        elif freed:
            left.insert(0, freed)
        return replace(self, pairs=tuple(sorted(pairs, key=lambda pair: pair.place)), photos=tuple(left))

    def without(self, place: int) -> Proposal:
        """With this caption given to no photo."""
        freed = self.photo_of(place)
        if freed is None:
            return self
        pairs = tuple(pair for pair in self.pairs if pair.place != place)
        return replace(self, pairs=pairs, photos=(freed, *self.photos))

    def in_order(self) -> Proposal:
        """With captions and photos left over paired as they follow one another."""
        given = zip(self.unmatched, self.photos, strict=False)
        pairs = [*self.pairs, *(Pair(place, photo, Reason.ORDER) for place, photo in given)]
        left = self.photos[len(self.unmatched) :]
        return replace(self, pairs=tuple(sorted(pairs, key=lambda pair: pair.place)), photos=left)


def propose(desk: Desk, story: Story, ids: Iterable[int], *, by_order: bool = False) -> Proposal:
    """Pair the story's captions with these photos: by the file name in the picture's address, else by the caption a photo has.

    The very file name comes before one of another size, equal captions come before similar ones, and a similar caption counts only where it
    is the only one. With `by_order`, captions and photos left over are paired as they follow one another.
    """
    free = dict.fromkeys(ids)
    found: dict[int, tuple[int, Reason]] = {}

    def give(place: int, candidates: Iterable[int], reason: Reason) -> None:
        photo = next((id for id in candidates if id in free), None)
        if place not in found and photo is not None:
            found[place] = photo, reason
            del free[photo]

    places = dict(enumerate(story.captions))
    for place, candidates in _named(desk, [each.src or "" for each in story.captions], free):
        give(place, candidates, Reason.FILE_NAME)
    for place, caption in places.items():
        give(place, desk.catalog.with_caption_key(caption_key(caption.text)), Reason.CAPTION)
    for place, photo in _similar(desk, [(n, c) for n, c in places.items() if n not in found], list(free)):
        give(place, [photo], Reason.CAPTION)
    left = list(itertools.islice(free, _MOST_LEFT))
    photos = {photo.id: photo for photo in desk.catalog.photos([*(id for id, _ in found.values()), *left])}
    pairs = tuple(Pair(place, photos[id], reason) for place, (id, reason) in sorted(found.items()))
    proposal = Proposal(story, pairs, tuple(photos[id] for id in left))
    return proposal.in_order() if by_order else proposal


def apply(desk: Desk, proposal: Proposal) -> Changes:
    """Give the paired photos the story's captions, with credit, alt text and what the captions state, as one undoable step.

    Caption and alt text are the story's; every other field is filled only where it is empty.
    """
    captions = proposal.story.captions
    pairs = ((pair.photo, _captioned(pair.photo.current, captions[pair.place])) for pair in proposal.pairs)
    edit = edit_between("Apply story", pairs)
    return desk.catalog.apply(edit) if edit else Changes()


def _captioned(current: PhotoMetadata, caption: StoryCaption) -> PhotoMetadata:
    stated = {p.field: p.value for p in caption.fields.statements() if p.field != "caption" and not current[p.field]}
    if caption.credit and not current.credit:
        stated["credit"] = caption.credit
    if caption.alt and caption_key(caption.alt) != caption_key(caption.text):
        stated["alt_text"] = caption.alt
    return current.with_values({**stated, "caption": caption.text})


def _exactly(address: str) -> str:
    """The file name as it is, its letters' case made alike."""
    return file_name(address).casefold()


def _named(desk: Desk, addresses: Sequence[str], ids: Iterable[int]) -> Iterator[tuple[int, list[int]]]:
    """For each place of these addresses the photos whose files bear its name: first the very name, then one of another size or kind."""
    found: dict[tuple[str, str], list[int]] = {}
    wanted = [
        (place, kind, name) for kind, of in _NAMES.items() for place, src in enumerate(addresses) if (name := of(src))
    ]
    keys = {(kind, name) for _, kind, name in wanted}
    for photo in desk.catalog.each(list(ids)) if keys else ():
        for kind, of in _NAMES.items():
            if (key := (kind, of(photo.path.name))) in keys:
                found.setdefault(key, []).append(photo.id)
    for place, kind, name in wanted:
        yield place, found.get((kind, name), [])


_NAMES: Mapping[str, Callable[[str], str]] = {"very name": _exactly, "picture": picture_name}


def _similar(desk: Desk, captions: Sequence[tuple[int, StoryCaption]], ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Each caption with the only photo that tells of the same picture in other words, where it is that photo's only one too."""
    if not captions or len(captions) * len(ids) > _MOST_COMPARED:
        return
    alike = [
        (place, photo.id)
        for photo in desk.catalog.each(ids)
        if photo.current.caption
        for place, caption in captions
        if compare(caption.text, photo.current.caption).label != DIFFERENT
    ]
    for place, photo_id in alike:
        if sum(place == p or photo_id == i for p, i in alike) == 1:
            yield place, photo_id
