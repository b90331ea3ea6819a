from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from tests.checks.photos import TODAY, photo

from captioner import checks
from captioner.checks import CHECKS
from captioner.checks.reading import Read
from captioner.checks.settings import Rules
from captioner.checks.together import Together
from captioner.domain.findings import Severity
from captioner.domain.photo import Disagreement, Proposal
from captioner.domain.values import PartialDate

STYLED = Rules(phrases={"is seen": "say what happens"})
ONE = {
    "mandatory": photo(caption="Fog."),
    "credit_missing": photo(caption="Fog. /CFP"),
    "placeholder": photo(caption="A man, TK, sings."),
    "weekday": photo(caption="A man sings in Cairo, Egypt, Tuesday, December 4, 2023."),
    "date_future": photo(date_created="2062-05-20"),
    "date_disagrees": photo(Proposal("date_created", PartialDate(2023, 12, 4)), date_created="2022-12-04"),
    "country_code": photo(country="Egypt", country_code="DEU"),
    "place_disagrees": photo(caption="A man sings in Cairo, Egypt, May 3, 2024.", country="Sudan"),
    "restricted": photo(instructions="EMBARGOED UNTIL MAY 30, 2026"),
    "ai_source": photo(caption="A cat on a cloud. (AI-generated image)"),
    "credit_disagrees": photo(caption="Fog. /CFP", credit="AP"),
    "credit_doubled": photo(caption="Fog lies over the river in Cairo, Egypt, May 3, 2024. /CFP /CFP"),
    "agency_unknown": photo(credit="Retuers"),
    "byline_in_caption": photo(caption="Ines Valadao sings in a park.", byline=["Ines Valadao"]),
    "positions": photo(caption="Ann Moss (L) and Carl Dee (L) sing."),
    "languages_disagree": photo(caption="Some 12 people sing in the rain.\n十三个村庄的13名村民在雨中唱歌。"),
    "mojibake": photo(caption="CafÃ©"),
    "lookalikes": photo(city="Cаiro"),
    "punctuation": photo(caption="Fog (thick  lies."),
    "caption_is_headline": photo(caption="Fog lies over the river", headline="FOG LIES OVER THE RIVER"),
    "alt_text": photo(caption="Fog lies over the river.", alt_text="Fog lies over the river"),
    "house_style": photo(caption="A man is seen in fog.", rules=STYLED),
    "standards_disagree": photo(disagreements=(Disagreement("city", xmp="Cairo", iim="Giza"),)),
    "byte_limits": photo(headline="x" * 300),
}
"""A photo for each check that looks at one, with a fault of its kind."""
SETS = {
    "same_caption": [photo(id=1, caption="Fog."), photo(id=2, caption="Fog.")],
    "near_caption": [photo(id=1, caption="Fog lies here."), photo(id=2, caption="Fog lie here.")],
    "caption_conflict": [
        photo(id=n, digest=b"same", caption=f"A man sings in Cairo, Egypt, May {n}, 2024.") for n in (1, 2)
    ],
    "names_vary": [photo(id=n, byline=[name]) for n, name in enumerate(["José Ruiz", "José Ruiz", "Jose Ruiz"])],
}
FAULTY = {name: [one] for name, one in ONE.items()} | SETS


def test_the_registry_is_the_checks_of_the_room() -> None:
    files = [path for path in Path(checks.__file__).parent.glob("*.py") if "\nTITLE = " in path.read_text("utf-8")]
    assert set(CHECKS) == {path.stem for path in files}


@pytest.mark.parametrize("name", CHECKS)
def test_every_check_finds_its_fault_and_signs_with_its_name(name: str) -> None:
    check = CHECKS[name]
    findings = list(check.find(FAULTY[name]))
    assert findings
    ids = {read.id for read in FAULTY[name]}
    assert all(f.check == name and f.photo in ids and f.message.endswith(".") for f in findings)
    gravity = list(Severity)
    assert min(gravity.index(f.severity) for f in findings) == gravity.index(check.SEVERITY) or name == "names_vary"
    assert check.TITLE
    assert check.WHY.endswith(".")


@pytest.mark.parametrize("name", CHECKS)
def test_no_check_trips_over_an_empty_photo(name: str) -> None:
    assert all(f.message for f in CHECKS[name].find([photo()]))
    assert list(CHECKS[name].find([])) == []


@pytest.mark.parametrize("name", ONE)
def test_a_check_of_single_photos_finds_the_same_in_any_company(name: str) -> None:
    check, others = CHECKS[name], [read for other, read in ONE.items() if other != name]
    alone = [finding for read in (ONE[name], *others) for finding in check.find([read])]
    assert list(check.find([ONE[name], *others])) == alone


@pytest.mark.parametrize("name", [name for name, check in CHECKS.items() if hasattr(check, "fix")])
def test_what_a_check_mends_it_no_longer_finds(name: str) -> None:
    check, faulty = CHECKS[name], ONE[name]
    assert name == "country_code" or any(f.fix for f in check.find([faulty]))
    faulty = photo(country="Egypt") if name == "country_code" else faulty
    mended = check.fix(faulty)  # type: ignore[attr-defined]
    assert mended is not None
    after = photo(caption=mended.caption, credit=mended.credit, city=mended.city, country_code=mended.country_code)
    assert [f for f in check.find([after]) if f.fix] == []
    assert check.fix(after) is None  # type: ignore[attr-defined]


def test_the_rules_switch_checks_off_and_weigh_their_findings() -> None:
    faulty = ONE["alt_text"].photo
    assert "alt_text" in {f.check for f in checks.find(faulty, Rules(), TODAY)}
    assert "alt_text" not in {f.check for f in checks.find(faulty, Rules(off=("alt_text",)), TODAY)}
    weighed = checks.find(faulty, Rules(severities={"alt_text": Severity.ERROR}), TODAY)
    assert {f.severity for f in weighed if f.check == "alt_text"} == {Severity.ERROR}


def test_sets_are_seen_by_the_checks_of_their_kind_only() -> None:
    group = [read.photo for read in SETS["same_caption"]]
    assert {f.check for f in checks.find_together(Together.SAME_CAPTION, group, Rules())} == {"same_caption"}
    assert checks.find_together(Together.SAME_CAPTION, group, Rules(off=("same_caption",))) == []
    assert "same_caption" not in {f.check for f in checks.find(group[0], Rules(), TODAY)}


def test_only_the_checks_that_look_at_the_calendar_depend_on_the_day() -> None:
    def said(read: Read, day: datetime.date) -> set[str]:
        return {f.check for f in checks.find(read.photo, STYLED, day)}

    later = datetime.date(2070, 1, 1)
    changed = {name for read in ONE.values() for name in said(read, TODAY) ^ said(read, later)}
    assert changed == set(checks.DAILY)
