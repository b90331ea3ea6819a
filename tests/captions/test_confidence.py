from __future__ import annotations

import pytest

from captioner.captions.confidence import confidence_of
from captioner.captions.parse import parse


@pytest.mark.parametrize(
    ("field", "surer", "than"),
    [
        ("city", "Rain falls in Lyon, France, May 3, 2024. /CFP", "Rain falls in Birmingham, May 3, 2024. /CFP"),
        ("country", "Rain falls in Lyon, France, May 3, 2024.", "Rain falls in Valencia, May 3, 2024."),
        ("city", "Rain falls in Lyon, France.", "Rain falls in the village of Zzyxorpe."),
        (
            "sublocation",
            "Rain falls at the Hofgarten Bridge in Bonn, Germany.",
            "Rain falls at Zzyxorpium in Bonn, Germany.",
        ),
        ("date_created", "Rain falls in Lyon, May 3, 2024.", "Rain falls in Lyon, in May 2024."),
        ("date_created", "Rain falls in Lyon, Friday, May 3, 2024.", "Rain falls in Lyon, Monday, May 3, 2024."),
        ("credit", "Rain falls. (AP Photo/Jane Roe)", "Rain falls. /Ministry of Weather"),
        ("byline", "Rain falls. (AP Photo/Jane Roe)", "Rain falls. (AP Photo/Zorro)"),
    ],
)
def test_what_is_stated_is_surer_than_what_is_worked_out(field: str, surer: str, than: str) -> None:
    assert 1 >= confidence_of(parse(surer))[field] > confidence_of(parse(than))[field] > 0


def test_every_filled_field_has_a_confidence_and_no_other() -> None:
    parsed = parse("FILE PHOTO: Rain falls in Lyon, France, May 3, 2024. REUTERS/Jane Roe NO RESALES.")
    told = parsed.to_json(confidence_of(parsed))
    filled = {name for name, value in told.items() if value and name not in ("spans", "confidence", "weekday_conflict")}
    assert isinstance(told["confidence"], dict)
    assert set(told["confidence"]) == filled
