from __future__ import annotations

from tests.checks.photos import photo

from captioner.checks import standards_disagree
from captioner.domain.photo import Disagreement
from captioner.domain.values import PartialDate


def test_copies_that_differ_are_shown_side_by_side() -> None:
    (finding,) = standards_disagree.find([photo(disagreements=(Disagreement("city", xmp="Cairo", iim="Giza"),))])
    assert finding.field == "city"
    assert finding.message == "The file says City in more ways than one: XMP “Cairo”, IIM “Giza”."


def test_copies_that_agree_are_no_finding() -> None:
    assert list(standards_disagree.find([photo(city="Cairo")])) == []


def test_a_camera_that_differs_from_the_date_alone_is_left_to_date_disagrees() -> None:
    camera = Disagreement("date_created", xmp=PartialDate(2024, 5, 3), exif=PartialDate(2001, 1, 1))
    assert list(standards_disagree.find([photo(disagreements=(camera,))])) == []
    both = Disagreement("date_created", xmp=PartialDate(2024, 5, 3), iim=PartialDate(2024, 5, 4))
    assert [f.field for f in standards_disagree.find([photo(disagreements=(both,))])] == ["date_created"]
