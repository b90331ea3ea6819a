from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner import resources
from captioner.domain.errors import UsageError
from captioner.domain.iptc import FIELDS
from captioner.exporting.presets import Keep, OnExists, Preset, Removal, preset, presets, read_preset


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's presets, empty for each test."""
    monkeypatch.setattr("captioner.exporting.presets.default_file", lambda: tmp_path / "settings.toml")
    (tmp_path / "presets").mkdir()
    return tmp_path / "presets"


def written(folder: Path, text: str) -> Path:
    file = folder / "mine.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_presets_that_come_with_captioner() -> None:
    assert [each.name for each in presets()] == ["print", "story", "web"]
    assert all(each.title and each.note for each in presets())
    web, story, for_print = preset("web"), preset("story"), preset("print")
    assert (web.long_edge, web.srgb, web.copies, web.pages) == (2048, True, False, ())
    assert set(web.remove) == {Removal.GPS, Removal.SERIAL_NUMBERS}
    assert web.keep is Keep.ALL
    assert web.fields == tuple(FIELDS)
    assert story == dataclasses.replace(
        web, name="story", title=story.title, note=story.note, pages=("html", "csv", "json")
    )
    assert for_print.copies
    assert not for_print.remove


def test_an_unknown_preset_names_those_there_are() -> None:
    for name in ("wep", "../web", "web.toml", ""):
        with pytest.raises(UsageError, match="print, story, web"):
            preset(name)


def test_an_empty_file_is_a_preset_of_defaults(own_folder: Path) -> None:
    assert read_preset(written(own_folder, "")) == Preset(name="mine", title="mine")


def test_a_preset_of_ones_own_joins_or_replaces_ours(own_folder: Path) -> None:
    written(own_folder, 'title = "Mine"\nlong_edge = 900\non_exists = "refuse"\nkeep = ["caption", "credit"]\n')
    (own_folder / "web.toml").write_text("long_edge = 1200\nsrgb = true")
    assert [each.name for each in presets()] == ["mine", "print", "story", "web"]
    mine = preset("mine")
    assert (mine.title, mine.long_edge, mine.on_exists, mine.keep) == (
        "Mine",
        900,
        OnExists.REFUSE,
        ("caption", "credit"),
    )
    assert preset("web").long_edge == 1200


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lnog_edge = 5", "no key “lnog_edge”"),
        ('name = "x"', "no key “name”"),
        ("long_edge = true", "“long_edge” must be a whole number"),
        ("long_edge = 2048.5", "“long_edge” must be a whole number"),
        ("long_edge = -1", "“long_edge” must be from 0 to 65500"),
        ("quality = 101", "“quality” must be from 0 to 100"),
        ("srgb = 1", "“srgb” must be true or false"),
        ("title = 3", "“title” must be a text"),
        ('on_exists = "overwrite"', "only suffix, refuse"),
        ('keep = "caption"', "“keep” must be “all” or “fields”, or a list of fields"),
        ("keep = 3", "“keep” must be a list"),
        ('quality = 0\nkeep = "fields"', "“keep” can't be “fields”"),
        ('keep = ["captoin"]', "'captoin'"),
        ("keep = [3]", "can't hold 3"),
        ("keep = [{a = 1}]", "can't hold"),
        ('remove = ["faces"]', "only gps, serial_numbers"),
        ('pages = ["pdf"]', "only html, csv, json"),
        ('name_template = "{cty}"', "knows no {cty}"),
        ("quality = 0\nsrgb = true", "quality 0 copies the original"),
        ('quality = 0\nremove = ["gps"]', "quality 0 copies the original"),
        ("quality = ", "mine.toml"),
    ],
)
def test_what_a_preset_cannot_say_is_told_in_one_sentence(own_folder: Path, text: str, words: str) -> None:
    file = written(own_folder, text)
    with pytest.raises(UsageError) as caught:
        read_preset(file)
    assert words in str(caught.value)
    assert str(file) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_preset_that_is_no_text_is_told_of(own_folder: Path) -> None:
    (own_folder / "mine.toml").write_bytes(b"title = '\xff\xfe'")
    with pytest.raises(UsageError, match=r"mine\.toml"):
        preset("mine")


VALUES = st.one_of(st.booleans(), st.integers(-5, 70_000), st.floats(0, 9), st.text("ab{n}", max_size=4), st.just([]))


@given(st.dictionaries(st.sampled_from([f.name for f in dataclasses.fields(Preset)]), VALUES, max_size=4))
def test_any_toml_is_a_preset_or_a_usage_error(values: dict[str, object]) -> None:
    import tempfile

    import tomli_w

    with tempfile.NamedTemporaryFile("w", suffix=".toml", encoding="utf-8") as stream:
        stream.write(tomli_w.dumps(values))
        stream.flush()
        try:
            made = read_preset(Path(stream.name))
        except UsageError:
            return
    for key, value in values.items():
        assert getattr(made, key) == (tuple(value) if isinstance(value, list) else value)


def test_the_readme_explains_every_key() -> None:
    text = resources.file("presets", "README.md").read_text(encoding="utf-8")
    for field in dataclasses.fields(Preset):
        assert field.name == "name" or f"| `{field.name}` |" in text
    for choice in (*OnExists, *Removal):
        assert f'"{choice}"' in text
