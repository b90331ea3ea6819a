from __future__ import annotations

from pathlib import Path

import pytest

from captioner.captions.codes import Codes
from captioner.captions.shorthand import Shorthand
from captioner.captions.templates import Template, own_templates, read_template, save_template, template, templates
from captioner.captions.variables import Occasion
from captioner.domain.errors import UsageError
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo
from captioner.domain.values import PartialDate

SHORT = Shorthand(Codes({"w8": ("Ana Ruiz", "Ana Ruiz of Werder")}))


def occasion(n: int = 1, **fields: object) -> Occasion:
    return Occasion(Photo(id=1, path=Path("/agency/CFP1.jpg"), current=PhotoMetadata(**fields)), n)  # type: ignore[arg-type]


def test_set_takes_the_place_fill_only_of_nothing_and_add_joins_a_list() -> None:
    given = Template(
        name="t",
        set={"credit": ("CFP",), "headline": ("",)},
        fill={"city": ("Bremen",), "country": ("Germany",)},
        add={"keywords": ("sport", "{city}")},
    )
    after = given.given_to(occasion(credit="AP", headline="Old", city="Kiel", keywords=("sea",)), SHORT)
    assert after == PhotoMetadata(credit="CFP", city="Kiel", country="Germany", keywords=("sea", "sport", "Kiel"))


def test_codes_and_variables_speak_of_the_photo_as_it_was() -> None:
    given = Template(
        name="t", set={"city": ("Kiel",), "caption": (r"\w8#2\ in {city}, {n:02}",), "job_id": ("{name}",)}
    )
    after = given.given_to(occasion(3, city="Bremen"), SHORT)
    assert (after.caption, after.city, after.job_id) == ("Ana Ruiz of Werder in Bremen, 03", "Kiel", "CFP1")


def test_a_text_of_which_nothing_is_left_changes_nothing() -> None:
    given = Template(name="t", set={"headline": ("{city}",)}, add={"keywords": ("{city}",)})
    assert given.given_to(occasion(headline="Fog"), SHORT) == PhotoMetadata(headline="Fog")


def test_dates_are_read_as_typed(tmp_path: Path) -> None:
    file = tmp_path / "dated.toml"
    file.write_text('[fill]\ndate_created = "2024-05"\n', encoding="utf-8")
    assert read_template(file).given_to(occasion(), SHORT).date_created == PartialDate(2024, 5)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[set]\ncredt = "CFP"', "credit"),
        ('[set]\ncredit = "{citi}"', "knows no {citi}"),
        ('[add]\ncredit = "CFP"', "Credit holds one value"),
        ('[set]\ncredit = ["A", "B"]\nkeywords = 3', "must be a text in quotes"),
        ('[fill]\ndate_created = "{year}"', "can hold {today}"),
        ('[fill]\ndate_created = "soon"', "Date created"),
        ("[sets]\n", "knows no key “sets”"),
        ('set = "all"', "must be a table"),
        ("title = 3", "must be a text in quotes"),
        ("[set", "can't be used"),
    ],
)
def test_a_template_that_cannot_be_used_is_told_with_its_file(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=r"mine\.toml") as error:
        read_template(file)
    assert told in str(error.value)


def test_those_that_come_along_can_be_used() -> None:
    by_name = {each.name: each for each in templates()}
    after = by_name["handout"].given_to(occasion(credit="NASA"), SHORT)
    assert after.source == "NASA"
    assert "courtesy of NASA" in after.usage_terms
    dated = by_name["copyright"].given_to(occasion(credit="CFP", date_created=PartialDate(2024)), SHORT)
    assert dated.copyright_notice == "© 2024 CFP"
    assert by_name["copyright"].given_to(occasion(credit="CFP"), SHORT).copyright_notice == ""


def test_a_template_that_is_saved_is_the_desks_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("captioner.captions.templates.default_file", lambda: tmp_path / "settings.toml")
    made = Template(name="night desk", title="Night", set={"credit": ("CFP",)}, add={"keywords": ("a", "b")})
    assert save_template(made) == own_templates() / "night desk.toml"
    assert template("night desk") == made
    for name in ("", "../x", ".x", "x/y", "x."):
        with pytest.raises(UsageError, match="can't name a template"):
            save_template(Template(name=name))
