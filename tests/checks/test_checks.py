from __future__ import annotations

from pathlib import Path

import pytest
from tests.checks.photos import photo

from captioner import checks
from captioner.checks import CHECKS
from captioner.domain.findings import Severity
from captioner.domain.photo import Disagreement, Proposal

BAD = photo(
    Proposal("city", "Cairo"),
    caption="TK sings, Tuesday, December 4, 2023.",
    alt_text="TK sings, Tuesday, December 4, 2023",
    city="Gizaâ€™s",
    headline="x" * 300,
    disagreements=(Disagreement("city", xmp="Cairo", iim="Giza"),),
)


def test_the_registry_is_the_files_of_the_room() -> None:
    files = {path.stem for path in Path(checks.__file__).parent.glob("*.py")} - {"__init__"}
    assert set(CHECKS) == files


@pytest.mark.parametrize("name", CHECKS)
def test_every_check_finds_its_fault_and_signs_with_its_name(name: str) -> None:
    check = CHECKS[name]
    findings = list(check.find([BAD]))
    assert findings
    assert all(f.check == name and f.photo == BAD.id and f.message.endswith(".") for f in findings)
    gravity = list(Severity)
    assert min(gravity.index(f.severity) for f in findings) >= gravity.index(check.SEVERITY)
    assert check.TITLE


@pytest.mark.parametrize("name", CHECKS)
def test_no_check_trips_over_an_empty_photo(name: str) -> None:
    assert all(f.message for f in CHECKS[name].find([photo()]))
    assert list(CHECKS[name].find([])) == []


@pytest.mark.parametrize("name", [name for name, check in CHECKS.items() if hasattr(check, "fix")])
def test_what_a_check_mends_it_no_longer_finds(name: str) -> None:
    check = CHECKS[name]
    mended = check.fix(BAD)  # type: ignore[attr-defined]
    assert mended is not None
    assert [f for f in check.find([BAD.replace(current=mended)]) if f.fix] == []
