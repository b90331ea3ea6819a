from __future__ import annotations

import itertools
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.catalog.dhashes import NEAR, is_flat, near_pairs

PICTURE = bytes.fromhex("0123456789abcdeffedcba9876543210")


def flipped(value: bytes, bits: list[int]) -> bytes:
    """The hash with these of its 128 bits turned over."""
    number = int.from_bytes(value)
    for bit in bits:
        number ^= 1 << bit
    return number.to_bytes(16)


def test_even_surfaces_and_gradients_say_nothing() -> None:
    assert is_flat(bytes(16))
    assert is_flat(b"\xff" * 8 + bytes(8))
    assert is_flat(flipped(bytes(16), list(range(0, 100, 10))))
    assert not is_flat(PICTURE)


def distance(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()


@settings(max_examples=60)
@given(st.integers(0, 2**32), st.lists(st.lists(st.integers(0, 127), max_size=14, unique=True), max_size=8))
def test_no_near_pair_is_missed(seed: int, changes: list[list[int]]) -> None:
    dice = random.Random(seed)
    hashes = list({*(dice.randbytes(16) for _ in range(20)), PICTURE, *(flipped(PICTURE, bits) for bits in changes)})
    expected = {frozenset(pair) for pair in itertools.combinations(hashes, 2) if distance(*pair) <= NEAR}
    assert {frozenset(pair) for pair in near_pairs(hashes, hashes)} == expected
    sought = hashes[::3]
    assert {frozenset(pair) for pair in near_pairs(sought, hashes)} == {p for p in expected if not p.isdisjoint(sought)}


@given(st.integers(0, 2**32), st.sets(st.integers(0, 127), min_size=1, max_size=NEAR + 1))
def test_ten_bits_are_near_and_eleven_are_not(seed: int, bits: set[int]) -> None:
    one = random.Random(seed).randbytes(16)
    other = flipped(one, sorted(bits))
    assert bool(list(near_pairs([one], [one, other]))) == (len(bits) <= NEAR)
