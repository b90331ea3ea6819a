"""What goes along with a published picture, and what must not; exiftool judges."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from captioner import metadata
from captioner.domain.errors import FileError
from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Photo
from captioner.exporting.exporter import Exported, export
from captioner.exporting.presets import Keep, Preset, Removal, preset
from captioner.importing.stages import arrive
from captioner.progress import finish
from captioner.settings import Settings

REFERENCE = "corpus/iptc/IPTC-PhotometadataRef-Std2024.1.jpg"
PRIVATE = ("gps", "serial", "latitude", "longitude", "altitude")
OF_THE_PICTURE = ("File", "JFIF", "ExifIFD", "IFD0", "ICC", "Adobe", "System", "Composite", "ExifTool", "Photoshop")

Tags = dict[str, Any]


@pytest.fixture
def tags(tool: Callable[[str], str]) -> Callable[..., Tags]:
    """`tags(file)`: what exiftool reads, structures flattened."""
    exiftool = tool("exiftool")

    def read(file: Path, *options: str) -> Tags:
        run = subprocess.run([exiftool, "-j", "-G1", "-a", *options, file], capture_output=True, text=True, check=True)
        found: Tags = json.loads(run.stdout)[0]
        return found

    return read


@pytest.fixture
def private(tmp_path: Path, shared: Callable[[str], Path], tool: Callable[[str], str]) -> Path:
    """The reference picture with everything in it that nobody but its owner should see."""
    file = tmp_path / "private.jpg"
    shutil.copyfile(shared(REFERENCE), file)
    said = [
        "-XMP-exif:GPSLatitude=48.2", "-XMP-exif:GPSLongitude=16.3", "-GPS:GPSLatitude=48.2", "-GPS:GPSLatitudeRef=N",
        "-XMP-aux:SerialNumber=SECRET-1", "-XMP-aux:LensSerialNumber=SECRET-2", "-XMP-exifEX:SerialNumber=SECRET-3",
        "-XMP-exifEX:LensSerialNumber=SECRET-4", "-ExifIFD:SerialNumber=SECRET-5", "-XMP-exifEX:OwnerName=SECRET-6",
        "-XMP-crs:RawFileName=SECRET-7", "-XMP-xmpMM:HistoryParameters=SECRET-8", "-XMP-tiff:Orientation#=6",
        "-XMP-xmpMM:DerivedFromFilePath=SECRET-9", "-XMP-exif:ExifImageWidth=9999", "-XMP-photoshop:History=SECRET-10",
    ]  # fmt: skip
    subprocess.run([tool("exiftool"), "-q", "-overwrite_original", *said, file], check=True)
    return file


def published(original: Path, out: Path, chosen: Preset, **said: str) -> Exported:
    photo, _ = arrive(original, Settings())
    photo = photo.replace(id=1, current=photo.current.with_values(said) if said else photo.current)
    (result,) = finish(export([photo], chosen, out))[:1]
    assert not result.error
    return result


def made(result: Exported) -> Path:
    assert result.output is not None
    return result.output


@pytest.mark.parametrize("name", ["web", "story"])
def test_rights_people_places_and_how_a_picture_came_about_go_along(
    name: str, tmp_path: Path, shared: Callable[[str], Path], tags: Callable[..., Tags]
) -> None:
    before, after = tags(shared(REFERENCE)), tags(made(published(shared(REFERENCE), tmp_path / "out", preset(name))))
    wanted = {
        key: value
        for key, value in before.items()
        if not key.startswith((*OF_THE_PICTURE, "SourceFile")) and not any(word in key.lower() for word in PRIVATE)
    }
    assert {key: after.get(key) for key in wanted} == wanted
    for key in (
        "XMP-xmpRights:WebStatement",
        "XMP-plus:LicensorName",
        "XMP-iptcExt:DigitalSourceType",
        "IPTC:SubjectReference",
    ):
        assert wanted[key]


def test_nothing_private_goes_along_wherever_it_stands(
    private: Path, tmp_path: Path, tags: Callable[..., Tags]
) -> None:
    file = made(published(private, tmp_path / "out", preset("web")))
    assert [key for key in tags(file) if any(word in key.lower() for word in PRIVATE)] == []
    assert b"SECRET" not in file.read_bytes()
    assert "9999" not in str(tags(file))
    assert tags(file, "-n")["IFD0:Orientation"] == 1
    assert not [key for key in tags(file) if key.startswith(("XMP-tiff", "XMP-crs", "XMP-xmpMM"))]


def test_a_preset_that_removes_nothing_keeps_the_position_too(
    private: Path, tmp_path: Path, tags: Callable[..., Tags]
) -> None:
    file = made(published(private, tmp_path / "out", Preset(name="all", long_edge=300)))
    found = tags(file)
    assert found["XMP-exif:GPSLatitude"]
    assert found["XMP-aux:SerialNumber"] == "SECRET-1"
    assert b"SECRET-8" not in file.read_bytes()  # the history is the original's


def test_the_desks_fields_count_in_every_standard(shared: Callable[[str], Path], tmp_path: Path) -> None:
    said = {"caption": "As the desk has it.", "city": "", "credit": "CFP"}
    file = made(published(shared(REFERENCE), tmp_path / "out", preset("web"), **said))
    reading = metadata.read(file)
    expected = metadata.read(shared(REFERENCE)).metadata.with_values(said)
    assert reading.metadata == metadata.without(expected, preset("web").remove)
    assert not [place for place in reading.metadata.locations_shown if place.get("gpsLatitude")]
    assert not reading.disagreements
    assert b"The description aka caption" not in file.read_bytes()


def test_only_the_desks_fields_where_the_preset_says_so(
    shared: Callable[[str], Path], tmp_path: Path, tags: Callable[..., Tags]
) -> None:
    for keep in (Keep.FIELDS, ("caption",)):
        found = tags(made(published(shared(REFERENCE), tmp_path / "out", Preset(name="few", long_edge=300, keep=keep))))
        assert found["XMP-dc:Description"]
        assert "XMP-plus:LicensorName" not in found
        assert "IPTC:SubjectReference" not in found


def test_alt_text_in_other_languages_goes_along(
    tmp_path: Path, tool: Callable[[str], str], tags: Callable[..., Tags]
) -> None:
    file = tmp_path / "photo.jpg"
    Image.new("RGB", (60, 40), "teal").save(file)
    subprocess.run(
        [tool("exiftool"), "-q", "-overwrite_original", "-AltTextAccessibility=A sea", "-AltTextAccessibility-fr=Une mer", "-Rating=4", file],
        check=True,
    )  # fmt: skip
    found = tags(made(published(file, tmp_path / "out", preset("web"), headline="Sea")))
    assert found["XMP-iptcCore:AltTextAccessibility"] == "A sea"
    assert found["XMP-iptcCore:AltTextAccessibility-fr"] == "Une mer"
    assert found["XMP-xmp:Rating"] == 4


def test_other_formats_bring_their_metadata_along_too(
    tmp_path: Path, tool: Callable[[str], str], tags: Callable[..., Tags]
) -> None:
    file = tmp_path / "photo.png"
    Image.new("RGB", (60, 40), "teal").save(file)
    subprocess.run(
        [tool("exiftool"), "-q", "-overwrite_original", "-XMP-xmpRights:WebStatement=https://a.example/", file],
        check=True,
    )
    assert (
        tags(made(published(file, tmp_path / "out", preset("web"))))["XMP-xmpRights:WebStatement"]
        == "https://a.example/"
    )


def test_metadata_that_does_not_read_soundly_stays_behind_and_the_export_says_so(tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    Image.new("RGB", (60, 40), "teal").save(file, xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><broken></x:xmpmeta>")
    result = published(file, tmp_path / "out", preset("web"), headline="Sea")
    assert metadata.read(made(result)).metadata == metadata_from({"headline": "Sea"})
    assert result.warnings == (
        "photo.jpg: The original's XMP was not carried over, only the desk's fields were written: its XMP is broken XML.",
    )


def test_content_credentials_are_never_dropped_without_a_word(tmp_path: Path, shared: Callable[[str], Path]) -> None:
    signed = shared("corpus/c2pa/adobe-20220124-CA.jpg")
    result = published(signed, tmp_path / "out", preset("web"))
    assert not metadata.read(made(result)).signed
    assert "Content Credentials" in " ".join(result.warnings)
    copy = published(signed, tmp_path / "copies", preset("print"))
    assert metadata.read(made(copy)).signed
    assert not copy.warnings


def test_a_text_cut_to_the_limit_of_iim_is_told(tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    Image.new("RGB", (60, 40), "teal").save(file)
    result = published(file, tmp_path / "out", preset("web"), credit="An agency of more than thirty-two bytes")
    assert [warning.partition(" is longer")[0] for warning in result.warnings] == ["photo.jpg: Credit"]


def test_carrying_over_changes_no_desk_field(tmp_path: Path, shared: Callable[[str], Path]) -> None:
    file = tmp_path / "new.jpg"
    Image.new("RGB", (60, 40), "teal").save(file)
    metadata.write(file, metadata_from({"caption": "New.", "date_created": "2024-05"}))
    before = metadata.read(file).metadata
    assert metadata.carry_over(shared(REFERENCE), file, remove=list(Removal)) == ()
    assert metadata.read(file).metadata == before


def test_every_picture_of_the_corpus_is_published_with_the_desks_fields(
    tmp_path: Path, shared: Callable[[str], Path]
) -> None:
    files = sorted(shared("corpus/newsroom-tools").rglob("*.jpg"))[:40]
    photos = [_photo(file, n) for n, file in enumerate(files, start=1)]
    small = Preset(name="small", long_edge=64, remove=tuple(Removal))
    known = {photo.id: photo for photo in photos if photo is not None and not photo.trouble_note}
    for result in finish(export(list(known.values()), small, tmp_path)):
        assert result.photo is not None
        assert not result.error
        assert metadata.read(made(result)).metadata == known[result.photo].current


def _photo(file: Path, n: int) -> Photo | None:
    try:
        return arrive(file, Settings())[0].replace(id=n)
    except FileError:
        return None
