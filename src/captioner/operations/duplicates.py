"""What repeats on the desk: captions, pictures, and alt texts that only say the caption again."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from captioner.captions.similarity import compare
from captioner.domain.photo import Photo
from captioner.operations.desk import Desk


class Repeat(StrEnum):
    """The kinds of repetition, worst first."""

    CAPTION_CONFLICT = "caption_conflict"
    SAME_CAPTION = "same_caption"
    SAME_PICTURE = "same_picture"
    ALT_REPEATS_CAPTION = "alt_repeats_caption"


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that repeat one another; `text` is what repeats or what differs, `score` how alike they are (0…1)."""

    kind: Repeat
    photos: tuple[int, ...]
    text: str
    score: float = 1.0


def groups(desk: Desk) -> list[Group]:
    """Every repetition in the catalogue, worst kind first.

    The same caption under copies of one picture is no fault; under different pictures it is. Copies of one picture whose captions
    state different facts are a fault worth more than any other.
    """
    pictures = desk.catalog.same_pictures()
    found = [
        *_conflicts(desk, pictures),
        *_same_captions(desk, pictures),
        *(Group(Repeat.SAME_PICTURE, group, _caption(desk, group[0])) for group in pictures),
        *(Group(Repeat.ALT_REPEATS_CAPTION, (id,), _caption(desk, id)) for id in desk.catalog.alt_repeats()),
    ]
    order = list(Repeat)
    return sorted(found, key=lambda group: order.index(group.kind))


def _same_captions(desk: Desk, pictures: Iterable[tuple[int, ...]]) -> Iterator[Group]:
    picture_of = {id: group[0] for group in pictures for id in group}
    for group in desk.catalog.same_captions():
        if len({picture_of.get(id, id) for id in group}) > 1:
            yield Group(Repeat.SAME_CAPTION, group, _caption(desk, group[0]))


def _conflicts(desk: Desk, pictures: Iterable[tuple[int, ...]]) -> Iterator[Group]:
    for group in pictures:
        captioned = [photo for photo in desk.catalog.photos(group) if photo.current.caption]
        for one, other in itertools.combinations(captioned[:10], 2):
            if conflict := _conflict(one, other):
                yield conflict


def _conflict(one: Photo, other: Photo) -> Group | None:
    """The two captions of one picture, where they state different facts."""
    verdict = compare(one.current.caption, other.current.caption)
    facts = [f"{d.kind}: {d.a} or {d.b}" for d in verdict.why if d.kind != "word" and d.a and d.b]
    return Group(Repeat.CAPTION_CONFLICT, (one.id, other.id), "; ".join(facts), verdict.score) if facts else None


def _caption(desk: Desk, id: int) -> str:
    photo = desk.catalog.photo(id)
    return photo.current.caption if photo else ""
