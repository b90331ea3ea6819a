from __future__ import annotations

from tests.checks.photos import photo

from captioner.checks import mandatory
from captioner.checks.settings import Rules
from captioner.domain.findings import Finding, Severity
from captioner.domain.photo import Proposal
from captioner.domain.values import PartialDate


def test_a_complete_photo_has_no_finding() -> None:
    assert list(mandatory.find([photo(caption="Fog.", date_created="2023-12", country="China")])) == []


def test_every_empty_field_is_named_with_its_photo() -> None:
    found = list(mandatory.find([photo(id=1, caption="Fog."), photo(id=2, date_created="2023", country="China")]))
    assert [(f.photo, f.field) for f in found] == [(1, "date_created"), (1, "country"), (2, "caption")]
    assert [f.severity for f in found] == [Severity.ERROR, Severity.WARNING, Severity.ERROR]
    assert found[2] == Finding("mandatory", Severity.ERROR, 2, "caption", "Caption is empty.")


def test_what_the_caption_states_is_offered() -> None:
    stated = Proposal("date_created", PartialDate(2023, 12, 4))
    (finding,) = mandatory.find([photo(stated, caption="Fog.", country="China")])
    assert finding.message == "Date created is empty. The caption states “2023-12-04”: accept it."


def test_the_house_says_which_fields_are_mandatory() -> None:
    rules = Rules(mandatory=("headline",), advised=())
    assert [f.field for f in mandatory.find([photo(rules=rules)])] == ["headline"]
