"""Every format that is written in place: what was asked reads back, here and in other programs, and nothing else changes."""

from __future__ import annotations

import hashlib
import io
import json
import random
import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageSequence
from tests.metadata.formats.pictures import PICTURES

from captioner import metadata
from captioner.domain.errors import FileError
from captioner.domain.iptc import metadata_from
from captioner.metadata import Sidecar, WritePolicy

GOAL = metadata_from(
    {
        "caption": "Rescuers search the river near Wuhan, 湖北省武汉市, on Monday.",
        "byline": ["Łukasz Żak", "Li Wei 李伟"],
        "credit": "CFP",
        "city": "Wuhan",
        "keywords": ["flood", "长江"],
        "date_created": "2024-07-01",
    }
)
FIELDS = tuple(GOAL.filled())


@pytest.fixture(params=sorted(PICTURES))
def photo(request, tmp_path) -> Path:
    path = tmp_path / request.param
    path.write_bytes(PICTURES[request.param]())
    return path


def frames(data: bytes) -> list[tuple[str, tuple[int, int], str]]:
    with Image.open(io.BytesIO(data)) as image:
        return [(f.mode, f.size, hashlib.sha256(f.tobytes()).hexdigest()) for f in ImageSequence.Iterator(image)]


def test_what_is_written_reads_back_and_every_frame_stays(photo):
    before = photo.read_bytes()
    done = metadata.write(photo, GOAL, FIELDS)
    found = metadata.read(photo)
    assert done.target == photo
    assert {name: found.metadata[name] for name in FIELDS} == GOAL.filled()
    assert found.disagreements == ()
    assert frames(photo.read_bytes()) == frames(before)


def test_writing_twice_changes_nothing_the_second_time(photo):
    metadata.write(photo, GOAL, FIELDS)
    once = photo.read_bytes()
    assert metadata.write(photo, GOAL, FIELDS).fields == ()
    assert photo.read_bytes() == once


def edit_forty_times(photo: Path, **options: object) -> int:
    """By how much its files grew, from the first write on."""
    metadata.write(photo, GOAL, FIELDS, **options)  # type: ignore[arg-type]
    size = sum(each.stat().st_size for each in photo.parent.iterdir())
    for number in range(40):
        values = {
            "caption": f"{number}. A caption of another length{' and more' * (number % 7)}.",
            "byline": ("Łukasz Żak",) * (1 + number % 2),
            "city": "" if number % 3 else "Wuhan",
            "keywords": tuple(f"word {each}" for each in range(number % 4)),
        }
        assert metadata.write(photo, GOAL.with_values(values), tuple(values), **options).fields  # type: ignore[arg-type]
    return sum(each.stat().st_size for each in photo.parent.iterdir()) - size


def test_forty_edits_grow_a_file_by_less_than_two_kilobytes(photo):
    assert edit_forty_times(photo) < 2048


def test_forty_edits_grow_a_sidecar_by_less_than_two_kilobytes(photo):
    before = photo.read_bytes()
    assert edit_forty_times(photo, policy=WritePolicy(sidecar=Sidecar.ALWAYS)) < 2048
    assert photo.read_bytes() == before
    assert len(list(photo.parent.iterdir())) == 2


@pytest.mark.parametrize(
    "name", ["PhotoMechanic.jpg", "IPTC.jpg", "MWG.jpg", "Nikon.jpg", "FotoStation.jpg", "Canon.jpg"]
)
def test_forty_edits_grow_a_real_picture_by_less_than_two_kilobytes(shared, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(shared(f"corpus/exiftool/{name}").read_bytes())
    assert edit_forty_times(path) < 2048
    last = metadata.read(path).metadata
    metadata.write(path, last)  # copies that disagree say the same from now on
    once = path.read_bytes()
    assert metadata.write(path, last).fields == ()
    assert path.read_bytes() == once


def test_the_picture_itself_is_told_from_its_metadata(photo):
    before = metadata.digest(photo)
    metadata.write(photo, GOAL, FIELDS)
    assert metadata.digest(photo) == before


def test_other_programs_read_what_was_written(photo, tool):
    tool("exiftool")
    metadata.write(photo, GOAL, FIELDS)
    command = ["exiftool", "-j", "-XMP-dc:Description", "-ImageDescription", "-validate", "-warning", "-a", str(photo)]
    said = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)[0]
    assert said["Description"] == GOAL.caption
    assert said["ImageDescription"] == GOAL.caption
    tool("exiv2")
    done = subprocess.run(["exiv2", "-PXkv", str(photo)], capture_output=True, check=True)
    assert GOAL.caption in done.stdout.decode()


def test_nothing_of_these_files_is_lost(lossless, tool, tmp_path):
    tool("exiftool")
    for name, drawn in PICTURES.items():
        (tmp_path / name).write_bytes(drawn())
    table = lossless.judge(tmp_path)
    assert table.lost == {}
    assert table.refused == {}
    assert len(table.written) == len(PICTURES)


def test_damaged_bytes_are_refused_or_written_whole_never_worse(photo):
    """Of a file with a few bytes garbled, either nothing is written, or all its frames that decoded still do."""
    original = photo.read_bytes()
    dice = random.Random(photo.name)
    for _ in range(60):
        data = bytearray(original)
        for _ in range(dice.randint(1, 4)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        if dice.random() < 0.2:
            del data[dice.randrange(8, len(data)) :]
        garbled = bytes(data)
        photo.write_bytes(garbled)
        try:
            metadata.write(photo, GOAL, FIELDS)
        except FileError:
            assert photo.read_bytes() == garbled
        else:
            assert metadata.read(photo).metadata.caption == GOAL.caption
