from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from captioner.domain.errors import WriteFailed
from captioner.exporting.placing import place, unfinished
from captioner.exporting.presets import OnExists


@pytest.fixture(params=["links", "no links"])
def file_system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once as here, once like a file system that knows no links."""
    if request.param == "no links":

        def refused(*_: object) -> None:
            raise OSError(95, "Operation not supported")

        monkeypatch.setattr(os, "link", refused)


def placed(
    folder: Path, content: bytes, name: str = "a.jpg", policy: OnExists = OnExists.SUFFIX, turn: int = 1
) -> Path:
    with unfinished(folder, ".jpg") as file:
        file.write_bytes(content)
        return place(file, name, policy, turn)


@pytest.mark.usefixtures("file_system")
def test_a_name_that_exists_gets_a_suffix_and_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"theirs")
    (tmp_path / "a-2.jpg").symlink_to("nowhere")
    assert placed(tmp_path, b"ours").name == "a-3.jpg"
    assert placed(tmp_path, b"ours", turn=5).name == "a-5.jpg"
    assert (tmp_path / "a.jpg").read_bytes() == b"theirs"
    assert (tmp_path / "a-3.jpg").read_bytes() == b"ours"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-2.jpg", "a-3.jpg", "a-5.jpg", "a.jpg"]


@pytest.mark.usefixtures("file_system")
def test_or_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"theirs")
    with pytest.raises(WriteFailed, match="exists already"):
        placed(tmp_path, b"ours", policy=OnExists.REFUSE)
    with pytest.raises(WriteFailed, match="exists already"):
        placed(tmp_path, b"ours", "b.jpg", OnExists.REFUSE, turn=2)
    assert placed(tmp_path, b"ours", "c.jpg", OnExists.REFUSE).read_bytes() == b"ours"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jpg", "c.jpg"]
    assert (tmp_path / "a.jpg").read_bytes() == b"theirs"


@pytest.mark.usefixtures("file_system")
def test_many_that_want_one_name_at_once_each_get_their_own(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        paths = list(pool.map(lambda k: placed(tmp_path, b"%d" % k), range(60)))
    assert len(set(paths)) == 60
    assert [path.read_bytes() for path in paths] == [b"%d" % k for k in range(60)]


def test_a_move_that_fails_leaves_no_empty_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "link", refused)
    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(OSError, match="Input/output"):
        placed(tmp_path, b"ours")
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_finished_is_hidden_and_goes_away(tmp_path: Path) -> None:
    def broken() -> None:
        with unfinished(tmp_path, ".jpg") as file:
            assert file.name.startswith(".captioner-")
            file.write_bytes(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken()
    assert list(tmp_path.iterdir()) == []


def test_a_placed_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    ours = placed(tmp_path, b"ours")
    assert stat.S_IMODE(ours.stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)
