"""Signatures of captions: which photos share some of their hashes, so that near-duplicate captions are found without comparing all."""

from __future__ import annotations

import itertools
import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator

COMMON = 60
"""A hash that more captions share says little; so many of its photos are looked at, no more."""
RAREST, PAIRED = 6, 60
"""When all captions are compared with each other: so many hashes of each, and none that more than PAIRED captions have among those."""

SHARED, SHORT = 2, 4
"""Pairs share at least so many hashes, or one of the two signatures has fewer than SHORT."""


def put(connection: sqlite3.Connection, signatures: Iterable[tuple[int, tuple[int, ...]]]) -> None:
    """Keep these photos' signatures; a photo that has one already is refused."""
    signatures = list(signatures)
    blobs = [(id, array("q", hashes).tobytes()) for id, hashes in signatures]
    connection.executemany("INSERT INTO signature(photo, hashes) VALUES (?, ?)", blobs)
    rows = sorted((h, id) for id, hashes in signatures for h in hashes)
    connection.executemany("INSERT OR IGNORE INTO sig(h, id) VALUES (?, ?)", rows)


def replace(connection: sqlite3.Connection, id: int, hashes: tuple[int, ...]) -> None:
    """Give a photo another signature."""
    old = connection.execute("DELETE FROM signature WHERE photo = ? RETURNING hashes", (id,)).fetchall()
    gone = [(h, id) for (blob,) in old for h in array("q", blob)]
    connection.executemany("DELETE FROM sig WHERE h = ? AND id = ?", gone)
    put(connection, [(id, hashes)])


def unsigned(connection: sqlite3.Connection, after: int, most: int) -> list[tuple[int, str]]:
    """Photos without a signature, removed or not, and their captions: those of a catalogue from before version 3."""
    query = (
        "SELECT id, caption FROM photo WHERE id > ? AND NOT EXISTS (SELECT 1 FROM signature WHERE photo = id)"
        " ORDER BY id LIMIT ?"
    )
    return connection.execute(query, (after, most)).fetchall()


def sign(connection: sqlite3.Connection, captions: Iterable[tuple[int, str, tuple[int, ...]]]) -> None:
    """Keep the signatures of captions that still are what was signed."""
    for id, caption, hashes in captions:
        if connection.execute("SELECT 1 FROM photo WHERE id = ? AND caption = ?", (id, caption)).fetchone():
            replace(connection, id, hashes)


def sharing(connection: sqlite3.Connection, hashes: Collection[int], most: int) -> list[int]:
    """The photos whose signatures share most with these hashes, rare ones counting more; the likeliest first, at most so many."""
    weights: dict[int, float] = defaultdict(float)
    for h in hashes:
        ids = connection.execute("SELECT id FROM sig WHERE h = ? LIMIT ?", (h, COMMON)).fetchall()
        for (id,) in ids:
            weights[id] += 1 / len(ids)
    return sorted(weights, key=lambda id: (-weights[id], id))[:most]


def pairs(connection: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """Every two photos of different caption keys whose signatures share hashes that few have; one photo stands for all of its key."""
    first: dict[str, int] = {}
    stands_for: dict[int, int] = {}
    for id, key in connection.execute(
        "SELECT id, caption_key FROM photo WHERE removed = 0 AND caption_key <> '' ORDER BY id"
    ):
        stands_for[id] = first.setdefault(key, id)
    del first
    sizes = dict(connection.execute("SELECT h, count(*) FROM sig GROUP BY h HAVING count(*) > 1"))
    holders: dict[int, set[int]] = defaultdict(set)
    shortest: set[int] = set()
    for id, blob in connection.execute("SELECT photo, hashes FROM signature"):
        if id in stands_for:
            hashes = array("q", blob)
            if len(hashes) < SHORT:
                shortest.add(stands_for[id])
            for h in sorted((h for h in hashes if h in sizes), key=sizes.__getitem__)[:RAREST]:
                holders[h].add(stands_for[id])
    del sizes, stands_for
    shared: Counter[int] = Counter()
    while holders:
        _, ids = holders.popitem()
        if 1 < len(ids) <= PAIRED:
            shared.update(one << 32 | other for one, other in itertools.combinations(sorted(ids), 2))
    for pair in sorted(shared):
        one, other = pair >> 32, pair & 0xFFFFFFFF
        if shared[pair] >= SHARED or one in shortest or other in shortest:
            yield one, other
