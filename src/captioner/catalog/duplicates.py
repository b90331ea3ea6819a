"""What repeats: equal captions, equal and nearly equal pictures."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from captioner.catalog.dhashes import is_flat, near_pairs, turned

Group = tuple[int, ...]
Hashed = tuple[bytes, int]

_HASH = 16
"""Bytes of a difference hash; a photo has its picture's own, and mostly those of its centre behind it."""


def same_captions(connection: sqlite3.Connection) -> list[Group]:
    """Groups of photos with the same caption key; each sorted, and by their first photo."""
    found = connection.execute(
        "SELECT caption_key, id FROM photo WHERE removed = 0 AND caption_key <> '' AND caption_key IN"
        " (SELECT caption_key FROM photo WHERE removed = 0 AND caption_key <> '' GROUP BY caption_key HAVING count(*) > 1)"
        " ORDER BY caption_key, id"
    )
    return sorted(tuple(id for _, id in group) for _, group in itertools.groupby(found, key=lambda row: row[0]))


def alt_repeats(connection: sqlite3.Connection) -> list[int]:
    """Photos whose alt text has the caption's key."""
    query = "SELECT id FROM photo WHERE removed = 0 AND alt_key = caption_key AND alt_key <> '' ORDER BY id"
    return [id for (id,) in connection.execute(query)]


def with_caption_key(connection: sqlite3.Connection, key: str) -> list[int]:
    """Photos with this caption key."""
    query = "SELECT id FROM photo WHERE removed = 0 AND caption_key = ? AND caption_key <> '' ORDER BY id"
    return [id for (id,) in connection.execute(query, (key,))]


def captions(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, str]:
    """The captions of these photos that are there, by id."""
    query = "SELECT id, caption FROM photo WHERE removed = 0 AND id IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(query, (json.dumps(ids),)))


def picture_hashes(connection: sqlite3.Connection) -> tuple[list[Hashed], list[Hashed]]:
    """The digests that several photos have, and every difference hash, each with the photo's id."""
    digests = connection.execute(
        "SELECT digest, id FROM photo WHERE removed = 0 AND digest <> x'' AND digest IN"
        " (SELECT digest FROM photo WHERE removed = 0 AND digest <> x'' GROUP BY digest HAVING count(*) > 1)"
    )
    dhashes = connection.execute("SELECT dhash, id FROM photo WHERE removed = 0 AND dhash <> x''")
    return digests.fetchall(), dhashes.fetchall()


def same_pictures(
    digests: Iterable[Hashed], dhashes: Iterable[Hashed], of: Collection[int] | None = None
) -> list[Group]:
    """Groups of photos joined by equal digests or near difference hashes, also of the turned, mirrored or evenly cropped picture;
    each sorted, and by their first photo.

    With `of`, only what is near to one of these photos is looked for, and only groups that hold one of them are returned.
    Needs no connection: comparing a million hashes takes minutes, in which no reader should stand in a writer's way.
    """
    hashed = [(value[:_HASH], value, id) for value, id in dhashes if len(value) >= _HASH]
    telling = _holders((own, id) for own, _, id in hashed if not is_flat(own))
    groups = _Groups()
    for ids in itertools.chain(_holders(digests).values(), telling.values()):
        for id, next_id in itertools.pairwise(ids):
            groups.join(id, next_id)
    wanted = None if of is None else frozenset(of)
    sought = list(telling if wanted is None else (h for h, ids in telling.items() if not wanted.isdisjoint(ids)))
    for one, other in near_pairs(sought, telling):
        groups.join(telling[one][0], telling[other][0])
    for one, other in _cropped(hashed, telling, None if wanted is None else frozenset(sought)):
        groups.join(telling[one][0], telling[other][0])
    # each hash of a turned picture, with that of the picture itself
    turns: dict[bytes, bytes] = {}
    for value in sought:
        for turn in turned(value):
            if turn not in telling:
                turns[turn] = value
            elif turn != value:
                groups.join(telling[value][0], telling[turn][0])
    for one, other in near_pairs(list(turns), telling) if wanted is not None else near_pairs(sought, turns):
        here, there = (telling[turns.get(value, value)][0] for value in (one, other))
        if here != there and (one in telling) != (other in telling):
            groups.join(here, there)
    return [group for group in groups.all() if wanted is None or not wanted.isdisjoint(group)]


def _cropped(
    hashed: Iterable[tuple[bytes, bytes, int]], telling: Collection[bytes], sought: Collection[bytes] | None
) -> Iterator[tuple[bytes, bytes]]:
    """Pairs of pictures' own hashes of which one is near to that of the other's centre; with `sought`, those with one of them."""
    centres: dict[bytes, bytes] = {}
    for own, value, _ in hashed:
        for at in range(_HASH, len(value) if own in telling else 0, _HASH):
            centre = value[at : at + _HASH]
            if centre in telling:
                if centre != own:
                    yield own, centre
            elif not is_flat(centre):
                centres[centre] = own
    of = [centre for centre, own in centres.items() if sought is not None and own in sought]
    searches = (near_pairs(list(telling if sought is None else sought), centres), near_pairs(of, telling))
    for pair in itertools.chain.from_iterable(searches):
        one, other = (centres.get(value, value) for value in pair)
        if one != other and len(centres.keys() & set(pair)) == 1:
            yield one, other


def _holders(hashes: Iterable[Hashed]) -> dict[bytes, list[int]]:
    holders: dict[bytes, list[int]] = {}
    for value, id in hashes:
        holders.setdefault(value, []).append(id)
    return holders


class _Groups:
    """Sets of ids that grow together."""

    def __init__(self) -> None:
        self._parents: dict[int, int] = {}

    def join(self, one: int, other: int) -> None:
        """Put both ids, and all that was joined to either, into one group."""
        self._parents[self._root(one)] = self._root(other)

    def all(self) -> list[Group]:
        """The groups, each sorted, and by their first id."""
        groups: dict[int, list[int]] = defaultdict(list)
        for id in self._parents:
            groups[self._root(id)].append(id)
        return sorted(tuple(sorted(ids)) for ids in groups.values())

    def _root(self, id: int) -> int:
        parents = self._parents
        parents.setdefault(id, id)
        while parents[id] != id:
            parents[id] = id = parents[parents[id]]
        return id
