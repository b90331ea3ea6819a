from __future__ import annotations

from pathlib import Path

import pytest

from captioner.captions import house_styles
from captioner.captions.house_styles import filled, house_style, read_style
from captioner.captions.house_styles import house_styles as all_styles
from captioner.domain.errors import UsageError

SHIPPED = ["afp", "ap", "cgtn", "china_daily", "chinese", "getty", "reuters", "xinhua"]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the desk's own styles."""
    monkeypatch.setattr(house_styles, "default_file", lambda: tmp_path / "settings.toml")
    (tmp_path / "house_styles").mkdir()
    return tmp_path / "house_styles"


def test_the_shipped_styles_can_be_read(own: Path) -> None:
    assert [style.name for style in all_styles()] == SHIPPED
    assert all(style.title and style.note for style in all_styles())


def test_a_style_tells_what_it_expresses() -> None:
    place = {"city", "province_state", "country", "country_code"}
    assert house_style("ap").expresses == {"caption", "credit", "byline", "sublocation", "date_created", *place}
    assert "byline" not in house_style("cgtn").expresses


def test_a_desk_adds_a_style_and_replaces_one(own: Path) -> None:
    (own / "lokal.toml").write_text('signed_other = "Foto: {byline}"\nunsigned_other = ""\n', "utf-8")
    (own / "ap.toml").write_text('title = "AP, our way"\n', "utf-8")
    assert [style.name for style in all_styles()] == sorted([*SHIPPED, "lokal"])
    assert house_style("ap").title == "AP, our way"
    assert house_style("lokal").expresses == {"caption", "byline"}
    (own / "lokal.toml").write_text('unsigned_other = "({credit})"\n', "utf-8")
    assert "credit" in house_style("lokal").expresses


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('credits = "x"', "knows no key “credits”"),
        ('signed = "({photographer})"', "“signed” can't hold {photographer}, only {byline}, {credit}"),
        ("stop = 1", "“stop” must be a text in quotes"),
        ('place = ["county"]', "“place” must be a list of sublocation, city, province_state, country"),
        ('language = "fr"', "“language” must be “en” or “zh”"),
        ('sentence = "<{caption}>"', "“sentence” must hold {caption}"),
        ("checks = 3", "“checks” must be a table"),
        ("sentence = ", "Invalid value"),
    ],
)
def test_a_fault_is_named_in_one_sentence(own: Path, text: str, said: str) -> None:
    file = own / "ours.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(UsageError) as fault:
        read_style(file)
    assert said in str(fault.value)
    assert str(file) in str(fault.value)


def test_an_unknown_style_names_those_there_are(own: Path) -> None:
    with pytest.raises(UsageError, match=r"no house style “guardian”; the house styles are afp, ap, cgtn"):
        house_style("guardian")


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"a": "1", "b": "2"}, "1, 2"),
        ({"a": "1", "b": ""}, "1"),
        ({"a": "", "b": "2"}, ""),
    ],
)
def test_a_part_in_angle_brackets_needs_its_names(values: dict[str, str], text: str) -> None:
    assert filled("{a}<, {b}>", values) == text
