"""Pictures that look the same: which difference hashes were found to be near, kept so that only new pictures are compared.

What is kept is a fact about two hashes, not about photos: it holds whatever photos come and go.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from captioner.catalog.dhashes import SIZE, STEPS, NearPairs, is_flat, turned

Group = tuple[int, ...]
Pair = tuple[bytes, bytes]
Hashed = tuple[bytes, int]

AT_ONCE = 50_000
"""Pictures that are compared with all at a time."""
MANY = 50_000
"""Fewer hashes than these are compared faster than others could be asked to help."""

Steps = Callable[[Callable[[int], list[Pair]], Iterable[int]], Iterator[list[Pair]]]
"""How the steps of a search are made: one after the other, as `map` does, or several at a time."""


@dataclass(frozen=True, slots=True)
class Uncompared:
    """Photos whose pictures are to be compared, the hashes of all pictures, and of the centres of those that were compared before."""

    fresh: Sequence[Hashed] = ()
    own: Sequence[bytes] = ()
    centres: dict[bytes, bytes] = field(default_factory=dict)


def uncompared(connection: sqlite3.Connection) -> Uncompared:
    """What is to be compared; a photo has its picture's own hash, and mostly those of its centre behind it."""
    query = "SELECT dhash, id FROM photo WHERE removed = 0 AND compared = 0 AND dhash <> x''"
    fresh = [(value, id) for value, id in connection.execute(query) if len(value) >= SIZE]
    if not fresh:
        return Uncompared()
    own: dict[bytes, None] = {}
    centres: dict[bytes, bytes] = {}
    for value, compared in connection.execute("SELECT dhash, compared FROM photo WHERE removed = 0 AND dhash <> x''"):
        if not is_flat(value[:SIZE]):
            own[value[:SIZE]] = None
            if compared:
                centres.update(dict.fromkeys(_centres(value), value[:SIZE]))
    return Uncompared(fresh, tuple(own), centres)


def compare(
    wanted: Uncompared, keep: Callable[[Sequence[Hashed], set[Pair]], None], steps: Steps = map
) -> Iterator[int]:
    """Find what the fresh pictures are near to, also turned, mirrored or cropped, and keep it; yields how many are done.

    Needs no connection: comparing very many takes minutes, in which no reader should stand in a writer's way.
    """
    for start in range(0, len(wanted.fresh), AT_ONCE):
        some = wanted.fresh[start : start + AT_ONCE]
        telling = {value[:SIZE]: value[:SIZE] for value, _ in some if not is_flat(value[:SIZE])}
        looks = {  # each hash that a copy may have, with that of the picture itself
            look: value[:SIZE]
            for value, _ in some
            if value[:SIZE] in telling
            for look in (*turned(value[:SIZE]), *_centres(value))
        }
        found = {_pair(looks[other], other) for other in wanted.own if other in looks}
        found.update(_pair(own, wanted.centres[own]) for own in telling if own in wanted.centres)
        for sought, among in ((looks | telling, wanted.own), (telling, tuple(wanted.centres))):
            if among:
                made = steps if len(sought) + len(among) > MANY else map
                for number, pairs in enumerate(made(NearPairs(sought, among), range(STEPS))):
                    found.update(_pair(sought[one], wanted.centres.get(other, other)) for one, other in pairs)
                    yield start + len(some) * number // STEPS
        keep(some, {pair for pair in found if pair[0] != pair[1]})
    yield len(wanted.fresh)


def keep(connection: sqlite3.Connection, compared: Iterable[Hashed], near: Iterable[Pair]) -> None:
    """Keep what was found of these photos, whose pictures count as compared where they are still the same."""
    connection.executemany("INSERT OR IGNORE INTO alike(one, other) VALUES (?, ?)", sorted(near))
    connection.executemany("UPDATE photo SET compared = 1 WHERE dhash = ? AND id = ?", compared)


def groups(connection: sqlite3.Connection) -> list[Group]:
    """Groups of photos joined by equal digests or by hashes that were found near; each sorted, and by their first photo."""
    joined = _Groups()
    for _, ids in connection.execute(_EQUAL_DIGESTS):
        joined.join_all(ids)
    for own, ids in connection.execute(_EQUAL_HASHES):
        if not is_flat(own):
            joined.join_all(ids)
    pairs = connection.execute("SELECT one, other FROM alike").fetchall()
    first = {own: _holder(connection, own) for own in set(itertools.chain.from_iterable(pairs))}
    for one, other in pairs:
        here, there = first[one], first[other]
        if here and there:
            joined.join(here, there)
    return joined.all()


def _centres(value: bytes) -> list[bytes]:
    """The hashes of the picture's centre that say something."""
    return [part for at in range(SIZE, len(value), SIZE) if not is_flat(part := value[at : at + SIZE])]


def _pair(one: bytes, other: bytes) -> Pair:
    return (one, other) if one < other else (other, one)


def _holder(connection: sqlite3.Connection, own: bytes) -> int:
    """A photo whose picture has this hash; 0 where there is none."""
    query = "SELECT id FROM photo WHERE removed = 0 AND dhash <> x'' AND dhash BETWEEN ? AND ? LIMIT 1"
    found = connection.execute(query, (own, own + b"\xff" * 4 * SIZE)).fetchone()
    return int(found[0]) if found else 0


class _Groups:
    """Sets of ids that grow together."""

    def __init__(self) -> None:
        self._parents: dict[int, int] = {}

    def join(self, one: int, other: int) -> None:
        """Put both ids, and all that was joined to either, into one group."""
        self._parents[self._root(one)] = self._root(other)

    def join_all(self, ids: str) -> None:
        """Put these ids, which have commas between them, into one group."""
        for one, other in itertools.pairwise(map(int, ids.split(","))):
            self.join(one, other)

    def all(self) -> list[Group]:
        """The groups, each sorted, and by their first id."""
        groups: dict[int, list[int]] = defaultdict(list)
        for id in self._parents:
            groups[self._root(id)].append(id)
        return sorted(tuple(sorted(ids)) for ids in groups.values() if len(ids) > 1)

    def _root(self, id: int) -> int:
        parents = self._parents
        parents.setdefault(id, id)
        while parents[id] != id:
            parents[id] = id = parents[parents[id]]
        return id


_EQUAL_DIGESTS = (
    "SELECT digest, group_concat(id) FROM photo WHERE removed = 0 AND digest <> x'' GROUP BY digest HAVING count(*) > 1"
)
_EQUAL_HASHES = (
    f"SELECT substr(dhash, 1, {SIZE}), group_concat(id) FROM photo WHERE removed = 0 AND dhash <> x''"
    " GROUP BY 1 HAVING count(*) > 1"
)
