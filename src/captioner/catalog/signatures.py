"""Signatures of captions: which photos share some of their hashes, so that near-duplicate captions are found without comparing all."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations

COMMON = 60
"""A hash that more captions share says little: of one looked up, so many photos are looked at; between such, no pairs are sought."""
MOST = 2000
"""Between so many photos of one hash no pairs are sought even if most have one caption."""
LONG, SHARED = 12, 3
"""Captions worth comparing share so many hashes, where both have LONG ones; a fourth of the fewer ones otherwise, or one."""
COUNTED = 4_000_000
"""Pairs are counted in as many passes as keep about so many in memory."""


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
    """The photos whose signatures share enough with these hashes, rare ones counting more; the likeliest first, at most so many."""
    weights: dict[int, float] = defaultdict(float)
    shared: Counter[int] = Counter()
    for h in hashes:
        ids = [id for (id,) in connection.execute("SELECT id FROM sig WHERE h = ? LIMIT ?", (h, COMMON))]
        shared.update(ids)
        for id in ids:
            weights[id] += 1 / len(ids)
    enough = _enough(len(hashes))
    return sorted((id for id in weights if shared[id] >= enough), key=lambda id: (-weights[id], id))[:most]


def pairs(connection: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """Every two photos of different caption keys whose signatures share enough; one photo stands for all of its key."""
    first: dict[str, int] = {}
    stands_for = {id: first.setdefault(key, id) for id, key in connection.execute(_KEYS)}
    del first
    short = {id: _enough(size) for id, size in connection.execute(_SIZES, (LONG,))}
    passes = 1 + (connection.execute(_COUNT, (COMMON,)).fetchone()[0] or 0) // COUNTED
    for number in range(passes):
        shared: Counter[int] = Counter()
        for (group,) in connection.execute(_HOLDERS, (MOST,)):
            ids = sorted({stands_for[id] for id in map(int, group.split(",")) if id in stands_for})
            if len(ids) <= COMMON:
                found = [one << 32 | other for one, other in combinations(ids, 2)]
                shared.update(found if passes == 1 else [pair for pair in found if (pair >> 32) % passes == number])
        for pair in sorted(
            pair for pair, count in shared.items() if count >= SHARED or pair >> 32 in short or pair & _LOW in short
        ):
            one, other = pair >> 32, pair & _LOW
            if shared[pair] >= min(short.get(one, SHARED), short.get(other, SHARED)):
                yield one, other


def _enough(size: int) -> int:
    """How many of so many hashes a caption shares with one that is worth comparing."""
    return max(1, min(size, LONG) * SHARED // LONG)


_LOW = 0xFFFFFFFF
_KEYS = "SELECT id, caption_key FROM photo WHERE removed = 0 AND caption_key <> '' ORDER BY id"
_SIZES = "SELECT photo, length(hashes) / 8 FROM signature WHERE length(hashes) / 8 < ?"
_HOLDERS = "SELECT group_concat(id) FROM sig GROUP BY h HAVING count(*) BETWEEN 2 AND ?"
_COUNT = "SELECT sum(n * (n - 1) / 2) FROM (SELECT count(*) AS n FROM sig GROUP BY h HAVING n BETWEEN 2 AND ?)"
