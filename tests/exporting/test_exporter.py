from __future__ import annotations

import itertools
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import piexif
import pytest
from lxml import html as lxml_html
from PIL import Image, ImageDraw

from captioner import metadata
from captioner.domain.errors import FileError, UsageError
from captioner.domain.iptc import EMPTY, metadata_from
from captioner.domain.photo import Photo, Proposal
from captioner.exporting import exporter
from captioner.exporting.exporter import Exported, export
from captioner.exporting.plan import plan
from captioner.exporting.presets import OnExists, Preset, Removal
from captioner.importing.stages import arrive
from captioner.progress import finish
from captioner.settings import Settings

WEB = Preset(name="web", long_edge=120, srgb=True, remove=(Removal.GPS, Removal.SERIAL_NUMBERS))
STORY = Preset(name="story", long_edge=120, srgb=True, pages=("html", "csv", "json"))
COPY = Preset(name="print", quality=0)
SAID = {
    "caption": "A crowd waits in Cairo.",
    "credit": "CFP",
    "byline": ["Li Hua"],
    "city": "Cairo",
    "date_created": "2024-02-13",
}


@pytest.fixture
def photos(tmp_path: Path) -> list[Photo]:
    """Three photos as an agency sent them, whose captions the desk has changed since."""
    made = []
    for n in range(1, 4):
        file = tmp_path / "in" / f"CFP00{n}.jpg"
        file.parent.mkdir(exist_ok=True)
        image = Image.new("RGB", (240, 160), (40 * n, 90, 120))
        ImageDraw.Draw(image).ellipse((20 * n, 20, 20 * n + 80, 140), fill="white")
        exif = {
            "0th": {piexif.ImageIFD.Make: b"Nikon"},
            "Exif": {piexif.ExifIFD.BodySerialNumber: b"123", piexif.ExifIFD.MakerNote: b"maker's own"},
            "GPS": {piexif.GPSIFD.GPSLatitudeRef: b"N"},
        }
        image.save(file, exif=piexif.dump(exif), quality=95)
        metadata.write(file, metadata_from({"caption": "As sent.", "headline": "Gone"}))
        photo, _ = arrive(file, Settings())
        made.append(photo.replace(id=n, current=metadata_from({**SAID, "title": f"Picture {n}"})))
    return made


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out" / "today"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_web_picture_says_what_the_desk_says_and_no_more(photos: list[Photo], out: Path) -> None:
    proposing = [photos[0].replace(stated=(Proposal("country", "Egypt"),)), *photos[1:]]
    results = finish(export(proposing, WEB, out))
    assert results == [Exported(n, out / f"CFP00{n}.jpg", "picture") for n in (1, 2, 3)]
    assert names(out) == ["CFP001.jpg", "CFP002.jpg", "CFP003.jpg"]
    for photo in photos:
        reading = metadata.read(out / photo.path.name)
        assert reading.metadata == photo.current
        assert not reading.disagreements
        assert (reading.picture.width, reading.picture.height, reading.picture.orientation) == (120, 80, 1)
        tags = piexif.load(str(out / photo.path.name))
        assert tags["0th"][piexif.ImageIFD.Make] == b"Nikon"
        assert piexif.ExifIFD.BodySerialNumber not in tags["Exif"]
        assert piexif.ExifIFD.MakerNote not in tags["Exif"]
        assert not tags["GPS"]


def test_originals_are_not_touched(photos: list[Photo], out: Path) -> None:
    before = [photo.path.read_bytes() for photo in photos]
    for preset in (WEB, STORY, COPY):
        finish(export(photos, preset, out))
    assert [photo.path.read_bytes() for photo in photos] == before
    assert names(photos[0].path.parent) == [photo.path.name for photo in photos]


def test_a_copy_keeps_every_pixel_and_everything_else_the_file_holds(photos: list[Photo], out: Path) -> None:
    finish(export(photos, COPY, out))
    for photo in photos:
        copy = out / photo.path.name
        assert metadata.digest(copy) == metadata.digest(photo.path)
        assert metadata.read(copy).metadata == photo.current
        tags = piexif.load(str(copy))
        assert tags["Exif"][piexif.ExifIFD.MakerNote] == b"maker's own"
        assert tags["GPS"]


def test_a_copy_of_what_needs_no_change_is_the_file_itself(photos: list[Photo], out: Path) -> None:
    unchanged = photos[0].replace(current=photos[0].embedded)
    finish(export([unchanged], COPY, out))
    assert (out / "CFP001.jpg").read_bytes() == photos[0].path.read_bytes()


def test_only_the_fields_that_a_preset_keeps_are_published(photos: list[Photo], out: Path) -> None:
    for preset, folder in ((WEB, out / "web"), (COPY, out / "copy")):
        kept = Preset(**{**_attributes(preset), "keep": ("caption", "credit"), "pages": ("json",)})
        finish(export(photos[:1], kept, folder))
        assert metadata.read(folder / "CFP001.jpg").metadata == metadata_from(
            {k: SAID[k] for k in ("caption", "credit")}
        )
        (line,) = json.loads((folder / f"{preset.name}.json").read_text("utf-8"))["pictures"]
        assert {"city", "title", "byline"}.isdisjoint(line)


def _attributes(preset: Preset) -> dict[str, object]:
    return {name: getattr(preset, name) for name in Preset.__dataclass_fields__}


def test_a_story_brings_its_page_its_table_and_its_data(photos: list[Photo], out: Path) -> None:
    results = finish(export(photos, STORY, out))
    assert [(each.photo, each.kind, each.error) for each in results[3:]] == [
        (None, "page", ""),
        (None, "csv", ""),
        (None, "json", ""),
    ]
    assert [each.output for each in results[3:]] == [out / "story.html", out / "story.csv", out / "story.json"]
    root = lxml_html.document_fromstring((out / "story.html").read_bytes())
    assert root.findtext(".//title") == "today"
    sources = [image.get("src") for image in root.findall(".//figure/img")]
    assert [(out / source).is_file() for source in sources] == [True] * 3
    assert [caption.text_content().count("CFP") for caption in root.findall(".//figcaption")] == [1, 1, 1]
    assert {image.get("width") for image in root.findall(".//img")} == {"120"}


def test_nothing_is_overwritten(photos: list[Photo], out: Path) -> None:
    first = finish(export(photos, STORY, out))
    content = {path: path.read_bytes() for path in out.iterdir()}
    second = finish(export(photos, STORY, out))
    assert [each.output.name for each in second if each.output] == [
        "CFP001-2.jpg",
        "CFP002-2.jpg",
        "CFP003-2.jpg",
        "story-2.html",
        "story-2.csv",
        "story-2.json",
    ]
    assert {path: path.read_bytes() for path in content} == content
    assert 'src="CFP001-2.jpg"' in (out / "story-2.html").read_text("utf-8")
    refusing = Preset(name="story", long_edge=100, on_exists=OnExists.REFUSE, pages=("csv",))
    third = finish(export(photos, refusing, out))
    assert all(each.output is None and "exists already" in each.error for each in third)
    assert len(names(out)) == len(first) + len(second)


def test_exporting_into_the_folder_of_the_originals_leaves_them_alone(photos: list[Photo]) -> None:
    before = [photo.path.read_bytes() for photo in photos]
    results = finish(export(photos, WEB, photos[0].path.parent))
    assert [each.output.name for each in results if each.output] == [f"CFP00{n}-2.jpg" for n in (1, 2, 3)]
    assert [photo.path.read_bytes() for photo in photos] == before


def test_pictures_that_want_one_name_get_numbers_in_their_order(photos: list[Photo], out: Path) -> None:
    preset = Preset(name="city", long_edge=60, name_template="{city}")
    assert [(each.name, each.turn) for each in plan(photos, preset)] == [("Cairo.jpg", n) for n in (1, 2, 3)]
    results = finish(export(photos, preset, out))
    assert [each.output.name for each in results if each.output] == ["Cairo.jpg", "Cairo-2.jpg", "Cairo-3.jpg"]
    assert [metadata.read(each.output).metadata.title for each in results if each.output] == [
        f"Picture {n}" for n in (1, 2, 3)
    ]
    refusing = Preset(name="city", long_edge=60, name_template="{city}", on_exists=OnExists.REFUSE)
    results = finish(export(photos, refusing, out / "refusing"))
    assert [bool(each.error) for each in results] == [False, True, True]


def test_metadata_cannot_lead_a_picture_out_of_the_folder(photos: list[Photo], out: Path) -> None:
    bad = [photo.replace(current=metadata_from({"headline": "../../../escaped"})) for photo in photos]
    preset = Preset(name="x", long_edge=60, name_template="{headline}")
    results = finish(export(bad, preset, out))
    assert {each.output.parent for each in results if each.output} == {out}
    assert len(names(out)) == 3


def test_one_bad_photo_stops_no_other_and_is_told_by_its_own_name(photos: list[Photo], out: Path) -> None:
    photos[0].path.unlink()
    photos[1].path.write_bytes(photos[1].path.read_bytes()[:-3000])
    for preset in (WEB, STORY):
        results = finish(export(photos, preset, out))
        assert [bool(each.error) for each in results[:3]] == [True, True, False]
        assert results[0].error.startswith("CFP001.jpg: ")
        assert results[1].error.startswith("CFP002.jpg: ")
    assert names(out) == ["CFP003-2.jpg", "CFP003.jpg", "story.csv", "story.html", "story.json"]
    page = (out / "story.html").read_text("utf-8")
    assert page.count("<figure") == 1


def test_a_caption_is_never_published_under_another_picture(photos: list[Photo], out: Path) -> None:
    photos[0].path.write_bytes(photos[1].path.read_bytes())
    metadata.write(photos[2].path, metadata_from({"caption": "Somebody else's caption, over the same picture."}))
    results = finish(export([photos[0], photos[2]], COPY, out))
    assert "another picture" in results[0].error
    assert results[1].error == ""
    assert metadata.read(out / "CFP003.jpg").metadata == photos[2].current
    assert names(out) == ["CFP003.jpg"]


def test_a_copy_that_cannot_be_captioned_is_an_error_and_leaves_nothing(photos: list[Photo], out: Path) -> None:
    file = photos[0].path.with_suffix(".gif")
    Image.new("RGB", (20, 20)).save(file)
    photo, _ = arrive(file, Settings())
    gone = photos[1].replace(path=file.with_name("gone.jpg"))
    results = finish(export([photo.replace(id=9, current=metadata_from(SAID)), gone], COPY, out))
    assert results[0].error.startswith(f"{file.name}: ")
    assert "such as web, can publish it" in results[0].error
    assert "no longer there" in results[1].error
    assert names(out) == []
    (converted,) = finish(export([photo.replace(current=metadata_from(SAID))], WEB, out))
    assert converted.output == out / "CFP001.jpg"


def test_a_full_disk_is_told_and_leaves_no_half_file(
    photos: list[Photo], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(exporter, "place", full)
    results = finish(export(photos, STORY, out))
    assert [each.error for each in results] == [
        f"CFP00{n}.jpg: it could not be exported ({os.strerror(28)})." for n in (1, 2, 3)
    ]
    assert names(out) == []


def test_a_failed_page_costs_no_picture(photos: list[Photo], out: Path) -> None:
    refusing = Preset(name="story", long_edge=60, on_exists=OnExists.REFUSE, pages=("html", "json"))
    out.mkdir(parents=True)
    (out / "story.html").write_text("mine")
    results = finish(export(photos, refusing, out))
    assert [(each.kind, bool(each.output)) for each in results[2:]] == [
        ("picture", True),
        ("page", False),
        ("json", True),
    ]
    assert (out / "story.html").read_text() == "mine"


def test_cancelled_it_leaves_whole_pictures_only(photos: list[Photo], out: Path) -> None:
    many = [photo.replace(id=n) for n, photo in enumerate(photos * 6)]
    work = export(many, STORY, out)
    for progress in itertools.islice(work, 4):
        assert progress.total == 18
    work.close()
    left = names(out)
    assert 0 < len(left) < 18
    for name in left:
        assert name.endswith(".jpg")
        assert metadata.read(out / name).metadata.city == "Cairo"


def test_progress_counts_every_picture(photos: list[Photo], out: Path) -> None:
    seen = []
    finish(export(photos, WEB, out), seen.append)
    assert [(each.done, each.total) for each in seen] == [(n, 3) for n in range(4)]
    assert seen[-1].note == "CFP003.jpg"


def test_no_photos_make_no_page(out: Path) -> None:
    assert finish(export([], STORY, out)) == []
    assert names(out) == []


def test_a_folder_that_cannot_be_made_is_wrong_usage(photos: list[Photo], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(UsageError, match="file"):
            finish(export(photos, WEB, folder))


def test_so_is_one_that_cannot_be_written_into(photos: list[Photo], out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(UsageError, match="no permission"):
        finish(export(photos, WEB, out))


def test_the_whole_corpus_is_published_for_the_web(shared: Callable[[str], Path], tmp_path: Path) -> None:
    photos = []
    for path in sorted(shared("corpus").rglob("*.jp*g")):
        try:
            photo, thumbnail = arrive(path, Settings())
        except FileError:
            continue
        if thumbnail:
            photos.append(photo.replace(id=len(photos), current=metadata_from(SAID)))
    assert len(photos) > 130
    results = finish(export(photos, WEB, tmp_path / "out"))
    assert [each.error for each in results if each.error] == []
    for photo, each in zip(photos, results, strict=True):
        assert each.output is not None
        reading = metadata.read(each.output)
        assert reading.metadata == photo.current
        assert max(reading.picture.width, reading.picture.height) <= 120
        assert reading.metadata != EMPTY


def test_exiftool_finds_nothing_private_in_web_pictures(
    shared: Callable[[str], Path], tool: Callable[[str], str], tmp_path: Path
) -> None:
    secrets = ["-GPS:all", "-MakerNotes:all", "-*Serial*", "-*Owner*", "-*Thumbnail*", "-*Preview*", "-*GPS*"]

    def told(folder: Path) -> set[str]:
        asked = [tool("exiftool"), "-r", "-j", "-a", "-G1", "-n", *secrets, str(folder)]
        answers = json.loads(subprocess.run(asked, check=True, capture_output=True).stdout)
        return {name for answer in answers for name in answer if name != "SourceFile"}

    folders = [shared(f"corpus/exif-samples/jpg/{name}") for name in ("gps", "mobile", "hdr")]
    photos = [arrive(path, Settings())[0] for folder in folders for path in sorted(folder.glob("*.jpg"))]
    assert all(told(folder) for folder in folders)
    finish(export(photos, WEB, tmp_path / "out"))
    assert len(names(tmp_path / "out")) == len(photos)
    assert told(tmp_path / "out") == set()


def test_a_copy_for_print_takes_along_what_other_programs_keep_in_a_sidecar(photos: list[Photo], out: Path) -> None:
    beside = photos[0].path.with_suffix(".xmp")
    beside.write_bytes(
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description rdf:about="" xmlns:desk="urn:desk" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" desk:pick="1"'
        b' photoshop:City="Old"/></rdf:RDF></x:xmpmeta>'
    )
    before = photos[0].path.read_bytes()
    [made] = finish(export(photos[:1], COPY, out))
    assert made.output is not None
    assert b'desk:pick="1"' in made.output.read_bytes()
    assert metadata.read(made.output).metadata.city == "Cairo"
    assert metadata.digest(made.output) == metadata.digest(photos[0].path)
    assert photos[0].path.read_bytes() == before
    assert made.warnings == ()
