"""Difference hashes: when two pictures look the same, and how such pictures are found among very many."""

from __future__ import annotations

import itertools
from array import array
from collections.abc import Collection, Iterator

NEAR = 10
"""Pictures whose difference hashes differ in at most this many of 128 bits are taken for the same."""
SIZE = 16
"""Bytes of a difference hash: 64 bits “brighter to the right”, row by row, then 64 bits “brighter below”."""

_WIDTHS = (10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 9, 9)
_BLOCKS = (range(7), range(7, 13))
_PIECE_PAIRS = tuple(pair for block in _BLOCKS for pair in itertools.combinations(block, 2))
STEPS = len(_PIECE_PAIRS)
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
    return itertools.chain.from_iterable(map(NearPairs(sought, among), range(STEPS)))


class NearPairs:
    """What `near_pairs` finds, in STEPS steps, each of which can be made in another process; best for hashes that are all different.

    Multi-index search: of thirteen pieces, ten differing bits leave at least three equal, and so two equal ones within one of two blocks
    of pieces. Only hashes that share such a pair of pieces are compared.
    """

    def __init__(self, sought: Collection[bytes], among: Collection[bytes]) -> None:
        self._turned_round = len(sought) > len(among)
        self._few, self._many = map(b"".join, (among, sought) if self._turned_round else (sought, among))
        self._pieces: tuple[_Pieces, _Pieces] | None = None

    def __call__(self, step: int) -> list[tuple[bytes, bytes]]:
        """What is found in one step."""
        few, many = self._pieces = self._pieces or (_Pieces(self._few), _Pieces(self._many))
        ours, theirs = few.numbers, many.numbers
        holders: dict[int, list[int]] = {}
        for at, key in enumerate(few.keys(step)):
            holders.setdefault(key, []).append(at)
        met = [
            (ours[holder], theirs[at])
            for at, key in enumerate(many.keys(step))
            if key in holders
            for holder in holders[key]
            if (ours[holder] ^ theirs[at]).bit_count() <= NEAR
        ]
        found = [(one.to_bytes(SIZE), other.to_bytes(SIZE)) for one, other in met if one != other]
        return [(other, one) for one, other in found] if self._turned_round else found


class _Pieces:
    """Hashes as numbers, and cut into pieces of nine or ten bits.

    A piece has bits from the diagonals of both halves: neighbours in a row or a column are often equal, in many pictures, and pieces
    made of them would be shared by pictures that have nothing in common.
    """

    def __init__(self, hashes: bytes) -> None:
        self.numbers = [int.from_bytes(hashes[at : at + SIZE]) for at in range(0, len(hashes), SIZE)]
        bits = bytearray(hashes)
        for row, rolled in enumerate(_ROLLED):
            bits[row::8] = bits[row::8].translate(rolled)
        for row in range(4, 8):
            bits[row::SIZE], bits[row + 8 :: SIZE] = bits[row + 8 :: SIZE], bits[row::SIZE]
        rest, lanes = int.from_bytes(_transposed(bytes(bits)), "little"), len(bits)
        self._pieces: list[tuple[bytes, bytes]] = []
        for width in _WIDTHS:
            mask = int.from_bytes(((1 << width) - 1).to_bytes(SIZE, "little") * len(self.numbers), "little")
            piece = (rest & mask).to_bytes(lanes, "little")
            self._pieces.append((piece[::SIZE], piece[1::SIZE]))
            rest >>= width

    def keys(self, step: int) -> array[int]:
        """The two pieces of each hash that are compared in this step, as one number."""
        both = bytearray(4 * len(self.numbers))
        for at, piece in zip((0, 2), _PIECE_PAIRS[step], strict=True):
            both[at::4], both[at + 1 :: 4] = self._pieces[piece]
        return array("I", bytes(both))


def _transposed(squares: bytes) -> bytes:
    """Each eight rows of eight bits as eight columns."""
    bits, count = int.from_bytes(squares), len(squares) // 8
    for distance, mask in _SWAPS:
        differing = (bits ^ (bits >> distance)) & int.from_bytes(mask * count)
        bits ^= differing | differing << distance
    return bits.to_bytes(8 * count)
