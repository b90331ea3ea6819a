from __future__ import annotations

import pytest

from captioner.captions.story.picture_names import file_name, is_picture_address, picture_name


@pytest.mark.parametrize(
    "address",
    [
        "flood.jpg",
        "FLOOD.JPEG",
        "https://cdn.example/2024/flood-1024x683.jpg",
        "https://cdn.example/2024/flood-scaled.jpg?w=1200&amp;h=800",
        "//img.example.cn/flood.jpg?imageView2/2/w/900",
        "//img.example.cn/flood.jpg!w700",
        "./A page saved_files/flood(1).jpg",
        "./A page saved_files/flood (2).jpg",
        "C:\\Pictures\\flood.jpg",
        "/media/flood.jpg.webp",
        "/media/flood@2x.png",
        "/_next/image?url=%2Fmedia%2Fflood.jpg&w=640&q=75",
        "/m/fl%6Fod_640w.avif",
    ],
)
def test_one_picture_under_many_addresses(address: str) -> None:
    assert picture_name(address) == "flood"


@pytest.mark.parametrize(
    ("one", "other"),
    [("flood-1.jpg", "flood-2.jpg"), ("DSC_1024.jpg", "DSC_1025.jpg"), ("2024-05-03.jpg", "2024-05-04.jpg")],
)
def test_two_pictures_stay_two(one: str, other: str) -> None:
    assert picture_name(one) != picture_name(other)


@pytest.mark.parametrize("address", ["", "/img/image.jpg", "https://example.org/", "photo-1024x683.jpg"])
def test_a_name_that_says_nothing_is_none(address: str) -> None:
    assert picture_name(address) == ""


def test_a_file_name_is_unescaped() -> None:
    assert file_name("/media/SNOW%20square.jpg?x=1") == "SNOW square.jpg"


def test_a_page_is_no_picture() -> None:
    assert is_picture_address("/big/1.jpg")
    assert not is_picture_address("/2024/story.html")
