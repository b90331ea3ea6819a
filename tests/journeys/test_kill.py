"""Whatever ends a write, every picture is the old or the new one, the catalogue knows which, and the next write does the rest.

`CAPTIONER_KILLS=100 pytest tests/journeys/test_kill.py` kills as often as that.
"""

from __future__ import annotations

import io
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from tests.cli.conftest import Run
from tests.metadata.formats.pictures import PICTURES, picture, saved

from captioner import metadata
from captioner.domain.errors import FileError
from captioner.domain.iptc import metadata_from
from captioner.metadata import safe_write
from captioner.operations import writing
from captioner.operations.desk import Desk
from captioner.settings import Settings

PHOTOS = 200
KILLS = int(os.environ.get("CAPTIONER_KILLS", "8"))
DRAWN = ("plain.png", "full.jpg", "lossy.webp", "plain.tif", "more.jpg")


def drawn(name: str) -> bytes:
    return PICTURES[name]() if name in PICTURES else saved(picture(), "JPEG")


class Folder:
    """A folder of small pictures of every format that is written in place, in a catalogue, and what may have become of them."""

    def __init__(self, run: Run, folder: Path, catalog: Path, number: int) -> None:
        self.run, self.folder, self.catalog = run, folder, catalog
        self.round = 0
        folder.mkdir(exist_ok=True)
        for at in range(number):
            name = DRAWN[at % len(DRAWN)]
            (folder / f"{at:03d}-{name}").write_bytes(drawn(name))
        assert run("import", folder).line["imported"] == number
        self.pixels = {path: pixels_of(path.read_bytes()) for path in self.pictures()}

    def pictures(self) -> list[Path]:
        return sorted(each for each in self.folder.iterdir() if not each.name.startswith("."))

    def caption(self) -> str:
        return f"Round {self.round}: " + "the river rises. " * 20 if self.round else ""

    def edit(self) -> None:
        """Give every photo a new caption, in the catalogue alone."""
        self.round += 1
        self.run("edit", "--query", "", "--set", f"caption={self.caption()}")

    def start(self, *more: str) -> subprocess.Popen[bytes]:
        """`captioner write`, which says a line at once for every photo it has done."""
        verb = [sys.executable, "-u", "-m", "captioner", "write", "--json", "--catalog", str(self.catalog), *more]
        return subprocess.Popen(verb, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def written(self) -> set[Path]:
        """The pictures that are new; every other must be the old one, and both must open and say what the catalogue believes, or `verify` tells."""
        told = {line["photo"]["path"] for line in self.run("verify").lines}
        before = f"Round {self.round - 1}: " + "the river rises. " * 20 if self.round > 1 else ""
        new = set()
        with Desk.open(self.catalog, Settings()) as desk:
            believed = {photo.path: photo.embedded.caption for photo in desk.catalog.each(desk.catalog.ids())}
        for path in self.pictures():
            caption = metadata.read(path).metadata.caption
            assert caption in (before, self.caption()), path
            assert pixels_of(path.read_bytes()) == self.pixels[path], path
            assert (caption == believed[path]) or str(path) in told, path
            if caption == self.caption():
                new.add(path)
        return new

    def finish(self) -> None:
        """The next write does the rest and leaves nothing behind."""
        self.run("write")
        assert self.written() == set(self.pictures())
        assert self.run("verify").lines == []
        assert self.strays() == []

    def strays(self) -> list[str]:
        return [each.name for each in self.folder.iterdir() if each.name.startswith(safe_write.PREFIX)]


def pixels_of(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        return image.convert("RGB").tobytes()


@pytest.fixture
def photos(run: Run, tmp_path: Path) -> Callable[[int], Folder]:
    return lambda number: Folder(run, tmp_path / "photos", tmp_path / "catalog.db", number)


@pytest.fixture(autouse=True)
def every_start_is_a_new_program() -> Iterator[None]:
    """Strays are looked for once an hour a program: here each run of a verb stands for a program of its own."""
    yield
    safe_write._sweep.cache_clear()


def test_a_kill_at_any_moment_loses_nothing(photos: Callable[[int], Folder]) -> None:
    folder = photos(PHOTOS)
    chance = random.Random(20261122)
    swept = 0
    for kill in range(KILLS):
        if kill % 2 == 0:
            folder.edit()
        writer = folder.start()
        assert writer.stdout is not None
        if kill % 5:  # one in five is killed while it starts
            writer.stdout.readline()
        time.sleep(chance.uniform(0, 0.5))
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        swept += len(folder.strays())
        folder.written()
        if kill % 2:
            safe_write._sweep.cache_clear()
            folder.finish()
    assert KILLS < 100 or swept, "no kill hit a file in the middle, so nothing was tried"


def test_a_full_disk_loses_nothing(run: Run, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=640k", "tmpfs", str(disk)], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root may make a small disk here")
    try:
        folder = Folder(run, disk / "photos", tmp_path / "catalog.db", 30)
        folder.edit()
        ballast = disk / "ballast"
        with pytest.raises(OSError, match="No space"):  # all but a little room is taken
            ballast.write_bytes(bytes(1 << 20))
        with ballast.open("r+b") as file:
            file.truncate(max(0, ballast.stat().st_size - (24 << 10)))
        full = run("write")
        assert full.status == 1
        assert "No space left" in full.err
        assert len(folder.written()) < 30
        assert folder.strays() == []
        ballast.unlink()
        folder.finish()
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def test_what_happens_to_files_meanwhile_is_told_and_the_rest_is_written(
    run: Run, photos: Callable[[int], Folder], tmp_path: Path
) -> None:
    folder = photos(12)
    folder.edit()
    gone, other, folder_now, *_ = folder.pictures()
    gone.unlink()
    other.write_bytes(drawn("full.jpg"))
    metadata.write(other, metadata_from({"caption": "Another program's words."}))
    theirs = other.read_bytes()
    folder_now.unlink()
    folder_now.mkdir()
    answer = run("write")
    assert answer.status == 1
    assert "not there" in answer.err
    assert "changed by another program" in answer.err
    assert "folder" in answer.err
    assert other.read_bytes() == theirs
    assert not gone.exists()
    assert len([line for line in answer.lines if line["written"]]) == 9
    folder_now.rmdir()
    for path in (gone, folder_now):
        path.write_bytes(drawn(path.name.partition("-")[2]))
    run("write", "--conflicts", "mine")
    assert {metadata.read(path).metadata.caption for path in folder.pictures()} == {folder.caption()}
    assert run("verify").lines == []


def test_a_file_swapped_between_reading_and_replacing_is_left_to_whom_it_belongs(
    run: Run, photos: Callable[[int], Folder], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = photos(3)
    folder.edit()
    swapped = folder.pictures()[1]
    before = swapped.read_bytes()
    other = folder.catalog.with_name("other.jpg")
    other.write_bytes(saved(picture(number=5), "JPEG"))
    edited = metadata.writing.edited

    def swap_meanwhile(data: bytes, *arguments: object) -> object:
        if data == before and other.exists():
            other.replace(swapped)
        return edited(data, *arguments)

    monkeypatch.setattr(metadata.writing, "edited", swap_meanwhile)
    answer = run("write")
    monkeypatch.undo()
    assert "while it was being written" in answer.err
    assert swapped.read_bytes() == saved(picture(number=5), "JPEG")
    assert folder.strays() == []
    folder.pixels[swapped] = pixels_of(swapped.read_bytes())
    folder.finish()


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("chattr"), reason="only root can lock a folder for root too")
def test_a_folder_that_is_locked_meanwhile_fails_with_a_sentence(photos: Callable[[int], Folder]) -> None:
    folder = photos(4)
    folder.edit()
    if subprocess.run(["chattr", "+i", str(folder.folder)], capture_output=True).returncode:
        pytest.skip("this file system can't lock a folder")
    try:
        answer = folder.run("write")
    finally:
        subprocess.run(["chattr", "-i", str(folder.folder)], check=True)
    assert answer.status == 1
    assert "its folder or disk is read-only" in answer.err
    assert folder.written() == set()
    folder.finish()


def test_two_writers_on_one_folder_write_every_picture_once_or_say_the_same(photos: Callable[[int], Folder]) -> None:
    folder = photos(40)
    folder.edit()
    writers = [folder.start() for _ in range(2)]
    answers = [writer.communicate() for writer in writers]
    for _, complaints in answers:
        assert b"Traceback" not in complaints
    folder.written()
    folder.finish()


def test_threads_that_write_one_picture_leave_one_of_their_words(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(drawn("plain.png"))
    captions = [f"Writer {number}. " * 30 for number in range(4)]
    refused = []

    def write(caption: str) -> None:
        for _ in range(5):
            try:
                metadata.write(path, metadata_from({"caption": caption}))
            except FileError as error:
                refused.append(error.reason)

    threads = [threading.Thread(target=write, args=(caption,)) for caption in captions]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert metadata.read(path).metadata.caption in captions
    assert all("while it was being written" in reason for reason in refused)
    assert [each.name for each in tmp_path.iterdir()] == ["photo.png"]


def test_a_write_that_is_cancelled_keeps_what_it_did(photos: Callable[[int], Folder]) -> None:
    folder = photos(6)
    folder.edit()
    with Desk.open(folder.catalog, Settings()) as desk:
        work = writing.write_back(desk)
        for _ in range(4):
            next(work)
        work.close()
    assert 3 <= len(folder.written()) <= 3 + writing.AT_ONCE
    assert folder.run("verify").lines == []
    folder.finish()
