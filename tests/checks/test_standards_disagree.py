from __future__ import annotations

from tests.checks.photos import photo

from captioner.checks import standards_disagree
from captioner.domain.photo import Disagreement


def test_copies_that_differ_are_shown_side_by_side() -> None:
    (finding,) = standards_disagree.find([photo(disagreements=(Disagreement("city", xmp="Cairo", iim="Giza"),))])
    assert finding.field == "city"
    assert finding.message == "The file says City in more ways than one: XMP “Cairo”, IIM “Giza”."


def test_copies_that_agree_are_no_finding() -> None:
    assert list(standards_disagree.find([photo(city="Cairo")])) == []
