from __future__ import annotations

from tests.checks.photos import photo

from captioner.checks import byte_limits


def test_the_limit_is_bytes_and_not_characters() -> None:
    assert list(byte_limits.find([photo(city="x" * 32, credit="中" * 10)])) == []
    (finding,) = byte_limits.find([photo(credit="中" * 11)])
    assert (finding.field, "33 bytes: IIM keeps the first 32" in finding.message) == ("credit", True)


def test_each_value_of_a_list_has_the_limit_to_itself() -> None:
    names = ["Zhang Wei"] * 10
    assert list(byte_limits.find([photo(byline=names)])) == []
    assert len(list(byte_limits.find([photo(byline=[*names, "x" * 33, "y" * 40])]))) == 2


def test_fields_without_a_place_in_iim_have_no_limit() -> None:
    assert list(byte_limits.find([photo(alt_text="x" * 5000, usage_terms="x" * 5000)])) == []


def test_a_long_value_is_shown_short() -> None:
    (finding,) = byte_limits.find([photo(headline="word " * 100)])
    assert len(finding.message) < 200
