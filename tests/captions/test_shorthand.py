from __future__ import annotations

from pathlib import Path

import pytest

from captioner.captions.codes import Codes
from captioner.captions.shorthand import Offer, Shorthand, add_code_file, desk_codes, own_codes
from captioner.captions.variables import Occasion
from captioner.domain.edits import Order, Verb
from captioner.domain.errors import UsageError
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo

SHORT = Shorthand(Codes({"w8": ("Ana Ruiz", "Ana Ruiz of Werder"), "w9": ("Bo Li",)}))
PHOTO = Photo(id=1, path=Path("/agency/CFP1.jpg"), current=PhotoMetadata(city="Bremen"))


def occasion(**fields: object) -> Occasion:
    return Occasion(PHOTO.replace(current=PhotoMetadata(**fields)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "offer"),
    [
        ("Then \\w8\\", Offer("w8", "Ana Ruiz", 4)),
        ("Then \\w8#2\\", Offer("w8#2", "Ana Ruiz of Werder", 6)),
        ("in {city}", Offer("city", "Bremen", 6)),
        ("in {CITY}", Offer("CITY", "BREMEN", 6)),
        ("in {country}", None),
        ("in {nowhere}", None),
        ("Then \\zz\\", None),
        ("{city} and", None),
        ("", None),
    ],
)
def test_what_was_just_closed_is_known(before: str, offer: Offer | None) -> None:
    assert SHORT.closed(before, PHOTO) == offer


def test_what_was_begun_is_offered_with_what_it_says() -> None:
    assert list(SHORT.begun("Then \\w", PHOTO)) == [
        Offer("w8  Ana Ruiz", "Ana Ruiz", 2),
        Offer("w9  Bo Li", "Bo Li", 2),
    ]
    assert list(SHORT.begun("in {ci", PHOTO)) == [Offer("{city}  Bremen", "Bremen", 3)]
    assert list(SHORT.begun("\\w8\\ and w", PHOTO)) == []
    assert list(SHORT.begun("\\ w", PHOTO)) == []


def test_for_several_photos_it_is_offered_as_it_is_written() -> None:
    assert next(iter(SHORT.begun("\\w9", None))).text == "\\w9\\"
    assert {offer.text for offer in SHORT.begun("{cit", None)} == {"{city}"}


def test_the_desks_codes_are_those_of_its_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("captioner.captions.shorthand.default_file", lambda: tmp_path / "settings.toml")
    assert desk_codes() == Codes()
    own_codes().mkdir()
    (own_codes() / "a.txt").write_text("w8\tAna Ruiz\n", encoding="utf-8")
    (own_codes() / "b.tsv").write_text("w8\tBea Ruiz\nbad\n", encoding="utf-8")
    (own_codes() / "notes.md").write_text("w9\tNobody\n", encoding="utf-8")
    assert desk_codes() == Codes({"w8": ("Bea Ruiz",)}, ("b.tsv, line 2: there is no tab with a text behind it.",))


def test_an_order_is_written_out_for_each_photo() -> None:
    asked = occasion(city="Bremen")
    order = Order(Verb.APPEND, "caption", r"\w8\ in {city}")
    assert SHORT.order_for(order, asked) == Order(Verb.APPEND, "caption", "Ana Ruiz in Bremen")
    assert SHORT.order_for(Order(Verb.SET, "keywords", ("{city}", "x")), asked).value == ("Bremen", "x")
    substitute = Order(Verb.SUBSTITUTE, "caption", ("{city}", "{CITY}"))
    assert SHORT.order_for(substitute, asked) == Order(Verb.SUBSTITUTE, "caption", ("{city}", "BREMEN"))
    assert SHORT.order_for(Order(Verb.CLEAR, "caption"), asked) == Order(Verb.CLEAR, "caption")


def test_a_code_file_is_added_under_its_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("captioner.captions.shorthand.default_file", lambda: tmp_path / "settings.toml")
    (tmp_path / "match.csv").write_text("w8\tAna Ruiz\nbad\n", encoding="utf-8")
    assert add_code_file(tmp_path / "match.csv").faults == (
        "match.csv, line 2: there is no tab with a text behind it.",
    )
    assert desk_codes().replacement("w8") == "Ana Ruiz"
    (tmp_path / "none.txt").write_text("no code\n", encoding="utf-8")
    with pytest.raises(UsageError, match="holds no code"):
        add_code_file(tmp_path / "none.txt")
