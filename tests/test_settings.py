from __future__ import annotations

import tomllib
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner import settings
from captioner.settings import Settings, charset_named

OF_TYPE: dict[type, st.SearchStrategy[object]] = {
    str: st.text(st.characters(exclude_categories=["Cs"])),
    int: st.integers(0, 4000),
    bool: st.booleans(),
}
some_settings = st.builds(
    Settings,
    **{
        field.name: st.sampled_from(choices) if (choices := field.metadata["choices"]) else OF_TYPE[type(field.default)]
        for field in fields(Settings)
    },
)


@given(some_settings)
def test_what_was_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, wanted: Settings) -> None:
    file = tmp_path_factory.mktemp("config") / "deep" / "settings.toml"
    settings.save(wanted, file)
    assert settings.load(file) == wanted
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("content", [b"", b"no toml at all [", b"\xff\xfe", b"thumbnail_size = 'big'\nwindow = 3\n"])
def test_a_damaged_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.toml").write_bytes(content)
    assert settings.load(tmp_path / "settings.toml") == Settings()


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.toml") == Settings()
    assert settings.load(tmp_path) == Settings()


def test_one_bad_preference_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('theme = "dark"\nthumbnail_size = true\nkeep_modified_time = 1\n', encoding="utf-8")
    assert settings.load(file) == Settings(theme="dark")


def test_a_file_of_a_newer_version_is_read_and_keeps_what_only_that_knows(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('theme = "dark"\nhologram = 3\n[panes]\nleft = "wide"\n', encoding="utf-8")
    assert settings.load(file) == Settings(theme="dark")
    settings.save(Settings(theme="light"), file)
    assert settings.load(file) == Settings(theme="light")
    kept = tomllib.loads(file.read_text(encoding="utf-8"))
    assert (kept["hologram"], kept["panes"]) == (3, {"left": "wide"})


def test_a_value_that_is_none_of_the_choices_means_the_default(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('theme = "purple"\nexport_preset = "print"\n', encoding="utf-8")
    assert settings.load(file) == Settings(export_preset="print")


def test_saving_where_it_cannot_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    settings.save(Settings(theme="dark"), file)

    def no_space(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tomli_w.dump", no_space)
    with pytest.raises(OSError, match="No space"):
        settings.save(Settings(theme="light"), file)
    assert settings.load(file).theme == "dark"
    assert list(tmp_path.iterdir()) == [file]


def test_the_users_files_lie_in_three_folders_of_captioner(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable, folder in {"CONFIG": "config", "DATA": "data", "CACHE": "cache"}.items():
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / folder))
    places = [settings.default_file(), settings.default_catalog(), settings.default_thumbnails()]
    assert len({place.parent for place in places}) == 3
    assert all(place.parent.name == "captioner" for place in places)
    assert asdict(settings.load()) == asdict(Settings())


@pytest.mark.parametrize(
    ("name", "charset"),
    [
        ("auto", "auto"),
        ("GBK", "gb18030"),
        ("shift-jis", "cp932"),
        ("Shift_JIS", "cp932"),
        ("EUC-KR", "cp949"),
        ("Big5", "big5hkscs"),
        ("windows-1256", "cp1256"),
        ("latin-1", "cp1252"),
        ("MacRoman", "mac_roman"),
        ("KOI8-R", "koi8_u"),
        ("ISO-8859-2", "iso8859_2"),
        ("", ""),
        ("rot13", ""),
        ("no\0name", ""),
    ],
)
def test_charsets_go_by_the_names_that_people_use(name, charset):
    assert charset_named(name) == charset
