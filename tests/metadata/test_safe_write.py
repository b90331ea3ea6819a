from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
import time

import pytest

from captioner import metadata
from captioner.domain.errors import ChangedOnDisk
from captioner.domain.iptc import metadata_from
from captioner.metadata import safe_write

WRITER = """
import sys
from pathlib import Path
from captioner import metadata
from captioner.domain.errors import ChangedOnDisk
from captioner.domain.iptc import metadata_from
goals = [metadata_from({"caption": each * 500}) for each in ("old ", "new ")]
print("ready", flush=True)
while True:
    for goal in goals:
        metadata.write(Path(sys.argv[1]), goal)
"""


def test_the_new_file_has_mode_owner_and_attributes_of_the_old(build):
    path = build()
    path.chmod(0o640)
    try:
        os.setxattr(path, "user.desk", b"foreign")
    except OSError:
        pytest.skip("this file system has no extended attributes")
    metadata.write(path, metadata_from({"caption": "New"}))
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.getxattr(path, "user.desk") == b"foreign"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files to another user")
def test_the_owner_stays(build):
    path = build()
    os.chown(path, 12345, 23456)
    metadata.write(path, metadata_from({"caption": "New"}))
    assert (path.stat().st_uid, path.stat().st_gid) == (12345, 23456)


def test_a_new_file_gets_the_usual_mode(tmp_path):
    usual = tmp_path / "usual"
    usual.touch()
    safe_write.replace(tmp_path / "new", b"data", None)
    assert (tmp_path / "new").stat().st_mode == usual.stat().st_mode


def test_a_new_file_leaves_the_mask_of_all_threads_alone(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(os, "umask", asked.append)
    safe_write.replace(tmp_path / "new", b"data", None)
    assert asked == []


def test_nothing_is_left_behind_when_writing_fails(build, monkeypatch, tmp_path):
    path = build()
    before = path.read_bytes()

    def broken(descriptor):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(OSError, match="Input/output"):
        safe_write.replace(path, b"new", path.stat())
    assert [each.name for each in tmp_path.iterdir()] == ["photo.jpg"]
    assert path.read_bytes() == before


def test_stray_files_of_killed_writes_are_swept_and_no_others(tmp_path):
    stray, fresh, foreign = (tmp_path / name for name in (".captioner-old.tmp", ".captioner-new.tmp", "captioner.tmp"))
    for each in (stray, fresh, foreign):
        each.touch()
    for each in (stray, foreign):
        os.utime(each, (time.time() - 7200, time.time() - 7200))
    safe_write.sweep(tmp_path)
    assert (stray.exists(), fresh.exists(), foreign.exists()) == (False, True, True)


def test_what_a_dead_process_left_is_swept_at_once_and_what_a_living_one_or_another_computer_writes_is_not(tmp_path):
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    here = safe_write._computer()
    elsewhere = f"{int(here, 16) ^ 1:08x}"
    names = {
        f".captioner-{here}-{dead.pid}-x.tmp": False,
        f".captioner-{here}-{os.getpid()}-x.tmp": True,
        f".captioner-{here}-1-x.tmp": True,
        f".captioner-{here}-9999999999-x.tmp": True,
        f".captioner-{elsewhere}-{dead.pid}-x.tmp": True,
    }
    for name in names:
        (tmp_path / name).touch()
    safe_write.sweep(tmp_path)
    assert {name: (tmp_path / name).exists() for name in names} == names


def test_a_temporary_file_tells_its_computer_and_process(tmp_path, monkeypatch):
    seen = []

    def interrupted(descriptor):
        seen.extend(each.name for each in tmp_path.iterdir())
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(OSError, match="Input/output"):
        safe_write.replace(tmp_path / "new", b"data", None)
    [name] = seen
    owner = safe_write._OWNED.fullmatch(name)
    assert owner is not None
    assert (owner[1], owner[2]) == (safe_write._computer(), str(os.getpid()))


def test_a_kill_at_any_moment_leaves_the_old_or_the_new_file(build):
    path = build()
    metadata.write(path, metadata_from({"caption": "old " * 500}))
    chance = random.Random(7)
    for _ in range(6):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(chance.uniform(0, 0.03))
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        assert metadata.read(path).metadata.caption in ("old " * 500, "new " * 500)
        assert len(metadata.digest(path)) == 16


def test_a_file_changed_at_the_last_moment_is_left_to_the_other_program(build, monkeypatch):
    path = build()
    sync = os.fsync

    def another_program_writes(descriptor):
        sync(descriptor)
        path.write_bytes(b"what another program wrote")

    monkeypatch.setattr(os, "fsync", another_program_writes)
    with pytest.raises(ChangedOnDisk):
        metadata.write(path, metadata_from({"caption": "New"}))
    assert path.read_bytes() == b"what another program wrote"
    assert [each.name for each in path.parent.iterdir()] == [path.name]
