"""Which sidecar counts, and what becomes of a write where a file or its folder can't take it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from captioner import metadata
from captioner.domain.errors import Refused, Unreadable, WriteFailed
from captioner.domain.iptc import metadata_from
from captioner.metadata import Sidecar, WritePolicy

ASIDE = WritePolicy(sidecar=Sidecar.ALWAYS)


def test_of_two_sidecars_the_one_with_the_whole_name_counts_and_that_is_said(build, parts, tmp_path):
    path = build()
    (tmp_path / "photo.xmp").write_bytes(parts.packet("", attributes=' photoshop:City="Cairo"'))
    (tmp_path / "photo.jpg.xmp").write_bytes(parts.packet("", attributes=' photoshop:City="Giza"'))
    reading = metadata.read(path)
    assert reading.metadata.city == "Giza"
    assert "photo.xmp was not read: photo.jpg.xmp beside it counts." in reading.warnings
    before = (tmp_path / "photo.xmp").read_bytes()
    metadata.write(path, metadata_from({"city": "Luxor"}), policy=ASIDE)
    assert (tmp_path / "photo.xmp").read_bytes() == before
    assert metadata.read(path).metadata.city == "Luxor"


@pytest.mark.parametrize("age", [-1000, 1000])
def test_a_sidecar_counts_whether_it_is_older_or_newer_than_its_picture(build, parts, tmp_path, age):
    path = build(parts.xmp("", attributes=' photoshop:City="Giza"'))
    beside = tmp_path / "photo.xmp"
    beside.write_bytes(parts.packet("", attributes=' photoshop:City="Cairo"'))
    at = path.stat().st_mtime + age
    os.utime(beside, (at, at))
    assert metadata.read(path).metadata.city == "Cairo"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take the two names for one")
def test_a_sidecar_beside_two_names_that_differ_in_case_only_belongs_to_neither(build, parts, tmp_path):
    one, other = build(name="photo.jpg"), build(name="photo.JPG")
    (tmp_path / "photo.xmp").write_bytes(parts.packet("", attributes=' photoshop:City="Cairo"'))
    for path in (one, other):
        reading = metadata.read(path)
        assert not reading.metadata.city
        assert any("several pictures" in each for each in reading.warnings)
        metadata.write(path, metadata_from({"city": path.suffix}), policy=ASIDE)
    assert [metadata.read(path).metadata.city for path in (one, other)] == [".jpg", ".JPG"]


def test_the_sidecar_of_another_picture_is_neither_read_nor_changed(build, parts, tmp_path):
    path = build()
    (tmp_path / "photo.NEF").write_bytes(b"raw")
    beside = tmp_path / "photo.xmp"
    beside.write_bytes(parts.packet("", attributes=' photoshop:City="Cairo"'))
    before = beside.read_bytes()
    assert not metadata.read(path).metadata.city
    assert metadata.write(path, metadata_from({"city": "Giza"}), policy=ASIDE).target.name == "photo.jpg.xmp"
    assert beside.read_bytes() == before


def test_a_name_as_long_as_a_disk_allows_is_written_and_a_longer_one_is_told(build, tmp_path):
    longest = build(name="x" * 251 + ".jpg")
    metadata.write(longest, metadata_from({"city": "Cairo"}))
    assert metadata.read(longest).metadata.city == "Cairo"
    build(name="x" * 251 + ".png")  # so that a sidecar needs the whole name, which has no room for four letters more
    with pytest.raises(WriteFailed, match="could not be written"):
        metadata.write(longest, metadata_from({"city": "Giza"}), policy=ASIDE)
    for attempt in (metadata.read, lambda path: metadata.write(path, metadata_from({"city": "Giza"}))):
        with pytest.raises(Unreadable, match="could not be read"):
            attempt(tmp_path / ("x" * 300 + ".jpg"))


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a disk")
def test_a_picture_on_a_read_only_disk_is_read_and_refused_with_a_sentence(build, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], capture_output=True).returncode:
        pytest.skip("this computer lets nobody mount a disk")
    try:
        path = build(name="disk/photo.jpg")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert metadata.read(path).picture.format == "JPEG"
        with pytest.raises(Refused, match="read-only"):
            metadata.write(path, metadata_from({"city": "Giza"}))
        with pytest.raises(WriteFailed, match="could not be written"):
            metadata.write(path, metadata_from({"city": "Giza"}), policy=WritePolicy(sidecar=Sidecar.REFUSED))
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)
