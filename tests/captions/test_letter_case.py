from __future__ import annotations

import pytest

from captioner.captions.letter_case import Case, Recasing, recased
from captioner.domain.errors import BadValue
from captioner.domain.iptc import metadata_from


@pytest.mark.parametrize(
    ("text", "case", "says"),
    [
        ("Straße in Kyiv", Case.UPPER, "STRASSE IN KYIV"),
        ("FLOODS HIT LIMA", Case.LOWER, "floods hit lima"),
        ("FLOODS HIT THE PEOPLE'S SQUARE OF LIMA", Case.TITLE, "Floods Hit the People's Square of Lima"),
        ("the UN and McDonald on what they look at", Case.TITLE, "The UN and McDonald on What They Look At"),
        ("FLOODS HIT LIMA. NOBODY IS HURT.", Case.SENTENCE, "Floods hit lima. Nobody is hurt."),
        (
            "Floods Hit Homes of NATO Staff! “Nobody” Hurt",
            Case.SENTENCE,
            "Floods hit homes of NATO staff! “Nobody” hurt",
        ),
        ("In 3.5 Hours\nThe End", Case.SENTENCE, "In 3.5 hours\nThe end"),
        ("上海市民 walk", Case.TITLE, "上海市民 Walk"),
        ("", Case.SENTENCE, ""),
    ],
)
def test_letters_take_the_case(text, case, says):
    assert recased(text, case) == says


def test_a_list_is_recased_value_by_value():
    said = metadata_from({"keywords": ["FLOOD", "flood", "Rain"]})
    assert Recasing("keywords", Case.LOWER).order_on(said).value == ("flood", "rain")


def test_a_date_has_no_case():
    with pytest.raises(BadValue, match="no text"):
        Recasing("date_created", Case.UPPER)
