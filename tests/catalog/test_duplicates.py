from __future__ import annotations

import itertools
import random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.catalog.desk import photo, photos

from captioner.catalog.catalog import Catalog
from captioner.catalog.duplicates import NEAR, is_flat, near_pairs, same_pictures

PICTURE = bytes.fromhex("0123456789abcdeffedcba9876543210")


def flipped(value: bytes, bits: list[int]) -> bytes:
    """The hash with these of its 128 bits turned over."""
    number = int.from_bytes(value)
    for bit in bits:
        number ^= 1 << bit
    return number.to_bytes(16)


def distance(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()


def test_same_captions_are_grouped(catalog: Catalog) -> None:
    catalog.add(photos("A flood", "fire", "", "a FLOOD", "", "Fire", "A flood", "alone"))
    assert catalog.same_captions() == [(1, 4, 7), (2, 6)]
    catalog.remove([1, 2])
    assert catalog.same_captions() == [(4, 7)]


def test_alt_text_that_repeats_the_caption_is_found(catalog: Catalog) -> None:
    catalog.add(
        [
            photo("/1.jpg", caption="A flood", alt_text="a flood"),
            photo("/2.jpg", caption="A flood", alt_text="Water in a street"),
            photo("/3.jpg"),
        ]
    )
    assert catalog.alt_repeats() == [1]
    catalog.remove([1])
    assert catalog.alt_repeats() == []


def test_same_pictures_have_equal_digests_or_near_hashes(catalog: Catalog) -> None:
    near, far = flipped(PICTURE, [0, 9, 18, 27, 36, 45, 54, 63, 100, 127]), flipped(PICTURE, list(range(11)))
    flat = bytes(16)
    catalog.add(
        [
            photo("/1.jpg", dhash=PICTURE),
            photo("/2.jpg", dhash=far, digest=b"x" * 16),
            photo("/3.jpg", dhash=near),
            photo("/4.jpg", dhash=flat),
            photo("/5.jpg", dhash=flat),
            photo("/6.jpg", dhash=flat, digest=b"x" * 16),
            photo("/7.jpg"),
            photo("/8.jpg"),
        ]
    )
    assert catalog.same_pictures() == [(1, 3), (2, 6)]
    assert catalog.same_pictures(of=[6]) == [(2, 6)]
    assert catalog.same_pictures(of=[3, 4]) == [(1, 3)]
    assert catalog.same_pictures(of=[]) == []
    catalog.remove([1])
    assert catalog.same_pictures() == [(2, 6)]


def test_groups_grow_together() -> None:
    chain = [(PICTURE, 1), (flipped(PICTURE, list(range(8))), 2), (flipped(PICTURE, list(range(16))), 3)]
    assert same_pictures([], chain) == [(1, 2, 3)]
    assert same_pictures([(b"d", 3), (b"d", 9)], chain) == [(1, 2, 3, 9)]


def test_even_surfaces_and_gradients_say_nothing() -> None:
    assert is_flat(bytes(16))
    assert is_flat(b"\xff" * 8 + bytes(8))
    assert is_flat(flipped(bytes(16), list(range(0, 100, 10))))
    assert not is_flat(PICTURE)


@settings(max_examples=60)
@given(st.integers(0, 2**32), st.lists(st.lists(st.integers(0, 127), max_size=14, unique=True), max_size=8))
def test_no_near_pair_is_missed(seed: int, changes: list[list[int]]) -> None:
    dice = random.Random(seed)
    hashes = list({*(dice.randbytes(16) for _ in range(20)), PICTURE, *(flipped(PICTURE, bits) for bits in changes)})
    expected = {frozenset(pair) for pair in itertools.combinations(hashes, 2) if distance(*pair) <= NEAR}
    assert {frozenset(pair) for pair in near_pairs(hashes, hashes)} == expected
    sought = hashes[::3]
    assert {frozenset(pair) for pair in near_pairs(sought, hashes)} == {p for p in expected if not p.isdisjoint(sought)}
