from __future__ import annotations

from tests.checks.photos import photo

from captioner.checks import caption_disagrees
from captioner.domain.findings import Severity
from captioner.domain.photo import Proposal
from captioner.domain.values import PartialDate


def test_a_contradicted_date_is_a_warning() -> None:
    stated = Proposal("date_created", PartialDate(2023, 12, 4))
    (finding,) = caption_disagrees.find([photo(stated, date_created="2023-12-05")])
    assert finding.severity is Severity.WARNING
    assert finding.message == "The caption states “2023-12-04”, but Date created says “2023-12-05”."


def test_a_date_with_a_time_of_day_is_not_contradicted_by_its_day() -> None:
    stated = Proposal("date_created", PartialDate(2023, 12, 4))
    assert list(caption_disagrees.find([photo(stated, date_created="2023-12-04T14:05")])) == []


def test_another_place_or_name_is_a_note() -> None:
    stated = (Proposal("city", "Cairo"), Proposal("byline", ("Amr Nabil",)))
    findings = list(caption_disagrees.find([photo(*stated, city="Giza", byline=["A. Nabil"])]))
    assert [(f.field, f.severity) for f in findings] == [("city", Severity.NOTE), ("byline", Severity.NOTE)]


def test_a_wrong_country_is_told_once_and_not_again_by_its_code() -> None:
    stated = (Proposal("country", "Egypt"), Proposal("country_code", "EGY"))
    assert [f.field for f in caption_disagrees.find([photo(*stated, country="Sudan", country_code="SDN")])] == [
        "country"
    ]
    assert [f.field for f in caption_disagrees.find([photo(*stated, country_code="SDN")])] == ["country_code"]


def test_instructions_beside_others_are_no_contradiction() -> None:
    stated = Proposal("instructions", "NO RESALES. NO ARCHIVES.")
    assert list(caption_disagrees.find([photo(stated, instructions="NO ARCHIVES.")])) == []
