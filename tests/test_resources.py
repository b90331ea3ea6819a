from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from captioner import resources


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """No test sees the folders that another found."""
    resources.folder.cache_clear()
    yield
    resources.folder.cache_clear()


def test_the_source_trees_resources_are_found() -> None:
    assert resources.folder("agencies") == Path(__file__).parents[1] / "resources" / "agencies"
    assert resources.file("agencies", "x.toml") == resources.folder("agencies") / "x.toml"
    assert resources.file("README").parent == resources.folder()


def test_an_installed_app_carries_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "captioner"
    (package / "_resources" / "agencies").mkdir(parents=True)
    (tmp_path.parent / "resources").mkdir(exist_ok=True)
    shutil.copy(resources.__file__, package / "resources.py")
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    assert resources.folder("agencies") == package / "_resources" / "agencies"


def test_a_missing_folder_says_what_to_do() -> None:
    with pytest.raises(FileNotFoundError, match=r"“nothing” is missing: install Captioner again"):
        resources.folder("nothing")


def test_tomls_come_sorted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "captioner"
    folder = package / "_resources" / "presets"
    folder.mkdir(parents=True)
    for name in ("web.toml", "print.toml", "notes.txt"):
        (folder / name).touch()
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    assert [path.name for path in resources.tomls("presets")] == ["print.toml", "web.toml"]
