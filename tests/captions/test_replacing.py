from __future__ import annotations

import pytest

from captioner.captions import replacing
from captioner.captions.replacing import Replacing
from captioner.domain.errors import BadValue, UnknownField
from captioner.domain.iptc import metadata_from

SAID = metadata_from(
    {
        "caption": "Peple walk in Cairo, 13-02-2024. (CFP)",
        "keywords": ["night market", "market", "food"],
        "city": "Cairo",
    }
)


def replaced(*arguments: object, **more: object) -> object:
    order = Replacing(*arguments, **more).order_on(SAID)
    return order.apply(SAID)[order.field]


def test_plain_text_is_found_letter_for_letter_and_its_signs_mean_nothing():
    assert replaced("caption", "Peple", "People") == "People walk in Cairo, 13-02-2024. (CFP)"
    assert replaced("caption", "(CFP)", r"\1 /CFP") == r"Peple walk in Cairo, 13-02-2024. \1 /CFP"
    assert replaced("caption", "cairo", "Giza") == SAID.caption
    assert replaced("caption", "cairo", "Giza", any_case=True) == "Peple walk in Giza, 13-02-2024. (CFP)"


def test_a_pattern_can_say_its_groups_again():
    dates = r"(?P<day>\d\d)-(\d\d)-(\d{4})"
    assert replaced("caption", dates, r"\3-\2-\g<day>", pattern=True) == "Peple walk in Cairo, 2024-02-13. (CFP)"


def test_a_list_is_replaced_value_by_value_and_keeps_no_empty_or_double_one():
    assert replaced("keywords", "night ") == ("market", "food")
    assert replaced("keywords", "^food$", "", pattern=True) == ("night market", "market")


def test_nothing_sought_or_nothing_found_changes_nothing():
    assert replaced("caption", "") == SAID.caption
    assert replaced("headline", "^$", "x", pattern=True) == ""
    assert Replacing("city", "Lima", "x").order_on(SAID).apply(SAID) is SAID


@pytest.mark.parametrize(
    ("find", "by", "says"),
    [
        ("(a", "", "The pattern can't be understood: missing ) at position 2."),
        ("[", "", "The pattern can't be understood: unterminated character set at position 1."),
        ("a", r"\1", "The replacement can't be understood: invalid group reference."),
        ("a", r"\g<name>", "The replacement can't be understood: unknown group."),
        ("(ab){9999}{9999}", "", "The pattern repeats too often: use smaller numbers in braces, or * and +."),
        ("((a{999}){999}){999}", "", "The pattern repeats too often: use smaller numbers in braces, or * and +."),
        ("a" * 1001, "", "The pattern is longer than 1000 characters."),
    ],
)
def test_what_can_not_be_understood_is_said_at_once(find, by, says):
    with pytest.raises(BadValue) as refused:
        Replacing("caption", find, by, pattern=True)
    assert str(refused.value) == says


def test_a_pattern_that_would_run_for_ever_is_stopped(monkeypatch):
    monkeypatch.setattr(replacing, "PATIENCE", 0.05)
    endless = Replacing("caption", "(a|aa)+$", "", pattern=True)
    with pytest.raises(BadValue, match="takes too long"):
        endless.order_on(metadata_from({"caption": "a" * 80 + "b"}))


def test_only_texts_can_be_searched():
    for name in ("date_created", "digital_source_type"):
        with pytest.raises(BadValue, match="is no text"):
            Replacing(name, "a")
    with pytest.raises(UnknownField):
        Replacing("captoin", "a")
