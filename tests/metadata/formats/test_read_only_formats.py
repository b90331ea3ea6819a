"""Formats that are read and never written: what they say is read as the judges read it, and what the desk says goes beside them."""

from __future__ import annotations

import json
import shutil
import struct
import subprocess

import pytest
from tests.metadata.formats.pictures import PICTURES
from tests.metadata.formats.read_only_pictures import CAPTION, DATE, HEIGHT, MUTE, READ_ONLY, WIDTH, XMP, box

from captioner import metadata
from captioner.domain.errors import Refused
from captioner.domain.iptc import metadata_from
from captioner.metadata import Sidecar, WritePolicy
from captioner.metadata.formats import EDITORS, FORMATS

GOAL = metadata_from(
    {"caption": "Rescuers search 湖北省武汉市.", "byline": ["Li Wei 李伟"], "city": "Cairo", "keywords": ["one", "two"]}
)


@pytest.mark.parametrize("name", READ_ONLY)
def test_what_a_file_says_is_read_whatever_its_format(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(READ_ONLY[name]())
    found = metadata.read(path)
    said = found.metadata
    assert said.caption == ("Old caption" if name == "layers.psd" else CAPTION)  # there IIM counts before Exif
    assert said.city == "Wuhan"
    assert str(said.date_created) == "2024-07-01T06:30:15"
    [place] = said.location_created
    assert dict(place.parts) == {"gpsLatitude": "30.5", "gpsLongitude": "-114.25"}
    turned = name in (
        "phone.heic",
        "web.avif",
    )  # what turns these is no Exif, and their size is that of the upright picture
    assert (found.picture.width, found.picture.height) in ((WIDTH, HEIGHT), (HEIGHT, WIDTH))
    assert found.picture.orientation == (1 if turned else 6)
    assert found.read_only
    assert not found.warnings or name == "layers.psd"


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is the judge")
@pytest.mark.parametrize("name", READ_ONLY)
def test_the_judge_reads_the_same_size_and_place(tmp_path, name):
    """So that what we made is what such a file is, and not only what we read."""
    path = tmp_path / name
    path.write_bytes(READ_ONLY[name]())
    wanted = {
        "City": "Wuhan",
        "GPSLatitude": 30.5,
        "GPSLongitude": -114.25,
        "DateTimeOriginal": DATE,
        "ImageDescription": CAPTION,
    }
    unknown_to_it = {".rw2": ["ImageDescription"], ".tif": ["GPSLatitude", "GPSLongitude"]}
    for each in unknown_to_it.get(path.suffix, ()):
        del wanted[each]
    asked = [f"-{each}#" for each in wanted]
    judged = subprocess.run(["exiftool", "-j", *asked, str(path)], capture_output=True, check=True).stdout
    [said] = json.loads(judged)
    assert {each: said.get(each) for each in wanted} == wanted


@pytest.mark.parametrize("name", [*READ_ONLY, *MUTE])
def test_it_is_never_changed_and_a_sidecar_takes_what_the_desk_says(tmp_path, name):
    path = tmp_path / name
    path.write_bytes((READ_ONLY | MUTE)[name]())
    before, said = path.read_bytes(), metadata.read(path)
    with pytest.raises(Refused) as refused:
        metadata.write(path, GOAL, GOAL.filled())
    assert refused.value.reason == said.read_only
    written = metadata.write(path, GOAL, GOAL.filled(), policy=WritePolicy(sidecar=Sidecar.REFUSED))
    assert path.read_bytes() == before
    assert written.target == path.with_suffix(".xmp")
    assert metadata.read(path).metadata == said.metadata.with_values(GOAL.filled())


@pytest.mark.parametrize("name", [*READ_ONLY, *MUTE])
def test_every_format_says_in_its_file_what_can_be_done_with_it(tmp_path, name):
    data = (READ_ONLY | MUTE)[name]()
    [format] = [each for each in FORMATS if each.matches(data[:64])]
    path = tmp_path / name
    path.write_bytes(data)
    assert path.suffix in format.SUFFIXES
    assert metadata.read(path).read_only == format.READ_ONLY or format.__name__.endswith("tiff")


def test_formats_without_a_reason_are_those_with_an_editor(tmp_path):
    writable = set()
    for name, draw in PICTURES.items():
        path = tmp_path / name
        path.write_bytes(draw())
        writable.add(metadata.read(path).picture.format)
    assert writable | {"JPEG"} == set(EDITORS)
    assert len([each for each in FORMATS if not each.READ_ONLY]) == len(EDITORS)


def test_the_size_of_a_heic_is_that_which_its_decoder_shows(tmp_path, shared):
    import pillow_heif
    from PIL import Image

    pillow_heif.register_heif_opener()
    for file in [*sorted(shared("corpus/exif-samples/heic").iterdir())]:
        found = metadata.read(file).picture
        with Image.open(file) as image:
            assert (found.width, found.height) == image.size, file.name


def test_the_xmp_of_a_depth_map_is_not_that_of_the_picture(tmp_path):
    """A phone's portrait has items that describe the picture and items that describe its depth."""
    path = tmp_path / "portrait.heic"
    path.write_bytes(made_of_items(describing={2: 9, 3: 1}))
    assert metadata.read(path).metadata.city == "Cairo"
    path.write_bytes(made_of_items(describing={2: 1, 3: 9}))
    assert metadata.read(path).metadata.city == "Wuhan"


def made_of_items(describing: dict[int, int]) -> bytes:
    """Boxes with two packets of XMP, Wuhan's as item 2 in the "meta" box and Cairo's as item 3 outside, and what each describes."""
    other = XMP.replace(b"Wuhan", b"Cairo")
    head = box(b"ftyp", b"heic\0\0\0\0mif1heic")

    def entry(item: int, kind: bytes, media: bytes = b"") -> bytes:
        return box(b"infe", struct.pack(">BBHHH", 2, 0, 0, item, 0) + kind + b"\0" + media)

    def meta(outside: int) -> bytes:
        items = box(
            b"iinf",
            bytes(4),
            struct.pack(">H", 3),
            entry(1, b"hvc1"),
            *(entry(n, b"mime", b"application/rdf+xml\0") for n in (2, 3)),
        )
        places = struct.pack(">HHHHII", 2, 1, 0, 1, 0, len(XMP))
        places += struct.pack(">HHHHII", 3, 0, 0, 1, outside, len(other))
        location = box(b"iloc", b"\1\0\0\0\x44\0", struct.pack(">H", 2), places)
        references = box(
            b"iref", bytes(4), *(box(b"cdsc", struct.pack(">HHH", item, 1, to)) for item, to in describing.items())
        )
        sizes = box(b"iprp", box(b"ipco", box(b"ispe", bytes(4), struct.pack(">II", 64, 48)), box(b"irot", b"\1")),
                    box(b"ipma", bytes(4), struct.pack(">IHBBB", 1, 1, 2, 1, 2)))  # fmt: skip
        return box(
            b"meta", bytes(4), box(b"pitm", bytes(4), b"\0\1"), items, location, references, sizes, box(b"idat", XMP)
        )

    return head + meta(len(head) + len(meta(0)) + 8) + box(b"mdat", other)


def test_a_turn_swaps_width_and_height(tmp_path):
    path = tmp_path / "turned.heic"
    path.write_bytes(made_of_items(describing={}))
    found = metadata.read(path).picture
    assert (found.width, found.height, found.orientation) == (48, 64, 1)


def test_items_of_a_heic_that_are_cut_off_are_a_warning(tmp_path):
    path = tmp_path / "cut.heic"
    data = made_of_items(describing={3: 1, 2: 9})
    path.write_bytes(data[:-40])
    found = metadata.read(path)
    assert any("damaged" in each for each in found.warnings)
    assert not found.metadata.city


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_tiff_on_the_disk_says_the_same_as_one_in_memory(tmp_path, order):
    """Read from the disk only its directories are looked at; to be written it is in memory whole."""
    from tests.metadata.formats.read_only_pictures import Tiff, camera, strip

    from captioner.metadata.blocks import Source
    from captioner.metadata.decoding import decode

    made = Tiff(order)
    second = made.directory(strip(made, 20, 10))
    data = made.finish(made.directory([*strip(made, 40, 30), *camera(made)], second))
    path = tmp_path / "pages.tif"
    path.write_bytes(data)
    found = metadata.read(path)
    whole = decode(Source.of(data))
    assert found.metadata == whole.combined.metadata
    assert found.picture == whole.picture
    assert found.metadata.location_created
    assert not found.read_only
    metadata.write(path, GOAL)
    assert metadata.read(path).metadata.location_created == found.metadata.location_created
    from PIL import Image

    with Image.open(path) as image:
        assert image.n_frames == 2
