"""Difference hashes: when two pictures look the same, and how such pictures are found among very many."""

from __future__ import annotations

import itertools
from array import array
from collections.abc import Collection, Iterator, Sequence

NEAR = 10
"""Pictures whose difference hashes differ in at most this many of 128 bits are taken for the same."""

_BLOCKS = ((0, 1, 2, 3), (4, 5, 6), (7, 8, 9), (10, 11, 12), (13, 14, 15))
_PIECE_PAIRS = tuple(pair for block in _BLOCKS for pair in itertools.combinations(block, 2))
_SWAPS = ((7, 0x00AA00AA00AA00AA), (14, 0x0000CCCC0000CCCC), (28, 0x00000000F0F0F0F0))


def is_flat(dhash: bytes) -> bool:
    """Whether a hash is so near to that of an even surface that it says nothing of the picture."""
    halves = (int.from_bytes(half).bit_count() for half in (dhash[:8], dhash[8:]))
    return sum(min(ones, 64 - ones) for ones in halves) <= NEAR


def turned(dhash: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    """The hashes that the picture has when it is turned clockwise by 90, 180 and 270 degrees, and when it is mirrored.

    Turning a picture turns the grid of its brightness with it: what was brighter below is brighter to the left, and so on.
    """
    across, down = _bits(dhash[:8]), _bits(dhash[8:])
    mirrored = _packed(_inverted([row[::-1] for row in across]), [row[::-1] for row in down])
    found = []
    for _ in range(3):
        across, down = _inverted(_quarter(down)), _quarter(across)
        found.append(_packed(across, down))
    return found[0], found[1], found[2], mirrored


_Square = list[list[int]]


def _bits(half: bytes) -> _Square:
    return [[row >> (7 - x) & 1 for x in range(8)] for row in half]


def _quarter(square: _Square) -> _Square:
    """Turned clockwise."""
    return [list(column) for column in zip(*square[::-1], strict=True)]


def _inverted(square: _Square) -> _Square:
    return [[1 - bit for bit in row] for row in square]


def _packed(across: _Square, down: _Square) -> bytes:
    return bytes(int("".join(map(str, row)), 2) for row in (*across, *down))


def near_pairs(sought: Sequence[bytes], among: Collection[bytes]) -> Iterator[tuple[bytes, bytes]]:
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
        earlier = array("l", [-1]) * len(sought)
        for at, piece in enumerate(pieces):
            key = piece[first] << 8 | piece[second]
            other = latest.get(key, -1)
            if at < len(sought):
                earlier[at], latest[key] = other, at
            while other >= 0:
                if (numbers[at] ^ numbers[other]).bit_count() <= NEAR:
                    yield hashes[at], hashes[other]
                other = earlier[other]


def _pieces(dhash: bytes) -> bytes:
    """The hash's bits column by column: a row of an even sky is the same in many pictures, a column seldom."""
    return _transposed(dhash[:8]) + _transposed(dhash[8:])


def _transposed(square: bytes) -> bytes:
    """Eight rows of eight bits as eight columns."""
    bits = int.from_bytes(square)
    for distance, mask in _SWAPS:
        differing = (bits ^ (bits >> distance)) & mask
        bits ^= differing | differing << distance
    return bits.to_bytes(8)
