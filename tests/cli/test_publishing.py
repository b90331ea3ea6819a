"""What the command line says of published pictures."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.pictures import CFP, news_photo

from captioner import metadata
from captioner.domain.errors import Unreadable
from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Fingerprint, Photo
from captioner.metadata import Reading
from captioner.operations.desk import Desk


def test_what_does_not_go_along_is_a_warning_and_no_failure(run: Run, inbox: Path, tmp_path: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP, credit="An agency of more than thirty-two bytes")
    news_photo(inbox / "b.jpg", 2, caption=CFP)
    assert run("import", inbox).line["imported"] == 2
    cut, whole = run("export", "--preset", "web", "--to", tmp_path / "out").lines
    assert len(cut["warnings"]) == 1
    assert cut["warnings"][0].startswith("a.jpg: Credit is longer")
    assert "warnings" not in whole


def test_a_picture_that_breaks_off_is_imported_with_a_warning(run: Run, inbox: Path) -> None:
    file = news_photo(inbox / "a.jpg", 1, caption=CFP)
    file.write_bytes(file.read_bytes()[:-500])
    line = run("import", inbox).line
    assert (line["imported"], line["failed"]) == (1, [])
    assert "breaks off" in line["warnings"][0]


@pytest.fixture
def conflict(run: Run, inbox: Path) -> Path:
    """A file in which another program changed the caption that was changed on the desk too."""
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    run("import", inbox)
    run("edit", path, "--set", "caption=Ours", "--set", "headline=Ours too")
    metadata.write(path, metadata_from({"caption": "Theirs"}), ["caption"])
    return path


def test_a_conflict_is_left_alone_unless_told_otherwise(run: Run, conflict: Path) -> None:
    before = conflict.read_bytes()
    answer = run("write")
    assert answer.status == 1
    assert answer.line["conflict"] == [{"field": "caption", "base": CFP, "file": "Theirs", "ours": "Ours"}]
    assert run("write", "--conflicts", "leave").line == answer.line
    assert conflict.read_bytes() == before
    assert run("write", "--conflicts", "theirs").status == 2


@pytest.mark.parametrize(("side", "caption"), [("mine", "Ours"), ("file", "Theirs")])
def test_a_conflict_is_settled_by_the_side_that_is_named(run: Run, conflict: Path, side: str, caption: str) -> None:
    before = conflict.read_bytes()
    rehearsed = run("write", "--dry-run", "--conflicts", side)
    assert conflict.read_bytes() == before
    answer = run("write", "--conflicts", side)
    assert (answer.status, answer.line) == (0, rehearsed.line)
    assert "conflict" not in answer.line
    assert (run("read", conflict).line["caption"], run("read", conflict).line["headline"]) == (caption, "Ours too")
    assert run("verify").lines == []


def test_what_was_written_and_cannot_be_read_again_is_no_error_but_a_problem(
    run: Run, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    run("import", inbox)
    run("edit", path, "--set", "headline=Ours")

    def unreadable(_: Desk, photo: Photo) -> Reading:
        raise Unreadable(photo.path, "the network share is gone")

    monkeypatch.setattr("captioner.operations.writing.read_file", unreadable)
    answer = run("write")
    assert answer.status == 1
    assert answer.line["written"] == ["headline"]
    assert "error" not in answer.line
    assert "could not be read again" in answer.line["warnings"][0]
    assert "could not be read again" in answer.err


def test_a_file_that_a_newer_captioner_is_to_read_once_more_has_not_changed(
    run: Run, inbox: Path, tmp_path: Path
) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    run("import", inbox)
    with Desk.open(tmp_path / "catalog.db") as desk:
        [photo] = desk.catalog.photos(desk.catalog.ids())
        unread = photo.replace(fingerprint=Fingerprint(photo.fingerprint.size, 0))
        desk.catalog.refresh([unread], action="Bring up to date", seen=[photo])
    assert (run("verify").status, run("verify").lines) == (0, [])
    path.write_bytes(b"no picture")
    assert set(run("verify").line) == {"photo", "error"}


def test_verify_calls_a_file_changed_only_if_it_is(run: Run, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    run("import", inbox)
    status = path.stat()
    path.write_bytes(b"x" * status.st_size)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    answer = run("verify")
    assert answer.status == 1
    assert set(answer.line) == {"photo", "error"}
    path.write_bytes(b"no picture")
    line = run("verify").line
    assert (line["problem"], bool(line["error"])) == ("changed", True)
    path.unlink()
    line = run("verify").line
    assert (line["problem"], "error" in line) == ("missing", False)
