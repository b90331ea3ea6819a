from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.pictures import news_photo

from captioner.domain.errors import UsageError
from captioner.exporting import presets
from captioner.operations.desk import Desk
from captioner.operations.exporting import export
from captioner.operations.importing import import_paths
from captioner.progress import finish


def figcaption(desk: Desk, inbox: Path, folder: Path, preset: str = "story") -> str:
    """The caption on the page of an export of one photo by Ada Lamm."""
    news_photo(inbox / "tram.jpg", 1, caption="A tram crosses a bridge.", byline=["Ada Lamm"], credit="Reuters")
    finish(import_paths(desk, [inbox]))
    finish(export(desk, desk.catalog.ids(), preset, folder))
    return (folder / f"{preset}.html").read_text("utf-8").split("<figcaption>")[1].split("</figcaption>")[0]


def test_a_page_is_written_in_the_house_style_of_the_desk(desk: Desk, inbox: Path, tmp_path: Path) -> None:
    desk.settings = replace(desk.settings, house_style="reuters")
    assert figcaption(desk, inbox, tmp_path / "out") == "A tram crosses a bridge. REUTERS/Ada Lamm"


def test_without_a_house_style_the_caption_is_as_the_desk_has_it(desk: Desk, inbox: Path, tmp_path: Path) -> None:
    assert figcaption(desk, inbox, tmp_path / "out") == "A tram crosses a bridge. /Reuters"


def test_a_preset_names_a_house_style_of_its_own(
    desk: Desk, inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presets, "default_file", lambda: tmp_path / "settings.toml")
    (tmp_path / "presets").mkdir()
    (tmp_path / "presets" / "cd.toml").write_text('pages = ["html"]\nhouse_style = "china_daily"\n', "utf-8")
    desk.settings = replace(desk.settings, house_style="reuters")
    said = figcaption(desk, inbox, tmp_path / "out", "cd")
    assert said == "A tram crosses a bridge. [Photo by Ada Lamm/Reuters]"


def test_an_unknown_house_style_is_told_before_anything_is_done(desk: Desk, tmp_path: Path) -> None:
    desk.settings = replace(desk.settings, house_style="gone")
    with pytest.raises(UsageError, match="no house style “gone”"):
        finish(export(desk, [], "story", tmp_path / "out"))
    assert not (tmp_path / "out").exists()
