from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from captioner.importing.scan import pictures


def lay_out(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")


def found(folder: Path, *paths: Path) -> list[str]:
    return [str(path.relative_to(folder)) for path in pictures(paths or (folder,))]


def test_folders_are_searched_to_the_bottom_in_order_of_path(tmp_path: Path) -> None:
    lay_out(tmp_path, "b/2.jpg", "b/1.JPG", "a.jpeg", "c.tif", "b/deep/er/3.png", "b-side/4.webp", "readme.txt")
    assert found(tmp_path) == ["a.jpeg", "b/1.JPG", "b/2.jpg", "b/deep/er/3.png", "b-side/4.webp", "c.tif"]


def test_hidden_files_sidecars_and_our_own_temporary_files_are_no_pictures(tmp_path: Path) -> None:
    lay_out(
        tmp_path, "a.jpg", "a.xmp", ".hidden.jpg", "._a.jpg", ".captioner-12ab.jpg.tmp", ".trash/b.jpg", "Thumbs.db"
    )
    assert found(tmp_path) == ["a.jpg"]


def test_files_are_passed_on_as_given_even_when_they_are_odd_or_missing(tmp_path: Path) -> None:
    lay_out(tmp_path, "b.jpg", "a.jpg", "notes.txt", "a.xmp")
    given_paths = [tmp_path / name for name in ("b.jpg", "notes.txt", "a.xmp", "gone.jpg", "a.jpg", "b.jpg")]
    assert found(tmp_path, *given_paths) == ["b.jpg", "notes.txt", "gone.jpg", "a.jpg"]


def test_every_picture_comes_once_however_often_it_is_named(tmp_path: Path) -> None:
    lay_out(tmp_path, "x/a.jpg", "x/b.jpg", "x/y/c.jpg")
    x = tmp_path / "x"
    assert found(tmp_path, x / "b.jpg", x, x / "y", x, x / "a.jpg", x / "y" / "c.jpg") == [
        "x/b.jpg",
        "x/a.jpg",
        "x/y/c.jpg",
    ]


def test_paths_are_made_absolute_but_links_are_not_resolved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, "real/a.jpg")
    (tmp_path / "link").symlink_to("real")
    monkeypatch.chdir(tmp_path)
    assert list(pictures([Path("link")])) == [tmp_path / "link" / "a.jpg"]
    assert list(pictures([Path("link/../link/a.jpg")])) == [tmp_path / "link" / "a.jpg"]
    assert found(tmp_path, Path("link"), Path("real/a.jpg")) == ["link/a.jpg"]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    lay_out(tmp_path, "a/1.jpg", "a/b/2.jpg")
    (tmp_path / "a" / "b" / "back").symlink_to(tmp_path / "a")
    (tmp_path / "a" / "self").symlink_to("self")
    (tmp_path / "a" / "self.jpg").symlink_to("self.jpg")
    assert found(tmp_path) == ["a/1.jpg", "a/b/2.jpg", "a/self.jpg"]


def test_a_link_to_a_picture_counts_and_a_broken_one_is_told_of(tmp_path: Path) -> None:
    lay_out(tmp_path, "elsewhere/a.jpg", "in/real.jpg")
    (tmp_path / "in" / "a.jpg").symlink_to("../elsewhere/a.jpg")
    (tmp_path / "in" / "broken.jpg").symlink_to("gone.jpg")
    assert found(tmp_path, tmp_path / "in") == ["in/a.jpg", "in/broken.jpg", "in/real.jpg"]


def test_a_pipe_in_a_folder_is_no_picture(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    lay_out(tmp_path, "a.jpg")
    assert found(tmp_path) == ["a.jpg"]


def test_a_folder_that_cannot_be_opened_stops_nothing_and_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out(tmp_path, "a/1.jpg", "b/2.jpg", "c/3.jpg")
    really = os.scandir

    def refusing(path: Path) -> object:
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied", str(path))
        return really(path)

    monkeypatch.setattr(os, "scandir", refusing)
    assert found(tmp_path) == ["a/1.jpg", "b", "c/3.jpg"]


def test_names_that_are_no_utf8_are_found(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    with open(os.path.join(folder, b"caf\xe9.jpg"), "wb") as stream:  # noqa: PTH118, PTH123
        stream.write(b"x")
    assert found(tmp_path) == ["caf\udce9.jpg"]


NAMES = st.lists(
    st.lists(st.sampled_from(["a", "b", "a.jpg", "b.JPG", ".x", "c d", "z.txt"]), min_size=1, max_size=3), max_size=12
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES)
def test_the_order_is_that_of_sorted_paths(tmp_path_factory: pytest.TempPathFactory, names: list[list[str]]) -> None:
    folder = tmp_path_factory.mktemp("tree")
    for parts in names:
        file = folder.joinpath(*parts)
        if not any(parent.is_file() for parent in [file, *file.parents]) and not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"x")
    result = list(pictures([folder]))
    assert result == sorted(result)
    hidden = {p for p in folder.rglob("*") if any(part.startswith(".") for part in p.relative_to(folder).parts)}
    wanted = {p for p in folder.rglob("*") if stat.S_ISREG(p.stat().st_mode) and p.suffix.lower() == ".jpg"}
    assert set(result) == wanted - hidden
