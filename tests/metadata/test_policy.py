"""What the user's preferences change about a write: where it goes, whether IIM is added, what all copies say afterwards."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import subprocess
import sys

import pytest
from tests.metadata.formats.pictures import PICTURES
from tests.metadata.formats.read_only_pictures import READ_ONLY

from captioner import metadata
from captioner.domain.errors import FileError, Refused
from captioner.domain.iptc import metadata_from
from captioner.metadata import IimPolicy, Place, Sidecar, SignedPolicy, WritePolicy, place_of, policy
from captioner.metadata.blocks import Source
from captioner.metadata.decoding import all_resources, decode
from captioner.metadata.standards import photoshop

GOAL = metadata_from({"caption": "Flut in 武汉", "city": "W" * 40, "byline": ["Li Wei"], "copyright_notice": "© CFP"})
PRESENT = WritePolicy(iim=IimPolicy.PRESENT)


def decoded(path):
    return decode(Source.of(path.read_bytes()))


def test_iim_is_added_always_or_only_kept_in_step(build, parts):
    path = build()
    written = metadata.write(path, GOAL, policy=PRESENT)
    assert not decoded(path).iim.datasets
    assert not written.warnings  # nothing was cut where nothing is written
    assert metadata.read(path).metadata == GOAL
    metadata.write(path, GOAL.with_values({"city": "Kairo" * 8}))
    assert decoded(path).copies["iim"]["city"] == ("Kairo" * 8)[:32]
    metadata.write(path, GOAL.with_values({"city": "Giza"}), policy=PRESENT)
    assert decoded(path).copies["iim"]["city"] == "Giza"


def test_a_field_that_only_iim_has_is_told_not_to_be_written_where_no_iim_is_wanted(build):
    path = build()
    written = metadata.write(path, metadata_from({"fixture_identifier": "DAILY"}), policy=PRESENT)
    assert written.fields == ()
    assert any("only IIM has a place for it" in each for each in written.warnings)
    assert metadata.write(path, metadata_from({"fixture_identifier": "DAILY"})).fields == ("fixture_identifier",)


@pytest.mark.parametrize("first", list(IimPolicy))
def test_after_a_write_all_copies_agree_and_the_digest_is_that_of_the_iim(build, parts, first):
    old = parts.dataset(2, 120, b"Old") + parts.dataset(2, 90, b"Paris")
    exif = parts.exif(parts.tiff([(0x010E, 2, 6, b"Older\0")]))
    path = build(exif, parts.photoshop(parts.resource(0x0404, old), parts.resource(0x0425, b"x" * 16)))
    assert metadata.read(path).disagreements
    metadata.write(path, GOAL, policy=WritePolicy(iim=first))
    found = metadata.read(path)
    assert found.metadata == GOAL
    assert found.disagreements == ()
    after = decoded(path)
    resources = {each.number: each.data for each in all_resources(after.blocks.photoshop)}
    assert resources[photoshop.IIM_DIGEST] == hashlib.md5(resources[photoshop.IIM]).digest()
    assert [after.copies[each]["caption"] for each in ("xmp", "iim", "exif")] == [GOAL.caption] * 3


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("sidecar", [Sidecar.NEVER, Sidecar.ALWAYS])
def test_the_time_of_last_change_is_kept_or_renewed(build, keep, sidecar):
    path = build()
    metadata.write(path, metadata_from({"city": "Giza"}), policy=WritePolicy(sidecar=sidecar))
    target = path.with_suffix(".xmp") if sidecar is Sidecar.ALWAYS else path
    os.utime(target, (1e9, 1e9))
    metadata.write(path, metadata_from({"city": "Cairo"}), policy=WritePolicy(sidecar=sidecar, keep_modified_time=keep))
    assert (target.stat().st_mtime == 1e9) is keep


@pytest.mark.parametrize(("wanted", "tag"), [(False, "2020:01:01 10:00:00"), (True, "2024:07:01 06:30:15")])
def test_the_cameras_date_is_corrected_only_where_that_is_wanted(build, parts, wanted, tag):
    camera = b"2020:01:01 10:00:00\0"
    block = parts.tiff([(0x8769, 4, 1, b"\x1a\0\0\0")])
    inside = parts.tiff([(0x9003, 2, 20, camera)])
    block += inside[8:10] + inside[10:18] + (44).to_bytes(4, "little") + bytes(4) + camera
    path = build(parts.exif(block))
    assert str(metadata.read(path).camera_date) == "2020-01-01T10:00:00"
    metadata.write(path, metadata_from({"date_created": "2024-07-01T06:30:15"}), policy=WritePolicy(camera_date=wanted))
    assert str(metadata.read(path).camera_date) == tag.replace(":", "-", 2).replace(" ", "T")
    assert str(metadata.read(path).metadata.date_created) == "2024-07-01T06:30:15"


@pytest.mark.parametrize(
    ("read_only", "signed", "wanted", "place"),
    [
        ("", False, WritePolicy(), Place.FILE),
        ("", False, WritePolicy(sidecar=Sidecar.REFUSED), Place.FILE),
        ("", False, WritePolicy(sidecar=Sidecar.ALWAYS), Place.SIDECAR),
        ("it is a RAW file", False, WritePolicy(), Place.NOWHERE),
        ("it is a RAW file", True, WritePolicy(sidecar=Sidecar.REFUSED), Place.SIDECAR),
        ("", True, WritePolicy(), Place.NOWHERE),
        ("", True, WritePolicy(signed=SignedPolicy.SIDECAR), Place.SIDECAR),
        ("", True, WritePolicy(signed=SignedPolicy.COPY), Place.COPY),
        ("", True, WritePolicy(signed=SignedPolicy.WRITE), Place.FILE),
        (policy.CLOSED, False, WritePolicy(sidecar=Sidecar.ALWAYS), Place.NOWHERE),
    ],
)
def test_where_a_write_goes_is_told_before(read_only, signed, wanted, place):
    assert place_of(read_only, signed, wanted) is place


@pytest.mark.parametrize("sidecar", list(Sidecar))
@pytest.mark.parametrize(
    "name", ["plain.png", "pages.tif", "lossy.webp", "nikon.nef", "layers.psd", "web.avif", "canon.cr3"]
)
def test_what_is_told_before_is_what_happens(tmp_path, name, sidecar):
    path = tmp_path / name
    path.write_bytes((PICTURES | READ_ONLY)[name]())
    reading, wanted = metadata.read(path), WritePolicy(sidecar=sidecar)
    told = place_of(reading.read_only, reading.signed, wanted)
    try:
        target = metadata.write(path, GOAL, GOAL.filled(), policy=wanted).target
    except Refused:
        target = None
    assert told is {path: Place.FILE, None: Place.NOWHERE}.get(target, Place.SIDECAR)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_takes_nothing_is_told_before_and_refused(build, tmp_path):
    _refused_everywhere(build(), tmp_path)


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="only root may mount a disk")
def test_a_read_only_disk_is_told_before_and_refused(build, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], capture_output=True).returncode:
        pytest.skip("this computer lets nobody mount a disk")
    try:
        path = build(name="disk/photo.jpg")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        _refused_everywhere(path, disk)
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def _refused_everywhere(path, folder):
    mode = stat.S_IMODE(folder.stat().st_mode)
    if os.geteuid():
        folder.chmod(0o500)
    try:
        reading = metadata.read(path)
        assert reading.read_only == policy.CLOSED
        for sidecar in Sidecar:
            wanted = WritePolicy(sidecar=sidecar)
            assert place_of(reading.read_only, reading.signed, wanted) is Place.NOWHERE
            with pytest.raises(FileError, match=r"read-only|could not be written"):
                metadata.write(path, GOAL, policy=wanted)
        assert list(folder.iterdir()) == [path]
    finally:
        if os.geteuid():
            folder.chmod(mode)
