"""What repeats: equal captions, equal and nearly equal pictures."""

from __future__ import annotations

import itertools
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

NEAR = 10
"""Pictures whose difference hashes differ in at most this many of 128 bits are taken for the same."""

Group = tuple[int, ...]


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


def picture_hashes(connection: sqlite3.Connection) -> tuple[list[tuple[bytes, int]], list[tuple[bytes, int]]]:
    """The digests that several photos have, and every difference hash, each with a photo's id."""
    digests = connection.execute(
        "SELECT digest, id FROM photo WHERE removed = 0 AND digest <> x'' AND digest IN"
        " (SELECT digest FROM photo WHERE removed = 0 AND digest <> x'' GROUP BY digest HAVING count(*) > 1)"
    )
    dhashes = connection.execute("SELECT dhash, id FROM photo WHERE removed = 0 AND dhash <> x''")
    return digests.fetchall(), dhashes.fetchall()


def same_pictures(
    digests: Iterable[tuple[bytes, int]], dhashes: Iterable[tuple[bytes, int]], of: Collection[int] | None = None
) -> list[Group]:
    """Groups of photos joined by equal digests or near difference hashes; each sorted, and by their first photo.

    With `of`, only near hashes of these photos are looked for, and only groups that hold one of them are returned.
    """
    groups = _Groups()
    telling = _holders((value, id) for value, id in dhashes if len(value) == 16 and not is_flat(value))
    for ids in itertools.chain(_holders(digests).values(), telling.values()):
        for id in ids[1:]:
            groups.join(ids[0], id)
    wanted = None if of is None else frozenset(of)
    sought = list(telling if wanted is None else (h for h, ids in telling.items() if not wanted.isdisjoint(ids)))
    for one, other in near_pairs(sought, list(telling)):
        groups.join(telling[one][0], telling[other][0])
    return [group for group in groups.all() if wanted is None or not wanted.isdisjoint(group)]


def _holders(hashes: Iterable[tuple[bytes, int]]) -> dict[bytes, list[int]]:
    holders: dict[bytes, list[int]] = defaultdict(list)
    for value, id in hashes:
        holders[value].append(id)
    return holders


def is_flat(dhash: bytes) -> bool:
    """Whether a difference hash is so near to that of an even surface that it says nothing of the picture."""
    halves = (int.from_bytes(half).bit_count() for half in (dhash[:8], dhash[8:]))
    return sum(min(ones, 64 - ones) for ones in halves) <= NEAR


def near_pairs(sought: Sequence[bytes], among: Sequence[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Every pair of a 16-byte hash sought and a different one among the others, at most NEAR bits apart; some come repeatedly.

    Multi-index search: of sixteen pieces of eight bits, ten differing bits leave at least six pieces equal, and so two equal
    pieces within one of five blocks of pieces. Only hashes that share such a pair of pieces are compared.
    """
    hashes = [*sought, *set(among).difference(sought)]
    numbers = [int.from_bytes(value) for value in hashes]
    pieces = [_pieces(value) for value in hashes]
    for first, second in _PIECE_PAIRS:
        latest: dict[
            int, int
        ] = {}  # of the sought ones, the last with these two pieces; `earlier` leads to those before it
        earlier = [-1] * len(sought)
        for at, piece in enumerate(pieces):
            key = piece[first] << 8 | piece[second]
            other = latest.get(key, -1)
            if at < len(sought):
                earlier[at], latest[key] = other, at
            while other >= 0:
                if (numbers[at] ^ numbers[other]).bit_count() <= NEAR:
                    yield hashes[at], hashes[other]
                other = earlier[other]


_BLOCKS = ((0, 1, 2, 3), (4, 5, 6), (7, 8, 9), (10, 11, 12), (13, 14, 15))
_PIECE_PAIRS = tuple(pair for block in _BLOCKS for pair in itertools.combinations(block, 2))
_SWAPS = ((7, 0x00AA00AA00AA00AA), (14, 0x0000CCCC0000CCCC), (28, 0x00000000F0F0F0F0))


def _pieces(dhash: bytes) -> bytes:
    """The hash's bits column by column: a row of an even sky is the same in many pictures, a column seldom."""
    return b"".join(_transposed(dhash[half : half + 8]) for half in (0, 8))


def _transposed(square: bytes) -> bytes:
    """Eight rows of eight bits as eight columns."""
    bits = int.from_bytes(square)
    for distance, mask in _SWAPS:
        differing = (bits ^ (bits >> distance)) & mask
        bits ^= differing | differing << distance
    return bits.to_bytes(8)


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
