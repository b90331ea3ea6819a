from __future__ import annotations

import datetime

import pytest

from captioner.captions.parse import parse

THURSDAY = datetime.date(2024, 5, 9)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("People wait for a bus in Quito on Tuesday. /CFP", "2024-05-07"),
        ("People waited for a bus in Quito yesterday. /CFP", "2024-05-08"),
        ("昨日，游客在厦门参观。/CFP", "2024-05-08"),
        ("周二，游客在厦门参观。/CFP", "2024-05-07"),
        ("متظاهرون في بيروت يوم الثلاثاء (رويترز)", "2024-05-07"),
        ("Vista de Valencia este martes. EFE/Ana Ruiz", "2024-05-07"),
        ("Menschen in Köln am Dienstag. Foto: dpa", "2024-05-07"),
        ("People wait in Quito ahead of Sunday's vote. /CFP", ""),
        ("People have waited in Quito since Sunday. /CFP", ""),
    ],
)
def test_a_day_named_by_its_weekday(text: str, day: str) -> None:
    assert str(parse(text, THURSDAY).date_created or "") == day
    assert parse(text).date_created is None
