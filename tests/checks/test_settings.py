from __future__ import annotations

from typing import Any

import pytest

from captioner.captions.house_styles import house_styles
from captioner.checks import CHECKS
from captioner.checks.settings import NEUTRAL, rules_from
from captioner.domain.errors import UsageError
from captioner.domain.findings import Severity


def test_every_house_style_has_rules_that_can_be_used() -> None:
    rules = {style.name: rules_from(style.checks, CHECKS) for style in house_styles()}
    assert rules["reuters"].sentences == 1
    assert rules["ap"].tense == "present"
    assert rules["cgtn"].severities == {"alt_text": Severity.WARNING}


def test_an_empty_table_is_a_desk_without_a_style() -> None:
    assert rules_from({}, CHECKS) == NEUTRAL


def test_a_table_is_read_into_rules() -> None:
    rules = rules_from({"off": ["weekday"], "severities": {"alt_text": "error"}, "advised": ["city"]}, CHECKS)
    assert (rules.off, rules.advised, rules.severities) == (("weekday",), ("city",), {"alt_text": Severity.ERROR})


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ({"of": []}, "know no “of”"),
        ({"off": ["weekdays"]}, "no check “weekdays”"),
        ({"off": "weekday"}, "list of names"),
        ({"severities": {"weekday": "grave"}}, "an error, a warning, a note"),
        ({"severities": ["weekday"]}, "table of texts"),
        ({"mandatory": ["by-line"]}, "by-line"),
        ({"tense": "past"}, "“present” or nothing"),
        ({"sentences": "two"}, "must be a number"),
        ({"phrases": {"is seen": 1}}, "table of texts"),
    ],
)
def test_what_no_check_understands_is_told_in_a_sentence(table: dict[str, Any], says: str) -> None:
    with pytest.raises(UsageError, match=says):
        rules_from(table, CHECKS)
