from __future__ import annotations

import dataclasses

from tests.catalog.desk import photo, photos

from captioner.catalog.catalog import Catalog
from captioner.catalog.dhashes import turned

PICTURE = bytes.fromhex("0123456789abcdeffedcba9876543210")


def flipped(value: bytes, bits: list[int]) -> bytes:
    """The hash with these of its 128 bits turned over."""
    number = int.from_bytes(value)
    for bit in bits:
        number ^= 1 << bit
    return number.to_bytes(16)


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


def test_turned_and_mirrored_pictures_are_the_same(catalog: Catalog) -> None:
    quarter, half, three_quarters, mirrored = turned(PICTURE)
    others = [flipped(quarter, [1, 50]), half, three_quarters, flipped(mirrored, [3])]
    catalog.add([photo(f"/{n}.jpg", dhash=dhash) for n, dhash in enumerate([PICTURE, *others])])
    assert catalog.same_pictures() == [(1, 2, 3, 4, 5)]
    for id in range(2, 6):
        assert any({1, id} <= set(group) for group in catalog.same_pictures(of=[id]))


def test_a_picture_that_is_its_own_mirror_image_is_no_group(catalog: Catalog) -> None:
    across, down = bytes([0b11110000] * 8), bytes([0b10000001, 0b00111100] * 4)
    catalog.add([photo("/1.jpg", dhash=across + down)])
    assert turned(across + down)[3] == across + down
    assert catalog.same_pictures() == []


def test_groups_grow_together(catalog: Catalog) -> None:
    steps = [flipped(PICTURE, list(range(bits))) for bits in (0, 8, 16)]
    catalog.add([photo(f"/{n}.jpg", dhash=dhash, digest=b"d" * (n == 2)) for n, dhash in enumerate(steps)])
    catalog.add([photo("/9.jpg", digest=b"d")])
    assert catalog.same_pictures() == [(1, 2, 3, 4)]
    assert catalog.same_pictures(of=[4]) == [(1, 2, 3, 4)]


def test_many_copies_of_one_picture_are_one_group(catalog: Catalog) -> None:
    catalog.add([photo(f"/{n}.jpg", dhash=PICTURE) for n in range(30)])
    assert catalog.same_pictures() == [tuple(range(1, 31))]


def test_a_picture_that_changed_is_compared_anew(catalog: Catalog) -> None:
    other = flipped(PICTURE, list(range(64)))
    catalog.add([photo("/1.jpg", dhash=PICTURE), photo("/2.jpg", dhash=other), photo("/3.jpg", dhash=PICTURE)])
    [first] = catalog.photos([1])
    catalog.refresh([first.replace(picture=dataclasses.replace(first.picture, dhash=other))])
    assert catalog.same_pictures() == [(1, 2)]
    catalog.remove([2])
    catalog.add([photo("/2.jpg", dhash=PICTURE)])
    assert catalog.same_pictures() == [(2, 3)]


def test_only_new_and_changed_pictures_are_compared(catalog: Catalog) -> None:
    def waiting() -> int:
        return next(iter(catalog.compare_pictures())).total

    catalog.add([photo(f"/{n}.jpg", dhash=flipped(PICTURE, [n])) for n in range(5)])
    assert waiting() == 5
    assert catalog.same_pictures() == [(1, 2, 3, 4, 5)]
    assert waiting() == 0
    catalog.add([photo("/5.jpg", dhash=flipped(turned(PICTURE)[0], [5]))])
    [first] = catalog.photos([1])
    catalog.refresh([first.replace(picture=dataclasses.replace(first.picture, dhash=bytes(range(16))))])
    assert waiting() == 2
    assert catalog.same_pictures() == [(2, 3, 4, 5, 6)]
    catalog.remove([2, 3])
    assert catalog.same_pictures() == [(4, 5, 6)]


def test_a_copy_that_was_cropped_is_the_same_from_either_side(catalog: Catalog) -> None:
    centre, elsewhere = bytes(range(100, 116)), bytes(range(60, 76))
    exact, near = photo("/2.jpg", dhash=centre), photo("/3.jpg", dhash=flipped(centre, [4, 90]) + elsewhere)
    catalog.add(
        [photo("/1.jpg", dhash=PICTURE + bytes(16) + centre), exact, photo("/4.jpg", dhash=bytes(range(200, 216)))]
    )
    assert catalog.same_pictures() == catalog.same_pictures(of=[1]) == catalog.same_pictures(of=[2]) == [(1, 2)]
    catalog.remove([2])
    catalog.add([near])
    assert catalog.same_pictures() == catalog.same_pictures(of=[1]) == catalog.same_pictures(of=[4]) == [(1, 4)]


def test_centres_alone_make_no_pair(catalog: Catalog) -> None:
    centre, other = bytes(range(100, 116)), bytes(range(60, 76))
    catalog.add(
        [photo("/1.jpg", dhash=PICTURE + centre + PICTURE), photo("/2.jpg", dhash=other + flipped(centre, [3]))]
    )
    assert catalog.same_pictures() == catalog.same_pictures(of=[1]) == []
