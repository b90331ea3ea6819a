"""Which sidecar counts, and what becomes of a write where a file or its folder can't take it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest
from tests.metadata.formats.read_only_pictures import READ_ONLY

from captioner import metadata
from captioner.domain.errors import ChangedOnDisk, Refused, Unreadable, WriteFailed
from captioner.domain.iptc import metadata_from
from captioner.metadata import Sidecar, SidecarName, WritePolicy, safe_write

ASIDE = WritePolicy(sidecar=Sidecar.ALWAYS)


def test_of_two_sidecars_the_one_with_the_whole_name_counts_and_that_is_said(build, parts, tmp_path):
    path = build()
    (tmp_path / "photo.xmp").write_bytes(parts.packet("", attributes=' photoshop:City="Cairo"'))
    (tmp_path / "photo.jpg.xmp").write_bytes(parts.packet("", attributes=' photoshop:City="Giza"'))
    reading = metadata.read(path)
    assert reading.metadata.city == "Giza"
    assert "photo.xmp was not read: photo.jpg.xmp beside it counts; they differ in City." in reading.warnings
    before = (tmp_path / "photo.xmp").read_bytes()
    metadata.write(path, metadata_from({"city": "Luxor"}), policy=ASIDE)
    assert (tmp_path / "photo.xmp").read_bytes() == before
    assert metadata.read(path).metadata.city == "Luxor"


def test_of_two_sidecars_that_agree_it_is_said_which_one_counts(build, parts, tmp_path):
    path = build()
    for name in ("photo.xmp", "photo.jpg.xmp"):
        (tmp_path / name).write_bytes(parts.packet("", attributes=' photoshop:City="Cairo"'))
    assert "photo.xmp was not read: photo.jpg.xmp beside it counts." in metadata.read(path).warnings


EXTENSION = ' photoshop:City="Cairo" photoshop:SidecarForExtension="{}"'


def test_a_sidecar_that_says_it_is_another_pictures_is_neither_read_nor_changed(build, parts, tmp_path):
    path = build()
    beside = tmp_path / "photo.xmp"
    beside.write_bytes(parts.packet("", attributes=EXTENSION.format("NEF")))
    before = beside.read_bytes()
    reading = metadata.read(path)
    assert not reading.metadata.city
    assert "photo.xmp was not read: it says that it belongs to photo.NEF." in reading.warnings
    assert metadata.write(path, metadata_from({"city": "Giza"}), policy=ASIDE).target.name == "photo.jpg.xmp"
    assert beside.read_bytes() == before
    assert metadata.read(path).metadata.city == "Giza"


@pytest.mark.parametrize("stated", ["../x", "a/b", "..", "x" * 5000])
def test_what_is_no_ending_is_not_taken_for_one(build, parts, tmp_path, stated):
    (tmp_path / "photo.xmp").write_bytes(parts.packet("", attributes=EXTENSION.format(stated)))
    assert metadata.read(build()).metadata.city == "Cairo"


def test_the_sidecar_of_a_picture_without_an_ending_is_one(build, parts, tmp_path):
    (tmp_path / "photo.xmp").write_bytes(parts.packet("", attributes=' photoshop:City="Cairo"'))
    assert metadata.read(build(name="photo")).warnings == ("photo.xmp beside it counts for: City.",)


def test_a_sidecar_that_another_program_made_meanwhile_stays(build, tmp_path, monkeypatch):
    path = build()
    real = safe_write.replace

    def late(target, *arguments, **options):
        target.write_bytes(b"theirs")
        return real(target, *arguments, **options)

    monkeypatch.setattr(safe_write, "replace", late)
    with pytest.raises(ChangedOnDisk):
        metadata.write(path, metadata_from({"city": "Giza"}), policy=ASIDE)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir() if each != path} == {"photo.xmp": b"theirs"}


@pytest.mark.parametrize("stated", ["NEF", "nef", ".NEF", "<element>"])
def test_of_several_pictures_the_one_whose_ending_the_sidecar_states_has_it(build, parts, tmp_path, stated):
    path = build()
    raw = tmp_path / "photo.NEF"
    raw.write_bytes(READ_ONLY["nikon.nef"]())
    packet = parts.packet("", attributes=EXTENSION.format(stated))
    if stated == "<element>":
        packet = parts.packet(
            "<photoshop:SidecarForExtension>NEF</photoshop:SidecarForExtension>", attributes=' photoshop:City="Cairo"'
        )
    (tmp_path / "photo.xmp").write_bytes(packet)
    assert metadata.read(raw).metadata.city == "Cairo"
    assert not metadata.read(path).metadata.city
    assert metadata.write(raw, metadata_from({"city": "Giza"}), ["city"], policy=ASIDE).target.name == "photo.xmp"
    assert (metadata.read(raw).metadata.city, metadata.read(path).metadata.city) == ("Giza", "")


def test_a_new_sidecar_without_the_whole_name_says_whose_it_is(build, tmp_path):
    path = build(name="photo.JPG")
    metadata.write(path, metadata_from({"city": "Giza"}), policy=ASIDE)
    assert b"SidecarForExtension>JPG<" in (tmp_path / "photo.xmp").read_bytes()
    raw = tmp_path / "photo.NEF"
    raw.write_bytes(READ_ONLY["nikon.nef"]())
    assert metadata.read(path).metadata.city == "Giza"
    assert metadata.read(raw).metadata.city == "Wuhan"
    metadata.write(raw, metadata_from({"city": "Luxor"}), ["city"], policy=ASIDE)
    assert b"SidecarForExtension" not in (tmp_path / "photo.NEF.xmp").read_bytes()
    assert (metadata.read(path).metadata.city, metadata.read(raw).metadata.city) == ("Giza", "Luxor")


def test_new_sidecars_are_named_as_the_policy_says_and_those_that_are_there_keep_their_name(build, parts, tmp_path):
    whole = replace(ASIDE, sidecar_name=SidecarName.WHOLE)
    one, other = build(name="one.jpg"), build(name="other.jpg")
    assert metadata.write(one, metadata_from({"city": "Giza"}), policy=whole).target.name == "one.jpg.xmp"
    assert metadata.write(one, metadata_from({"city": "Cairo"}), policy=ASIDE).target.name == "one.jpg.xmp"
    assert metadata.write(other, metadata_from({"city": "Giza"}), policy=ASIDE).target.name == "other.xmp"
    assert metadata.write(other, metadata_from({"city": "Cairo"}), policy=whole).target.name == "other.xmp"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take the two names for one")
def test_a_sidecar_whose_name_ends_in_capitals_is_found(build, parts, tmp_path):
    path = build(name="photo.JPG")
    (tmp_path / "photo.XMP").write_bytes(parts.packet("", attributes=' photoshop:City="Cairo"'))
    assert metadata.read(path).metadata.city == "Cairo"
    assert metadata.write(path, metadata_from({"city": "Giza"}), policy=ASIDE).target.name == "photo.XMP"
    (tmp_path / "photo.xmp").write_bytes(parts.packet("", attributes=' photoshop:City="Luxor"'))
    reading = metadata.read(path)
    assert reading.metadata.city == "Luxor"
    assert "photo.XMP was not read: photo.xmp beside it counts; they differ in City." in reading.warnings


def test_any_change_of_what_may_be_a_sidecar_calls_for_another_look(build, parts, tmp_path):
    path = build()
    looks = {metadata.fingerprint(path)}
    for name in ("photo.xmp", "photo.jpg.xmp"):
        (tmp_path / name).write_bytes(parts.packet(""))
        looks.add(metadata.fingerprint(path))
        assert metadata.read(path).fingerprint == metadata.fingerprint(path)
    (tmp_path / "photo.xmp").unlink()
    looks.add(metadata.fingerprint(path))
    assert len(looks) == 4


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every file")
def test_a_sidecar_that_cannot_be_opened_is_said_and_never_written_over(build, parts, tmp_path):
    _refused_beside_what_is_closed(build(), tmp_path)


def test_a_sidecar_that_the_disk_does_not_give_is_said_and_never_written_over(build, tmp_path, monkeypatch):
    def fails(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("captioner.metadata.formats.sidecar.load", fails)
    _refused_beside_what_is_closed(build(), tmp_path)


def _refused_beside_what_is_closed(path, folder):
    beside = folder / "photo.xmp"
    beside.write_bytes(b"closed")
    beside.chmod(0)
    assert any("could not be opened" in each for each in metadata.read(path).warnings)
    with pytest.raises(Refused, match="could not be opened"):
        metadata.write(path, metadata_from({"city": "Giza"}), policy=ASIDE)
    beside.chmod(0o600)
    assert beside.read_bytes() == b"closed"


@pytest.mark.skipif(
    not (shutil.which("exiftool") and shutil.which("exiv2")), reason="exiftool and exiv2 are the judges"
)
def test_the_judges_read_what_a_sidecar_says(build, tmp_path):
    path = build()
    goal = {
        "caption": "Flut in 武汉",
        "byline": ["Li Wei", "Ana Ruiz"],
        "keywords": ["one", "two"],
        "date_created": "2024-07-01T06:30:15+08:00",
        "city": "Wuhan",
    }
    beside = metadata.write(path, metadata_from(goal), policy=ASIDE).target
    said = json.loads(subprocess.run(["exiftool", "-j", str(beside)], capture_output=True, check=True).stdout)[0]
    assert (said["Description"], said["Creator"], said["Subject"], said["City"]) == (
        goal["caption"],
        goal["byline"],
        goal["keywords"],
        "Wuhan",
    )
    assert (said["DateCreated"], said["SidecarForExtension"]) == ("2024:07:01 06:30:15+08:00", "jpg")
    printed = subprocess.run(["exiv2", "-PXkt", str(beside)], capture_output=True, check=True, text=True).stdout
    for text in ('lang="x-default" Flut in 武汉', "Li Wei, Ana Ruiz", "one, two", "2024-07-01T06:30:15+08:00"):
        assert text in printed


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


def test_a_path_of_more_than_255_bytes_is_one_as_any_other_and_one_too_long_for_the_system_is_told(build, tmp_path):
    deep = tmp_path.joinpath(*["北京" * 20] * 4)
    deep.mkdir(parents=True)
    path = build(name=str(deep / "photo.jpg"))
    assert len(os.fsencode(path)) > 480
    for policy in (WritePolicy(), ASIDE):
        metadata.write(path, metadata_from({"city": f"Cairo {policy.sidecar}"}), policy=policy)
        assert metadata.read(path).metadata.city == f"Cairo {policy.sidecar}"
    with pytest.raises(Unreadable, match="could not be read"):
        metadata.read(tmp_path.joinpath(*["x" * 250] * 20, "photo.jpg"))


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
