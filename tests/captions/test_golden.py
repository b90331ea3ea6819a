"""Floors on labelled captions: our own golden set, and the shared one."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from captioner.captions.parse import parse

GOLDEN = Path(__file__).with_name("golden_captions.jsonl")
FLOORS = {
    "caption": 0.98,
    "credit": 0.98,
    "byline": 0.98,
    "source": 0.97,
    "instructions": 0.97,
    "job_id": 1.0,
    "handout": 0.98,
    "file_photo": 0.98,
    "date_created": 0.98,
    "weekday_conflict": 1.0,
    "sublocation": 0.93,
    "city": 0.96,
    "province_state": 0.96,
    "country_code": 0.97,
}


def records(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def plain(value: object) -> object:
    if isinstance(value, list):
        return sorted(map(str, value))
    if not isinstance(value, str):
        return value
    text = " ".join(unicodedata.normalize("NFC", value).casefold().split()).strip(" .,;:=/-")
    return text.removeprefix("the ").removesuffix(" province").removesuffix(" prefecture")


def shares(labelled: list[dict[str, object]]) -> dict[str, float]:
    right: Counter[str] = Counter()
    for record in labelled:
        told = parse(str(record["text"])).to_json({})
        accepted = record.get("accept") or {}
        assert isinstance(accepted, dict)
        for field in FLOORS:
            wanted = [record.get(field, ""), *accepted.get(field, [])]
            if field in ("caption", "date_created"):
                right[field] += told[field] in wanted
            else:
                right[field] += plain(told[field]) in [plain(w) for w in wanted]
    return {field: right[field] / len(labelled) for field in FLOORS}


def test_the_golden_set_is_large_and_of_every_script() -> None:
    texts = [str(record["text"]) for record in records(GOLDEN)]
    assert len(texts) >= 200
    assert sum("。" in text for text in texts) >= 10
    assert sum("،" in text for text in texts) >= 8


@pytest.mark.parametrize("field", FLOORS)
def test_golden_floor(field: str) -> None:
    share = shares(records(GOLDEN))
    assert share[field] >= FLOORS[field]


def test_shared_floor(shared: Callable[[str], Path]) -> None:
    share = shares(records(shared("labels/dev_captions.jsonl")))
    assert {field: value for field, value in share.items() if value < FLOORS[field]} == {}


def test_every_filled_field_has_spans_that_lie_in_the_text() -> None:
    for record in records(GOLDEN):
        text = str(record["text"])
        parsed = parse(text)
        told = parsed.to_json({})
        for field in (
            "caption",
            "credit",
            "byline",
            "source",
            "instructions",
            "job_id",
            "date_created",
            "sublocation",
            "city",
            "province_state",
            "country",
        ):
            if told[field] and not (field == "date_created" and not parsed.spans.get(field)):
                assert parsed.spans[field], (record["id"], field)
            for start, end in parsed.spans.get(field, ()):
                assert 0 <= start < end <= len(text), (record["id"], field)
        for field in ("city", "sublocation", "job_id"):
            if told[field]:
                ((start, end),) = parsed.spans[field]
                assert plain(text[start:end]) == plain(told[field])
