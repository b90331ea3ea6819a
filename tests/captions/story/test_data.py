from __future__ import annotations

import pytest
from lxml import html

from captioner.captions.story.data import told_captions


def told(data: str) -> dict[str, str]:
    return dict(told_captions(html.document_fromstring(f'<script type="application/ld+json">{data}</script><p>x</p>')))


def test_captions_are_found_wherever_the_pictures_are_described() -> None:
    data = '{"@graph": [{"image": {"@type": "ImageObject", "url": "https://a.example/b/c.jpg", "caption": "A  dog."}}]}'
    assert told(data) == {"c.jpg": "A dog."}


@pytest.mark.parametrize(
    "data", ["", "{", "[" * 200_000, '{"@type": "ImageObject", "url": 3, "caption": ["x"]}', "null"]
)
def test_data_that_says_nothing_tells_nothing(data: str) -> None:
    assert told(data) == {}
