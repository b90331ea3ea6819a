from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.captions.credits import split_credit
from captioner.captions.render import caption_with_credit
from captioner.domain.iptc import PhotoMetadata


@pytest.mark.parametrize(
    ("caption", "credit", "published"),
    [
        ("A dog sleeps in Rome, May 3, 2022.", "CFP", "A dog sleeps in Rome, May 3, 2022. /CFP"),
        ("A dog sleeps in Rome, May 3, 2022. /CFP", "CFP", "A dog sleeps in Rome, May 3, 2022. /CFP"),
        ("A dog sleeps in Rome. (AP Photo/Ada Lamm)", "AP", "A dog sleeps in Rome. (AP Photo/Ada Lamm)"),
        ("A dog sleeps in Rome. REUTERS/Ada Lamm", "REUTERS", "A dog sleeps in Rome. REUTERS/Ada Lamm"),
        ("一只狗在罗马睡觉。（视觉中国）", "VCG", "一只狗在罗马睡觉。（视觉中国）"),
        ("A dog sleeps in Rome. /CFP", "VCG", "A dog sleeps in Rome. /VCG"),
        ("A dog sleeps in Rome.\n/CFP", "", "A dog sleeps in Rome.\n/CFP"),
        (
            "A dog sleeps. (Photo by Ada LAMM / AFP) (Photo by ADA LAMM/AFP via Getty Images)",
            "AFP via Getty Images",
            "A dog sleeps. /AFP via Getty Images",
        ),
        ("", "CFP", "/CFP"),
        ("", "", ""),
    ],
)
def test_the_credit_stands_in_it_once(caption: str, credit: str, published: str) -> None:
    assert caption_with_credit(PhotoMetadata(caption=caption, credit=credit)) == published


@given(st.text(), st.sampled_from(["CFP", "AP", "Reuters", "VCG via Getty Images"]))
def test_what_was_published_is_read_back_as_that_credit(words: str, credit: str) -> None:
    caption = f"A dog sleeps in Rome, {' '.join(c for c in words if c.isalnum() and c.isascii())} May 3, 2022."
    assert split_credit(caption_with_credit(PhotoMetadata(caption=caption, credit=credit))).credit == credit


@given(st.text(), st.text(max_size=20))
def test_publishing_twice_changes_nothing(caption: str, credit: str) -> None:
    once = caption_with_credit(PhotoMetadata(caption=caption, credit="AP" if credit else ""))
    assert caption_with_credit(PhotoMetadata(caption=once, credit="AP" if credit else "")) == once


def test_a_caption_that_is_only_an_agencys_name_is_kept() -> None:
    once = caption_with_credit(PhotoMetadata(caption="AP", credit="AP"))
    assert caption_with_credit(PhotoMetadata(caption=once, credit="AP")) == once
