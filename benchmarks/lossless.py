"""Is anything lost when Captioner writes? Every JPEG, PNG, WebP and TIFF of a folder is written on a copy; exiftool judges before and after.

    python benchmarks/lossless.py [--beside] [FOLDER]        (default: ../shared/corpus)

What was written is read back by Captioner, exiftool, libexiv2 and Pillow. Signed pictures are written as with `--signed write`. Prints files,
written, refused with reasons, lost; ends with status 1 if anything was lost. `--beside` writes twelve fields into the JPEGs with exiftool and
exiv2 as well and prints what each writer lost.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image, ImageSequence

sys.path.insert(0, str(Path(__file__).resolve().parent))
import second_readers

from captioner import metadata
from captioner.domain.errors import FileError
from captioner.domain.fields import Kind
from captioner.domain.iptc import FIELDS, PhotoMetadata, metadata_from
from captioner.metadata import SignedPolicy, WritePolicy
from captioner.metadata.blocks import Source
from captioner.metadata.formats import jpeg, png, tiff, webp

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"

GOAL = metadata_from(
    {
        "caption": "Rescuers search the river near Wuhan, 湖北省武汉市, on Monday. Überflutet – «très haut».\nSecond line. "
        * 4,
        "headline": "Flood on the Yangtze 长江洪水",
        "title": "Flood-0142",
        "alt_text": "Three people in a boat pass a flooded street.",
        "caption_writer": "LW/jk",
        "byline": ["Łukasz Żak", "Li Wei 李伟"],
        "byline_title": "Staff photographer",
        "credit": "CFP via 视觉中国",
        "source": "China Foto Press",
        "date_created": "2024-07-01T06:30:15+08:00",
        "sublocation": "Hankou riverside 汉口江滩公园北门",
        "city": "Wuhan",
        "province_state": "Hubei",
        "country": "China",
        "country_code": "CHN",
        "keywords": ["flood", "rescue", "长江"],
        "copyright_notice": "© 2024 China Foto Press",
        "usage_terms": "Editorial use only.",
        "instructions": "No use after 31 July 2024.",
        "job_id": "WH-0142",
        "extended_description": "Two rescuers and a man in a wooden boat; water up to the windows of a street of shops.",
        "event_name": "Yangtze flood 2024",
        "persons_shown": ["Li Wei 李伟"],
        "persons_shown_details": '{"name": {"x-default": "Li Wei", "zh": "李伟"}, "identifiers": ["urn:example:li"]}',
        "location_created": '{"city": "Wuhan", "countryCode": "CHN", "gpsLatitude": "30.5925", "gpsLongitude": "114.305"}',
        "locations_shown": ['{"sublocation": "Hankou", "city": "Wuhan"}', '{"name": "Yangtze"}'],
        "subject_codes": ["03000000"],
        "category": "DIS",
        "urgency": "3",
        "contact": '{"emailwork": "desk@example.com", "city": "Beijing"}',
        "licensors": '{"licensorName": "China Foto Press", "licensorUrl": "https://example.com"}',
        "web_statement": "https://example.com/rights",
        "model_ages": ["24", "31"],
        "digital_source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    }
)
POLICY = WritePolicy(signed=SignedPolicy.WRITE)
WRITTEN = tuple(GOAL.filled())
"""The fields that are written; all others are foreign here, and must stay."""

_FORMATS = {
    suffix: name
    for module, name in ((jpeg, "JPEG"), (png, "PNG"), (webp, "WebP"), (tiff, "TIFF"))
    for suffix in module.SUFFIXES
}
"""The formats that are written in place, by the suffixes of their files."""

DC_NAMES = {
    "description": "Description",
    "title": "Title",
    "creator": "Creator",
    "subject": "Subject",
    "rights": "Rights",
}
IIM_NAMES = {
    "caption": "Caption-Abstract",
    "headline": "Headline",
    "title": "ObjectName",
    "caption_writer": "Writer-Editor",
    "byline": "By-line",
    "byline_title": "By-lineTitle",
    "credit": "Credit",
    "source": "Source",
    "sublocation": "Sub-location",
    "city": "City",
    "province_state": "Province-State",
    "country": "Country-PrimaryLocationName",
    "country_code": "Country-PrimaryLocationCode",
    "keywords": "Keywords",
    "copyright_notice": "CopyrightNotice",
    "instructions": "SpecialInstructions",
    "job_id": "OriginalTransmissionReference",
    "category": "Category",
    "urgency": "Urgency",
    "subject_codes": "SubjectReference",
}
"""What exiftool calls the IIM copy of each field; the date has two of its own."""
_OTHER_IIM_NAMES = frozenset(("DateCreated", "TimeCreated", "CodedCharacterSet", "ApplicationRecordVersion"))
_EXIF_NAMES = frozenset(("ImageDescription", "Artist", "Copyright"))
_XMP_NAMES = {
    each.name: f"XMP-{prefix.replace('Iptc4xmp', 'iptc')}:{DC_NAMES.get(local, local)}"
    for each in FIELDS.values()
    for prefix, _, local in [each.xmp.partition(":")]
    if each.name in WRITTEN
}
"""What exiftool calls the XMP copy of each field, with its group."""
_WEBP_HEADER = frozenset(("RIFF:WebP_Flags", "RIFF:ImageWidth", "RIFF:ImageHeight"))
_PLACES = frozenset(
    ("ThumbnailOffset", "PreviewImageStart", "OtherImageStart", "JpgFromRawStart", "MPImageStart", "MPImageLength")
)
"""Places in the file, which follow the picture when segments before it grow."""


@dataclass
class Table:
    """What came of it: file names by outcome, and how many of each format decode and were written."""

    files: int = 0
    decoded: Counter[str] = field(default_factory=Counter)
    formats: Counter[str] = field(default_factory=Counter)
    undecodable: list[str] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    lost: dict[str, list[str]] = field(default_factory=dict)
    warnings: Counter[str] = field(default_factory=Counter)

    def report(self) -> str:
        """The table for people."""
        lines = [f"files that decode        {self.files}", f"written                  {len(self.written)}"]
        lines += [f"    {self.formats[name]:4} of {number} {name}" for name, number in self.decoded.most_common()]
        lines.append(f"refused, unchanged       {len(self.refused)}")
        for reason, number in Counter(self.refused.values()).most_common():
            lines.append(f"    {number:4} {reason}")
        lines.append(f"lost                     {len(self.lost)}")
        lines += [f"         {name}: {'; '.join(what[:6])}" for name, what in self.lost.items()]
        if self.warnings:
            lines += ["warnings"] + [f"    {number:4} {text}" for text, number in self.warnings.most_common()]
        lines.append(f"(not counted: {len(self.undecodable)} that Pillow can't decode)")
        return "\n".join(lines)


def judge(folder: Path, goal: PhotoMetadata = GOAL, fields: tuple[str, ...] = WRITTEN) -> Table:
    """Write these fields into copies of every JPEG below `folder` and compare what exiftool says before and after."""
    table = Table()
    with tempfile.TemporaryDirectory(prefix="captioner-lossless-") as name:
        copies = copies_of(folder, Path(name), table)
        before = exiftool(list(copies))
        originals = {copy: copy.read_bytes() for copy in copies}
        for copy, original in copies.items():
            _write(table, copy, original, goal, fields, originals[copy])
        after = exiftool(list(copies))
        for copy, original in copies.items():
            if original in table.written:
                problems = list(_differences(before[copy], after[copy]))
                problems += picture_problems(originals[copy], copy.read_bytes(), before[copy], after[copy])
                problems += _unread(copy, after[copy], goal, fields)
                problems += (
                    second_readers.unread_by_exiv2(copy, folder / original, goal, fields)
                    if shutil.which("exiv2")
                    else ()
                )
                problems += second_readers.unread_by_pillow(copy, goal, fields)
                if problems:
                    table.lost[original] = problems
    return table


def copies_of(folder: Path, to: Path, table: Table) -> dict[Path, str]:
    copies = {}
    for path in sorted(each for each in folder.rglob("*") if each.suffix.lower() in _FORMATS):
        name = str(path.relative_to(folder))
        if not _decodes(path):
            table.undecodable.append(name)
            continue
        copy = to / f"{len(copies):04}{path.suffix}"
        shutil.copyfile(path, copy)
        copies[copy] = name
        table.decoded[_FORMATS[path.suffix.lower()]] += 1
    table.files = len(copies)
    return copies


def is_jpeg(path: Path) -> bool:
    return _FORMATS[path.suffix.lower()] == "JPEG"


def _decodes(path: Path) -> bool:
    try:
        with Image.open(path) as image:
            image.load()
            return image.format in ("JPEG", "MPO", "PNG", "WEBP", "TIFF")
    except (OSError, SyntaxError, ValueError):
        return False


def _write(table: Table, copy: Path, name: str, goal: PhotoMetadata, fields: tuple[str, ...], original: bytes) -> None:
    try:
        done = metadata.write(copy, goal, fields, policy=POLICY)
    except FileError as error:
        table.refused[name] = error.reason
        if copy.read_bytes() != original:
            table.lost[name] = ["refused, and yet changed"]
        return
    table.written.append(name)
    table.formats[_FORMATS[copy.suffix.lower()]] += 1
    table.warnings.update(each for each in done.warnings if "bytes that IIM" not in each)


Tags = dict[str, list[str]]
"""What exiftool says of one file: the values of "group:tag", as JSON, sorted; a repeated tag has several."""


def exiftool(paths: list[Path]) -> dict[Path, Tags]:
    """Every tag of every file, unknown and repeated ones too; binary values whole."""
    command = ["exiftool", "-j", "-G1:4", "-a", "-u", "-U", "-b", "-struct", "-m", "-charset", "filename=utf8"]
    done = subprocess.run([*command, *map(str, paths)], capture_output=True, check=False)
    said = json.loads(done.stdout.decode("utf-8", "replace"))
    return {Path(each.pop("SourceFile")): _without_copy_numbers(each) for each in said}


def _without_copy_numbers(said: dict[str, Any]) -> Tags:
    tags: Tags = {}
    for key, value in said.items():
        tags.setdefault(re.sub(r":Copy\d+:", ":", key), []).append(json.dumps(value, ensure_ascii=False))
    return {key: sorted(values) for key, values in tags.items()}


def _differences(before: Tags, after: Tags) -> Iterator[str]:
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key, []), after.get(key, [])
        if key == "ExifTool:Warning":
            was = [each for each in was if "IPTCDigest is not current" not in each]
        if key == "File:FileType" and (was, now) == (['"WEBP"'], ['"Extended WEBP"']):
            continue
        if was != now and not may_change(key):
            yield f"{key} was {_short(was)}, is {_short(now)}"


def may_change(key: str) -> bool:
    group, _, name = key.rpartition(":")
    group = group.split(":")[0]
    if group in ("System", "Composite", "") or name in _PLACES:
        return True
    if key in _WEBP_HEADER:
        return True  # a simple file gets a header that says its size again, and which blocks it has
    if group == "File":
        return name in ("CurrentIPTCDigest", "ExifByteOrder")
    if group == "IPTC":
        return name in IIM_NAMES.values() or name in _OTHER_IIM_NAMES
    if group == "Photoshop":
        return name == "IPTCDigest"
    if group == "IFD0":
        return name in _EXIF_NAMES
    if group.startswith("XMP"):
        return key in _XMP_NAMES.values()
    return False


def picture_problems(old: bytes, new: bytes, before: Tags, after: Tags) -> Iterator[str]:
    if jpeg.matches(old) and old[jpeg.scan_start(Source.of(old)) :] != new[jpeg.scan_start(Source.of(new)) :]:
        yield "the bytes from SOS to the end differ"
    if not jpeg.matches(old) and _pixels(old) != _pixels(new):
        yield "the pixels of a frame differ"
    for name in ("PreviewImage", "ThumbnailImage", "JpgFromRaw", "MPImage2", "MPImage3"):
        was, now = (
            {v for k, values in tags.items() if k.endswith(f":{name}") for v in values} for tags in (before, after)
        )
        if was != now:
            yield f"{name} differs"


def _pixels(data: bytes) -> list[tuple[str, tuple[int, int], str]]:
    """Mode, size and a hash of the pixels of every frame."""
    with Image.open(io.BytesIO(data)) as image:
        return [
            (frame.mode, frame.size, hashlib.sha256(frame.tobytes()).hexdigest())
            for frame in ImageSequence.Iterator(image)
        ]


def _unread(copy: Path, tags: Tags, goal: PhotoMetadata, fields: tuple[str, ...]) -> Iterator[str]:
    """Fields that Captioner or exiftool reads otherwise than they were written."""
    read = metadata.read(copy).metadata
    for name in fields:
        if read[name] != goal[name]:
            yield f"{name} reads {_short(read[name])}"
        if FIELDS[name].kind is Kind.STRUCTURES:
            continue  # whether exiftool reads those as we do is a test's business
        if (said := _said(tags, _XMP_NAMES[name])) != _texts(goal, name):
            yield f"exiftool reads {name} in XMP as {_short(said)}"
        if name in IIM_NAMES and any(key.startswith("IPTC:") for key in tags):
            limit = FIELDS[name].max_bytes
            whole = [f"IPTC:{text}" if name == "subject_codes" else text for text in _texts(goal, name)]
            cut = [text.encode()[:limit].decode(errors="ignore") for text in whole]
            if (said := _said(tags, f"IPTC:{IIM_NAMES[name]}")) != cut:
                yield f"exiftool reads {name} in IIM as {_short(said)}"


def _said(tags: Tags, key: str) -> list[str]:
    values = [json.loads(value) for value in tags.get(key, [])]
    texts = values[0] if values and isinstance(values[0], list) else values
    said = [str(each.get("x-default") if isinstance(each, dict) else each) for each in texts]
    return [text for text in said if text]


def _texts(goal: PhotoMetadata, name: str) -> list[str]:
    """A field's texts as exiftool prints them."""
    value = goal[name]
    if isinstance(value, tuple):
        return list(value)
    if not value:
        return []
    text = str(value)
    return [text.replace("-", ":", 2).replace("T", " ")] if name == "date_created" else [text]


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return (
        text
        if len(text) <= 60
        else f"{text[:40]}… ({hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()[:6]})"
    )


def main() -> int:
    """Print the table; 1 where something was lost."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--beside", action="store_true", help="what other writers lose on the same files")
    arguments = parser.parse_args()
    folder = arguments.folder
    if not folder.is_dir():
        print(f"There is no folder {folder}.", file=sys.stderr)
        return 2
    if arguments.beside:
        from writers import beside

        print(beside(folder, sys.modules[__name__]))
        return 0
    table = judge(folder)
    print(table.report())
    return 1 if table.lost else 0


if __name__ == "__main__":
    sys.exit(main())
