from __future__ import annotations

import pytest

from captioner.catalog.ordering import Grouping
from captioner.ui.photos.headings import title


@pytest.mark.parametrize(
    ("grouping", "key", "says"),
    [
        (Grouping.DATE, "2024-03", "2024-03"),
        (Grouping.DATE, "", "No date"),
        (Grouping.CITY, "Cairo", "Cairo"),
        (Grouping.CITY, "", "No city"),
        (Grouping.CREDIT, "", "No credit"),
        (Grouping.FOLDER, b"/agency/in", "in"),
        (Grouping.FOLDER, b"/", "/"),
    ],
)
def test_a_heading_says_what_its_photos_have_in_common(qapp, grouping, key, says):
    assert title(grouping, key) == says


@pytest.mark.parametrize(("language", "part"), [("en", "4 March 2024"), ("zh_CN", "2024年3月4日")])
def test_a_day_is_written_as_the_language_does(speak, language, part):
    speak(language)
    assert part in title(Grouping.DATE, "2024-03-04")
