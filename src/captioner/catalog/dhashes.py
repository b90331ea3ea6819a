"""Difference hashes: when two pictures look the same, and how such pictures are found among very many."""

from __future__ import annotations

import itertools
from array import array
from collections.abc import Collection, Iterator

NEAR = 10
"""Pictures whose difference hashes differ in at most this many of 128 bits are taken for the same."""
SIZE = 16
"""Bytes of a difference hash: 64 bits “brighter to the right”, row by row, then 64 bits “brighter below”."""

_BLOCKS = ((0, 1, 2, 3), (4, 5, 6), (7, 8, 9), (10, 11, 12), (13, 14, 15))
_PIECE_PAIRS = tuple(pair for block in _BLOCKS for pair in itertools.combinations(block, 2))
_SWAPS = (
    (7, bytes.fromhex("00AA00AA00AA00AA")),
    (14, bytes.fromhex("0000CCCC0000CCCC")),
    (28, bytes.fromhex("00000000F0F0F0F0")),
)
_INVERTED = bytes(255 - value for value in range(256))
_REVERSED = bytes(int(f"{value:08b}"[::-1], 2) for value in range(256))
_ROLLED = tuple(bytes((value << by | value >> (8 - by)) & 255 for value in range(256)) for by in range(8))


def is_flat(dhash: bytes) -> bool:
    """Whether a hash is so near to that of an even surface that it says nothing of the picture."""
    halves = (int.from_bytes(half).bit_count() for half in (dhash[:8], dhash[8:]))
    return sum(min(ones, 64 - ones) for ones in halves) <= NEAR


def turned(dhash: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    """The hashes that the picture has when it is turned clockwise by 90, 180 and 270 degrees, and when it is mirrored.

    Turning a picture turns the grid of its brightness with it: what was brighter below is brighter to the left, and so on.
    """
    across, down = dhash[:8], dhash[8:]
    quarter = _transposed(down[::-1]).translate(_INVERTED) + _transposed(across[::-1])
    mirrored = across.translate(_REVERSED).translate(_INVERTED) + down.translate(_REVERSED)
    return quarter, _upside_down(dhash), _upside_down(quarter), mirrored


def _upside_down(dhash: bytes) -> bytes:
    back = (dhash[7::-1] + dhash[:7:-1]).translate(_REVERSED)
    return back.translate(_INVERTED)


def near_pairs(sought: Collection[bytes], among: Collection[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Every pair of a 16-byte hash sought and another one among the others, at most NEAR bits apart; some come repeatedly."""
    return itertools.chain.from_iterable(near_pairs_in_steps(sought, among))


def near_pairs_in_steps(sought: Collection[bytes], among: Collection[bytes]) -> Iterator[list[tuple[bytes, bytes]]]:
    """What `near_pairs` finds, in steps of which none takes long; best for hashes that are all different.

    Multi-index search: of sixteen pieces of eight bits, ten differing bits leave at least six pieces equal, and so two equal
    pieces within one of five blocks of pieces. Only hashes that share such a pair of pieces are compared.
    """
    if len(sought) > len(among):
        for found in near_pairs_in_steps(among, sought):
            yield [(other, one) for one, other in found]
        return
    few, many = _Pieces(sought), _Pieces(among)
    for first, second in _PIECE_PAIRS:
        holders: dict[int, list[int]] = {}
        for key, number in zip(few.keys(first, second), few.numbers, strict=True):
            holders.setdefault(key, []).append(number)
        met = [
            (other, number)
            for key, number in zip(many.keys(first, second), many.numbers, strict=True)
            if key in holders
            for other in holders[key]
            if (number ^ other).bit_count() <= NEAR and number != other
        ]
        yield [(one.to_bytes(SIZE), other.to_bytes(SIZE)) for one, other in met]


class _Pieces:
    """Hashes as numbers, and cut into sixteen pieces each.

    A piece has bits from the diagonals of either half: neighbours in a row or a column are often equal, in many pictures, and pieces made of
    them would be shared by pictures that have nothing in common.
    """

    def __init__(self, hashes: Collection[bytes]) -> None:
        self.numbers = [int.from_bytes(value) for value in hashes]
        bits = bytearray(b"".join(hashes))
        for row, rolled in enumerate(_ROLLED):
            bits[row::8] = bits[row::8].translate(rolled)
        for row in range(4, 8):
            bits[row::SIZE], bits[row + 8 :: SIZE] = bits[row + 8 :: SIZE], bits[row::SIZE]
        self._pieces = _transposed(bytes(bits))

    def keys(self, first: int, second: int) -> array[int]:
        """Two pieces of each hash as one number."""
        both = bytearray(2 * len(self.numbers))
        both[::2], both[1::2] = self._pieces[first::SIZE], self._pieces[second::SIZE]
        return array("H", bytes(both))


def _transposed(squares: bytes) -> bytes:
    """Each eight rows of eight bits as eight columns."""
    bits, count = int.from_bytes(squares), len(squares) // 8
    for distance, mask in _SWAPS:
        differing = (bits ^ (bits >> distance)) & int.from_bytes(mask * count)
        bits ^= differing | differing << distance
    return bits.to_bytes(8 * count)
