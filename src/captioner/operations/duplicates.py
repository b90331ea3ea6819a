"""What repeats on the desk: captions, pictures, and alt texts that only say the caption again."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum

from captioner.captions.key import caption_key
from captioner.captions.likeness.letters import likeness, outline, tells_otherwise
from captioner.captions.likeness.signatures import runs, signature
from captioner.captions.parse import parse
from captioner.captions.similarity import DIFFERENT, Difference, compare
from captioner.domain.changes import Changes
from captioner.domain.errors import UsageError
from captioner.operations.desk import Desk
from captioner.operations.processes import in_processes
from captioner.progress import Progress, Work, finish

SHARING, COMPARED = 30, 4
"""While an editor types: so many photos whose captions share most with the text are looked at, and the likest of them compared."""
PIECE = 1000
"""Pairs of captions compared at a time, between two looks at whether anybody still waits for them."""


class Repeat(StrEnum):
    """The kinds of repetition, worst first."""

    CAPTION_CONFLICT = "caption_conflict"
    SAME_CAPTION = "same_caption"
    NEAR_CAPTION = "near_caption"
    SAME_PICTURE = "same_picture"
    ALT_REPEATS_CAPTION = "alt_repeats_caption"


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that repeat one another; `text` is what repeats or what differs, `score` how alike they are (0…1)."""

    kind: Repeat
    photos: tuple[int, ...]
    text: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Alike:
    """A photo whose caption says the same: in the same words (score 1), or nearly so; `why` names what is worded otherwise."""

    photo: int
    caption: str
    score: float
    why: tuple[Difference, ...] = ()


def like(desk: Desk, text: str, excluding: int = 0) -> list[Alike]:
    """The photos whose captions say what this text says, the likest first; quick enough to ask while it is being typed.

    `excluding` is the photo that the text is for: neither it nor one that was judged to be no duplicate of it is named.
    """
    if not (key := caption_key(text)):
        return []
    catalog = desk.catalog
    passed_over = {excluding, *(other for _, other in catalog.verdicts(excluding))} if excluding else set()
    same = [id for id in catalog.with_caption_key(key) if id not in passed_over]
    sharing = [id for id in catalog.sharing(runs(text), SHARING) if id not in passed_over]
    captions = catalog.captions([*same[:SHARING], *sharing])
    found = [Alike(id, captions[id], 1.0) for id in same[:SHARING] if id in captions]
    others = dict.fromkeys(captions[id] for id in sharing if id in captions and id not in same)
    typed = outline(text)
    alike = {caption: share for caption in others if (share := likeness(typed, outline(caption)))}
    likest = sorted(alike, key=lambda caption: -alike[caption])[:COMPARED]
    verdicts = {caption: compare(text, caption) for caption in likest if not tells_otherwise(text, caption)}
    for id in sharing:
        verdict = verdicts.get(captions.get(id, "")) if id not in same else None
        if verdict and verdict.label != DIFFERENT:
            found.append(Alike(id, captions[id], verdict.score, verdict.why))
    return sorted(found, key=lambda alike: (-alike.score, alike.photo))


def not_duplicates(desk: Desk, ids: Iterable[int]) -> Changes:
    """Remember that these photos are no duplicates of each other, as one undoable step; raises UsageError for fewer than two."""
    judged = list(dict.fromkeys(ids))
    if len(judged) < 2:
        raise UsageError("To say that photos are no duplicates of each other, name at least two.")
    return desk.catalog.judge(judged)


def groups(desk: Desk, *, near: bool = True) -> list[Group]:
    """Every repetition in the catalogue, worst kind first; slow for very many photos, less so without near captions.

    The same caption, or nearly the same, under copies of one picture is no fault; under different pictures it is. Copies of one
    picture whose captions state different facts are a fault worth more than any other. Photos that were judged to be no duplicates
    of each other never stand in one group.
    """
    return finish(find_groups(desk, near=near))


def find_groups(desk: Desk, *, near: bool = True) -> Work[list[Group]]:
    """What `groups` returns, as work that can be cancelled; nothing is changed."""
    catalog = desk.catalog
    yield from catalog.compare_pictures(in_processes)
    judged = catalog.verdicts()
    pictures = unjudged(catalog.same_pictures(), judged)
    yield Progress(0)
    same = unjudged(catalog.same_captions(), judged)
    repeats = catalog.alt_repeats()
    captions = _captions(desk, {*itertools.chain(*pictures, *same), *repeats})
    picture_of = {id: group[0] for group in pictures for id in group}
    found = [
        *conflicts_in(pictures, captions),
        *(Group(Repeat.SAME_CAPTION, group, captions.get(group[0], "")) for group in same if apart(group, picture_of)),
        *(Group(Repeat.SAME_PICTURE, group, captions.get(group[0], "")) for group in pictures),
        *(Group(Repeat.ALT_REPEATS_CAPTION, (id,), captions.get(id, "")) for id in repeats),
    ]
    return (yield from with_near_groups(desk, found)) if near else found


def with_near_groups(desk: Desk, found: Sequence[Group]) -> Work[list[Group]]:
    """What was found without near captions, and those in their place; takes much longer than all the rest."""
    picture_of = {id: group.photos[0] for group in found if group.kind is Repeat.SAME_PICTURE for id in group.photos}
    near = yield from near_captions(desk, desk.catalog.verdicts())
    groups = [Group(Repeat.NEAR_CAPTION, ids, text, score) for ids, text, score in near if apart(ids, picture_of)]
    kinds = list(Repeat)
    return sorted([*found, *groups], key=lambda group: kinds.index(group.kind))


def near_pairs(desk: Desk) -> Generator[list[tuple[int, int, float]]]:
    """Every two photos whose captions say the same in slightly other words, and how alike they are, as they are found; one photo
    stands for all with the same caption. Several processes compare them where there are many.
    """
    _sign(desk)
    return in_processes(_nearly_same, _to_compare(desk, desk.catalog.sharing_pairs()))


_Piece = tuple[list[tuple[int, int]], dict[int, str]]


def _to_compare(desk: Desk, ids: Sequence[int]) -> Iterator[_Piece]:
    """Some pairs at a time, with their captions."""
    for start in range(0, len(ids), 2 * PIECE):
        some = ids[start : start + 2 * PIECE]
        yield list(zip(some[::2], some[1::2], strict=True)), _captions(desk, set(some))


def _nearly_same(piece: _Piece) -> list[tuple[int, int, float]]:
    """Those of the pairs that say the same, and how alike they are."""
    pairs, captions = piece
    found = []
    for one, other in pairs:
        a, b = captions.get(one, ""), captions.get(other, "")
        if likeness(outline(a), outline(b)) and not tells_otherwise(a, b):
            verdict = compare(a, b)
            if verdict.label != DIFFERENT:
                found.append((one, other, verdict.score))
    return found


def near_captions(desk: Desk, judged: Collection[tuple[int, int]]) -> Work[list[tuple[tuple[int, ...], str, float]]]:
    """Photos around one whose captions are near to its own, with its caption and the least score."""
    beside: dict[int, dict[int, float]] = defaultdict(dict)
    number = 0
    with closing(near_pairs(desk)) as found_pairs:
        for some in found_pairs:
            number += len(some)
            yield Progress(number)
            for one, other, score in some:
                if (one, other) not in judged:
                    beside[one][other] = score
    captions = _captions(desk, beside)
    told: set[tuple[int, int]] = set()
    found = []
    for one, others in beside.items():
        for group in unjudged([(one, *sorted(others))], judged):
            pairs = set(itertools.combinations(group, 2))
            if one in group and not pairs <= told:
                told |= pairs
                found.append((group, captions.get(one, ""), min(others[id] for id in group if id != one)))
    return found


def _sign(desk: Desk) -> None:
    """Sign the captions of a catalogue that was made before captions were signed."""
    last = 0
    while captions := desk.catalog.unsigned(last, 500):
        last = captions[-1][0]
        desk.catalog.sign([(id, caption, signature(caption) if caption else ()) for id, caption in captions])


def conflicts_in(pictures: Iterable[tuple[int, ...]], captions: Mapping[int, str]) -> Iterator[Group]:
    """Every two photos of one picture whose captions state different facts."""
    for group in pictures:
        captioned = [id for id in group if captions.get(id)]
        for one, other in itertools.combinations(captioned[:10], 2):
            verdict = compare(captions[one], captions[other])
            facts = [f"{d.kind}: {d.a} or {d.b}" for d in verdict.why if d.kind != "word" and d.a and d.b]
            credits = [parse(captions[id]).credit for id in (one, other)]
            if all(credits) and credits[0] != credits[1]:
                facts.append(f"credit: {credits[0]} or {credits[1]}")
            if facts:
                yield Group(Repeat.CAPTION_CONFLICT, (one, other), "; ".join(facts), verdict.score)


def apart(group: Iterable[int], picture_of: Mapping[int, int]) -> bool:
    """Whether the photos show more than one picture."""
    return len({picture_of.get(id, id) for id in group}) > 1


def unjudged(groups: Iterable[tuple[int, ...]], judged: Collection[tuple[int, int]]) -> list[tuple[int, ...]]:
    """The groups, parted so that no two photos judged to be no duplicates stay together; what is alone then is left out."""
    if not judged:
        return list(groups)
    parted: dict[tuple[int, ...], None] = {}
    for group in groups:
        parts: list[list[int]] = []
        for id in group:
            joined = False
            for part in parts:
                if all((id, other) not in judged for other in part):
                    part.append(id)
                    joined = True
            if not joined:
                parts.append([id])
        parted.update((tuple(part), None) for part in parts if len(part) > 1)
    return list(parted)


def _captions(desk: Desk, ids: Iterable[int]) -> dict[int, str]:
    return desk.catalog.captions(ids)
