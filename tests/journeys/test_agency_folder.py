"""From an agency folder to published pictures: the whole job over the sample folder, as the command line does it."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from captioner import resources
from captioner.domain.edits import Order, Verb
from captioner.operations import editing, writing
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.progress import finish
from captioner.settings import Settings


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "agency"
    shutil.copytree(resources.folder("samples"), folder, ignore=shutil.ignore_patterns("*.py", "*.md"))
    return folder


def scan_data(path: Path) -> str:
    """A hash of the bytes from the picture's SOS marker to the end of the file."""
    data = path.read_bytes()
    at = 2
    while data[at : at + 2] != b"\xff\xda":
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return hashlib.sha256(data[at:]).hexdigest()


def test_import_accept_edit_write_reread_export(
    run: Run, photos: Path, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    pictures = sorted(photos.rglob("*.jpg"))
    before = {path: scan_data(path) for path in pictures}

    imported = run("import", photos).line
    assert (imported["imported"], imported["failed"]) == (len(pictures), [])

    kinds = {line["kind"] for line in run("duplicates").lines}
    assert {"same_caption", "same_picture", "alt_repeats_caption"} <= kinds
    assert {"weekday", "alt_text"} <= {line["check"] for line in run("check").lines}

    accepted = run("edit", "--query", "", "--accept").line
    assert accepted["changed"] >= 10
    [uncaptioned] = run("photos", "no:caption").lines
    run("edit", uncaptioned["id"], "--set", "caption=A quiet street after the rain.", "--set", "credit=CFP")

    written = run("write").lines
    assert len(written) >= 10
    assert not [line for line in written if "error" in line or "conflict" in line]
    assert run("verify").lines == []
    assert run("photos", "is:unwritten").lines == []
    assert {path: scan_data(path) for path in pictures} == before

    judge = subprocess.run(
        [tool("exiftool"), "-j", "-struct", "-charset", "iptc=UTF8", "-XMP-dc:Description", "-IPTC:Caption-Abstract", "-XMP-photoshop:Credit", *pictures],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    said = {Path(entry["SourceFile"]): entry for entry in json.loads(judge.stdout)}
    for line in run("photos").lines:
        entry = said[Path(line["path"])]
        assert entry["Description"] == line["caption"]
        assert entry["Caption-Abstract"][:600] == line["caption"][:600]
        assert entry.get("Credit", "") == line.get("credit", "")

    exported = run("export", "--query", "", "--preset", "story", "--to", tmp_path / "site").lines
    assert not [line for line in exported if "error" in line]
    kinds_made = [line["kind"] for line in exported]
    assert kinds_made.count("picture") == len(pictures)
    assert {"page", "csv", "json"} <= set(kinds_made)
    page = next(Path(line["output"]) for line in exported if line["kind"] == "page").read_text(encoding="utf-8")
    assert page.count("<figure") == len(pictures)
    table = next(Path(line["output"]) for line in exported if line["kind"] == "csv")
    with table.open(encoding="utf-8-sig", newline="") as rows:
        assert len(list(csv.DictReader(rows))) == len(pictures)


def test_the_demonstration_does_all_of_it_and_shows_the_window(run: Run, tmp_path: Path) -> None:
    answer = run("demo", "--to", tmp_path / "demo")
    assert answer.status == 0
    assert len(answer.line["steps"]) >= 8
    assert Path(answer.line["screenshot"]).read_bytes().startswith(b"\x89PNG")
    assert list((tmp_path / "demo" / "published").glob("*.html"))
    assert run("demo", "--to", tmp_path / "demo").status == 2


def test_a_cancelled_write_keeps_what_was_written_and_can_go_on(photos: Path) -> None:
    with Desk.open(photos.parent / "desk.db", Settings()) as desk:
        ids = finish(import_paths(desk, [photos])).added
        editing.edit(desk, ids, [Order(Verb.SET, "headline", "Morning edition")])
        work = writing.write_back(desk)
        for progress in work:
            if progress.done == 3:
                break
        work.close()
        left = len(desk.catalog.ids("is:unwritten"))
        assert 3 <= len(ids) - left <= 3 + writing.AT_ONCE
        again = finish(writing.write_back(desk)).results
        assert len(again) == left
        assert all(result.written == ("headline",) for result in again)
