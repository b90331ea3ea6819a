from __future__ import annotations

from tests.checks.photos import photo

from captioner.checks import credit_missing
from captioner.domain.photo import Proposal


def test_a_credited_photo_has_no_finding() -> None:
    assert list(credit_missing.find([photo(credit="CFP")])) == []


def test_a_photo_without_credit_is_found() -> None:
    (finding,) = credit_missing.find([photo(id=3, caption="Fog.")])
    assert (finding.photo, finding.field, finding.message) == (3, "credit", "Credit is empty.")


def test_the_credit_that_the_caption_states_is_offered() -> None:
    (finding,) = credit_missing.find([photo(Proposal("credit", "CFP"), caption="Fog. /CFP")])
    assert finding.message == "Credit is empty. The caption states “CFP”: accept it."
